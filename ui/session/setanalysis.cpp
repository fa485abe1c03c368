// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setanalysis.h"

#include "base/log.h"
#include "session/workspace.h"
#include "viewer/aside.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int gatherMs = 120; // changes that come together are computed once
constexpr int readingGatherMs = 500; // while facts come in
constexpr qint64 tellEveryMs = 250;
constexpr auto distanceKey = "data/nearDistance";
constexpr qint64 leastSearchGapMs = 2000; // between two searches while facts come in

/// The name that the overview gives this one film in one of its lists; none: nothing is known of
/// it.
std::optional<QString> nameOf(const FilmRef &film, SetAnalysis::Facet facet, const FilmIndex &index)
{
    FilmSet one;
    one.films = {film};
    const Overview overview = overviewOf(one, index);
    const auto first = [](const QVector<Count> &counts) {
        return counts.isEmpty() ? std::nullopt : std::optional(counts.first().name);
    };
    using Facet = SetAnalysis::Facet;
    switch (facet) {
    case Facet::Size:
        return first(overview.sizes);
    case Facet::BitDepth:
        return first(overview.bitDepths);
    case Facet::Modality:
        return first(overview.modalities);
    case Facet::Polarity:
        return first(overview.polarities);
    case Facet::Format:
        return first(overview.formats);
    case Facet::TransferSyntax:
        return first(overview.transferSyntaxes);
    case Facet::Class:
    case Facet::FilmsPerPatient:
        break;
    }
    return std::nullopt;
}

QSet<QString> filmsWith(const FilmSet &set, SetAnalysis::Facet facet, const QString &name,
                        const QString &split, const FilmIndex &index)
{
    using Facet = SetAnalysis::Facet;
    QSet<QString> paths;
    QHash<QString, int> filmsOf;
    const auto patientOf
        = [](const FilmRef &film) { return film.patient.isEmpty() ? film.study : film.patient; };
    if (facet == Facet::FilmsPerPatient)
        for (const FilmRef &film : set.films)
            ++filmsOf[patientOf(film)];
    const int least = name.section(u'-', 0, 0).toInt(),
              most = name.section(u'-', -1).toInt(); // "3", "6-10"
    for (const FilmRef &film : set.films) {
        if (!split.isEmpty() && film.split != split)
            continue;
        const bool fits = facet == Facet::Class ? film.isOf(name)
            : facet == Facet::FilmsPerPatient   ? !patientOf(film).isEmpty()
                && filmsOf.value(patientOf(film)) >= least && filmsOf.value(patientOf(film)) <= most
                                              : nameOf(film, facet, index) == std::optional(name);
        if (fits)
            paths.insert(film.path);
    }
    return paths;
}

} // namespace

struct SetAnalysis::Task {
    FilmSet set;
    QVector<FilmPair> pairs; // of an earlier search; used when searchPairs is off
    bool searchPairs = true;
    int distance = 0;
    bool nearLeaks = true;
};

struct SetAnalysis::Outcome {
    FilmSet set;
    QVector<FilmPair> pairs;
    QVector<Leak> leaks;
    QVector<QString> mended;
    int withPixels = 0, withHash = 0;
    bool searched = false, stopped = false;
    qint64 took = 0; // ms
    std::optional<Error> error;
};

SetAnalysis::SetAnalysis(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_nearLeaks(workspace.settings().value("data/nearLeaks", true).toBool())
{
    if (const QVariant distance = workspace.settings().value(distanceKey); distance.isValid())
        m_distance = distance.toInt();
    m_pool.setMaxThreadCount(1);
    m_selectPool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SetAnalysis::next);
    connect(&m_workspace, &Workspace::filmsEdited, this, [this] { m_onlyEdited = true; });
    connect(&m_workspace, &Workspace::filmSetChanged, this, &SetAnalysis::filmsChanged);
    connect(&m_workspace, &Workspace::problemsChanged, this, [this] { schedule(false, false); });
    connect(&m_workspace, &Workspace::indexChanged, this, [this] { schedule(true, false); });
    connect(&m_workspace, &Workspace::indexProgress, this, &SetAnalysis::takeIndexProgress);
    if (!m_workspace.films().films.isEmpty())
        schedule(true, true);
}

SetAnalysis::~SetAnalysis()
{
    if (m_context)
        m_context->requestStopNow();
    m_pool.clear();
    m_selectPool.clear();
    m_pool.waitForDone();
    m_selectPool.waitForDone();
}

