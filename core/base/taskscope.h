// SPDX-License-Identifier: GPL-3.0-or-later
// Background tasks: an object holds a TaskScope as a member and runs its tasks through it.
//
// Threads: 'work' runs in a thread of the shared pool (base/workpool.h); 'done', progress and what
// the task posts run in the thread that created the scope, from its event loop, never from inside
// run(). All functions of a scope belong to that thread; those of TaskContext are for the task.
//
// Order: at most TaskOptions::limit tasks of a scope run at once. With the default limit of one,
// they run, and their 'done' is called, in the order of run(). What a task posts is called before
// its 'done'.
//
// Lifetime: the destructor drops waiting tasks, requests running ones to stop now, and waits for
// them, so that a task may use members of the owner that were declared before the scope: make the
// scope the last member. Nothing of a scope is called after its destructor or after cancel().
//
// An exception in a task becomes an Error (base/guard.h). If the task returns a Result, 'done'
// receives the error; else 'failed' does, or the log if there is none.
#pragma once

#include "base/guard.h"
#include "base/job.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

namespace synthray {

struct TaskOptions {
    int limit = 1; // tasks at once
    int niceness = 0; // as in base/workpool.h
    /// Up to this many cancelled tasks that are still running do not count towards the limit, so
    /// that a new task need not wait for one that cannot be interrupted.
    int overtakes = 0;
    /// How long the destructor waits, in ms; negative: as long as it takes. With a limit, a task
    /// must own everything it uses: it may outlive the owner.
    int patience = -1;
    bool mayOutliveApplication = false; // the end of the application does not wait for it either
    bool ownThread = false; // each task in a new thread (startInOwnThread)
};

/// A task's interface to its scope, which is the watcher of JobContext.
class TaskContext : public JobContext, public std::enable_shared_from_this<TaskContext>
{
public:
    /// False while it waits for its turn. A task dropped by dropWaiting() never starts.
    bool hasStarted() const { return m_started; }

private:
    friend class TaskScope;
    struct Owner;
    TaskContext();
    void callOwner(std::function<void()> callback);
    void handleProgress(const JobProgress &progress);
    void showProgress(const JobProgress &progress);
    void runWork();

    std::shared_ptr<Owner> m_owner;
    std::atomic<bool> m_started = false;
    std::function<void(TaskContext &)> m_work; // used by the worker once it runs
    // Used in the owner's thread:
    std::function<void()> m_done;
    std::function<void(const JobProgress &)> m_onProgress;
    bool m_silenced = false;
    // Used by whoever reports progress:
    std::mutex m_progressMutex;
    std::optional<JobProgress> m_unshown;
    qint64 m_shownAt = -1; // ms of a steady clock
};

using TaskPtr = std::shared_ptr<TaskContext>;
using TaskFailed = std::function<void(const Error &)>;
using TaskProgress = std::function<void(const JobProgress &)>;

class TaskScope
{
public:
    TaskScope()
        : TaskScope(TaskOptions{})
    {
    }
    explicit TaskScope(const TaskOptions &options);
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /// work(TaskContext &) -> T, done(T); done() where T is void. 'done' may be nullptr.
    /// 'progress' is called at most 20 times a second; the last report is always delivered.
    template <class Work, class Done>
    TaskPtr run(Work work, Done done, TaskFailed failed = {}, TaskProgress progress = {})
    {
        using T = std::invoke_result_t<Work &, TaskContext &>;
        using R = typename detail::Guarded<T>::Type;
        auto held = std::make_shared<Work>(std::move(work));
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        return start(
            [held = std::move(held), promise](TaskContext &context) mutable {
                promise->start();
                promise->addResult(guarded([&] { return (*held)(context); }));
                promise->finish();
                held.reset();
            },
            [future, done = std::move(done), failed = std::move(failed)]() mutable {
                R result = future.takeResult();
                if constexpr (std::is_same_v<Done, std::nullptr_t>) {
                    if (!result)
                        fails(failed, result.error());
                } else if constexpr (std::is_same_v<R, T>) {
                    done(std::move(result));
                } else if (!result) {
                    fails(failed, result.error());
                } else if constexpr (std::is_void_v<T>) {
                    done();
                } else {
                    done(std::move(*result));
                }
            },
            std::move(progress));
    }

    /// The newest wins: cancel(), then run().
    template <class Work, class Done>
    TaskPtr runNewest(Work work, Done done, TaskFailed failed = {}, TaskProgress progress = {})
    {
        cancel();
        return run(std::move(work), std::move(done), std::move(failed), std::move(progress));
    }

    /// Drops waiting tasks and requests running ones to stop now; none of their callbacks is called
    /// afterwards. Does not wait.
    void cancel();
    /// The same for one task.
    void cancel(const TaskPtr &task);
    /// Drops tasks that have not started; running ones continue.
    void dropWaiting();
    /// Blocks until all tasks have ended; their 'done' is called later, from the event loop.
    void waitForDone();
    /// True from run() until just before 'done' or 'failed' is called; false after cancel().
    bool isBusy() const { return !m_live.empty(); }

private:
    friend class TaskContext;
    TaskPtr start(std::function<void(TaskContext &)> work, std::function<void()> done,
                  TaskProgress progress);
    static void fails(const TaskFailed &failed, const Error &error);
    void silence(const TaskPtr &task);
    void deliver(const TaskPtr &task);

    std::shared_ptr<TaskContext::Owner> m_owner;
    std::deque<TaskPtr> m_live; // neither silenced nor delivered yet, in the order of run()
};

} // namespace synthray
