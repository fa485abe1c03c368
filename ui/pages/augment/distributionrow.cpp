// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/distributionrow.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/numberbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowNumber = 76; // px, at least

double limitedTo(const ParamSpec &spec, double value)
{
    const double inside = std::clamp(value, spec.min, spec.max);
    return spec.kind == ParamKind::Int ? std::round(inside) : inside;
}

Distribution rangeIn(const ParamSpec &spec, double low, double high)
{
    Distribution range;
    range.a = limitedTo(spec, low);
    range.b = limitedTo(spec, high);
    return range;
}

/// A moderate range about one value.
Distribution rangeAbout(const ParamSpec &spec, double value)
{
    const double reach = std::max(std::abs(value) * 0.2, spec.step * 5);
    Distribution range;
    range.a = std::max(spec.min, value - reach);
    range.b = std::min(spec.max, value + reach);
    if (spec.kind == ParamKind::Int) {
        range.a = std::ceil(range.a);
        range.b = std::floor(range.b);
    }
    return range;
}

/// 0.1 + 0.2 is 0.3.
double sixDigits(double value) { return QString::number(value, 'g', 6).toDouble(); }

/// Another kind with about the same values: two standard deviations on either side are a range, as
/// in policies.
Distribution withKind(const ParamSpec &spec, const Distribution &from, Distribution::Kind kind)
{
    double low = from.a, high = from.b;
    if (from.kind == Distribution::Kind::Normal) {
        low = from.a - 2 * from.b;
        high = from.a + 2 * from.b;
    } else if (from.kind == Distribution::Kind::Choice) {
        low = high = from.values.value(0).toDouble();
        for (const QVariant &value : from.values) {
            low = std::min(low, value.toDouble());
            high = std::max(high, value.toDouble());
        }
    }
    const Distribution range
        = low < high ? rangeIn(spec, sixDigits(low), sixDigits(high)) : rangeAbout(spec, low);
    if (kind == Distribution::Kind::Uniform)
        return range;
    Distribution result;
    result.kind = kind;
    const double middle = limitedTo(spec, sixDigits((range.a + range.b) / 2));
    if (kind == Distribution::Kind::Normal) {
        result.a = middle;
        result.b = std::max(sixDigits((range.b - range.a) / 4), spec.step / 100);
        return result;
    }
    for (const double value : {range.a, middle, range.b})
        if (const QVariant allowed = spec.check(value).value_or(QVariant());
            allowed.isValid() && !result.values.contains(allowed))
            result.values.append(allowed);
    return result;
}

} // namespace

DistributionRow::DistributionRow(const ParamSpec &spec, QWidget *parent)
    : Translated(parent)
    , m_spec(spec)
{
    m_on = makeTool(nullptr, spec.id + u"Random"_s, u"shuffle"_s);
    m_on->setParent(parent);
    m_on->setCheckable(true);
    m_on->setFixedWidth(switchWidth);
    connect(m_on, &QToolButton::toggled, this, &DistributionRow::applySwitch);
    auto *column = bareColumn(this, 4);
    m_fields = new QWidget(this);
    column->addWidget(m_fields);
    if (isNumber()) {
        makeNumberFields();
    } else if (spec.kind == ParamKind::Text) {
        m_list = new QLineEdit(m_fields);
        bareRow(m_fields)->addWidget(m_list);
    } else if (spec.kind == ParamKind::Bool) {
        m_note = new QLabel(m_fields);
        m_note->setProperty("role", u"dim"_s);
        bareRow(m_fields)->addWidget(m_note);
    } else {
        auto *list = bareColumn(m_fields, 4);
        for (const ParamChoice &choice : spec.choices) {
            auto *tick = named(new QCheckBox(m_fields), spec.id + u"Choice-"_s + choice.id);
            list->addWidget(tick);
            const int index = int(m_ticks.size());
            connect(tick, &QCheckBox::toggled, this, [this, index] { applyTick(index); });
            m_ticks.append(tick);
        }
    }
    if (m_list) {
        m_list->setObjectName(spec.id + u"List"_s);
        connect(m_list, &QLineEdit::textEdited, this, [this] { applyList(false); });
        connect(m_list, &QLineEdit::editingFinished, this, [this] { applyList(true); });
    }
    m_error = makeError(spec.id + u"RangeError"_s, column);
    retranslate();
}

bool DistributionRow::isNumber() const
{
    return m_spec.kind == ParamKind::Int || m_spec.kind == ParamKind::Real;
}

