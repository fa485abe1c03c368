// SPDX-License-Identifier: GPL-3.0-or-later
// Results of a classifier on images that were not used for training: numbers with intervals,
// confusion matrix, ROC, precision and recall, calibration.
#pragma once

#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableWidget;

namespace synthray {

class ConfusionView;
class MethodNote;
class PlotView;
class StatRow;

/// Predictions and everything computed from them in a worker.
struct EvaluatedImages {
    PredictionFile file; // of one split
    ClassifierReport report;
    std::vector<RocCurve> roc; // per class
    std::vector<PrecisionRecallCurve> precisionRecall;
};
Result<std::shared_ptr<const EvaluatedImages>> evaluateImages(const PredictionFile &file,
                                                              const QString &split);

class ClassifyResults : public QWidget
{
    Q_OBJECT

public:
    explicit ClassifyResults(QWidget *parent = nullptr);
    void show(std::shared_ptr<const EvaluatedImages> evaluated); // null: not evaluated yet
    using QWidget::show;
    ConfusionView *confusion() const { return m_confusion; }
    void retranslate();

signals:
    void cellChosen(int truth, int predicted);
    void labelChosen(int label, bool truth, bool predicted); // multi-label only
    void noted(const QString &text);

private:
    void fill();
    void layoutClasses();
    bool eventFilter(QObject *watched, QEvent *event) override; // resizes of the table
    std::shared_ptr<const EvaluatedImages> m_evaluated;
    StatRow *m_stats;
    QLabel *m_intervals, *m_warning, *m_optimistic, *m_confusionTitle, *m_classesTitle;
    ConfusionView *m_confusion;
    PlotView *m_roc, *m_pr, *m_calibration;
    QTableWidget *m_classes;
    MethodNote *m_how;
};

} // namespace synthray
