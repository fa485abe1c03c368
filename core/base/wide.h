// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes for inner loops: SYNTHRAY_WIDE also builds a function for processors with AVX2, and
// the loader picks one; SYNTHRAY_INLINE is for functions called by it.
#pragma once

// No fused multiply-add, because it rounds differently. Not with sanitizers, which start after the
// loader; only ELF has such a loader.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__ELF__)            \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define SYNTHRAY_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define SYNTHRAY_WIDE
#endif
#if defined(__GNUC__)
#define SYNTHRAY_INLINE __attribute__((always_inline)) inline
#define SYNTHRAY_INLINE_LAMBDA __attribute__((always_inline))
#else
#define SYNTHRAY_INLINE inline
#define SYNTHRAY_INLINE_LAMBDA
#endif
#if defined(__GNUC__) && !defined(__clang__)
#define SYNTHRAY_INDEPENDENT _Pragma("GCC ivdep") // output and input do not overlap
#else
#define SYNTHRAY_INDEPENDENT
#endif
