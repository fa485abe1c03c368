// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/pixelprobe.h"

#include "viewer/imageview_p.h"

namespace synthray {

using namespace Qt::StringLiterals;

QString PixelProbe::text() const
{
    const QString place
        = ImageView::tr("x %1, y %2").arg(QString::number(pixel.x()), QString::number(pixel.y()));
    if (!stored || !displayed)
        return place;
    if (!modality)
        return ImageView::tr("%1 · value %2 · displayed %3")
            .arg(place, shortNumber(*stored), QString::number(*displayed));
    const QString value
        = unit.isEmpty() ? shortNumber(*modality) : shortNumber(*modality) + u' ' + unit;
    return ImageView::tr("%1 · stored %2 · modality %3 · displayed %4")
        .arg(place, shortNumber(*stored), value, QString::number(*displayed));
}

PixelProbe probeAt(QPoint pixel, const ImagePyramid &content, ViewCanvas &canvas,
                   const ViewState &state, bool rendered, const QString &unit)
{
    PixelProbe probe;
    probe.pixel = pixel;
    const Radiograph *radiograph = content.radiograph().get();
    if (!radiograph)
        return probe;
    Radiograph onePixel = *radiograph;
    onePixel.stored = radiograph->stored(cv::Rect(pixel.x(), pixel.y(), 1, 1)).clone();
    cv::Mat stored;
    onePixel.stored.convertTo(stored, CV_64F);
    const double value = stored.at<double>(0, 0);
    probe.stored = value + static_cast<double>(radiograph->storedOffset);
    if (const auto level = canvas.displayed(value)) {
        probe.displayed = *level;
    } else { // more than 16 bits: one pixel through the same function as the whole image
        VoiChoice choice;
        if (!rendered)
            choice.window = state.window;
        choice.voiLut = state.voiLut;
        if (!choice.window && radiograph->windows.isEmpty() && radiograph->voiLuts.isEmpty())
            choice.window = content.automatic(); // not the range of this single pixel
        const int shown = toDisplay(onePixel, 8, choice).at<quint8>(0, 0);
        probe.displayed = state.inverted ? 255 - shown : shown;
    }
    if (!rendered) {
        probe.modality = modalityValue(*radiograph, value);
        probe.unit = unit;
    }
    if (radiograph->rowSpacing > 0 && radiograph->columnSpacing > 0)
        probe.millimetres = QPointF((pixel.x() + 0.5) * radiograph->columnSpacing,
                                    (pixel.y() + 0.5) * radiograph->rowSpacing);
    return probe;
}

} // namespace synthray
