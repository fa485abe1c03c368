// SPDX-License-Identifier: GPL-3.0-or-later
// Affine maps of 16-bit pixels with the results of Pillow's Image.transform and Image.rotate.
#pragma once

#include "base/parallel.h"
#include "image/resample.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <functional>

namespace synthray {

/// Maps a point of the result to a point of the source, in the order of Pillow's AFFINE data:
/// source x = a x + b y + c, source y = d x + e y + f. Pixel (0, 0) covers 0..1, its centre is 0.5.
struct Affine {
    double a = 1, b = 0, c = 0;
    double d = 0, e = 1, f = 0;

    cv::Point2d operator()(double x, double y) const
    {
        return {a * x + b * y + c, d * x + e * y + f};
    }
    /// Maps the source to the result. The map must be invertible.
    Affine inverse() const;
};

/// The matrix that Pillow 9.4's Image.rotate uses, and the size of its result ('expand': grown to
/// hold all corners, else the source's own). Degrees, counter-clockwise about the centre.
Affine pilRotation(double degrees, cv::Size source, bool expand, cv::Size *canvas);

/// Image.transform(canvas, AFFINE, map, filter, fillcolor=fill), channels by themselves. Nearest
/// takes the same source pixel as Pillow does for 8-bit grey images, for every pixel: 16.16 fixed
/// point where all corners lie within +-32768, double precision sums elsewhere. Bilinear stays
/// within one 8-bit level (Pillow truncates its 8-bit result, this rounds in 16 bits).
cv::Mat pilTransform(const cv::Mat &source, cv::Size canvas, const Affine &map, Filter filter,
                     ushort fill);

/// Image.rotate(degrees, filter, expand, fillcolor=fill), including its exact right-angle turns.
cv::Mat pilRotate(const cv::Mat &source, double degrees, Filter filter, bool expand, ushort fill);

/// Runs bands of rows as parallelFor does.
void forBands(int rows, int bandRows, const std::function<void(int first, int last)> &body);

} // namespace synthray
