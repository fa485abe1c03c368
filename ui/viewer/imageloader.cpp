// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imageloader.h"

#include "image/imageio.h"

#include <algorithm>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxKept = 4; // the image, its neighbours, and the one before
constexpr size_t maxFramesKept = 32;
constexpr int mostLeft = 3; // decoders that are left to themselves; each may hold a large image
constexpr int leaveMs = 500; // for decoders that can be interrupted, at the end

/// Halved levels included: 1 + 1/4 + 1/16 + …
qint64 bytesOf(const ImagePyramid &image)
{
    const auto one
        = image.radiograph() ? static_cast<qint64>(image.radiograph()->stored.elemSize()) : 4;
    return qint64(image.size().width()) * image.size().height() * one * 4 / 3;
}

} // namespace

// One image is decoded at a time. Decoders that are left to themselves do not count; one that
// cannot be interrupted must not hold up a window that closes.
ImageLoader::ImageLoader(QObject *parent)
    : QObject(parent)
    , m_scope({.overtakes = mostLeft, .patience = leaveMs, .mayOutliveApplication = true})
{
}

ImageLoader::~ImageLoader() = default;

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
    if (!(place == m_wanted)) {
        m_wanted = place;
        leaveTasks(&m_wanted);
    } else if (m_loading) {
        return; // on its way
    }
    m_loading = true;
    if (const Kept *entry = kept(m_wanted)) {
        deliver(*entry);
        return;
    }
    emit progressed(path, -1);
    if (m_loading && place == m_wanted && !isAtWork(m_wanted)) // as the neighbour of another one
        read(m_wanted);
}

void ImageLoader::cancel()
{
    if (!m_loading)
        return;
    const QString path = m_wanted.path;
    m_wanted = {};
    m_loading = false;
    leaveTasks(nullptr);
    emit cancelled(path);
}

bool ImageLoader::isAtWork(const Place &place) const
{
    return std::any_of(m_tasks.cbegin(), m_tasks.cend(),
                       [&](const Task &task) { return task.place == place; });
}

/// Nothing but 'but' is wanted any more: what waits goes, what runs is told so and is not heard of
/// again.
void ImageLoader::leaveTasks(const Place *but)
{
    if (m_noting)
        m_scope.cancel(std::exchange(m_noting, nullptr));
    // The last first: what waits must not start when those before it are left.
    for (qsizetype i = m_tasks.size() - 1; i >= 0; --i)
        if (!but || !(m_tasks[i].place == *but))
            m_scope.cancel(m_tasks.takeAt(i).task);
}

/// The wanted image is there: it is shown, and then what lies beside it is read.
void ImageLoader::deliver(const Kept &entry)
{
    const Kept shown = entry; // listeners may load another
    m_loading = false;
    emit loaded(shown.place.path, shown.image);
    if (!(m_wanted == shown.place))
        return;
    if (shown.notes)
        emit noted(shown.place.path, *shown.notes);
    if (!shown.notes)
        readNotes(shown.place, shown.image);
    const int frames = shown.image->radiograph() ? shown.image->radiograph()->frames : 1;
    for (const int beside : {shown.place.frame + 1, shown.place.frame - 1})
        if (frames > 1 && beside >= 0 && beside < frames && !kept({shown.place.path, beside})
            && !isAtWork({shown.place.path, beside}))
            read({shown.place.path, beside});
    for (const QString &other : std::as_const(m_next))
        if (!kept({other, 0}) && !isAtWork({other, 0}))
            read({other, 0});
}

void ImageLoader::read(const Place &place)
{
    const auto work = [place](TaskContext &context) -> Result<Image> {
        auto image = readImage(place.path, place.frame, &context);
        TRY(image);
        return ImagePyramid::build(std::make_shared<const Radiograph>(std::move(*image)), &context);
    };
    m_tasks.append({place,
                    m_scope.run(
                        work, [this, place](const Result<Image> &image) { take(place, image); }, {},
                        [this, place](const JobProgress &progress) {
                            takeProgress(place, progress.fraction);
                        })});
}

void ImageLoader::takeProgress(const Place &place, double fraction)
{
    if (m_loading && place == m_wanted)
        emit progressed(place.path, fraction);
}

void ImageLoader::readNotes(const Place &place, const Image &image)
{
    if (!image->radiograph())
        return;
    // Notes are a courtesy: without them the image itself is shown.
    m_noting = m_scope.run(
        [place, image](TaskContext &) -> Result<ImageNotes> {
            return readImageNotes(place.path, *image->radiograph());
        },
        [this, place](const Result<ImageNotes> &read) {
            const ImageNotes notes = read.value_or(ImageNotes());
            if (Kept *entry = kept(place))
                entry->notes = notes;
            if (place == m_wanted)
                emit noted(place.path, notes);
        });
}

void ImageLoader::take(const Place &place, const Result<Image> &read)
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
            ++(it->place.path == m_wanted.path ? frames : images);
            const bool tooMany = images > maxKept || frames > maxFramesKept || bytes > maxBytesKept;
            it = tooMany && !(it->place == m_wanted) ? m_kept.erase(it) : ++it;
        }
    }
    if (!(place == m_wanted))
        return;
    if (!image) {
        m_loading = false;
        emit failed(place.path, read ? QString() : read.error().text);
    } else if (const Kept *entry = kept(place)) {
        deliver(*entry);
    }
}

} // namespace synthray

#include "moc_imageloader.cpp"
