// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/assertions.h"

#if __has_include(<features.h>)
#include <features.h> // __GLIBC__
#endif

#ifdef __GLIBC__
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

// The leak checker of a sanitizer build: the leaks of a failed assertion are expected.
extern "C" __attribute__((weak)) void __lsan_disable();
extern "C" __attribute__((weak)) void __lsan_enable();

namespace {

thread_local std::jmp_buf *jumpTarget = nullptr;

} // namespace

// assert() calls this function; a definition in the program takes precedence over the C library's.
extern "C" __attribute__((visibility("default"), noreturn)) void __assert_fail(
    const char *assertion, const char *file, unsigned int line, const char *function) noexcept
{
    if (jumpTarget)
        std::longjmp(*jumpTarget, 1);
    std::fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", file, line,
                 function ? function : "?", assertion);
    std::abort();
}

namespace synthray {

bool survivesAssertions(void (*body)(void *data), void *data)
{
    std::jmp_buf here;
    std::jmp_buf *const previous = jumpTarget;
    if (__lsan_disable)
        __lsan_disable();
    const bool completed = setjmp(here) == 0;
    if (completed) {
        jumpTarget = &here;
        body(data);
    }
    jumpTarget = previous;
    if (__lsan_enable)
        __lsan_enable();
    return completed;
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
