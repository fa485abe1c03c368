// SPDX-License-Identifier: GPL-3.0-or-later
// Qt hands objects from thread to thread under its own locks, but it is not instrumented, so
// ThreadSanitizer does not see them. These two functions declare what the locks of QThreadPool and
// of an event queue guarantee; in other builds they do nothing.
#pragma once

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>

namespace synthray::detail {
inline char handOverToken;
inline void handOver() { __tsan_release(&handOverToken); } // before passing to Qt
inline void takeOver() { __tsan_acquire(&handOverToken); } // first call in the other thread
} // namespace synthray::detail
#else
namespace synthray::detail {
inline void handOver() { }
inline void takeOver() { }
} // namespace synthray::detail
#endif
