// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters, random numbers, atomic files and the job runner: the foundation the rest stands on.
#include "base/atomicfile.h"
#include "base/jobrunner.h"
#include "base/parallel.h"
#include "base/params.h"
#include "base/random.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
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
    /// A disk that takes nothing: the old file stays, and the failure is told, however few the
    /// bytes.
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

    void aSecondJobIsRefusedAndTheFirstGoesOn()
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

    void pauseHoldsAndStopLetsGo()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        std::atomic<bool> paused = false;
        runner.pause(); // nothing runs: nothing happens
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

    void theLastProgressComesThrough()
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
        QCOMPARE(progressed.last().at(0).value<JobProgress>().text, u"1000"_s);
    }

    void parallelForCallsEachOnce()
    {
        std::vector<std::atomic<int>> calls(1000);
        parallelFor(
            1000, [&](qsizetype i) { ++calls[static_cast<size_t>(i)]; }, 4);
        for (const auto &n : calls)
            QCOMPARE(n.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
