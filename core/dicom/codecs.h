// SPDX-License-Identifier: GPL-3.0-or-later
// What DCMTK needs once in a process: its decoders, silence, and a dictionary.
#pragma once

#include <QString>

namespace synthray {

/// Thread-safe; the first call does the work. Every use of DCMTK starts with it.
void prepareDcmtk();

/// "JPEG 2000" for 1.2.840.10008.1.2.4.90; the UID itself where it is not known.
QString transferSyntaxName(const QString &uid);
/// Uncompressed, RLE, the JPEG family and JPEG-LS.
bool isDecodable(const QString &uid);

} // namespace synthray
