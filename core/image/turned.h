// SPDX-License-Identifier: GPL-3.0-or-later
// Exact mirrors and quarter turns of pixels.
#pragma once

#include <opencv2/core/mat.hpp>

namespace synthray {

enum class Turn {
    Left, // 90 degrees counter-clockwise
    Right, // 90 degrees clockwise
    Half,
    MirrorColumns, // left and right change places
    MirrorRows // top and bottom change places
};

/// 8 or 16 bits, any number of channels. Never shares memory with 'pixels'.
cv::Mat turned(const cv::Mat &pixels, Turn turn);

/// Rows become columns, into 'result' if that has the right size and type already.
void transposeInto(const cv::Mat &pixels, cv::Mat &result);

} // namespace synthray
