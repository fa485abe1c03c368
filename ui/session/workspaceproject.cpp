// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's project file: opened, saved by itself, recovered, reopened at the next start.
#include "base/atomicfile.h"
#include "session/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int autosaveMs = 2000; // what a crash may cost
constexpr int retryMs = 30000; // after a save that failed
} // namespace

QString Workspace::projectName() const
{
    return m_file.isEmpty() ? QString() : QFileInfo(m_file).completeBaseName();
}

bool Workspace::hasUnsavedEdits() const
{
    return m_file.isEmpty() && (!m_edits.films.isEmpty() || isEditing());
}

/// The window's layout alone does not count: it is saved with the rest.
bool Workspace::isModified() const
{
    return m_file.isEmpty() ? hasUnsavedEdits() : m_changes != m_savedChanges || isEditing();
}

Project Workspace::project() const
{
    Project project;
    project.file = m_file;
    project.sources = m_sources;
    project.import = m_importOptions;
    project.edits = m_edits;
    project.split = m_split;
    project.recipe = m_recipe;
    project.runsFolder = m_runsFolder;
    project.window = m_window;
    if (m_currentFilm >= 0)
        project.window.insert(
            u"film"_s, QDir(m_films.root).relativeFilePath(m_films.films.at(m_currentFilm).path));
    project.others = m_projectOthers;
    return project;
}

void Workspace::unlessEditsAreLost(const std::function<void()> &go)
{
    if (hasUnsavedEdits() && m_saveQuestion)
        m_saveQuestion(go);
    else
        go();
}

void Workspace::openProject(const QString &file)
{
    unlessEditsAreLost([this, file] {
        if (m_scanContext)
            m_scanContext->requestStopNow();
        if (QFileInfo(file).absoluteFilePath() == m_file) { // again: with the last changes
            if (m_changes != m_savedChanges)
                (void)saveProjectNow(); // refused where somebody else wrote it: that is what is
                                        // opened
            m_savedChanges = m_changes;
        }
        setScanning(true);
        m_scanPool.start([this, file, number = ++m_scanNumber] {
            const Result<Project> project = Project::load(file);
            if (project)
                m_saver.setKnown(project->file);
            QMetaObject::invokeMethod(
                this, [this, number, project] { takeProject(number, project); },
                Qt::QueuedConnection);
        });
    });
}

void Workspace::takeProject(quint64 number, const Result<Project> &project)
{
    if (number != m_scanNumber)
        return;
    setScanning(false);
    if (!project)
        raise(project.error());
    else if (!project->missingSources().isEmpty())
        emit sourcesMissing(*project);
    else
        openProject(*project);
}

void Workspace::openProject(const Project &project)
{
    if (!project.sources.isEmpty()) {
        startScan({0, project.sources, project.import, std::make_shared<const Project>(project)});
        return;
    }
    adopt(project);
    m_sources.clear();
    m_wholeFolder = false;
    SetState none;
    none.edits = project.edits;
    showSet(std::move(none));
    if (!m_file.isEmpty())
        remember({m_file});
    emit projectOpened();
    emit projectChanged();
}

/// Everything of it but the films.
void Workspace::adopt(const Project &project)
{
    leaveProject();
    dropPendingEdits();
    dropChanges();
    m_undo.clear();
    const QString runs = runsFolder();
    m_file = project.file;
    m_edits = project.edits;
    m_split = project.split;
    m_window = project.window;
    m_projectOthers = project.others;
    m_runsFolder = project.runsFolder;
    const bool otherImport = !(m_importOptions == project.import);
    m_importOptions = project.import;
    if (!project.recipe.steps.isEmpty() || !project.recipe.name.isEmpty())
        m_recipe = project.recipe;
    m_changes = m_savedChanges = 0;
    m_savedWindow = project.window;
    if (!project.recoveredFrom.isEmpty())
        lockRecovery(project.recoveredFrom); // goes on in it
    emit recipeChanged();
    if (otherImport)
        emit importOptionsChanged();
    if (runs != runsFolder())
        emit runsChanged();
    // Films were located, or a recovered session has no file: it is not what lies on the disk.
    if (m_file.isEmpty() || project.located)
        noteChange();
}

