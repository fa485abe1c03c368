// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements behind the methods in units of radiography.
#pragma once

#include <opencv2/core/mat.hpp>

namespace synthray {

/// Variance of the noise per signal value (the slope of the photon-transfer curve) of an image in
/// CV_32F whose values are proportional to exposure: the median over blocks of 16 x 16
/// pixels, without what is flat or slanted in them. 0: no block has a signal.
double photonTransferGain(const cv::Mat &signal);

} // namespace synthray
