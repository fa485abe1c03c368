// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a DICOM file with DCMTK, for code that needs every attribute. DCMTK types: for core/dicom
// only.
#pragma once

#include "image/loader.h"

#include <memory>

class DcmFileFormat;

namespace synthray {

enum class DicomPart { Header, Whole };

/// Opens the file. Header stops before the pixel data; Whole loads large values only on demand.
Result<std::unique_ptr<DcmFileFormat>> openDicom(ImageFile &file, DicomPart part);

} // namespace synthray
