// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classtablemodel.h"

#include "controls/theme.h"

#include <QFont>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

void ClassTableModel::setContent(const Content &content)
{
    if (content == m_content)
        return;
    beginResetModel();
    m_content = content;
    // Multi-label images are counted in several rows, so a total would be wrong.
    int sum = 0;
    for (const auto &row : content.images)
        sum += std::accumulate(row.begin(), row.end(), 0);
    m_hasTotalRow = content.classes.size() > 1 && sum == content.imageCount;
    endResetModel();
}

void ClassTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ClassTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_content.classes.isEmpty())
        return 0;
    return static_cast<int>(m_content.classes.size()) + (m_hasTotalRow ? 1 : 0);
}

int ClassTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + static_cast<int>(m_content.splits.size()) + (m_content.splits.size() > 1 ? 1 : 0);
}

/// Sums for the row and column of totals. -1: patients cannot be summed, since one may be in
/// several classes or splits.
int ClassTableModel::number(const QVector<QVector<int>> &table, int row, int column) const
{
    if (table.isEmpty())
        return -1;
    if (&table == &m_content.patients && (isTotalRow(row) || isTotalColumn(column)))
        return -1;
    int sum = 0;
    for (int r = 0; r < table.size(); ++r)
        for (int c = 0; c < table.at(r).size(); ++c)
            if ((isTotalRow(row) || r == row) && (isTotalColumn(column) || c == column - 1))
                sum += table.at(r).at(c);
    return sum;
}

QVariant ClassTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    const QString name = isTotalRow(row)      ? tr("All")
        : m_content.classes.at(row).isEmpty() ? tr("no class")
                                              : m_content.classes.at(row);
    if (role == ClassRole)
        return isTotalRow(row) ? QString() : m_content.classes.at(row);
    if (role == TotalRole)
        return isTotalRow(row);
    if (role == SplitRole)
        return column == 0 || isTotalColumn(column) ? QString() : m_content.splits.at(column - 1);
    if (role == ImagesRole)
        return number(m_content.images, row, column == 0 ? columnCount() : column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role == Qt::FontRole && (isTotalRow(row) || isTotalColumn(column))) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return Theme::tabular(font);
    }
    if (column == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(name) : QVariant();
    const QLocale locale;
    const int images = number(m_content.images, row, column);
    const int patients = number(m_content.patients, row, column);
    if (role == Qt::DisplayRole)
        return patients < 0 ? locale.toString(images)
                            : u"%1 (%2)"_s.arg(locale.toString(images), locale.toString(patients));
    if (role == Qt::ToolTipRole) {
        const QString where = QString(
            name + u", "_s + headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (patients < 0)
            return tr("%1: %2 images").arg(where, locale.toString(images));
        const QString text = m_content.groupKind == Overview::GroupKind::Studies
            ? tr("%1: %2 images of %3 studies")
            : m_content.groupKind == Overview::GroupKind::Both
            ? tr("%1: %2 images of %3 patients or studies")
            : tr("%1: %2 images of %3 patients");
        return text.arg(where, locale.toString(images), locale.toString(patients));
    }
    return {};
}

QVariant ClassTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Class");
    if (isTotalColumn(section))
        return tr("All");
    const QString split = m_content.splits.at(section - 1);
    if (!split.isEmpty())
        return split;
    return m_content.splits.size() == 1 ? tr("Images") : tr("no split");
}

} // namespace synthray

#include "moc_classtablemodel.cpp"
