// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectfile.h"

#include "session/document.h"
#include "session/messages.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int retryMs = 30000; // after a failed save

/// Beside the project, hidden: ".spine.synthray.lock".
QString lockFileOfProject(const QString &file)
{
    const QFileInfo info(file);
    return u"%1/.%2.lock"_s.arg(info.absolutePath(), info.fileName());
}
} // namespace

ProjectFile::ProjectFile(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_document(parts.document)
    , m_scanner(parts.scanner)
    , m_runs(parts.runs)
    , m_settings(parts.settings)
    , m_messages(parts.messages)
    , m_recents(m_settings)
    , m_recovery(m_saver, m_settings)
{
    qRegisterMetaType<Project>();
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &ProjectFile::autosave);
    connect(&m_document, &Document::modified, this, &ProjectFile::noteChange);
    connect(&m_document, &Document::editingChanged, this, &ProjectFile::updateModified);
    connect(&m_runs, &RunsFolder::projectEdited, this, &ProjectFile::noteChange);
    connect(&m_scanner, &Scanner::importOptionsEdited, this, &ProjectFile::noteChange);
    connect(&m_scanner, &Scanner::failed, this, &ProjectFile::handleScanFailure);
    connect(&m_scanner, &Scanner::foreign, this,
            [this](const ScanRequest &request) { emit sourcesForeign(*request.project); });
    connect(this, &ProjectFile::changed, this, [this] {
        m_recents.setOpen(m_file.isEmpty() ? m_scanner.sources() : QStringList{m_file});
    });
    m_scanner.setReceiver(
        [this](const ScanRequest &request, EditedSet &&set) { adoptSet(request, std::move(set)); });
}

ProjectFile::~ProjectFile() { m_scanner.close(); } // loading a project uses the saver

QString ProjectFile::name() const
{
    return m_file.isEmpty() ? QString() : QFileInfo(m_file).completeBaseName();
}

bool ProjectFile::hasUnsavedEdits() const
{
    return m_file.isEmpty() && (!m_document.edits().images.isEmpty() || m_document.isEditing());
}

/// A change of the window's layout alone does not count; it is saved with other changes.
bool ProjectFile::isModified() const
{
    return m_file.isEmpty() ? hasUnsavedEdits()
                            : m_changes != m_savedChanges || m_document.isEditing();
}

Project ProjectFile::project() const
{
    Project project;
    project.file = m_file;
    project.sources = m_scanner.sources();
    project.import = m_scanner.importOptions();
    project.edits = m_document.edits();
    project.split = m_document.split();
    project.recipe = m_document.recipe();
    project.runsFolder = m_runs.ofProject();
    project.window = m_window;
    const ImageDataset &images = m_document.images();
    if (const int current = m_document.currentImage(); current >= 0)
        project.window.insert(u"image"_s,
                              QDir(images.root).relativeFilePath(images.images.at(current).path));
    project.others = m_others;
    return project;
}

// Opening ----------------------------------------------------------------------------------------

void ProjectFile::askBeforeLosingEdits(const std::function<void()> &proceed)
{
    if (hasUnsavedEdits() && m_saveQuestion)
        m_saveQuestion(proceed);
    else
        proceed();
}

void ProjectFile::openPaths(const QStringList &paths)
{
    if (paths.size() == 1 && isProjectFile(paths.first())) {
        open(paths.first());
        return;
    }
    if (paths.isEmpty())
        return;
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const auto scan = [this, absolute] { m_scanner.scan({absolute, m_scanner.importOptions()}); };
    if (absolute == m_scanner.sources())
        scan();
    else
        askBeforeLosingEdits(scan);
}

void ProjectFile::open(const QString &file)
{
    askBeforeLosingEdits([this, file] {
        if (QFileInfo(file).absoluteFilePath() == m_file) { // reopened with the last changes
            // Saving fails if another program changed the file: then that version is opened, and
            // the edits of this one can be restored.
            if (m_changes != m_savedChanges && !saveNow())
                m_recovery.end(m_recovery.release(), project());
            m_savedChanges = m_changes;
        }
        m_scanner.load(
            [this, file] {
                Result<Project> project = Project::load(file);
                if (project)
                    m_saver.setKnown(project->file);
                return project;
            },
            [this](const Result<Project> &project) {
                if (!project)
                    m_messages.raise(project.error());
                else if (!project->missingSources().isEmpty())
                    emit sourcesMissing(*project);
                else
                    open(*project);
            });
    });
}

void ProjectFile::open(const Project &project)
{
    if (!project.sources.isEmpty()) {
        m_scanner.scan({project.sources, project.import, std::make_shared<const Project>(project)});
        return;
    }
    adopt(project);
    EditedSet none;
    none.edits = project.edits;
    m_scanner.show({}, std::move(none), {});
    if (!m_file.isEmpty())
        m_recents.add({m_file}, {});
    emit opened();
    emit changed();
}

