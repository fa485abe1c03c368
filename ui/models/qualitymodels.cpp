// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/qualitymodels.h"

#include "base/csv.h"
#include "controls/theme.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QVariant alignment(int column)
{
    return QVariant::fromValue((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

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
    const bool same = rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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

void ImageQualityModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ImageQualityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImageQualityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(qualityMetrics().size());
}

QVariant ImageQualityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole) {
        if (!row.error.isEmpty())
            return row.error;
        return row.quality && !row.quality->notes.isEmpty() ? row.quality->notes.join(u'\n')
                                                            : row.name;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return row.quality && row.quality->resized ? QString(u"* "_s + row.name) : row.name;
    if (!row.quality)
        return row.error.isEmpty() ? u"…"_s : u"–"_s;
    return qualityText(row.quality->values[index.column() - 1]);
}

QVariant ImageQualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Method") : qualityMetrics()[section - 1].labelText();
    if (role == Qt::ToolTipRole && section > 0)
        return qualityMetrics()[section - 1].helpText();
    return {};
}

void SetQualityModel::show(std::shared_ptr<const QualitySurvey> survey,
                           const QVector<ValueDistribution> &distributions)
{
    beginResetModel();
    m_survey = std::move(survey);
    m_distributions = distributions;
    endResetModel();
}

void SetQualityModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

int SetQualityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_distributions.size());
}

int SetQualityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SetQualityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &method = m_survey->methods[index.row()];
    const ValueDistribution &d = m_distributions[index.row()];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole) {
        QStringList lines{method.title};
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
    switch (index.column()) {
    case Method:
        return method.resized > 0 ? QString(u"* "_s + method.title) : method.title;
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

QVariant SetQualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole && section == Images)
        return tr("Images with a finite value");
    if (role == Qt::ToolTipRole && section == Deviation)
        return tr("Standard deviation (divisor N − 1)");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Mean:
        return tr("Mean");
    case Deviation:
        return tr("SD");
    case Median:
        return tr("Median");
    default:
        return u"N"_s;
    }
}

} // namespace synthray

#include "moc_qualitymodels.cpp"
