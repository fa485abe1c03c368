// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <cstdio>

namespace synthray {

Q_LOGGING_CATEGORY(lcBase, "synthray.base", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFilms, "synthray.films", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLearn, "synthray.learn", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "synthray.ui", QtWarningMsg)

void installLogHandler()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        std::fprintf(stderr, "synthray: %s\n", message.toLocal8Bit().constData());
        std::fflush(stderr);
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace synthray
