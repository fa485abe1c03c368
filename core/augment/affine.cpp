// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/affine.h"

#include "augment/nearest.h"
#include "augment/warp.h"
#include "image/turned.h"

#include <QString>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace synthray {

namespace {

/// Python's round(value, 15), which Pillow applies to the sines and cosines: the nearest decimal
/// with 15 places, read back.
double roundedTo15(double value) { return QString::number(value, 'f', 15).toDouble(); }

/// Python's angle % 360.0: always 0 <= result < 360.
double wrapped(double degrees)
{
    const double rest = std::fmod(degrees, 360.0);
    return rest < 0 ? rest + 360.0 : rest + 0.0;
}

} // namespace

Affine Affine::inverse() const
{
    const double det = a * e - b * d;
    CV_Assert(det != 0);
    Affine back{e / det, -b / det, 0, -d / det, a / det, 0};
    back.c = -(back.a * c + back.b * f);
    back.f = -(back.d * c + back.e * f);
    return back;
}

Affine pilRotation(double degrees, cv::Size source, bool expand, cv::Size *canvas)
{
    const double angle = -wrapped(degrees) * (std::numbers::pi / 180.0);
    const double w = source.width, h = source.height;
    Affine map;
    map.a = map.e = roundedTo15(std::cos(angle));
    map.b = roundedTo15(std::sin(angle));
    map.d = roundedTo15(-std::sin(angle));
    const cv::Point2d centre = map(-w / 2.0, -h / 2.0); // c and f are still 0
    map.c = centre.x + w / 2.0;
    map.f = centre.y + h / 2.0;
    *canvas = source;
    if (expand) {
        double xs[4], ys[4];
        int n = 0;
        for (const auto &[x, y] : {std::pair{0.0, 0.0}, {w, 0.0}, {w, h}, {0.0, h}}) {
            const cv::Point2d corner = map(x, y);
            xs[n] = corner.x;
            ys[n++] = corner.y;
        }
        const auto span = [](const double *v) {
            const auto [low, high] = std::minmax_element(v, v + 4);
            return static_cast<int>(std::ceil(*high) - std::floor(*low));
        };
        *canvas = {span(xs), span(ys)};
        const cv::Point2d moved = map(-(canvas->width - w) / 2.0, -(canvas->height - h) / 2.0);
        map.c = moved.x;
        map.f = moved.y;
    }
    return map;
}

cv::Mat pilTransform(const cv::Mat &source, cv::Size canvas, const Affine &map, Filter filter,
                     ushort fill)
{
    if (filter == Filter::Nearest)
        return nearestUnder(map, source, canvas, fill);
    return warp(source, canvas, map, {filter, Border::Constant, fill});
}

cv::Mat pilRotate(const cv::Mat &source, double degrees, Filter filter, bool expand, ushort fill)
{
    // Pillow copies pixels for these angles, whatever the filter; without 'expand', 90 and 270 only
    // for square images.
    const double angle = wrapped(degrees);
    if (angle == 0)
        return source.clone();
    if (angle == 180)
        return turned(source, Turn::Half);
    if ((angle == 90 || angle == 270) && (expand || source.rows == source.cols))
        return turned(source, angle == 90 ? Turn::Left : Turn::Right);
    cv::Size canvas;
    const Affine map = pilRotation(angle, source.size(), expand, &canvas);
    return pilTransform(source, canvas, map, filter, fill);
}

void forBands(int rows, int bandRows, const std::function<void(int, int)> &body)
{
    const int bands = (rows + bandRows - 1) / bandRows;
    parallelFor(bands, [&](qsizetype band) {
        const int first = int(band) * bandRows;
        body(first, std::min(rows, first + bandRows));
    });
}

} // namespace synthray
