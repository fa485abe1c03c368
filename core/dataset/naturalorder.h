// SPDX-License-Identifier: GPL-3.0-or-later
// Natural order compares numbers by value: image2 comes before image10.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// Keys compare (operator<) as the texts do in natural order: numbers by value, letters without
/// case, and '/' before anything else, so that the files of a folder stay together.
QString naturalKey(const QString &text);

/// Sorts by path in natural order.
void sortNaturally(QVector<ImageEntry> &images);

} // namespace synthray
