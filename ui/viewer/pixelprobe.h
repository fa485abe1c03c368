// SPDX-License-Identifier: GPL-3.0-or-later
// What the probe says of one pixel: its place and its stored, modality and displayed value.
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

/// rendered: the pixels have a window in them already and no modality value. 'unit' is that of
/// modality values ("HU").
PixelProbe probeAt(QPoint pixel, const ImagePyramid &content, ViewCanvas &canvas,
                   const ViewState &state, bool rendered, const QString &unit);

} // namespace synthray
