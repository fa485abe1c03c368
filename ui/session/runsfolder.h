// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that holds the runs: the project's own, else the program's usual one.
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
    /// 'settings' lives longer.
    explicit RunsFolder(Settings &settings, QObject *parent = nullptr);

    QString folder() const;
    /// Of the project where one has a file, else of the program.
    void setFolder(const QString &folder);
    RunStore store() const { return RunStore(folder()); }
    /// Somebody made, changed or removed a run: lists reload.
    void notifyChanged() { emit changed(); }

    /// The open project's own folder; empty: it uses the usual one.
    QString ofProject() const { return m_ofProject.value_or(QString()); }
    /// None: the project has no file, and so no folder of its own.
    void setOfProject(const std::optional<QString> &folder);

signals:
    /// Another folder, or runs in it changed.
    void changed();
    /// The user gave the project another folder.
    void projectEdited();

private:
    Settings &m_settings;
    std::optional<QString> m_ofProject;
};

} // namespace synthray
