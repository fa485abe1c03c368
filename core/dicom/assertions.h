// SPDX-License-Identifier: GPL-3.0-or-later
// A library's failed assertion as an error instead of the end of the process.
#pragma once

namespace synthray {

/// Runs body(data). False: an assertion failed in it, in this thread, and it was left by a jump:
/// 'body' may call C only, nothing with a destructor may be on its stack, and what it had allocated
/// must not be touched again (it may be half made) but stays allocated. Debian builds OpenJPEG with
/// its assertions, and some of them (ht_dec.c) can be reached by a damaged image. Only with glibc;
/// elsewhere it just runs body.
bool survivesAssertions(void (*body)(void *data), void *data);

} // namespace synthray
