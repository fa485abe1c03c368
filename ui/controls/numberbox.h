// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box for any number of a ParamSpec: 0.02 and 2e-5 alike, whole numbers beyond 32 bits.
#pragma once

#include "controls/eventmixins.h"

#include <QDoubleSpinBox>

namespace synthray {

class NumberBox : public FocusWheel<QDoubleSpinBox>
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    void setInteger(bool integer);
    /// Shows at least this many decimals ("0.50"); more when the value has more.
    void setMinimumDecimals(int decimals);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &pos) const override;
    void stepBy(int steps) override;
    /// Fits the current number: the ends of the range would be far too wide.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    std::optional<double> number(const QString &text) const;

    bool m_integer = false;
    int m_minimumDecimals = 0;
};

} // namespace synthray
