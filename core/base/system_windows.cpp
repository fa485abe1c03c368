// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"

#ifdef Q_OS_WIN

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <windows.h>
// after windows.h, whose types it uses
#include <fcntl.h>
#include <io.h>
#include <psapi.h>

using namespace Qt::StringLiterals;

namespace synthray::system {

namespace {

/// For the functions of Windows.
std::wstring windowsName(const QString &path)
{
    return windowsLongName(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()))
        .toStdWString();
}

} // namespace

bool syncFile(QFileDevice &file)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (FlushFileBuffers(handle) || GetLastError() == ERROR_ACCESS_DENIED) // open for reading only
        return true;
    errno = EIO;
    return false;
}

// The file system keeps a journal of its names.
bool syncFolder(const QString &) { return true; }

FileTrouble troubleOf(const QString &systemText)
{
    static constexpr std::pair<DWORD, FileTrouble> known[]
        = {{ERROR_DISK_FULL, FileTrouble::NoSpace},
           {ERROR_HANDLE_DISK_FULL, FileTrouble::NoSpace},
           {ERROR_FILE_TOO_LARGE, FileTrouble::TooLarge},
           {ERROR_ACCESS_DENIED, FileTrouble::Denied},
           {ERROR_SHARING_VIOLATION, FileTrouble::Denied},
           {ERROR_WRITE_PROTECT, FileTrouble::Denied},
           {ERROR_CRC, FileTrouble::Disk},
           {ERROR_IO_DEVICE, FileTrouble::Disk}};
    for (const auto &[code, trouble] : known)
        if (systemText == qt_error_string(static_cast<int>(code)))
            return trouble;
    return FileTrouble::Other;
}

QString renameOver(const QString &from, const QString &to)
{
    const std::wstring source = windowsName(from), target = windowsName(to);
    DWORD problem = 0;
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (MoveFileExW(source.c_str(), target.c_str(),
                        MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return {};
        problem = GetLastError();
        if (problem != ERROR_SHARING_VIOLATION && problem != ERROR_ACCESS_DENIED)
            break;
        QThread::msleep(20);
    }
    return qt_error_string(static_cast<int>(problem));
}

std::optional<QString> runningProgram(qint64 process)
{
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE,
                                      static_cast<DWORD>(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED ? std::optional(QString()) : std::nullopt;
    const bool isRunning = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    wchar_t name[32768];
    DWORD length = DWORD(std::size(name));
    const bool isNamed = QueryFullProcessImageNameW(handle, 0, name, &length);
    CloseHandle(handle);
    if (!isRunning)
        return {};
    const QString path = isNamed ? QString::fromWCharArray(name, int(length)) : QString();
    return QFileInfo(QDir::fromNativeSeparators(path)).completeBaseName();
}

qint64 processMemory()
{
    PROCESS_MEMORY_COUNTERS counters = {};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters)
        ? static_cast<qint64>(counters.WorkingSetSize)
        : 0;
}

namespace {

MEMORYSTATUSEX memoryStatus()
{
    MEMORYSTATUSEX status = {};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status : MEMORYSTATUSEX{};
}

} // namespace

qint64 machineMemory() { return static_cast<qint64>(memoryStatus().ullTotalPhys); }
qint64 availableMemory() { return static_cast<qint64>(memoryStatus().ullAvailPhys); }

bool isTerminal() { return _isatty(_fileno(stderr)) != 0; }

void prepareConsole()
{
    SetConsoleOutputCP(CP_UTF8);
    // The progress line is redrawn with escape sequences.
    const HANDLE terminal = GetStdHandle(STD_ERROR_HANDLE);
    if (DWORD mode = 0; GetConsoleMode(terminal, &mode))
        SetConsoleMode(terminal, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

} // namespace synthray::system

#endif
