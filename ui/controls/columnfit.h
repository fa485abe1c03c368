// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace synthray {

/// The style sheet keeps the sort arrow's place free in each section but does not count it in the
/// width that the contents ask for: names would be cut.
class RoomyHeader : public QHeaderView
{
public:
    explicit RoomyHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true); // as a table's own header
        setHighlightSections(true);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        constexpr int arrow = 10; // QHeaderView::up-arrow
        return QHeaderView::sectionSizeFromContents(section) + QSize(arrow, 0);
    }
};

/// The column takes what the others leave of the table's width, but never less than 'least' pixels:
/// where that is too much the table scrolls instead.
inline void giveRest(QTableView &table, int column, int least)
{
    const int others = table.horizontalHeader()->length() - table.columnWidth(column);
    table.setColumnWidth(column, std::max(least, table.viewport()->width() - others));
}

} // namespace synthray
