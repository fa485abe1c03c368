// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops of convolutions as matrix products: patches of an image are copied side by side,
// or added up where they overlap.
#pragma once

#include "learn/device/bfloat.h"

namespace synthray::detail {

/// patches [height, width, kernel * kernel * channels], the patch of (y, x) lying at (y, x) *
/// stride of 'image', whose rows have 'across' pixels of 'channels' values.
void addPatches(const float *patches, qint64 height, qint64 width, qint64 kernel, qint64 channels,
                qint64 stride, float *image, qint64 across);

/// Of a convolution of one image, which lies pixel by pixel.
struct PatchGrid {
    qint64 height, width, channels; // of the image
    qint64 outHeight, outWidth; // number of patches
    qint64 kernel, stride, pad;
};

/// patches [outHeight, outWidth, kernel, kernel, channels]; 0 beyond the image's border.
void copyPatches(const BFloat *image, const PatchGrid &grid, BFloat *patches);
/// The reverse: each value of the image is the sum of those that the patches have in its place.
void sumPatches(const BFloat *patches, const PatchGrid &grid, BFloat *image);

} // namespace synthray::detail
