// SPDX-License-Identifier: GPL-3.0-or-later
// Images in colour; everything else uses their luma only.
#pragma once

#include "base/result.h"
#include "image/radiograph.h"

namespace synthray {

struct ColourImage {
    Radiograph image; // as from readImage, first frame
    cv::Mat colour; // CV_8UC3, RGB; empty: DICOM, or the image is grey
};
/// Errors as readImage.
Result<ColourImage> readColourImage(const QString &path);

} // namespace synthray
