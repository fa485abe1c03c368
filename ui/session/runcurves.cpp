// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runcurves.h"

#include "plots/plotview.h"

#include <limits>

namespace synthray {

double RunCurves::value(const RunReader &reader, qsizetype at, Field field)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (reader.isClassifier()) {
        const ClassifierStep &step = reader.classifierSteps()[at];
        return field == Field::Loss           ? step.loss
            : field == Field::Accuracy        ? step.accuracy
            : field == Field::ImagesPerSecond ? step.imagesPerSecond
                                              : none;
    }
    const StepPoint &point = reader.steps()[at];
    switch (field) {
    case Field::LossD:
        return point.lossD;
    case Field::LossG:
        return point.lossG;
    case Field::DReal:
        return point.dReal;
    case Field::DFake:
        return point.dFake;
    case Field::ImagesPerSecond:
        return point.imagesPerSecond;
    case Field::Loss:
    case Field::Accuracy:
        break;
    }
    return none;
}

void RunCurves::add(PlotView *plot, int line, Field field) { m_curves.append({plot, line, field}); }

void RunCurves::update(const RunReader *reader)
{
    const QString folder = reader ? reader->folder() : QString();
    const qsizetype count = !reader ? 0
        : reader->isClassifier()    ? reader->classifierSteps().size()
                                    : reader->steps().size();
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
        x.append(reader->isClassifier() ? reader->classifierSteps()[i].step
                                        : reader->steps()[i].step);
    for (const Curve &curve : std::as_const(m_curves)) {
        y.clear();
        y.reserve(x.size());
        for (qsizetype i = m_done; i < count; ++i)
            y.append(value(*reader, i, curve.field));
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
