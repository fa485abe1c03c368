// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the image index in the background, level by level, with low priority.
#pragma once

#include "base/taskscope.h"
#include "dataset/index/imageindex.h"

#include <QObject>

#include <memory>
#include <optional>

namespace synthray {

class IndexWorker : public QObject
{
    Q_OBJECT

public:
    /// 'folder': for the index files; empty: the user's cache folder.
    explicit IndexWorker(const QString &folder, QObject *parent = nullptr);
    ~IndexWorker() override;

    const ImageIndex &index() const { return m_index; }
    /// Replaces the set that is being indexed.
    void start(const ImageDataset &set);
    void stop();
    /// Pausing stops as soon as possible; the work continues there afterwards.
    void setPaused(bool paused);
    bool isRunning() const { return m_work != nullptr; }

signals:
    /// The set of start() with all facts known so far.
    void learned(const synthray::ImageDataset &set);
    /// A negative fraction: the level has finished.
    void progressed(synthray::FactLevel level, double fraction);
    void finished();

private:
    struct Work;
    void run();
    void haltWork();
    void handOver(const std::shared_ptr<Work> &work);
    void reportProgress(const std::shared_ptr<Work> &work, double fraction);
    void indexImages(const std::shared_ptr<Work> &work);

    ImageIndex m_index;
    std::optional<ImageDataset> m_set; // while not fully indexed
    bool m_paused = false;
    std::shared_ptr<Work> m_work; // running
    TaskScope m_scope; // last member
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::FactLevel)
