// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runcurves.h"

#include "plots/plotview.h"

#include <algorithm>

namespace synthray {

void RunCurves::add(PlotView *plot, int line, QLatin1StringView series)
{
    m_curves.append({plot, line, seriesIndex(series)});
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
        if (other)
            curve.done = 0;
        const qsizetype count = countOf(curve);
        if (count == curve.done && !other)
            continue;
        x.clear();
        y.clear();
        if (reader)
            reader->points(curve.series, curve.done, &x, &y);
        if (other)
            curve.plot->setData(curve.line, x, y);
        else
            curve.plot->append(curve.line, x, y);
        curve.done = count;
    }
    if (other)
        for (const Curve &curve : std::as_const(m_curves))
            curve.plot->resetZoom();
}

} // namespace synthray
