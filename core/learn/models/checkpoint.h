// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a run needs to continue exactly where it stopped.
//
//   checkpoints/step-0000000120.safetensors   networks and optimisers' moments
//   checkpoints/last.json                     where the run stood; its data file, size and SHA-256
//   checkpoints/previous.json                 the one before
//   checkpoints/kept-0000000040.json          some more, for branches: see run/checkpoints.h
//
// A checkpoint exists once last.json is renamed: the data file is complete and synced before that,
// files that are no longer named are removed after it.
#pragma once

#include "learn/models/net.h"
#include "learn/models/safetensors.h"
#include "run/runfolder.h"

#include <QStringList>

namespace synthray::detail {

struct CheckpointInfo {
    qint64 step = 0; // finished steps over the run
    int epoch = 0; // finished epochs
    qint64 epochPosition = 0; // finished steps within the current epoch
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

/// 'info' without file, bytes and sha256, which follow from 'state'. 'keep': how many checkpoints
/// before the previous one stay, spread over the run.
Result<> saveCheckpoint(const QString &runFolder, const std::vector<NamedTensor> &state,
                        CheckpointInfo info, int keep = 0);

struct LoadedCheckpoint {
    CheckpointInfo info;
    SafeFile data;
};
/// The last complete one, or that of a step (0: any); 'problems' says what was wrong with a newer
/// one. NotFound when there is none at all; Damaged (naming the file) when none is usable.
Result<LoadedCheckpoint> loadCheckpoint(const QString &runFolder, QStringList *problems,
                                        qint64 step = 0);

/// Copies values into tensors that exist already; every one must exist in the same shape and type.
Result<> restore(const std::vector<NamedTensor> &into, const SafeFile &from,
                 const std::string &prefix, const QString &path);

QString checkpointFolder(const QString &runFolder);
QString snapshotPath(const QString &runFolder, int epoch);

} // namespace synthray::detail