void ProjectFile::handleScanFailure(const ScanRequest &request, const Error &error)
{
    if (error.code == ErrorCode::NotFound && request.project)
        emit sourcesMissing(*request.project); // such as an empty mount point
    else if (error.code != ErrorCode::Stopped)
        m_messages.raise(error);
}

QString ProjectFile::shownImage() const { return m_window.value("image"_L1).toString(); }

void ProjectFile::adoptSet(const ScanRequest &request, EditedSet &&set)
{
    const bool same = request.paths == m_scanner.sources();
    if (request.project) {
        adopt(*request.project);
    } else if (!same) {
        if (!m_file.isEmpty() && !m_scanner.sources().isEmpty())
            leave();
        ++m_number;
        m_document.forgetEdits();
    }
    const QString root = set.images.root, shown = shownImage();
    m_scanner.show(request.paths, std::move(set),
                   shown.isEmpty() ? QString() : QDir(root).absoluteFilePath(shown));
    m_recents.add(m_file.isEmpty() ? m_scanner.sources() : QStringList{m_file}, root);
    if (request.project)
        emit opened();
    else if (!same)
        noteChange();
    emit changed();
}

/// Two programs with one file would overwrite each other's labels: the first one keeps a lock
/// beside it, the second one only reads.
void ProjectFile::holdFile()
{
    m_lock.reset(); // first: it may be the same file
    m_readOnly = false;
    if (m_file.isEmpty())
        return;
    const QString path = lockFileOfProject(m_file);
    m_lock = holdLock(path);
    if (m_lock)
        return;
    const LockOwner owner = lockOwner(path);
    m_readOnly = owner.isHeld(); // else the folder cannot be written, and saving says so
    if (m_readOnly)
        m_messages.raise(readOnlyError(m_file, owner));
}

Error ProjectFile::readOnlyError(const QString &file, const LockOwner &owner) const
{
    QString hint = tr("Nothing is saved to it. Save under another name to keep your changes.");
    if (owner.state == LockOwner::State::Elsewhere)
        hint += u' ' + tr("If that program no longer runs, delete '%1'.").arg(owner.file);
    return {ErrorCode::Busy,
            tr("Another program has '%1' open: %2. It is open here for reading only.")
                .arg(QDir::toNativeSeparators(file), owner.processText()),
            hint};
}

/// Takes over everything except the images.
void ProjectFile::adopt(const Project &project)
{
    leave();
    m_file = project.file;
    holdFile();
    m_window = project.window;
    m_savedWindow = project.window;
    m_others = project.others;
    m_changes = m_savedChanges = 0;
    if (!project.recoveredFrom.isEmpty())
        m_recovery.adopt(project.recoveredFrom); // autosave continues in that file
    m_document.begin(project.edits, project.split, project.recipe);
    m_scanner.adoptImportOptions(project.import);
    m_runs.setOfProject(m_file.isEmpty() ? std::nullopt : std::optional(project.runsFolder));
    // After locating images, or recovering a session, the state differs from the file on the disk.
    if (m_file.isEmpty() || project.located)
        noteChange();
}

/// Saves the open project a last time and closes it.
void ProjectFile::leave()
{
    m_autosave.stop();
    const bool modified = isModified();
    const Project last = project();
    if (m_readOnly && modified)
        m_recovery.end(m_recovery.release(), last);
    else if (!m_file.isEmpty() && !m_readOnly && (modified || last.window != m_savedWindow))
        m_saver.save(last, false,
                     [this, modified, last, kept = m_recovery.release()](const Result<> &saved) {
                         if (saved || !modified) {
                             m_recovery.end(kept);
                             return;
                         }
                         m_messages.raise(saved.error());
                         m_recovery.end(kept, last);
                     });
    ++m_number;
    m_file.clear();
    holdFile();
    m_window = {};
    m_others = {};
    m_saveFailed = false;
    m_recovery.discard();
    m_runs.setOfProject({});
}

void ProjectFile::newProject()
{
    askBeforeLosingEdits([this] {
        m_scanner.cancel();
        Project fresh;
        if (const RecipePreset *preset = findRecipePreset(u"spine7-parts"_s))
            fresh.recipe = preset->make();
        open(fresh);
    });
}

void ProjectFile::recover(const QString &file)
{
    askBeforeLosingEdits([this, file] {
        Result<Project> project = Project::load(file);
        if (!project) {
            m_messages.raise(project.error());
            return;
        }
        project->file.clear();
        project->recoveredFrom = file;
        if (project->missingSources().isEmpty())
            open(*project);
        else
            emit sourcesMissing(*project);
    });
}

void ProjectFile::reopenLast() { openPaths(m_recents.lastOpen()); }

// Saving -----------------------------------------------------------------------------------------

