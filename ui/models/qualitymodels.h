// SPDX-License-Identifier: GPL-3.0-or-later
// Image quality as tables: methods by metrics for one image, and methods by the spread of one
// metric for a set.
#pragma once

#include "metrics/qualitysurvey.h"
#include "models/tablemodel.h"

#include <memory>
#include <optional>

namespace synthray {

/// As few digits as needed to compare values; ∞ and – if there is no number.
QString qualityText(double value);

class ImageQualityModel : public TableModel
{
    Q_OBJECT

public:
    struct Row {
        QString name; // the method's
        std::optional<ImageQuality> quality; // none: not computed yet, or failed
        QString error;
    };

    using TableModel::TableModel;
    void setRows(const QVector<Row> &rows);
    const QVector<Row> &rows() const { return m_rows; }
    QByteArray csv() const; // "method,mse,..", one line per method

private:
    int countRows() const override { return static_cast<int>(m_rows.size()); }
    int countColumns() const override { return 1 + static_cast<int>(qualityMetrics().size()); }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    QVariant cell(int row, int column, int role) const override;

    QVector<Row> m_rows;
};

class SetQualityModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Method, Mean, Deviation, Median, Images, ColumnCount };

    using TableModel::TableModel;
    void show(std::shared_ptr<const QualitySurvey> survey,
              const QVector<ValueDistribution> &distributions);
    /// One per method.
    const QVector<ValueDistribution> &distributions() const { return m_distributions; }

private:
    int countRows() const override { return static_cast<int>(m_distributions.size()); }
    int countColumns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    QString titleTip(int column) const override;

    std::shared_ptr<const QualitySurvey> m_survey;
    QVector<ValueDistribution> m_distributions;
};

} // namespace synthray
