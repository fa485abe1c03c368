// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include "base/workpool.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>

namespace synthray {

namespace {

thread_local int parallelDepth = 0;
thread_local bool singleThread = false;

/// State shared by the threads of one loop. A helper that the pool starts after the loop has ended
/// finds it closed.
struct Loop {
    const qsizetype count;
    const std::function<void(qsizetype)> *body; // the caller's, while the loop is open
    const std::function<bool()> *keepGoing;
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::condition_variable changed;
    std::exception_ptr problem; // the first
    int helpers = 0; // at work
    bool closed = false;

    Loop(qsizetype n, const std::function<void(qsizetype)> *b, const std::function<bool()> *k)
        : count(n)
        , body(b)
        , keepGoing(k)
    {
    }

    void work()
    {
        ++parallelDepth;
        try {
            while (!failed && (!*keepGoing || (*keepGoing)())) {
                const qsizetype i = next.fetch_add(1, std::memory_order_relaxed);
                if (i >= count)
                    break;
                (*body)(i);
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!failed.exchange(true))
                problem = std::current_exception();
        }
        --parallelDepth;
    }

    void help()
    {
        {
            const std::lock_guard lock(mutex);
            if (closed)
                return;
            ++helpers;
        }
        work();
        const std::lock_guard lock(mutex);
        --helpers;
        changed.notify_all();
    }

    void close()
    {
        std::unique_lock lock(mutex);
        closed = true; // all indices have been handed out
        changed.wait(lock, [this] { return helpers == 0; });
    }
};

} // namespace

bool insideParallelFor() { return parallelDepth > 0; }

int availableThreads() { return std::max(1, QThread::idealThreadCount()); }

void parallelFor(qsizetype count, const std::function<void(qsizetype)> &body, int threads,
                 const std::function<bool()> &keepGoing)
{
    if (threads <= 0)
        threads = insideParallelFor() || singleThread ? 1 : availableThreads();
    threads = static_cast<int>(std::min<qsizetype>(threads, count));
    if (threads <= 1) {
        for (qsizetype i = 0; i < count && (!keepGoing || keepGoing()); ++i)
            body(i);
        return;
    }
    const auto loop = std::make_shared<Loop>(count, &body, &keepGoing);
    const int niceness = threadNiceness();
    for (int t = 1; t < threads; ++t)
        startInPool([loop] { loop->help(); }, niceness);
    loop->work();
    loop->close();
    if (loop->problem)
        std::rethrow_exception(loop->problem);
}

SingleThread::SingleThread(bool active)
    : m_before(singleThread)
{
    singleThread = singleThread || active;
}

SingleThread::~SingleThread() { singleThread = m_before; }

} // namespace synthray
