// SPDX-License-Identifier: GPL-3.0-or-later
// The one hub: owns the job runner, the current set of films, the recipe and the runs folder.
// Everything that pages share passes through here; pages do not know each other.
#pragma once

#include "augment/pipeline.h"
#include "base/jobrunner.h"
#include "dataset/edits.h"
#include "dataset/filmset.h"
#include "run/project.h"
#include "run/runstore.h"
#include "session/computedevice.h"
#include "session/indexworker.h"
#include "session/projectsaver.h"
#include "session/sourcewatch.h"

#include <QLockFile>
#include <QObject>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace synthray {

class Workspace : public QObject
{
    Q_OBJECT

public:
    /// 'settings' lives longer than the workspace; tests pass one in a temporary folder.
    explicit Workspace(QSettings &settings, QObject *parent = nullptr);
    ~Workspace() override;

    QSettings &settings() { return m_settings; }
    JobRunner &runner() { return m_runner; }
    QUndoStack &undoStack() { return m_undo; }

    /// Scans in the background (a worker of its own, not the job runner) and then sets the film
    /// set; an error becomes a message. A scan that is overtaken by a newer one is dropped. A
    /// project file alone is opened as one. Other films than before begin a new project, unless the
    /// open one has no films yet.
    void openPaths(const QStringList &paths);
    bool isScanning() const { return m_scanning; }
    /// With the user's labels and splits.
    const FilmSet &films() const { return m_films; }
    /// As the importer and the index found it, film by film as in films().
    const FilmSet &importedFilms() const { return m_imported; }
    /// What was opened: folders, a CSV, single films.
    const QStringList &sources() const { return m_sources; }
    const ImportOptions &importOptions() const { return m_importOptions; }
    /// Scans again when they change.
    void setImportOptions(const ImportOptions &options);
    /// What is known of the films beyond their names. Filled in the background after each scan.
    const FilmIndex &index() const { return m_indexWorker.index(); }
    /// It is being filled: headers first, then the bytes' hashes, then what the pixels tell.
    bool isIndexing() const { return m_indexWorker.isRunning(); }
    /// The set is one whole folder, so that its root stands for it: a run notes only that. False
    /// for films that were opened one by one, or several folders at once.
    bool isWholeFolder() const { return m_wholeFolder; }
    /// Index into films().films of the film that Data shows large and Augment works on; -1: none.
    int currentFilm() const { return m_currentFilm; }
    void setCurrentFilm(int index);
    /// A film turned out not to open (thumbnail loader, viewer): moves to the problems when a
    /// worker has looked for its folder. The index, which is brought up to date after each scan,
    /// does the same. Where the whole folder is gone (an unplugged disk) the films stay:
    /// sourceGone() tells of it once, sourceBack() when it is there again.
    void reportProblem(const QString &path, const QString &reason);

    const SetEdits &edits() const { return m_edits; }
    /// Whether the user changed this film's labels or split.
    bool isEdited(int film) const;
    /// Undoable; 'films' are indices into films().films, 'undoText' the undo step's name
    /// (translated). Edits belong to the films' bytes: where these were not read yet, a worker
    /// reads them first and the films change a moment later.
    void editFilms(const QVector<int> &films, const FilmEdit &edit, const QString &undoText);
    void editFilms(const QVector<QPair<int, FilmEdit>> &edits, const QString &undoText);
    /// Labels and splits as the importer found them.
    void revertFilms(const QVector<int> &films, const QString &undoText);
    /// One entry a film of films(); 'params' (splitParams) is noted in the project. Undoable.
    void setSplits(const QVector<QString> &splitOfFilm, const QString &undoText,
                   const QJsonObject &params = {});
    static bool isEditCommand(const QUndoCommand *command);
    /// Edits, or undoing them, wait for films to be read or for a worker.
    bool isEditing() const { return !m_pendingEdits.isEmpty() || m_applying > 0; }
    /// Sets of more films than this are changed in a worker, and films() is the new one a moment
    /// later; smaller ones are changed at once. Changes happen in the order in which they were
    /// asked for.
    static constexpr qsizetype changedAtOnce = 1000;

