// SPDX-License-Identifier: GPL-3.0-or-later
// Splits by patient (or study), stratified by class, seeded: fractions or k folds.
#pragma once

#include "base/params.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/filmset.h"

namespace synthray {

/// kind (fractions, folds), train, val, test (%), folds, fold (which one is the test part, from 1),
/// valFold (the next fold is val), by (patient, film), stratify, nearTogether, seed. One
/// declaration for the form, the command line and the project file.
const QVector<ParamSpec> &splitParams();

struct SplitPlan {
    QVector<QString> split; // one a film: "train", "val", "test"
    QVector<int> fold; // one a film, 0-based; empty for fractions
    QStringList remarks; // sentences: "12 films without a patient are each a group of their own"
};

/// Groups (FilmRef::group(), and films with the same bytes) are never torn apart; with nearTogether
/// nor are 'pairs' (findDuplicates). Each class is dealt out by itself, the largest groups first; a
/// group or film of several classes counts under the rarest of them, films without a class are a
/// class of their own. Without nearTogether, a remark tells of 'pairs' that come apart. The same
/// films in any order and at any place, parameters and seed give the same plan. Errors are
/// sentences: a class with fewer patients than parts or folds, percentages that are not 100
/// together, films without patient, study and content hash.
Result<SplitPlan> planSplit(const FilmSet &set, const ParamSet &params,
                            const QVector<FilmPair> &pairs = {});

} // namespace synthray
