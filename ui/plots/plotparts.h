// SPDX-License-Identifier: GPL-3.0-or-later
// What PlotView itself draws inside QCustomPlot: heading with legend, readout at the pointer,
// numbers on bars. Only plotview.cpp includes this.
#pragma once

#include <qcustomplot.h>

namespace synthray::plot {

/// Colours and fonts: the theme's on the screen, black on white in exported files.
struct PlotStyle {
    QColor background, raised, text, dim, line;
    QVector<QColor> series;
    QFont small, title;
    QLocale locale = QLocale::c(); // its decimal point
};

struct LegendEntry {
    QString name;
    QColor color;
    QPen pen = Qt::NoPen; // the mark is a piece of the line; none: a disc
};

/// Integers with the locale's digit grouping; other values with four significant digits and its
/// decimal point.
QString numberText(double value, const QLocale &locale);

/// Over up to three lines of so many pixels, cut only where that is not enough.
QString wrapped(const QString &text, const QFontMetrics &metrics, int width);

/// Title (bold) and unit (dim) on the left; legend on the right, wrapped below if it does not fit.
class Header : public QCPLayoutElement
{
public:
    Header(QCustomPlot *plot, const PlotStyle &style);
    QString title, unit;
    QVector<LegendEntry> entries;
    bool legendShown = true;

    void update(UpdatePhase phase) override;
    QSize minimumOuterSizeHint() const override { return {0, m_height}; }
    QSize maximumOuterSizeHint() const override { return {QWIDGETSIZE_MAX, m_height}; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    struct PlacedEntry {
        QPointF at; // left end of the entry's mark, middle of its row; relative to the element
        int entry = 0; // -1: "and n more"
        QString text;
    };
    void layoutLegend(int width);

    const PlotStyle &m_style;
    QVector<PlacedEntry> m_placed;
    int m_height = 0;
};

/// A thin vertical line at the pointer, a dot on each curve and a box with the values.
class Readout : public QCPLayerable
{
public:
    struct Row {
        QString text;
        QColor color; // invalid: no mark before the text
    };
    Readout(QCustomPlot *plot, const QString &layer, const PlotStyle &style);
    bool shown = false;
    double x = 0; // pixels
    bool drawLine = true;
    QVector<QPair<QPointF, QColor>> dots;
    QVector<Row> rows;
    QRect area; // of the axes

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    const PlotStyle &m_style;
};

/// Values of stacked bars: the sum above each bar, the parts inside if there is room.
class BarLabels : public QCPLayerable
{
public:
    BarLabels(QCustomPlot *plot, const QString &layer, const PlotStyle &style);
    QVector<QVector<double>> values; // [group][name]

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    const PlotStyle &m_style;
};

} // namespace synthray::plot
