// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a library's failed assertion into an error instead of the end of the process.
#pragma once

namespace synthray {

/// Runs body(data). Returns false if an assertion failed in it, on this thread: longjmp() then left
/// 'body', so it may only call C, and its stack must not hold anything with a destructor. Whatever
/// it had allocated leaks and must not be used, as it may be incomplete. Debian builds OpenJPEG
/// with assertions, and a damaged image can trigger some of them (ht_dec.c). Works with glibc only;
/// elsewhere this just runs 'body'.
bool survivesAssertions(void (*body)(void *data), void *data);

} // namespace synthray
