// SPDX-License-Identifier: GPL-3.0-or-later
// One logging category a room. Warnings are always shown; the decisions that lead to a result
// (which reader, which table, which device, what came from a cache) are qCInfo and shown when asked
// for: QT_LOGGING_RULES="synthray.*.info=true". docs/debugging.md lists them.
//
// No patient data: names and paths of images, tables and their folders stand in the log as logId(),
// and no value that could name a person is logged, whatever the level. An Error's text names files:
// log its code, logCode().
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

/// What stands for a file in the log: the first 8 hex digits of the SHA-1 of its path. Enough to
/// follow one file through a log, and whoever has the file can find it: printf %s PATH | sha1sum.
QString logId(const QString &path);
/// "Damaged", "NotFound", ...: ErrorCode's own names.
const char *logCode(const Error &error);

/// Messages go to stderr, because stdout belongs to results: "synthray: text", and information as
/// "synthray.dataset: text".
void installLogHandler();

} // namespace synthray
