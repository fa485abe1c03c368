// SPDX-License-Identifier: GPL-3.0-or-later
// Qt hands things from thread to thread under locks of its own, but is not instrumented:
// ThreadSanitizer does not see them. These two say what the locks of QThreadPool and of an event
// queue guarantee; in other builds they are nothing.
#pragma once

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>

namespace synthray::detail {
inline char handOverToken;
inline void handOver() { __tsan_release(&handOverToken); } // before it is given to Qt
inline void takeOver() { __tsan_acquire(&handOverToken); } // first thing in the other thread
} // namespace synthray::detail
#else
namespace synthray::detail {
inline void handOver() { }
inline void takeOver() { }
} // namespace synthray::detail
#endif
