// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/printable.h"

#include <QCryptographicHash>

#include <cstdio>

namespace synthray {

Q_LOGGING_CATEGORY(lcBase, "synthray.base", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImage, "synthray.image", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDicom, "synthray.dicom", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDataset, "synthray.dataset", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAugment, "synthray.augment", QtWarningMsg)
Q_LOGGING_CATEGORY(lcMetrics, "synthray.metrics", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRun, "synthray.run", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLearn, "synthray.learn", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStudy, "synthray.study", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "synthray.ui", QtWarningMsg)

QString logId(const QString &path)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

const char *logCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return "InvalidArgument";
    case ErrorCode::NotFound:
        return "NotFound";
    case ErrorCode::NoPermission:
        return "NoPermission";
    case ErrorCode::NoSpace:
        return "NoSpace";
    case ErrorCode::Unsupported:
        return "Unsupported";
    case ErrorCode::Damaged:
        return "Damaged";
    case ErrorCode::TooLarge:
        return "TooLarge";
    case ErrorCode::OutOfMemory:
        return "OutOfMemory";
    case ErrorCode::Busy:
        return "Busy";
    case ErrorCode::Stopped:
        return "Stopped";
    case ErrorCode::Internal:
        break;
    }
    return "Internal";
}

void installLogHandler()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context,
                              const QString &message) {
        const bool detail = type == QtInfoMsg || type == QtDebugMsg;
        std::fprintf(stderr, "%s: %s\n", detail && context.category ? context.category : "synthray",
                     printable(message).toLocal8Bit().constData());
        std::fflush(stderr);
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace synthray
