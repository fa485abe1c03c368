// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels as the bytes of a PNG; writePng of imageio.h makes a file of them.
#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

namespace synthray {

/// CV_8U or CV_16U with one channel or three (BGR), at compression level 1, which is 8 times faster
/// than the default and costs about a tenth more space. Always the same bytes for the same pixels
/// and libraries; no metadata. Empty: the type is none of these, or no memory.
QByteArray encodePng(const cv::Mat &image);

} // namespace synthray
