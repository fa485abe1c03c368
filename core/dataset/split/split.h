// SPDX-License-Identifier: GPL-3.0-or-later
// Splits by patient (or study), stratified by class, seeded: fractions or k folds.
#pragma once

#include "base/params.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/imagedataset.h"

namespace synthray {

/// kind (fractions, folds), train, val, test (%), folds, fold (which one is the test part, from 1),
/// valFold (the next fold is val), by (patient, image), stratify, nearTogether, seed. One
/// declaration for the form, the command line and the project file.
const QVector<ParamSpec> &splitParams();

struct SplitPlan {
    QVector<QString> split; // one an image: "train", "val", "test"
    QVector<int> fold; // one an image, 0-based; empty for fractions
    QStringList remarks; // sentences: "12 images without a patient are each a group of their own"
};

/// Groups (ImageEntry::group(), and images with the same bytes) are never torn apart; with
/// nearTogether nor are 'pairs' (findDuplicates). Each class is dealt out by itself, the largest
/// groups first; a group or image of several classes counts under the rarest of them, images
/// without a class are a class of their own. Without nearTogether, a remark tells of 'pairs' that
/// come apart. The same images in any order and at any place, parameters and seed give the same
/// plan. Errors are sentences: a class with fewer patients than parts or folds, percentages that
/// are not 100 together, images without patient, study and content hash.
Result<SplitPlan> planSplit(const ImageDataset &set, const ParamSet &params,
                            const QVector<ImagePair> &pairs = {});

} // namespace synthray
