// SPDX-License-Identifier: GPL-3.0-or-later
// What runs (a job), separate from the thread in which it runs (JobRunner) and from the watcher.
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace synthray {

struct JobProgress {
    double fraction = -1; // 0..1; negative: unknown
    QString text; // "epoch 3 of 20", translated
    double secondsLeft = -1; // negative: unknown
};

/// The job's interface to its watcher. Thread-safe: a job may pass it to its own helpers.
class JobContext
{
public:
    using Listener = std::function<void(const JobProgress &)>; // called in the job's thread
    using Poster = std::function<void(std::function<void()>)>; // to the watcher's thread

    JobContext() = default;
    explicit JobContext(Listener listener, Poster poster = {})
        : m_listener(std::move(listener))
        , m_poster(std::move(poster))
    {
    }
    /// For a part of the job 'whole', which must outlive it: stops with it, reports no progress.
    explicit JobContext(const JobContext *whole)
        : m_whole(whole)
    {
    }
    JobContext(const JobContext &) = delete;
    JobContext &operator=(const JobContext &) = delete;

    void progress(double fraction, const QString &text, double secondsLeft = -1)
    {
        if (m_listener)
            m_listener({fraction, text, secondsLeft});
    }

    /// Calls 'callback' in the watcher's thread, before the job's end is reported. Not called if
    /// there is no watcher (any more).
    void post(std::function<void()> callback)
    {
        if (m_poster)
            m_poster(std::move(callback));
    }

    /// Stop: finish the step, save, return. Also true after stopNow.
    bool stopRequested() const
    {
        return m_stop.load(std::memory_order_relaxed) != 0 || (m_whole && m_whole->stopRequested());
    }
    /// Stop now: return as soon as possible and leave the disk as it is.
    bool stopNowRequested() const
    {
        return m_stop.load(std::memory_order_relaxed) == 2
            || (m_whole && m_whole->stopNowRequested());
    }
    bool pauseRequested() const { return m_paused.load(std::memory_order_relaxed); }

    /// Returns at once unless paused; then when resumed or stopped. 'onPause' runs once before the
    /// wait (to write an event, to flush a file) and 'onResume' after it.
    void waitWhilePaused(const std::function<void()> &onPause = {},
                         const std::function<void()> &onResume = {})
    {
        if (!pauseRequested())
            return;
        if (onPause)
            onPause();
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !pauseRequested() || stopRequested(); });
        }
        if (onResume)
            onResume();
    }

    // The watcher's side.
    void requestStop() { raise(1); }
    void requestStopNow() { raise(2); }
    void setPaused(bool paused)
    {
        {
            std::lock_guard lock(m_mutex);
            m_paused = paused;
        }
        m_changed.notify_all();
    }

private:
    void raise(int level)
    {
        {
            std::lock_guard lock(m_mutex);
            if (level > m_stop)
                m_stop = level;
        }
        m_changed.notify_all();
    }

    Listener m_listener;
    Poster m_poster;
    const JobContext *m_whole = nullptr;
    std::atomic<int> m_stop = 0;
    std::atomic<bool> m_paused = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

using Job = std::function<Result<>(JobContext &)>;

} // namespace synthray