/// What is open is saved a last time and let go.
void Workspace::leaveProject()
{
    m_autosave.stop();
    const bool modified = isModified();
    if (!m_file.isEmpty() && (modified || project().window != m_savedWindow))
        m_saver.save(project(), false, [this, modified](const Result<> &saved) {
            if (!saved && modified)
                raise(saved.error());
        });
    ++m_projectNumber;
    const QString runs = runsFolder();
    m_file.clear();
    m_runsFolder.clear();
    m_window = {};
    m_projectOthers = {};
    m_saveFailed = false;
    discardRecovery();
    if (runs != runsFolder())
        emit runsChanged();
}

void Workspace::newProject()
{
    unlessEditsAreLost([this] {
        if (m_scanContext)
            m_scanContext->requestStopNow();
        ++m_scanNumber;
        setScanning(false);
        Project fresh;
        if (const RecipePreset *preset = findRecipePreset(u"spine7"_s))
            fresh.recipe = preset->make();
        openProject(fresh);
    });
}

void Workspace::saveProject(const QString &file, const Saved &then)
{
    Project saved = project();
    if (!file.isEmpty())
        saved.file = QFileInfo(file).absoluteFilePath();
    if (saved.file.isEmpty())
        return;
    m_saver.save(
        saved, !file.isEmpty(),
        [this, saved, then, changes = m_changes, number = m_projectNumber](const Result<> &result) {
            if (!result)
                raise(result.error());
            else if (number == m_projectNumber) { // still the same films
                m_file = saved.file;
                m_savedChanges = changes;
                m_savedWindow = saved.window;
                m_saveFailed = false;
                discardRecovery();
                remember({m_file});
                m_shownModified = isModified();
                emit projectChanged();
            }
            if (then)
                then(result.has_value());
        });
}

Result<> Workspace::saveProjectNow(bool overwrite)
{
    if (m_file.isEmpty())
        return {};
    settleChanges(); // what was asked for belongs into the file
    const Project now = project();
    if (!isModified() && now.window == m_savedWindow)
        return {};
    const Result<> saved = m_saver.saveNow(now, overwrite);
    if (saved) {
        m_savedChanges = m_changes;
        m_savedWindow = now.window;
        m_saveFailed = false;
        tellModified();
    }
    return saved;
}

void Workspace::tellModified()
{
    if (isModified() == m_shownModified)
        return;
    m_shownModified = !m_shownModified;
    emit projectChanged();
}

/// Something that belongs into the project changed: it is saved soon.
void Workspace::noteChange()
{
    ++m_changes;
    if (!m_autosave.isActive()) // not put off by a user who goes on working
        m_autosave.start(m_settings.value("project/autosaveMs", autosaveMs).toInt());
    tellModified();
}

void Workspace::autosave()
{
    if (!m_file.isEmpty())
        autosaveFile();
    else
        autosaveRecovery();
}

void Workspace::autosaveFile()
{
    if (m_changes == m_savedChanges)
        return;
    m_saver.save(project(), false,
                 [this, file = m_file, changes = m_changes](const Result<> &saved) {
                     if (file != m_file)
                         return;
                     if (saved) {
                         m_savedChanges = changes;
                         m_saveFailed = false;
                     } else if (!m_saveFailed) {
                         m_saveFailed = true;
                         raise(saved.error());
                     }
                     if (m_changes != m_savedChanges && !m_autosave.isActive())
                         m_autosave.start(saved ? autosaveMs : retryMs);
                     tellModified();
                 });
}

QString Workspace::recoveryFolder() const
{
    const QString usual
        = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
    return m_settings.value("project/recoveryFolder", usual).toString();
}

