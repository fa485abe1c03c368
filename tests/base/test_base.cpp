// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters, random numbers, atomic files, names of folders and the job runner.
#include "base/atomicfile.h"
#include "base/foldernames.h"
#include "base/jobrunner.h"
#include "base/parallel.h"
#include "base/params.h"
#include "base/prefetcher.h"
#include "base/printable.h"
#include "base/random.h"
#include "base/system.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <atomic>
#include <cerrno>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>

// These take the place of the C library's: the n-th call reports an error of the disk.
static int syncsToFailure = 0; // 0: none fails
static int countedSync(int fd)
{
    if (syncsToFailure > 0 && --syncsToFailure == 0) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fsync, fd));
}
extern "C" int fsync(int fd) { return countedSync(fd); }
extern "C" int fdatasync(int fd) { return countedSync(fd); }
#endif

using namespace synthray;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

    static QVector<ParamSpec> specs()
    {
        return {intParam(u"epochs"_s, "Epochs", 20, 1, 1000, "", "How long."),
                realParam(u"lr"_s, "Learning rate", 2e-4, 0, 1, 1e-5, "", "Step size."),
                boolParam(u"expand"_s, "Expand", false, "Grow the canvas."),
                choiceParam(u"fit"_s, "Fit", u"crop"_s, {{u"crop"_s, "Crop"}, {u"pad"_s, "Pad"}},
                            "How.")};
    }