void ProjectFile::save(const QString &file, const Saved &then)
{
    Project saved = project();
    if (!file.isEmpty())
        saved.file = QFileInfo(file).absoluteFilePath();
    if (saved.file.isEmpty())
        return;
    const LockOwner owner = lockOwner(lockFileOfProject(saved.file));
    if (saved.file == m_file ? m_readOnly : owner.isHeld()) {
        m_messages.raise(readOnlyError(saved.file, owner));
        if (then)
            then(false);
        return;
    }
    m_saver.save(
        saved, !file.isEmpty(),
        [this, saved, then, changes = m_changes, number = m_number](const Result<> &result) {
            if (!result) {
                m_messages.raise(result.error());
                if (number == m_number && !m_document.edits().images.isEmpty())
                    m_recovery.keep(project());
            } else if (number == m_number) { // the same set is still open
                const bool isOther = m_file != saved.file;
                m_file = saved.file;
                if (isOther)
                    holdFile();
                m_runs.setOfProject(m_runs.ofProject());
                m_savedChanges = changes;
                m_savedWindow = saved.window;
                m_saveFailed = false;
                m_recovery.discard();
                m_recents.add({m_file}, {});
                m_shownModified = isModified();
                emit changed();
            }
            if (then)
                then(result.has_value());
        });
}

Result<> ProjectFile::saveNow(bool overwrite)
{
    if (m_file.isEmpty())
        return {};
    m_document.settle(); // the file must contain all pending changes
    const Project now = project();
    if (!isModified() && (m_readOnly || now.window == m_savedWindow))
        return {};
    const Result<> saved = m_readOnly
        ? Result<>(fail(readOnlyError(m_file, lockOwner(lockFileOfProject(m_file)))))
        : m_saver.saveNow(now, overwrite);
    if (saved) {
        m_savedChanges = m_changes;
        m_savedWindow = now.window;
        m_saveFailed = false;
        m_recovery.discard();
        updateModified();
    } else if (!now.edits.images.isEmpty()) {
        m_recovery.keepNow(now);
    }
    return saved;
}

void ProjectFile::saveOrKeep()
{
    m_document.settle();
    if (!m_file.isEmpty())
        (void)saveNow();
    else if (!m_document.edits().images.isEmpty())
        m_recovery.keepNow(project());
}

void ProjectFile::updateModified()
{
    if (isModified() == m_shownModified)
        return;
    m_shownModified = !m_shownModified;
    emit changed();
}

/// Something that the project stores has changed: starts the autosave timer.
void ProjectFile::noteChange()
{
    ++m_changes;
    // Continuous changes must not delay it; after a failed save it waits longer.
    const int delay = m_settings.autosaveMs.get();
    if (!m_autosave.isActive() || m_autosave.remainingTime() > delay)
        m_autosave.start(delay);
    updateModified();
}

void ProjectFile::autosave()
{
    if (!m_file.isEmpty())
        autosaveFile();
    else if (m_document.edits().images.isEmpty())
        m_recovery.discard();
    else
        m_recovery.keep(project());
}

void ProjectFile::autosaveFile()
{
    if (m_changes == m_savedChanges)
        return;
    if (m_readOnly) {
        if (!m_document.edits().images.isEmpty())
            m_recovery.keep(project());
        return;
    }
    m_saver.save(project(), false,
                 [this, file = m_file, changes = m_changes](const Result<> &saved) {
                     if (file != m_file)
                         return;
                     if (saved) {
                         m_savedChanges = changes;
                         m_saveFailed = false;
                         m_recovery.discard();
                     } else if (m_changes != m_savedChanges) {
                         handleFailedAutosave(saved.error());
                     }
                     if (m_changes != m_savedChanges && !m_autosave.isActive())
                         m_autosave.start(saved ? m_settings.autosaveMs.get() : retryMs);
                     updateModified();
                 });
}

void ProjectFile::handleFailedAutosave(Error error)
{
    const bool hasEdits = !m_document.edits().images.isEmpty();
    if (hasEdits)
        m_recovery.keep(project());
    if (std::exchange(m_saveFailed, true))
        return;
    if (hasEdits)
        error.hint += u' ' + tr("Until then, your labels are kept for the next start.");
    m_messages.raise(error);
}

// Runs -------------------------------------------------------------------------------------------

bool ProjectFile::canNameData() const
{
    if (m_document.images().images.isEmpty())
        return false;
    const QStringList &sources = m_scanner.sources();
    const bool oneSource = sources.size() == 1
        && (m_scanner.isWholeFolder() || sources.first().endsWith(u".csv"_s, Qt::CaseInsensitive));
    return !m_file.isEmpty() || (oneSource && m_document.edits().images.isEmpty());
}

Result<QString> ProjectFile::runData()
{
    m_document.settle();
    if (!canNameData())
        return fail(
            ErrorCode::InvalidArgument,
            m_document.edits().images.isEmpty()
                ? tr("These images were not opened as one folder. A run can only refer to them "
                     "through a project.")
                : tr("Labels and splits are not saved yet. A run can only refer to them through a "
                     "project."),
            tr("Save a project first."));
    if (m_file.isEmpty())
        return m_scanner.sources().first();
    if (m_changes != m_savedChanges)
        TRY(saveNow());
    return m_file;
}

} // namespace synthray

#include "moc_projectfile.cpp"
