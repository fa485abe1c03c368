// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of a DICOM data set that an image needs. For core/dicom only.
#pragma once

#include "dicom/dcmtkfile.h"
#include "dicom/elements.h"
#include "image/imageio.h"

namespace synthray {

enum class PixelKind { None, Integer, Float, Double };

struct DicomHeader {
    ImageInfo info;
    int highBit = 7;
    bool planar = false; // RRR..GGG..BBB
    bool bigEndian = false;
    bool pixelWords = false; // 16-bit words, even of 8-bit samples
    PixelKind pixels = PixelKind::None;
    qint64 pixelOffset = 0; // of the value, or of the first fragment
    qint64 pixelLength = 0; // -1: in fragments
    DicomItem dataset;
};

/// 'tables': for readDicomDisplay and palettes, with the functional groups of 'frame'.
Result<DicomHeader> readDicomHeader(ImageFile &file, DicomBytes &bytes, int frame = 0,
                                    bool tables = false);
/// The display path except the pixels: rescale, LUTs, windows, shape, padding, spacing.
void readDicomDisplay(const DicomHeader &header, Radiograph &image);

} // namespace synthray
