// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a run's events to the lines of plots, adding only new ones.
#pragma once

#include "run/runfolder.h"

namespace synthray {

class PlotView;

class RunCurves
{
public:
    /// Shows a series of runSeries() as a line of a plot.
    void add(PlotView *plot, int line, QLatin1StringView series);
    /// The same, with the raw values behind a smoothed curve. 'weight' of the values before, 0 to
    /// below 1: 0.9 is a mean over some ten values.
    void addSmoothed(PlotView *plot, int line, int rawLine, QLatin1StringView series,
                     double weight);
    /// What the curves are drawn over; to be chosen before the first update().
    void setAxis(RunReader::Axis axis) { m_axis = axis; }
    /// Of a branch beside its parent: where on the axis it continues.
    void setBegin(double place) { m_begin = place; }
    /// Appends the events since the last call. Another run, or one with fewer events than before,
    /// is drawn from the beginning. nullptr: no run.
    void update(const RunReader *reader);

private:
    struct Curve {
        PlotView *plot;
        int line;
        int series;
        int rawLine = -1; // -1: not smoothed
        double weight = 0;
        qsizetype done = 0; // events in the plot
        double mean = 0, share = 0; // of the values so far, and the sum of their weights
        void smooth(QVector<double> &values);
    };
    QVector<Curve> m_curves;
    QString m_folder;
    RunReader::Axis m_axis = RunReader::Axis::Step;
    double m_begin = 0;
};

} // namespace synthray
