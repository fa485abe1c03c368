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
    /// Appends the events since the last call. Another run, or one with fewer events than before,
    /// is drawn from the beginning. nullptr: no run.
    void update(const RunReader *reader);

private:
    struct Curve {
        PlotView *plot;
        int line;
        int series;
        qsizetype done = 0; // events in the plot
    };
    QVector<Curve> m_curves;
    QString m_folder;
};

} // namespace synthray
