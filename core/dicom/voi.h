// SPDX-License-Identifier: GPL-3.0-or-later
// Finds windows and lookup tables in a data set. For core/dicom only.
#pragma once

#include "dicom/characterset.h"
#include "dicom/header.h"

namespace synthray {

constexpr int maxVoiValues = 64; // windows and LUTs, more than any real file has

/// Where an attribute may be: in the frame's functional group or the shared one (enhanced objects),
/// or in the data set itself. The groups come first, as they describe the frame (C.7.6.16.1.1);
/// attributes next to them are leftovers of a conversion.
std::vector<const DicomItem *> placesOf(const DicomItem &dataset, quint32 group);

QByteArray bytesOf(const DicomItem &item, quint32 tag);
/// In capitals, as the standard requires for code strings (PS3.5 6.2) but some writers ignore.
QString codeOf(const DicomItem &item, quint32 tag);

QVector<VoiWindow> windowsOf(const DicomItem &dataset, const CharacterSet &letters);

/// The range of values that may be input to a table.
struct LutInput {
    double low = 0, high = 0;
    bool isSigned = false;
};
LutInput storedInput(const ImageInfo &info);

std::optional<Lut> lutOf(const DicomItem &item, const LutInput &input, const CharacterSet &letters);
QVector<Lut> voiLutsOf(const DicomItem &dataset, const LutInput &input,
                       const CharacterSet &letters);
/// Whether it uses fewer bits than declared, say 12 of 16. By the standard (C.11.2.1.1) the image
/// would be nearly black.
bool isUnderfilled(const Lut &lut);

} // namespace synthray
