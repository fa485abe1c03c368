// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/thumbnailloader.h"

#include "base/parallel.h"
#include "image/imageio.h"
#include "image/measure.h"
#include "image/windowing.h"
#include "viewer/imageconvert.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace synthray {

namespace {

/// In the image's true proportions. RGB32 needs no conversion at each paint.
QImage shrunk(const cv::Mat &grey, int side, double shape)
{
    const double width = grey.cols / std::min(1.0, shape),
                 height = grey.rows * std::max(1.0, shape);
    const double scale = std::min(1.0, double(side) / std::max(width, height));
    const cv::Size size(std::max(1, cvRound(width * scale)), std::max(1, cvRound(height * scale)));
    const cv::Size least(std::min(size.width, grey.cols), std::min(size.height, grey.rows));
    cv::Mat small;
    cv::resize(grey, small, least, 0, 0, cv::INTER_AREA);
    if (least != size) // one side is enlarged: pixels are not square
        cv::resize(small, small, size, 0, 0, cv::INTER_LINEAR);
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
                    return shrunk(toDisplay(*radiograph, 8), side, pixelShape(*radiograph));
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
