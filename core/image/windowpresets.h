// SPDX-License-Identifier: GPL-3.0-or-later
// Named windows for a viewer or renderer: the file's own windows, its VOI LUTs, then ones that suit
// most radiographs.
#pragma once

#include "image/radiograph.h"

#include <QString>
#include <QVector>

namespace synthray {

struct WindowPreset {
    QString name; // translated, or the file's explanation
    VoiWindow window;
    int voiLut = -1; // >= 0: this VOI LUT of the image instead of the window
};

/// Usual windows for values in Hounsfield units.
QVector<WindowPreset> ctWindowPresets();

/// 'overview': the image's stored values, downscaled (by area, so that single outlier pixels do not
/// count); the percentiles are computed from it.
QVector<WindowPreset> windowPresets(const Radiograph &image, const cv::Mat &overview);

} // namespace synthray
