// SPDX-License-Identifier: GPL-3.0-or-later
// The checkpoints that a run's folder holds, from their JSON files alone; what is inside them is
// read by learn/models/checkpoint.h.
//
//   checkpoints/last.json, previous.json    the newest two
//   checkpoints/kept-0000000120.json        further ones, spread over the run: a branch may start
//                                           from each
#pragma once

#include <QString>
#include <QVector>

namespace synthray {

struct RunCheckpoint {
    qint64 step = 0; // finished steps
    int epoch = 0; // finished epochs
    QString json, data; // absolute paths
};

/// Oldest first, each step once; those whose data file is missing or has another size are left out.
QVector<RunCheckpoint> runCheckpoints(const QString &runFolder);

constexpr qint64 lastCheckpoint = -1; // instead of a step

/// The newest one at or before a step; else the oldest. nullptr: the list is empty.
template <class Checkpoint>
const Checkpoint *checkpointBefore(const QVector<Checkpoint> &checkpoints, qint64 step)
{
    const Checkpoint *best = checkpoints.isEmpty() ? nullptr : &checkpoints.first();
    for (const auto &one : checkpoints)
        if (one.step <= step || step == lastCheckpoint)
            best = &one;
    return best;
}

QString keptCheckpointName(qint64 step); // "kept-0000000120.json"

/// Which step to give up so that the rest is spread most evenly over the run: the one whose
/// neighbours are closest. The newest two are never given up. -1: there is none to give up.
qint64 superfluousStep(const QVector<qint64> &steps);

} // namespace synthray
