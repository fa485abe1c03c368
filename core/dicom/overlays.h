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
    /// Position of the plane's first pixel in the image, 0-based; may be negative.
    int row = 0, column = 0;
    QString label; // as in the file, may be empty
    int group = 0x6000;
};

/// The planes of this frame (0-based), from Overlay Data or from unused bits of the pixels. Empty
/// for images without overlays, and for other formats.
Result<QVector<OverlayPlane>> readOverlays(const QString &path, int frame = 0);

} // namespace synthray