bool SetAnalysis::isCurrent() const
{
    const QVector<FilmRef> &now = m_workspace.films().films;
    const QVector<FilmRef> &then = m_set.films;
    // The same vector, or one as long that begins and ends alike: edits keep films in their places.
    return m_hasPairs && !m_pairsDirty && now.size() == then.size()
        && (now.isEmpty()
            || (now.first().path == then.first().path && now.last().path == then.last().path));
}

void SetAnalysis::filmsChanged()
{
    const bool edited = std::exchange(m_onlyEdited, false);
    ++m_selectNumber;
    if (!edited && m_workspace.films().root != m_set.root) { // another set
        m_hasOverview = m_hasPairs = false;
        m_overview = {};
        m_pairs.clear();
        m_leaks.clear();
        m_mended.clear();
        m_set = m_overviewSet = {};
        emit overviewChanged();
        emit pairsChanged();
        emit leaksChanged();
    }
    schedule(!edited, true);
}

void SetAnalysis::schedule(bool pairsToo, bool atOnce)
{
    m_dirty = true;
    m_pairsDirty = m_pairsDirty || pairsToo;
    if (atOnce && m_context && m_running) { // what runs speaks of films that are no more
        m_context->requestStopNow();
        m_pairsDirty = true;
    }
    const int wait = atOnce ? gatherMs : readingGatherMs;
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(wait);
}

void SetAnalysis::next()
{
    if (!m_dirty || m_running)
        return; // what runs calls again at its end
    Task task;
    task.set = m_workspace.films();
    task.distance = nearDistance();
    task.nearLeaks = m_nearLeaks;
    // While facts come in, a search now and then is enough: it takes a core.
    const bool rests = isReading() && m_hasPairs && m_sinceSearch.isValid()
        && m_sinceSearch.elapsed() < std::max(leastSearchGapMs, 4 * m_searchTook);
    task.searchPairs = m_pairsDirty && !rests;
    if (!task.searchPairs)
        task.pairs = m_pairs;
    m_dirty = m_pairsDirty && rests;
    if (task.searchPairs)
        m_pairsDirty = false;
    start(task);
}

void SetAnalysis::start(const Task &task)
{
    const quint64 number = ++m_number;
    m_running = true;
    m_progress = -1;
    m_context = std::make_shared<JobContext>([this, number](const JobProgress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, number, fraction = progress.fraction] {
                if (number != m_number || !m_running)
                    return;
                m_progress = fraction;
                emit searchChanged();
            },
            Qt::QueuedConnection);
    });
    emit searchChanged();
    m_pool.start([this, number, task, context = m_context, index = &m_workspace.index()] {
        auto outcome = std::make_shared<Outcome>();
        outcome->set = task.set;
        try {
            QElapsedTimer clock;
            const Overview overview = overviewOf(task.set, *index);
            QMetaObject::invokeMethod(
                this,
                [this, number, set = task.set, overview] { takeOverview(number, set, overview); },
                Qt::QueuedConnection);
            outcome->pairs = task.pairs;
            clock.start();
            if (task.searchPairs) {
                const auto found = findDuplicates(task.set, *index, task.distance, context.get());
                if (found)
                    outcome->pairs = *found;
                else if (found.error().code == ErrorCode::Stopped)
                    outcome->stopped = true;
                else
                    outcome->error = found.error();
                outcome->searched = true;
                outcome->took = clock.elapsed();
            }
            if (!outcome->stopped && !outcome->error) {
                QVector<FilmPair> counted = outcome->pairs;
                if (!task.nearLeaks)
                    counted.removeIf([](const FilmPair &pair) { return !pair.exact; });
                outcome->leaks = findLeaks(task.set, counted);
                outcome->mended = mendLeaks(task.set, outcome->leaks);
                for (const FilmRef &film : task.set.films) {
                    const auto facts = index->facts(film);
                    outcome->withPixels += facts && facts->hasPixels ? 1 : 0;
                    outcome->withHash
                        += !film.contentHash.isEmpty() || (facts && !facts->contentHash.isEmpty())
                        ? 1
                        : 0;
                }
            }
        } catch (const std::exception &e) {
            outcome->error = Error{ErrorCode::Internal, QString::fromUtf8(e.what()), {}};
        }
        QMetaObject::invokeMethod(
            this, [this, number, outcome] { takeOutcome(number, outcome); }, Qt::QueuedConnection);
    });
}