bool Workspace::lockRecovery(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(QString(file + u".lock"_s));
    lock->setStaleLockTime(0); // stale when its process is gone, however old
    if (!lock->tryLock(0))
        return false;
    m_recoveryFile = file;
    m_recoveryLock = std::move(lock);
    return true;
}

void Workspace::autosaveRecovery()
{
    if (m_edits.films.isEmpty()) {
        discardRecovery();
        return;
    }
    if (m_recoveryFile.isEmpty()) {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!ensureFolder(recoveryFolder())
            || !lockRecovery(u"%1/%2.synthray"_s.arg(recoveryFolder(), name)))
            return; // a comfort: the user was not promised a file
    }
    Project kept = project();
    kept.file = m_recoveryFile;
    m_saver.save(kept, true, [](const Result<> &) {});
}

void Workspace::discardRecovery()
{
    if (m_recoveryFile.isEmpty())
        return;
    m_saver.remove(m_recoveryFile);
    m_recoveryFile.clear();
    m_recoveryLock.reset();
}

void Workspace::lookForRecovery()
{
    m_scanPool.start([this, folder = recoveryFolder(), own = m_recoveryFile] {
        const QFileInfoList files
            = QDir(folder).entryInfoList({u"*.synthray"_s}, QDir::Files, QDir::Time);
        for (const QFileInfo &info : files) {
            QLockFile lock(info.filePath() + u".lock"_s);
            lock.setStaleLockTime(0);
            if (info.filePath() == own || !lock.tryLock(0))
                continue; // of a window that is open
            const Result<Project> project = Project::load(info.filePath());
            if (!project || project->edits.films.isEmpty())
                continue;
            const QString name = QFileInfo(project->sources.value(0)).fileName();
            QMetaObject::invokeMethod(
                this,
                [this, file = info.filePath(), name, time = info.lastModified()] {
                    emit recoveryFound(file, name, time);
                },
                Qt::QueuedConnection);
            return; // the newest; the next one at the next start
        }
    });
}

void Workspace::discardRecovery(const QString &file)
{
    QFile::remove(file);
    lookForRecovery(); // an older one may be waiting behind it
}

void Workspace::recover(const QString &file)
{
    unlessEditsAreLost([this, file] {
        Result<Project> project = Project::load(file);
        if (!project) {
            raise(project.error());
            return;
        }
        project->file.clear();
        project->recoveredFrom = file;
        if (project->missingSources().isEmpty())
            openProject(*project);
        else
            emit sourcesMissing(*project);
    });
}

bool Workspace::canNameData() const
{
    if (m_films.films.isEmpty())
        return false;
    const bool oneSource = m_sources.size() == 1
        && (m_wholeFolder || m_sources.first().endsWith(u".csv"_s, Qt::CaseInsensitive));
    return !m_file.isEmpty() || (oneSource && m_edits.films.isEmpty());
}

Result<QString> Workspace::runData()
{
    settleChanges();
    if (!canNameData())
        return fail(
            ErrorCode::InvalidArgument,
            m_edits.films.isEmpty()
                ? tr("These films were not opened as one folder: only a project can name them.")
                : tr("Your labels and splits are in no file yet: only a project can name them."),
            tr("Save the project first."));
    if (m_file.isEmpty())
        return m_sources.first();
    if (m_changes != m_savedChanges)
        TRY(saveProjectNow());
    return m_file;
}

void Workspace::rememberSession()
{
    m_settings.setValue("session/paths", m_file.isEmpty() ? m_sources : QStringList{m_file});
}

QString Workspace::lastOpened() const
{
    const QString path = m_settings.value("session/paths").toStringList().value(0);
    return isProjectFile(path) ? QFileInfo(path).completeBaseName() : QFileInfo(path).fileName();
}

bool Workspace::reopenLast()
{
    const QStringList paths = m_settings.value("session/paths").toStringList();
    const bool there = !paths.isEmpty()
        && std::all_of(paths.begin(), paths.end(),
                       [](const QString &path) { return QFileInfo::exists(path); });
    if (there)
        openPaths(paths);
    return there;
}

} // namespace synthray
