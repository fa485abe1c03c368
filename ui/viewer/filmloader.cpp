// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filmloader.h"

#include "base/job.h"
#include "image/imageio.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <vector>

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

/// A film that waits for its decoder or is in it.
struct FilmLoader::Task {
    Place place;
    std::unique_ptr<JobContext> context;
    std::atomic<bool> started = false;
};

/// Where workers hand in what they have; closed when the loader goes before them.
struct FilmLoader::Port {
    std::mutex mutex;
    FilmLoader *loader = nullptr;

    void post(const std::function<void(FilmLoader &)> &what)
    {
        const std::lock_guard lock(mutex);
        if (loader)
            QMetaObject::invokeMethod(
                loader, [what, to = loader] { what(*to); }, Qt::QueuedConnection);
    }
};

FilmLoader::FilmLoader(QObject *parent)
    : QObject(parent)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
    , m_port(std::make_shared<Port>())
    , m_pool(std::make_unique<QThreadPool>())
{
    m_port->loader = this;
    m_pool->setMaxThreadCount(1);
}

FilmLoader::~FilmLoader()
{
    {
        const std::lock_guard lock(m_port->mutex);
        m_port->loader = nullptr;
    }
    ++*m_generation;
    leaveTasks(nullptr);
    if (m_pool->waitForDone(leaveMs))
        return;
    // A decoder that cannot be interrupted must not hold up a window that closes.
    static std::mutex mutex;
    static std::vector<QThreadPool *> left; // reachable, never waited for
    const std::lock_guard lock(mutex);
    left.push_back(m_pool.release());
}

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
        ++*m_generation;
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
        read(m_wanted, *m_generation);
}

void FilmLoader::cancel()
{
    if (!m_loading)
        return;
    const QString path = m_wanted.path;
    m_wanted = {};
    m_loading = false;
    ++*m_generation;
    leaveTasks(nullptr);
    emit cancelled(path);
}

bool FilmLoader::isAtWork(const Place &place) const
{
    return std::any_of(m_tasks.cbegin(), m_tasks.cend(), [&](const auto &task) {
        return task->place == place && !task->context->stopRequested();
    });
}

/// Nothing but 'but' is wanted any more: what waits goes, what runs is told so and comes last.
void FilmLoader::leaveTasks(const Place *but)
{
    m_pool->clear();
    QVector<std::shared_ptr<Task>> running, wanted;
    for (const auto &task : std::as_const(m_tasks)) {
        if (!task->started) // or starts just now: it sees the generation
            continue;
        if (but && task->place == *but && !task->context->stopRequested()) {
            wanted.append(task);
            continue;
        }
        task->context->requestStopNow();
        running.append(task);
    }
    m_tasks = running + wanted;
    fitThreads();
}

/// One thread for what is wanted beside those that are left to themselves.
void FilmLoader::fitThreads()
{
    const auto left = std::count_if(m_tasks.cbegin(), m_tasks.cend(), [](const auto &task) {
        return task->started && task->context->stopRequested();
    });
    m_pool->setMaxThreadCount(1 + static_cast<int>(std::min<qsizetype>(left, mostLeft)));
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
    const quint64 generation = *m_generation;
    if (!shown.notes)
        readNotes(shown.place, shown.film, generation);
    const int frames = shown.film->film() ? shown.film->film()->frames : 1;
    for (const int beside : {shown.place.frame + 1, shown.place.frame - 1})
        if (frames > 1 && beside >= 0 && beside < frames && !kept({shown.place.path, beside})
            && !isAtWork({shown.place.path, beside}))
            read({shown.place.path, beside}, generation);
    for (const QString &other : std::as_const(m_next))
        if (!kept({other, 0}) && !isAtWork({other, 0}))
            read({other, 0}, generation);
}

void FilmLoader::read(const Place &place, quint64 generation)
{
    auto task = std::make_shared<Task>();
    task->place = place;
    task->context
        = std::make_unique<JobContext>([port = m_port, place](const JobProgress &progress) {
              port->post([place, fraction = progress.fraction](FilmLoader &loader) {
                  loader.takeProgress(place, fraction);
              });
          });
    m_tasks.append(task);
    m_pool->start([task, port = m_port, generation, newest = m_generation] {
        task->started = true;
        if (*newest != generation)
            task->context->requestStopNow();
        Film film;
        QString reason;
        try {
            Result<Radiograph> result
                = readFilm(task->place.path, task->place.frame, task->context.get());
            if (result)
                film = FilmPyramid::build(std::make_shared<const Radiograph>(std::move(*result)),
                                          task->context.get());
            else
                reason = result.error().text;
        } catch (const std::exception &e) {
            reason = QString::fromUtf8(e.what());
        }
        port->post([task, film, reason](FilmLoader &loader) { loader.take(task, film, reason); });
    });
}

void FilmLoader::takeProgress(const Place &place, double fraction)
{
    if (m_loading && place == m_wanted)
        emit progressed(place.path, fraction);
}

void FilmLoader::readNotes(const Place &place, const Film &film, quint64 generation)
{
    if (!film->film())
        return;
    m_pool->start([place, film, generation, port = m_port, newest = m_generation] {
        if (*newest != generation)
            return;
        FilmNotes notes;
        try {
            notes = readFilmNotes(place.path, *film->film());
        } catch (const std::exception &) { // notes are a courtesy: the film itself is shown
        }
        port->post([place, notes](FilmLoader &loader) {
            if (Kept *entry = loader.kept(place))
                entry->notes = notes;
            if (place == loader.m_wanted)
                emit loader.noted(place.path, notes);
        });
    });
}

void FilmLoader::take(const std::shared_ptr<Task> &task, const Film &film, const QString &reason)
{
    const Place place = task->place;
    m_tasks.removeAll(task);
    fitThreads();
    if (task->context->stopRequested())
        return;
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
        emit failed(place.path, reason);
    } else if (const Kept *entry = kept(place)) {
        deliver(*entry);
    }
}

} // namespace synthray

#include "moc_filmloader.cpp"
