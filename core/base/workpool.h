// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the whole program: what TaskScope, parallelFor and BackgroundRelease run in.
//
// The pool does not say how many works run at once: each user bounds its own (a scope by its limit,
// a loop by the cores). It has room for all of them together, so that no user waits for another
// one's slow disk.
#pragma once

#include <functional>
#include <memory>

namespace synthray {

/// How far this thread stands back where others want the processor: 0 to 19, as nice(1) means it.
/// A thread cannot take it back, so each niceness has threads of its own.
int threadNiceness();

/// A work's place in the pool. The end of the application waits for every work unless it is left.
class PoolWork
{
public:
    virtual ~PoolWork() = default;
    /// The end of the application no longer waits for this one. Thread-safe.
    virtual void leave() = 0;
};

/// Runs 'work' in a thread of that niceness. 'work' must not throw.
std::shared_ptr<PoolWork> startInPool(std::function<void()> work, int niceness = 0);

/// The same in a new thread, for work that sets up its thread (its niceness, the number of OpenMP
/// threads) in ways that the next work must not find.
std::shared_ptr<PoolWork> startInOwnThread(std::function<void()> work);

} // namespace synthray
