// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-cli: finds the command and hands it its arguments.
#include "base/log.h"
#include "commands/usable.h"
#include "learn/device/device.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;

using namespace synthray;

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    std::signal(
        SIGXFSZ,
        SIG_IGN); // a limit on file sizes fails a write, with its sentence, and not the program
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Synthray"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    installLogHandler();
    // The system's language; else English, whose file holds the plural forms.
    QTranslator texts;
    if (texts.load(QLocale(), u"synthray"_s, u"_"_s, u":/i18n"_s)
        || texts.load(u":/i18n/synthray_en.qm"_s))
        QCoreApplication::installTranslator(&texts);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments[0] == "help"_L1) // "help CMD" is "CMD --help"
        arguments = {arguments[1], u"--help"_s};
    const QString name = arguments.value(0);
    if (name == "--version"_L1) {
        cli::printLine(QStringLiteral("synthray " SYNTHRAY_VERSION));
        return cli::finish(cli::Ok);
    }
    for (const auto &command : cli::commands())
        if (name == QLatin1String(command.name)) {
            const bool asked = arguments.contains("--help"_L1) || arguments.value(1) == "-h"_L1;
            if (!asked && cli::usesTorch(command))
                ensureFastLibraries(argv); // may start the program once more
            return cli::finish(asked ? cli::help(command) : command.run(arguments.mid(1)));
        }
    return cli::finish(cli::usage(name));
}
