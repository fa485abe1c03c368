// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runlock.h"

#include "base/job.h"
#include "base/log.h"
#include "base/system.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/file.h>

#include <cerrno>
#endif

#include <algorithm>
#include <limits>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

constexpr qint64 restMs = 10'000; // a training writes some lines per second
constexpr int lookMs = 100;

enum class Open { No, Yes, Unknown };

/// QLockFile holds an flock() on its file, which ends with the process.
Open isOpenSomewhere(QFile &file)
{
#ifdef Q_OS_UNIX
    if (::flock(file.handle(), LOCK_SH | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Open::Yes : Open::Unknown; // not on every network disk
    ::flock(file.handle(), LOCK_UN);
    return Open::No;
#else
    return QFile(file.fileName()).open(QIODevice::ReadWrite) ? Open::No : Open::Yes;
#endif
}

bool isRunning(qint64 process, const QString &program)
{
    const auto name = system::runningProgram(process);
    // The number may belong to another program by now.
    return name && (name->isEmpty() || program.isEmpty() || *name == program);
}

bool differ(const QByteArray &one, const QByteArray &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

Error heldError(const QString &folder, const LockOwner &owner)
{
    if (owner.state == LockOwner::State::Elsewhere)
        return {ErrorCode::Busy,
                Tr::tr("The run '%1' is held by %2 (lock file '%3').")
                    .arg(folder, owner.processText(), owner.file),
                Tr::tr("Stop it there. If that process no longer exists, take the run over: "
                       "'synthray-cli resume --take-over', or Resume on the Runs page.")};
    return {ErrorCode::Busy,
            owner.process > 0 ? Tr::tr("The run '%1' is already running: %2 (lock file '%3').")
                                    .arg(folder, owner.processText(), owner.file)
                              : Tr::tr("The run '%1' is already running.").arg(folder),
            Tr::tr("Stop it first, or choose another run.")};
}

/// Waits until the events have not changed for restMs.
Result<> waitForRest(const QString &folder, const LockOwner &owner, JobContext *context)
{
    const QString path = folder + u"/events.jsonl"_s;
    const auto state = [&path] {
        const QFileInfo info(path);
        return std::pair(info.size(), info.lastModified());
    };
    const auto before = state();
    qint64 wait = restMs;
    // The clock of the disk's computer: this one's may differ.
    if (QTemporaryFile now(folder + u"/clock-XXXXXX"_s); before.second.isValid() && now.open())
        wait -= before.second.msecsTo(QFileInfo(now).lastModified());
    QElapsedTimer watched;
    watched.start();
    while (watched.elapsed() < std::min(wait, restMs)) {
        if (context && context->stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped; the run was not taken over."));
        if (context)
            context->progress(double(watched.elapsed()) / double(restMs),
                              Tr::tr("Watching whether %1 still writes").arg(owner.processText()));
        QThread::msleep(lookMs);
        if (state() != before)
            return fail(ErrorCode::Busy,
                        Tr::tr("The run '%1' is still running: %2 writes to it.")
                            .arg(folder, owner.processText()),
                        Tr::tr("Stop it there first."));
    }
    return {};
}

} // namespace

QString LockOwner::processText() const
{
    if (process <= 0)
        return Tr::tr("an unknown process");
    return !host.isEmpty() && host != QSysInfo::machineHostName()
        ? Tr::tr("process %1 on %2").arg(QString::number(process), host)
        : Tr::tr("process %1 on this computer").arg(process);
}

QString lockFileOf(const QString &runFolder) { return runFolder + u"/run.lock"_s; }

LockOwner lockOwner(const QString &path)
{
    LockOwner owner;
    owner.file = path;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return owner;
    if (!file.open(QIODevice::ReadOnly)) {
        if (QFile::exists(path)) // else its owner has just removed it
            owner.state = LockOwner::State::Living;
        return owner;
    }
    // As QLockFile writes them: process, program, host, machine, boot.
    const QList<QByteArray> lines = file.read(4096).split('\n');
    owner.process = lines.value(0).trimmed().toLongLong();
    owner.program = QString::fromUtf8(lines.value(1)).left(100);
    owner.host = QString::fromUtf8(lines.value(2)).left(100);
    if (owner.process < 0 || owner.process > std::numeric_limits<int>::max())
        owner.process = 0;
    const Open open = isOpenSomewhere(file);
    if (open == Open::Yes) { // whatever the computer is called by now
        owner.state = LockOwner::State::Living;
        return owner;
    }
    if (owner.process == 0) // a power cut leaves it empty
        return owner;
    if ((!owner.host.isEmpty() && owner.host != QSysInfo::machineHostName())
        || differ(lines.value(3), QSysInfo::machineUniqueId())) {
        owner.state = LockOwner::State::Elsewhere;
        return owner;
    }
    // A restarted container numbers its processes alike: the old lock names this very process.
    const bool isLeft = differ(lines.value(4), QSysInfo::bootUniqueId())
        || !isRunning(owner.process, owner.program)
        || (owner.process == QCoreApplication::applicationPid() && open == Open::No);
    owner.state = isLeft ? LockOwner::State::Free : LockOwner::State::Living;
    return owner;
}

std::unique_ptr<QLockFile> holdLock(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // may be held for days: age says nothing
    if (lockOwner(file).state != LockOwner::State::Elsewhere && lock->tryLock(0))
        return lock;
    if (!lockOwner(file).isHeld() && QFile::exists(file) && lock->removeStaleLockFile()
        && lock->tryLock(0))
        return lock;
    return nullptr;
}

Result<std::unique_ptr<QLockFile>> lockRun(const QString &runFolder)
{
    if (auto lock = holdLock(lockFileOf(runFolder)))
        return lock;
    const LockOwner owner = lockOwner(lockFileOf(runFolder));
    if (owner.isHeld())
        return fail(heldError(runFolder, owner));
    return fail(ErrorCode::NoPermission,
                Tr::tr("The run folder '%1' cannot be written.").arg(runFolder),
                Tr::tr("Choose a folder that you can write to and that has enough free space."));
}

Result<> takeOverRun(const QString &runFolder, JobContext *context)
{
    const QString folder = QDir(runFolder).absolutePath();
    const LockOwner owner = lockOwner(lockFileOf(folder));
    if (!owner.isHeld())
        return {};
    if (owner.state == LockOwner::State::Living)
        return fail(heldError(folder, owner));
    TRY(waitForRest(folder, owner, context));
    // Over a network, this also fails while the other computer's process has the file open.
    if (!QLockFile(owner.file).removeStaleLockFile())
        return fail(heldError(folder, owner));
    qCInfo(lcRun, "run %s: its lock of another computer was removed",
           qPrintable(QFileInfo(folder).fileName()));
    return {};
}

} // namespace synthray
