// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runcurves.h"

#include "plots/plotview.h"

#include <algorithm>
#include <cmath>

namespace synthray {

void RunCurves::add(PlotView *plot, int line, QLatin1StringView series)
{
    m_curves.append({plot, line, seriesIndex(series)});
}

void RunCurves::addSmoothed(PlotView *plot, int line, int rawLine, QLatin1StringView series,
                            double weight)
{
    m_curves.append({plot, line, seriesIndex(series), rawLine, weight});
    plot->setBehind(rawLine, line);
}

/// Exponentially weighted mean, divided by the sum of its weights: otherwise the first values would
/// be drawn towards 0 (Kingma and Ba 2015, section 3). Values that are not finite are left out.
void RunCurves::Curve::smooth(QVector<double> &values)
{
    for (double &value : values) {
        if (!std::isfinite(value))
            continue;
        mean = weight * mean + (1 - weight) * value;
        share = weight * share + (1 - weight);
        value = mean / share;
    }
}

void RunCurves::update(const RunReader *reader)
{
    const QString folder = reader ? reader->folder() : QString();
    const auto countOf
        = [reader](const Curve &curve) { return reader ? reader->eventCount(curve.series) : 0; };
    const bool other = folder != m_folder || (reader && reader->wasReset())
        || std::any_of(m_curves.cbegin(), m_curves.cend(),
                       [&](const Curve &curve) { return countOf(curve) < curve.done; });
    m_folder = folder;
    QVector<double> x, y;
    for (Curve &curve : m_curves) {
        if (other) {
            curve.done = 0;
            curve.mean = curve.share = 0;
        }
        const qsizetype count = countOf(curve);
        if (count == curve.done && !other)
            continue;
        x.clear();
        y.clear();
        if (reader)
            reader->points(curve.series, curve.done, &x, &y, m_axis);
        for (double &at : x)
            at = m_begin + (m_axis == RunReader::Axis::Time ? at / 60 : at); // shown in minutes
        const auto show = [&](int line) {
            if (other)
                curve.plot->setData(line, x, y);
            else
                curve.plot->append(line, x, y);
        };
        if (curve.rawLine >= 0) {
            show(curve.rawLine);
            curve.smooth(y);
        }
        show(curve.line);
        curve.done = count;
    }
    if (other)
        for (const Curve &curve : std::as_const(m_curves))
            curve.plot->resetZoom();
}

} // namespace synthray
