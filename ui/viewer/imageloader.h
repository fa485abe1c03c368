// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes one image at full size in the background, and its neighbours (images or frames), so that
// stepping does not wait for the decoder. Then reads the notes that a viewer shows with it.
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

    /// Loads a frame of 'path', then its neighbouring frames, if any, and 'next'. Drops what still
    /// waits from an earlier call.
    ///
    /// No image waits for the decoder of another one: the running decoder is asked to stop. One
    /// that cannot be interrupted is abandoned, and another thread opens this image.
    void load(const QString &path, const QStringList &next = {}, int frame = 0);
    /// Cancels load(); emits cancelled() if something was being loaded.
    void cancel();
    /// If the newest image could not be opened, tries once more: the reason is then a sentence of
    /// the language of the moment.
    void retryFailed();
    bool isLoading() const { return m_loading; }
    void forget(); // drops what is kept: the files are to be read in another way
    qint64 bytesKept() const;
    static constexpr qint64 maxBytesKept = 320LL << 20; // more than that: only the newest image

signals:
    /// For the path of the newest load() only.
    void loaded(const QString &path, const std::shared_ptr<const synthray::ImagePyramid> &image);
    void failed(const QString &path, const QString &reason);
    void cancelled(const QString &path);
    /// The image is being decoded; a negative fraction: unknown.
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
    void cancelTasks(const Place *except);
    bool isRunning(const Place &place) const;
    void read(const Place &place);
    void readNotes(const Place &place, const Image &image);
    void handleImage(const Place &place, const Result<Image> &read);
    void reportProgress(const Place &place, double fraction);
    void deliver(const Kept &entry);

    Place m_requested;
    QStringList m_next;
    std::deque<Kept> m_kept; // newest first
    bool m_loading = false; // m_requested is not loaded yet
    bool m_hasFailed = false; // m_requested could not be opened
    QVector<Task> m_tasks; // waiting or being decoded, in order
    TaskPtr m_noting; // the newest
    TaskScope m_scope; // last: ends before the members it uses
};

} // namespace synthray
