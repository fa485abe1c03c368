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

int ClassTableModel::countRows() const
{
    return static_cast<int>(m_content.classes.size()) + (m_hasTotalRow ? 1 : 0);
}

int ClassTableModel::countColumns() const
{
    return 1 + static_cast<int>(m_content.splits.size()) + (m_content.splits.size() > 1 ? 1 : 0);
}

QString ClassTableModel::title(int column) const
{
    if (column == 0)
        return tr("Class");
    if (isTotalColumn(column))
        return tr("All");
    const QString split = m_content.splits.at(column - 1);
    if (!split.isEmpty())
        return split;
    return m_content.splits.size() == 1 ? tr("Images") : tr("no split");
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

QVariant ClassTableModel::cell(int row, int column, int role) const
{
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
        const QString where = QString(name + u", "_s + title(column));
        const QString imagesText = tr("%Ln image(s)", nullptr, images);
        if (patients < 0)
            return u"%1: %2"_s.arg(where, imagesText);
        const QString text = m_content.groupKind == Overview::GroupKind::Studies
            ? tr("%1: %2 of %Ln study(s)", nullptr, patients)
            : m_content.groupKind == Overview::GroupKind::Both
            ? tr("%1: %2 of %Ln patient(s) or studies", nullptr, patients)
            : tr("%1: %2 of %Ln patient(s)", nullptr, patients);
        return text.arg(where, imagesText);
    }
    return {};
}

} // namespace synthray

#include "moc_classtablemodel.cpp"
