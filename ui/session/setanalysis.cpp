// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setanalysis.h"

#include "base/backgroundrelease.h"
#include "base/log.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int gatherMs = 120; // combines changes that come together
constexpr int readingGatherMs = 500; // the same while facts come in
constexpr qint64 reportIntervalMs = 250;
constexpr qint64 minSearchGapMs = 2000; // between two searches while facts come in

/// The name under which a list of the overview counts this image; nullopt: no facts about it.
std::optional<QString> nameOf(const ImageEntry &entry, SetAnalysis::Facet facet,
                              const ImageIndex &index)
{
    ImageDataset one;
    one.images = {entry};
    const Overview overview = overviewOf(one, index);
    const QVector<Count> *counts = SetAnalysis::countsOf(overview, facet);
    return !counts || counts->isEmpty() ? std::nullopt : std::optional(counts->first().name);
}

QSet<QString> imagesWith(const ImageDataset &set, SetAnalysis::Facet facet, const QString &name,
                         const QString &split, const ImageIndex &index)
{
    using Facet = SetAnalysis::Facet;
    QSet<QString> paths;
    QHash<QString, int> imagesOf;
    const auto patientOf = [](const ImageEntry &entry) {
        return entry.patient.isEmpty() ? entry.study : entry.patient;
    };
    if (facet == Facet::ImagesPerPatient)
        for (const ImageEntry &entry : set.images)
            ++imagesOf[patientOf(entry)];
    const int least = name.section(u'-', 0, 0).toInt(),
              most = name.section(u'-', -1).toInt(); // "3", "6-10"
    for (const ImageEntry &entry : set.images) {
        if (!split.isEmpty() && entry.split != split)
            continue;
        const bool fits = facet == Facet::Class ? entry.isOf(name)
            : facet == Facet::ImagesPerPatient
            ? !patientOf(entry).isEmpty() && imagesOf.value(patientOf(entry)) >= least
                && imagesOf.value(patientOf(entry)) <= most
            : nameOf(entry, facet, index) == std::optional(name);
        if (fits)
            paths.insert(entry.path);
    }
    return paths;
}

} // namespace

const QVector<Count> *SetAnalysis::countsOf(const Overview &overview, Facet facet)
{
    static const QHash<Facet, QVector<Count> Overview::*> lists{
        {Facet::Size, &Overview::sizes},
        {Facet::BitDepth, &Overview::bitDepths},
        {Facet::Modality, &Overview::modalities},
        {Facet::Polarity, &Overview::polarities},
        {Facet::Format, &Overview::formats},
        {Facet::TransferSyntax, &Overview::transferSyntaxes}};
    return lists.contains(facet) ? &(overview.*lists[facet]) : nullptr;
}

struct SetAnalysis::Search {
    ImageDataset set;
    QVector<ImagePair> pairs; // of an earlier search; used when searchPairs is off
    bool searchPairs = true;
    int distance = 0;
    bool nearLeaks = true;
};

struct SetAnalysis::Outcome {
    ImageDataset set;
    QVector<ImagePair> pairs;
    QVector<Leak> leaks;
    QVector<QString> fixed;
    int withPixels = 0, withHash = 0;
    bool searched = false;
    qint64 took = 0; // ms
    int byNumber = 0;
};

SetAnalysis::SetAnalysis(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_nearLeaks(workspace.settings().nearLeaks.get())
{
    if (workspace.settings().nearDistance.isSet())
        m_distance = workspace.settings().nearDistance.get();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SetAnalysis::next);
    connect(&m_workspace.document(), &Document::imagesEdited, this,
            [this] { m_onlyEdited = true; });
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this,
            &SetAnalysis::imagesChanged);
    connect(&m_workspace.document(), &Document::problemsChanged, this,
            [this] { schedule(false, false); });
    connect(&m_workspace.scanner(), &Scanner::indexChanged, this,
            [this] { schedule(true, false); });
    connect(&m_workspace.scanner(), &Scanner::indexProgress, this,
            &SetAnalysis::handleIndexProgress);
    if (!m_workspace.document().images().images.isEmpty())
        schedule(true, true);
}

