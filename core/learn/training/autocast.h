// SPDX-License-Identifier: GPL-3.0-or-later
// Mixed precision: products in bfloat16, everything that is summed or kept in float32.
#pragma once

#include "base/params.h"
#include "learn/device/device.h"

#include <torch/torch.h>

namespace synthray::detail {

/// While an instance exists and is on, LibTorch computes convolutions and matrix products in
/// bfloat16. Backward passes are made after its end.
class Autocast
{
public:
    Autocast(bool on, torch::Device device);
    ~Autocast();
    Autocast(const Autocast &) = delete;
    Autocast &operator=(const Autocast &) = delete;

private:
    bool m_on, m_cuda;
};

/// Of precisionParam(): is mixed precision chosen?
bool isMixed(const ParamSet &params);
/// Of the same: products of a GPU in TF32; see setUpCuda().
bool usesTf32(const ParamSet &params);
/// An error where it would only make the training slower.
Result<> checkPrecision(const ParamSet &params, const DeviceInfo &device);

} // namespace synthray::detail
