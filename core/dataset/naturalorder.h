// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers count as numbers: image2 comes before image10.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// Two keys compare (operator<) as the texts do in natural order: numbers by value, letters without
/// case, a folder's end before anything else, so that a folder stays together.
QString naturalKey(const QString &text);

/// By natural order of path.
void sortNaturally(QVector<ImageEntry> &images);

} // namespace synthray
