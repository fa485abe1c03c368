// SPDX-License-Identifier: GPL-3.0-or-later
// Writes project files one after the other in a worker. Does not overwrite changes of others.
#pragma once

#include "base/taskscope.h"
#include "run/project.h"

#include <QObject>

#include <functional>
#include <mutex>

namespace synthray {

class ProjectSaver : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;

    explicit ProjectSaver(QObject *parent = nullptr);
    ~ProjectSaver() override; // writes what is pending

    /// Remembers the file's current content as the version that this program opened. Any thread.
    void setKnown(const QString &file);
    /// Error Busy if someone else changed the file, unless 'overwrite'. 'done' is called in this
    /// object's thread.
    void save(const Project &project, bool overwrite, const Done &done);
    /// The same synchronously, after pending saves.
    Result<> saveNow(const Project &project, bool overwrite);

    /// Removes a file, after pending saves.
    void remove(const QString &file);

private:
    Result<> write(const Project &project, bool overwrite);

    std::mutex m_mutex;
    QHash<QString, QByteArray> m_known; // file to SHA-256 of its bytes
    TaskScope m_scope; // last member
};

} // namespace synthray
