// SPDX-License-Identifier: GPL-3.0-or-later
// Groups n items from pairs of items that belong together (union-find).
#pragma once

#include <numeric>
#include <vector>

namespace synthray {

class JoinedSets
{
public:
    explicit JoinedSets(int count)
        : m_parent(static_cast<size_t>(count))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    /// The smallest member of i's group.
    int root(int i)
    {
        while (at(i) != i) {
            at(i) = at(at(i)); // path halving
            i = at(i);
        }
        return i;
    }

    void join(int a, int b)
    {
        a = root(a);
        b = root(b);
        at(a < b ? b : a) = a < b ? a : b;
    }

private:
    int &at(int i) { return m_parent[static_cast<size_t>(i)]; }
    std::vector<int> m_parent;
};

} // namespace synthray
