// SPDX-License-Identifier: GPL-3.0-or-later
// Images by name and by first bytes, for scans of large folders.
#pragma once

#include <QString>

namespace synthray {

/// The name ends in an extension of an image format (then the file need not be opened to count it).
bool hasImageSuffix(const QString &fileName);
/// What a file's first bytes are, whatever its name says. Text: also an empty file.
enum class Beginning { Image, Text, Other };
Beginning beginningOf(const QString &path);
inline bool startsLikeImage(const QString &path) { return beginningOf(path) == Beginning::Image; }

} // namespace synthray
