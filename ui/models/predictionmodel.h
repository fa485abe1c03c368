// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier's predictions, one row per image, sortable by prediction error.
#pragma once

#include "metrics/predictionfile.h"
#include "models/tablemodel.h"

namespace synthray {

class PredictionModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Image, Truth, Predicted, Probability, PredictionError, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, PathRole, TruthRole, PredictedRole, WrongRole };

    using TableModel::TableModel;
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

private:
    int countRows() const override { return m_file.images(); }
    int countColumns() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column >= Probability; }
    QVariant cell(int row, int column, int role) const override;
    /// 1 − p of the true class; multi-label: the largest difference over the labels.
    double predictionError(int row) const;

    PredictionFile m_file;
};

} // namespace synthray