    /// Empty: the project has no file yet.
    const QString &projectFile() const { return m_file; }
    QString projectName() const; // "spine"; empty without a file
    /// Something is not in the project's file yet. A project with a file saves itself within
    /// seconds.
    bool isModified() const;
    /// Labels or splits that no project file holds.
    bool hasUnsavedEdits() const;
    /// Errors become messages, and then everything stays as it was.
    void openProject(const QString &file);
    /// One that is loaded: after sourcesMissing, with the films located. Where none of the films
    /// that it knows is there, sourcesForeign() asks first.
    void openProject(const Project &project);
    /// As if what is open had just been opened and its films were not there: sourcesMissing().
    void locateSources() { emit sourcesMissing(project()); }
    using Saved = std::function<void(bool saved)>;
    /// To 'file' (what is there is replaced), or to its own. An error becomes a message.
    void saveProject(const QString &file = {}, const Saved &then = {});
    /// At once, in this thread: before the program ends or a run reads the file.
    Result<> saveProjectNow(bool overwrite = false);
    void newProject();
    Project project() const; // as it would be saved
    /// The window's layout: opaque here.
    const QJsonObject &windowLayout() const { return m_window; }
    void setWindowLayout(const QJsonObject &layout) { m_window = layout; }
    /// Asked before edits without a file would be lost: calls what it is given, or not.
    using SaveQuestion = std::function<void(const std::function<void()> &goOn)>;
    void setSaveQuestion(const SaveQuestion &question) { m_saveQuestion = question; }

    /// What a run notes as its data, so that it can be repeated: the project (saved first), else
    /// the folder or CSV that was opened. An error where only a project could name these films.
    Result<QString> runData();
    bool canNameData() const; // runData would not ask for a project

    /// Edits of a session that broke off; 'recoveryFound' tells of them. The file stays until the
    /// edits are in a project or were given up.
    void lookForRecovery();
    void recover(const QString &file);
    void discardRecovery(const QString &file); // the user does not want these labels back
    void discardRecovery(); // the own one: the user gave the edits up

    /// What was open when the program ended last; false: nothing, or it is not there any more.
    bool reopenLast();
    QString lastOpened() const; // a name for it
    void rememberSession(); // for the next start

    const Recipe &recipe() const { return m_recipe; }
    /// Undoable; 'text' is the undo step's name (translated). Successive calls with the same
    /// non-empty mergeKey within a second become one step (a slider that is dragged).
    void setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey = {});

    RunStore runs() const { return RunStore(runsFolder()); }
    QString runsFolder() const; // settings key "runs/folder"; default below Documents
    void setRunsFolder(const QString &folder);
    /// Somebody made, changed or removed a run: lists reload.
    void notifyRunsChanged() { emit runsChanged(); }
    /// The run that Generate or Classify shows, by its kind ("gan", "classifier"); empty: as its
    /// run.json says. Returns the kind.
    QString showRun(const QString &folder, const QString &kind = {});

    ComputeDevice &device() { return m_device; }

    QStringList recentPaths() const; // newest first
    void clearRecentPaths();

    /// Starts a long job; a Busy error becomes a message. Returns whether it started.
    bool startJob(const QString &title, Job job);

signals:
    /// projectFile, isModified or sources changed.
    void projectChanged();
    /// A project was opened: windowLayout() is its own.
    void projectOpened();
    /// It names films that are not where they were. Answer with openProject of the mended one.
    void sourcesMissing(const synthray::Project &project);
    /// Films were located, but none of those that the project has labels or splits of: nothing is
    /// opened or written. Answer with openProject, openAnyway set, or with others than
    /// project.located.
    void sourcesForeign(const synthray::Project &project);
    /// The films below this folder cannot be reached; they are still part of the set.
    void sourceGone(const QString &folder);
    void sourceBack(const QString &folder);
    void recoveryFound(const QString &file, const QString &setName, const QDateTime &time);
    /// films() is another: opened, checked or edited. Indices are the same after an edit.
    void filmSetChanged();
    /// Labels or splits changed (before the filmSetChanged of the same change).
    void filmsEdited();
    void editingChanged(bool editing);
    void importOptionsChanged();
    /// index() knows more of the films.
    void indexChanged();
    /// A negative fraction: this level is done or was stopped.
    void indexProgress(synthray::FactLevel level, double fraction);
    void problemsChanged();
    void scanningChanged(bool scanning);
    void currentFilmChanged(int index);
    void recipeChanged();
    void runsChanged();
    void runShown(const QString &folder, const QString &kind);
    void pageRequested(const QString &pageId); // "augment": bring that page to the front
    void compareRequested(const QString &pathA, const QString &pathB, int frameA, int frameB);
    void recentPathsChanged();
    void settingsChanged(); // the weights file
    /// For the main window's message strip: errors stay until closed, notes fade.
    void errorRaised(const synthray::Error &error);
    void noteRaised(const QString &text);

public:
    void raise(const Error &error) { emit errorRaised(error); }
    void note(const QString &text) { emit noteRaised(text); }
    void requestPage(const QString &pageId) { emit pageRequested(pageId); }
    /// Two films beside or over each other, on the Data page.
    void requestCompare(const QString &pathA, const QString &pathB, int frameA = 0, int frameB = 0)
    {
        emit compareRequested(pathA, pathB, frameA, frameB);
    }

