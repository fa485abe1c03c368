// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/assertions.h"

#if __has_include(<features.h>)
#include <features.h> // __GLIBC__
#endif

#ifdef __GLIBC__
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

// The leak checker of a sanitizer build, where there is one: what a failed assertion leaves behind
// is known.
extern "C" __attribute__((weak)) void __lsan_disable();
extern "C" __attribute__((weak)) void __lsan_enable();

namespace {

thread_local std::jmp_buf *wayOut = nullptr;

} // namespace

// assert() calls it by this name; a program's own definition comes before the C library's.
extern "C" __attribute__((visibility("default"), noreturn)) void __assert_fail(
    const char *assertion, const char *file, unsigned int line, const char *function) noexcept
{
    if (wayOut)
        std::longjmp(*wayOut, 1);
    std::fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", file, line,
                 function ? function : "?", assertion);
    std::abort();
}

namespace synthray {

bool survivesAssertions(void (*body)(void *data), void *data)
{
    std::jmp_buf here;
    std::jmp_buf *const before = wayOut;
    if (__lsan_disable)
        __lsan_disable();
    const bool whole = setjmp(here) == 0;
    if (whole) {
        wayOut = &here;
        body(data);
    }
    wayOut = before;
    if (__lsan_enable)
        __lsan_enable();
    return whole;
}

} // namespace synthray
#else
namespace synthray {

bool survivesAssertions(void (*body)(void *data), void *data)
{
    body(data);
    return true;
}

} // namespace synthray
#endif
