// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier's predictions as a table, written by whoever trains, read by whoever measures.
//
//   split,path,hash,patient,truth,predicted,p:NORMAL,p:PNEUMONIA
//
// One row an image; the classes are the names behind "p:", in the network's order. Where images
// have several labels the column is "labels" instead of "truth", its names joined by "|". Only the
// truth (or labels) and the probabilities must be there; other columns are passed over.
#pragma once

#include "metrics/classification.h"

namespace synthray {

struct PredictionFile {
    Predictions predictions; // patients are numbered by name; empty when no image names one
    QStringList splits, paths, hashes, patientNames; // one an image; texts may be empty

    int images() const { return predictions.images(); }
    QStringList splitNames() const; // that occur, in the order of their first image
    PredictionFile ofSplit(const QString &split) const; // empty text: all
};

/// Errors name the line. Probabilities are kept as they are written.
Result<PredictionFile> readPredictions(const QString &path);
/// Numbers with 17 digits, so that what is read is what was written.
Result<> writePredictions(const QString &path, const PredictionFile &file);

/// Numbers from names, equal for equal ones; an image without a name is a patient by itself. Empty
/// when no image has a name.
std::vector<int> patientNumbers(const QStringList &names);

struct PredictionPair {
    Predictions first, second; // the images that both have, in the first one's order
    qsizetype onlyFirst = 0, onlySecond = 0; // images that the other does not have
    std::vector<int> rows; // of 'first' in its table
};
/// Images are matched by their hash, or by their path where there is none. Errors: other classes,
/// another truth for an image, no image in common.
Result<PredictionPair> pairPredictions(const PredictionFile &first, const PredictionFile &second);

} // namespace synthray
