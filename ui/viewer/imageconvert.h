// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <opencv2/core/mat.hpp>

namespace synthray {

/// CV_8UC1 (Grayscale8) or CV_8UC3 BGR (RGB888); a deep copy.
QImage toQImage(const cv::Mat &image);

} // namespace synthray
