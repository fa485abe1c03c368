// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels in colour: RGB, 8 or 16 bits. Viewer and measurements use their luma only.
#pragma once

#include "base/result.h"
#include "image/imageio.h"

#include <functional>

namespace synthray {

struct ColourImage {
    Radiograph image; // as from readImage, first frame
    cv::Mat colour; // CV_8UC3, RGB; empty: DICOM, or the image is grey
};
/// Errors as readImage.
Result<ColourImage> readColourImage(const QString &path,
                                    OrientationTags tags = OrientationTags::Unstated);

/// Luma 0.299 R + 0.587 G + 0.114 B in 16 fraction bits (Rec. 601, the weights that Pillow uses),
/// or the first channel where all three are equal; wasColour says which.
cv::Mat lumaOf(const cv::Mat &rgb, bool *wasColour = nullptr);

/// The pixels with each channel changed by itself.
cv::Mat changeChannels(const cv::Mat &pixels,
                       const std::function<cv::Mat(const cv::Mat &channel)> &change);

} // namespace synthray
