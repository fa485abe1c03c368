// SPDX-License-Identifier: GPL-3.0-or-later
// A DICOM file as DCMTK reads it, for what needs every attribute. DCMTK types: for core/dicom only.
#pragma once

#include "image/loader.h"

#include <memory>

class DcmFileFormat;

namespace synthray {

enum class DicomPart { Header, Whole };

/// Opens the file; Header stops before the pixel data, Whole leaves large values in the file.
Result<std::unique_ptr<DcmFileFormat>> openDicom(ImageFile &file, DicomPart part);

} // namespace synthray
