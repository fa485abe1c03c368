// SPDX-License-Identifier: GPL-3.0-or-later
// Applies changes to the open set one after the other, in the order of the requests: small sets at
// once, large ones in a worker.
#pragma once

#include "base/taskscope.h"
#include "dataset/editplan.h"

#include <deque>
#include <functional>
#include <memory>

namespace synthray {

class ChangeQueue
{
public:
    /// Changes a copy of the set; must work in any thread.
    using Work = std::function<void(EditedSet &)>;
    /// Called in the thread of the queue with that copy; installs it with swap().
    using Done = std::function<void(EditedSet &&)>;

    /// Sets of more images than this are changed in a worker.
    static constexpr qsizetype changedAtOnce = 1000;

    /// Each change gets a copy of 'set', which must outlive the queue.
    explicit ChangeQueue(EditedSet &set);

    /// 'images': size of the set that 'work' produces, if larger.
    void add(const Work &work, const Done &done, qsizetype images = 0);
    /// Installs 'set'; a worker releases the memory of a large previous one.
    void swap(EditedSet &&set);
    void drop(); // all changes that are not done
    /// Waits for all changes.
    void settle();

private:
    struct Change {
        qsizetype images = 0; // of the larger of both sets
        Work work;
        Done done;
        std::shared_ptr<EditedSet> set; // null: not started
    };
    void next();
    void finish();

    EditedSet &m_set;
    std::deque<Change> m_changes; // the first one is running
    bool m_finishing = false; // further requests wait for its end
    TaskScope m_scope; // last member
};

} // namespace synthray
