// SPDX-License-Identifier: GPL-3.0-or-later
// Interface between imageio and the reader of one file format. Not for use outside core/image and
// core/dicom.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "image/imageio.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace synthray {

/// An open image file: bounded reads, and the error sentences for files that cannot be read.
class ImageFile
{
public:
    /// Errors: does not exist, a folder, no permission, zero bytes.
    static Result<ImageFile> open(const QString &path, JobContext *context = nullptr);

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    /// The first 512 bytes, or all of a shorter file.
    const QByteArray &head() const { return m_head; }
    /// Returns fewer bytes than requested at the end of the file.
    QByteArray readAt(qint64 offset, qint64 count);
    qint64 readInto(qint64 offset, void *to, qint64 count);
    /// The whole file. Errors: TooLarge, and the system's read errors.
    Result<QByteArray> readAll();

    /// Whether reading was cancelled. Readers check between rows, tiles, segments and reads, and
    /// then fail with any error; readImage replaces it with 'Stopped'.
    bool isStopped() const { return m_context && m_context->stopRequested(); }
    /// Reports the decoded share of the pixels (0..1); false: stop reading.
    bool proceed(double fraction) const;
    Error stopped() const { return stopped(m_path); }
    static Error stopped(const QString &path);

    /// Whether the reader fills Radiograph::colour.
    void keepColour(bool on) { m_keepsColour = on; }
    bool keepsColour() const { return m_keepsColour; }

    /// Whether the orientation tag is applied (OrientationTags).
    void setFollowsOrientation(bool on) { m_followsOrientation = on; }
    bool followsOrientation() const { return m_followsOrientation; }

    Error damaged(const QString &why) const;
    Error truncated() const; // "the file is cut off (truncated)"
    Error unsupported(const QString &what) const;
    Error tooLarge(qint64 columns, qint64 rows, qint64 frames) const;
    /// Sides, pixels and frames against the limits of imageio.h.
    Result<> checkLimits(qint64 columns, qint64 rows, qint64 frames = 1) const;

private:
    QString m_path;
    qint64 m_size = 0;
    QByteArray m_head;
    std::unique_ptr<QFile> m_file;
    JobContext *m_context = nullptr;
    bool m_keepsColour = false;
    bool m_followsOrientation = true;
    mutable double m_reported = -1; // last progress
};

struct Loader {
    const char *format; // as in ImageInfo::format
    bool (*recognises)(const QByteArray &head);
    Result<ImageInfo> (*info)(ImageFile &file);
    /// 'info' comes from the same loader; it and 'frame' have been checked against the limits.
    Result<Radiograph> (*read)(ImageFile &file, const ImageInfo &info, int frame);
};

extern const Loader pngLoader;
extern const Loader jpegLoader;
extern const Loader tiffLoader;
extern const Loader bmpLoader;
extern const Loader dicomLoader;

/// The error for an exception of a library. Call it in a catch block.
Error imageException(const QString &path);
/// Turns exceptions of libraries into errors that name the file.
template <class T, class Body> Result<T> guardedImage(const QString &path, const Body &body)
{
    try {
        return body();
    } catch (...) {
        return fail(imageException(path));
    }
}

/// 8 or 16 bits, 1 or 3 channels (RGB order) as a radiograph with the full bit depth as its range:
/// three equal channels become one, others their luma.
Radiograph toRadiograph(const ImageFile &file, const cv::Mat &pixels, const ImageInfo &info);

} // namespace synthray
