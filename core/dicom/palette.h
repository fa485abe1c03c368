// SPDX-License-Identifier: GPL-3.0-or-later
// The three tables of PALETTE COLOR (PS3.3 C.7.6.3.1.5) as one from index to luma.
#pragma once

#include "dicom/header.h"

namespace synthray {

struct Palette {
    int first = 0; // stored value of entry 0
    QVector<quint8> luma; // empty: missing or broken
};

Palette readPalette(const DicomHeader &header);

} // namespace synthray
