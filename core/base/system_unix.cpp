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

qint64 availableMemory()
{
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    qint64 bytes = 0;
    for (const QByteArray &line : content(u"/proc/meminfo"_s).split('\n'))
        if (line.startsWith("MemAvailable:")) // in kB, see proc(5)
            bytes = line.mid(13).simplified().split(' ').first().toLongLong() * 1024;
    // "max" (no limit) is not a number.
    bool isLimited = false;
    const QString group = u"/sys/fs/cgroup/memory."_s;
    const qint64 most = content(group + u"max"_s).trimmed().toLongLong(&isLimited);
    if (isLimited && bytes > 0)
        bytes = std::min(bytes, most - content(group + u"current"_s).trimmed().toLongLong());
    return std::max<qint64>(0, bytes);
}

bool isTerminal() { return ::isatty(STDERR_FILENO) != 0; }

void prepareConsole() { }

} // namespace synthray::system

#endif
