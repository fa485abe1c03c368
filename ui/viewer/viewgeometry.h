// SPDX-License-Identifier: GPL-3.0-or-later
// Where an image lies in a view: the arithmetic of zoom, pan, pixel shape and orientation, in
// screen (device) pixels. "Flat" is the view before it is mirrored and turned.
#pragma once

#include "viewer/imageview.h"

#include <QRectF>
#include <QTransform>

#include <algorithm>

namespace synthray {

struct ViewGeometry {
    QSizeF view; // device pixels
    QSizeF image; // image pixels
    double zoom = 1;
    QPointF center{0.5, 0.5};
    double pixelShape = 1; // height of an image pixel divided by its width
    int turns = 0; // quarter turns clockwise, after mirroring
    bool mirrored = false; // left to right

    static constexpr double largestScale = 64; // device pixels per image pixel

    bool isValid() const { return !view.isEmpty() && !image.isEmpty(); }
    QSizeF flatView() const { return turns % 2 ? view.transposed() : view; }
    /// The sides of an image pixel; the shorter one is 1, so that no pixel is lost at scale 1.
    QSizeF pixel() const
    {
        return pixelShape >= 1 ? QSizeF(1, pixelShape) : QSizeF(1 / pixelShape, 1);
    }
    QSizeF shaped() const
    {
        return {image.width() * pixel().width(), image.height() * pixel().height()};
    }
    double fitScale() const
    {
        return std::min(flatView().width() / shaped().width(),
                        flatView().height() / shaped().height());
    }
    /// Device pixels per image pixel, of its shorter side and of both.
    double scale() const { return fitScale() * zoom; }
    QSizeF scales() const { return pixel() * scale(); }
    double maxZoom() const { return std::max(1.0, largestScale / fitScale()); }
    /// An image smaller than the view can be shown at its own size.
    double minZoom() const { return std::min(1.0, 1 / fitScale()); }

    /// A side that fits can be moved as long as it covers the view's middle; one that does not
    /// leaves no gap at its edges.
    QPointF clampedCenter() const
    {
        const auto clampSide = [this](double value, double viewSide, double imageSide) {
            const double half = viewSide / (2 * imageSide * scale());
            return half > 0.5 - 1e-9 ? std::clamp(value, 0.0, 1.0)
                                     : std::clamp(value, half, 1 - half);
        };
        return {clampSide(center.x(), flatView().width(), shaped().width()),
                clampSide(center.y(), flatView().height(), shaped().height())};
    }
    /// Upper left corner of the image in the flat view.
    QPointF origin() const
    {
        const QPointF c = clampedCenter();
        return {flatView().width() / 2 - c.x() * shaped().width() * scale(),
                flatView().height() / 2 - c.y() * shaped().height() * scale()};
    }
    /// From the flat view to the screen.
    QTransform turned() const
    {
        const double w = flatView().width(), h = flatView().height();
        const QTransform mirror = mirrored ? QTransform(-1, 0, 0, 1, w, 0) : QTransform();
        const QTransform turn = turns == 1 ? QTransform(0, 1, -1, 0, h, 0)
            : turns == 2                   ? QTransform(-1, 0, 0, -1, w, h)
            : turns == 3                   ? QTransform(0, -1, 1, 0, 0, w)
                                           : QTransform();
        return mirror * turn;
    }
    QPointF flat(QPointF screen) const { return turned().inverted().map(screen); }
    QPointF toImage(QPointF screen) const
    {
        const QPointF at = flat(screen) - origin();
        return {at.x() / scales().width(), at.y() / scales().height()};
    }
    QPointF toScreen(QPointF pixel) const
    {
        return turned().map(origin()
                            + QPointF(pixel.x() * scales().width(), pixel.y() * scales().height()));
    }

    /// The centre that puts image point 'pixel' under 'screen'.
    QPointF centerFor(QPointF pixel, QPointF screen) const
    {
        const QPointF by = QPointF(flatView().width() / 2, flatView().height() / 2) - flat(screen);
        return {pixel.x() / image.width() + by.x() / (image.width() * scales().width()),
                pixel.y() / image.height() + by.y() / (image.height() * scales().height())};
    }
};

/// The same in the widget's (device-independent) coordinates, for painting over images.
struct ViewPlace {
    ViewGeometry geometry;
    double ratio = 1; // device pixels per widget pixel

    bool isValid() const { return geometry.isValid(); }
    QPointF toWidget(QPointF image) const { return geometry.toScreen(image) / ratio; }
    QPointF toImage(QPointF widget) const { return geometry.toImage(widget * ratio); }
    QRectF toWidget(const QRectF &image) const
    {
        return QRectF(toWidget(image.topLeft()), toWidget(image.bottomRight())).normalized();
    }
    QRectF image() const { return {QPointF(), geometry.image}; }
    QRectF view() const { return {QPointF(), geometry.view / ratio}; }

    /// For layers that paint pictures: the place before it is mirrored and turned, and the
    /// transform from there to the widget.
    ViewPlace flat() const
    {
        ViewPlace result = *this;
        result.geometry.view = geometry.flatView();
        result.geometry.turns = 0;
        result.geometry.mirrored = false;
        return result;
    }
    QTransform turned() const
    {
        const QTransform t = geometry.turned();
        return {t.m11(), t.m12(), t.m21(), t.m22(), t.dx() / ratio, t.dy() / ratio};
    }
};

} // namespace synthray
