// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that are in no project file yet, kept in one of the program's own until they are: a session
// that breaks off finds them at the next start.
#pragma once

#include "base/taskscope.h"
#include "run/project.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace synthray {

class ProjectSaver;
class Settings;

class Recovery : public QObject
{
    Q_OBJECT

public:
    /// Both live longer.
    Recovery(ProjectSaver &saver, Settings &settings, QObject *parent = nullptr);

    /// Writes what is open, over what was kept before.
    void keep(Project project);
    /// What an earlier session kept is this one's from now on.
    void take(const QString &file);
    /// The edits are in a project, or the user gave them up.
    void discard();

    /// found() tells of the newest file that no open window keeps.
    void look();
    /// The user does not want these labels back; an older file may be waiting behind it.
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

    ProjectSaver &m_saver;
    Settings &m_settings;
    QString m_file; // empty: nothing is kept
    std::unique_ptr<QLockFile> m_lock;
    TaskScope m_scope; // last member
};

} // namespace synthray
