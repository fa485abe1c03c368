// SPDX-License-Identifier: GPL-3.0-or-later
// Loops over images on all cores, in an order that does not depend on their number.
#pragma once

#include <QtGlobal>

#include <functional>

namespace synthray {

/// Calls body(i) for 0 <= i < count from up to 'threads' threads (0: all cores, or this one alone
/// inside another parallelFor or while a SingleThread exists), each i once; returns when all are
/// done. Returns early (the rest not called) once keepGoing is false, or when a body throws; the
/// first exception is rethrown here. The calling thread takes part; the others are those of
/// base/workpool.h with the same niceness. If the pool is busy, the calling thread does the work
/// alone.
void parallelFor(qsizetype count, const std::function<void(qsizetype)> &body, int threads = 0,
                 const std::function<bool()> &keepGoing = {});

/// True in a body of parallelFor: all cores are busy already, so a library's own threads would only
/// get in the way.
bool insideParallelFor();

/// While one exists, loops without a number of threads stay in the calling thread: for work that
/// already uses all cores, one image per core.
class SingleThread
{
public:
    explicit SingleThread(bool active = true);
    ~SingleThread();
    SingleThread(const SingleThread &) = delete;
    SingleThread &operator=(const SingleThread &) = delete;

private:
    bool m_before;
};

/// Cores this process may use (cgroup and affinity aware through QThread::idealThreadCount()).
int availableThreads();

} // namespace synthray
