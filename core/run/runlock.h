// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a run: its run.lock, a QLockFile that the training process keeps while it works. A
// process that ended without removing it holds nothing. Of a lock that another computer or
// container wrote, nobody here can tell whether its process still lives: the user decides, and
// takeOverRun() makes sure that the run's events rest.
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace synthray {

class JobContext;

struct LockOwner {
    enum class State {
        Free, // no lock, or one that was left behind
        Living, // a process that works, here or where its open file can be seen from here
        Elsewhere, // another computer or container; nobody can tell
    };
    State state = State::Free;
    QString file;
    qint64 process = 0; // 0: the file does not say
    QString program, host;

    bool isHeld() const { return state != State::Free; }
    QString processText() const; // "process 4242 on node-17.cluster"
};

/// Only looks.
LockOwner lockOwner(const QString &file);

/// The lock, also if it was left behind. nullptr: lockOwner() says who holds it, or the file cannot
/// be written.
std::unique_ptr<QLockFile> holdLock(const QString &file);

QString lockFileOf(const QString &runFolder);
/// Takes the lock, also one that was left behind. Errors: Busy (naming process, computer and file),
/// NoPermission.
Result<std::unique_ptr<QLockFile>> lockRun(const QString &runFolder);
/// Removes the lock of another computer. Busy: its process lives here, or the events changed while
/// they were watched; they must rest for some seconds.
Result<> takeOverRun(const QString &runFolder, JobContext *context = nullptr);

} // namespace synthray
