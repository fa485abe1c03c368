// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/rangeform.h"

#include "controls/makers.h"
#include "pages/augment/distributionrow.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

RangeForm::RangeForm(QWidget *parent)
    : Translated(parent)
    , m_heading(new QLabel(this))
    , m_column(bareColumn(this, 6))
{
    m_heading->setProperty("role", u"dim"_s);
    m_heading->setWordWrap(true);
    m_column->addWidget(m_heading);
    retranslate();
}

void RangeForm::setStep(const ParamSet &values, const QMap<QString, Distribution> &ranges,
                        const QString &place)
{
    const QVector<ParamSpec> &specs = values.specs();
    const bool isSame = std::equal(specs.begin(), specs.end(), m_rows.begin(), m_rows.end(),
                                   [](const ParamSpec &spec, const DistributionRow *row) {
                                       const ParamSpec &own = row->spec();
                                       return spec.id == own.id && spec.label == own.label
                                           && spec.min == own.min && spec.max == own.max
                                           && spec.choices.size() == own.choices.size();
                                   });
    if (!isSame)
        build(specs);
    for (DistributionRow *row : std::as_const(m_rows)) {
        const QString &id = row->spec().id;
        row->setValue(values.value(id),
                      ranges.contains(id) ? std::optional(ranges.value(id)) : std::nullopt, place);
    }
    setVisible(!m_rows.isEmpty());
}

void RangeForm::build(const QVector<ParamSpec> &specs)
{
    for (DistributionRow *row : std::as_const(m_rows)) {
        row->silence(); // what is being typed must not become a value of the next step
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const ParamSpec &spec : specs) {
        auto *row = new DistributionRow(spec, this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row, &DistributionRow::edited, this,
                [this, id = spec.id](const std::optional<Distribution> &range) {
                    emit edited(id, range);
                });
    }
}

void RangeForm::retranslate() { m_heading->setText(tr("Drawn for each image")); }

} // namespace synthray

#include "moc_rangeform.cpp"
