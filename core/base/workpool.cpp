// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workpool.h"

#include "base/handover.h"
#include "base/parallel.h"

#include <QCoreApplication>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <condition_variable>
#include <latch>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace synthray {

namespace {

// Threads cost memory only when something runs in them: enough for every scope of a window at once.
constexpr int roomForScopes = 128;

struct Count {
    std::mutex mutex;
    std::condition_variable changed;
    int tasks = 0; // the end of the application waits for these
    std::vector<std::thread> ended; // threads of startInOwnThread whose work is done
};

// Never destroyed: a decoder that was left running may outlive main().
Count &count()
{
    static auto *theCount = new Count;
    return *theCount;
}

void joinEnded()
{
    std::vector<std::thread> ended;
    {
        const std::lock_guard lock(count().mutex);
        ended.swap(count().ended);
    }
    for (std::thread &thread : ended)
        thread.join(); // it has nothing left to do
}

void waitForTasks()
{
    {
        Count &c = count();
        std::unique_lock lock(c.mutex);
        c.changed.wait(lock, [&c] { return c.tasks == 0; });
    }
    joinEnded();
}

class Counted : public PoolWork
{
public:
    Counted()
    {
        // Threads must not run LibTorch or Qt while their statics are destroyed.
        static const bool waits = (qAddPostRoutine(waitForTasks), true);
        Q_UNUSED(waits);
        const std::lock_guard lock(count().mutex);
        ++count().tasks;
    }
    ~Counted() override { Counted::leave(); }
    void leave() override
    {
        const std::lock_guard lock(count().mutex);
        if (!std::exchange(m_left, true)) {
            --count().tasks;
            count().changed.notify_all();
        }
    }

private:
    bool m_left = false;
};

void lowerPriority(int niceness)
{
    if (niceness <= threadNiceness())
        return;
#ifdef Q_OS_LINUX
    // On Linux a "process" in this call is a thread.
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), niceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

class Runnable : public QRunnable
{
public:
    Runnable(std::shared_ptr<PoolWork> place, int niceness, std::function<void()> work)
        : m_place(std::move(place))
        , m_niceness(niceness)
        , m_work(std::move(work))
    {
    }
    void run() override
    {
        detail::takeOver();
        lowerPriority(m_niceness);
        std::exchange(m_work, nullptr)(); // captures are released before the task stops counting
        m_place->leave();
    }

private:
    const std::shared_ptr<PoolWork> m_place;
    const int m_niceness;
    std::function<void()> m_work;
};

/// Never destroyed, as above.
QThreadPool &poolOf(int niceness)
{
    static auto *mutex = new std::mutex;
    static auto *pools = new std::map<int, QThreadPool *>;
    const std::lock_guard lock(*mutex);
    QThreadPool *&pool = (*pools)[niceness];
    if (!pool) {
        pool = new QThreadPool;
        pool->setMaxThreadCount(roomForScopes + availableThreads());
    }
    return *pool;
}

} // namespace

int threadNiceness()
{
#ifdef Q_OS_LINUX
    return std::max(0, ::getpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid))));
#else
    return 0;
#endif
}

std::shared_ptr<PoolWork> startInPool(std::function<void()> work, int niceness)
{
    auto counted = std::make_shared<Counted>();
    auto *runnable = new Runnable(counted, niceness, std::move(work));
    detail::handOver();
    poolOf(niceness).start(runnable);
    return counted;
}

void makeThreads(int count, int niceness)
{
    // Each task waits for the others, so that each has its own thread.
    const auto all = std::make_shared<std::latch>(count);
    for (int i = 0; i < count; ++i)
        startInPool([all] { all->arrive_and_wait(); }, niceness);
    all->wait();
}

std::shared_ptr<PoolWork> startInOwnThread(std::function<void()> work)
{
    auto counted = std::make_shared<Counted>();
    joinEnded();
    auto thread = std::make_shared<std::thread>();
    const std::lock_guard starting(count().mutex); // 'thread' is set before the work can end
    *thread = std::thread([counted, thread, work = std::move(work)]() mutable {
        std::exchange(work, nullptr)();
        {
            const std::lock_guard lock(count().mutex);
            count().ended.push_back(std::move(*thread));
        }
        counted->leave();
    });
    return counted;
}

} // namespace synthray
