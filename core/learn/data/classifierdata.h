// SPDX-License-Identifier: GPL-3.0-or-later
// A set of images split for a classifier into training, validation and test images, with remarks.
#pragma once

#include "augment/trainingrecipe.h"
#include "base/job.h"
#include "base/params.h"
#include "base/sentence.h"
#include "dataset/pseudonyms.h"
#include "metrics/classification.h"

namespace synthray::detail {

struct ClassifierData {
    QStringList classes; // in the network's order
    bool multiLabel = false;
    struct Part {
        QVector<ImageEntry> images;
        cv::Mat truth; // N x C, CV_8U
        /// In the form that scoresOf expects: 'probabilities' N x C, CV_64F.
        Predictions predictions(const QStringList &classes, bool multiLabel,
                                cv::Mat probabilities) const;
    };
    Part train, val, test;
    /// The truth of the training images where a recipe exchanges their sides; see addMirrored().
    cv::Mat mirroredTruth;
    QVector<Sentence> remarks; // how it was split, what is missing
    QVector<Problem> problems; // images left out
    Pseudonyms pseudonyms; // of the whole set, for tables of predictions

    /// Removes images that could not be opened.
    void drop(const QVector<Problem> &unreadable);
    std::vector<qint64> classCounts() const; // of the training images
    /// Fills mirroredTruth. Error: a side that is none of the classes.
    Result<> addMirrored(const TrainingRecipe &recipe);
};

/// Splits of the set are kept; what is missing is assigned by patient (params valPercent,
/// testPercent, seed). Patients and (near) duplicates in several of the set's own splits are
/// remarked on. 'checked': the caller has checked the splits and read the content hashes. Errors:
/// no class, one class only, a class without training images (the error names it).
Result<ClassifierData> splitForTraining(ImageDataset set, const ParamSet &params, bool checked,
                                        JobContext *context);

} // namespace synthray::detail
