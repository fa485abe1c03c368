// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace synthray {

namespace {
thread_local int parallelDepth = 0;
}

bool insideParallelFor() { return parallelDepth > 0; }

int availableThreads() { return std::max(1, QThread::idealThreadCount()); }

void parallelFor(qsizetype count, const std::function<void(qsizetype)> &body, int threads,
                 const std::function<bool()> &keepGoing)
{
    if (threads <= 0)
        threads = insideParallelFor() ? 1 : availableThreads();
    threads = static_cast<int>(std::min<qsizetype>(threads, count));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        const int depth = std::exchange(parallelDepth, parallelDepth + (threads > 1 ? 1 : 0));
        struct Restore {
            int depth;
            ~Restore() { parallelDepth = depth; }
        } restore{depth};
        while (!keepGoing || keepGoing()) {
            const qsizetype i = next.fetch_add(1, std::memory_order_relaxed);
            if (i >= count)
                return;
            body(i);
        }
    };
    std::vector<std::thread> helpers;
    for (int t = 1; t < threads; ++t)
        helpers.emplace_back(work);
    work();
    for (auto &helper : helpers)
        helper.join();
}

} // namespace synthray
