// SPDX-License-Identifier: GPL-3.0-or-later
// One image at full size, decoded in the background; the neighbours (images or frames) are kept
// ready, so that stepping does not wait for the decoder; and then what a viewer wants to know
// beside it.
#pragma once

#include "base/taskscope.h"
#include "dicom/imagenotes.h"
#include "viewer/imagepyramid.h"

#include <QObject>
#include <QStringList>

#include <QVector>

#include <deque>
#include <memory>
#include <optional>

namespace synthray {

class ImageLoader : public QObject
{
    Q_OBJECT

public:
    explicit ImageLoader(QObject *parent = nullptr);
    ~ImageLoader() override;

    /// Loads a frame of 'path' and then 'next' (and the frames beside, where there are several);
    /// what is still waiting from an earlier call is dropped.
    ///
    /// No image waits for the decoder of another one: what is being decoded is told to stop, and
    /// where a decoder cannot be interrupted it is left to itself while another thread opens this
    /// image.
    void load(const QString &path, const QStringList &next = {}, int frame = 0);
    /// Gives up what load() asked for; cancelled() tells, when there was something to give up.
    void cancel();
    bool isLoading() const { return m_loading; }
    qint64 bytesKept() const;
    static constexpr qint64 maxBytesKept = 320LL << 20; // more than that: only the newest image

signals:
    /// For the path of the newest load() only.
    void loaded(const QString &path, const std::shared_ptr<const synthray::ImagePyramid> &image);
    void failed(const QString &path, const QString &reason);
    void cancelled(const QString &path);
    /// It must be decoded first, and how much of it is; negative: not known.
    void progressed(const QString &path, double fraction);
    /// Some time after loaded(), for the same image.
    void noted(const QString &path, const synthray::ImageNotes &notes);

private:
    using Image = std::shared_ptr<const ImagePyramid>;
    struct Place {
        QString path;
        int frame = 0;
        bool operator==(const Place &) const = default;
    };
    struct Kept {
        Place place;
        Image image;
        std::optional<ImageNotes> notes;
    };
    struct Task {
        Place place;
        TaskPtr task;
    };
    Kept *kept(const Place &place);
    void leaveTasks(const Place *but);
    bool isAtWork(const Place &place) const;
    void read(const Place &place);
    void readNotes(const Place &place, const Image &image);
    void take(const Place &place, const Result<Image> &read);
    void takeProgress(const Place &place, double fraction);
    void deliver(const Kept &entry);

    Place m_wanted;
    QStringList m_next;
    std::deque<Kept> m_kept; // newest first
    bool m_loading = false; // m_wanted is not there yet
    QVector<Task> m_tasks; // images that wait for a decoder or are in it, in their order
    TaskPtr m_noting; // the newest
    TaskScope m_scope; // last: ends before what it reports to
};

} // namespace synthray
