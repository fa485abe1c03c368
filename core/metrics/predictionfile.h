// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier's predictions as a table, written after training and read for evaluation.
//
//   split,path,hash,patient,truth,predicted,p:NORMAL,p:PNEUMONIA
//
// One row per image; the classes are the names after "p:", in the network's order. If images have
// several labels, the column is "labels" instead of "truth", with names joined by "|". Only truth
// (or labels) and the probabilities are required; unknown columns are ignored.
//
// People pass such tables on, and file names and patient IDs identify patients. A written table
// therefore has image00001 and p00001 instead; "predictions.key.csv" beside it says whom they stand
// for (path,hash,patient,originalPath,originalPatient). Reading puts the names back if it exists.
#pragma once

#include "dataset/pseudonyms.h"
#include "metrics/classification.h"

namespace synthray {

struct PredictionFile {
    Predictions predictions; // patients are numbered by name; empty if no image has one
    QStringList splits, paths, hashes, patientNames; // one per image; texts may be empty

    int images() const { return predictions.images(); }
    QStringList splitNames() const; // in the order of their first image
    PredictionFile ofSplit(const QString &split) const; // empty: all
};

QStringList actualLabels(const Predictions &predictions, int image);
/// The predicted class; multi-label: all labels that reach 0.5.
QStringList predictedLabels(const Predictions &predictions, int image);

/// Errors name the line. Probabilities are not changed; names of classes, splits and patients are
/// canonical (dataset/names.h).
Result<PredictionFile> readPredictions(const QString &path);
/// The table and its key. Writes numbers with 17 digits, so that reading gives the same values.
/// 'pseudonyms' already given to the images of a larger set are kept, so that all tables of a run
/// or study agree.
Result<> writePredictions(const QString &path, const PredictionFile &file,
                          Pseudonyms pseudonyms = {});

/// A number for each name, equal for equal names; an image without a name counts as a separate
/// patient. Empty if no image has a name.
std::vector<int> patientNumbers(const QStringList &names);

struct PredictionPair {
    Predictions first, second; // the common images, in the order of the first table
    qsizetype onlyFirst = 0, onlySecond = 0; // images that the other table lacks
    std::vector<int> rows; // rows of the common images in the first table
};
/// Matches images by hash, or by path if there is none, and classes by name in canonical form.
/// Errors: different classes, a different truth for an image, no image in common.
Result<PredictionPair> pairPredictions(const PredictionFile &first, const PredictionFile &second);

} // namespace synthray
