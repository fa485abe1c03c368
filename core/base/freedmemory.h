// SPDX-License-Identifier: GPL-3.0-or-later
// What the C library does with memory that is freed.
#pragma once

namespace synthray {

/// Pixels of megabytes come and go all the time. The GNU library returns such blocks to the system
/// at once, and its pages then cost more time than a method of augmentation: each is mapped and
/// zeroed again at the next use. Keeps up to 64 MiB for reuse in each of its heaps. Elsewhere it
/// does nothing. Call early in main().
void keepFreedMemory();

} // namespace synthray
