// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating systems do differently with files and processes; the rest of core uses Qt.
#pragma once

#include <QString>

#include <optional>

class QFileDevice;

namespace synthray::system {

/// Whether the content is on the disk; if not, errno says why. Flush the file before.
bool syncFile(QFileDevice &file);
/// The same for the names in a folder. True where a system has no such thing.
bool syncFolder(const QString &path);

/// What is behind a text of the system about a file. The texts are those of the user's language.
enum class FileTrouble { Other, NoSpace, TooLarge, Denied, Disk };
FileTrouble troubleOf(const QString &systemText);

/// Renames a file over another one. Empty: done; else what the system says. On Windows a program
/// that reads the old file, if only a virus scanner, keeps it from being replaced: tries for a
/// second.
QString renameOver(const QString &from, const QString &to);

/// An absolute path with backslashes, with the prefix that lets Windows take more than 260
/// characters (Microsoft, "Maximum Path Length Limitation"; a share needs another one than a
/// drive).
inline QString windowsLongName(const QString &path)
{
    for (const char *prefix : {"\\\\?\\", "\\\\.\\"}) // it has one, or names a device
        if (path.startsWith(QLatin1StringView(prefix)))
            return path;
    if (path.startsWith(QLatin1StringView("\\\\")))
        return QLatin1StringView("\\\\?\\UNC") + path.mid(1);
    return QLatin1StringView("\\\\?\\") + path;
}

/// How file systems compare names: on Windows 'A.png' is also found as 'a.PNG'.
#ifdef Q_OS_WIN
inline constexpr Qt::CaseSensitivity nameCase = Qt::CaseInsensitive;
#else
inline constexpr Qt::CaseSensitivity nameCase = Qt::CaseSensitive;
#endif

/// The name of a running process, without path and ".exe"; empty: it runs, but belongs to somebody
/// else. Nothing: there is no such process.
std::optional<QString> runningProgram(qint64 process);

/// Bytes of memory that this process uses; 0: unknown.
qint64 processMemory();
/// Bytes of memory that the machine has, or its container if that has less; 0: unknown.
qint64 machineMemory();
/// Bytes that programs can still get without swapping, at most what a container leaves; 0: unknown.
qint64 availableMemory();

/// Does a person read what is written to standard error?
bool isTerminal();

/// Text and data leave through standard output as they are, in UTF-8 (Windows would change line
/// ends and letters).
void prepareConsole();

} // namespace synthray::system
