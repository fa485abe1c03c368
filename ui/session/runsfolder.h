// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that holds the runs: the project's, otherwise the default of the program.
#pragma once

#include "run/runstore.h"

#include <QObject>

#include <optional>

namespace synthray {

class Settings;

class RunsFolder : public QObject
{
    Q_OBJECT

public:
    /// 'settings' must outlive it.
    explicit RunsFolder(Settings &settings, QObject *parent = nullptr);

    QString folder() const;
    /// Sets the project's folder if the project has a file, otherwise the program's default.
    void setFolder(const QString &folder);
    RunStore store() const { return RunStore(folder()); }
    /// A run was created, changed or removed: lists reload.
    void notifyChanged() { emit changed(); }

    /// The open project's folder; empty: it uses the default.
    QString ofProject() const { return m_ofProject.value_or(QString()); }
    /// nullopt: the project has no file, hence no folder.
    void setOfProject(const std::optional<QString> &folder);

signals:
    /// The folder or the runs in it changed.
    void changed();
    /// The user changed the project's folder.
    void projectEdited();

private:
    Settings &m_settings;
    std::optional<QString> m_ofProject;
};

} // namespace synthray
