// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier's predictions, an image a row, sortable by how wrong they are.
#pragma once

#include "metrics/predictionfile.h"

#include <QAbstractTableModel>

namespace synthray {

class PredictionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Image, Truth, Said, Probability, Mistake, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, PathRole, TruthRole, SaidRole, WrongRole };

    explicit PredictionModel(QObject *parent = nullptr);
    void setFile(const PredictionFile &file);
    const PredictionFile &file() const { return m_file; }
    QString truthText(int row) const;
    QString saidText(int row) const;
    bool hasLabel(int row, int label) const
    {
        return m_file.predictions.truth.at<uchar>(row, label) != 0;
    }
    bool saysLabel(int row, int label) const; // of several; else whether it is what was said
    /// Another class, or any label of several that is not as in truth.
    bool isWrong(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// 1 - probability of the truth (largest distance over the labels, where there are several).
    double mistake(int row) const;
    PredictionFile m_file;
};

} // namespace synthray
