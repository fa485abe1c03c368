// SPDX-License-Identifier: GPL-3.0-or-later
// Writes project files one after the other in a worker, and never over what somebody else wrote.
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
    ~ProjectSaver() override; // what waits is still written

    /// The file as it is now is what this program has opened. Any thread.
    void setKnown(const QString &file);
    /// Busy when the file is not as this program left it, unless 'overwrite'. 'done' is called in
    /// this object's thread.
    void save(const Project &project, bool overwrite, const Done &done);
    /// The same at once, after those that wait.
    Result<> saveNow(const Project &project, bool overwrite);

    /// Removes a file, after what is being written.
    void remove(const QString &file);

private:
    Result<> write(const Project &project, bool overwrite);

    std::mutex m_mutex;
    QHash<QString, QByteArray> m_known; // file to SHA-256 of its bytes
    TaskScope m_scope; // last member
};

} // namespace synthray
