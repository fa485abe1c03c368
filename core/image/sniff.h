// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises images by name and by first bytes, for scans of large folders.
#pragma once

#include <QString>

namespace synthray {

/// Whether the name has the extension of an image format (such a file counts without being opened).
bool hasImageSuffix(const QString &fileName);
/// What a file's first bytes are, regardless of its name. Text: also an empty file.
enum class Beginning { Image, Text, Other };
Beginning beginningOf(const QString &path);
inline bool startsLikeImage(const QString &path) { return beginningOf(path) == Beginning::Image; }

} // namespace synthray
