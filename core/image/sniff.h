// SPDX-License-Identifier: GPL-3.0-or-later
// Films by name and by first bytes, for scans of large folders.
#pragma once

#include <QString>

namespace synthray {

/// The name ends in an extension of a film format (then the file need not be opened to count it).
bool hasFilmSuffix(const QString &fileName);
/// Opens the file and asks the readers whether its first bytes are theirs.
bool startsLikeFilm(const QString &path);

} // namespace synthray
