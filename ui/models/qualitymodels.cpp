// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/qualitymodels.h"

#include "base/csv.h"
#include "controls/theme.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

QString qualityText(double value)
{
    if (std::isnan(value))
        return u"–"_s;
    if (std::isinf(value))
        return u"∞"_s;
    const QLocale locale;
    const double size = std::abs(value);
    if (size != 0 && size < 0.001)
        return locale.toString(value, 'g', 3);
    return locale.toString(value, 'f', size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 4);
}

void ImageQualityModel::setRows(const QVector<Row> &rows)
{
    if (rows.size() != m_rows.size()) {
        reset([&] { m_rows = rows; });
    } else { // keeps selection and scroll position
        m_rows = rows;
        cellsChanged();
    }
}

QByteArray ImageQualityModel::csv() const
{
    QByteArray text("method");
    for (const QualityMetric &metric : qualityMetrics())
        text += QByteArray(",") + metric.id;
    text += '\n';
    for (const Row &row : m_rows) {
        text += csvField(row.name).toUtf8();
        for (qsizetype k = 0; k < qualityMetrics().size(); ++k) {
            const double value = row.quality ? row.quality->values[k] : std::nan("");
            text += ',';
            if (std::isinf(value))
                text += "inf";
            else if (std::isfinite(value))
                text += QByteArray::number(value, 'g', 12);
        }
        text += '\n';
    }
    return text;
}

QString ImageQualityModel::title(int column) const
{
    return column == 0 ? tr("Method") : qualityMetrics()[column - 1].labelText();
}

QString ImageQualityModel::titleTip(int column) const
{
    return column == 0 ? QString() : qualityMetrics()[column - 1].helpText();
}

QVariant ImageQualityModel::cell(int rowIndex, int column, int role) const
{
    const Row &row = m_rows[rowIndex];
    if (role == Qt::ToolTipRole) {
        if (!row.error.isEmpty())
            return row.error;
        return row.quality && !row.quality->notes.isEmpty()
            ? textsOf(row.quality->notes).join(u'\n')
            : row.name;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return row.quality && row.quality->resized ? QString(u"* "_s + row.name) : row.name;
    if (!row.quality)
        return row.error.isEmpty() ? u"…"_s : u"–"_s;
    return qualityText(row.quality->values[column - 1]);
}

void SetQualityModel::show(std::shared_ptr<const QualitySurvey> survey,
                           const QVector<ValueDistribution> &distributions)
{
    reset([&] {
        m_survey = std::move(survey);
        m_distributions = distributions;
    });
}

QString SetQualityModel::title(int column) const
{
    return QStringList{tr("Method"), tr("Mean"), tr("SD"), tr("Median"), u"N"_s}.value(column);
}

QString SetQualityModel::titleTip(int column) const
{
    return column == Images   ? tr("Images with a finite value")
        : column == Deviation ? tr("Standard deviation (divisor N − 1)")
                              : QString();
}

QVariant SetQualityModel::cell(int row, int column, int role) const
{
    const auto &method = m_survey->methods[row];
    const ValueDistribution &d = m_distributions[row];
    if (role == Qt::ToolTipRole) {
        QStringList lines{method.title()};
        if (d.count > 0)
            lines << tr("%1 to %2, quartiles %3 and %4")
                         .arg(qualityText(d.minimum), qualityText(d.maximum),
                              qualityText(d.lowerQuartile), qualityText(d.upperQuartile));
        if (method.resized > 0)
            lines << tr("%n result(s) were resized to the original's size.", nullptr,
                        static_cast<int>(method.resized));
        if (d.infinite > 0)
            lines << tr("%n identical image(s) (∞) are excluded from the mean.", nullptr,
                        static_cast<int>(d.infinite));
        if (d.undefined > 0)
            lines << tr("Not defined for %n image(s).", nullptr, static_cast<int>(d.undefined));
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Method:
        return method.resized > 0 ? QString(u"* "_s + method.title()) : method.title();
    case Mean:
        return d.count == 0 && d.infinite > 0 ? u"∞"_s : qualityText(d.mean);
    case Deviation:
        return qualityText(d.deviation);
    case Median:
        return qualityText(d.median);
    default:
        return QLocale().toString(d.count);
    }
}

} // namespace synthray

#include "moc_qualitymodels.cpp"
