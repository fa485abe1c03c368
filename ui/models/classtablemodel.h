// SPDX-License-Identifier: GPL-3.0-or-later
// Images (and patients) per class and split as a table, with a row for all classes.
#pragma once

#include "dataset/overview.h"
#include "models/tablemodel.h"

#include <QStringList>
#include <QVector>

namespace synthray {

class ClassTableModel : public TableModel
{
    Q_OBJECT

public:
    enum Role { ClassRole = Qt::UserRole + 1, SplitRole, ImagesRole, TotalRole };

    struct Content {
        QStringList classes, splits; // rows and columns; "": none
        QVector<QVector<int>> images, patients; // [class][split]; no patients or studies: empty
        int imageCount = 0; // less than the sum of the classes in a multi-label set
        /// What is counted in 'patients'.
        Overview::GroupKind groupKind = Overview::GroupKind::Patients;
        bool operator==(const Content &) const = default;
    };

    using TableModel::TableModel;
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

private:
    int countRows() const override;
    int countColumns() const override;
    QString title(int column) const override;
    QVariant cell(int row, int column, int role) const override;
    int number(const QVector<QVector<int>> &table, int row, int column) const;
    bool isTotalRow(int row) const { return row >= m_content.classes.size(); }
    bool isTotalColumn(int column) const { return column > m_content.splits.size(); }

    Content m_content;
    bool m_hasTotalRow = false;
};

} // namespace synthray
