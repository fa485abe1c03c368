// SPDX-License-Identifier: GPL-3.0-or-later
// Which images a classifier trained on, validated by and was tested on, kept in its run's folder by
// content, so that they are known again wherever they lie: splits.csv, "hash,split" a line.
#pragma once

#include "base/result.h"
#include "dataset/imagedataset.h"

#include <QHash>

namespace synthray {

Result<> writeSplitAssignment(const QString &run,
                              const QVector<QPair<QString, const QVector<ImageEntry> *>> &parts);
/// Content hash -> "train", "val" or "test". Of a run without the file: what its predictions say,
/// which leaves out the images that trained. Empty: nothing is known.
QHash<QString, QString> readSplitAssignment(const QString &run);

} // namespace synthray
