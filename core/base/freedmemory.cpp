// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/freedmemory.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace synthray {

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // bytes; the largest that it takes
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}

} // namespace synthray
