// SPDX-License-Identifier: GPL-3.0-or-later
// Patients and duplicates in more than one split, one row each.
#pragma once

#include "dataset/duplicates/leaks.h"
#include "models/tablemodel.h"

namespace synthray {

class LeakModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Which, Splits, Images, ColumnCount };

    using TableModel::TableModel;
    void setLeaks(const ImageDataset &set, const QVector<Leak> &leaks);
    const Leak &leak(int row) const { return m_leaks.at(row); }
    QString which(int row) const; // the patient or study, or the file names of the images

private:
    int countRows() const override { return static_cast<int>(m_leaks.size()); }
    int countColumns() const override { return ColumnCount; }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Images; }
    QVariant cell(int row, int column, int role) const override;

    ImageDataset m_set;
    QVector<Leak> m_leaks;
};

} // namespace synthray
