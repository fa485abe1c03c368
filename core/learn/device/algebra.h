// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's BLAS and LAPACK for the distances of core/metrics.
#pragma once

#include "metrics/distribution.h"

namespace synthray {

/// In float64 on the CPU, with the calling thread's number of threads.
const LinearAlgebra &torchAlgebra();

} // namespace synthray
