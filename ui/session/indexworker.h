// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the image index in the background, level after level, without getting in anybody's way.
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
    /// 'folder': of the index files; empty: the user's cache folder.
    explicit IndexWorker(const QString &folder, QObject *parent = nullptr);
    ~IndexWorker() override;

    const ImageIndex &index() const { return m_index; }
    /// A set under way is dropped for this one.
    void start(const ImageDataset &set);
    void stop();
    /// Paused: stops as soon as can be, goes on where it was afterwards.
    void setPaused(bool paused);
    bool isRunning() const { return m_work != nullptr; }

signals:
    /// The set as start() got it, with all that is known of its images by now.
    void learned(const synthray::ImageDataset &set);
    /// A negative fraction: the level has ended.
    void progressed(synthray::FactLevel level, double fraction);
    void finished();

private:
    struct Work;
    void run();
    void haltWork();
    void handOver(const std::shared_ptr<Work> &work);
    void tellProgress(const std::shared_ptr<Work> &work, double fraction);
    void lookThrough(const std::shared_ptr<Work> &work);

    ImageIndex m_index;
    std::optional<ImageDataset> m_set; // while it is not known whole
    bool m_paused = false;
    std::shared_ptr<Work> m_work; // what is under way
    TaskScope m_scope; // last member
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::FactLevel)
