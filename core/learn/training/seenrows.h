// SPDX-License-Identifier: GPL-3.0-or-later
// The augmentation of what D sees as one pass over the pixels on the CPU, and its gradient as
// another.
#pragma once

#include "learn/models/net.h"

namespace synthray::detail {

/// What changes each image, as columns of a tensor [N, seenColumns] of float32: value * factor +
/// brightness about the image's mean, moved by whole pixels with zeros from outside, and a square
/// of zeros (side 0: none).
enum SeenColumn : int64_t {
    SeenFactor,
    SeenBrightness,
    SeenRowShift,
    SeenColumnShift,
    SeenHoleRow,
    SeenHoleColumn,
    SeenHoleSide,
    seenColumns
};

/// images [N, C, S, S] of float32 on the CPU. Differentiable, twice too.
Tensor changedImages(const Tensor &images, const Tensor &changes);

} // namespace synthray::detail
