// SPDX-License-Identifier: GPL-3.0-or-later
// UIDs of this program. All are below the root 2.25, which everybody may use with a UUID (PS3.5
// B.2), so they need no registration.
#pragma once

#include <QByteArray>

namespace synthray {

/// "2.25." and the first 128 bits of a hash as one decimal number, marked as a version 4 UUID.
QByteArray uidOf(const QByteArray &hash);
/// One that nobody has used before.
QByteArray newUid();

} // namespace synthray
