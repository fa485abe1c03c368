// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "base/atomicfile.h"

#include "base/log.h"
#include "base/parallel.h"
#include "session/language.h"
#include "viewer/aside.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUndoCommand>

#include <atomic>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int maxRecentPaths = 10;
constexpr qint64 mergeWindowMs = 1000; // steps of one dragged slider become one undo step
constexpr int lookForGoneMs = 3000;

/// The films 'kept' of those 'before', which are problems in 'set', are films of it again, in their
/// places.
void putBack(FilmSet &set, const QVector<FilmRef> &before, const QSet<QString> &kept)
{
    set.problems.removeIf([&](const Problem &problem) { return kept.contains(problem.path); });
    QHash<QString, qsizetype> placeOf; // in 'set'
    for (qsizetype i = 0; i < set.films.size(); ++i)
        placeOf.insert(set.films.at(i).path, i);
    QVector<FilmRef> films;
    films.reserve(set.films.size() + kept.size());
    qsizetype next = 0;
    for (const FilmRef &film : before) {
        const qsizetype place = placeOf.value(film.path, -1);
        if (place < 0 && kept.contains(film.path))
            films.append(film);
        while (next <= place) // with such that came back meanwhile
            films.append(set.films.at(next++));
    }
    films.append(set.films.mid(next));
    set.films = std::move(films);
}

/// They are of the films of before.
bool holdsEdits(const QUndoStack &stack)
{
    for (int i = 0; i < stack.count(); ++i)
        if (Workspace::isEditCommand(stack.command(i)))
            return true;
    return false;
}
} // namespace

class RecipeCommand : public QUndoCommand
{
public:
    RecipeCommand(Workspace &workspace, Recipe after, const QString &text, QString mergeKey)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_before(workspace.recipe())
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
        , m_time(QDateTime::currentMSecsSinceEpoch())
    {
    }

