// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box for any number of a ParamSpec: 0.02 and 2e-5 alike, whole numbers beyond 32 bits. With
// specialValueText() it shows that word instead of its minimum.
#pragma once

#include "controls/eventmixins.h"

#include <QDoubleSpinBox>

#include <optional>

namespace synthray {

/// A number as people type it: "1,000", "1.024", "1 000", "12'500", "0,5", "2e-5". Blanks and
/// apostrophes separate thousands. Of comma and point, one that occurs several times separates
/// thousands, and so does the first of two different ones. A single one with three digits behind it
/// separates thousands if it is not the language's decimal point, and in whole numbers always.
/// Every other one is the decimal point. Nothing if the digits do not fit ("1,00,0"), or if a whole
/// number has a decimal point.
std::optional<double> typedNumber(const QString &text, QChar decimalPoint, bool wholeNumber);

class NumberBox : public FocusWheel<QDoubleSpinBox>
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    void setInteger(bool integer);
    /// Shows at least this many decimals ("0.50"); more when the value has more.
    void setMinimumDecimals(int decimals);
    /// The suffix, and that of the value 1: "epochs" and "epoch".
    void setUnit(const QString &several, const QString &one);
    void fitUnit(); // after a change with blocked signals

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &pos) const override;
    /// Replaces what cannot be used: by the end of the range, or by the value before the edit.
    void fixup(QString &text) const override;
    void stepBy(int steps) override;
    /// Fits the current number: the ends of the range would be far too wide.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override; // LanguageChange: the decimal point
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString withoutSuffix(const QString &text) const;
    std::optional<double> number(const QString &text) const;
    QString shownText(double value) const; // with suffix, or the special word

    bool m_integer = false;
    QString m_several, m_one; // units with the blank before them
    int m_minimumDecimals = 0;
    double m_before = 0; // the value before the current edit
};

} // namespace synthray
