// SPDX-License-Identifier: GPL-3.0-or-later
// Windows that a viewer or a renderer offers by name: the file's own first, its VOI LUTs, then ones
// that fit most radiographs.
#pragma once

#include "image/radiograph.h"

#include <QString>
#include <QVector>

namespace synthray {

struct WindowPreset {
    QString name; // translated, or the file's explanation
    VoiWindow window;
    int voiLut = -1; // >= 0: not the window, but this VOI LUT of the image
};

/// 'overview': the image's stored values shrunk (by area, so that outliers of single pixels play no
/// part); the shares of the pixels are taken from it.
QVector<WindowPreset> windowPresets(const Radiograph &image, const cv::Mat &overview);

} // namespace synthray
