// SPDX-License-Identifier: GPL-3.0-or-later
// Trains what a RunSpec describes into a run's folder. The window and the command line call nothing
// else.
#pragma once

#include "base/job.h"
#include "learn/training/material.h"
#include "run/runfolder.h"
#include "run/runspec.h"

#include <memory>

namespace synthray {

/// The module's implementation (learn/module/learnmodule.h).
class TrainerWork
{
public:
    virtual ~TrainerWork() = default;
    virtual Result<> run(const QString &folder, JobContext &context,
                         const TrainingMaterial &material)
        = 0;
};

class Trainer
{
public:
    /// Kinds "gan" and "classifier". Checks the spec (preset, keys, ranges, device) without
    /// touching the disk or the data.
    static Result<Trainer> create(const RunSpec &spec);
    Trainer(Trainer &&) noexcept;
    Trainer &operator=(Trainer &&) noexcept;
    ~Trainer();

    /// A new run in 'folder': reads the images, writes run.json, trains, saves. Returns normally
    /// when finished or after Stop (status "stopped", checkpoint saved); code Stopped after Stop
    /// now.
    Result<> run(const QString &folder, JobContext &context, const TrainingMaterial &material = {});

    /// Continues a run from its last checkpoint (from the start where there is none yet) to the
    /// same end. Errors: no such run, finished already, data that changed since (fingerprint), a
    /// damaged checkpoint (the previous one is used and reported; if none is usable, the error
    /// names the file).
    static Result<> resume(const QString &folder, JobContext &context,
                           const TrainingMaterial &material = {});

private:
    explicit Trainer(std::unique_ptr<TrainerWork> work);
    std::unique_ptr<TrainerWork> d;
};

} // namespace synthray
