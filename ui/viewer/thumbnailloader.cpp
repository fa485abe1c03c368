// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/thumbnailloader.h"

#include "base/job.h"
#include "base/parallel.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "viewer/imageconvert.h"

#include <opencv2/imgproc.hpp>

#include <deque>
#include <mutex>

namespace synthray {

struct ThumbnailLoader::Queue {
    std::mutex mutex;
    std::deque<QString> waiting;
    QSet<QString> busy;
    int workers = 0;
    int side = 256;
    quint64 generation = 0;
    bool closed = false;
    std::shared_ptr<JobContext> context = std::make_shared<JobContext>(); // of this generation
};

namespace {

/// RGB32 is what the screen takes without converting at each paint.
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

QImage readThumbnail(const QString &path, int side, const JobContext *context, QString *reason)
{
    try {
        JobContext reading(context);
        const Result<Radiograph> film = readFilm(path, 0, &reading);
        if (film)
            return shrunk(toDisplay(*film, 8), side);
        *reason = film.error().text;
    } catch (const std::exception &e) {
        *reason = QString::fromUtf8(e.what());
    }
    return {};
}

} // namespace

ThumbnailLoader::ThumbnailLoader(QObject *parent, qint64 limit)
    : QObject(parent)
    , m_cache(limit / 1024)
    , m_queue(std::make_shared<Queue>())
{
    // One core stays free for the window.
    m_pool.setMaxThreadCount(std::clamp(availableThreads() - 1, 1, 8));
    m_pool.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader()
{
    {
        std::lock_guard lock(m_queue->mutex);
        m_queue->closed = true;
        m_queue->context->requestStopNow();
        m_queue->waiting.clear();
    }
    m_pool.waitForDone();
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
    ++m_generation;
    m_cache.clear();
    m_failed.clear();
    std::lock_guard lock(m_queue->mutex);
    m_queue->waiting.clear();
    m_queue->busy.clear();
    m_queue->context->requestStopNow();
    m_queue->context = std::make_shared<JobContext>();
    m_queue->side = m_side;
    m_queue->generation = m_generation;
}

QImage ThumbnailLoader::thumbnail(const QString &path) const
{
    const QImage *image = m_cache.object(path);
    return image ? *image : QImage();
}

void ThumbnailLoader::want(const QStringList &paths)
{
    {
        std::lock_guard lock(m_queue->mutex);
        m_queue->waiting.clear();
        for (const QString &path : paths)
            if (!m_cache.object(path) && !m_failed.contains(path) && !m_queue->busy.contains(path))
                m_queue->waiting.push_back(path);
    }
    startWorkers();
}

void ThumbnailLoader::startWorkers()
{
    std::lock_guard lock(m_queue->mutex);
    const int wanted
        = std::min<int>(m_pool.maxThreadCount(), static_cast<int>(m_queue->waiting.size()));
    while (m_queue->workers < wanted) {
        ++m_queue->workers;
        m_pool.start([this, queue = m_queue] {
            for (;;) {
                QString path;
                int side = 0;
                quint64 generation = 0;
                std::shared_ptr<JobContext> context;
                {
                    std::lock_guard inner(queue->mutex);
                    if (queue->closed || queue->waiting.empty()) {
                        --queue->workers;
                        return;
                    }
                    path = queue->waiting.front();
                    queue->waiting.pop_front();
                    queue->busy.insert(path);
                    side = queue->side;
                    generation = queue->generation;
                    context = queue->context;
                }
                QString reason;
                const QImage image = readThumbnail(path, side, context.get(), &reason);
                QMetaObject::invokeMethod(
                    this, [=, this] { take(generation, path, image, reason); },
                    Qt::QueuedConnection);
            }
        });
    }
}

void ThumbnailLoader::take(quint64 generation, const QString &path, const QImage &image,
                           const QString &reason)
{
    if (generation != m_generation)
        return;
    ++m_read;
    {
        std::lock_guard lock(m_queue->mutex);
        m_queue->busy.remove(path);
    }
    if (image.isNull()) {
        m_failed.insert(path);
        emit failed(path, reason);
        return;
    }
    m_cache.insert(path, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    emit loaded(path);
}

} // namespace synthray

#include "moc_thumbnailloader.cpp"
