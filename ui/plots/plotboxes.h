// SPDX-License-Identifier: GPL-3.0-or-later
// Box plots of PlotView, and its export as SVG. Only plotview.cpp includes this.
#pragma once

#include "plots/plotparts.h"
#include "plots/plotview.h"

namespace synthray::plot {

class Boxes
{
public:
    explicit Boxes(QCustomPlot *plot);

    void set(const QVector<PlotView::Box> &boxes);
    const QVector<PlotView::Box> &boxes() const { return m_boxes; }
    bool isEmpty() const { return m_boxes.isEmpty(); }
    void applyStyle(const PlotStyle &style);
    QCPRange valueRange(bool *found) const;
    /// The readout for box 'index'.
    QVector<Readout::Row> rows(qsizetype index) const;

private:
    QCPStatisticalBox *m_item; // owned by the plot
    QVector<PlotView::Box> m_boxes;
    QLocale m_locale;
};

bool saveSvg(QCustomPlot &plot, const QString &path, const QSize &size, const QString &title);

} // namespace synthray::plot
