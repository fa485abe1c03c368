// SPDX-License-Identifier: GPL-3.0-or-later
// What the probe shows for one pixel: its position and its stored, modality and displayed value.
#pragma once

#include <QPoint>
#include <QPointF>
#include <QString>

#include <optional>

namespace synthray {

class ImagePyramid;
class ViewCanvas;
struct ViewState;

struct PixelProbe {
    QPoint pixel;
    std::optional<QPointF> millimetres; // of its centre, from the image's upper left corner
    std::optional<double> stored, modality; // modality: not for previews
    std::optional<int> displayed; // 0..255
    QString unit; // of modality values
    QString text() const;
};

/// 'rendered': the window is already applied, so there is no modality value. 'unit' is the unit of
/// modality values ("HU").
PixelProbe probeAt(QPoint pixel, const ImagePyramid &content, ViewCanvas &canvas,
                   const ViewState &state, bool rendered, const QString &unit);

} // namespace synthray
