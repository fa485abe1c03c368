// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"

#include "base/handover.h"
#include "base/log.h"
#include "base/workpool.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <condition_variable>

namespace synthray {

namespace {

constexpr qint64 progressIntervalMs = 50; // at most 20 a second

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// A call posted by a worker to the owner's thread.
class Call : public QEvent
{
public:
    explicit Call(std::function<void()> function)
        : QEvent(kind())
        , m_function(std::move(function))
    {
    }
    static Type kind()
    {
        static const auto number = static_cast<Type>(registerEventType());
        return number;
    }
    void run() const { m_function(); }

private:
    const std::function<void()> m_function;
};

class Receiver : public QObject
{
protected:
    bool event(QEvent *event) override
    {
        detail::takeOver();
        if (event->type() != Call::kind())
            return QObject::event(event);
        static_cast<const Call *>(event)->run(); // may destroy this object
        return true;
    }
};

} // namespace

/// State shared by a scope and its tasks; the tasks may outlive the scope.
struct TaskContext::Owner : std::enable_shared_from_this<TaskContext::Owner> {
    struct Running {
        TaskPtr task;
        std::shared_ptr<PoolWork> place;
    };

    const TaskOptions options;
    std::mutex mutex;
    std::condition_variable ended;
    QObject *receiver = nullptr; // lives in the owner's thread; null once the scope is destroyed
    TaskScope *scope = nullptr; // owner's thread only; null once the scope is destroyed
    std::deque<TaskPtr> waiting;
    std::vector<Running> running;

    explicit Owner(const TaskOptions &o)
        : options(o)
    {
    }

    /// With the mutex held.
    void startNext()
    {
        const auto left = std::count_if(running.begin(), running.end(), [](const Running &one) {
            return one.task->stopNowRequested();
        });
        auto counted
            = static_cast<qsizetype>(running.size()) - std::min<qsizetype>(left, options.overtakes);
        for (; !waiting.empty() && counted < options.limit; ++counted) {
            TaskPtr task = std::move(waiting.front());
            waiting.pop_front();
            task->m_started = true;
            running.push_back({task, nullptr});
            auto work = [self = shared_from_this(), task] {
                task->runWork();
                self->end(task);
            };
            running.back().place = options.ownThread
                ? startInOwnThread(std::move(work))
                : startInPool(std::move(work), options.niceness);
        }
    }

    void end(const TaskPtr &task)
    {
        const std::lock_guard lock(mutex);
        std::erase_if(running, [&](const Running &one) { return one.task == task; });
        startNext();
        ended.notify_all();
    }

