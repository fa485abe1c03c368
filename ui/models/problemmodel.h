// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were left out of a set, with the reason. Does its own sorting.
#pragma once

#include "dataset/imagedataset.h"
#include "models/tablemodel.h"

namespace synthray {

class ProblemModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { File, Reason, Folder, ColumnCount };

    using TableModel::TableModel;
    void setProblems(const QVector<Problem> &problems, const QString &root);
    const QVector<Problem> &problems() const { return m_problems; }
    const Problem &problem(int row) const { return m_problems.at(row); }
    QString text() const; // one line per file: path, tab, reason
    void sort(int column, Qt::SortOrder order) override;

private:
    int countRows() const override { return static_cast<int>(m_problems.size()); }
    int countColumns() const override { return ColumnCount; }
    QString title(int column) const override;
    bool isNumber(int /*column*/) const override { return false; }
    QVariant cell(int row, int column, int role) const override;
    QString text(const Problem &problem, int column) const;

    QVector<Problem> m_problems;
    QString m_root;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace synthray
