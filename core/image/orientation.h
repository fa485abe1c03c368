// SPDX-License-Identifier: GPL-3.0-or-later
// Orientation tags of TIFF, JPEG and PNG files: one rule for all. The tag is applied unless the
// set reads its images as stored.
#pragma once

#include "image/loader.h"

#include <QByteArrayView>

namespace synthray {

/// The orientation (tag 274, TIFF 6.0; EXIF 2.3, 4.6.4) of a TIFF header and its first directory,
/// as in the EXIF blocks of JPEG and PNG; 0: none.
int exifOrientation(QByteArrayView block);

/// Stores the file's tag in 'info'. If it is applied, rows and columns become those of the turned
/// image. Values outside 1..8 are ignored.
void noteOrientation(const ImageFile &file, int tag, ImageInfo &info);
/// The image turned according to the tag; unchanged for 1 and invalid tags.
cv::Mat turned(const cv::Mat &pixels, int tag);

} // namespace synthray
