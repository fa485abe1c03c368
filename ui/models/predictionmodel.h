// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier's predictions, one row per image, sortable by prediction error.
#pragma once

#include "metrics/predictionfile.h"

#include <QAbstractTableModel>

namespace synthray {

class PredictionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Image, Truth, Predicted, Probability, PredictionError, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, PathRole, TruthRole, PredictedRole, WrongRole };

    explicit PredictionModel(QObject *parent = nullptr);
    void setFile(const PredictionFile &file);
    const PredictionFile &file() const { return m_file; }
    QString truthText(int row) const;
    QString predictedText(int row) const;
    bool hasLabel(int row, int label) const
    {
        return m_file.predictions.truth.at<uchar>(row, label) != 0;
    }
    /// Multi-label: the label reaches 0.5. One label: it is the predicted class.
    bool predictsLabel(int row, int label) const;
    /// The predicted class differs from the true one; multi-label: any label does.
    bool isWrong(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// 1 − p of the true class; multi-label: the largest difference over the labels.
    double predictionError(int row) const;

    PredictionFile m_file;
};

} // namespace synthray
