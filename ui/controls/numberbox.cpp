// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/numberbox.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 12; // significant digits shown: more than any setting needs
constexpr int minimumNumberWidth = 116; // px: boxes of a form have equal widths where possible
constexpr int storedDecimals = 18; // QDoubleSpinBox rounds to these; 1e-12 keeps six digits

} // namespace

NumberBox::NumberBox(QWidget *parent)
    : FocusWheel(parent)
{
    setDecimals(storedDecimals);
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setGroupSeparatorShown(false);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { updateGeometry(); });
}

void NumberBox::setInteger(bool integer)
{
    m_integer = integer;
    setDecimals(integer ? 0 : storedDecimals);
}

void NumberBox::setMinimumDecimals(int decimals) { m_minimumDecimals = decimals; }

QString NumberBox::textFromValue(double value) const
{
    if (m_integer)
        return QString::number(value, 'f', 0);
    QString text;
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1e9)) {
        // 2e-05 to 2e-5
        static const QRegularExpression zeros(u"e([+-])0*(?=\\d)"_s);
        text = QString::number(value, 'g', digits).replace(zeros, u"e\\1"_s);
        text.replace("e+"_L1, "e"_L1);
    } else {
        text = QString::number(value, 'g', digits);
        const qsizetype point = text.indexOf(u'.');
        const qsizetype has = point < 0 ? 0 : text.size() - point - 1;
        if (has < m_minimumDecimals)
            text = QString::number(value, 'f', m_minimumDecimals);
    }
    return text.replace("."_L1, locale().decimalPoint());
}

std::optional<double> NumberBox::number(const QString &text) const
{
    QString plain = text;
    if (!suffix().isEmpty() && plain.endsWith(suffix()))
        plain.chop(suffix().size());
    plain = plain.trimmed();
    plain.replace(u',', u'.'); // both work as the decimal point; there are no group separators
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double NumberBox::valueFromText(const QString &text) const
{
    return number(text).value_or(value());
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    const auto parsed = number(text);
    if (parsed) {
        if (m_integer && *parsed != std::floor(*parsed))
            return QValidator::Invalid;
        return *parsed >= minimum() && *parsed <= maximum() ? QValidator::Acceptable
                                                            : QValidator::Intermediate;
    }
    // The beginning of a number: "", "-", "1e", "2e-", ","
    QString plain = text;
    if (!suffix().isEmpty() && plain.endsWith(suffix()))
        plain.chop(suffix().size());
    static const QRegularExpression part(u"^\\s*-?\\d*[.,]?\\d*([eE][+-]?\\d*)?\\s*$"_s);
    static const QRegularExpression whole(u"^\\s*-?\\d*\\s*$"_s);
    return (m_integer ? whole : part).match(plain).hasMatch() ? QValidator::Intermediate
                                                              : QValidator::Invalid;
}

void NumberBox::stepBy(int steps)
{
    const double size = std::abs(value());
    if (m_integer || size == 0 || size >= singleStep()) {
        // 0.30000000000000004 is 0.3
        setValue(QString::number(value() + steps * singleStep(), 'g', digits).toDouble());
        return;
    }
    // A value below the step, such as 2e-5, changes by one in its leading digit. Stepping down from
    // 1e-5 gives 9e-6, not 0.
    double next = value();
    for (int i = 0; i < std::abs(steps); ++i) {
        const double magnitude = std::abs(next);
        if (magnitude == 0)
            break;
        double unit = std::pow(10.0, std::floor(std::log10(magnitude * (1 + 1e-9))));
        const bool shrinks = (steps < 0) == (next > 0);
        if (shrinks && magnitude < 1.5 * unit)
            unit /= 10;
        next = QString::number(next + (steps < 0 ? -unit : unit), 'g', digits).toDouble();
    }
    setValue(next);
}

QSize NumberBox::sizeHint() const
{
    constexpr int cursor = 4; // px, after the last digit
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QString shown = prefix() + textFromValue(value()) + suffix();
    const QSize content(fontMetrics().horizontalAdvance(shown) + cursor,
                        lineEdit()->sizeHint().height());
    const QSize whole = style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
    return {std::max(isReadOnly() ? 0 : minimumNumberWidth, whole.width()), whole.height()};
}

} // namespace synthray

#include "moc_numberbox.cpp"
