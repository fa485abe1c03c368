// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest training images of generated ones: from folders and runs to numbers and pictures.
#pragma once

#include "learn/evaluation/evaluation.h"
#include "metrics/memorisation.h"

namespace synthray {

/// backbone, fit, neighbours, copySsim, samples, seed, device, threads.
const QVector<ParamSpec> &memorisationParams();

struct MemorisationReport {
    Memorisation result;
    QStringList generated; // names, row by row: paths, or "image 3" of a run
    QStringList train; // paths
    QVector<cv::Mat> generatedImages; // CV_8UC1, 64 x 64 pixels, as compared
    QVector<cv::Mat> trainImages;
    qsizetype heldOut = 0; // images
    qsizetype heldOutInTraining = 0; // of those, images that are training images too, by content
    std::optional<GeneratorOrigin> generator; // if the generated images come from a run
    qint64 trainedOn = 0; // images of the generator's training; 0: not known
    bool isTrainAlike = false; // the features of the training images are (nearly) all equal
    BackboneInfo backbone;
    ParamSet params{memorisationParams()};
    QString fit; // as used: "stretch", "crop", "pad"
    QVector<Problem> problems;

    QJsonObject toJson() const;
    QStringList warnings() const; // sentences in the language of the moment
    QString howComputed() const;
    /// The 'rows' most alike generated images, each beside its nearest training images: PNG for
    /// people.
    cv::Mat contactSheet(int rows) const;
};

/// 'heldOut' may have an empty path. fit "auto": that of the run that generated the images, where
/// the side is a run or a folder that 'generate' wrote; else stretch.
Result<MemorisationReport> findMemorisedImages(const EvaluationSide &generated,
                                               const EvaluationSide &train,
                                               const EvaluationSide &heldOut,
                                               const ParamSet &params, JobContext &context,
                                               const QString &storeFolder = {});

} // namespace synthray
