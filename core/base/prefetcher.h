// SPDX-License-Identifier: GPL-3.0-or-later
// Prepares items ahead in its own thread, in order, a few at a time.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

namespace synthray {

/// Prepares the items first..last. next() returns them in that order and waits until one is ready;
/// an exception of make() is rethrown by next() after the items before it. The destructor waits for
/// the item in progress. The thread inherits the niceness of the thread that constructs the object.
template <class T> class Prefetcher
{
public:
    using Make = std::function<T(qint64 number)>; // called in the thread, one at a time

    /// Keeps up to 'atMost' items ready.
    Prefetcher(Make make, qint64 first, qint64 last, size_t atMost = 2)
        : m_make(std::move(make))
        , m_atMost(atMost)
        , m_thread([this, first, last] { run(first, last); })
    {
    }
    ~Prefetcher()
    {
        {
            std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Prefetcher(const Prefetcher &) = delete;
    Prefetcher &operator=(const Prefetcher &) = delete;

    /// The next 'count' items, or those that are left; empty at the end. May be called from several
    /// threads. 'count' must not exceed 'atMost', else this waits for ever.
    std::vector<T> next(size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_problem || m_ready.size() >= count; });
        if (m_ready.empty() && !m_ended)
            std::rethrow_exception(m_problem);
        std::vector<T> items;
        for (; items.size() < count && !m_ready.empty(); m_ready.pop_front())
            items.push_back(std::move(m_ready.front()));
        m_changed.notify_all();
        return items;
    }

    T next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_problem || !m_ready.empty(); });
        if (m_ready.empty())
            std::rethrow_exception(m_problem);
        T item = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        return item;
    }

private:
    void run(qint64 first, qint64 last)
    {
        try {
            for (qint64 number = first; number <= last; ++number) {
                {
                    std::unique_lock lock(m_mutex);
                    if (m_quit)
                        return;
                }
                T item = m_make(number);
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_quit || m_ready.size() < m_atMost; });
                if (m_quit)
                    return;
                m_ready.push_back(std::move(item));
                m_changed.notify_all();
            }
            std::lock_guard lock(m_mutex);
            m_ended = true;
            m_problem // for calls after the last item
                = std::make_exception_ptr(std::out_of_range("Prefetcher: no item is left"));
            m_changed.notify_all();
        } catch (...) {
            std::lock_guard lock(m_mutex);
            m_problem = std::current_exception();
            m_changed.notify_all();
        }
    }

    const Make m_make;
    const size_t m_atMost;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_ready;
    std::exception_ptr m_problem;
    bool m_quit = false;
    bool m_ended = false; // all items were prepared
    std::thread m_thread; // last: starts when all other members exist
};

} // namespace synthray
