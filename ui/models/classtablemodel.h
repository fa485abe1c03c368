// SPDX-License-Identifier: GPL-3.0-or-later
// Images (and patients) per class and split as a table, with a row for all classes.
#pragma once

#include "dataset/overview.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace synthray {

class ClassTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ClassRole = Qt::UserRole + 1, SplitRole, ImagesRole, TotalRole };

    struct Content {
        QStringList classes, splits; // rows and columns; "": none
        QVector<QVector<int>> images,
            patients; // [class][split]; patients (or studies) may be empty
        int imageCount = 0; // less than the sum of the classes in a multi-label set
        Overview::GroupKind groupKind
            = Overview::GroupKind::Patients; // what is counted in 'patients'
        bool operator==(const Content &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int number(const QVector<QVector<int>> &table, int row, int column) const;
    bool isTotalRow(int row) const { return row >= m_content.classes.size(); }
    bool isTotalColumn(int column) const { return column > m_content.splits.size(); }

    Content m_content;
    bool m_hasTotalRow = false;
};

} // namespace synthray
