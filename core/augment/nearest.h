// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest neighbours under an affine map: the loops of pilTransform.
#pragma once

#include "augment/affine.h"

namespace synthray {

/// Image.transform(canvas, AFFINE, map, NEAREST) for 8 or 16 bits, one channel or three. 'fill' has
/// 16 bits. See pilTransform for which pixel is the nearest one.
cv::Mat nearestUnder(const Affine &map, const cv::Mat &source, cv::Size canvas, ushort fill);

} // namespace synthray
