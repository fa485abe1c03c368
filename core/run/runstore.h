// SPDX-License-Identifier: GPL-3.0-or-later
// The folder in which runs live side by side.
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
    /// Folders below (one level) that hold a run.json, newest first. Damaged ones are listed in
    /// 'problems' with the reason.
    QVector<RunReader> list(QVector<QPair<QString, QString>> *problems = nullptr) const;
    /// A folder name that is not taken: "dcgan64-NORMAL-20261122-0412", "-2" behind it if need be.
    QString newFolder(const RunSpec &spec) const;
    /// Only folders that hold a run.json are removed, and only when nobody runs them (Busy).
    static Result<> remove(const QString &runFolder);

private:
    QString m_folder;
};

} // namespace synthray
