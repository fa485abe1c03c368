// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plotboxes.h"

#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray::plot {

namespace {

constexpr double boxWidth = 0.5; // of the distance between two
constexpr double whiskerWidth = 0.22;

} // namespace

Boxes::Boxes(QCustomPlot *plot)
    : m_item(new QCPStatisticalBox(plot->xAxis, plot->yAxis))
{
    m_item->setWidth(boxWidth);
    m_item->setWhiskerWidth(whiskerWidth);
    m_item->setWhiskerAntialiased(false);
    m_item->setAntialiased(false); // edges on pixels
}

void Boxes::set(const QVector<PlotView::Box> &boxes)
{
    m_boxes = boxes;
    m_item->data()->clear();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const PlotView::Box &box = boxes[i];
        if (box.count > 0 && std::isfinite(box.median))
            m_item->addData(static_cast<double>(i), box.lowerWhisker, box.lowerQuartile, box.median,
                            box.upperQuartile, box.upperWhisker, box.outliers);
    }
}

void Boxes::applyStyle(const PlotStyle &style)
{
    const QColor color = style.series.value(0, style.text);
    QColor fill = color;
    fill.setAlphaF(0.28f);
    m_item->setPen(QPen(color, 1.2));
    m_item->setBrush(fill);
    m_locale = style.locale;
    m_item->setMedianPen(QPen(style.text, 2, Qt::SolidLine, Qt::FlatCap));
    m_item->setWhiskerPen(QPen(color, 1.2, Qt::SolidLine, Qt::FlatCap));
    m_item->setWhiskerBarPen(QPen(color, 1.2));
    m_item->setOutlierStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, 1), Qt::NoBrush, 4));
}

QCPRange Boxes::valueRange(bool *found) const { return m_item->getValueRange(*found); }

QVector<Readout::Row> Boxes::rows(qsizetype index) const
{
    const PlotView::Box &box = m_boxes[index];
    const auto row = [](const QString &name, const QString &value) {
        return Readout::Row{name + u"  "_s + value, {}};
    };
    QVector<Readout::Row> rows{row(u"N"_s, numberText(static_cast<double>(box.count), m_locale))};
    if (box.count > 0) {
        rows.append(row(PlotView::tr("median"), numberText(box.median, m_locale)));
        rows.append(row(PlotView::tr("quartiles"),
                        numberText(box.lowerQuartile, m_locale) + u" – "_s
                            + numberText(box.upperQuartile, m_locale)));
    }
    return rows;
}

bool saveSvg(QCustomPlot &plot, const QString &path, const QSize &size, const QString &title)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    generator.setDescription(u"Synthray"_s);
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

} // namespace synthray::plot