    /// Posts a call to the owner's thread, unless the scope is destroyed.
    void call(std::function<void()> function)
    {
        const std::lock_guard lock(mutex);
        if (!receiver)
            return;
        auto *event = new Call(std::move(function));
        detail::handOver();
        QCoreApplication::postEvent(receiver, event);
    }
};

TaskContext::TaskContext()
    : JobContext([this](const JobProgress &progress) { handleProgress(progress); },
                 [this](std::function<void()> callback) { callOwner(std::move(callback)); })
{
}

void TaskContext::callOwner(std::function<void()> callback)
{
    m_owner->call([self = shared_from_this(), callback = std::move(callback)] {
        if (!self->m_silenced)
            callback();
    });
}

void TaskContext::handleProgress(const JobProgress &progress)
{
    {
        const std::lock_guard lock(m_progressMutex);
        const qint64 now = nowMs();
        if (m_shownAt >= 0 && now - m_shownAt < progressIntervalMs) {
            m_unshown = progress;
            return;
        }
        m_unshown.reset();
        m_shownAt = now;
    }
    showProgress(progress);
}

void TaskContext::showProgress(const JobProgress &progress)
{
    m_owner->call([self = shared_from_this(), progress] {
        if (self->m_silenced || !self->m_onProgress)
            return;
        const auto show = self->m_onProgress; // a copy: the callback may silence this task
        show(progress);
    });
}

void TaskContext::runWork()
{
    m_work(*this);
    m_work = nullptr; // release everything that the task holds before the owner is notified
    std::optional<JobProgress> last;
    {
        const std::lock_guard lock(m_progressMutex);
        last.swap(m_unshown);
    }
    if (last)
        showProgress(*last);
    m_owner->call([self = shared_from_this()] {
        if (!self->m_silenced)
            self->m_owner->scope->deliver(self);
    });
}

TaskScope::TaskScope(const TaskOptions &options)
    : m_owner(std::make_shared<TaskContext::Owner>(options))
{
    m_owner->receiver = new Receiver;
    m_owner->scope = this;
}

TaskScope::~TaskScope()
{
    QObject *receiver = nullptr;
    {
        const std::lock_guard lock(m_owner->mutex);
        receiver = std::exchange(m_owner->receiver, nullptr);
    }
    Q_ASSERT(receiver->thread() == QThread::currentThread());
    cancel();
    m_owner->scope = nullptr;
    {
        std::unique_lock lock(m_owner->mutex);
        const auto idle = [this] { return m_owner->running.empty(); };
        if (m_owner->options.patience < 0)
            m_owner->ended.wait(lock, idle);
        else if (!m_owner->ended.wait_for(
                     lock, std::chrono::milliseconds(m_owner->options.patience), idle)
                 && m_owner->options.mayOutliveApplication)
            for (const auto &one : m_owner->running)
                one.place->leave();
    }
    delete receiver; // with its pending calls
}

TaskPtr TaskScope::start(std::function<void(TaskContext &)> work, std::function<void()> done,
                         TaskProgress progress)
{
    TaskPtr task(new TaskContext);
    task->m_owner = m_owner;
    task->m_work = std::move(work);
    task->m_done = std::move(done);
    task->m_onProgress = std::move(progress);
    m_live.push_back(task);
    const std::lock_guard lock(m_owner->mutex);
    m_owner->waiting.push_back(task);
    m_owner->startNext();
    return task;
}

void TaskScope::fails(const TaskFailed &failed, const Error &error)
{
    if (failed)
        failed(error);
    else
        qCWarning(lcBase).noquote() << error.whole();
}

/// Releases the callbacks and what they hold, in the owner's thread.
void TaskScope::silence(const TaskPtr &task)
{
    task->m_silenced = true;
    task->m_done = nullptr;
    task->m_onProgress = nullptr;
}

void TaskScope::cancel()
{
    std::deque<TaskPtr> dropped; // destroyed without the lock: tasks may hold much
    {
        const std::lock_guard lock(m_owner->mutex);
        dropped.swap(m_owner->waiting);
        for (const auto &one : m_owner->running)
            one.task->requestStopNow();
    }
    for (const TaskPtr &task : std::exchange(m_live, {}))
        silence(task);
}

void TaskScope::cancel(const TaskPtr &task)
{
    task->requestStopNow();
    {
        const std::lock_guard lock(m_owner->mutex);
        std::erase(m_owner->waiting, task);
        m_owner->startNext(); // a cancelled one may no longer count (overtakes)
    }
    if (std::erase(m_live, task) > 0)
        silence(task);
}

void TaskScope::dropWaiting()
{
    std::deque<TaskPtr> dropped;
    {
        const std::lock_guard lock(m_owner->mutex);
        dropped.swap(m_owner->waiting);
    }
    for (const TaskPtr &task : dropped) {
        std::erase(m_live, task);
        silence(task);
    }
}

void TaskScope::waitForDone()
{
    std::unique_lock lock(m_owner->mutex);
    m_owner->ended.wait(lock,
                        [this] { return m_owner->running.empty() && m_owner->waiting.empty(); });
}

void TaskScope::deliver(const TaskPtr &task)
{
    std::erase(m_live, task);
    task->m_silenced = true; // delivered only once
    task->m_onProgress = nullptr;
    const auto done = std::exchange(task->m_done, nullptr); // may destroy this scope
    done();
}

} // namespace synthray
