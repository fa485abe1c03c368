// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box for any number of a ParamSpec: 0.02 and 2e-5 alike, whole numbers beyond 32 bits.
#pragma once

#include <QDoubleSpinBox>

namespace synthray {

class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    void setInteger(bool integer);
    /// At least this many digits behind the point ("0.50"); more when the value has more.
    void setLeastDecimals(int decimals);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &pos) const override;
    void stepBy(int steps) override;
    /// As wide as the number that it holds: those of the range's ends are far too wide.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// A form is scrolled with the wheel: only the field that has the focus takes it.
    void wheelEvent(QWheelEvent *event) override;

private:
    std::optional<double> number(const QString &text) const;

    bool m_integer = false;
    int m_leastDecimals = 0;
};

} // namespace synthray
