// SPDX-License-Identifier: GPL-3.0-or-later
// Live curves of one training, in groups: course, gradients and rates, samples, machine.
#pragma once

#include "controls/translated.h"
#include "pages/generate/parentcurves.h"
#include "session/runcurves.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
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
    void buildPlots(QHBoxLayout *row);
    void updateShown();
    void updateMetrics(const RunReader *reader);
    void setFidToolTip(const RunReader &reader, double floor);

    QVector<Plot> m_plots; // as in the table in runplots.cpp
    QVector<QToolButton *> m_groups;
    QButtonGroup *m_choice = nullptr;
    PlotView *m_fid = nullptr, *m_kid = nullptr;
    int m_fidLine = 0, m_floorLine = 0, m_bestLine = 0, m_kidLine = 0;
    QVector<bool> m_logged; // by plot: whether the run has any of its series
    qsizetype m_shownMetrics = -1; // number of metric events that are shown
    QString m_folder, m_backbone; // of the shown run
    QString m_referenceSplit; // of the real images; empty: the training images
    QString m_preparation; // size and fit of the images that are compared; empty: not known
    RunCurves m_curves;
    ParentCurves m_parent;
};

} // namespace synthray
