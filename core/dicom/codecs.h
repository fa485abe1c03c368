// SPDX-License-Identifier: GPL-3.0-or-later
// Sets DCMTK up once per process: decoders, no log output, and a dictionary.
#pragma once

#include <QString>

namespace synthray {

/// Thread-safe; only the first call does work. Call it before any use of DCMTK.
void prepareDcmtk();

/// "JPEG 2000, 1.2.840.10008.1.2.4.91"; the UID itself if it is unknown.
QString transferSyntaxName(const QString &uid);
/// For lists: "JPEG 2000 · 4.91", with the part after the UIDs' common prefix, as two may share a
/// name.
QString transferSyntaxShort(const QString &uid);

enum class Codec { Native, Rle, Deflated, Jpeg, Jpeg2000, None };
/// The decoder for a transfer syntax; None if it is not supported (video, JPEG XL).
Codec codecOf(const QString &uid);

} // namespace synthray
