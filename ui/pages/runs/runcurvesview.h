// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of several runs in one plot: which series, over what, how smooth, and on which axis.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "models/runlistmodel.h"
#include "session/runcurves.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;

namespace synthray {

class PlotView;
class Workspace;

class RunCurvesView : public Translated<QWidget>
{
    Q_OBJECT

public:
    static constexpr int maxRuns = 8; // the theme has as many colours

    RunCurvesView(Workspace &workspace, const RunListModel &model);
    /// Draws the first runs of these, or their new events. The parent of a branch is drawn too,
    /// dashed, so that what the branch changed can be seen.
    void show(const QStringList &folders);
    using QWidget::show;
    /// Its choosers, in one row; the page places it.
    QWidget *choosers() const { return m_choosers; }

private:
    void retranslate() override;
    void rebuild();
    void update();
    void chooseLoggedSeries();
    void addLines();
    const RunReader *listed(const QString &folder) const;
    const RunReader *curvesOf(const QString &folder);
    double leftAt(const QString &folder) const;
    RunReader::Axis axis() const;
    void showSmoothing();

    Workspace &m_workspace;
    const RunListModel &m_model;
    QStringList m_folders, m_drawn; // to draw; whose lines the plot has
    QStringList m_parents; // of m_folders, those that are there for their branches only
    QVector<RunCurves> m_curves;
    /// Runs of which the list has only a summary; nullopt: being read, or not readable.
    QHash<QString, std::optional<RunReader>> m_whole;
    QWidget *m_choosers;
    QComboBox *m_field, *m_axis;
    QCheckBox *m_logarithmic;
    QLabel *m_smoothingTitle, *m_smoothingValue;
    QSlider *m_smoothing;
    PlotView *m_plot;
    TaskScope m_reading; // last member
};

} // namespace synthray
