// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cells of a study, one after the other, into its results folder:
//
//   plan.json                 design, classes, fingerprint, checks, sizes of the folds
//   events.jsonl              {"cell": id, "status": "running|done|failed", "text": ..} a line
//   data/fold1.csv            the images of a fold with their splits; data/<generator>.fold1.csv
//   with
//                             generated ones, data/<arm>.fold1.csv with ready ones
//   cells/<cell>/             a classifier's run
//   generators/<key>/fold1.<class>/            a GAN's run; <class>.images/ what it drew;
//                             <class>.quality.json: FID, KID, floor, copies
//
// A cell that is done is never done again; one that was broken off goes on from its checkpoint.
#pragma once

#include "base/job.h"
#include "study/status.h"

namespace synthray {

/// Runs what is not done yet. Cells that fail are noted and the rest goes on; a full disk ends the
/// study. Errors: the results folder belongs to other images or settings, images that cannot be
/// dealt, Stopped.
Result<> runStudy(const StudyDesign &design, const QString &results, JobContext &context);

} // namespace synthray
