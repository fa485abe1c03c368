// SPDX-License-Identifier: GPL-3.0-or-later
// The way to work in the background: an object holds a TaskScope as a member and gives it works.
//
// Threads: 'work' runs in a thread of the shared pool (base/workpool.h); 'done', progress and what
// the work posts run in the thread that made the scope, from its event loop, never from inside
// run(). All functions of a scope belong to that thread; TaskContext's are for the work.
//
// Order: at most TaskOptions::limit works of a scope run at once. With the usual limit of one they
// run, and their 'done' come, in the order of run(). What a work posts comes before its 'done'.
//
// Lifetime: the destructor drops what waits, tells what runs to stop now, and waits for it, so that
// a work may use the owner's members that were declared before the scope: make the scope the last
// member. Nothing of a scope is called after its destructor or after cancel().
//
// Exceptions of a work become an Error (base/guard.h). Where the work's answer is a Result, 'done'
// gets it; else 'failed' does, or the log when there is none.
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
    int limit = 1; // works at once
    int niceness = 0; // as in base/workpool.h
    /// So many works that were cancelled but cannot be interrupted do not count to the limit: what
    /// is wanted now need not wait for them.
    int overtakes = 0;
    /// How long the destructor waits, in ms; negative: for as long as it takes. With a limit here
    /// a work must own all that it uses: it may outlive the owner.
    int patience = -1;
    bool mayOutliveApplication = false; // the end of the application does not wait for it either
    bool ownThread = false; // each work in a new thread (startInOwnThread)
};

/// A work's side of the conversation, which is JobContext's; the scope is the watcher.
class TaskContext : public JobContext, public std::enable_shared_from_this<TaskContext>
{
public:
    /// False while it waits for its turn; what dropWaiting() dropped never starts.
    bool hasStarted() const { return m_started; }

private:
    friend class TaskScope;
    struct Owner;
    TaskContext();
    void tell(std::function<void()> what);
    void takeProgress(const JobProgress &progress);
    void showProgress(const JobProgress &progress);
    void runWork();

    std::shared_ptr<Owner> m_owner;
    std::atomic<bool> m_started = false;
    std::function<void(TaskContext &)> m_work; // the worker's, once it runs
    // The owner's thread:
    std::function<void()> m_done;
    std::function<void(const JobProgress &)> m_onProgress;
    bool m_silenced = false;
    // Of whoever reports progress:
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
    /// 'progress' comes at most 20 times a second; the last one always comes.
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

    /// Drops what waits, tells what runs to stop now; none of them is heard of again. Does not
    /// wait.
    void cancel();
    /// The same for one.
    void cancel(const TaskPtr &task);
    /// Drops what does not run yet; what runs goes on.
    void dropWaiting();
    /// Until all works have ended; their 'done' comes later, from the event loop.
    void waitForDone();
    /// True from run() until just before 'done' or failure is told; false after cancel().
    bool isBusy() const { return !m_live.empty(); }

private:
    friend class TaskContext;
    TaskPtr start(std::function<void(TaskContext &)> work, std::function<void()> done,
                  TaskProgress progress);
    static void fails(const TaskFailed &failed, const Error &error);
    void silence(const TaskPtr &task);
    void deliver(const TaskPtr &task);

    std::shared_ptr<TaskContext::Owner> m_owner;
    std::deque<TaskPtr> m_live; // not silenced and not told yet, in the order of run()
};

} // namespace synthray