private Q_SLOTS:
    /// On a full disk the old file stays and the failure is reported, even for a few bytes.
    void fullDiskKeepsTheOldFile()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        QTemporaryDir folder;
        const QString path = folder.filePath(u"small.json"_s);
        QVERIFY(writeFileAtomically(path, QByteArray("old")));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none{0, before.rlim_max};
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto written = writeFileAtomically(path, QByteArray("new"));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!written);
        QCOMPARE(*readFile(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#endif
    }

    /// A disk may report its errors only when it has to write: by syncing the file or its folder.
    void failedSyncIsAnError()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs its own fsync()");
#else
        QTemporaryDir folder;
        const QString path = folder.filePath(u"small.json"_s);
        for (int n = 1; n <= 2; ++n) {
            QVERIFY(writeFileAtomically(path, QByteArray("old")));
            syncsToFailure = n;
            const auto written = writeFileAtomically(path, QByteArray("new"));
            const bool isCounted = std::exchange(syncsToFailure, 0) == 0;
            QVERIFY(isCounted && !written);
            QVERIFY2(written.error().text.contains(path)
                         && written.error().text.contains("disk reports an error"_L1),
                     qPrintable(written.error().text));
            QCOMPARE(*readFile(path), n == 1 ? QByteArray("old") : QByteArray("new"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        }
#endif
    }

    void atomicWriteKeepsLinksAndPermissions()
    {
        QTemporaryDir folder;
#ifdef Q_OS_UNIX // Windows has shortcuts, which no program follows, and other permissions
        const QString path = folder.filePath(u"a.json"_s), link = folder.filePath(u"link"_s);
        QVERIFY(writeFileAtomically(path, "old") && QFile::link(path, link));
        const auto own = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, own));
        QVERIFY(writeFileAtomically(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(*readFile(path), QByteArray("new"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        const auto onFolder = writeFileAtomically(folder.filePath(u"sub"_s), "new");
        QVERIFY(!onFolder && onFolder.error().text.contains("sub"_L1));
    }

    void longNamesOnWindows()
    {
        using system::windowsLongName;
        QCOMPARE(windowsLongName(u"C:\\set\\1.dcm"_s), u"\\\\?\\C:\\set\\1.dcm"_s);
        QCOMPARE(windowsLongName(u"\\\\server\\share\\1.dcm"_s),
                 u"\\\\?\\UNC\\server\\share\\1.dcm"_s);
        for (const QString &path : {u"\\\\?\\C:\\1.dcm"_s, u"\\\\.\\pipe\\x"_s})
            QCOMPARE(windowsLongName(path), path);
    }

    /// A translated program gets the system's texts in its language, and still knows what they
    /// mean.
    void systemTextsInOtherLanguages_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("denied") << u"Permission denied"_s << EACCES << int(ErrorCode::NoPermission);
        QTest::newRow("full") << u"No space left on device"_s << ENOSPC << int(ErrorCode::NoSpace);
        QTest::newRow("missing") << u"No such file or directory"_s << ENOENT
                                 << int(ErrorCode::NotFound);
    }
    void systemTextsInOtherLanguages()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has its own texts");
#else
        QFETCH(QString, english);
        QFETCH(int, code);
        QFETCH(int, kind);
        struct German : QTranslator {
            QString text;
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return text == QLatin1StringView(source) ? u"übersetzt"_s : QString();
            }
        } german;
        german.text = english;
        QCoreApplication::installTranslator(&german);
        const QString words = qt_error_string(code);
        const Error error = fileError(u"/a"_s, u"Cannot write"_s, words);
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(words, u"übersetzt"_s);
        QCOMPARE(int(error.code), kind);
#endif
    }

    void systemKnowsProcesses()
    {
        const auto own = system::runningProgram(QCoreApplication::applicationPid());
        QVERIFY(own);
        QCOMPARE(*own, QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName());
        QVERIFY(!system::runningProgram(0x7ffffff0)); // beyond the largest number
        QVERIFY(system::processMemory() > 1'000'000);
#ifdef Q_OS_LINUX
        QVERIFY(system::availableMemory() > 1'000'000);
        QVERIFY(system::machineMemory() >= system::availableMemory());
#endif
    }

    /// Names from files must not control the terminal.
    void terminalTextHasNoControls()
    {
        QCOMPARE(printable(u"Ödem\t1 – 2"_s), u"Ödem\t1 – 2"_s);
        QCOMPARE(printable(u"a.png\nerased: b.png"_s), u"a.png\\u000aerased: b.png"_s);
        QCOMPARE(printableLines(u"one\ntw\ro"_s), u"one\ntw\\u000do"_s);
        QCOMPARE(printable(u"a\u001b[2Jb\rc\u202egpj.exe\u0007\u009b"_s),
                 u"a\\u001b[2Jb\\u000dc\\u202egpj.exe\\u0007\\u009b"_s);
    }

    void foldersOfLabelsAreSafeAndDifferent()
    {
        const QStringList labels{u"a_b"_s,
                                 u"a/b"_s,
                                 u"a:b"_s,
                                 u"A"_s,
                                 u"a"_s,
                                 u"CON"_s,
                                 u"nul"_s,
                                 u"x."_s,
                                 u".."_s,
                                 u"Ödem"_s,
                                 u"O\u0308dem"_s,
                                 u"com1.x"_s,
                                 u"a\u202eb"_s,
                                 QString(300, u'ü'),
                                 QString(300, u'ü') + u'2'};
        const auto names = folderNames(labels);
        QCOMPARE(names.size(), labels.size());
        QSet<QString> different;
        for (const QString &name : names) {
            different.insert(name.normalized(QString::NormalizationForm_C).toLower());
            QVERIFY2(!name.isEmpty() && name.toUtf8().size() <= 130 && !name.startsWith(u'.')
                         && !name.endsWith(u'.'),
                     qPrintable(name));
            for (const QChar c : u"/\\:*?\"<>|\u202e"_s)
                QVERIFY2(!name.contains(c), qPrintable(name));
        }
        QCOMPARE(different.size(), labels.size());
        QCOMPARE(names[u"a_b"_s], u"a_b"_s); // good names stay
        QCOMPARE(names[u"a/b"_s], u"a_b-2"_s);
        QCOMPARE(names[u"CON"_s], u"_CON"_s);
        QCOMPARE(names[u"nul"_s], u"_nul"_s);
        QCOMPARE(folderNames({u"console"_s, QString()}),
                 (QHash<QString, QString>{{u"console"_s, u"console"_s}}));
    }

    void paramSetRefusesUnknownKeysAndBadValues()
    {
        ParamSet set(specs());
        QVERIFY(set.set(u"epochs"_s, u"7"_s));
        QCOMPARE(set.integer(u"epochs"_s), 7);
        QVERIFY(!set.set(u"epochs"_s, 0));
        QVERIFY(!set.set(u"epochs"_s, 1.5));
        QVERIFY(!set.set(u"epochs"_s, u"nan"_s));
        QVERIFY(!set.set(u"fit"_s, u"squash"_s));
        QCOMPARE(set.integer(u"epochs"_s), 7);
        const auto unknown = set.set(u"epoch"_s, 3);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().text.contains("'epoch'"_L1));
        QVERIFY(unknown.error().hint.contains("epochs"_L1));
    }

    /// As in the program: "no limit" for 0 steps, a share that is shown in percent.
    void wordsAndSharesStandForNumbers()
    {
        ParamSet set(
            {withSpecial(intParam(u"maxSteps"_s, "Maximum steps", 5, 0, 1000, "", ""), "no limit"),
             withSpecial(intParam(u"distance"_s, "Distance", 3, -1, 256, "", ""), "exact"),
             asShare(realParam(u"share"_s, "Share", 0.5, 0, 1, 0.1, "", ""))});
        for (const auto &word : {u"no limit"_s, u"no-limit"_s, u"No_Limit"_s, u"0"_s}) {
            QVERIFY(set.set(u"maxSteps"_s, 5));
            QVERIFY2(set.set(u"maxSteps"_s, word), qPrintable(word));
            QCOMPARE(set.integer(u"maxSteps"_s), 0);
        }
        QVERIFY(!set.set(u"maxSteps"_s, u"limit"_s));
        QVERIFY(set.set(u"distance"_s, u"exact"_s));
        QCOMPARE(set.integer(u"distance"_s), -1);
        const ParamSpec &steps = *set.spec(u"maxSteps"_s);
        QCOMPARE(steps.rangeText(), u"0 (no limit) to 1000"_s);
        QCOMPARE(steps.typedText(0), u"no-limit"_s);
        QCOMPARE(steps.typedText(7), u"7"_s);
        QVERIFY(steps.check(steps.typedText(0)));
        QVERIFY(set.set(u"share"_s, u"7 %"_s));
        QCOMPARE(set.real(u"share"_s), 0.07);
        QVERIFY(set.set(u"share"_s, u"0.25"_s));
        QCOMPARE(set.real(u"share"_s), 0.25);
        QVERIFY(!set.set(u"share"_s, u"50"_s));
        QVERIFY(!set.set(u"maxSteps"_s, u"50%"_s));
        // A file holds the number, whatever was typed.
        QCOMPARE(set.toJson()["distance"_L1].toInt(), -1);
    }

    /// "1,000" is a thousand to some and one to others: on the command line and in JSON it is an
    /// error whose hint shows the right form.
    void thousandsSignsAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        for (const auto *text : {"1,000", "1.000", "1.024", "1 000", "1'000", "1.000.000", "12,5"})
            QTest::addRow("epochs %s", text) << u"epochs"_s << QString::fromLatin1(text);
        for (const auto *text : {"0,5", "1,000", "1.000.000"})
            QTest::addRow("lr %s", text) << u"lr"_s << QString::fromLatin1(text);
    }
    void thousandsSignsAreRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        ParamSet set(specs());
        const auto done = set.set(id, text);
        QVERIFY(!done);
        QVERIFY2(done.error().hint.contains(u"not 1,000"_s), qPrintable(done.error().hint));
        QVERIFY(!ParamSet::fromJson(specs(), {{id, text}}));
        QVERIFY(set == ParamSet(specs()));
        QVERIFY(set.set(u"lr"_s, u"0.125"_s));
        QVERIFY(set.set(u"epochs"_s, u"1e2"_s));
        QCOMPARE(set.integer(u"epochs"_s), 100);
    }

    void paramSetSurvivesJson()
    {
        ParamSet set(specs());
        QVERIFY(set.set(u"expand"_s, u"yes"_s));
        QVERIFY(set.set(u"lr"_s, 0.01));
        const auto back = ParamSet::fromJson(specs(), set.toJson());
        QVERIFY(back);
        QVERIFY(*back == set);
    }

    void randomNumbersAreTheSameEverywhere()
    {
        // Printed by the reference implementations of SplitMix64 and xoshiro256**.
        std::uint64_t state = 1234567;
        QCOMPARE(splitMix64(state), 6457827717110365317ULL);
        QCOMPARE(splitMix64(state), 3203168211198807973ULL);
        Rng a(7, 1, 2), b(7, 1, 2), c(7, 2, 1);
        const auto first = a.bits();
        QCOMPARE(b.bits(), first);
        QVERIFY(c.bits() != first);
        double sum = 0, squares = 0;
        for (int i = 0; i < 100000; ++i) {
            const double x = a.normal();
            sum += x;
            squares += x * x;
        }
        QVERIFY(std::abs(sum / 100000) < 0.02);
        QVERIFY(std::abs(squares / 100000 - 1) < 0.03);
    }

    void atomicWriteLeavesTheOldFileWhenItFails()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.json"_s);
        QVERIFY(writeFileAtomically(path, "old"));
        const auto failed = writeFileAtomically(path, [](QIODevice &device) {
            device.write("half");
            return false;
        });
        QVERIFY(!failed);
        QCOMPARE(*readFile(path), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const auto missing = writeFileAtomically(dir.filePath(u"no/such/folder/x"_s), "x");
        QVERIFY(!missing);
        QVERIFY(missing.error().text.contains("no/such/folder/x"_L1));
        QCOMPARE(readFile(path, 2).error().code, ErrorCode::TooLarge);
    }

    void aSecondJobIsRefusedAndTheFirstContinues()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        std::atomic<bool> release = false;
        QVERIFY(runner.start(u"First"_s, [&](JobContext &context) -> Result<> {
            while (!release && !context.stopRequested())
                std::this_thread::yield();
            return {};
        }));
        const auto second = runner.start(u"Second"_s, [](JobContext &) -> Result<> { return {}; });
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().text.contains("First"_L1));
        release = true;
        QVERIFY(finished.wait());
        QVERIFY(!runner.isRunning());
    }

    void addedJobsRunOneAfterTheOther()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QSignalSpy waitingChanged(&runner, &JobRunner::waitingChanged);
        QStringList order;
        const auto job = [&order](const QString &name) -> Job {
            return [&order, name](JobContext &context) -> Result<> {
                context.post([&order, name] { order << name; });
                return {};
            };
        };
        std::atomic<bool> release = false;
        const JobHandle first = runner.add(u"First"_s, [&](JobContext &context) -> Result<> {
            while (!release && !context.stopRequested())
                std::this_thread::yield();
            return {};
        });
        QCOMPARE(runner.job(), first);
        const JobHandle second = runner.add(u"Second"_s, job(u"second"_s));
        const JobHandle third = runner.add(u"Third"_s, job(u"third"_s));
        const JobHandle fourth = runner.add(u"Fourth"_s, job(u"fourth"_s));
        QCOMPARE(runner.waiting(), (QVector<JobHandle>{second, third, fourth}));
        runner.removeWaiting(third);
        QCOMPARE(runner.waiting(), (QVector<JobHandle>{second, fourth}));
        QVERIFY(order.isEmpty());
        release = true;
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(order, (QStringList{u"second"_s, u"fourth"_s}));
        QVERIFY(runner.waiting().isEmpty());
        QCOMPARE(waitingChanged.size(), 6); // three added, one removed, two started
        QVERIFY(!runner.isRunning());
    }

    void pauseBlocksAndStopReleases()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        std::atomic<bool> paused = false;
        runner.pause(); // nothing runs: no effect
        QVERIFY(runner.start(u"Work"_s, [&](JobContext &context) -> Result<> {
            while (!context.stopRequested())
                context.waitWhilePaused([&] { paused = true; });
            return fail(ErrorCode::Stopped, u"stopped"_s);
        }));
        runner.pause();
        QTRY_VERIFY(paused);
        QCOMPARE(runner.state(), JobRunner::State::Paused);
        runner.stop();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().at(1).value<JobOutcome>().error->code, ErrorCode::Stopped);
    }

    void exceptionsBecomeErrors()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start(u"Work"_s, [](JobContext &) -> Result<> { throw std::bad_alloc(); }));
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().at(1).value<JobOutcome>().error->code, ErrorCode::OutOfMemory);
    }

    void theLastProgressIsReported()
    {
        JobRunner runner;
        QSignalSpy progressed(&runner, &JobRunner::progressed);
        QSignalSpy finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start(u"Work"_s, [](JobContext &context) -> Result<> {
            for (int i = 1; i <= 1000; ++i)
                context.progress(i / 1000.0, QString::number(i));
            return {};
        }));
        QVERIFY(finished.wait());
        QVERIFY(progressed.size() < 100);
        QCOMPARE(progressed.last().at(1).value<JobProgress>().text, u"1000"_s);
    }

    /// A second run within the same minute has the first one's name with a number appended.
    void handlesIdentifyJobAndRun()
    {
        JobRunner runner;
        QSignalSpy progressed(&runner, &JobRunner::progressed);
        QSignalSpy finished(&runner, &JobRunner::finished);
        const auto job = [](JobContext &context) -> Result<> {
            context.progress(0.5, {});
            return {};
        };
        QVERIFY(!runner.job());
        const auto first = runner.start(u"Training X-2"_s, job, JobKind::Training, u"/runs/X-2"_s);
        QVERIFY(first.has_value());
        QCOMPARE(runner.job().id, first->id);
        QVERIFY(first->isOf(u"/runs/X-2"_s));
        QVERIFY(first->isOf(u"/runs/../runs/X-2/"_s));
        QVERIFY(!first->isOf(u"/runs/X"_s));
        QVERIFY(!first->isOf({}));
        QVERIFY(finished.wait());
        QVERIFY(!runner.job());
        QVERIFY(!JobHandle().isOf({}));
        QCOMPARE(progressed.at(0).at(0).value<JobHandle>().id, first->id);
        QCOMPARE(finished.at(0).at(0).value<JobHandle>().id, first->id);
        QCOMPARE(finished.at(0).at(0).value<JobHandle>().kind, JobKind::Training);
        const auto second = runner.start(u"Export"_s, job);
        QVERIFY(second.has_value());
        QVERIFY(second->id != first->id);
        QVERIFY(!second->isOf({}));
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 2);
    }

    void postedCallsComeBeforeTheEnd()
    {
        JobRunner runner;
        bool posted = false, before = false;
        connect(&runner, &JobRunner::finished, this, [&] { before = posted; });
        QSignalSpy finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start(u"Work"_s, [&](JobContext &context) -> Result<> {
            context.post([&] { posted = true; });
            return {};
        }));
        QVERIFY(finished.wait());
        QVERIFY(before);
        JobContext unwatched;
        unwatched.post([] { QFAIL("called without a watcher"); });
    }

    void parallelForCallsEachOnce()
    {
        std::vector<std::atomic<int>> calls(1000);
        parallelFor(
            1000, [&](qsizetype i) { ++calls[static_cast<size_t>(i)]; }, 4);
        for (const auto &n : calls)
            QCOMPARE(n.load(), 1);
    }

    void parallelForRunsInlineInsideAnother()
    {
        std::atomic<int> wrong = 0, inner = 0;
        parallelFor(
            8,
            [&](qsizetype) {
                const auto outer = std::this_thread::get_id();
                if (!insideParallelFor())
                    ++wrong;
                parallelFor(10, [&](qsizetype) {
                    ++inner;
                    if (std::this_thread::get_id() != outer)
                        ++wrong;
                });
            },
            4);
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(inner.load(), 80);
        QVERIFY(!insideParallelFor());
    }

    void parallelForReusesThreads()
    {
        // Each call waits for the other, so two threads take part in each loop.
        std::atomic<int> fresh = 0;
        for (int loop = 0; loop < 50; ++loop) {
            QSemaphore here;
            parallelFor(
                2,
                [&](qsizetype i) {
                    thread_local bool seen = false;
                    if (!std::exchange(seen, true))
                        ++fresh;
                    here.release();
                    if (i == 0) // until the other thread has arrived
                        here.acquire(2);
                },
                2);
        }
        QVERIFY(fresh <= 10); // new threads for each loop would be 51
    }

    void parallelForEndsWithTheFirstException()
    {
        std::atomic<int> calls = 0;
        bool caught = false;
        try {
            parallelFor(
                100000,
                [&](qsizetype i) {
                    ++calls;
                    if (i == 10)
                        throw std::bad_alloc();
                },
                4);
        } catch (const std::bad_alloc &) {
            caught = true;
        }
        QVERIFY(caught);
        QVERIFY(calls > 10);
        QVERIFY(!insideParallelFor());
        // keepGoing ends it, too.
        calls = 0;
        parallelFor(
            100000, [&](qsizetype) { ++calls; }, 4, [&] { return calls < 10; });
        QVERIFY(calls >= 10 && calls < 100000);
    }

    void prefetcherKeepsOrderAndAFewAhead()
    {
        QSemaphore prepared;
        std::atomic<qint64> newest = -1;
        {
            Prefetcher<qint64> prefetcher(
                [&](qint64 number) {
                    newest = number;
                    prepared.release();
                    return number * 10;
                },
                5, 100, 3);
            prepared.acquire(4); // three are ready, the fourth is waiting for room
            QCOMPARE(newest.load(), 8);
            for (qint64 number = 5; number <= 9; ++number)
                QCOMPARE(prefetcher.next(), number * 10);
            const auto three = prefetcher.next(3);
            QCOMPARE(three, (std::vector<qint64>{100, 110, 120}));
        } // drops the others
        QVERIFY(newest < 100);

        Prefetcher<int> failing(
            [](qint64 number) {
                if (number == 2)
                    throw std::runtime_error("third");
                return static_cast<int>(number);
            },
            0, 9);
        QCOMPARE(failing.next(), 0);
        QCOMPARE(failing.next(), 1);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, failing.next());

        Prefetcher<int> few([](qint64 number) { return static_cast<int>(number); }, 0, 2, 4);
        QCOMPARE(few.next(2).size(), size_t(2));
        QCOMPARE(few.next(2).size(), size_t(1)); // what is left
        QVERIFY(few.next(2).empty());
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, few.next());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
