// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry with Pillow's semantics, in 8 or 16 bits.
#pragma once

#include <opencv2/core/mat.hpp>

namespace synthray {

enum class Filter { Nearest, Bilinear, Bicubic, Lanczos };

/// Image.resize of Pillow >= 7: separable, support widened when shrinking, bicubic a = -0.5; the
/// box (left, upper, right, lower in pixels, may be fractional) defaults to the whole image.
/// 8 or 16 bits, channels by themselves; the same type out. Within 1 grey level of Pillow on 8-bit
/// images; Nearest is identical.
cv::Mat resizePil(const cv::Mat &image, int width, int height, Filter filter);

} // namespace synthray