void SetAnalysis::takeOverview(quint64 number, const FilmSet &set, const Overview &overview)
{
    if (number != m_number || (m_context && m_context->stopRequested()))
        return;
    releaseAside(std::exchange(m_overviewSet, set));
    m_overview = overview;
    m_hasOverview = true;
    emit overviewChanged();
}

void SetAnalysis::takeOutcome(quint64 number, const std::shared_ptr<Outcome> &outcome)
{
    if (number != m_number)
        return;
    m_running = false;
    const bool overtaken = m_context && m_context->stopRequested();
    if (outcome->error) {
        qCWarning(lcUi, "the set could not be looked through: %s", logCode(*outcome->error));
        m_workspace.raise(*outcome->error);
    } else if (!outcome->stopped && !overtaken) {
        const bool pairsToo = outcome->searched || !m_hasPairs;
        releaseAside(std::exchange(m_set, outcome->set));
        m_pairs = outcome->pairs;
        m_leaks = outcome->leaks;
        releaseAside(std::exchange(m_mended, outcome->mended));
        m_withPixels = outcome->withPixels;
        m_withHash = outcome->withHash;
        if (outcome->searched) {
            m_hasPairs = true;
            m_searchTook = outcome->took;
            m_sinceSearch.start();
        }
        if (pairsToo)
            emit pairsChanged();
        emit leaksChanged();
    }
    emit searchChanged();
    if (m_dirty && !m_timer.isActive())
        m_timer.start(isReading() ? readingGatherMs : gatherMs);
}

void SetAnalysis::takeIndexProgress(FactLevel level, double fraction)
{
    const bool began = m_readFraction < 0 || level != m_readLevel;
    m_readLevel = level;
    m_readFraction = fraction;
    if (fraction >= 0 && !began && m_sinceTold.isValid() && m_sinceTold.elapsed() < tellEveryMs)
        return; // whole pages are laid out anew for a number
    m_sinceTold.start();
    emit readingChanged();
    if (fraction < 0)
        schedule(true, true); // all that can be known is known: whatever ran saw less
}

QString SetAnalysis::readingText() const
{
    if (!isReading())
        return {};
    const QLocale locale;
    const auto all = static_cast<int>(m_workspace.films().films.size());
    const QString done = locale.toString(static_cast<int>(m_readFraction * all));
    const QString total = locale.toString(all);
    switch (m_readLevel) {
    case FactLevel::Headers:
        return tr("Headers: %1 of %2 films read").arg(done, total);
    case FactLevel::Content:
        return tr("Files: %1 of %2 films read").arg(done, total);
    case FactLevel::Pixels:
        break;
    }
    return tr("Pixels: %1 of %2 films read").arg(done, total);
}

int SetAnalysis::nearDistance() const
{
    return m_distance.value_or(nearDistanceFor(m_workspace.films().films.size()));
}

void SetAnalysis::setNearDistance(int distance)
{
    if (distance == nearDistance())
        return;
    m_distance = distance;
    m_workspace.settings().setValue(distanceKey, distance);
    schedule(true, true);
}

void SetAnalysis::setUsualNearDistance()
{
    const int before = nearDistance();
    m_distance.reset();
    m_workspace.settings().remove(distanceKey);
    if (nearDistance() != before)
        schedule(true, true);
}

void SetAnalysis::setNearLeaks(bool on)
{
    if (on == m_nearLeaks)
        return;
    m_nearLeaks = on;
    m_workspace.settings().setValue("data/nearLeaks", on);
    schedule(false, true);
}

void SetAnalysis::select(Facet facet, const QString &name, const QString &title,
                         const QString &split)
{
    const quint64 number = ++m_selectNumber;
    m_selectPool.clear();
    m_selectPool.start([this, number, facet, name, split, title, set = m_workspace.films(),
                        index = &m_workspace.index()] {
        const QSet<QString> paths = filmsWith(set, facet, name, split, *index);
        QMetaObject::invokeMethod(
            this,
            [this, number, paths, title] {
                if (number == m_selectNumber && !paths.isEmpty())
                    emit selected(paths, title);
            },
            Qt::QueuedConnection);
    });
}

} // namespace synthray

#include "moc_setanalysis.cpp"
