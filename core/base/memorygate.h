// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds the memory of work on images that runs on all cores.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace synthray {

/// Lets threads in as long as what they take together stays within the budget; an image that is
/// larger than that works alone.
class MemoryGate
{
public:
    explicit MemoryGate(qint64 budget = 1LL << 30) // bytes
        : m_budget(budget)
    {
    }

    void enter(qint64 bytes)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_taken == 0 || m_taken + bytes <= m_budget; });
        m_taken += bytes;
    }
    void leave(qint64 bytes)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_taken -= bytes;
        }
        m_changed.notify_all();
    }

private:
    const qint64 m_budget;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_taken = 0;
};

} // namespace synthray
