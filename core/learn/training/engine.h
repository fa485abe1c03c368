// SPDX-License-Identifier: GPL-3.0-or-later
// Trains a task into a run's folder: opens the images, keeps the folder, trains, saves, resumes.
// All kinds of model share it; what they do not share is a TrainingTask (task.h).
#pragma once

#include "learn/device/device.h"
#include "learn/models/checkpoint.h"
#include "learn/training/task.h"

namespace synthray::detail {

class TrainingEngine
{
public:
    /// What does not depend on the images.
    struct Setup {
        RunSpec spec; // with all parameters written out: the run can be read on its own
        ParamSet params; // with at least "seed", "threads", "device", "epochs", "checkpointEvery"
        DeviceInfo device;
    };
    /// Checks the spec against the parameters of its kind and finds the device; neither the disk
    /// nor the images are touched. A recipe is written out, so that the run can be repeated when
    /// its file has changed since.
    static Result<Setup> setUp(const RunSpec &spec, const QVector<ParamSpec> &params);

    TrainingEngine(Setup setup, std::unique_ptr<TrainingTask> task);

    /// A new run in 'folder'. Returns normally when finished or after Stop (status "stopped",
    /// checkpoint saved); code Stopped after Stop now.
    Result<> run(const QString &folder, JobContext &context, const TrainingMaterial &material);
    /// Continues from the last checkpoint that is whole; from the start where there is none yet.
    /// Images that were moved and are still the same get their new place in run.json.
    Result<> resume(const RunReader &run, JobContext &context, const TrainingMaterial &material);

private:
    Result<> prepare(JobContext &context, const TrainingMaterial &material,
                     const QString &fingerprint, bool fromCheckpoint);
    Result<> checkPosition(const CheckpointInfo &info, const QString &run) const;
    Result<LoadedCheckpoint> loadParent();
    Result<> adopt(RunWriter &writer, const LoadedCheckpoint &parent);
    /// isBranch: 'from' is the parent's checkpoint.
    Result<> train(RunWriter &writer, JobContext &context, const LoadedCheckpoint *from,
                   bool isBranch);
    Result<> recordFailure(RunWriter &writer, const std::function<Result<>()> &body);

    Setup m_setup;
    std::unique_ptr<TrainingTask> m_task;
    QString m_fingerprint; // of the images that it depends on
    QString m_oldDataPath; // of a resumed run whose images were moved
    bool m_hasDiverged = false;
};

} // namespace synthray::detail
