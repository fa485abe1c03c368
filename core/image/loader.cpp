// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/loader.h"

#include "base/atomicfile.h"
#include "image/colour.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <opencv2/core.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

// One frame at the limits (400 million pixels of 16 bits in three channels) is 2.4 GB.
constexpr qint64 maxFileBytes = 4LL << 30;
constexpr qint64 headBytes = 512;
constexpr qint64 pieceBytes = 4 << 20;

} // namespace

Result<ImageFile> ImageFile::open(const QString &path, JobContext *context)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Tr::tr("'%1' does not exist.").arg(path),
                    Tr::tr("Check the path, and that its disk is connected."));
    if (info.isDir())
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' is a folder, not an image.").arg(path),
                    Tr::tr("Name one file in it, or scan the folder."));
    if (!info.isFile())
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not a regular file.").arg(path),
                    Tr::tr("Name a PNG, JPEG, TIFF, BMP or DICOM file."));
    ImageFile image;
    image.m_path = path;
    image.m_context = context;
    image.m_file = std::make_unique<QFile>(path);
    if (!image.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(fileError(path, Tr::tr("Cannot read"), image.m_file->errorString()));
    image.m_size = image.m_file->size();
    if (image.m_size == 0)
        return fail(ErrorCode::Damaged, Tr::tr("'%1' is empty (0 bytes).").arg(path),
                    Tr::tr("Copy it again from its source."));
    image.m_head = image.m_file->read(headBytes);
    if (image.m_head.isEmpty())
        return fail(fileError(path, Tr::tr("Cannot read"), image.m_file->errorString()));
    return image;
}

QByteArray ImageFile::readAt(qint64 offset, qint64 count)
{
    if (offset < 0 || offset >= m_size || !m_file->seek(offset))
        return {};
    return m_file->read(std::min(count, m_size - offset));
}

qint64 ImageFile::readInto(qint64 offset, void *to, qint64 count)
{
    if (offset < 0 || offset >= m_size || !m_file->seek(offset))
        return 0;
    count = std::min(count, m_size - offset);
    qint64 done = 0;
    while (done < count && !isStopped()) { // in pieces, to stop soon on a slow network drive
        const qint64 read
            = m_file->read(static_cast<char *>(to) + done, std::min(count - done, pieceBytes));
        if (read <= 0)
            break;
        done += read;
    }
    return done;
}

bool ImageFile::proceed(double fraction) const
{
    if (!m_context)
        return true;
    if (m_reported < 0 || fraction >= m_reported + 0.01 || fraction < m_reported) {
        m_reported = fraction;
        m_context->progress(fraction, {});
    }
    return !m_context->stopRequested();
}

Error ImageFile::stopped(const QString &path)
{
    return {ErrorCode::Stopped, Tr::tr("Opening '%1' was cancelled.").arg(path), {}};
}

Result<QByteArray> ImageFile::readAll()
{
    if (m_size > maxFileBytes)
        return fail(
            ErrorCode::TooLarge,
            Tr::tr("'%1' is too large: %2.").arg(m_path, QLocale().formattedDataSize(m_size)),
            Tr::tr("Images of up to %1 can be read.")
                .arg(QLocale().formattedDataSize(maxFileBytes)));
    if (!m_file->seek(0))
        return fail(fileError(m_path, Tr::tr("Cannot read"), m_file->errorString()));
    QByteArray bytes(static_cast<qsizetype>(m_size), Qt::Uninitialized);
    bytes.truncate(static_cast<qsizetype>(readInto(0, bytes.data(), m_size)));
    if (isStopped())
        return fail(stopped());
    if (m_file->error() != QFileDevice::NoError)
        return fail(fileError(m_path, Tr::tr("Cannot read"), m_file->errorString()));
    return bytes;
}

Error ImageFile::damaged(const QString &why) const
{
    return {ErrorCode::Damaged, Tr::tr("'%1' is damaged: %2.").arg(m_path, why),
            Tr::tr("Copy or export it again from its source.")};
}

Error ImageFile::truncated() const { return damaged(Tr::tr("the file is cut off (truncated)")); }

Error ImageFile::unsupported(const QString &what) const
{
    return {ErrorCode::Unsupported, Tr::tr("'%1' cannot be read: %2.").arg(m_path, what),
            Tr::tr("Convert it to an 8- or 16-bit PNG or to uncompressed DICOM.")};
}

Error ImageFile::tooLarge(qint64 columns, qint64 rows, qint64 frames) const
{
    const QString size = frames > 1
        ? Tr::tr("%1 × %2 pixels, %3 frames")
              .arg(QString::number(columns), QString::number(rows), QString::number(frames))
        : Tr::tr("%1 × %2 pixels").arg(QString::number(columns), QString::number(rows));
    return {
        ErrorCode::TooLarge, Tr::tr("'%1' is too large: its header gives %2.").arg(m_path, size),
        frames > maxImageFrames
            ? Tr::tr("Images of up to %1 frames can be read.")
                  .arg(QLocale().toString(maxImageFrames))
            : Tr::tr("Images of up to %1 million pixels and %2 pixels per side can be read.")
                  .arg(QString::number(maxImagePixels / 1'000'000), QString::number(maxImageSide))};
}

Result<> ImageFile::checkLimits(qint64 columns, qint64 rows, qint64 frames) const
{
    if (columns <= 0 || rows <= 0 || frames <= 0)
        return fail(damaged(Tr::tr("its header gives %1 × %2 pixels")
                                .arg(QString::number(columns), QString::number(rows))));
    if (columns > maxImageSide || rows > maxImageSide || columns * rows > maxImagePixels
        || frames > maxImageFrames)
        return fail(tooLarge(columns, rows, frames));
    return {};
}

Error imageException(const QString &path)
{
    Error noMemory{ErrorCode::OutOfMemory, Tr::tr("There is not enough memory for '%1'.").arg(path),
                   Tr::tr("Close other programs, or use a smaller image.")};
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return noMemory;
    } catch (const cv::Exception &e) {
        if (e.code == cv::Error::StsNoMem)
            return noMemory;
        return {ErrorCode::Damaged,
                Tr::tr("'%1' cannot be decoded: %2").arg(path, QString::fromStdString(e.err)),
                Tr::tr("Copy or export it again from its source.")};
    } catch (const std::exception &e) {
        return {ErrorCode::Internal,
                Tr::tr("'%1' cannot be decoded: %2").arg(path, QString::fromUtf8(e.what())),
                {}};
    }
}

Radiograph toRadiograph(const ImageFile &file, const cv::Mat &pixels, const ImageInfo &info)
{
    Radiograph image;
    image.stored = pixels.channels() == 3 ? lumaOf(pixels, &image.wasColour) : pixels;
    if (image.wasColour && file.keepsColour())
        image.colour = pixels;
    image.bitsAllocated = image.bitsStored = image.stored.depth() == CV_8U ? 8 : 16;
    image.monochrome1 = info.photometric == "MONOCHROME1"_L1;
    image.format = info.format;
    image.frames = info.frames;
    image.orientation = info.orientation;
    image.isTurned = info.isTurned;
    return image;
}

} // namespace synthray
