// SPDX-License-Identifier: GPL-3.0-or-later
// A convolution for inference, without gradients.
#pragma once

#include <torch/torch.h>

#include <array>

namespace synthray::detail {

/// As at::conv2d, dilation 1, one group. With one thread LibTorch (1.13, Convolution.cpp,
/// use_mkldnn) gives 1 x 1 kernels to a matrix product of BLAS instead of oneDNN, which is up to
/// five times as fast there; elsewhere the two are the same.
inline at::Tensor convolve(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias,
                           int stride, std::array<int64_t, 2> pads)
{
    if (x.device().is_cpu() && x.scalar_type() == at::kFloat
        && at::globalContext().userEnabledMkldnn() && at::hasMKLDNN())
        return at::mkldnn_convolution(x, weight, bias, pads, {stride, stride}, {1, 1}, 1);
    return at::conv2d(x, weight, bias, {stride, stride}, pads);
}

} // namespace synthray::detail
