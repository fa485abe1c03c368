// SPDX-License-Identifier: GPL-3.0-or-later
// What a TrainingEngine trains. A new kind of model is a subclass in its own file and one line in
// the list of kinds (trainer.cpp); everything else about a run (its folder, events, checkpoints,
// resuming, pausing, stopping, progress) is the engine's.
//
// The rules that make a resumed run equal to an uninterrupted one, bit for bit:
//  - batch(step) follows from the step alone: random numbers are Rng(seed, stream, step ..), never
//    from state that continues from step to step;
//  - step() draws from LibTorch's generator only after seeding it by the step;
//  - everything else that a step leaves behind is in state() or in memory().
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "learn/models/checkpoint.h"
#include "learn/training/material.h"
#include "run/runfolder.h"

#include <functional>

namespace synthray::detail {

/// The input of one step. The engine brings the tensors to the task's device; their meaning is
/// private to batch() and step().
struct TrainingBatch {
    qint64 step = 0; // counts from 1 over the run
    qint64 images = 0; // that it counts for in speed and means
    std::vector<Tensor> tensors; // undefined ones stay so
};

/// The set as it was opened, and what the task chose of it.
struct TrainingSource {
    const ImageDataset &all;
    ImageDataset chosen;
    const TrainingMaterial &material;
    bool fromCheckpoint = false; // the networks' values will come from a file
};

/// The current run, for the calls between steps.
struct TrainingRun {
    RunWriter &writer;
    JobContext &context;
    torch::Device device;
    qint64 step = 0; // finished ones
    Numbers epochMeans; // of the task's numbers; in epochEnd()
    /// For a task that waits for something itself: returns immediately unless the run is paused.
    std::function<void()> waitWhilePaused;
};

class TrainingTask
{
public:
    virtual ~TrainingTask() = default;

    // Before there is a run.
    /// The part of the set that the run depends on: its fingerprint is noted, and resuming compares
    /// it. Errors here come before anything is read.
    virtual Result<ImageDataset> choose(const ImageDataset &all) { return all; }
    /// Reads what it needs; nothing is on the device yet.
    virtual Result<> prepare(const TrainingSource &source, JobContext &context) = 0;
    virtual qint64 images() const = 0; // that it trains on
    /// RunHeader::classes; after choose().
    virtual QStringList classes() const { return {}; }
    /// Events at the start of a run: left-out images and remarks.
    virtual Result<> describe(RunWriter &) const { return {}; }

    // The work.
    /// Makes the networks; fromCheckpoint: their values are overwritten through state().
    virtual Result<> build(torch::Device device, bool fromCheckpoint) = 0;
    virtual qint64 stepsPerEpoch() const = 0;
    virtual qint64 steps() const = 0; // of the whole run
    virtual qint64 imagesDrawn(qint64 steps) const = 0; // by so many steps: the sampler's position
    /// Called in its own thread, in order; CPU tensors. Throws on failure.
    virtual TrainingBatch batch(qint64 step) = 0;
    /// Changes the networks; never waits for the device. Returns the sums of numbers() over the
    /// batch's images, on the device.
    virtual Tensor step(const TrainingBatch &batch) = 0;
    virtual std::vector<QLatin1StringView> numbers() const = 0; // ids of runSeries()
    virtual Numbers rates(qint64 step) const = 0; // the learning rates that are logged
    /// All that a resumed run needs, to be read from and written into.
    virtual std::vector<NamedTensor> state() const = 0;
    virtual void restored() { } // after state() was written into
    /// Starts a branch: takes over another run's state. What that run has not or has otherwise is
    /// an error; an override names what may stay as it is.
    virtual Result<> adopt(const SafeFile &from, const QString &path)
    {
        TRY(restore(state(), from, {}, path));
        restored();
        return {};
    }
    virtual QJsonObject memory() const { return {}; } // kept with state()
    virtual void remember(const QJsonObject &) { }
    /// What to do when the loss is no longer a number, one sentence.
    virtual QString advice() const = 0;
    /// What to do when the memory is not enough, one sentence; empty: the usual one.
    virtual QString memoryAdvice() const { return {}; }

    // Between steps; the defaults do nothing.
    virtual Result<> started(TrainingRun &) { return {}; }
    virtual Result<> stepEnded(TrainingRun &) { return {}; }
    virtual void paused(bool) { }
    /// May add to the event, write files and append events.
    virtual Result<> epochEnded(EpochEvent &, TrainingRun &) { return {}; }
    /// After the epoch is recorded and saved. False: training ends here (early stopping).
    virtual Result<bool> shouldContinue(TrainingRun &) { return true; }
    virtual Result<> stopping(TrainingRun &) { return {}; } // before Stop's checkpoint
    virtual Result<> saving(TrainingRun &) { return {}; } // before any checkpoint
    virtual void saved(TrainingRun &) { } // after it
    /// After the last step. False: something is still missing that a resumed run would produce.
    virtual Result<bool> finish(TrainingRun &) { return true; }
};

} // namespace synthray::detail
