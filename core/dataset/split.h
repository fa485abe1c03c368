// SPDX-License-Identifier: GPL-3.0-or-later
// Splits by patient (or study), stratified by class, seeded: fractions or k folds.
#pragma once

#include "base/params.h"
#include "dataset/filmset.h"

namespace synthray {

/// kind (fractions, folds), train, val, test (%), folds, fold (which one is the test part), seed,
/// stratify. One declaration for the form, the command line and the project file.
const QVector<ParamSpec> &splitParams();

struct SplitPlan {
    QVector<QString> split; // one a film: "train", "val", "test"
    QVector<int> fold; // one a film, 0-based; empty for fractions
    QStringList remarks; // sentences: "12 films without a patient are each a group of their own"
};

/// Groups (FilmRef::group()) are never torn apart. Films must have a patient, a study or a content
/// hash. The same set (in any order), parameters and seed give the same plan. Errors are sentences:
/// a class with fewer patients than folds, fractions that leave a part empty, films without class
/// when stratified is asked for, a film of several groups.
Result<SplitPlan> planSplit(const FilmSet &set, const ParamSet &params);

} // namespace synthray
