// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of a loop that runs on several threads.
#pragma once

#include "base/job.h"

#include <QElapsedTimer>

#include <mutex>

namespace synthray {

class SharedProgress
{
public:
    SharedProgress(JobContext *context, qsizetype total, QString text)
        : m_context(context)
        , m_total(total)
        , m_text(std::move(text))
    {
        m_timer.start();
    }

    /// Counts one more item. Reports at most 20 times a second.
    void step()
    {
        if (!m_context)
            return;
        const std::lock_guard lock(m_mutex);
        ++m_done;
        const qint64 now = m_timer.elapsed();
        if (m_done != m_total && now - m_lastReport < 50)
            return;
        m_lastReport = now;
        // The first second is too short for an estimate.
        const double left = now < 1000 ? -1.0
                                       : static_cast<double>(now) / 1000.0
                * static_cast<double>(m_total - m_done) / static_cast<double>(m_done);
        m_context->progress(static_cast<double>(m_done) / static_cast<double>(m_total), m_text,
                            left);
    }

    bool keepGoing() const { return !m_context || !m_context->stopRequested(); }

private:
    JobContext *m_context;
    qsizetype m_total;
    QString m_text;
    QElapsedTimer m_timer;
    std::mutex m_mutex;
    qsizetype m_done = 0;
    qint64 m_lastReport = -1000;
};

} // namespace synthray
