// SPDX-License-Identifier: GPL-3.0-or-later
// The training loop: batches in, steps, events, samples and checkpoints out.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "dataset/dataset.h"
#include "learn/data/feeder.h"
#include "learn/evaluation/fidmonitor.h"
#include "learn/models/checkpoint.h"
#include "learn/training/ganstep.h"
#include "run/runfolder.h"

#include <QElapsedTimer>

namespace synthray::detail {

class GanLoop
{
public:
    GanLoop(GanTrainer &trainer, const SquareCache &cache, BatchPlan plan, const ParamSet &params,
            quint64 seed, RunWriter &writer, JobContext &context, FidMonitor *monitor = nullptr);

    /// Continues behind 'done' finished steps (0: a new run). Returns normally when finished or
    /// after Stop; code Stopped after Stop now. The last status event says which.
    Result<> run(qint64 done);

private:
    Result<> readBack(qint64 step, bool always);
    Result<> brokenDown(qint64 step) const;
    void calibrate();
    Result<> measure(int epoch, qint64 step);
    FidMonitor::Waiting waitingAt(qint64 step);
    Result<> finish();
    Result<> stop(qint64 done);
    Result<> endEpoch(int epoch, qint64 step);
    Result<> checkpoint(qint64 step);
    void showProgress(qint64 step);
    void pauseIfAsked();

    GanTrainer &m_trainer;
    const SquareCache &m_cache;
    BatchPlan m_plan;
    quint64 m_seed;
    RunWriter &m_writer;
    JobContext &m_context;
    FidMonitor *m_monitor;
    int m_epochs, m_checkpointEvery, m_snapshotEvery, m_sampleCount;
    qint64 m_lastStep = 0;

    Tensor m_sums; // on the device: the losses since the last read-back
    qint64 m_summed = 0; // steps in it
    qint64 m_films = 0; // in those steps
    QElapsedTimer m_sinceRead, m_clock, m_epochClock;
    qint64 m_pausedMs = 0;
    qint64 m_firstStep = 0;
};

} // namespace synthray::detail
