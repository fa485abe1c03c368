// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest training films of generated ones: from folders and runs to numbers and pictures.
#pragma once

#include "learn/evaluation/evaluation.h"
#include "metrics/memorisation.h"

namespace synthray {

/// backbone, fit, neighbours, copySsim, samples, seed, device, threads.
const QVector<ParamSpec> &memorisationParams();

struct MemorisationReport {
    Memorisation result;
    QStringList generated; // names, row by row: paths, or "film 3" of a run
    QStringList train; // paths
    QVector<cv::Mat> generatedFilms; // CV_8UC1 squares of 64 pixels, as compared
    QVector<cv::Mat> trainFilms;
    qsizetype heldOut = 0; // films
    qsizetype heldOutInTraining = 0; // of those, films that are training films too, by content
    std::optional<DrawnFrom> generator; // where the generated films come out of a run
    QStringList warnings; // sentences
    BackboneInfo backbone;
    ParamSet params{memorisationParams()};
    QString fit; // as used: "stretch", "crop", "pad"
    QVector<Problem> problems;

    QJsonObject toJson() const;
    QString howComputed() const;
    /// The 'rows' most alike generated films, each beside its nearest training films: PNG for
    /// people.
    cv::Mat contactSheet(int rows) const;
};

/// 'heldOut' may have an empty path. fit "auto": that of the run that drew the films, where the
/// side is a run or a folder that 'generate' wrote; else stretch.
Result<MemorisationReport> findMemorisedFilms(const EvaluationSide &generated,
                                              const EvaluationSide &train,
                                              const EvaluationSide &heldOut, const ParamSet &params,
                                              JobContext &context, const QString &storeFolder = {});

} // namespace synthray
