// SPDX-License-Identifier: GPL-3.0-or-later
// One logging category a room. Warnings are always shown; the decisions that lead to a result
// (which reader, which table, which device, what came from a cache) are qCInfo and shown on
// request: QT_LOGGING_RULES="synthray.*.info=true". docs/debugging.md lists them.
//
// No patient data: names and paths of images, tables and their folders are logged as logId(), and
// no value that could identify a person is logged at any level. An Error's text names files: log
// its code, logCode().
#pragma once

#include "base/result.h"

#include <QLoggingCategory>

namespace synthray {

Q_DECLARE_LOGGING_CATEGORY(lcBase)
Q_DECLARE_LOGGING_CATEGORY(lcImage)
Q_DECLARE_LOGGING_CATEGORY(lcDicom)
Q_DECLARE_LOGGING_CATEGORY(lcDataset)
Q_DECLARE_LOGGING_CATEGORY(lcAugment)
Q_DECLARE_LOGGING_CATEGORY(lcMetrics)
Q_DECLARE_LOGGING_CATEGORY(lcRun)
Q_DECLARE_LOGGING_CATEGORY(lcLearn)
Q_DECLARE_LOGGING_CATEGORY(lcStudy)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Identifies a file in the log: the first 8 hex digits of the SHA-1 of its path. Enough to
/// follow one file through a log, and whoever has the file can find it: printf %s PATH | sha1sum.
QString logId(const QString &path);
/// The name of the ErrorCode: "Damaged", "NotFound", ...
const char *logCode(const Error &error);

/// Messages go to stderr, because stdout belongs to results: "synthray: text", and information as
/// "synthray.dataset: text".
void installLogHandler();

/// Messages are also written to 'folder'/synthray.log, with the time. At 1 MiB the file becomes
/// synthray.1.log, and so on; of the oldest nothing is kept beyond synthray.4.log. Messages of
/// libraries are left out, because they may name files. An empty folder ends it. If a write fails
/// later (no space), messages still go to stderr.
Result<> logToFolder(const QString &folder);
QStringList logFiles(const QString &folder); // those that exist, the newest first
/// The last messages of this process that a log file would hold, the newest last.
QStringList recentLogLines(int most);

} // namespace synthray
