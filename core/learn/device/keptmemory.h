// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of tensors on the CPU that is kept between the steps of a training. The system clears
// every page that it hands out, and a step asks for the same gigabyte again and again.
#pragma once

namespace synthray::detail {

/// While one lives, freed blocks serve the next tensor of their size, in any thread; beyond what
/// the C library keeps (base/freedmemory.h), which gives back blocks of more than 32 MB.
class KeptMemory
{
public:
    KeptMemory();
    ~KeptMemory();
    KeptMemory(const KeptMemory &) = delete;
    KeptMemory &operator=(const KeptMemory &) = delete;
};

} // namespace synthray::detail
