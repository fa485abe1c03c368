// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the whole program: TaskScope, parallelFor and releaseInBackground run in them.
//
// The pool does not limit how many tasks run at once: each user bounds its own (a scope by its
// limit, a loop by the cores). It has room for all of them together, so no user waits for another
// one's slow disk.
#pragma once

#include <functional>
#include <memory>

namespace synthray {

/// This thread's niceness, 0 to 19 as in nice(1). A thread cannot lower it again, so each niceness
/// has its own threads.
int threadNiceness();

/// A task in the pool. The end of the application waits for every task unless it was left.
class PoolWork
{
public:
    virtual ~PoolWork() = default;
    /// The end of the application no longer waits for this task. Thread-safe.
    virtual void leave() = 0;
};

/// Runs 'work' in a thread of that niceness. 'work' must not throw.
std::shared_ptr<PoolWork> startInPool(std::function<void()> work, int niceness = 0);

/// The same in a new thread, for work that changes its thread (its niceness, the number of OpenMP
/// threads) in ways that must not affect the next task.
std::shared_ptr<PoolWork> startInOwnThread(std::function<void()> work);

/// Makes threads for the next tasks of that niceness. While a large library is being opened glibc
/// makes none: whoever starts a task then, such as the window, waits until the library is open.
/// Returns when they run.
void makeThreads(int count, int niceness);

} // namespace synthray
