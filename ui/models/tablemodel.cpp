// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"

namespace synthray {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : countRows();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : countColumns();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::TextAlignmentRole ? alignment(index.column())
                                         : cell(index.row(), index.column(), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= countColumns())
        return {};
    return role == Qt::DisplayRole      ? QVariant(title(section))
        : role == Qt::ToolTipRole       ? QVariant(titleTip(section))
        : role == Qt::TextAlignmentRole ? alignment(section)
                                        : QVariant();
}

void TableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, countColumns() - 1));
    cellsChanged();
}

void TableModel::cellsChanged()
{
    if (countRows() > 0)
        emit dataChanged(index(0, 0), index(countRows() - 1, countColumns() - 1));
}

QString TableModel::titleTip(int /*column*/) const { return {}; }

QVariant TableModel::alignment(int column) const
{
    return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
                               | Qt::AlignVCenter);
}

} // namespace synthray
