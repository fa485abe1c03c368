// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/marktable.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "viewer/viewmarks.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int mostShownRows = 4; // more scroll
}

MarkTable::MarkTable(Marks &marks, QWidget *parent)
    : QTableWidget(0, 3, parent)
    , m_marks(marks)
{
    setObjectName(u"markTable"_s);
    styleTable(this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the image
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 11);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_marks, &Marks::changed, this, &MarkTable::fill);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_filling && currentRow() >= 0 && item(currentRow(), 0))
            m_marks.select(item(currentRow(), 0)->data(Qt::UserRole).toInt());
    });
}

void MarkTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Measurement"), tr("Value"), tr("Unit")});
    setAccessibleName(tr("Measurements of this image"));
    fill();
}

void MarkTable::fill()
{
    if (!isVisible())
        return;
    const QScopedValueRollback filling(m_filling, true);
    const QVector<Marks::Row> rows = m_marks.rows();
    setRowCount(static_cast<int>(rows.size()));
    clearSelection();
    for (int row = 0; row < rowCount(); ++row) {
        const Marks::Row &one = rows[row];
        const QString texts[] = {one.what, QLocale().toString(one.value, 'g', 5), one.unit};
        for (int column = 0; column < 3; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setData(Qt::UserRole, one.mark);
            if (column == 1) {
                cell->setFont(Theme::tabular(font()));
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            setItem(row, column, cell);
        }
        if (one.mark == m_marks.selected() && selectedItems().isEmpty()) {
            setCurrentCell(row, 0);
            selectRow(row);
        }
    }
    updateGeometry(); // as high as its rows: the image keeps the rest
}

QSize MarkTable::sizeHint() const
{
    return {320,
            horizontalHeader()->sizeHint().height()
                + std::clamp(rowCount(), 1, mostShownRows)
                    * verticalHeader()->defaultSectionSize()};
}

QSize MarkTable::minimumSizeHint() const { return {120, sizeHint().height()}; }

void MarkTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::instance().colors().dim);
    painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Nothing measured yet: distance (D), angle (A), region (G)"));
}

void MarkTable::showEvent(QShowEvent *event)
{
    QTableWidget::showEvent(event);
    fill();
}

} // namespace synthray

#include "moc_marktable.cpp"
