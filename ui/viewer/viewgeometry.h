// SPDX-License-Identifier: GPL-3.0-or-later
// Where an image lies in a view: the arithmetic of zoom and pan, in screen (device) pixels.
#pragma once

#include "viewer/imageview.h"

#include <QRectF>

#include <algorithm>

namespace synthray {

struct ViewGeometry {
    QSizeF view; // device pixels
    QSizeF image; // image pixels
    double zoom = 1;
    QPointF center{0.5, 0.5};

    static constexpr double largestScale = 64; // device pixels per image pixel

    bool isValid() const { return !view.isEmpty() && !image.isEmpty(); }
    double fitScale() const
    {
        return std::min(view.width() / image.width(), view.height() / image.height());
    }
    double scale() const { return fitScale() * zoom; }
    double maxZoom() const { return std::max(1.0, largestScale / fitScale()); }

    /// A side that fits is centred; one that does not leaves no gap at its edges.
    QPointF clampedCenter() const
    {
        const auto clampSide = [this](double value, double viewSide, double imageSide) {
            const double half = viewSide / (2 * imageSide * scale());
            return half >= 0.5 ? 0.5 : std::clamp(value, half, 1 - half);
        };
        return {clampSide(center.x(), view.width(), image.width()),
                clampSide(center.y(), view.height(), image.height())};
    }
    /// Upper left corner of the image on the screen.
    QPointF origin() const
    {
        const QPointF c = clampedCenter();
        return {view.width() / 2 - c.x() * image.width() * scale(),
                view.height() / 2 - c.y() * image.height() * scale()};
    }
    QPointF toImage(QPointF screen) const { return (screen - origin()) / scale(); }
    QPointF toScreen(QPointF pixel) const { return origin() + pixel * scale(); }

    /// The centre that puts image point 'pixel' under 'screen'.
    QPointF centerFor(QPointF pixel, QPointF screen) const
    {
        const QPointF middle
            = pixel + (QPointF(view.width() / 2, view.height() / 2) - screen) / scale();
        return {middle.x() / image.width(), middle.y() / image.height()};
    }
};

/// The same in the widget's (device-independent) coordinates, for painting over images.
struct ViewPlace {
    ViewGeometry geometry;
    double ratio = 1; // device pixels per widget pixel

    bool isValid() const { return geometry.isValid(); }
    double scale() const { return geometry.scale() / ratio; } // widget pixels per image pixel
    QPointF toWidget(QPointF image) const { return geometry.toScreen(image) / ratio; }
    QPointF toImage(QPointF widget) const { return geometry.toImage(widget * ratio); }
    QRectF toWidget(const QRectF &image) const
    {
        return {toWidget(image.topLeft()), toWidget(image.bottomRight())};
    }
    QRectF image() const { return {QPointF(), geometry.image}; }
    QRectF view() const { return {QPointF(), geometry.view / ratio}; }
};

} // namespace synthray
