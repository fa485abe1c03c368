// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the open set, one after the other in the order in which they were asked for: small
// sets at once, large ones in a worker.
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
    /// Works on a copy of the set, for any thread.
    using Work = std::function<void(EditedSet &)>;
    /// In the thread of the queue, with that copy; making it the set (swap()) is its business.
    using Done = std::function<void(EditedSet &&)>;

    /// Sets of more images than this are changed in a worker.
    static constexpr qsizetype changedAtOnce = 1000;

    /// 'set' is what the works get a copy of. It lives longer.
    explicit ChangeQueue(EditedSet &set);

    /// 'images': of the set that 'work' makes, where it is larger.
    void add(const Work &work, const Done &done, qsizetype images = 0);
    /// 'set' is the set from now on; the memory of a large one is given back in a worker.
    void swap(EditedSet &&set);
    void drop();
    /// Waits for all.
    void settle();

private:
    struct Change {
        qsizetype images = 0; // of the larger one of both sets
        Work work;
        Done done;
        std::shared_ptr<EditedSet> set; // none: it was not begun
    };
    void next();
    void finish();

    EditedSet &m_set;
    std::deque<Change> m_changes; // the first one is at work
    bool m_finishing = false; // what is asked for meanwhile comes after it
    TaskScope m_scope; // last member
};

} // namespace synthray
