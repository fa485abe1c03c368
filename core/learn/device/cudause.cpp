// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/cudause.h"

#include <QByteArray>

#ifdef SYNTHRAY_CUDA // LibTorch was built with it
#include <c10/cuda/CUDACachingAllocator.h>
#endif

namespace synthray::detail {

void setUpCuda(torch::Device device, bool tf32)
{
    if (!device.is_cuda())
        return;
    // NVIDIA, cuBLAS, "Results Reproducibility": a fixed workspace, before the first product.
    if (!qEnvironmentVariableIsSet("CUBLAS_WORKSPACE_CONFIG"))
        qputenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8");
    at::Context &context = at::globalContext();
    context.setBenchmarkCuDNN(false); // it chooses by speed, which differs from start to start
    context.setDeterministicCuDNN(true);
    context.setDeterministicAlgorithms(true, /*warn_only=*/true);
    context.setAllowTF32CuDNN(tf32);
    context.setAllowTF32CuBLAS(tf32);
}

at::Tensor readyForUpload(const at::Tensor &tensor, torch::Device device)
{
    return tensor.defined() && device.is_cuda() ? tensor.pin_memory() : tensor;
}

at::Tensor uploaded(const at::Tensor &tensor, torch::Device device)
{
    return tensor.defined() && !device.is_cpu() ? tensor.to(device, /*non_blocking=*/true) : tensor;
}

void releaseCudaMemory([[maybe_unused]] torch::Device device)
{
#ifdef SYNTHRAY_CUDA
    if (device.is_cuda())
        c10::cuda::CUDACachingAllocator::emptyCache();
#endif
}

} // namespace synthray::detail
