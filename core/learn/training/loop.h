// SPDX-License-Identifier: GPL-3.0-or-later
// The training loop, whatever is trained: batches in, steps, events and checkpoints out.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "learn/models/checkpoint.h"
#include "learn/training/task.h"

#include <QElapsedTimer>

namespace synthray::detail {

class TrainingLoop
{
public:
    /// 'params' hold "seed" and "checkpointEvery" (epochs).
    TrainingLoop(TrainingTask &task, torch::Device device, const ParamSet &params,
                 RunWriter &writer, JobContext &context);

    /// Continues after a checkpoint (nullptr: a new run). Returns normally when finished or after
    /// Stop; code Stopped after Stop now. The last status event says which.
    Result<> run(const CheckpointInfo *from);
    /// A new run has a checkpoint of this step already.
    void setSaved(qint64 step) { m_savedStep = step; }
    /// The run failed because its numbers are no longer finite.
    bool hasDiverged() const { return m_hasDiverged; }

private:
    void recall(const CheckpointInfo &from);
    Result<> stop();
    Result<> readBack(bool always);
    Result<bool> endEpoch();
    Result<> checkpoint();
    bool isFinite() const;
    Result<> brokenDown();
    TrainingBatch prepared(TrainingBatch batch) const;
    TrainingBatch onDevice(TrainingBatch batch) const;
    void waitWhilePaused();
    void showProgress();
    qint64 epochOf(qint64 step) const { return (step - 1) / m_task.stepsPerEpoch() + 1; }

    TrainingTask &m_task;
    TrainingRun m_run;
    const ParamSet &m_params;
    const std::vector<QLatin1StringView> m_numbers;

    // Losses stay on the device and are copied only as often as they are displayed.
    Tensor m_sums; // of the numbers, since the last read-back
    qint64 m_images = 0; // in them
    std::vector<double> m_epochSums; // of the numbers and, last, of the images
    QElapsedTimer m_sinceRead, m_clock, m_epochClock;
    qint64 m_pausedMs = 0, m_firstStep = 0;
    qint64 m_savedStep = -1; // of the last checkpoint; -1: there is none
    bool m_hasDiverged = false;
};

} // namespace synthray::detail
