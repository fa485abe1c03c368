// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"

#ifdef Q_OS_UNIX

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace synthray::system {

namespace {

/// True also where the file system cannot do it: "fd is bound to a special file [...] which does
/// not support synchronization" (fsync(2), EINVAL).
bool syncDescriptor(int fd)
{
    int done = 0;
    do
        done = ::fsync(fd);
    while (done != 0 && errno == EINTR);
    return done == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

} // namespace

bool syncFile(QFileDevice &file) { return syncDescriptor(file.handle()); }

// A rename is on disk only after its folder is: fsync(2), "Calling fsync() does not necessarily
// ensure that the entry in the directory containing the file has also reached disk".
bool syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return true; // a folder that may be written but not read
    const bool done = syncDescriptor(fd);
    const int reason = errno;
    ::close(fd);
    errno = reason;
    return done;
}

FileTrouble troubleOf(const QString &systemText)
{
    static constexpr std::pair<int, FileTrouble> known[]
        = {{ENOSPC, FileTrouble::NoSpace}, {EDQUOT, FileTrouble::NoSpace},
           {EFBIG, FileTrouble::TooLarge}, {EACCES, FileTrouble::Denied},
           {EPERM, FileTrouble::Denied},   {EROFS, FileTrouble::Denied},
           {EIO, FileTrouble::Disk}};
    for (const auto &[code, trouble] : known)
        if (systemText == qt_error_string(code))
            return trouble;
    return FileTrouble::Other;
}

QString renameOver(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), problem);
    return problem ? qt_error_string(problem.value()) : QString();
}

std::optional<QString> runningProgram(qint64 process)
{
    if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return {};
    // Empty: another user's, or no /proc.
    QString name = QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process))).fileName();
    if (name.endsWith(" (deleted)"_L1)) // the program was updated meanwhile
        name.chop(10);
    return name;
}

qint64 processMemory()
{
    // Pages: size, resident ..: see proc(5).
    QFile file(u"/proc/self/statm"_s);
    const QList<QByteArray> pages
        = file.open(QIODevice::ReadOnly) ? file.read(1000).split(' ') : QList<QByteArray>();
    return pages.size() > 1 ? pages[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the container that this process is in (Linux, "Control Group v2": memory.max and
/// memory.current); nothing: it has no such limit ("max" is not a number).
std::optional<qint64> containerMemory(const char *what)
{
    bool isNumber = false;
    const qint64 bytes = content(u"/sys/fs/cgroup/memory."_s + QLatin1StringView(what))
                             .trimmed()
                             .toLongLong(&isNumber);
    return isNumber ? std::optional(bytes) : std::nullopt;
}

} // namespace

qint64 machineMemory()
{
    const qint64 bytes = static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    return std::max<qint64>(0, std::min(bytes, containerMemory("max").value_or(bytes)));
}

qint64 availableMemory()
{
    qint64 bytes = 0;
    for (const QByteArray &line : content(u"/proc/meminfo"_s).split('\n'))
        if (line.startsWith("MemAvailable:")) // in kB, see proc(5)
            bytes = line.mid(13).simplified().split(' ').first().toLongLong() * 1024;
    if (const auto most = containerMemory("max"); most && bytes > 0)
        bytes = std::min(bytes, *most - containerMemory("current").value_or(0));
    return std::max<qint64>(0, bytes);
}

bool isTerminal() { return ::isatty(STDERR_FILENO) != 0; }

void prepareConsole() { }

} // namespace synthray::system

#endif
