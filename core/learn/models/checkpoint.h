// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a run needs to go on as if nothing had happened.
//
//   checkpoints/step-0000000120.safetensors   networks and optimisers' moments
//   checkpoints/last.json                     where the run stood; names its data file, size,
//   SHA-256 checkpoints/previous.json                 the one before
//
// The rename of last.json is the one moment at which a checkpoint comes into being: the data file
// is whole and synced before it, files that nothing names any more go after it.
#pragma once

#include "learn/models/net.h"
#include "learn/models/safetensors.h"
#include "run/runfolder.h"

#include <QStringList>

namespace synthray::detail {

struct CheckpointInfo {
    qint64 step = 0; // finished steps over the run
    int epoch = 0; // finished epochs
    qint64 epochPosition = 0; // finished steps within the epoch that is under way
    qint64 samplerPosition = 0; // images drawn so far over the run
    quint64 seed = 0;
    qint64 eventBytes = 0;
    QString file; // of the data, within checkpoints/
    qint64 bytes = 0;
    QString sha256;
    QJsonObject more; // what the engine and the task keep besides: sums, best epoch ..

    QJsonObject toJson() const;
    static Result<CheckpointInfo> fromJson(const QString &path, const QJsonObject &object);
};

/// 'info' without file, bytes and sha256, which follow from 'state'.
Result<> saveCheckpoint(const QString &runFolder, const std::vector<NamedTensor> &state,
                        CheckpointInfo info);

struct LoadedCheckpoint {
    CheckpointInfo info;
    SafeFile data;
};
/// The last one that is whole; what was wrong with a newer one is told in 'problems'. NotFound when
/// there is none at all; Damaged (naming the file) when none is usable.
Result<LoadedCheckpoint> loadCheckpoint(const QString &runFolder, QStringList *problems);

/// Copies values into tensors that exist already; every one must be there in the same shape and
/// type.
Result<> restore(const std::vector<NamedTensor> &into, const SafeFile &from,
                 const std::string &prefix, const QString &path);

QString checkpointFolder(const QString &runFolder);
QString snapshotPath(const QString &runFolder, int epoch);

} // namespace synthray::detail
