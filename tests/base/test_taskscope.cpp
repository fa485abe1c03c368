// SPDX-License-Identifier: GPL-3.0-or-later
// Background tasks: when they run, and which callbacks are called.
#include "base/taskscope.h"
#include "base/workpool.h"

#include <QDir>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <new>
#include <numeric>
#include <stdexcept>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// Processes events until 'done'.
template <class Condition> bool until(Condition done) { return QTest::qWaitFor(done, 60000); }

/// Delivers everything posted so far.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestTaskScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doneInTheOwnersThread()
    {
        TaskScope scope;
        QThread *worker = nullptr, *doneThread = nullptr;
        int answer = 0;
        scope.run(
            [&](TaskContext &) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                QVERIFY(!scope.isBusy());
                doneThread = QThread::currentThread();
                answer = value;
            });
        QVERIFY(scope.isBusy());
        QCOMPARE(answer, 0);
        QVERIFY(until([&] { return answer != 0; }));
        QCOMPARE(answer, 42);
        QCOMPARE(doneThread, thread());
        QVERIFY(worker != doneThread);
    }

    void destroyedWhileRunning()
    {
        QSemaphore started;
        std::atomic<bool> ended = false, waitingRan = false;
        bool called = false;
        {
            TaskScope scope;
            scope.run(
                [&](TaskContext &context) {
                    context.progress(0.5, {});
                    context.post([&] { called = true; });
                    started.release();
                    while (!context.stopNowRequested())
                        QThread::yieldCurrentThread();
                    ended = true;
                },
                [&] { called = true; }, {}, [&](const JobProgress &) { called = true; });
            scope.run([&](TaskContext &) { waitingRan = true; }, [&] { called = true; });
            started.acquire();
        }
        QVERIFY(ended); // the destructor waited
        QVERIFY(!waitingRan);
        settle();
        QVERIFY(!called);
    }

    void doneIsNotCalledAfterTheEnd()
    {
        // The task has ended and its 'done' is pending when the owner is destroyed.
        bool called = false;
        auto held = std::make_shared<int>(1);
        {
            TaskScope scope;
            scope.run([](TaskContext &) {}, [&called, held] { called = true; });
            scope.waitForDone();
        }
        settle();
        QVERIFY(!called);
        QCOMPARE(held.use_count(), 1L); // its capture is released
    }

    void ownerMayBeDestroyedInDone()
    {
        auto scope = std::make_unique<TaskScope>();
        bool called = false, second = false;
        scope->run([](TaskContext &) {},
                   [&] {
                       scope.reset();
                       called = true;
                   });
        scope->run([](TaskContext &) {}, [&] { second = true; });
        QVERIFY(until([&] { return called; }));
        settle();
        QVERIFY(!second);
    }

    void newestWins()
    {
        TaskScope scope;
        QSemaphore started, go;
        QVector<int> results;
        std::atomic<bool> stopped = false;
        scope.runNewest(
            [&](TaskContext &context) {
                started.release();
                go.acquire();
                stopped = context.stopNowRequested();
                context.post([&] { results.append(-1); });
                return 1;
            },
            [&](int value) { results.append(value); });
        started.acquire();
        for (int i = 2; i <= 4; ++i)
            scope.runNewest([i](TaskContext &) { return i; },
                            [&](int value) { results.append(value); });
        go.release();
        QVERIFY(until([&] { return !scope.isBusy(); }));
        settle();
        QCOMPARE(results, QVector<int>{4});
        QVERIFY(stopped);
    }

    void cancelDoesNotWait()
    {
        QSemaphore started, go;
        bool called = false;
        TaskScope scope;
        scope.run(
            [&](TaskContext &) {
                started.release();
                go.acquire();
            },
            [&] { called = true; });
        started.acquire();
        scope.cancel();
        QVERIFY(!scope.isBusy());
        go.release();
        scope.waitForDone();
        settle();
        QVERIFY(!called);
    }

    void oneOfSeveralIsCancelled()
    {
        TaskScope scope;
        QSemaphore go;
        QVector<int> results;
        const auto collect = [&](int value) { results.append(value); };
        scope.run(
            [&](TaskContext &) {
                go.acquire();
                return 1;
            },
            collect);
        const TaskPtr second = scope.run([](TaskContext &) { return 2; }, collect);
        scope.run([](TaskContext &) { return 3; }, collect);
        scope.cancel(second);
        go.release();
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QCOMPARE(results, (QVector<int>{1, 3}));
    }

    void order()
    {
        TaskScope scope;
        QVector<int> ran, results, posted;
        std::atomic<int> atOnce = 0, most = 0;
        for (int i = 0; i < 1000; ++i)
            scope.run(
                [&, i](TaskContext &context) {
                    most = std::max(most.load(), ++atOnce);
                    ran.append(i); // one after the other: no lock needed
                    context.post([&, i] { posted.append(i); });
                    --atOnce;
                    return i;
                },
                [&](int value) {
                    results.append(value);
                    QCOMPARE(posted.last(), value);
                });
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QVector<int> all(1000);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(ran, all);
        QCOMPARE(results, all);
        QCOMPARE(posted, all);
        QCOMPARE(most.load(), 1);
    }

    void atMostItsLimitAtOnce()
    {
        TaskScope scope({.limit = 3});
        QSemaphore inside, go;
        std::atomic<int> running = 0, most = 0;
        for (int i = 0; i < 9; ++i)
            scope.run(
                [&](TaskContext &) {
                    const int now = ++running;
                    int before = most;
                    while (before < now && !most.compare_exchange_weak(before, now)) {
                    }
                    inside.release();
                    go.acquire();
                    --running;
                },
                nullptr);
        inside.acquire(3); // three run at the same time
        go.release(9);
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QCOMPARE(most.load(), 3);
    }

    void aBlockedScopeDoesNotHoldUpAnother()
    {
        // Many scopes wait for a slow disk; one more still gets a thread.
        QSemaphore inside, go;
        std::vector<std::unique_ptr<TaskScope>> slow;
        for (int i = 0; i < 40; ++i) {
            slow.push_back(std::make_unique<TaskScope>());
            slow.back()->run(
                [&](TaskContext &) {
                    inside.release();
                    go.acquire();
                },
                nullptr);
        }
        inside.acquire(40);
        TaskScope viewer;
        bool shown = false;
        viewer.run([](TaskContext &) {}, [&] { shown = true; });
        QVERIFY(until([&] { return shown; }));
        go.release(40);
    }

    void newTaskOvertakesAnUninterruptibleOne()
    {
        QSemaphore started, go;
        int result = 0;
        TaskScope scope({.overtakes = 1});
        const auto stubborn = [&](TaskContext &) {
            started.release();
            go.acquire();
            return 1;
        };
        scope.runNewest(stubborn, [&](int value) { result = value; });
        started.acquire();
        scope.runNewest([](TaskContext &) { return 2; }, [&](int value) { result = value; });
        QVERIFY(until([&] { return result != 0; }));
        QCOMPARE(result, 2);
        go.release();
    }

    void patienceEnds()
    {
        auto go = std::make_shared<QSemaphore>(), ended = std::make_shared<QSemaphore>();
        QSemaphore started;
        {
            TaskScope scope({.patience = 0});
            scope.run(
                [go, ended, &started](TaskContext &) {
                    started.release();
                    go->acquire();
                    ended->release();
                },
                nullptr);
            started.acquire();
        } // returns although the task is still running
        QCOMPARE(ended->available(), 0);
        go->release();
        ended->acquire();
    }

    void exceptions()
    {
        TaskScope scope;
        std::optional<Error> error;
        bool called = false;
        const auto fails = [&](const Error &e) { error = e; };
        scope.run([](TaskContext &) -> int { throw std::runtime_error("odd"); },
                  [&](int) { called = true; }, fails);
        QVERIFY(until([&] { return error.has_value(); }));
        QCOMPARE(error->code, ErrorCode::Internal);
        QVERIFY(error->text.contains(u"odd"_s));

        error.reset();
        scope.run([](TaskContext &) { throw std::bad_alloc(); }, [&] { called = true; }, fails);
        QVERIFY(until([&] { return error.has_value(); }));
        QCOMPARE(error->code, ErrorCode::OutOfMemory);
        QVERIFY(!called);

        // With a Result, 'done' receives the error.
        std::optional<Result<int>> result;
        scope.run([](TaskContext &) -> Result<int> { throw std::bad_alloc(); },
                  [&](const Result<int> &r) { result = r; });
        QVERIFY(until([&] { return result.has_value(); }));
        QVERIFY(!*result);
        QCOMPARE(result->error().code, ErrorCode::OutOfMemory);

        // Without 'failed': a line in the log, and the scope is idle.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nobody"_s));
        scope.run([](TaskContext &) { throw std::runtime_error("nobody"); },
                  [&] { called = true; });
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QVERIFY(!called);
    }

    void progressIsLimitedAndTheLastIsReported()
    {
        TaskScope scope;
        QVector<double> shown;
        bool called = false;
        scope.run(
            [](TaskContext &context) {
                for (int i = 0; i <= 10000; ++i)
                    context.progress(i / 10000.0, {});
            },
            [&] {
                QCOMPARE(shown.last(), 1.0); // before 'done'
                called = true;
            },
            {}, [&](const JobProgress &progress) { shown.append(progress.fraction); });
        QVERIFY(until([&] { return called; }));
        QCOMPARE(shown.first(), 0.0);
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
        QVERIFY(shown.size() < 5000);
    }

    /// Each part reports its own progress from 0 to 1; the whole goes forward only.
    void phasesNeverGoBack()
    {
        QVector<double> shown, seconds;
        JobContext context([&](const JobProgress &progress) {
            shown.append(progress.fraction);
            seconds.append(progress.secondsLeft);
        });
        const auto part = [&](double secondsLeft = -1) {
            for (const double fraction : {0.0, 0.5, 1.0})
                context.progress(fraction, {}, secondsLeft);
        };
        {
            JobPhases phases(context, {1, 1, 2});
            context.progress(-1, {}); // unknown: where it is
            part(7);
            phases.next();
            {
                JobPhases inner(context, {3, 1});
                part();
                part(); // the same again: it waits where it was
                inner.next();
                part();
            }
            phases.next();
            context.progress(-1, {});
            part(9);
        }
        const QVector<double> expected{0,      0,      0.125,  0.25,   0.25,   0.34375,
                                       0.4375, 0.4375, 0.4375, 0.4375, 0.4375, 0.46875,
                                       0.5,    0.5,    0.5,    0.75,   1};
        QCOMPARE(shown.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(std::abs(shown[i] - expected[i]) < 1e-12,
                     qPrintable(u"%1: %2"_s.arg(QString::number(i), QString::number(shown[i]))));
        // A short phase's time is not that of the job.
        QCOMPARE(seconds[1], -1.0);
        QCOMPARE(seconds.last(), 9.0);
    }

    void phasesLeftOut()
    {
        QVector<double> shown;
        JobContext context([&](const JobProgress &progress) { shown.append(progress.fraction); });
        JobPhases phases(context, {0, 1, 0, std::nan("")});
        context.progress(1, {});
        phases.next();
        context.progress(0.5, {});
        phases.next();
        context.progress(0.5, {});
        for (int i = 0; i < 5; ++i)
            phases.next();
        context.progress(0, {});
        QCOMPARE(shown, (QVector<double>{0, 0.5, 1, 1}));
        JobPhases nobody(nullptr, {1, 2});
        nobody.next();
    }

    void capturesAreReleasedBeforeDone()
    {
        TaskScope scope;
        auto held = std::make_shared<int>(1);
        std::weak_ptr<int> watched = held;
        bool called = false;
        scope.run([held = std::move(held)](TaskContext &) { return *held; },
                  [&](int) {
                      QVERIFY(watched.expired());
                      called = true;
                  });
        QVERIFY(until([&] { return called; }));
    }

    void moveOnlyResults()
    {
        TaskScope scope;
        std::unique_ptr<int> answer;
        scope.run([](TaskContext &) { return std::make_unique<int>(7); },
                  [&](std::unique_ptr<int> value) { answer = std::move(value); });
        QVERIFY(until([&] { return answer != nullptr; }));
        QCOMPARE(*answer, 7);
    }

    void pausedUntilResumed()
    {
        TaskScope scope;
        QSemaphore paused;
        bool called = false;
        QSemaphore started, go;
        const TaskPtr task = scope.run(
            [&](TaskContext &context) {
                started.release();
                go.acquire();
                context.waitWhilePaused([&] { paused.release(); });
            },
            [&] { called = true; });
        started.acquire();
        task->setPaused(true);
        go.release();
        paused.acquire();
        task->setPaused(false);
        QVERIFY(until([&] { return called; }));
    }

    void threadsAreMadeBeforeTheyAreNeeded()
    {
#ifdef Q_OS_LINUX
        const auto threads = [] {
            return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        };
        constexpr int niceness = 7; // of no other test
        const auto before = threads();
        makeThreads(4, niceness);
        QCOMPARE(threads(), before + 4);
#else
        QSKIP("threads are counted in /proc");
#endif
    }

    void ownThreadsAreNew()
    {
        TaskScope scope({.ownThread = true});
        int seen = 0;
        bool fresh = true;
        for (int i = 0; i < 20; ++i)
            scope.run(
                [](TaskContext &) {
                    thread_local int runs = 0;
                    return ++runs;
                },
                [&](int runs) {
                    fresh = fresh && runs == 1;
                    ++seen;
                });
        QVERIFY(until([&] { return seen == 20; }));
        QVERIFY(fresh);
    }
};

QTEST_GUILESS_MAIN(TestTaskScope)
#include "test_taskscope.moc"
