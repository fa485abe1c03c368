// SPDX-License-Identifier: GPL-3.0-or-later
// A set as a table that scanPaths can read: one row per image, or one per box.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// CSV (RFC 4180, UTF-8): path, label, labels ("a|b"), patient, study, split; fold (1-based) when
/// 'folds' has one per image; x, y, w, h, box_label when any image has boxes. Paths are relative if
/// the image is below the folder of 'csvPath', else absolute.
QByteArray manifestCsv(const ImageDataset &set, const QString &csvPath,
                       const QVector<int> &folds = {});

/// Writes the table. Returns remarks on what cannot be read back from it. Errors: 'csvPath' is one
/// of the images (it would be overwritten); file errors.
Result<QStringList> writeManifest(const QString &csvPath, const ImageDataset &set,
                                  const QVector<int> &folds = {});

} // namespace synthray
