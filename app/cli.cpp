// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-cli: finds the command and hands it its arguments.
#include "base/log.h"
#include "commands/command.h"
#include "learn/device/device.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>

using namespace synthray;

int main(int argc, char **argv)
{
    ensureFastLibraries(argv);
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes fails a write, with its sentence, and not the program
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Synthray"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    installLogHandler();
    // The system's language; else English, whose file holds the plural forms.
    QTranslator texts;
    if (texts.load(QLocale(), QStringLiteral("synthray"), QStringLiteral("_"),
                   QStringLiteral(":/i18n"))
        || texts.load(QStringLiteral(":/i18n/synthray_en.qm")))
        QCoreApplication::installTranslator(&texts);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments[0] == QLatin1String("help")) // "help CMD" is "CMD --help"
        arguments = {arguments[1], QStringLiteral("--help")};
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version")) {
        cli::printLine(QStringLiteral("synthray " SYNTHRAY_VERSION));
        return cli::finish(cli::Ok);
    }
    for (const auto &command : cli::commands())
        if (name == QLatin1String(command.name)) {
            const bool asked = arguments.contains(QLatin1String("--help")) || arguments.value(1) == QLatin1String("-h");
            return cli::finish(asked ? cli::help(command) : command.run(arguments.mid(1)));
        }
    return cli::finish(cli::usage(name));
}
