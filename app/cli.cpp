// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-cli: finds the command and passes it its arguments.
#include "base/freedmemory.h"
#include "base/log.h"
#include "base/system.h"
#include "commands/command.h"
#include "learn/device/device.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;

using namespace synthray;

namespace {

/// The command of one or two words ("study new") that the arguments begin with; removes these
/// words.
const cli::Command *findCommand(QStringList &arguments)
{
    for (const auto &command : cli::commands()) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        if (arguments.mid(0, words.size()) != words)
            continue;
        arguments.remove(0, words.size());
        return &command;
    }
    return nullptr;
}

bool isHelpRequested(const QStringList &arguments)
{
    return arguments.contains("--help"_L1) || arguments.value(0) == "-h"_L1;
}

int run(const cli::Command &command, const QStringList &words)
{
    const auto arguments = cli::parse(command, words);
    return arguments ? command.run(*arguments)
                     : cli::wrongUse(command, arguments.error(), words.contains("--json"_L1));
}

} // namespace

int main(int argc, char **argv)
{
    system::prepareConsole();
#ifdef Q_OS_UNIX
    // A file size limit makes the write fail with an error message instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Synthray"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    installLogHandler();
    const QString logFolder = qEnvironmentVariable("SYNTHRAY_LOG_FOLDER");
    if (const auto kept = logToFolder(logFolder); !kept)
        qCWarning(lcBase).noquote() << kept.error().whole();
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "--version"_L1) {
        cli::printLine(QStringLiteral("synthray " SYNTHRAY_VERSION));
        return cli::finish(cli::Ok);
    }
    if (arguments.size() > 1 && arguments[0] == "help"_L1) // "help CMD" is "CMD --help"
        arguments = arguments.mid(1) + QStringList{u"--help"_s};
    const cli::Command *command = findCommand(arguments);
    // The system's language, otherwise English: its file holds the plural forms.
    QTranslator texts;
    if ((!(command && command->isEnglish)
         && texts.load(QLocale(), u"synthray"_s, u"_"_s, u":/i18n"_s))
        || texts.load(u":/i18n/synthray_en.qm"_s))
        QCoreApplication::installTranslator(&texts);
    if (!command)
        return cli::finish(cli::usage(arguments));
    if (isHelpRequested(arguments))
        return cli::finish(cli::help(*command));
    if (command->usesTorch)
        ensureFastLibraries(argv); // may restart the program with other settings
    keepFreedMemory();
    return cli::finish(run(*command, arguments));
}