bool SetAnalysis::isCurrent() const
{
    const QVector<ImageEntry> &now = m_workspace.document().images().images;
    const QVector<ImageEntry> &then = m_set.images;
    // The same vector, or one with the same length, first and last image: edits keep images in
    // their places.
    return m_hasPairs && !m_pairsDirty && now.size() == then.size()
        && (now.isEmpty()
            || (now.first().path == then.first().path && now.last().path == then.last().path));
}

void SetAnalysis::imagesChanged()
{
    const bool edited = std::exchange(m_onlyEdited, false);
    m_selection.cancel();
    if (!edited && m_workspace.document().images().root != m_set.root) { // another set
        m_hasOverview = m_hasPairs = false;
        m_overview = {};
        m_pairs.clear();
        m_leaks.clear();
        m_fixed.clear();
        m_set = m_overviewSet = {};
        emit overviewChanged();
        emit pairsChanged();
        emit leaksChanged();
    }
    // Pairs name images by their places: where images were left out or included, they are searched
    // for again.
    const bool isShifted = m_workspace.document().images().images.size() != m_set.images.size();
    if (edited && isShifted && !m_pairs.isEmpty()) {
        m_pairs.clear();
        m_leaks.clear();
        m_fixed.clear();
        m_set = m_workspace.document().images();
        emit pairsChanged();
        emit leaksChanged();
    }
    schedule(!edited || isShifted, true);
}

void SetAnalysis::schedule(bool pairsToo, bool atOnce)
{
    m_dirty = true;
    m_pairsDirty = m_pairsDirty || pairsToo;
    if (atOnce && m_running) { // the running search uses outdated images
        m_search->requestStopNow();
        m_pairsDirty = true;
    }
    const int wait = atOnce ? gatherMs : readingGatherMs;
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(wait);
}

void SetAnalysis::next()
{
    if (!m_dirty || m_running)
        return; // the running search calls again when it ends
    Search search;
    search.set = m_workspace.document().images();
    search.distance = nearDistance();
    search.nearLeaks = m_nearLeaks;
    // While facts come in, an occasional search is enough: it needs a whole core.
    const bool rests = isReading() && m_hasPairs && m_sinceSearch.isValid()
        && m_sinceSearch.elapsed() < std::max(minSearchGapMs, 4 * m_searchTook);
    search.searchPairs = m_pairsDirty && !rests;
    if (!search.searchPairs)
        search.pairs = m_pairs;
    m_dirty = m_pairsDirty && rests;
    if (search.searchPairs)
        m_pairsDirty = false;
    start(search);
}

void SetAnalysis::start(const Search &search)
{
    m_running = true;
    m_progress = -1;
    m_search = m_searches.run(
        [this, search, index = &m_workspace.scanner().index()](TaskContext &context) {
            const Overview overview = overviewOf(search.set, *index);
            context.post([this, set = search.set, overview] { setOverview(set, overview); });
            return analyse(search, *index, context);
        },
        [this](const Result<Outcome> &outcome) { handleOutcome(outcome); }, {},
        [this](const JobProgress &progress) {
            m_progress = progress.fraction;
            emit searchChanged();
        });
    emit searchChanged();
}

Result<SetAnalysis::Outcome> SetAnalysis::analyse(const Search &search, const ImageIndex &index,
                                                  JobContext &context)
{
    Outcome outcome;
    outcome.set = search.set;
    outcome.pairs = search.pairs;
    if (search.searchPairs) {
        QElapsedTimer clock;
        clock.start();
        const auto found = findDuplicates(search.set, index, search.distance, &context);
        TRY(found);
        outcome.pairs = *found;
        outcome.searched = true;
        outcome.took = clock.elapsed();
    }
    QVector<ImagePair> counted = outcome.pairs;
    if (!search.nearLeaks)
        counted.removeIf([](const ImagePair &pair) { return !pair.exact; });
    outcome.leaks = findLeaks(search.set, counted);
    outcome.fixed = fixLeaks(search.set, outcome.leaks);
    outcome.byNumber = synthray::leaksByNumberAlone(search.set);
    for (const ImageEntry &image : search.set.images) {
        const auto facts = index.facts(image);
        const bool hashed
            = !image.contentHash.isEmpty() || (facts && !facts->contentHash.isEmpty());
        outcome.withPixels += facts && facts->hasPixels ? 1 : 0;
        outcome.withHash += hashed ? 1 : 0;
    }
    return outcome;
}

