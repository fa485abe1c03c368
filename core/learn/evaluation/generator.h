// SPDX-License-Identifier: GPL-3.0-or-later
// Images from a trained generator.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct RunHeader;

struct GenerateOptions {
    QString run; // the run's folder
    static constexpr int best = -1;
    int epoch
        = 0; // 0: the last checkpoint; best: that of the lowest FID; else a snapshot of that epoch
    int count = 16; // 1..100000
    quint64 seed = 0;
    QString device = QStringLiteral("auto");
    int threads = 0;
    /// generateToFolder only: also write images that repeat a training image (copySsim or more at
    /// 64 x 64 pixels, mirror images included). Otherwise the training images must exist for the
    /// comparison.
    bool nearCopies = false;
    double copySsim = 0.85;
};

/// CV_8UC1 or CV_8UC3 (BGR), [-1, 1] mapped by the fixed (x + 1) * 127.5, never stretched per
/// image. Image i depends on (seed, i) only, not on count or batch. 'epoch': finished epochs of the
/// weights.
Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                        int *epoch = nullptr);

/// Which generator made the images of a comparison, so that the value can be reproduced.
struct GeneratorOrigin {
    int epoch = 0;
    quint64 seed = 0;
    QString text() const; // "epoch 20, seed 1"
    QJsonObject toJson() const;
};

/// The same into a folder: synthetic-000001.png ... plus generation.json (run, epoch, seed,
/// versions, "synthetic": true; "complete" is false until all are written). Each PNG carries a tEXt
/// chunk that says it is synthetic. Existing files are not overwritten: numbering continues after
/// the highest one; only the same images that an earlier call did not finish are written again, at
/// their place. Errors: as above; training images that cannot be found, unless nearCopies is set.
struct GenerateReport {
    qsizetype written = 0;
    QString first, last; // paths
    qsizetype heldBack = 0; // near-copies of training images that were not written
    QString unchecked; // a sentence about training images that could not be opened for the
                       // comparison; else empty
};
/// An error if a run's training images no longer exist at their path. Looks at the path only.
Result<> checkTrainingImagesExist(const RunHeader &run);

Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                        JobContext &context);

namespace detail {

/// "Near-copies of training images cannot be checked: <why> .." with the way out.
Error nearCopyCheckFailed(const QString &why);

} // namespace detail

} // namespace synthray
