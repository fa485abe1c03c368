// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/rangeform.h"

#include "controls/makers.h"
#include "controls/numberbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

RangeForm::RangeForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_column(bareColumn(this, 6))
{
    m_heading->setProperty("role", u"dim"_s);
    m_heading->setWordWrap(true);
    m_column->addWidget(m_heading);
    retranslate();
}

void RangeForm::setStep(const ParamSet &values, const QMap<QString, Distribution> &ranges)
{
    QVector<ParamSpec> numbers;
    for (const ParamSpec &spec : values.specs())
        if (spec.kind == ParamKind::Int || spec.kind == ParamKind::Real)
            numbers.append(spec);
    const bool isSame = std::equal(numbers.begin(), numbers.end(), m_rows.begin(), m_rows.end(),
                                   [](const ParamSpec &spec, const Row &row) {
                                       return spec.id == row.spec.id && spec.label == row.spec.label
                                           && spec.min == row.spec.min && spec.max == row.spec.max;
                                   });
    m_values = values;
    m_ranges = ranges;
    if (!isSame)
        build(numbers);
    fill();
    setVisible(!m_rows.isEmpty());
}

void RangeForm::build(const QVector<ParamSpec> &specs)
{
    for (const Row &row : std::as_const(m_rows)) {
        // A number that is being typed must not become a range of the next step.
        for (QWidget *field : {static_cast<QWidget *>(row.on), static_cast<QWidget *>(row.low),
                               static_cast<QWidget *>(row.high)})
            field->blockSignals(true);
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const ParamSpec &spec : specs) {
        Row row;
        row.spec = spec;
        row.box = new QWidget(this);
        auto *column = bareColumn(row.box, 4);
        row.on = named(new QCheckBox(row.box), spec.id + u"Random"_s);
        column->addWidget(row.on);
        auto *line = addRow(column, 6); // below: names can be long
        row.text = new QLabel(row.box);
        line->addStretch(1);
        line->addWidget(row.text);
        for (NumberBox **box : {&row.low, &row.high}) {
            *box
                = named(new NumberBox(row.box), spec.id + (box == &row.low ? u"Low"_s : u"High"_s));
            (*box)->setInteger(spec.kind == ParamKind::Int);
            (*box)->setRange(spec.min, spec.max);
            (*box)->setSingleStep(spec.step);
            (*box)->setFixedWidth(100);
            line->addWidget(*box);
        }
        m_column->addWidget(row.box);
        const int index = int(m_rows.size());
        m_rows.append(row);
        connect(row.on, &QCheckBox::toggled, this, [this, index] { applySwitch(index); });
        connect(row.low, &NumberBox::valueChanged, this,
                [this, index] { applyNumber(index, true); });
        connect(row.high, &NumberBox::valueChanged, this,
                [this, index] { applyNumber(index, false); });
    }
    retranslate();
}

void RangeForm::fill()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker on(row.on), low(row.low), high(row.high);
        const auto range = m_ranges.constFind(row.spec.id);
        const bool isRandom = range != m_ranges.constEnd();
        const bool isUniform = isRandom && range->kind == Distribution::Kind::Uniform;
        row.on->setChecked(isRandom);
        row.text->setVisible(isRandom && !isUniform);
        row.low->setVisible(isUniform);
        row.high->setVisible(isUniform);
        if (isUniform) {
            row.low->setValue(range->a);
            row.high->setValue(range->b);
        } else if (isRandom) {
            row.text->setText(range->text());
        }
    }
}

void RangeForm::applySwitch(int index)
{
    const Row &row = m_rows[index];
    if (!row.on->isChecked()) {
        emit edited(row.spec.id, std::nullopt);
        return;
    }
    // A moderate range about the present value.
    const double value = m_values.real(row.spec.id);
    const double reach = std::max(std::abs(value) * 0.2, row.spec.step * 5);
    Distribution range;
    range.a = std::max(row.spec.min, value - reach);
    range.b = std::min(row.spec.max, value + reach);
    if (row.spec.kind == ParamKind::Int) {
        range.a = std::ceil(range.a);
        range.b = std::floor(range.b);
    }
    emit edited(row.spec.id, range);
}

void RangeForm::applyNumber(int index, bool isLow)
{
    const Row &row = m_rows[index];
    Distribution range = m_ranges.value(row.spec.id);
    (isLow ? range.a : range.b) = (isLow ? row.low : row.high)->value();
    if (range.a > range.b) // the other end goes along
        (isLow ? range.b : range.a) = isLow ? range.a : range.b;
    emit edited(row.spec.id, range);
}

void RangeForm::retranslate()
{
    m_heading->setText(tr("Drawn for each image"));
    for (const Row &row : std::as_const(m_rows)) {
        const QString label = row.spec.labelText();
        row.on->setText(label);
        row.on->setToolTip(tr("Draws this value for each image between two bounds (%1), instead of "
                              "using the same one for all.")
                               .arg(row.spec.rangeText()));
        row.low->setToolTip(tr("Smallest value"));
        row.high->setToolTip(tr("Largest value"));
        row.low->setAccessibleName(label + u": "_s + row.low->toolTip());
        row.high->setAccessibleName(label + u": "_s + row.high->toolTip());
    }
}

void RangeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace synthray

#include "moc_rangeform.cpp"
