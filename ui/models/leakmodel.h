// SPDX-License-Identifier: GPL-3.0-or-later
// Patients and duplicates in more than one split, one row each.
#pragma once

#include "dataset/duplicates/leaks.h"

#include <QAbstractTableModel>

namespace synthray {

class LeakModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Which, Splits, Images, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLeaks(const ImageDataset &set, const QVector<Leak> &leaks);
    const Leak &leak(int row) const { return m_leaks.at(row); }
    QString which(int row) const; // the patient or study, or the file names of the images
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImageDataset m_set;
    QVector<Leak> m_leaks;
};

} // namespace synthray
