// SPDX-License-Identifier: GPL-3.0-or-later
// The convolutions of generators and discriminators. On the CPU each of their passes takes the way
// that is fastest there (docs/performance.md), in bfloat16 with automatic mixed precision;
// elsewhere they are LibTorch's.
#pragma once

#include "learn/models/net.h"

namespace synthray::detail {

/// Up to so many, channels are an image's. Kernels for them are made in another way.
constexpr int64_t fewChannels = 4;

/// As at::conv2d, dilation 1, one group. Its gradient can be differentiated again.
Tensor conv(const Tensor &x, const Tensor &weight, const Tensor &bias, int stride, int pad);

/// y = conv_transpose2d(x, weight [in, out, k, k]) + bias. On the CPU it is computed as the
/// backward-data pass of a convolution, which runs through oneDNN (ATen's own goes image by image
/// through im2col), or as one matrix product if it makes an image.
Tensor transposedConv(const Tensor &x, const Tensor &weight, const Tensor &bias, int stride,
                      int pad);

/// conv() with stride 1 to few channels.
Tensor convToImage(const Tensor &x, const Tensor &weight, const Tensor &bias, int pad);

} // namespace synthray::detail
