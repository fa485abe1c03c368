// SPDX-License-Identifier: GPL-3.0-or-later
// Splits by patient (or study), stratified by class, with a seed: fractions or k folds.
#pragma once

#include "base/params.h"
#include "base/sentence.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/imagedataset.h"

namespace synthray {

/// kind (fractions, folds), keepTest (the images in test stay there), train, val, test (%), folds,
/// fold (which one is the test part, from 1), valFold (the next fold is val), by (patient, image),
/// stratify, nearTogether, seed. One declaration for the form, the command line and the project
/// file.
const QVector<ParamSpec> &splitParams();

struct SplitPlan {
    QVector<QString> split; // one per image: "train", "val", "test"
    QVector<int> fold; // one per image, 0-based; empty for fractions
    QVector<Sentence> remarks; // "12 images without a patient count as one group each"
};

/// Groups (ImageEntry::group(), and images with the same bytes) are kept together, as are 'pairs'
/// (findDuplicates) with nearTogether. Each class is split separately, the largest groups first; a
/// group or image of several classes counts under the rarest of them, and images without a class
/// form a separate class. Without nearTogether, a remark counts the 'pairs' in different parts. The
/// same images (in any order and folder), parameters and seed give the same plan. Errors: a class
/// with fewer patients than parts or folds, percentages that do not add up to 100, images without
/// patient, study and content hash.
Result<SplitPlan> planSplit(const ImageDataset &set, const ParamSet &params,
                            const QVector<ImagePair> &pairs = {});

} // namespace synthray
