// SPDX-License-Identifier: GPL-3.0-or-later
// Which images a classifier trained on, validated by and was tested on, kept in its run's folder by
// content, so that they are recognised in any folder: splits.csv with the lines "hash,split".
#pragma once

#include "base/result.h"
#include "dataset/imagedataset.h"

#include <QHash>

namespace synthray {

Result<> writeSplitAssignment(const QString &run,
                              const QVector<QPair<QString, const QVector<ImageEntry> *>> &parts);
/// Content hash -> "train", "val" or "test". For a run without the file, from its predictions,
/// which do not contain the training images. Empty: unknown.
QHash<QString, QString> readSplitAssignment(const QString &run);

} // namespace synthray
