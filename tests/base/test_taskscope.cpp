// SPDX-License-Identifier: GPL-3.0-or-later
// Work in the background: who runs when, who hears of it, and who no longer does.
#include "base/taskscope.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>
#include <numeric>
#include <stdexcept>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// Lets events through until 'done'.
template <class Condition> bool until(Condition done) { return QTest::qWaitFor(done, 60000); }

/// What was posted so far has come.
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
        QThread *worker = nullptr, *teller = nullptr;
        int answer = 0;
        scope.run(
            [&](TaskContext &) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                QVERIFY(!scope.isBusy());
                teller = QThread::currentThread();
                answer = value;
            });
        QVERIFY(scope.isBusy());
        QCOMPARE(answer, 0);
        QVERIFY(until([&] { return answer != 0; }));
        QCOMPARE(answer, 42);
        QCOMPARE(teller, thread());
        QVERIFY(worker != teller);
    }

    void destroyedWhileRunning()
    {
        QSemaphore started;
        std::atomic<bool> ended = false, waitingRan = false;
        bool told = false;
        {
            TaskScope scope;
            scope.run(
                [&](TaskContext &context) {
                    context.progress(0.5, {});
                    context.post([&] { told = true; });
                    started.release();
                    while (!context.stopNowRequested())
                        QThread::yieldCurrentThread();
                    ended = true;
                },
                [&] { told = true; }, {}, [&](const JobProgress &) { told = true; });
            scope.run([&](TaskContext &) { waitingRan = true; }, [&] { told = true; });
            started.acquire();
        }
        QVERIFY(ended); // the destructor waited
        QVERIFY(!waitingRan);
        settle();
        QVERIFY(!told);
    }

    void doneIsNotCalledAfterTheEnd()
    {
        // The work ends, its 'done' is on its way, and then the owner goes.
        bool told = false;
        auto held = std::make_shared<int>(1);
        {
            TaskScope scope;
            scope.run([](TaskContext &) {}, [&told, held] { told = true; });
            scope.waitForDone();
        }
        settle();
        QVERIFY(!told);
        QCOMPARE(held.use_count(), 1L); // what it held is free
    }

    void ownerMayGoInDone()
    {
        auto scope = std::make_unique<TaskScope>();
        bool told = false, second = false;
        scope->run([](TaskContext &) {},
                   [&] {
                       scope.reset();
                       told = true;
                   });
        scope->run([](TaskContext &) {}, [&] { second = true; });
        QVERIFY(until([&] { return told; }));
        settle();
        QVERIFY(!second);
    }

    void newestWins()
    {
        TaskScope scope;
        QSemaphore started, go;
        QVector<int> told;
        std::atomic<bool> stopped = false;
        scope.runNewest(
            [&](TaskContext &context) {
                started.release();
                go.acquire();
                stopped = context.stopNowRequested();
                context.post([&] { told.append(-1); });
                return 1;
            },
            [&](int value) { told.append(value); });
        started.acquire();
        for (int i = 2; i <= 4; ++i)
            scope.runNewest([i](TaskContext &) { return i; },
                            [&](int value) { told.append(value); });
        go.release();
        QVERIFY(until([&] { return !scope.isBusy(); }));
        settle();
        QCOMPARE(told, QVector<int>{4});
        QVERIFY(stopped);
    }

    void cancelDoesNotWait()
    {
        QSemaphore started, go;
        bool told = false;
        TaskScope scope;
        scope.run(
            [&](TaskContext &) {
                started.release();
                go.acquire();
            },
            [&] { told = true; });
        started.acquire();
        scope.cancel();
        QVERIFY(!scope.isBusy());
        go.release();
        scope.waitForDone();
        settle();
        QVERIFY(!told);
    }

    void oneOfSeveralIsCancelled()
    {
        TaskScope scope;
        QSemaphore go;
        QVector<int> told;
        const auto tell = [&](int value) { told.append(value); };
        scope.run(
            [&](TaskContext &) {
                go.acquire();
                return 1;
            },
            tell);
        const TaskPtr second = scope.run([](TaskContext &) { return 2; }, tell);
        scope.run([](TaskContext &) { return 3; }, tell);
        scope.cancel(second);
        go.release();
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QCOMPARE(told, (QVector<int>{1, 3}));
    }

    void order()
    {
        TaskScope scope;
        QVector<int> ran, told, posted;
        std::atomic<int> atOnce = 0, most = 0;
        for (int i = 0; i < 1000; ++i)
            scope.run(
                [&, i](TaskContext &context) {
                    most = std::max(most.load(), ++atOnce);
                    ran.append(i); // one after the other: no lock
                    context.post([&, i] { posted.append(i); });
                    --atOnce;
                    return i;
                },
                [&](int value) {
                    told.append(value);
                    QCOMPARE(posted.last(), value);
                });
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QVector<int> all(1000);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(ran, all);
        QCOMPARE(told, all);
        QCOMPARE(posted, all);
        QCOMPARE(most.load(), 1);
    }

    void asManyAtOnceAsItsLimit()
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
        inside.acquire(3); // three are in at the same time
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

    void wantedOvertakesWhatCannotBeInterrupted()
    {
        QSemaphore started, go;
        int told = 0;
        TaskScope scope({.overtakes = 1});
        const auto stubborn = [&](TaskContext &) {
            started.release();
            go.acquire();
            return 1;
        };
        scope.runNewest(stubborn, [&](int value) { told = value; });
        started.acquire();
        scope.runNewest([](TaskContext &) { return 2; }, [&](int value) { told = value; });
        QVERIFY(until([&] { return told != 0; }));
        QCOMPARE(told, 2);
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
        } // returns although the work goes on
        QCOMPARE(ended->available(), 0);
        go->release();
        ended->acquire();
    }

    void exceptions()
    {
        TaskScope scope;
        std::optional<Error> error;
        bool told = false;
        const auto fails = [&](const Error &e) { error = e; };
        scope.run([](TaskContext &) -> int { throw std::runtime_error("odd"); },
                  [&](int) { told = true; }, fails);
        QVERIFY(until([&] { return error.has_value(); }));
        QCOMPARE(error->code, ErrorCode::Internal);
        QVERIFY(error->text.contains(u"odd"_s));

        error.reset();
        scope.run([](TaskContext &) { throw std::bad_alloc(); }, [&] { told = true; }, fails);
        QVERIFY(until([&] { return error.has_value(); }));
        QCOMPARE(error->code, ErrorCode::OutOfMemory);
        QVERIFY(!told);

        // A Result brings it to 'done' itself.
        std::optional<Result<int>> result;
        scope.run([](TaskContext &) -> Result<int> { throw std::bad_alloc(); },
                  [&](const Result<int> &r) { result = r; });
        QVERIFY(until([&] { return result.has_value(); }));
        QVERIFY(!*result);
        QCOMPARE(result->error().code, ErrorCode::OutOfMemory);

        // Nobody asked: a line in the log, and the scope is free again.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nobody"_s));
        scope.run([](TaskContext &) { throw std::runtime_error("nobody"); }, [&] { told = true; });
        QVERIFY(until([&] { return !scope.isBusy(); }));
        QVERIFY(!told);
    }

    void progressIsBoundedAndTheLastComes()
    {
        TaskScope scope;
        QVector<double> shown;
        bool told = false;
        scope.run(
            [](TaskContext &context) {
                for (int i = 0; i <= 10000; ++i)
                    context.progress(i / 10000.0, {});
            },
            [&] {
                QCOMPARE(shown.last(), 1.0); // before 'done'
                told = true;
            },
            {}, [&](const JobProgress &progress) { shown.append(progress.fraction); });
        QVERIFY(until([&] { return told; }));
        QCOMPARE(shown.first(), 0.0);
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
        QVERIFY(shown.size() < 5000);
    }

    void whatTheWorkHeldIsFreeInDone()
    {
        TaskScope scope;
        auto held = std::make_shared<int>(1);
        std::weak_ptr<int> watched = held;
        bool told = false;
        scope.run([held = std::move(held)](TaskContext &) { return *held; },
                  [&](int) {
                      QVERIFY(watched.expired());
                      told = true;
                  });
        QVERIFY(until([&] { return told; }));
    }

    void moveOnlyAnswers()
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
        bool told = false;
        QSemaphore started, go;
        const TaskPtr task = scope.run(
            [&](TaskContext &context) {
                started.release();
                go.acquire();
                context.waitWhilePaused([&] { paused.release(); });
            },
            [&] { told = true; });
        started.acquire();
        task->setPaused(true);
        go.release();
        paused.acquire();
        task->setPaused(false);
        QVERIFY(until([&] { return told; }));
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
