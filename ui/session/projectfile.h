// SPDX-License-Identifier: GPL-3.0-or-later
// The project file of the open set: opening, saving and autosaving, recovery, closing.
#pragma once

#include "run/project.h"
#include "run/runlock.h"
#include "session/projectsaver.h"
#include "session/recents.h"
#include "session/recovery.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

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
    /// The objects that it works with; all must outlive it.
    struct Parts {
        Document &document;
        Scanner &scanner;
        RunsFolder &runs;
        Settings &settings;
        Messages &messages;
    };
    explicit ProjectFile(const Parts &parts, QObject *parent = nullptr);
    ~ProjectFile() override;

    /// Empty: the project was not saved yet.
    const QString &file() const { return m_file; }
    QString name() const; // "spine"; empty without a file
    /// Another program has the file open: nothing is saved to it.
    bool isReadOnly() const { return m_readOnly; }
    /// There are unsaved changes. A project with a file is saved automatically within seconds.
    bool isModified() const;
    /// Labels or splits that no project file holds.
    bool hasUnsavedEdits() const;
    Project project() const; // as it would be saved

    /// Scans in the background, then shows the images; errors become messages. A single project
    /// file is opened as a project. Different images start a new project, unless the open one has
    /// no images yet.
    void openPaths(const QStringList &paths);
    /// Errors become messages and change nothing.
    void open(const QString &file);
    /// Opens a loaded project: after sourcesMissing(), with the images located. If none of the
    /// images that it has edits for is found, it emits sourcesForeign() instead.
    void open(const Project &project);
    void newProject();
    /// Emits sourcesMissing() for the open project, so that the user can locate its images.
    void locateSources() { emit sourcesMissing(project()); }

    using Saved = std::function<void(bool saved)>;
    /// Saves to 'file' (overwriting it), or to the project's own file. Errors become messages.
    void save(const QString &file = {}, const Saved &then = {});
    /// Saves synchronously: before the program ends or a run reads the file. If that fails, the
    /// recovery file has the edits.
    Result<> saveNow(bool overwrite = false);
    /// Before the program ends without a question: saves the project, or keeps the edits for the
    /// next start.
    void saveOrKeep();
    /// Called before unsaved edits would be lost; calls 'proceed' if the user agrees.
    using SaveQuestion = std::function<void(const std::function<void()> &proceed)>;
    void setSaveQuestion(const SaveQuestion &question) { m_saveQuestion = question; }

    /// The data path that a run records, so that it can be repeated: the project (saved first),
    /// otherwise the opened folder or CSV file. An error if only a project can refer to these
    /// images.
    Result<QString> runData();
    bool canNameData() const; // runData() needs no new project

    /// The window's layout; not interpreted here.
    const QJsonObject &windowLayout() const { return m_window; }
    void setWindowLayout(const QJsonObject &layout) { m_window = layout; }

    /// Unsaved edits of sessions that ended unexpectedly.
    Recovery &recovery() { return m_recovery; }
    void recover(const QString &file);
    Recents &recents() { return m_recents; }
    /// Reopens what was open when the program last ended, if it still exists.
    void reopenLast();

signals:
    /// file, isModified or the sources changed.
    void changed();
    /// A project was opened; windowLayout() has its layout.
    void opened();
    /// The project's images were not found. Answer with open() of a project with corrected sources.
    void sourcesMissing(const synthray::Project &project);
    /// The located images include none that the project has labels or splits for; nothing is opened
    /// or written. Answer with open(), with openAnyway set or with another location.
    void sourcesForeign(const synthray::Project &project);

private:
    void adoptSet(const ScanRequest &request, EditedSet &&set);
    void handleScanFailure(const ScanRequest &request, const Error &error);
    void adopt(const Project &project);
    void leave();
    void askBeforeLosingEdits(const std::function<void()> &proceed);
    QString shownImage() const;
    void holdFile();
    Error readOnlyError(const QString &file, const LockOwner &owner) const;
    void noteChange();
    void updateModified();
    void autosave();
    void autosaveFile();
    void handleFailedAutosave(Error error);

    Document &m_document;
    Scanner &m_scanner;
    RunsFolder &m_runs;
    Settings &m_settings;
    Messages &m_messages;
    std::unique_ptr<QLockFile> m_lock; // of m_file; outlives the saver
    bool m_readOnly = false;
    QString m_file;
    QJsonObject m_window, m_savedWindow, m_others;
    quint64 m_number = 0; // counts the opened sets
    quint64 m_changes = 0, m_savedChanges = 0;
    bool m_saveFailed = false; // reported once; the recovery file has the edits
    bool m_shownModified = false;
    SaveQuestion m_saveQuestion;
    QTimer m_autosave;
    Recents m_recents;
    ProjectSaver m_saver;
    Recovery m_recovery;
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::Project)
