// SPDX-License-Identifier: GPL-3.0-or-later
// The pixel spacing of a DICOM file, and in which plane it was measured (PS3.3 10.7.1, C.8.11.4).
#pragma once

namespace synthray {

struct DicomItem;

/// Where lengths in millimetres are true. Projected structures are magnified at the detector.
enum class LengthPlane {
    Unstated, // plain millimetres: CT, MR, and files that state nothing else
    Detector,
    Patient // calibrated, or corrected by the magnification
};

struct PixelSpacing {
    double row = 0, column = 0; // mm; 0: unknown
    LengthPlane plane = LengthPlane::Unstated;
    double magnification = 0; // by which the spacing was divided; 0: it was not
};

PixelSpacing pixelSpacingOf(const DicomItem &dataset);

} // namespace synthray
