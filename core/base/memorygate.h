// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds the memory of image processing that runs on all cores.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace synthray {

/// Admits threads as long as their memory together stays within the budget; an image that is larger
/// than the budget is processed alone.
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
        m_changed.wait(lock, [&] { return m_used == 0 || m_used + bytes <= m_budget; });
        m_used += bytes;
    }
    void leave(qint64 bytes)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_used -= bytes;
        }
        m_changed.notify_all();
    }

private:
    const qint64 m_budget;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_used = 0;
};

} // namespace synthray