void DistributionRow::makeNumberFields()
{
    auto *line = bareRow(m_fields, 6);
    m_kind = named(new ChoiceBox(m_fields), m_spec.id + u"Kind"_s);
    for (const Kind kind : {Kind::Uniform, Kind::Normal, Kind::Choice})
        m_kind->addItem({}, int(kind));
    m_kind->setMinimumWidth(92);
    line->addWidget(m_kind);
    connect(m_kind, &ChoiceBox::currentIndexChanged, this, &DistributionRow::applyKind);
    m_low = addNumber(u"Low"_s);
    m_mean = addNumber(u"Mean"_s);
    m_between = new QLabel(m_fields);
    m_between->setProperty("role", u"dim"_s);
    line->addWidget(m_between);
    m_high = addNumber(u"High"_s);
    m_deviation = addNumber(u"Deviation"_s);
    m_deviation->setInteger(false);
    // 0 would be one value for all images.
    m_deviation->setRange(m_spec.step / 100, m_spec.max - m_spec.min);
    m_list = new QLineEdit(m_fields);
    line->addWidget(m_list, 1);
}

NumberBox *DistributionRow::addNumber(const QString &suffix)
{
    auto *box = named(new NumberBox(m_fields), m_spec.id + suffix);
    box->setInteger(m_spec.kind == ParamKind::Int);
    box->setRange(m_spec.min, m_spec.max);
    box->setSingleStep(m_spec.step);
    box->setMinimumWidth(narrowNumber); // narrower than in a form: two of them share a line
    static_cast<QHBoxLayout *>(m_fields->layout())->addWidget(box, 1);
    connect(box, &NumberBox::valueChanged, this, [this, box] { applyNumber(box); });
    return box;
}

void DistributionRow::setValue(const QVariant &value,
                               const std::optional<Distribution> &distribution,
                               const QString &place)
{
    const bool isOther = distribution != m_distribution;
    m_value = value;
    m_distribution = distribution;
    m_place = place;
    if (isOther)
        m_error->hide();
    fill();
}

void DistributionRow::fill()
{
    const QSignalBlocker on(m_on);
    m_on->setChecked(m_distribution.has_value());
    showParts();
    if (!m_distribution)
        return;
    if (isNumber()) {
        const Kind kind = m_distribution->kind;
        const QSignalBlocker shown(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(int(kind)));
        const auto fillPair = [&](NumberBox *first, NumberBox *second, bool isShown) {
            const QSignalBlocker one(first), other(second);
            first->setVisible(isShown);
            second->setVisible(isShown);
            if (isShown) {
                first->setValue(m_distribution->a);
                second->setValue(m_distribution->b);
            }
        };
        fillPair(m_low, m_high, kind == Kind::Uniform);
        fillPair(m_mean, m_deviation, kind == Kind::Normal);
        m_between->setVisible(kind != Kind::Choice);
        m_between->setText(kind == Kind::Normal ? u"±"_s : u"–"_s);
        m_list->setVisible(kind == Kind::Choice);
    }
    if (m_list && m_distribution->kind == Kind::Choice)
        fillList();
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        const QSignalBlocker blocker(m_ticks[i]);
        m_ticks[i]->setChecked(m_distribution->values.contains(m_spec.choices[i].id));
    }
    if (m_note)
        m_note->setText(m_distribution->text(m_spec));
}

void DistributionRow::showParts()
{
    m_fields->setVisible(m_distribution.has_value());
    setVisible(m_distribution || !m_error->isHidden());
}

void DistributionRow::fillList()
{
    // What is being typed stays as it is: "0; 9" would become something else under the cursor.
    if (const auto typed = typedList(); typed && typed->values == m_distribution->values)
        return;
    m_list->setText(listText());
    m_list->setCursorPosition(0);
}

QString DistributionRow::listText() const
{
    QStringList texts;
    for (const QVariant &value : m_distribution->values)
        texts << (isNumber() ? m_low->textFromValue(value.toDouble()) : value.toString());
    return texts.join(u"; "_s);
}

