// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were left out of a set, with the reason. Does its own sorting.
#pragma once

#include "dataset/imagedataset.h"

#include <QAbstractTableModel>

namespace synthray {

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Reason, Folder, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(const QVector<Problem> &problems, const QString &root);
    const Problem &problem(int row) const { return m_problems.at(row); }
    QString text() const; // one line per file: path, tab, reason

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString cell(const Problem &problem, int column) const;

    QVector<Problem> m_problems;
    QString m_root;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace synthray
