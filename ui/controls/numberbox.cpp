// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/numberbox.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 12; // significant digits shown: more than any setting needs
constexpr int minimumNumberWidth = 116; // px: boxes of a form have equal widths where possible
constexpr int storedDecimals = 18; // QDoubleSpinBox rounds to these; 1e-12 keeps six digits

/// "1,024" to "1024"; nothing if the signs are not between groups of three digits.
std::optional<QString> withoutGroups(const QString &text)
{
    static const QRegularExpression plain(u"^\\d*$"_s);
    static const QRegularExpression grouped(u"^\\d{1,3}([^\\d])\\d{3}(\\1\\d{3})*$"_s);
    if (!plain.match(text).hasMatch() && !grouped.match(text).hasMatch())
        return std::nullopt;
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar c) { return c.isDigit(); });
    return result;
}

} // namespace

std::optional<double> typedNumber(const QString &text, QChar decimalPoint, bool wholeNumber)
{
    static const QRegularExpression form(
        u"^([+-]?)(\\d[\\d.,'’ \\x{a0}\\x{2009}\\x{202f}]*|[.,]\\d+)([eE][+-]?\\d+)?$"_s);
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-'); // the minus sign of typesetting
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QString body = match.captured(2).trimmed();
    const qsizetype commas = body.count(u','), points = body.count(u'.');
    qsizetype decimal = -1; // place of the decimal sign
    if (commas > 0 && points > 0) {
        decimal = std::max(body.lastIndexOf(u','), body.lastIndexOf(u'.'));
    } else if (commas + points == 1) {
        static const QRegularExpression thousand(u"^[1-9]\\d{0,2}[.,]\\d{3}$"_s);
        decimal = std::max(body.indexOf(u','), body.indexOf(u'.'));
        if (thousand.match(body).hasMatch() && (wholeNumber || body[decimal] != decimalPoint))
            decimal = -1;
    }
    if (wholeNumber && decimal >= 0)
        return std::nullopt;
    const auto whole = withoutGroups(decimal < 0 ? body : body.left(decimal));
    const QString fraction = decimal < 0 ? QString() : body.mid(decimal + 1);
    const bool isFraction
        = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c.isDigit(); });
    if (!whole || !isFraction)
        return std::nullopt;
    bool ok = false;
    const double value
        = QString(match.captured(1) + *whole + u'.' + fraction + match.captured(3)).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

NumberBox::NumberBox(QWidget *parent)
    : FocusWheel(parent)
{
    setDecimals(storedDecimals);
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setGroupSeparatorShown(false);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] {
        fitUnit();
        updateGeometry();
    });
    connect(this, &QDoubleSpinBox::editingFinished, this, [this] {
        lineEdit()->setModified(false);
        m_before = value();
        fitUnit();
    });
}

void NumberBox::setInteger(bool integer)
{
    m_integer = integer;
    setDecimals(integer ? 0 : storedDecimals);
}

void NumberBox::setMinimumDecimals(int decimals) { m_minimumDecimals = decimals; }

void NumberBox::setUnit(const QString &several, const QString &one)
{
    m_several = several;
    m_one = one;
    setSuffix(value() == 1 ? m_one : m_several);
}

/// Not while a number is typed: the text would change under the cursor.
void NumberBox::fitUnit()
{
    const QString &unit = value() == 1 ? m_one : m_several;
    if (!lineEdit()->isModified() && suffix() != unit && m_one != m_several)
        setSuffix(unit);
}

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
    return text.replace("."_L1, QLocale().decimalPoint()); // the language may change meanwhile
}

QString NumberBox::withoutSuffix(const QString &text) const
{
    QString plain = text.trimmed();
    // Typed by the user, then added by Qt.
    for (bool found = true; found;) {
        found = false;
        for (const QString &one : {suffix(), m_several, m_one})
            if (const QString unit = one.trimmed(); !unit.isEmpty() && plain.endsWith(unit)) {
                plain.chop(unit.size());
                plain = plain.trimmed();
                found = true;
            }
    }
    return plain;
}

std::optional<double> NumberBox::number(const QString &text) const
{
    const QString plain = withoutSuffix(text);
    const QString special = specialValueText();
    if (!special.isEmpty() && plain.compare(special, Qt::CaseInsensitive) == 0)
        return minimum();
    const auto value = typedNumber(plain, QLocale().decimalPoint().front(), m_integer);
    return value && (!m_integer || *value == std::floor(*value)) ? value : std::nullopt;
}

QString NumberBox::shownText(double value) const
{
    return value == minimum() && !specialValueText().isEmpty()
        ? specialValueText()
        : prefix() + textFromValue(value) + suffix();
}

double NumberBox::valueFromText(const QString &text) const
{
    return number(text).value_or(value());
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    if (const auto parsed = number(text))
        return *parsed >= minimum() && *parsed <= maximum() ? QValidator::Acceptable
                                                            : QValidator::Intermediate;
    // The beginning of a number ("", "-", "1e", "1,02") or of the special word.
    const QString plain = withoutSuffix(text);
    if (specialValueText().startsWith(plain, Qt::CaseInsensitive))
        return QValidator::Intermediate;
    static const QRegularExpression part(
        u"^[+\\x{2212}-]?[\\d.,'’ \\x{a0}\\x{2009}\\x{202f}]*([eE][+-]?\\d*)?$"_s);
    return part.match(plain).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void NumberBox::fixup(QString &text) const
{
    // Qt would take the end of the range that is nearest to 0.
    const auto parsed = number(text);
    const QString shown = shownText(parsed ? std::clamp(*parsed, minimum(), maximum()) : m_before);
    if (!parsed && !withoutSuffix(text).isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(0, height())),
                           tr("'%1' is not a number that can be used here. The value stays %2.")
                               .arg(withoutSuffix(text), shown),
                           parentWidget());
    text = shown;
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
    const QSize content(fontMetrics().horizontalAdvance(shownText(value())) + cursor,
                        lineEdit()->sizeHint().height());
    const QSize whole = style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
    return {std::max(isReadOnly() ? 0 : minimumNumberWidth, whole.width()), whole.height()};
}

void NumberBox::focusInEvent(QFocusEvent *event)
{
    m_before = value();
    FocusWheel::focusInEvent(event);
}

void NumberBox::keyPressEvent(QKeyEvent *event)
{
    if (!lineEdit()->isModified()) // an edit begins
        m_before = value();
    FocusWheel::keyPressEvent(event);
}

void NumberBox::changeEvent(QEvent *event)
{
    FocusWheel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !hasFocus())
        setSuffix(suffix()); // shows the value again
}

} // namespace synthray

#include "moc_numberbox.cpp"
