// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runcurves.h"

#include "plotview.h"

namespace synthray {

double RunCurves::value(const StepPoint &point, Field field)
{
    switch (field) {
    case Field::LossD: return point.lossD;
    case Field::LossG: return point.lossG;
    case Field::DReal: return point.dReal;
    case Field::DFake: return point.dFake;
    case Field::ImagesPerSecond: return point.imagesPerSecond;
    }
    return 0;
}

void RunCurves::add(PlotView *plot, int line, Field field)
{
    m_curves.append({plot, line, field});
}

void RunCurves::update(const RunReader *reader)
{
    const QString folder = reader ? reader->folder() : QString();
    const qsizetype count = reader ? reader->steps().size() : 0;
    const bool anew = folder != m_folder || count < m_done || (reader && reader->wasReset());
    if (anew) {
        m_folder = folder;
        m_done = 0;
    }
    if (count == m_done && !anew)
        return;
    QVector<double> x, y;
    x.reserve(count - m_done);
    for (qsizetype i = m_done; i < count; ++i)
        x.append(reader->steps()[i].step);
    for (const Curve &curve : std::as_const(m_curves)) {
        y.clear();
        y.reserve(x.size());
        for (qsizetype i = m_done; i < count; ++i)
            y.append(value(reader->steps()[i], curve.field));
        if (anew)
            curve.plot->setData(curve.line, x, y);
        else
            curve.plot->append(curve.line, x, y);
    }
    if (anew)
        for (const Curve &curve : std::as_const(m_curves))
            curve.plot->resetZoom();
    m_done = count;
}

} // namespace synthray
