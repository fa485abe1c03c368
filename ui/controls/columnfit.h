// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace synthray {

/// Adds the width of the sort arrow, which the style sheet reserves in each section but leaves out
/// of the size hint: names would be cut.
class SortableHeader : public QHeaderView
{
public:
    explicit SortableHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true); // like a table's default header
        setHighlightSections(true);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        constexpr int arrow = 10; // QHeaderView::up-arrow
        return QHeaderView::sectionSizeFromContents(section) + QSize(arrow, 0);
    }
};

/// In which a column's heading and cells are whole. Qt measures headings with a lighter font than
/// the style sheet's, and leaves out the place of the sort arrow.
inline int wholeWidth(const QTableView &table, int column)
{
    constexpr int padding = 13, arrow = 10; // px, as in the style sheet
    QFont bold = table.horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    const int heading = QFontMetrics(bold)
                            .size(0, table.model()->headerData(column, Qt::Horizontal).toString())
                            .width();
    const QAbstractItemView &view = table; // its sizeHintForColumn is public
    return std::max(heading + padding + arrow, view.sizeHintForColumn(column));
}

/// The column gets the rest of the table's width, but at least 'minimum' pixels: if that is too
/// much, the table scrolls.
inline void stretchColumn(QTableView &table, int column, int minimum)
{
    const int others = table.horizontalHeader()->length() - table.columnWidth(column);
    table.setColumnWidth(column, std::max(minimum, table.viewport()->width() - others));
}

} // namespace synthray
