// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of each libFuzzer program; SYNTHRAY_ENTRY_POINT selects the entry point.
#include "fuzz/entrypoints.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // CPU time: libFuzzer's limit uses wall time, which depends on the load of the machine.
    constexpr double maxSeconds = 5;
    const std::clock_t start = std::clock();
    synthray::entrypoints::SYNTHRAY_ENTRY_POINT(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC > maxSeconds) {
        std::fprintf(stderr, "broken promise: takes less than %.0f s of CPU time\n", maxSeconds);
        std::abort();
    }
    return 0;
}