    void undo() override { m_workspace.applyRecipe(m_before); }
    void redo() override { m_workspace.applyRecipe(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const RecipeCommand *>(other);
        if (next->m_mergeKey != m_mergeKey || next->m_time - m_time > mergeWindowMs)
            return false;
        m_after = next->m_after;
        m_time = next->m_time;
        return true;
    }

private:
    Workspace &m_workspace;
    Recipe m_before, m_after;
    QString m_mergeKey;
    qint64 m_time;
};

Workspace::Workspace(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_watch(settings.value("project/lookForGoneMs", lookForGoneMs).toInt())
    , m_indexWorker(settings.value("index/folder").toString())
{
    qRegisterMetaType<Error>();
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &Workspace::autosave);
    connect(this, &Workspace::projectChanged, this, &Workspace::rememberSession);
    qRegisterMetaType<Project>();
    m_scanPool.setMaxThreadCount(1);
    m_editPool.setMaxThreadCount(1);
    m_changePool.setMaxThreadCount(1);
    connect(&m_watch, &SourceWatch::damaged, this, &Workspace::takeProblem);
    connect(&m_watch, &SourceWatch::gone, this, &Workspace::sourceGone);
    connect(&m_watch, &SourceWatch::back, this, &Workspace::sourceBack);
    connect(&m_watch, &SourceWatch::cameBack, this,
            [this] { m_indexWorker.start(m_imported); }); // what it could not read
    connect(&m_indexWorker, &IndexWorker::learned, this, &Workspace::takeFacts);
    connect(&m_indexWorker, &IndexWorker::progressed, this, &Workspace::indexProgress);
    // A training or an export needs the machine.
    connect(&m_runner, &JobRunner::stateChanged, &m_indexWorker,
            [this] { m_indexWorker.setPaused(m_runner.isRunning()); });
    if (const RecipePreset *preset = findRecipePreset(u"spine7"_s))
        m_recipe = preset->make();
}

Workspace::~Workspace()
{
    if (m_scanContext)
        m_scanContext->requestStopNow();
    dropPendingEdits();
    m_scanPool.waitForDone();
    m_editPool.waitForDone();
    m_changePool.waitForDone();
}

void Workspace::openPaths(const QStringList &paths)
{
    if (paths.size() == 1 && isProjectFile(paths.first())) {
        openProject(paths.first());
        return;
    }
    if (paths.isEmpty())
        return;
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const auto go = [this, absolute] { startScan({0, absolute, m_importOptions, nullptr}); };
    if (absolute == m_sources)
        go();
    else
        unlessEditsAreLost(go);
}

namespace {
/// Is any film of the set one that the project has labels or splits of? Known by content, so that
/// most sets are read until the first one; also true where there is nothing to compare.
bool knowsAnyOf(const SetEdits &edits, FilmSet set, const QString &indexFolder, JobContext *context)
{
    if (edits.films.isEmpty() || set.films.isEmpty())
        return true;
    FilmIndex index(indexFolder);
    index.open(set.root);
    takeContents(set, index);
    QVector<QString> unread;
    for (const FilmRef &film : std::as_const(set.films)) {
        if (edits.films.contains(film.contentHash))
            return true;
        if (film.contentHash.isEmpty())
            unread.append(film.path);
    }
    std::atomic<bool> found = false;
    parallelFor(
        unread.size(),
        [&](qsizetype i) {
            QFile file(unread.at(i));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (file.open(QIODevice::ReadOnly) && hash.addData(&file)
                && edits.films.contains(QString::fromLatin1(hash.result().toHex())))
                found = true;
        },
        0, [&] { return !found && !context->stopRequested(); });
    return found || context->stopRequested();
}
} // namespace

void Workspace::startScan(Scan scan)
{
    if (m_scanContext)
        m_scanContext->requestStopNow(); // overtaken
    scan.number = ++m_scanNumber;
    m_scanContext = std::make_shared<JobContext>();
    setScanning(true);
    m_scanPool.start([this, scan, context = m_scanContext,
                      indexFolder = m_settings.value("index/folder").toString()] {
        if (context->stopRequested())
            return;
        const Result<FilmSet> result = scanPaths(scan.paths, context.get(), scan.options);
        const bool foreign = result && scan.project && scan.project->located
            && !scan.project->openAnyway
            && !knowsAnyOf(scan.project->edits, *result, indexFolder, context.get());
        QMetaObject::invokeMethod(
            this,
            [this, scan, result, foreign] {
                if (!foreign) {
                    takeScan(scan, result);
                } else if (scan.number == m_scanNumber) {
                    setScanning(false);
                    emit sourcesForeign(*scan.project);
                }
            },
            Qt::QueuedConnection);
    });
}

void Workspace::takeScan(const Scan &scan, const Result<FilmSet> &result)
{
    if (scan.number != m_scanNumber)
        return;
    if (!result) {
        setScanning(false);
        if (result.error().code == ErrorCode::NotFound && scan.project)
            emit sourcesMissing(*scan.project); // an empty mount point is a folder too
        else if (result.error().code != ErrorCode::Stopped)
            raise(result.error());
        return;
    }
    const bool same = scan.paths == m_sources; // keeps what the user said of its films
    change(
        [imported = *result, project = scan.project, same](SetState &state) {
            state.imported = imported;
            if (project)
                state.edits = project->edits;
            else if (!same)
                state.edits = {};
            state.rebuild();
        },
        [this, scan](SetState &&state) {
            if (scan.number == m_scanNumber)
                takeSet(scan, std::move(state));
        },
        result->films.size());
}

void Workspace::takeSet(const Scan &scan, SetState &&state)
{
    m_scanning = false; // told when the films are there: nobody shows an empty page in between
    const bool same = scan.paths == m_sources;
    if (scan.project) {
        adopt(*scan.project);
    } else if (!same) {
        if (!m_file.isEmpty() && !m_sources.isEmpty())
            leaveProject();
        ++m_projectNumber;
        dropPendingEdits();
        dropChanges();
        if (!m_edits.films.isEmpty() || holdsEdits(m_undo))
            m_undo.clear();
        m_edits = {};
        m_split = {};
    }
    m_sources = scan.paths;
    m_wholeFolder = m_sources.size() == 1 && QFileInfo(m_sources.first()).isDir();
    showSet(std::move(state));
    emit scanningChanged(false);
    remember(m_file.isEmpty() ? m_sources : QStringList{m_file});
    if (scan.project)
        emit projectOpened();
    else if (!same)
        noteChange();
    emit projectChanged();
}

void Workspace::showSet(SetState &&state)
{
    m_reported.clear();
    m_goneReasons.clear();
    m_watch.reset(m_sources);
    swap(std::move(state));
    m_currentFilm = m_films.films.isEmpty() ? -1 : 0;
    const QString shown = m_window.value("film"_L1).toString();
    if (const QString path = QDir(m_films.root).absoluteFilePath(shown); !shown.isEmpty())
        for (int i = 0; i < m_films.films.size(); ++i)
            if (m_films.films.at(i).path == path)
                m_currentFilm = i;
    emit filmSetChanged();
    emit problemsChanged();
    emit currentFilmChanged(m_currentFilm);
    if (m_films.films.isEmpty())
        m_indexWorker.stop();
    else
        m_indexWorker.start(m_imported);
}

// Changes of the set -----------------------------------------------------------------------------

void Workspace::SetState::rebuild()
{
    films = imported;
    edits.applyTo(films);
    films.takeCounts();
}

/// Small sets are changed here and now, and so is nothing that an earlier change waits for.
void Workspace::change(const std::function<void(SetState &)> &work,
                       const std::function<void(SetState &&)> &done, qsizetype films)
{
    m_changesOfSet.push_back({std::max(films, m_imported.films.size()), work, done, nullptr});
    if (!m_changing && m_changesOfSet.size() == 1)
        nextChange();
}

void Workspace::nextChange()
{
    while (!m_changing && !m_changesOfSet.empty() && !m_changesOfSet.front().state) {
        SetChange &first = m_changesOfSet.front();
        first.state = std::make_shared<SetState>(SetState{m_imported, m_films, m_edits});
        if (first.films <= changedAtOnce) {
            first.work(*first.state);
            finishChange();
            continue;
        }
        m_changePool.start([this, state = first.state, work = first.work] {
            work(*state);
            QMetaObject::invokeMethod(
                this,
                [this, state] {
                    if (m_changesOfSet.empty() || m_changesOfSet.front().state != state)
                        return; // dropped, or waited for
                    finishChange();
                    nextChange();
                },
                Qt::QueuedConnection);
        });
    }
}

void Workspace::finishChange()
{
    SetChange first = std::move(m_changesOfSet.front());
    m_changesOfSet.pop_front();
    m_changing = true; // what listeners ask for comes after it
    first.done(std::move(*first.state));
    m_changing = false;
    if (first.films > changedAtOnce) // films that nobody else holds any more
        releaseAside(std::move(first));
}

void Workspace::swap(SetState &&state)
{
    std::swap(m_imported, state.imported);
    std::swap(m_films, state.films);
    std::swap(m_edits, state.edits);
    if (state.films.films.size() > changedAtOnce)
        releaseAside(std::move(state));
}

void Workspace::dropChanges()
{
    m_changesOfSet.clear();
    m_applying = 0;
    tellEditing();
}

void Workspace::settleChanges()
{
    while (!m_changing && !m_changesOfSet.empty()) {
        m_changePool.waitForDone();
        finishChange();
        nextChange();
    }
}

void Workspace::reportProblem(const QString &path, const QString &reason)
{
    m_watch.look(
        path,
        reason); // a set that loses its films with the network would be another one from then on
}

void Workspace::takeProblem(const QString &path, const QString &reason)
{
    m_reported.insert(path, reason);
    struct Outcome {
        QVector<int> newIndexOf; // of each film: -1 gone; empty: nothing changed
    };
    auto outcome = std::make_shared<Outcome>();
    change(
        [outcome, path, reason](SetState &state) {
            const auto is = [&](const FilmRef &film) { return film.path == path; };
            const QVector<FilmRef> &films = state.imported.films;
            if (std::none_of(films.cbegin(), films.cend(), is))
                return; // not of this set, or known already
            int now = 0;
            for (const FilmRef &film : films)
                outcome->newIndexOf.append(is(film) ? -1 : now++);
            state.imported.films.removeIf(is);
            state.imported.problems.append({path, reason, true});
            state.imported.describe();
            state.rebuild();
        },
        [this, outcome](SetState &&state) {
            if (!outcome->newIndexOf.isEmpty())
                takeImported(std::move(state), outcome->newIndexOf);
        });
}

void Workspace::takeFacts(FilmSet known)
{
    struct Outcome {
        bool changed = false;
        QVector<int> newIndexOf;
        QHash<QString, QString> gone; // folder to a film of it
        QHash<QString, QString> goneReasons;
    };
    auto outcome = std::make_shared<Outcome>();
    change(
        [outcome, known, reported = m_reported, sources = m_sources,
         goneReasons = m_goneReasons](SetState &state) {
            FilmSet now = known;
            // What was found out beside the index meanwhile: films that do not open, hashes for an
            // edit.
            now.films.removeIf([&](const FilmRef &film) {
                const auto reason = reported.constFind(film.path);
                if (reason == reported.constEnd())
                    return false;
                now.problems.append({film.path, *reason, true});
                return true;
            });
            const QVector<FilmRef> &before = state.imported.films;
            // Films that cannot be read because their whole folder is gone stay as they are, and so
            // do those of which nothing newer is known since it is back.
            QHash<QString, QString> reasonOf;
            for (const Problem &problem : std::as_const(now.problems))
                reasonOf.insert(problem.path, problem.reason);
            GoneFolders gone(sources);
            QSet<QString> kept;
            for (const FilmRef &film : before) {
                const auto reason = reasonOf.constFind(film.path);
                if (reason == reasonOf.constEnd())
                    continue;
                const QString folder = gone.of(film.path);
                if (folder.isEmpty() && goneReasons.value(film.path) != *reason)
                    continue;
                if (!folder.isEmpty()) {
                    outcome->gone.insert(folder, film.path);
                    outcome->goneReasons.insert(film.path, *reason);
                }
                kept.insert(film.path);
            }
            if (!kept.isEmpty())
                putBack(now, before, kept);
            if (now.films.size() != known.films.size() || !kept.isEmpty())
                now.describe();
            outcome->changed = now.films.size() != before.size();
            qsizetype old = 0;
            for (FilmRef &film : now.films) {
                for (; old < before.size() && before.at(old).path != film.path; ++old)
                    outcome->newIndexOf.append(-1);
                if (old == before.size())
                    break;
                outcome->newIndexOf.append(static_cast<int>(&film - now.films.constData()));
                const FilmRef &same = before.at(old++);
                if (film.contentHash.isEmpty())
                    film.contentHash = same.contentHash;
                outcome->changed = outcome->changed || film.contentHash != same.contentHash
                    || film.patient != same.patient || film.study != same.study;
            }
            while (outcome->newIndexOf.size() < before.size())
                outcome->newIndexOf.append(-1);
            if (!outcome->changed)
                return;
            state.imported = std::move(now);
            state.rebuild();
        },
        [this, outcome](SetState &&state) {
            m_goneReasons.insert(outcome->goneReasons);
            for (auto it = outcome->gone.cbegin(); it != outcome->gone.cend(); ++it)
                m_watch.noteGone(it.key(), *it);
            emit indexChanged();
            if (outcome->changed)
                takeImported(std::move(state), outcome->newIndexOf);
        });
}

/// The same set with films gone, or with more known of them; the film that is shown stays.
void Workspace::takeImported(SetState &&state, const QVector<int> &newIndexOf)
{
    const qsizetype films = state.imported.films.size();
    int current = m_currentFilm;
    bool gone = false;
    if (current >= 0 && films != m_imported.films.size()) {
        gone = newIndexOf.value(m_currentFilm, -1) < 0;
        current = newIndexOf.value(m_currentFilm, -1);
        for (int after = m_currentFilm + 1; current < 0 && after < newIndexOf.size(); ++after)
            current = newIndexOf.at(after); // the next one that is there
        if (current < 0)
            current = static_cast<int>(films) - 1;
    }
    current = std::min<int>(current, static_cast<int>(films) - 1);
    const bool moreProblems = state.imported.problems.size() != m_imported.problems.size();
    const bool moved = current != m_currentFilm || gone;
    swap(std::move(state));
    m_currentFilm = current;
    emit filmSetChanged();
    if (moreProblems)
        emit problemsChanged();
    if (moved)
        emit currentFilmChanged(m_currentFilm);
}

void Workspace::setImportOptions(const ImportOptions &options)
{
    if (options == m_importOptions)
        return;
    m_importOptions = options;
    emit importOptionsChanged();
    noteChange();
    if (!m_sources.isEmpty())
        startScan({0, m_sources, options, nullptr});
}

void Workspace::setScanning(bool scanning)
{
    if (m_scanning == scanning)
        return;
    m_scanning = scanning;
    emit scanningChanged(scanning);
}

void Workspace::setCurrentFilm(int index)
{
    index = std::clamp<int>(index, -1, static_cast<int>(m_films.films.size()) - 1);
    if (index == m_currentFilm)
        return;
    m_currentFilm = index;
    emit currentFilmChanged(index);
}

void Workspace::setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey)
{
    if (recipe == m_recipe)
        return;
    m_undo.push(new RecipeCommand(*this, recipe, text, mergeKey));
}

