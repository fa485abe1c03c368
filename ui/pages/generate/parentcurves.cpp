// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/parentcurves.h"

#include "plots/plotview.h"
#include "run/branch.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace synthray {

void ParentCurves::add(PlotView *plot, QLatin1StringView series, const char *name)
{
    if (const int index = seriesIndex(series); index >= 0)
        m_curves.append({plot, plot->addLine(QString(), {}, true), index, name});
}

void ParentCurves::addFid(PlotView *plot)
{
    m_curves.append({plot, plot->addLine(QString(), {}, true), -1, "FID"});
}

void ParentCurves::update(const RunReader *reader)
{
    const auto parent = reader ? reader->header().spec.parent : std::nullopt;
    const QString found = reader ? parentFolder(*reader) : QString();
    const QString folder = parent && found.isEmpty() ? parent->run : found;
    if (folder == m_folder && (!parent || parent->step == m_step))
        return;
    m_reading.cancel();
    m_folder = folder;
    m_step = parent ? parent->step : 0;
    m_parent.reset();
    draw();
    if (folder.isEmpty()) {
        setState(State::None);
        return;
    }
    setState(State::Reading);
    m_reading.run([folder](TaskContext &) { return RunReader::open(folder); },
                  [this, folder](Result<RunReader> read) {
                      if (folder != m_folder)
                          return;
                      if (read)
                          m_parent = std::move(*read);
                      draw();
                      setState(read ? State::Shown : State::Missing);
                  });
}

void ParentCurves::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void ParentCurves::draw()
{
    int epoch = 0; // the parent's, when the branch left
    if (m_parent)
        for (const EpochEvent &one : m_parent->epochs())
            if (one.step <= m_step)
                epoch = one.epoch;
    for (const Curve &curve : std::as_const(m_curves)) {
        QVector<double> x, y;
        if (m_parent && curve.series >= 0) {
            m_parent->points(curve.series, 0, &x, &y);
            for (double &step : x)
                step -= double(m_step);
        } else if (m_parent) {
            for (const MetricEvent &point : m_parent->metrics()) {
                x.append(point.epoch - epoch);
                y.append(point["fid"_L1]);
            }
        }
        curve.plot->setData(curve.line, x, y);
    }
    retranslate();
}

void ParentCurves::retranslate()
{
    for (const Curve &curve : std::as_const(m_curves))
        curve.plot->setLineName(
            curve.line,
            m_parent ? tr("%1, parent")
                           .arg(QCoreApplication::translate("synthray::RunPlots", curve.name))
                     : QString());
}

} // namespace synthray

#include "moc_parentcurves.cpp"
