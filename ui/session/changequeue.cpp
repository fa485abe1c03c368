// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/changequeue.h"

#include "base/backgroundrelease.h"
#include "base/log.h"

#include <algorithm>
#include <utility>

namespace synthray {

ChangeQueue::ChangeQueue(EditedSet &set)
    : m_set(set)
{
}

void ChangeQueue::add(const Work &work, const Done &done, qsizetype images)
{
    m_changes.push_back({std::max(images, m_set.imported.images.size()), work, done, nullptr});
    if (!m_finishing && m_changes.size() == 1)
        next();
}

void ChangeQueue::next()
{
    while (!m_finishing && !m_changes.empty() && !m_changes.front().set) {
        Change &first = m_changes.front();
        first.set = std::make_shared<EditedSet>(m_set);
        if (first.images <= changedAtOnce) {
            first.work(*first.set);
            finish();
            continue;
        }
        const auto ended = [this, set = first.set] {
            if (m_changes.empty() || m_changes.front().set != set)
                return; // finished by settle()
            finish();
            next();
        };
        m_scope.run([set = first.set, work = first.work](TaskContext &) { work(*set); }, ended,
                    [this, set = first.set, ended](const Error &error) {
                        qCWarning(lcUi, "a change of the set failed: %s", logCode(error));
                        *set = m_set; // no change; the following changes go on
                        ended();
                    });
    }
}

void ChangeQueue::finish()
{
    Change first = std::move(m_changes.front());
    m_changes.pop_front();
    m_finishing = true;
    first.done(std::move(*first.set));
    m_finishing = false;
    if (first.images > changedAtOnce) // the last reference to the old images
        releaseInBackground(std::move(first));
}

void ChangeQueue::swap(EditedSet &&set)
{
    std::swap(m_set, set);
    if (set.images.images.size() > changedAtOnce)
        releaseInBackground(std::move(set));
}

void ChangeQueue::drop()
{
    m_changes.clear();
    m_scope.cancel();
}

void ChangeQueue::settle()
{
    while (!m_finishing && !m_changes.empty()) {
        m_scope.waitForDone();
        finish();
        next();
    }
}

} // namespace synthray
