// SPDX-License-Identifier: GPL-3.0-or-later
// A set of images dealt out for a classifier: which train, which validate, which test, and what is
// to be said of each.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "dataset/imagedataset.h"
#include "metrics/classification.h"

namespace synthray::detail {

struct ClassifierData {
    QStringList classes; // in the network's order
    bool multiLabel = false;
    struct Part {
        QVector<ImageEntry> images;
        cv::Mat truth; // N x C, CV_8U
        /// As scoresOf wants them: 'probabilities' N x C, CV_64F.
        Predictions predictions(const QStringList &classes, bool multiLabel,
                                cv::Mat probabilities) const;
    };
    Part train, val, test;
    QStringList remarks; // sentences: how it was dealt, what is missing
    QVector<Problem> problems; // images left out

    /// Without images (those that do not open).
    void drop(const QVector<Problem> &unreadable);
    std::vector<qint64> classCounts() const; // of the training images
};

/// Splits of the set are kept; what is missing is dealt by patient (params valPercent, testPercent,
/// seed). Patients and (near) duplicates on both sides of splits that came with the set are
/// remarked on; 'checked': whoever dealt it has looked, and knows the contents. Errors: no class,
/// one class only, a class without training images (the sentence names it).
Result<ClassifierData> splitForTraining(ImageDataset set, const ParamSet &params, bool checked,
                                        JobContext *context);

} // namespace synthray::detail
