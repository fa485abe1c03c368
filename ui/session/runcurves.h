// SPDX-License-Identifier: GPL-3.0-or-later
// From a run's events to the lines of plots, only with what is new.
#pragma once

#include "run/runfolder.h"

namespace synthray {

class PlotView;

class RunCurves
{
public:
    /// A series of runSeries(), as a line of a plot.
    void add(PlotView *plot, int line, QLatin1StringView series);
    /// Appends what came since the last call; another run, or one that was cut back, starts anew.
    /// nullptr: no run.
    void update(const RunReader *reader);

private:
    struct Curve {
        PlotView *plot;
        int line;
        int series;
        qsizetype done = 0; // events that the plot has
    };
    QVector<Curve> m_curves;
    QString m_folder;
};

} // namespace synthray
