// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loop of a transposed convolution that makes an image: patches are added up where they
// overlap.
#pragma once

#include <QtGlobal>

namespace synthray::detail {

/// patches [height, width, kernel * kernel * channels], the patch of (y, x) lying at (y, x) *
/// stride of 'image', whose rows have 'across' pixels of 'channels' values.
void addPatches(const float *patches, qint64 height, qint64 width, qint64 kernel, qint64 channels,
                qint64 stride, float *image, qint64 across);

} // namespace synthray::detail
