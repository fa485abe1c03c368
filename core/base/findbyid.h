// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of a list with an id; null if there is none.
#pragma once

#include <QString>
#include <QVector>

#include <algorithm>

namespace synthray {

template <class Entry> const Entry *findById(const QVector<Entry> &list, const QString &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace synthray
