// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast-limited adaptive histogram equalisation (Zuiderveld 1994) of 16-bit pixels.
#pragma once

#include <opencv2/core/mat.hpp>

namespace synthray {

/// The result of OpenCV's CLAHE with tiles x tiles regions. Only the levels between the smallest
/// and the largest one of the image cost time, instead of all 65,536 in each region.
cv::Mat equalisedByRegions(const cv::Mat &pixels, double contrastLimit, int tiles);

} // namespace synthray
