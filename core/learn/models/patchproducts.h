// SPDX-License-Identifier: GPL-3.0-or-later
// The passes of a convolution in bfloat16 as matrix products of an image's patches. oneDNN's
// convolutions lose half of the processor's speed where maps have become a few pixels wide, its
// products do not (docs/performance.md). dilation 1, one group.
#pragma once

#include <torch/torch.h>

namespace synthray::detail {

/// Up to which width of the smaller map the product is faster than the convolution.
constexpr int64_t narrowMap = 4, narrowMapForWeights = 8;

/// As at::conv2d without bias. x is bfloat16 on the CPU, pixel by pixel, as all here.
at::Tensor productOfPatches(const at::Tensor &x, const at::Tensor &weight, int64_t stride,
                            int64_t pad);
/// The gradient of x [N, in, height, width]: the transposed convolution of 'gradient'.
at::Tensor productForImage(const at::Tensor &gradient, const at::Tensor &weight, int64_t height,
                           int64_t width, int64_t stride, int64_t pad);
/// The gradient of a weight [out, in, kernel, kernel].
at::Tensor productForWeight(const at::Tensor &gradient, const at::Tensor &x, int64_t kernel,
                            int64_t stride, int64_t pad);

} // namespace synthray::detail
