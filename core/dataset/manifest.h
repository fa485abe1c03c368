// SPDX-License-Identifier: GPL-3.0-or-later
// A set as a table that scanPaths reads back: one row an image, or one a box.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// CSV (RFC 4180, UTF-8): path, label, labels ("a|b"), patient, study, split; fold (1-based) when
/// 'folds' has one an image; x, y, w, h, box_label when any image has boxes. Paths are relative
/// where the image lies under the folder of 'csvPath', else absolute.
QByteArray manifestCsv(const ImageDataset &set, const QString &csvPath,
                       const QVector<int> &folds = {});

/// Writes it. Errors: 'csvPath' is one of the images (it would be lost), and what the system says.
/// The sentences tell what cannot be read back from it.
Result<QStringList> writeManifest(const QString &csvPath, const ImageDataset &set,
                                  const QVector<int> &folds = {});

} // namespace synthray
