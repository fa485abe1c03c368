// SPDX-License-Identifier: GPL-3.0-or-later
// How a TIFF, JPEG or PNG file says that its picture lies: one rule for all of them. The tag is
// followed, unless the folder's pictures are to be read as they are stored.
#pragma once

#include "image/loader.h"

#include <QByteArrayView>

namespace synthray {

/// The orientation (tag 274, TIFF 6.0; EXIF 2.3, 4.6.4) of a TIFF header and its first directory,
/// as JPEG's and PNG's EXIF blocks hold them; 0: it says none.
int exifOrientation(QByteArrayView block);

/// Writes down what the file's tag says; where it is followed, rows and columns are those of the
/// picture that comes out. Values that are none (1..8) say nothing.
void noteOrientation(const ImageFile &file, int tag, ImageInfo &info);
/// The picture as a tag wants it seen; 1 and what is no tag: as it is.
cv::Mat turned(const cv::Mat &pixels, int tag);

} // namespace synthray
