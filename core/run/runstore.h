// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that holds the runs.
#pragma once

#include "run/runfolder.h"

#include <QVector>

namespace synthray {

class RunStore
{
public:
    explicit RunStore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    const QString &folder() const { return m_folder; }
    /// Summaries of the folders below (one level) that hold a run.json, newest first. Damaged ones
    /// are listed in 'problems' with the reason.
    QVector<RunReader> list(QVector<QPair<QString, QString>> *problems = nullptr) const;
    /// An unused folder name: "dcgan64-NORMAL-20261122-0412", with "-2" appended if necessary.
    QString newFolder(const RunSpec &spec) const;
    /// Removes only folders that hold a run.json, and not while the run is running (Busy); a lock
    /// of another computer is taken over first.
    static Result<> remove(const QString &runFolder);

private:
    QString m_folder;
};

} // namespace synthray
