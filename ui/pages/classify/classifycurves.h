// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of a classifier in training: loss, accuracy with the majority baseline, recall per class.
#pragma once

#include "run/runfolder.h"

#include <QWidget>

namespace synthray {

class PlotView;

class ClassifyCurves : public QWidget
{
    Q_OBJECT

public:
    explicit ClassifyCurves(QWidget *parent = nullptr);
    void show(const RunReader *reader); // nullptr: empty
    using QWidget::show;
    void retranslate();

private:
    PlotView *m_loss, *m_accuracy, *m_classes;
    int m_trainLoss, m_valLoss, m_train, m_val, m_balanced, m_baseline;
    QString m_folder;
    qsizetype m_steps = -1, m_epochs = -1; // number shown
};

} // namespace synthray
