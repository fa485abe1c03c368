// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imageloader.h"

#include "image/imageio.h"

#include <algorithm>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxKept = 5; // the previous image and the next ones of a stack
constexpr size_t maxFramesKept = 32;
constexpr int maxAbandoned = 3; // abandoned decoders; each may hold a large image
constexpr int decoderPatienceMs = 500; // for decoders to stop when the loader ends

/// Halved levels included: 1 + 1/4 + 1/16 + …
qint64 bytesOf(const ImagePyramid &pyramid)
{
    const auto bytesPerPixel
        = pyramid.radiograph() ? static_cast<qint64>(pyramid.radiograph()->stored.elemSize()) : 4;
    return qint64(pyramid.size().width()) * pyramid.size().height() * bytesPerPixel * 4 / 3;
}

} // namespace

// One image is decoded at a time, not counting abandoned decoders. A decoder that cannot be
// interrupted must not delay closing the window.
ImageLoader::ImageLoader(QObject *parent)
    : QObject(parent)
    , m_scope(
          {.overtakes = maxAbandoned, .patience = decoderPatienceMs, .mayOutliveApplication = true})
{
}

qint64 ImageLoader::bytesKept() const
{
    qint64 bytes = 0;
    for (const Kept &entry : m_kept)
        bytes += bytesOf(*entry.image);
    return bytes;
}

ImageLoader::Kept *ImageLoader::kept(const Place &place)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const Kept &entry) { return entry.place == place; });
    return found == m_kept.end() ? nullptr : &*found;
}

void ImageLoader::load(const QString &path, const QStringList &next, int frame)
{
    const Place place{path, frame};
    m_next = next;
    if (!(place == m_requested)) {
        m_requested = place;
        cancelTasks(&m_requested);
    } else if (m_loading) {
        return; // being loaded
    }
    m_loading = true;
    m_hasFailed = false;
    if (const Kept *entry = kept(m_requested)) {
        deliver(*entry);
        return;
    }
    emit progressed(path, -1);
    if (m_loading && place == m_requested && !isRunning(m_requested)) // not yet read as a neighbour
        read(m_requested);
}

void ImageLoader::retryFailed()
{
    if (m_hasFailed)
        load(m_requested.path, m_next, m_requested.frame);
}

void ImageLoader::cancel()
{
    if (!m_loading)
        return;
    const QString path = m_requested.path;
    m_requested = {};
    m_loading = m_hasFailed = false;
    cancelTasks(nullptr);
    emit cancelled(path);
}

void ImageLoader::forget()
{
    cancelTasks(nullptr);
    m_kept.clear();
    m_requested = {};
    m_loading = m_hasFailed = false;
}

bool ImageLoader::isRunning(const Place &place) const
{
    return std::any_of(m_tasks.cbegin(), m_tasks.cend(),
                       [&](const Task &task) { return task.place == place; });
}

/// Cancels all tasks except the one for 'except'. Waiting tasks are dropped, running ones are asked
/// to stop; none of them reports any more.
void ImageLoader::cancelTasks(const Place *except)
{
    if (m_noting)
        m_scope.cancel(std::exchange(m_noting, nullptr));
    // Last first: a waiting task must not start when those before it are cancelled.
    for (qsizetype i = m_tasks.size() - 1; i >= 0; --i)
        if (!except || !(m_tasks[i].place == *except))
            m_scope.cancel(m_tasks.takeAt(i).task);
}

/// Reports the requested image, then reads its notes and neighbours.
void ImageLoader::deliver(const Kept &entry)
{
    const Kept shown = entry; // listeners may load another
    m_loading = false;
    emit loaded(shown.place.path, shown.image);
    if (!(m_requested == shown.place))
        return;
    if (shown.notes)
        emit noted(shown.place.path, *shown.notes);
    if (!shown.notes)
        readNotes(shown.place, shown.image);
    const int frames = shown.image->radiograph() ? shown.image->radiograph()->frames : 1;
    for (const int neighbour : {shown.place.frame + 1, shown.place.frame - 1})
        if (frames > 1 && neighbour >= 0 && neighbour < frames
            && !kept({shown.place.path, neighbour}) && !isRunning({shown.place.path, neighbour}))
            read({shown.place.path, neighbour});
    for (const QString &other : std::as_const(m_next))
        if (!kept({other, 0}) && !isRunning({other, 0}))
            read({other, 0});
}

void ImageLoader::read(const Place &place)
{
    const auto work = [place](TaskContext &context) -> Result<Image> {
        auto radiograph = readImage(place.path, place.frame, &context);
        TRY(radiograph);
        return ImagePyramid::build(std::make_shared<const Radiograph>(std::move(*radiograph)),
                                   &context);
    };
    m_tasks.append(
        {place,
         m_scope.run(
             work, [this, place](const Result<Image> &image) { handleImage(place, image); }, {},
             [this, place](const JobProgress &progress) {
                 reportProgress(place, progress.fraction);
             })});
}

void ImageLoader::reportProgress(const Place &place, double fraction)
{
    if (m_loading && place == m_requested)
        emit progressed(place.path, fraction);
}

void ImageLoader::readNotes(const Place &place, const Image &image)
{
    if (!image->radiograph())
        return;
    // Notes are optional: the image is shown without them.
    m_noting = m_scope.run(
        [place, image](TaskContext &) -> Result<ImageNotes> {
            return readImageNotes(place.path, *image->radiograph());
        },
        [this, place](const Result<ImageNotes> &read) {
            const ImageNotes notes = read.value_or(ImageNotes());
            if (Kept *entry = kept(place))
                entry->notes = notes;
            if (place == m_requested)
                emit noted(place.path, notes);
        });
}

void ImageLoader::handleImage(const Place &place, const Result<Image> &read)
{
    m_tasks.removeIf([&](const Task &task) { return task.place == place; });
    const Image image = read.value_or(nullptr);
    if (image) {
        if (!kept(place))
            m_kept.push_front({place, image, {}});
        qint64 bytes = 0;
        size_t images = 0, frames = 0;
        for (auto it = m_kept.begin(); it != m_kept.end();) {
            bytes += bytesOf(*it->image);
            ++(it->place.path == m_requested.path ? frames : images);
            const bool tooMany = images > maxKept || frames > maxFramesKept || bytes > maxBytesKept;
            it = tooMany && !(it->place == m_requested) ? m_kept.erase(it) : ++it;
        }
    }
    if (!(place == m_requested))
        return;
    if (!image) {
        m_loading = false;
        m_hasFailed = true;
        emit failed(place.path, read ? QString() : read.error().text);
    } else if (const Kept *entry = kept(place)) {
        deliver(*entry);
    }
}

} // namespace synthray

#include "moc_imageloader.cpp"
