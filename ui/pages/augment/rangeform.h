// SPDX-License-Identifier: GPL-3.0-or-later
// Which parameters of a step are drawn for each image, and from what.
#pragma once

#include "augment/distribution.h"
#include "controls/translated.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace synthray {

class DistributionRow;

class RangeForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit RangeForm(QWidget *parent = nullptr);

    /// 'values' also gives the parameters. 'place' names the step in errors: "Step 2 (rotate45)".
    void setStep(const ParamSet &values, const QMap<QString, Distribution> &ranges,
                 const QString &place);

signals:
    /// By the user. nullopt: the parameter has one value.
    void edited(const QString &id, const std::optional<synthray::Distribution> &range);

private:
    void retranslate() override;
    void build(const QVector<ParamSpec> &specs);

    QVector<DistributionRow *> m_rows;
    QLabel *m_heading;
    QVBoxLayout *m_column;
};

} // namespace synthray
