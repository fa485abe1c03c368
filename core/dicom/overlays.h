// SPDX-License-Identifier: GPL-3.0-or-later
// Overlay planes of DICOM images (groups 6000 to 60FE; PS3.3 C.9.2).
#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct OverlayPlane {
    cv::Mat mask; // CV_8UC1, 0 or 255
    int row = 0,
        column = 0; // of the image, 0-based: where the plane's first pixel lies; may be negative
    QString label; // the file's own words, may be empty
    int group = 0x6000;
};

/// Planes that lie on this frame (0-based); stored in Overlay Data or in unused bits of the pixels.
/// Empty for images without any, and for other formats.
Result<QVector<OverlayPlane>> readOverlays(const QString &path, int frame = 0);

} // namespace synthray
