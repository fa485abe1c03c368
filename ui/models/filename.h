// SPDX-License-Identifier: GPL-3.0-or-later
// How an image is called in lists: by its file, without the folders.
#pragma once

#include <QString>

namespace synthray {

/// The part of a path behind its last slash; all of it where there is none.
inline QString fileName(const QString &path) { return path.mid(path.lastIndexOf(u'/') + 1); }

} // namespace synthray
