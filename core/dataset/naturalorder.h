// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers count as numbers: film2 comes before film10.
#pragma once

#include "dataset/filmset.h"

namespace synthray {

/// Two keys compare (operator<) as the texts do in natural order: numbers by value, letters without
/// case, a folder's end before anything else, so that a folder stays together.
QString naturalKey(const QString &text);

/// By natural order of path.
void sortNaturally(QVector<FilmRef> &films);

} // namespace synthray
