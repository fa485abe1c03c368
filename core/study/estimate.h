// SPDX-License-Identifier: GPL-3.0-or-later
// How long a study will take, from the speed that networks had on this machine: in earlier runs, or
// in a few steps that are tried for it.
#pragma once

#include "base/job.h"
#include "run/runfolder.h"
#include "study/status.h"

#include <QHash>

namespace synthray {

/// The speed of one kind of training; a training's share of validation, pictures and checkpoints is
/// in it where it comes from whole runs.
struct TrainingSpeed {
    double imagesPerSecond = 0; // median of the runs
    int runs = 0; // 0: a few steps were tried
};
/// By speedKey().
using TrainingSpeeds = QHash<QString, TrainingSpeed>;

/// What decides the speed: network, size, channels, width, threads and device ("CPU" or the GPU's
/// name).
QString speedKey(const RunSpec &spec, const QString &device);
/// Of the runs in these folders.
TrainingSpeeds earlierSpeeds(const QStringList &folders);
/// Trains a few steps on images of noise, in a temporary folder. Takes seconds, with a large
/// network a minute.
Result<TrainingSpeed> trySpeed(const RunSpec &spec, JobContext &context);

/// Numbers of images that a study's trainings read, before its folds are known.
struct StudyImages {
    QHash<QString, qint64> perClass; // of the chosen classes
    qint64 all() const;
};
StudyImages studyImages(const StudyDesign &design, const ImageDataset &set);

struct StudyEstimate {
    int cells = 0; // left to train
    double seconds = 0; // of those whose speed is known
    QStringList basis; // "GoogLeNet, 64 px: 41 images/s (3 earlier runs)"
    QVector<RunSpec> unknown; // trainings whose speed is not known; one for each kind
    bool lacksImages = false; // how many images the trainings read is not known
    bool isComplete() const { return unknown.isEmpty() && !lacksImages; }
};
/// 'status': what is done already; null: nothing.
StudyEstimate estimateStudy(const StudyDesign &design, const StudyImages &images,
                            const TrainingSpeeds &speeds, const StudyStatus *status);
/// The device of a study's trainings, as speedKey() takes it; empty: not found.
QString studyDevice(const StudyDesign &design);

} // namespace synthray
