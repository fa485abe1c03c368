// SPDX-License-Identifier: GPL-3.0-or-later
// Explains a GAN's training in words, from what its run has logged. Every finding names the value
// that it rests on and the limit; docs/gan-doctor.md gives the sources of the limits. They show
// where to look, but the images decide.
#pragma once

#include "run/checkpoints.h"
#include "run/runfolder.h"

#include <QJsonObject>

#include <optional>

namespace synthray {

enum class Illness {
    None, // something to know, or all is well
    TooEarly,
    DiscriminatorTooStrong,
    DiscriminatorBlind,
    GeneratorFools, // D takes generated images for real ones
    Swinging,
    LossRising,
    Collapsed,
    ImagesAlike, // the training images themselves
    Copying,
    VanishingGradients,
    NotANumber,
    OutOfMemory,
    Checkerboard,
};
QLatin1StringView illnessId(Illness illness); // "collapsed": untranslated, for programs

/// Settings with which a new run may go on from a checkpoint before the trouble.
struct Remedy {
    QString text; // translated
    QJsonObject changes; // parameters of the run's preset
};

struct Finding {
    enum class Level { Good, Note, Bad };
    Level level = Level::Note;
    QString text; // translated
    Illness illness = Illness::None;
    qint64 since = 0; // step before which it did not show
    QVector<Remedy> remedies = {};
    /// Of the checkpoint that a branch starts from if no other is chosen: the newest before it.
    qint64 branchStep() const { return since > 0 ? since : lastCheckpoint; }
};

/// What the findings rest on.
struct GanHistory {
    QVector<StepEvent> steps;
    QVector<EpochEvent> epochs;
    QVector<MetricEvent> metrics;
    QJsonObject params; // of the run, written out
    QString failure, failureReason; // of a run that failed: StatusEvent; else no reason
};
GanHistory ganHistory(const RunReader &run);

/// The bad ones first. Losses and outputs of D: the mean of the newest tenth of the points (at
/// least 5, at most 50 of them); figures of the samples: the median of the newest three epochs.
/// Empty if nothing was recorded.
QVector<Finding> diagnoseGan(const GanHistory &history);

/// Its losses became no numbers: a resumed run would repeat that, bit by bit.
bool hasDiverged(const RunReader &run);
/// With which a run of these parameters may go on after its losses became no numbers; nothing if
/// its rates are as low as they can be.
std::optional<Remedy> lowerRates(const QJsonObject &params);

} // namespace synthray
