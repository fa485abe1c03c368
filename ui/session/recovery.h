// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps unsaved edits in a recovery file until they are saved in a project, so that the next start
// can restore them after an unexpected end; also those of a project whose file cannot be written.
#pragma once

#include "base/taskscope.h"
#include "run/project.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

namespace synthray {

class ProjectSaver;
class Settings;

class Recovery : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Recovery(ProjectSaver &saver, Settings &settings, QObject *parent = nullptr);

    /// Writes the open project over the previous recovery file.
    void keep(const Project &project);
    /// The same synchronously: the program is about to end.
    void keepNow(const Project &project);
    /// Continues with the recovery file of an earlier session.
    void adopt(const QString &file);
    /// Removes the recovery file: the edits were saved, or the user discarded them.
    void discard();

    /// The recovery file of a project that is being closed, for end() below.
    struct Kept {
        QString file; // empty: none
        std::shared_ptr<QLockFile> lock;
    };
    Kept release();
    /// After the last save of that project: removes the file, or, if the save failed, writes
    /// 'unsaved' to it and offers it with found().
    void end(const Kept &kept, const std::optional<Project> &unsaved = {});

    /// Emits found() for the newest recovery file that no open window uses.
    void look();
    /// Removes a file that the user does not want to restore, and looks for an older one.
    void discardFound(const QString &file);

signals:
    void found(const QString &file, const QString &setName, const QDateTime &time);

private:
    struct Found {
        QString file, setName; // empty: none
        QDateTime time;
    };
    static Found newestIn(const QString &folder, const QString &own);
    bool lock(const QString &file);
    bool hasFile(); // creates one if there is none

    ProjectSaver &m_saver;
    Settings &m_settings;
    QString m_file; // empty: no recovery file
    std::shared_ptr<QLockFile> m_lock;
    TaskScope m_scope; // last member
};

} // namespace synthray