void Workspace::applyRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    emit recipeChanged();
    noteChange();
}

QString Workspace::runsFolder() const
{
    if (!m_runsFolder.isEmpty())
        return m_runsFolder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value("runs/folder", QString(documents + u"/Synthray/runs"_s)).toString();
}

void Workspace::setRunsFolder(const QString &folder)
{
    if (folder == runsFolder())
        return;
    if (m_file.isEmpty()) {
        m_settings.setValue("runs/folder", QDir::cleanPath(folder));
    } else {
        m_runsFolder = QDir::cleanPath(folder);
        noteChange();
    }
    emit runsChanged();
}

QStringList Workspace::recentPaths() const
{
    return m_settings.value("recent/paths").toStringList();
}

void Workspace::clearRecentPaths()
{
    m_settings.remove("recent/paths");
    emit recentPathsChanged();
}

void Workspace::remember(const QStringList &paths)
{
    // Folders as they are; single files by their folder, else one drop would fill the list.
    QString path = paths.first();
    if (paths.size() > 1 || !(QFileInfo(path).isDir() || isProjectFile(path)))
        path = m_films.root.isEmpty() ? QFileInfo(path).absolutePath() : m_films.root;
    path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList recent = recentPaths();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue("recent/paths", QStringList(recent.mid(0, maxRecentPaths)));
    emit recentPathsChanged();
}

bool Workspace::startJob(const QString &title, Job job)
{
    const Result<> started = m_runner.start(title, std::move(job));
    if (!started)
        raise(started.error());
    return started.has_value();
}

QString Workspace::showRun(const QString &folder, const QString &kind)
{
    QString known = kind;
    if (known.isEmpty())
        if (const auto object = readJsonObject(folder + u"/run.json"_s, 1 << 20))
            known = (*object)["spec"_L1].toObject()["kind"_L1].toString();
    emit runShown(folder, known);
    return known;
}

} // namespace synthray

#include "moc_workspace.cpp"
