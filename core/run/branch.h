// SPDX-License-Identifier: GPL-3.0-or-later
// A branch: a new run that starts with the networks of another run's checkpoint and has other
// settings (RunSpec::parent).
#pragma once

#include "run/checkpoints.h"
#include "run/runfolder.h"

namespace synthray {

/// A checkpoint that a branch may start from, and what was measured of its generator.
struct BranchStart : RunCheckpoint {
    double fid, kid; // NaN: not measured after this step
};

/// Oldest first. All are good: none is saved when losses or weights are no numbers. That of step 0,
/// with which a branch itself began, only if there is no other: it is its parent's.
QVector<BranchStart> branchStarts(const QString &runFolder, const QVector<MetricEvent> &metrics);
QString branchStartText(const BranchStart &start); // "epoch 5 · step 50 · FID 12.3 · KID 0.0021"

/// What to train. 'step': the newest checkpoint at or before it is taken, or the last one. Without
/// "epochs" among the changes it trains for what the parent had left. The parameters are not
/// checked: Trainer::create() does. Errors: no checkpoint; no change, which would only repeat the
/// parent.
Result<RunSpec> branchSpec(const RunReader &parent, qint64 step, const QJsonObject &changes);

/// The folder of a branch's parent: as run.json has it or, if both were moved together, beside the
/// branch. Empty: no branch, or its parent no longer exists.
QString parentFolder(const RunReader &branch);

} // namespace synthray
