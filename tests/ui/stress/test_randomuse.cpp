// SPDX-License-Identifier: GPL-3.0-or-later
// The window survives random use: a few hundred actions with every change, ten minutes among the
// slow tests. 'tests/ui/stress/run' is the long run, under a sanitizer too.
//
// SYNTHRAY_STRESS_SEED: another sequence. SYNTHRAY_STRESS_STEPS: how many actions.
// SYNTHRAY_STRESS_MINUTES: as long as that instead.
#include "actionlog.h"
#include "randomuser.h"
#include "stallwatch.h"
#include "support/testsupport.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsInTests = 500;
constexpr int minutesInSlowTests = 10;
constexpr int usualSeed = 2026;
constexpr unsigned patienceSeconds = 300; // a hang, on the busiest machine
constexpr std::array openedElsewhere{"file", "http", "https"}; // kinds of addresses
constexpr qint64 mostMemory = 7LL << 30; // bytes; a job that takes more is stopped

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/self/statm"_s);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

qint64 mebibytes(qint64 bytes) { return bytes >> 20; }

qint64 number(const char *name, qint64 otherwise)
{
    bool ok = false;
    const qint64 value = qEnvironmentVariable(name).toLongLong(&ok);
    return ok ? value : otherwise;
}

bool copyFolder(const QString &from, const QString &to)
{
    bool ok = QDir().mkpath(to);
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (ok && it.hasNext()) {
        const QString target = to + u'/' + QDir(from).relativeFilePath(it.next());
        ok = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(it.filePath(), target);
    }
    return ok;
}

} // namespace

class TestRandomUse : public QObject
{
    Q_OBJECT

public:
    explicit TestRandomUse(const QString &home)
        : m_home(home)
    {
    }
    /// Receives what would be shown by the system's programs.
    Q_INVOKABLE void openNowhere(const QUrl &) { }

private slots:
    void initTestCase()
    {
        for (const char *scheme : openedElsewhere)
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "openNowhere");
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9});
        QVERIFY(copyFolder(sampleDir(), m_home + u"/sample"_s));
    }

    void theWindowSurvives() { use(0); }
    void theWindowSurvivesTenMinutes() { use(minutesInSlowTests); }

    void cleanupTestCase()
    {
        for (const char *scheme : openedElsewhere)
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }

private:
    void use(qint64 usualMinutes)
    {
        const auto seed = static_cast<quint64>(number("SYNTHRAY_STRESS_SEED", usualSeed));
        const qint64 minutes = number("SYNTHRAY_STRESS_MINUTES", usualMinutes);
        const qint64 steps = number("SYNTHRAY_STRESS_STEPS", stepsInTests);
        auto &watch = static_cast<StallWatch &>(*qApp);
        std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
        watchForCrashes(seed, patienceSeconds);
        qint64 start = 0, most = 0, done = 0;
        {
            RandomUser user(seed, m_home, m_home + u"/sample"_s);
            QElapsedTimer clock;
            clock.start();
            start = residentBytes();
            watch.setOn(true);
            while (minutes > 0 ? clock.elapsed() < minutes * 60'000 : done < steps) {
                user.step();
                const qint64 now = residentBytes();
                most = std::max(most, now);
                if (now > mostMemory)
                    user.stopEverything();
                if (++done % 1000 == 0)
                    std::printf("%lld actions, %lld s, %lld MiB, %d widgets\n",
                                static_cast<long long>(done),
                                static_cast<long long>(clock.elapsed() / 1000),
                                static_cast<long long>(mebibytes(now)),
                                int(QApplication::allWidgets().size()));
                std::fflush(stdout);
            }
            watch.setOn(false);
            std::printf("%lld actions in %lld s; the window was started %d times\n",
                        static_cast<long long>(done),
                        static_cast<long long>(clock.elapsed() / 1000), user.starts());
            noteAction(u"end"_s);
            user.endSession();
        }
#ifdef Q_OS_LINUX
        malloc_trim(0);
#endif
        std::printf(
            "memory: %lld MiB at the start, %lld at most, %lld after closing; %d widgets left\n",
            static_cast<long long>(mebibytes(start)), static_cast<long long>(mebibytes(most)),
            static_cast<long long>(mebibytes(residentBytes())),
            int(QApplication::allWidgets().size()));
        std::printf("%lld events, %lld of them longer than %lld ms\n",
                    static_cast<long long>(watch.events()),
                    static_cast<long long>(watch.stalls().size()),
                    static_cast<long long>(StallWatch::limitMs));
        for (const QString &line : watch.report())
            std::printf("  %s\n", qPrintable(line));
        std::fflush(stdout);
        const QWidgetList left = QApplication::topLevelWidgets();
        for (const QWidget *widget : left)
            std::printf("left: %s %s\n", widget->metaObject()->className(),
                        qPrintable(widget->objectName()));
        QVERIFY2(left.isEmpty(), "a window outlives the main window");
    }

    QString m_home;
};

int main(int argc, char **argv)
{
    // All that the program keeps for its user goes where it is thrown away.
    const QTemporaryDir home;
    for (const auto &[name, folder] :
         {std::pair("HOME", ""), std::pair("XDG_CONFIG_HOME", "/config"),
          std::pair("XDG_DATA_HOME", "/data"), std::pair("XDG_CACHE_HOME", "/cache")})
        qputenv(name, home.path().toUtf8() + folder);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_LINUX
    if (QFile oom(u"/proc/self/oom_score_adj"_s); oom.open(QIODevice::WriteOnly))
        oom.write("1000"); // before any other program on this machine
#endif
    StallWatch app(argc, argv);
    QApplication::setApplicationName(u"Synthray"_s);
    QApplication::setOrganizationName(u"Synthray"_s);
    QApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    TestRandomUse test(home.path());
    return QTest::qExec(&test, argc, argv);
}
#include "test_randomuse.moc"
