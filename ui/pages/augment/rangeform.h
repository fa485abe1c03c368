// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers of a step are drawn for each image, and between what.
#pragma once

#include "augment/distribution.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace synthray {

class NumberBox;

class RangeForm : public QWidget
{
    Q_OBJECT

public:
    explicit RangeForm(QWidget *parent = nullptr);

    /// 'values' also gives the parameters; those that are no numbers have no row.
    void setStep(const ParamSet &values, const QMap<QString, Distribution> &ranges);

signals:
    /// By the user. nullopt: the parameter has one value.
    void edited(const QString &id, const std::optional<synthray::Distribution> &range);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        ParamSpec spec;
        QWidget *box = nullptr;
        QCheckBox *on = nullptr;
        QLabel *text = nullptr; // of a distribution that the boxes cannot show
        NumberBox *low = nullptr, *high = nullptr;
    };
    void build(const QVector<ParamSpec> &specs);
    void fill();
    void retranslate();
    void applySwitch(int row);
    void applyNumber(int row, bool isLow);

    ParamSet m_values;
    QMap<QString, Distribution> m_ranges;
    QVector<Row> m_rows;
    QLabel *m_heading;
    QVBoxLayout *m_column;
};

} // namespace synthray
