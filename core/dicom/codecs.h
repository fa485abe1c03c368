// SPDX-License-Identifier: GPL-3.0-or-later
// What DCMTK needs once in a process: its decoders, silence, and a dictionary.
#pragma once

#include <QString>

namespace synthray {

/// Thread-safe; the first call does the work. Every use of DCMTK starts with it.
void prepareDcmtk();

/// "JPEG 2000, 1.2.840.10008.1.2.4.91"; the UID itself where it is not known.
QString transferSyntaxName(const QString &uid);
/// For lists: "JPEG 2000 · 4.91", the number behind the UIDs' common beginning (two may have one
/// name).
QString transferSyntaxShort(const QString &uid);

enum class Codec { Native, Rle, Deflated, Jpeg, Jpeg2000, None };
/// What turns the pixels of a transfer syntax into samples; None: nothing here (video, JPEG XL).
Codec codecOf(const QString &uid);

} // namespace synthray
