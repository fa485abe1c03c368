// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and lookup tables of a data set, and where in it they are looked for. For core/dicom
// only.
#pragma once

#include "dicom/characterset.h"
#include "dicom/header.h"

namespace synthray {

constexpr int maxVoiValues = 64; // windows, LUTs: more are nobody's choice

/// Where an attribute may stand: (enhanced objects) the frame's functional group, the one that all
/// frames share, or the data set itself. The groups come first: they are about the frame
/// (C.7.6.16.1.1), what stands beside them was left over by a conversion.
std::vector<const DicomItem *> placesOf(const DicomItem &dataset, quint32 group);

QByteArray bytesOf(const DicomItem &item, quint32 tag);
/// Code strings are in capitals (PS3.5 6.2); some writers did not know.
QString codeOf(const DicomItem &item, quint32 tag);

QVector<VoiWindow> windowsOf(const DicomItem &dataset, const CharacterSet &letters);

/// Values that may go into a table.
struct LutInput {
    double low = 0, high = 0;
    bool isSigned = false;
};
LutInput storedInput(const ImageInfo &info);

std::optional<Lut> lutOf(const DicomItem &item, const LutInput &input, const CharacterSet &letters);
QVector<Lut> voiLutsOf(const DicomItem &dataset, const LutInput &input,
                       const CharacterSet &letters);
/// Says 16 bits and holds 12, say: by the letter (C.11.2.1.1) the image is nearly black.
bool isUnderfilled(const Lut &lut);

} // namespace synthray
