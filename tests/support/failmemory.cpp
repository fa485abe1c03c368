// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD) or part of a program: refuses large pieces of memory, as
// a machine with too little of it does. Linux. Only aligned memory is looked at, which is what
// LibTorch asks for.
//
// FAILMEMORY_ABOVE  pieces of more bytes are refused
// FAILMEMORY_WHEN   .. once this file exists
// FAILMEMORY_PEAK   a file that receives the largest piece when the program ends
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

namespace {

std::atomic<size_t> largest = 0;

struct Report {
    ~Report()
    {
        const char *path = std::getenv("FAILMEMORY_PEAK");
        if (FILE *file = path ? std::fopen(path, "w") : nullptr) {
            std::fprintf(file, "%zu\n", largest.load());
            std::fclose(file);
        }
    }
} report;

bool isRefused(size_t bytes)
{
    constexpr size_t least = 1 << 16; // smaller pieces cost no time here
    const char *above = bytes < least ? nullptr : std::getenv("FAILMEMORY_ABOVE");
    const char *when = std::getenv("FAILMEMORY_WHEN");
    return above && bytes > std::strtoull(above, nullptr, 10) && (!when || access(when, F_OK) == 0);
}

} // namespace

extern "C" int posix_memalign(void **memory, size_t alignment, size_t bytes)
{
    using Allocate = int (*)(void **, size_t, size_t);
    static const auto allocate = reinterpret_cast<Allocate>(dlsym(RTLD_NEXT, "posix_memalign"));
    for (size_t seen = largest; bytes > seen && !largest.compare_exchange_weak(seen, bytes);) {
    }
    return isRefused(bytes) ? ENOMEM : allocate(memory, alignment, bytes);
}
