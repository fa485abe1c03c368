// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors from the formula of the golden scripts (tests/golden/learn/make_gan_golden.py).
#pragma once

#include "learn/models/net.h"

namespace synthray::test {

/// Element i of tensor 'index': a multiplicative hash of both, mapped to offset +- scale / 2.
inline at::Tensor rule(quint64 index, at::IntArrayRef shape, double scale, double offset = 0)
{
    at::Tensor values = at::empty(shape, at::device(at::kCPU).dtype(at::kFloat));
    float *out = values.data_ptr<float>();
    for (quint64 i = 0; i < quint64(values.numel()); ++i) {
        quint64 h = (i * 2654435761ULL + index * 40503ULL + 12345ULL) & 0xffffffffULL;
        h = ((h ^ (h >> 15)) * 2246822519ULL) & 0xffffffffULL;
        out[i] = static_cast<float>((double(h >> 8) / double(1 << 24) - 0.5) * scale + offset);
    }
    return values;
}

} // namespace synthray::test
