// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "base/freedmemory.h"
#include "base/log.h"
#include "base/printable.h"
#include "controls/buttonkeys.h"
#include "learn/device/device.h"
#include "pages/pages.h"
#include "plots/reportprinter.h"
#include "session/messages.h"
#include "session/preferences.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/mainwindow.h"
#include "weights/backbones.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QSocketNotifier>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
namespace {

int endPipe[2] = {-1, -1};
std::atomic<int> endRequests = 0;

/// Only what a signal handler may do; the window's thread does the rest.
extern "C" void onEndRequest(int)
{
    if (++endRequests >= 3)
        std::_Exit(130); // the shell's code for a program ended by Ctrl+C
    const int reason = errno;
    const char byte = 0;
    (void)!::write(endPipe[1], &byte, 1);
    errno = reason;
}

/// SIGTERM, SIGINT and SIGHUP end the program like closing the window, but without questions.
void watchEndRequests(synthray::MainWindow &window)
{
    if (::pipe(endPipe) != 0)
        return;
    auto *watch = new QSocketNotifier(endPipe[0], QSocketNotifier::Read, &window);
    QObject::connect(watch, &QSocketNotifier::activated, &window, [&window] {
        char byte = 0;
        (void)!::read(endPipe[0], &byte, 1);
        window.endSession();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        if (std::signal(signal, onEndRequest) == SIG_IGN) // nohup
            std::signal(signal, SIG_IGN);
}

} // namespace
#endif

/// --help and --version must also work without a screen.
static bool isHelpOrVersion(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        const QLatin1StringView text(word);
        return text == "--help"_L1 || text == "-h"_L1 || text == "--help-all"_L1
            || text == "--version"_L1 || text == "-v"_L1;
    });
}

int main(int argc, char **argv)
{
    const bool printsHelp = argc > 1 && isHelpOrVersion(argc, argv);
    if (!printsHelp)
        synthray::ensureFastLibraries(argv); // may restart the program
    synthray::keepFreedMemory();
#ifdef Q_OS_UNIX
    // A file size limit makes the write fail with an error message instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    synthray::installLogHandler();
    if (printsHelp && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Synthray"_s);
    QApplication::setOrganizationName(u"Synthray"_s);
    QApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    QApplication::setDesktopFileName(u"synthray"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/synthray.svg"_s));

    // Called by 'synthray-cli study report --pdf': prints the report and exits.
    if (const QStringList words = QApplication::arguments();
        words.value(1) == "--print-report"_L1 && words.size() == 4) {
        const auto html = synthray::readFile(words[2], 512LL << 20);
        const auto printed = html ? synthray::printReport(QString::fromUtf8(*html), words[3])
                                  : synthray::Result<>(synthray::fail(html.error()));
        if (printed)
            return 0;
        std::fprintf(stderr, "%s\n",
                     synthray::printable(printed.error().whole()).toLocal8Bit().constData());
        return 1;
    }

    synthray::pressButtonsWithEnter(app);
    QSettings store;
    const synthray::Settings settings(store);
    const auto preferred = synthray::applyPreferences(settings);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "A workbench for augmenting and generating radiographs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption pageOption(
        u"page"_s,
        QCoreApplication::translate(
            "main", "Page to start on: data, augment, generate, classify, metrics, study, runs."),
        u"id"_s);
    parser.addOption(pageOption);
    parser.addPositionalArgument(
        u"paths"_s, QCoreApplication::translate("main", "Folders, images or a project to open."),
        u"[paths...]"_s);
    parser.process(app);

    synthray::Workspace workspace(store);
    const synthray::WeightsOffers offers(workspace);
    synthray::MainWindow window(workspace, synthray::makePages);
    if (parser.isSet(pageOption))
        window.startOn(parser.value(pageOption));
    QStringList paths;
    for (const QString &path : parser.positionalArguments())
        paths << QFileInfo(path).absoluteFilePath();
#ifdef Q_OS_UNIX
    watchEndRequests(window);
#endif
    window.startSession(paths);
    window.show();
    window.offerInterruptedRuns();
    if (!preferred)
        workspace.messages().raise(preferred.error());
    if (!parser.isSet(pageOption)) // a script or a developer knows the way
        window.offerFirstSteps();
    return QApplication::exec();
}
