// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cells of a study, one after the other, into its results folder:
//
//   plan.json                 design, classes, fingerprint, checks, sizes of the folds
//   events.jsonl              lines {"cell": id, "status": "running|done|failed", "text": ..}
//   data/fold1.csv            the images of a fold with their splits, file names and patients as
//                             numbers (dataset/pseudonyms.h); data/fold1.key.csv the same with
//                             their names, as a set that can be opened
//   data/<generator>.fold1.csv
//                             the same with generated images
//   data/<arm>.fold1.csv      the same with images from a folder
//   cells/<cell>/             a classifier's run
//   generators/<key>/fold1.<class>/            a GAN's run; <class>.images/ its generated images;
//                             <class>.quality.json: FID, KID, floor, copies
//
// A finished cell is never run again; an interrupted one continues from its checkpoint.
#pragma once

#include "base/job.h"
#include "study/status.h"

#include <functional>

namespace synthray {

/// Runs the unfinished cells. Failed cells are recorded and the rest continues; a full disk ends
/// the study. Errors: the results folder belongs to other images or settings, images that cannot be
/// split, Stopped.
/// 'cellEnded' is called after each of them, in this thread.
Result<> runStudy(const StudyDesign &design, const QString &results, JobContext &context,
                  const std::function<void()> &cellEnded = {});

} // namespace synthray
