// SPDX-License-Identifier: GPL-3.0-or-later
// From a run's events to the lines of plots, only with what is new.
#pragma once

#include "run/runfolder.h"

namespace synthray {

class PlotView;

class RunCurves
{
public:
    enum class Field {
        LossD,
        LossG,
        DReal,
        DFake,
        ImagesPerSecond,
        Loss,
        Accuracy
    }; // the last two: classifiers'
    /// Of step number 'at'; NaN: the run has no such number.
    static double value(const RunReader &reader, qsizetype at, Field field);

    void add(PlotView *plot, int line, Field field);
    /// Appends the steps since the last call; another run, or one that was cut back, starts anew.
    /// nullptr: no run.
    void update(const RunReader *reader);

private:
    struct Curve {
        PlotView *plot;
        int line;
        Field field;
    };
    QVector<Curve> m_curves;
    QString m_folder;
    qsizetype m_done = 0; // steps that the plots have
};

} // namespace synthray