void SetAnalysis::setOverview(const ImageDataset &set, const Overview &overview)
{
    if (m_search->stopRequested())
        return;
    releaseInBackground(std::exchange(m_overviewSet, set));
    m_overview = overview;
    m_hasOverview = true;
    emit overviewChanged();
}

void SetAnalysis::handleOutcome(const Result<Outcome> &outcome)
{
    m_running = false;
    if (!outcome && outcome.error().code != ErrorCode::Stopped) {
        qCWarning(lcUi, "the set could not be analysed: %s", logCode(outcome.error()));
        m_workspace.messages().raise(outcome.error());
    } else if (outcome && !m_search->stopRequested()) {
        const bool pairsToo = outcome->searched || !m_hasPairs;
        releaseInBackground(std::exchange(m_set, outcome->set));
        m_pairs = outcome->pairs;
        m_leaks = outcome->leaks;
        releaseInBackground(std::exchange(m_fixed, outcome->fixed));
        m_byNumber = outcome->byNumber;
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

void SetAnalysis::handleIndexProgress(FactLevel level, double fraction)
{
    const bool began = m_readFraction < 0 || level != m_readLevel;
    m_readLevel = level;
    m_readFraction = fraction;
    if (fraction >= 0 && !began && m_sinceReport.isValid()
        && m_sinceReport.elapsed() < reportIntervalMs)
        return; // each report lays out whole pages
    m_sinceReport.start();
    emit readingChanged();
    if (fraction < 0)
        schedule(true, true); // all facts are known now; a running search saw fewer
}

QString SetAnalysis::readingText() const
{
    if (!isReading())
        return {};
    const QLocale locale;
    const auto all = static_cast<int>(m_workspace.document().images().images.size());
    const QString done = locale.toString(static_cast<int>(m_readFraction * all));
    const QString total = locale.toString(all);
    switch (m_readLevel) {
    case FactLevel::Headers:
        return tr("Headers: %1 of %2 images read").arg(done, total);
    case FactLevel::Content:
        return tr("Files: %1 of %2 images read").arg(done, total);
    case FactLevel::Pixels:
        break;
    }
    return tr("Pixels: %1 of %2 images read").arg(done, total);
}

int SetAnalysis::nearDistance() const
{
    return m_distance.value_or(nearDistanceFor(m_workspace.document().images().images.size()));
}

void SetAnalysis::setNearDistance(int distance)
{
    if (distance == nearDistance())
        return;
    m_distance = distance;
    m_workspace.settings().nearDistance.set(distance);
    schedule(true, true);
}

void SetAnalysis::resetNearDistance()
{
    const int before = nearDistance();
    m_distance.reset();
    m_workspace.settings().nearDistance.reset();
    if (nearDistance() != before)
        schedule(true, true);
}

void SetAnalysis::setNearLeaks(bool on)
{
    if (on == m_nearLeaks)
        return;
    m_nearLeaks = on;
    m_workspace.settings().nearLeaks.set(on);
    schedule(false, true);
}

void SetAnalysis::select(Facet facet, const QString &name, const QString &title,
                         const QString &split)
{
    m_selection.runNewest(
        [facet, name, split, set = m_workspace.document().images(),
         index = &m_workspace.scanner().index()](TaskContext &) {
            return imagesWith(set, facet, name, split, *index);
        },
        [this, title](const QSet<QString> &paths) {
            if (!paths.isEmpty())
                emit selected(paths, title);
        });
}

} // namespace synthray

#include "moc_setanalysis.cpp"
