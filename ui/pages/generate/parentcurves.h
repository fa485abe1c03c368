// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a branch's parent, dashed behind those of the branch. A branch counts its steps
// from 1, so the parent's are shown as steps since the branch left: what lies below 0 is common to
// both.
#pragma once

#include "base/taskscope.h"
#include "run/runfolder.h"

#include <QObject>

#include <optional>

namespace synthray {

class PlotView;

class ParentCurves : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Reading, Shown, Missing }; // None: the run is no branch

    explicit ParentCurves(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    /// A series of runSeries() over steps; 'name' is untranslated, context "synthray::RunPlots".
    void add(PlotView *plot, QLatin1StringView series, const char *name);
    void addFid(PlotView *plot);
    /// nullptr: no run. Reads the parent in the background.
    void update(const RunReader *reader);
    State state() const { return m_state; }
    void retranslate();

signals:
    void stateChanged();

private:
    struct Curve {
        PlotView *plot;
        int line;
        int series; // -1: FID, over epochs
        const char *name;
    };

    void setState(State state);
    void draw();

    QVector<Curve> m_curves;
    QString m_folder; // of the parent
    qint64 m_step = 0; // where the branch left it
    State m_state = State::None;
    std::optional<RunReader> m_parent;
    TaskScope m_reading; // last: ends before the members its callbacks use
};

} // namespace synthray
