// SPDX-License-Identifier: GPL-3.0-or-later
// Floating-point pixels as stored integers with a slope and an intercept.
#pragma once

#include "image/radiograph.h"

namespace synthray {

/// Sets the pixels of an image from continuous samples of one channel (CV_32FC1, CV_64FC1):
/// quantised to 65,536 steps between their smallest and largest value, or to 2^31 if outliers would
/// leave too few steps for the rest. Modality values stay those of the samples to half a step.
/// Padding (image.floatPadding), NaN and values beyond 1e30 become the smallest value.
void setFloatPixels(const cv::Mat &samples, Radiograph &image);

} // namespace synthray
