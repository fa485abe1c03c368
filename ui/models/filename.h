// SPDX-License-Identifier: GPL-3.0-or-later
// How an image is called in lists: by its file, without the folders.
#pragma once

#include <QString>

#include <initializer_list>

namespace synthray {

/// The part of a path behind its last slash; all of it where there is none.
inline QString fileName(const QString &path) { return path.mid(path.lastIndexOf(u'/') + 1); }

/// The same for narrow columns, without the suffix of an image file. Other dots belong to the name,
/// as in those that are DICOM UIDs.
inline QString imageName(const QString &path)
{
    const QString name = fileName(path);
    for (const char *suffix : {".png", ".jpg", ".jpeg", ".dcm", ".tif", ".tiff", ".bmp"})
        if (name.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive))
            return name.left(name.lastIndexOf(u'.'));
    return name;
}

} // namespace synthray
