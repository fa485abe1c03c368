// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/thumbnailloader.h"

#include "base/parallel.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "viewer/imageconvert.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace synthray {

namespace {

/// RGB32 needs no conversion at each paint.
QImage shrunk(const cv::Mat &grey, int side)
{
    const double scale = std::min(1.0, double(side) / std::max(grey.rows, grey.cols));
    cv::Mat small;
    cv::resize(
        grey, small,
        cv::Size(std::max(1, cvRound(grey.cols * scale)), std::max(1, cvRound(grey.rows * scale))),
        0, 0, cv::INTER_AREA);
    return toQImage(small).convertToFormat(QImage::Format_RGB32);
}

/// Leaves one core to the window, and gives way to the image that is being opened.
TaskOptions backgroundOptions()
{
    TaskOptions options;
    options.limit = std::clamp(availableThreads() - 1, 1, 8);
    options.niceness = 5;
    return options;
}

} // namespace

ThumbnailLoader::ThumbnailLoader(QObject *parent, qint64 limit)
    : QObject(parent)
    , m_cache(limit / 1024)
    , m_reading(backgroundOptions())
{
}

void ThumbnailLoader::setSide(int pixels)
{
    if (pixels == m_side)
        return;
    m_side = pixels;
    clear();
}

void ThumbnailLoader::clear()
{
    m_reading.cancel(); // older pictures have another size or belong to another set
    m_requested.clear();
    m_cache.clear();
    m_failed.clear();
}

QImage ThumbnailLoader::thumbnail(const QString &path) const
{
    const QImage *image = m_cache.object(path);
    return image ? *image : QImage();
}

void ThumbnailLoader::request(const QStringList &paths)
{
    m_reading.dropWaiting();
    m_requested.removeIf(
        [](std::pair<const QString &, TaskPtr &> entry) { return !entry.second->hasStarted(); });
    for (const QString &path : paths) {
        if (m_cache.object(path) || m_failed.contains(path) || m_requested.contains(path))
            continue;
        m_requested.insert(
            path,
            m_reading.run(
                [path, side = m_side](TaskContext &context) -> Result<QImage> {
                    const auto radiograph = readImage(path, 0, &context);
                    TRY(radiograph);
                    return shrunk(toDisplay(*radiograph, 8), side);
                },
                [this, path](const Result<QImage> &image) { handleThumbnail(path, image); }));
    }
}

void ThumbnailLoader::handleThumbnail(const QString &path, const Result<QImage> &read)
{
    ++m_read;
    m_requested.remove(path);
    const QImage image = read.value_or(QImage());
    if (image.isNull()) {
        m_failed.insert(path);
        emit failed(path, read ? QString() : read.error().text);
        return;
    }
    m_cache.insert(path, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    emit loaded(path);
}

} // namespace synthray

#include "moc_thumbnailloader.cpp"
