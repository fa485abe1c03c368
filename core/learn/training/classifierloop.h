// SPDX-License-Identifier: GPL-3.0-or-later
// The training loop of classifiers: batches in, steps, events, predictions and checkpoints out.
#pragma once

#include "base/job.h"
#include "learn/data/classifierbatches.h"
#include "learn/models/checkpoint.h"
#include "learn/models/classifiermodel.h"
#include "learn/training/classifierstep.h"
#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"
#include "run/runfolder.h"

#include <QElapsedTimer>

namespace synthray::detail {

class ClassifierLoop
{
public:
    ClassifierLoop(ClassifierTrainer &trainer, ClassifierBatches &batches,
                   const ClassifierData &data, SquareVault &squares, const ParamSet &params,
                   ModelDescription description, RunWriter &writer, JobContext &context);

    /// Continues behind a checkpoint (its "more" as this wrote it; empty: a new run). Returns
    /// normally when finished or after Stop; code Stopped after Stop now.
    Result<> run(qint64 doneSteps, const QJsonObject &more);

private:
    Result<> readBack(qint64 step, bool always);
    Result<> endEpoch(qint64 step);
    Result<> checkpoint(qint64 step);
    Result<> finish();
    Result<cv::Mat> predict(const QVector<FilmRef> &films);
    Result<> brokenDown(qint64 step) const;
    Result<> writePredictions(
        const std::vector<std::pair<QString, const ClassifierData::Part *>> &parts,
        const std::vector<cv::Mat> &probabilities);
    void freezeFor(qint64 step);
    void showProgress(qint64 step);
    qint64 epochOf(qint64 step) const { return (step - 1) / m_batches.stepsPerEpoch() + 1; }

    ClassifierTrainer &m_trainer;
    ClassifierBatches &m_batches;
    const ClassifierData &m_data;
    SquareVault &m_squares;
    const ParamSet &m_params;
    ModelDescription m_description;
    RunWriter &m_writer;
    JobContext &m_context;

    Tensor m_sums; // loss times films, right, films since the last read-back
    Tensor m_epochSums; // the same over the epoch
    QElapsedTimer m_sinceRead, m_clock, m_epochClock;
    qint64 m_pausedMs = 0, m_firstStep = 0;
    double m_best; // of the chosen number, larger is better
    double m_bestLoss; // of the validation films then, which breaks ties
    qint64 m_bestEpoch = 0, m_lastEpoch = 0;
    qint64 m_improvedEpoch
        = 0; // from which patience counts: a tie in everything is kept, but is no progress
    int m_frozenBelow = -1;
};

} // namespace synthray::detail
