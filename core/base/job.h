// SPDX-License-Identifier: GPL-3.0-or-later
// What runs (a job), separate from the thread in which it runs (JobRunner) and from the watcher.
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

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

    /// 'fraction' and 'secondsLeft' of the phase that runs (JobPhases), else of the whole job. The
    /// time is passed on only in a phase that is most of what is left.
    void progress(double fraction, const QString &text, double secondsLeft = -1);

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
    friend class JobPhases;
    struct Span {
        double from = 0, to = 1; // of the whole job
    };

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
    Span m_span; // of the phase that runs
    double m_reached = -1; // the most that was reported since there are phases; negative: none yet
    bool m_hasPhases = false;
};

/// The parts of a job that run one after the other, each with its expected share of the time, so
/// that the progress of the whole never goes back. The parts of a part are declared in the same
/// way, by whoever runs it. The first one runs from the start.
class JobPhases
{
public:
    /// Only proportions of 'weights' count. Null 'context': no watcher.
    JobPhases(JobContext *context, std::vector<double> weights);
    JobPhases(JobContext &context, std::vector<double> weights)
        : JobPhases(&context, std::move(weights))
    {
    }
    ~JobPhases(); // what was divided has ended
    JobPhases(const JobPhases &) = delete;
    JobPhases &operator=(const JobPhases &) = delete;

    /// The next one begins. Phases may be left out by calling it more than once.
    void next();

private:
    void enter();

    JobContext *m_context;
    JobContext::Span m_whole;
    std::vector<double> m_ends; // of the phases, 0..1
    size_t m_phase = 0;
};

using Job = std::function<Result<>(JobContext &)>;

} // namespace synthray
