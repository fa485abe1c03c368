// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of a DICOM data set that a film needs. DCMTK types: for core/dicom only.
#pragma once

#include "image/imageio.h"
#include "image/loader.h"

#include <memory>

class DcmFileFormat;
class DcmItem;

namespace synthray {

struct DicomHeader {
    FilmInfo info;
    int highBit = 7;
    bool planar = false; // RRR..GGG..BBB
    bool bigEndian = false;
};

enum class DicomPart { Header, Whole };

/// Opens the file; Header stops before the pixel data, Whole leaves large values in the file.
Result<std::unique_ptr<DcmFileFormat>> openDicom(FilmFile &file, DicomPart part);
Result<DicomHeader> readDicomHeader(const FilmFile &file, DcmFileFormat &dicom);
/// Everything of the display path but the pixels: rescale, LUTs, windows, shape, padding, spacing.
void readDicomDisplay(DcmItem &dataset, const FilmInfo &info, int frame, Radiograph &film);

} // namespace synthray
