// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace synthray {

namespace {
constexpr double mostOfTheRest = 0.8;
} // namespace

void JobContext::progress(double fraction, const QString &text, double secondsLeft)
{
    if (!m_listener)
        return;
    JobProgress whole{fraction, text, secondsLeft};
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasPhases) {
            const double at
                = m_span.from + (m_span.to - m_span.from) * std::clamp(fraction, 0.0, 1.0);
            // The time of a short phase says nothing about the rest.
            if (m_span.to - m_span.from < mostOfTheRest * (1 - m_span.from))
                whole.secondsLeft = -1;
            whole.fraction = m_reached = std::max(m_reached, at);
        }
    }
    m_listener(whole);
}

JobPhases::JobPhases(JobContext *context, std::vector<double> weights)
    : m_context(context)
    , m_ends(std::move(weights))
{
    for (double &weight : m_ends)
        weight = std::isfinite(weight) ? std::max(weight, 0.0) : 0;
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    const double sum = m_ends.empty() ? 0 : m_ends.back();
    for (double &end : m_ends)
        end = sum > 0 ? end / sum : 1;
    if (!m_context)
        return;
    {
        const std::lock_guard lock(m_context->m_mutex);
        m_whole = m_context->m_span;
        m_context->m_hasPhases = true;
    }
    enter();
}

JobPhases::~JobPhases()
{
    if (!m_context)
        return;
    const std::lock_guard lock(m_context->m_mutex);
    m_context->m_span = m_whole;
}

void JobPhases::next()
{
    ++m_phase;
    enter();
}

void JobPhases::enter()
{
    if (!m_context)
        return;
    const auto at = [this](size_t phase) {
        const double end = phase == 0 ? 0 : phase > m_ends.size() ? 1 : m_ends[phase - 1];
        return m_whole.from + (m_whole.to - m_whole.from) * end;
    };
    const std::lock_guard lock(m_context->m_mutex);
    m_context->m_span = {at(m_phase), at(m_phase + 1)};
}

} // namespace synthray
