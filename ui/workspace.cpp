// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "base/atomicfile.h"

#include "base/log.h"
#include "language.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int maxRecentPaths = 10;
constexpr qint64 mergeWindowMs = 1000; // steps of one dragged slider become one undo step

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
    , m_indexWorker(settings.value("index/folder").toString())
{
    qRegisterMetaType<Error>();
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &Workspace::autosave);
    connect(this, &Workspace::projectChanged, this, &Workspace::rememberSession);
    qRegisterMetaType<Project>();
    m_scanPool.setMaxThreadCount(1);
    m_editPool.setMaxThreadCount(1);
    connect(&m_indexWorker, &IndexWorker::learned, this, &Workspace::takeFacts);
    connect(&m_indexWorker, &IndexWorker::progressed, this, &Workspace::indexProgress);
    // A training or an export needs the machine.
    connect(&m_runner, &JobRunner::stateChanged, &m_indexWorker, [this] {
        m_indexWorker.setPaused(m_runner.isRunning());
    });
    findDevice();
    connect(&Language::instance(), &Language::changed, this, &Workspace::findDevice); // its words
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
}

void Workspace::findDevice()
{
    if (const auto device = pickDevice(u"auto"_s))
        m_device = *device;
    else
        qCWarning(lcUi).noquote() << device.error().whole();
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

void Workspace::startScan(Scan scan)
{
    if (m_scanContext)
        m_scanContext->requestStopNow(); // overtaken
    scan.number = ++m_scanNumber;
    m_scanContext = std::make_shared<JobContext>();
    setScanning(true);
    m_scanPool.start([this, scan, context = m_scanContext] {
        if (context->stopRequested())
            return;
        const Result<FilmSet> result = scanPaths(scan.paths, context.get(), scan.options);
        QMetaObject::invokeMethod(
            this, [this, scan, result] { takeScan(scan, result); }, Qt::QueuedConnection);
    });
}

void Workspace::takeScan(const Scan &scan, const Result<FilmSet> &result)
{
    if (scan.number != m_scanNumber)
        return;
    setScanning(false);
    if (!result) {
        if (result.error().code == ErrorCode::NotFound && scan.project)
            emit sourcesMissing(*scan.project); // an empty mount point is a folder too
        else if (result.error().code != ErrorCode::Stopped)
            raise(result.error());
        return;
    }
    const bool same = scan.paths == m_sources; // keeps what the user said of its films
    if (scan.project) {
        adopt(*scan.project);
    } else if (!same) {
        if (!m_file.isEmpty() && !m_sources.isEmpty())
            leaveProject();
        ++m_projectNumber;
        dropPendingEdits();
        if (!m_edits.films.isEmpty() || holdsEdits(m_undo))
            m_undo.clear();
        m_edits = {};
        m_split = {};
    }
    m_sources = scan.paths;
    m_wholeFolder = m_sources.size() == 1 && QFileInfo(m_sources.first()).isDir();
    showSet(*result);
    remember(m_file.isEmpty() ? m_sources : QStringList{m_file});
    if (scan.project)
        emit projectOpened();
    else if (!same)
        noteChange();
    emit projectChanged();
}

void Workspace::showSet(FilmSet imported)
{
    m_reported.clear();
    m_imported = std::move(imported);
    rebuildFilms();
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

void Workspace::reportProblem(const QString &path, const QString &reason)
{
    moveToProblems({Problem{path, reason}});
}

void Workspace::moveToProblems(const QVector<Problem> &problems)
{
    for (const Problem &problem : problems)
        m_reported.insert(problem.path, problem.reason);
    FilmSet imported = m_imported;
    imported.films.removeIf([&](const FilmRef &film) {
        const auto reason = m_reported.constFind(film.path);
        if (reason == m_reported.constEnd())
            return false;
        imported.problems.append({film.path, *reason, true});
        return true;
    });
    if (imported.films.size() == m_imported.films.size())
        return; // not of this set, or known already
    imported.describe();
    takeImported(std::move(imported));
}

void Workspace::takeFacts(FilmSet known)
{
    // What was found out beside the index meanwhile: films that do not open, hashes for an edit.
    const auto gone = known.films.removeIf([&](const FilmRef &film) {
        const auto reason = m_reported.constFind(film.path);
        if (reason == m_reported.constEnd())
            return false;
        known.problems.append({film.path, *reason, true});
        return true;
    });
    if (gone > 0)
        known.describe();
    qsizetype old = 0;
    bool changed = known.films.size() != m_imported.films.size();
    for (FilmRef &film : known.films) {
        while (old < m_imported.films.size() && m_imported.films.at(old).path != film.path)
            ++old;
        if (old == m_imported.films.size())
            break;
        const FilmRef &before = m_imported.films.at(old);
        if (film.contentHash.isEmpty())
            film.contentHash = before.contentHash;
        changed = changed || film.contentHash != before.contentHash
            || film.patient != before.patient || film.study != before.study;
    }
    emit indexChanged();
    if (changed)
        takeImported(std::move(known));
}

/// The same set with films gone, or with more known of them; the film that is shown stays.
void Workspace::takeImported(FilmSet imported)
{
    int current = m_currentFilm;
    bool gone = false;
    if (m_currentFilm >= 0 && imported.films.size() != m_imported.films.size()) {
        qsizetype now = 0;
        for (int i = 0; i <= m_currentFilm; ++i) {
            const bool stays
                = now < imported.films.size() && imported.films.at(now).path == m_imported.films.at(i).path;
            now += stays ? 1 : 0;
            gone = i == m_currentFilm && !stays;
        }
        current = static_cast<int>(gone ? now : now - 1);
    }
    current = std::min<int>(current, static_cast<int>(imported.films.size()) - 1);
    const bool moreProblems = imported.problems.size() != m_imported.problems.size();
    const bool moved = current != m_currentFilm || gone;
    m_imported = std::move(imported);
    rebuildFilms();
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
