// SPDX-License-Identifier: GPL-3.0-or-later
// What is open as a file: opened, saved by itself, recovered, left for another one.
#pragma once

#include "run/project.h"
#include "session/projectsaver.h"
#include "session/recents.h"
#include "session/recovery.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace synthray {

class Document;
class Messages;
class RunsFolder;
class Scanner;
struct EditedSet;
struct ScanRequest;

class ProjectFile : public QObject
{
    Q_OBJECT

public:
    /// What it opens, saves and tells of. All of them live longer.
    struct Parts {
        Document &document;
        Scanner &scanner;
        RunsFolder &runs;
        Settings &settings;
        Messages &messages;
    };
    explicit ProjectFile(const Parts &parts, QObject *parent = nullptr);
    ~ProjectFile() override;

    /// Empty: the project has no file yet.
    const QString &file() const { return m_file; }
    QString name() const; // "spine"; empty without a file
    /// Something is not in the file yet. A project with a file saves itself within seconds.
    bool isModified() const;
    /// Labels or splits that no project file holds.
    bool hasUnsavedEdits() const;
    Project project() const; // as it would be saved

    /// Scans in the background and then shows the images; an error becomes a message. A project
    /// file alone is opened as one. Other images than before begin a new project, unless the open
    /// one has no images yet.
    void openPaths(const QStringList &paths);
    /// Errors become messages, and then everything stays as it was.
    void open(const QString &file);
    /// One that is loaded: after sourcesMissing, with the images located. Where none of the images
    /// that it knows is there, sourcesForeign() asks first.
    void open(const Project &project);
    void newProject();
    /// As if what is open had just been opened and its images were not there: sourcesMissing().
    void locateSources() { emit sourcesMissing(project()); }

    using Saved = std::function<void(bool saved)>;
    /// To 'file' (what is there is replaced), or to its own. An error becomes a message.
    void save(const QString &file = {}, const Saved &then = {});
    /// At once, in this thread: before the program ends or a run reads the file.
    Result<> saveNow(bool overwrite = false);
    /// Asked before edits without a file would be lost: calls what it is given, or not.
    using SaveQuestion = std::function<void(const std::function<void()> &proceed)>;
    void setSaveQuestion(const SaveQuestion &question) { m_saveQuestion = question; }

    /// What a run notes as its data, so that it can be repeated: the project (saved first), else
    /// the folder or CSV that was opened. An error where only a project could name these images.
    Result<QString> runData();
    bool canNameData() const; // runData would not ask for a project

    /// The window's layout: opaque here.
    const QJsonObject &windowLayout() const { return m_window; }
    void setWindowLayout(const QJsonObject &layout) { m_window = layout; }

    /// Edits of sessions that broke off.
    Recovery &recovery() { return m_recovery; }
    void recover(const QString &file);
    Recents &recents() { return m_recents; }
    /// What was open when the program ended last, unless it is not there any more.
    void reopenLast();

signals:
    /// file, isModified or the sources changed.
    void changed();
    /// A project was opened: windowLayout() is its own.
    void opened();
    /// It names images that are not where they were. Answer with open() of the fixed one.
    void sourcesMissing(const synthray::Project &project);
    /// Images were located, but none of those that the project has labels or splits of: nothing is
    /// opened or written. Answer with open(), openAnyway set, or with others than project.located.
    void sourcesForeign(const synthray::Project &project);

private:
    void takeSet(const ScanRequest &request, EditedSet &&set);
    void takeFailure(const ScanRequest &request, const Error &error);
    void adopt(const Project &project);
    void leave();
    void unlessEditsAreLost(const std::function<void()> &go);
    QString shownImage() const;
    void noteChange();
    void tellModified();
    void autosave();
    void autosaveFile();

    Document &m_document;
    Scanner &m_scanner;
    RunsFolder &m_runs;
    Settings &m_settings;
    Messages &m_messages;
    QString m_file;
    QJsonObject m_window, m_savedWindow, m_others;
    quint64 m_number = 0; // counts what was open
    quint64 m_changes = 0, m_savedChanges = 0;
    bool m_saveFailed = false; // said once
    bool m_shownModified = false;
    SaveQuestion m_saveQuestion;
    QTimer m_autosave;
    Recents m_recents;
    ProjectSaver m_saver;
    Recovery m_recovery;
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::Project)
