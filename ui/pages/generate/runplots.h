// SPDX-License-Identifier: GPL-3.0-or-later
// Live curves of one training, in groups: course, gradients and rates, samples, machine.
#pragma once

#include "controls/translated.h"
#include "pages/generate/parentcurves.h"
#include "session/runcurves.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QScrollArea;
class QToolButton;

namespace synthray {

class PlotView;

class RunPlots : public Translated<QWidget>
{
    Q_OBJECT

public:
    enum Group { Course, Gradients, Samples, Machine };

    explicit RunPlots(QWidget *parent = nullptr);
    void update(const RunReader *reader); // nullptr: empty
    using QWidget::update;
    void showGroup(Group group);
    const ParentCurves &parentCurves() const { return m_parent; }

private:
    struct Plot {
        PlotView *view = nullptr;
        QVector<int> lines;
    };

    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void buildPlots();
    void arrange();
    void updateShown();
    void updateMetrics(const RunReader *reader);
    QString fidToolTip(const QString &backbone) const;

    QVector<Plot> m_plots; // as in the table in runplots.cpp
    QVector<QWidget *> m_cards, m_arranged; // of all plots, and of those in the grid
    int m_columns = 0;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_area = nullptr;
    QVector<QToolButton *> m_groups;
    QButtonGroup *m_choice = nullptr;
    PlotView *m_fid = nullptr, *m_kid = nullptr;
    int m_fidLine = 0, m_floorLine = 0, m_bestLine = 0, m_kidLine = 0;
    QVector<bool> m_logged; // by plot: whether the run has any of its series
    qsizetype m_shownMetrics = -1; // number of metric events that are shown
    QString m_folder; // of the shown run
    MetricEvent m_last, m_best; // of its measurements
    double m_floor = 0; // NaN: not known
    int m_imageSize = 0; // px, of the images that are compared; 0: not known
    QString m_fit; // of the same
    RunCurves m_curves;
    ParentCurves m_parent;
};

} // namespace synthray
