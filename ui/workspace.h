// SPDX-License-Identifier: GPL-3.0-or-later
// The one hub: owns the job runner, the current set of films, the recipe and the runs folder.
// Everything that pages share passes through here; pages do not know each other.
#pragma once

#include "augment/pipeline.h"
#include "base/jobrunner.h"
#include "dataset/edits.h"
#include "dataset/filmset.h"
#include "indexworker.h"
#include "learn/device.h"
#include "run/runstore.h"

#include <QObject>
#include <QSettings>
#include <QThreadPool>
#include <QUndoStack>

#include <memory>

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

    /// Scans in the background (a worker of its own, not the job runner) and then sets the film set;
    /// an error becomes a message. A scan that is overtaken by a newer one is dropped.
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
    /// The set is one whole folder, so that its root stands for it: a run notes only that. False for
    /// films that were opened one by one, or several folders at once.
    bool isWholeFolder() const { return m_wholeFolder; }
    /// Index into films().films of the film that Data shows large and Augment works on; -1: none.
    int currentFilm() const { return m_currentFilm; }
    void setCurrentFilm(int index);
    /// A film turned out not to open (thumbnail loader, viewer): moves to the problems. The index,
    /// which is brought up to date after each scan, does the same.
    void reportProblem(const QString &path, const QString &reason);

    const SetEdits &edits() const { return m_edits; }
    /// Whether the user changed this film's labels or split.
    bool isEdited(int film) const;
    /// Undoable; 'films' are indices into films().films, 'undoText' the undo step's name (translated).
    /// Edits belong to the films' bytes: where these were not read yet, a worker reads them first and
    /// the films change a moment later.
    void editFilms(const QVector<int> &films, const FilmEdit &edit, const QString &undoText);
    /// One entry a film of films(); 'params' (splitParams) is noted in the project. Undoable.
    void setSplits(const QVector<QString> &splitOfFilm, const QString &undoText,
                   const QJsonObject &params = {});
    /// Edits wait for films to be read.
    bool isEditing() const { return !m_pendingEdits.isEmpty(); }

    const Recipe &recipe() const { return m_recipe; }
    /// Undoable; 'text' is the undo step's name (translated). Successive calls with the same non-empty
    /// mergeKey within a second become one step (a slider that is dragged).
    void setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey = {});

    RunStore runs() const { return RunStore(runsFolder()); }
    QString runsFolder() const; // settings key "runs/folder"; default below Documents
    void setRunsFolder(const QString &folder);
    /// Somebody made, changed or removed a run: lists reload.
    void notifyRunsChanged() { emit runsChanged(); }
    /// The run that Generate shows; Runs sets it with "Open in Generate".
    void showRun(const QString &folder) { emit runShown(folder); }

    const DeviceInfo &device() const { return m_device; }

    QStringList recentPaths() const; // newest first
    void clearRecentPaths();

    /// Starts a long job; a Busy error becomes a message. Returns whether it started.
    bool startJob(const QString &title, Job job);

signals:
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
    void runShown(const QString &folder);
    void pageRequested(const QString &pageId); // "augment": bring that page to the front
    void compareRequested(const QString &pathA, const QString &pathB);
    void recentPathsChanged();
    /// For the main window's message strip: errors stay until closed, notes fade.
    void errorRaised(const synthray::Error &error);
    void noteRaised(const QString &text);

public:
    void raise(const Error &error) { emit errorRaised(error); }
    void note(const QString &text) { emit noteRaised(text); }
    void requestPage(const QString &pageId) { emit pageRequested(pageId); }
    /// Two films beside or over each other, on the Data page.
    void requestCompare(const QString &pathA, const QString &pathB)
    {
        emit compareRequested(pathA, pathB);
    }

private:
    friend class RecipeCommand;
    friend class EditCommand;
    struct PendingEdit {
        struct Film {
            int index; // when it was asked for: films may go meanwhile
            QString path;
            FilmEdit edit;
        };
        QVector<Film> films;
        QString undoText;
        QJsonObject split;
        bool setsSplit = false;
    };
    void edit(PendingEdit edit);
    void readNextEdit();
    void takeHashes(const QHash<QString, QString> &hashOfPath, const std::optional<Error> &failure);
    int indexOf(const PendingEdit::Film &film) const; // -1: gone
    QStringList withoutHash(const PendingEdit &edit) const;
    void pushEdit(const PendingEdit &edit);
    void applyEdits(const QHash<QString, FilmEdit> &edits, const QJsonObject &split);
    void dropPendingEdits();
    void rebuildFilms();
    void applyRecipe(const Recipe &recipe);
    void takeScan(quint64 number, const QStringList &paths, const Result<FilmSet> &result);
    void takeFacts(FilmSet known);
    void moveToProblems(const QVector<Problem> &problems);
    void takeImported(FilmSet imported);
    void findDevice();
    void setScanning(bool scanning);
    void remember(const QStringList &paths);

    QSettings &m_settings;
    FilmSet m_imported, m_films; // the second with the edits
    QStringList m_sources;
    ImportOptions m_importOptions;
    QHash<QString, QString> m_reported; // path to reason: what the index may not know yet
    SetEdits m_edits;
    QJsonObject m_split; // parameters of the last split
    QVector<PendingEdit> m_pendingEdits; // in order; the first one's films are being read
    Recipe m_recipe;
    QUndoStack m_undo;
    DeviceInfo m_device;
    int m_currentFilm = -1;
    bool m_scanning = false;
    bool m_wholeFolder = false;
    quint64 m_scanNumber = 0;
    std::shared_ptr<JobContext> m_scanContext; // of the newest scan; its thread may hold it too
    JobRunner m_runner;
    IndexWorker m_indexWorker;
    std::shared_ptr<JobContext> m_editContext;
    // One thread each; last members: they end before anything that they report to.
    QThreadPool m_scanPool, m_editPool;
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::Error)
