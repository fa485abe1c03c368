// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filmloader.h"

#include "image/imageio.h"

#include <algorithm>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxKept = 4; // the film, its neighbours, and the one before
constexpr size_t maxFramesKept = 32;
constexpr int mostLeft = 3; // decoders that are left to themselves; each may hold a large film
constexpr int leaveMs = 500; // for decoders that can be interrupted, at the end

/// Halved levels included: 1 + 1/4 + 1/16 + …
qint64 bytesOf(const FilmPyramid &film)
{
    const auto one = film.film() ? static_cast<qint64>(film.film()->stored.elemSize()) : 4;
    return qint64(film.size().width()) * film.size().height() * one * 4 / 3;
}

} // namespace

// One film is decoded at a time. Decoders that are left to themselves do not count; one that cannot
// be interrupted must not hold up a window that closes.
FilmLoader::FilmLoader(QObject *parent)
    : QObject(parent)
    , m_scope({.overtakes = mostLeft, .patience = leaveMs, .mayOutliveApplication = true})
{
}

FilmLoader::~FilmLoader() = default;

qint64 FilmLoader::bytesKept() const
{
    qint64 bytes = 0;
    for (const Kept &entry : m_kept)
        bytes += bytesOf(*entry.film);
    return bytes;
}

FilmLoader::Kept *FilmLoader::kept(const Place &place)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const Kept &entry) { return entry.place == place; });
    return found == m_kept.end() ? nullptr : &*found;
}

void FilmLoader::load(const QString &path, const QStringList &next, int frame)
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

void FilmLoader::cancel()
{
    if (!m_loading)
        return;
    const QString path = m_wanted.path;
    m_wanted = {};
    m_loading = false;
    leaveTasks(nullptr);
    emit cancelled(path);
}

bool FilmLoader::isAtWork(const Place &place) const
{
    return std::any_of(m_tasks.cbegin(), m_tasks.cend(),
                       [&](const Task &task) { return task.place == place; });
}

/// Nothing but 'but' is wanted any more: what waits goes, what runs is told so and is not heard of
/// again.
void FilmLoader::leaveTasks(const Place *but)
{
    if (m_noting)
        m_scope.cancel(std::exchange(m_noting, nullptr));
    // The last first: what waits must not start when those before it are left.
    for (qsizetype i = m_tasks.size() - 1; i >= 0; --i)
        if (!but || !(m_tasks[i].place == *but))
            m_scope.cancel(m_tasks.takeAt(i).task);
}

/// The wanted film is there: it is shown, and then what lies beside it is read.
void FilmLoader::deliver(const Kept &entry)
{
    const Kept shown = entry; // listeners may load another
    m_loading = false;
    emit loaded(shown.place.path, shown.film);
    if (!(m_wanted == shown.place))
        return;
    if (shown.notes)
        emit noted(shown.place.path, *shown.notes);
    if (!shown.notes)
        readNotes(shown.place, shown.film);
    const int frames = shown.film->film() ? shown.film->film()->frames : 1;
    for (const int beside : {shown.place.frame + 1, shown.place.frame - 1})
        if (frames > 1 && beside >= 0 && beside < frames && !kept({shown.place.path, beside})
            && !isAtWork({shown.place.path, beside}))
            read({shown.place.path, beside});
    for (const QString &other : std::as_const(m_next))
        if (!kept({other, 0}) && !isAtWork({other, 0}))
            read({other, 0});
}

void FilmLoader::read(const Place &place)
{
    const auto work = [place](TaskContext &context) -> Result<Film> {
        auto film = readFilm(place.path, place.frame, &context);
        TRY(film);
        return FilmPyramid::build(std::make_shared<const Radiograph>(std::move(*film)), &context);
    };
    m_tasks.append({place,
                    m_scope.run(
                        work, [this, place](const Result<Film> &film) { take(place, film); }, {},
                        [this, place](const JobProgress &progress) {
                            takeProgress(place, progress.fraction);
                        })});
}

void FilmLoader::takeProgress(const Place &place, double fraction)
{
    if (m_loading && place == m_wanted)
        emit progressed(place.path, fraction);
}

void FilmLoader::readNotes(const Place &place, const Film &film)
{
    if (!film->film())
        return;
    // Notes are a courtesy: without them the film itself is shown.
    m_noting = m_scope.run(
        [place, film](TaskContext &) -> Result<FilmNotes> {
            return readFilmNotes(place.path, *film->film());
        },
        [this, place](const Result<FilmNotes> &read) {
            const FilmNotes notes = read.value_or(FilmNotes());
            if (Kept *entry = kept(place))
                entry->notes = notes;
            if (place == m_wanted)
                emit noted(place.path, notes);
        });
}

void FilmLoader::take(const Place &place, const Result<Film> &read)
{
    m_tasks.removeIf([&](const Task &task) { return task.place == place; });
    const Film film = read.value_or(nullptr);
    if (film) {
        if (!kept(place))
            m_kept.push_front({place, film, {}});
        qint64 bytes = 0;
        size_t films = 0, frames = 0;
        for (auto it = m_kept.begin(); it != m_kept.end();) {
            bytes += bytesOf(*it->film);
            ++(it->place.path == m_wanted.path ? frames : films);
            const bool tooMany = films > maxKept || frames > maxFramesKept || bytes > maxBytesKept;
            it = tooMany && !(it->place == m_wanted) ? m_kept.erase(it) : ++it;
        }
    }
    if (!(place == m_wanted))
        return;
    if (!film) {
        m_loading = false;
        emit failed(place.path, read ? QString() : read.error().text);
    } else if (const Kept *entry = kept(place)) {
        deliver(*entry);
    }
}

} // namespace synthray

#include "moc_filmloader.cpp"
