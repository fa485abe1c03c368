// SPDX-License-Identifier: GPL-3.0-or-later
// Marks for inner loops: SYNTHRAY_WIDE builds a function a second time for processors with AVX2,
// and the loader picks; SYNTHRAY_INLINE for what such a function is made of.
#pragma once

// Fused multiply-add is left out on purpose: it rounds otherwise. Sanitizers start after the
// loader, and only ELF has such a loader.
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
#define SYNTHRAY_INDEPENDENT _Pragma("GCC ivdep") // what is written is not what is read
#else
#define SYNTHRAY_INDEPENDENT
#endif
