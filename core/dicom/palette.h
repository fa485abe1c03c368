// SPDX-License-Identifier: GPL-3.0-or-later
// Combines the three PALETTE COLOR tables (PS3.3 C.7.6.3.1.5) into one from index to luma.
#pragma once

#include "dicom/header.h"

namespace synthray {

struct Palette {
    int first = 0; // stored value of entry 0
    QVector<quint8> luma; // empty: missing or broken
};

Palette readPalette(const DicomHeader &header);

} // namespace synthray
