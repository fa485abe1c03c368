// SPDX-License-Identifier: GPL-3.0-or-later
// How training uses a CUDA device: repeatable numbers, uploads beside the computation, memory for
// other programs. On other devices all of it does nothing.
#pragma once

#include <torch/torch.h>

namespace synthray::detail {

/// A run on a GPU is repeatable, so that a resumed one equals an uninterrupted one: LibTorch takes
/// deterministic algorithms where it has them. 'tf32': products of float32 numbers are rounded to
/// 10 bits of mantissa, faster on GPUs since Ampere.
void setUpCuda(torch::Device device, bool tf32);

/// A copy in page-locked memory, from which it can be uploaded while the GPU computes.
at::Tensor readyForUpload(const at::Tensor &tensor, torch::Device device);

/// Starts the upload and returns at once; what uses the result waits for it on the device.
at::Tensor uploaded(const at::Tensor &tensor, torch::Device device);

/// Gives memory that LibTorch keeps for later back to the GPU.
void releaseCudaMemory(torch::Device device);

} // namespace synthray::detail