/// Numbers as people type them. Only a semicolon separates texts: they may be paths.
Result<Distribution> DistributionRow::typedList() const
{
    static const QRegularExpression betweenNumbers(u"[;/]|,\\s+"_s), betweenTexts(u";"_s);
    Distribution list;
    list.kind = Kind::Choice;
    for (const QString &part :
         m_list->text().split(isNumber() ? betweenNumbers : betweenTexts, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        const auto number = isNumber()
            ? typedNumber(word, QLocale().decimalPoint().front(), m_spec.kind == ParamKind::Int)
            : std::nullopt;
        const auto value = m_spec.check(number ? QVariant(*number) : QVariant(word));
        TRY(value);
        list.values.append(*value);
    }
    return list;
}

void DistributionRow::apply(const Result<Distribution> &distribution)
{
    const Result<> checked
        = distribution ? distribution->check(m_spec) : Result<>(fail(distribution.error()));
    if (!checked) {
        showText(m_error, m_place + u": "_s + checked.error().whole());
        showParts();
        return;
    }
    m_error->hide();
    emit edited(*distribution);
}

void DistributionRow::applySwitch()
{
    if (!m_on->isChecked()) {
        m_error->hide();
        showParts();
        emit edited(std::nullopt);
        return;
    }
    if (isNumber()) {
        apply(rangeAbout(m_spec, m_value.toDouble()));
        return;
    }
    Distribution all;
    all.kind = Kind::Choice;
    if (m_spec.kind == ParamKind::Bool)
        all.values = {false, true};
    else if (m_spec.kind == ParamKind::Text)
        all.values = {m_value};
    for (const ParamChoice &choice : m_spec.choices)
        all.values.append(choice.id);
    apply(all);
}

void DistributionRow::applyKind()
{
    if (m_distribution)
        apply(withKind(m_spec, *m_distribution, Kind(m_kind->currentData().toInt())));
}

void DistributionRow::applyNumber(const NumberBox *box)
{
    if (!m_distribution)
        return;
    Distribution changed = *m_distribution;
    const bool isFirst = box == m_low || box == m_mean;
    (isFirst ? changed.a : changed.b) = box->value();
    if (changed.kind == Kind::Uniform && changed.a > changed.b) // the other end goes along
        changed.a = changed.b = box->value();
    apply(changed);
}

void DistributionRow::applyList(bool isFinished)
{
    if (!m_distribution || m_distribution->kind != Kind::Choice)
        return;
    const auto typed = typedList();
    const bool isAllowed = typed && typed->check(m_spec);
    if (!isAllowed && !isFinished)
        return; // half a value
    if (!isAllowed || typed->values != m_distribution->values)
        apply(typed);
    else
        m_error->hide();
    if (isAllowed && isFinished)
        m_list->setText(listText());
}

/// All copies of an entry vanish; a new one takes its place in the order of the entries.
void DistributionRow::applyTick(int choice)
{
    if (!m_distribution)
        return;
    Distribution changed = *m_distribution;
    const QString id = m_spec.choices[choice].id;
    changed.values.removeAll(id);
    if (m_ticks[choice]->isChecked()) {
        const auto isBehind = [&](const QVariant &value) {
            const auto isIt
                = [&](const ParamChoice &entry) { return entry.id == value.toString(); };
            return std::find_if(m_spec.choices.begin(), m_spec.choices.end(), isIt)
                > m_spec.choices.begin() + choice;
        };
        changed.values.insert(
            std::find_if(changed.values.cbegin(), changed.values.cend(), isBehind), id);
    }
    apply(changed);
}

void DistributionRow::retranslate()
{
    const QString label = m_spec.labelText();
    m_on->setToolTip(tr("Draws this value for each image (allowed: %1), instead of using the same "
                        "one for all.")
                         .arg(m_spec.rangeText()));
    m_on->setAccessibleName(tr("%1: drawn for each image").arg(label));
    const auto explain = [&](QWidget *field, const QString &text) {
        field->setToolTip(text);
        field->setAccessibleName(label + u": "_s + text);
    };
    if (m_list) {
        explain(m_list,
                tr("Values to choose from, each equally likely, with semicolons between "
                   "them"));
        m_list->setPlaceholderText(tr("Values; with; semicolons"));
    }
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        m_ticks[i]->setText(m_spec.choices[i].text());
        explain(m_ticks[i], tr("Those that are ticked are equally likely"));
    }
    if (m_note && m_distribution)
        m_note->setText(m_distribution->text(m_spec));
    if (!isNumber())
        return;
    explain(m_kind, tr("Distribution of the values"));
    const QStringList kinds{tr("Range"), tr("Normal"), tr("List")};
    const QStringList meanings{tr("Any value between two bounds, all equally likely"),
                               tr("Mean and standard deviation; values outside %1 are drawn again")
                                   .arg(m_spec.rangeText()),
                               tr("One of the values of a list, each equally likely")};
    for (int i = 0; i < kinds.size(); ++i) {
        m_kind->setItemText(i, kinds[i]);
        m_kind->setItemData(i, meanings[i], Qt::ToolTipRole);
    }
    explain(m_low, tr("Smallest value"));
    explain(m_high, tr("Largest value"));
    explain(m_mean, tr("Mean"));
    explain(m_deviation, tr("Standard deviation"));
}

} // namespace synthray

#include "moc_distributionrow.cpp"
