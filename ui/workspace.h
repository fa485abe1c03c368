// SPDX-License-Identifier: GPL-3.0-or-later
// The one hub: owns the job runner, the current set of films, the recipe and the runs folder.
// Everything that pages share passes through here; pages do not know each other.
#pragma once

#include "augment/pipeline.h"
#include "base/jobrunner.h"
#include "dataset/filmset.h"
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
    const FilmSet &films() const { return m_films; }
    /// The set is one whole folder, so that its root stands for it: a run notes only that. False for
    /// films that were opened one by one, or several folders at once.
    bool isWholeFolder() const { return m_wholeFolder; }
    /// Index into films().films of the film that Data shows large and Augment works on; -1: none.
    int currentFilm() const { return m_currentFilm; }
    void setCurrentFilm(int index);
    /// A film turned out not to open (thumbnail loader, viewer): moves to the problems. After each
    /// scan all headers are checked in the background, which does the same.
    void reportProblem(const QString &path, const QString &reason);

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
    void filmSetChanged();
    void problemsChanged();
    void scanningChanged(bool scanning);
    void currentFilmChanged(int index);
    void recipeChanged();
    void runsChanged();
    void runShown(const QString &folder);
    void pageRequested(const QString &pageId); // "augment": bring that page to the front
    void recentPathsChanged();
    /// For the main window's message strip: errors stay until closed, notes fade.
    void errorRaised(const synthray::Error &error);
    void noteRaised(const QString &text);

public:
    void raise(const Error &error) { emit errorRaised(error); }
    void note(const QString &text) { emit noteRaised(text); }
    void requestPage(const QString &pageId) { emit pageRequested(pageId); }

private:
    friend class RecipeCommand;
    void applyRecipe(const Recipe &recipe);
    void takeScan(quint64 number, const QStringList &paths, const Result<FilmSet> &result);
    void takeCheck(quint64 number, const QVector<Problem> &problems);
    void moveToProblems(const QVector<Problem> &problems);
    void findDevice();
    void setScanning(bool scanning);
    void remember(const QStringList &paths);

    QSettings &m_settings;
    FilmSet m_films;
    Recipe m_recipe;
    QUndoStack m_undo;
    DeviceInfo m_device;
    int m_currentFilm = -1;
    bool m_scanning = false;
    bool m_wholeFolder = false;
    quint64 m_scanNumber = 0;
    std::shared_ptr<JobContext> m_scanContext; // of the newest scan; its thread may hold it too
    JobRunner m_runner;
    QThreadPool m_scanPool; // one thread; last member: it ends before anything that it reports to
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::Error)
