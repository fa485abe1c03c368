// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace synthray {

/// The column takes what the others leave of the table's width, but never less than 'least' pixels: where that is too
/// much the table scrolls instead.
inline void giveRest(QTableView &table, int column, int least)
{
    const int others = table.horizontalHeader()->length() - table.columnWidth(column);
    table.setColumnWidth(column, std::max(least, table.viewport()->width() - others));
}

} // namespace synthray