private:
    friend class RecipeCommand;
    friend class EditCommand;
    /// All that a change of the set makes anew. Works are functions of it alone, for any thread.
    struct SetState {
        FilmSet imported, films; // the second with the edits
        SetEdits edits;
        void rebuild();
    };
    struct SetChange {
        qsizetype films = 0; // of the larger one of both sets
        std::function<void(SetState &)> work;
        std::function<void(SetState &&)> done; // in this thread; swap() is its business
        std::shared_ptr<SetState> state;
    };
    void change(const std::function<void(SetState &)> &work,
                const std::function<void(SetState &&)> &done, qsizetype films = 0);
    void nextChange();
    void finishChange();
    void swap(SetState &&state);
    void dropChanges();
    void settleChanges(); // waits for them

    struct PendingEdit {
        QVector<FilmRef> films; // of the set when it was asked for: films may go meanwhile
        QVector<QPair<int, FilmEdit>> edits; // an empty edit: as the importer found it
        QVector<int> indices; // or the same for many
        FilmEdit edit;
        QVector<QString> splits; // or one for each
        QString undoText;
        QJsonObject split;
        bool setsSplit = false;
        void forEach(const std::function<void(int index, const FilmEdit &edit)> &visit) const;
    };
    struct PlannedEdit {
        QStringList unread; // films whose bytes were not read yet: nothing was planned
        QHash<QString, FilmEdit> before, after; // of those that change
    };
    static PlannedEdit planEdit(const PendingEdit &edit, const SetState &state, bool unreadToo);
    static void applyTo(SetState &state, const QHash<QString, FilmEdit> &edits);
    void edit(PendingEdit edit);
    void readNextEdit();
    void readFilms(const QStringList &unread);
    void takeHashes(const QHash<QString, QString> &hashOfPath, const std::optional<Error> &failure);
    void takeEdit(SetState &&state, const PlannedEdit &planned);
    void applyEdits(const QHash<QString, FilmEdit> &edits, const QJsonObject &split);
    void tellEdited();
    void tellEditing();
    void dropPendingEdits();
    void applyRecipe(const Recipe &recipe);
    struct Scan {
        quint64 number = 0;
        QStringList paths;
        ImportOptions options;
        std::shared_ptr<const Project> project; // to be opened with its films; null: films alone
    };
    void startScan(Scan scan);
    void takeScan(const Scan &scan, const Result<FilmSet> &result);
    void takeSet(const Scan &scan, SetState &&state);
    void showSet(SetState &&state);
    void takeProject(quint64 number, const Result<Project> &project);
    void adopt(const Project &project);
    void leaveProject();
    void unlessEditsAreLost(const std::function<void()> &go);
    void noteChange();
    void tellModified();
    void autosave();
    void autosaveFile();
    void autosaveRecovery();
    QString recoveryFolder() const;
    bool lockRecovery(const QString &file);
    void takeFacts(FilmSet known);
    void takeProblem(const QString &path, const QString &reason);
    void takeImported(SetState &&state, const QVector<int> &newIndexOf);
    void setScanning(bool scanning);
    void remember(const QStringList &paths);

    QSettings &m_settings;
    FilmSet m_imported, m_films; // the second with the edits
    QStringList m_sources;
    ImportOptions m_importOptions;
    QHash<QString, QString> m_reported; // path to reason: what the index may not know yet
    QHash<QString, QString> m_goneReasons; // film to what the index said of it meanwhile
    SourceWatch m_watch;
    SetEdits m_edits;
    QJsonObject m_split; // parameters of the last split
    QString m_file, m_runsFolder; // of the project; empty: none
    QJsonObject m_window, m_savedWindow, m_projectOthers;
    quint64 m_projectNumber = 0; // counts what was open
    quint64 m_changes = 0, m_savedChanges = 0;
    bool m_saveFailed = false; // said once
    bool m_shownModified = false;
    QString m_recoveryFile;
    std::unique_ptr<QLockFile> m_recoveryLock;
    SaveQuestion m_saveQuestion;
    QTimer m_autosave;
    // in order; the first one is at work
    QVector<std::shared_ptr<const PendingEdit>> m_pendingEdits;
    int m_applying = 0; // steps of undo and redo in the queue
    bool m_toldEditing = false;
    std::deque<SetChange> m_changesOfSet; // in order; the first one is at work
    bool m_changing = false; // this function is not entered twice
    Recipe m_recipe;
    QUndoStack m_undo;
    ComputeDevice m_device;
    int m_currentFilm = -1;
    bool m_scanning = false;
    bool m_wholeFolder = false;
    quint64 m_scanNumber = 0;
    std::shared_ptr<JobContext> m_scanContext; // of the newest scan; its thread may hold it too
    JobRunner m_runner;
    IndexWorker m_indexWorker;
    ProjectSaver m_saver;
    std::shared_ptr<JobContext> m_editContext;
    // One thread each; last members: they end before anything that they report to.
    QThreadPool m_scanPool, m_editPool, m_changePool;
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::Project)
