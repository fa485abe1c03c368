// SPDX-License-Identifier: GPL-3.0-or-later
// Image quality as tables: methods by metrics for one image, and methods by the spread of one
// metric for a set.
#pragma once

#include "metrics/qualitysurvey.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace synthray {

/// As few digits as needed to compare values; ∞ and – if there is no number.
QString qualityText(double value);

class ImageQualityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row {
        QString name; // the method's
        std::optional<ImageQuality> quality; // none: not computed yet, or failed
        QString error;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QVector<Row> &rows);
    const QVector<Row> &rows() const { return m_rows; }
    QByteArray csv() const; // "method,mse,..", one line per method
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<Row> m_rows;
};

class SetQualityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Method, Mean, Deviation, Median, Images, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const QualitySurvey> survey,
              const QVector<ValueDistribution> &distributions);
    const QVector<ValueDistribution> &distributions() const
    {
        return m_distributions;
    } // one per method
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const QualitySurvey> m_survey;
    QVector<ValueDistribution> m_distributions;
};

} // namespace synthray
