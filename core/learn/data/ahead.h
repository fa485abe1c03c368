// SPDX-License-Identifier: GPL-3.0-or-later
// Batches prepared ahead in another thread, in order.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace synthray::detail {

template <class Batch> class Ahead
{
public:
    using Make = std::function<Batch(qint64 step)>;

    Ahead(Make make, qint64 firstStep, qint64 lastStep)
        : m_make(std::move(make))
        , m_thread([this, firstStep, lastStep] { run(firstStep, lastStep); })
    {
    }
    ~Ahead()
    {
        {
            std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    Batch next() // rethrows what the thread threw
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_problem || !m_ready.empty(); });
        if (m_ready.empty())
            std::rethrow_exception(m_problem);
        Batch batch = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        return batch;
    }

private:
    static constexpr size_t atMost = 2;

    void run(qint64 firstStep, qint64 lastStep)
    {
        try {
            for (qint64 step = firstStep; step <= lastStep; ++step) {
                Batch batch = m_make(step);
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_quit || m_ready.size() < atMost; });
                if (m_quit)
                    return;
                m_ready.push_back(std::move(batch));
                m_changed.notify_all();
            }
        } catch (...) {
            std::lock_guard lock(m_mutex);
            m_problem = std::current_exception();
            m_changed.notify_all();
        }
    }

    Make m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    std::exception_ptr m_problem;
    bool m_quit = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace synthray::detail
