// SPDX-License-Identifier: GPL-3.0-or-later
// Any change of position of 16-bit pixels: each pixel of the result says where it comes from.
// Boxes follow by the same map.
#pragma once

#include "augment/affine.h"
#include "dataset/sample.h"

#include <functional>

namespace synthray {

enum class Border {
    Constant, // one grey level outside the image
    Replicate, // the nearest edge pixel
    Reflect // mirrored, the edge pixel twice: d c b a | a b c d
};

struct WarpOptions {
    Filter filter = Filter::Bilinear; // Lanczos is not for warps: bicubic instead
    Border border = Border::Constant;
    ushort fill = 0;
};

/// Source positions of the centres of the pixels first to first + count - 1 of row y, in Affine's
/// convention (pixel 0 covers 0..1).
using RowMap = std::function<void(int y, int first, int count, double *xs, double *ys)>;

/// Bilinear and bicubic (a = -0.5) in single precision, rounded once. With Border::Constant, a
/// centre that lies outside the image becomes the fill level and others repeat edge pixels, as in
/// Pillow.
cv::Mat warp(const cv::Mat &source, cv::Size canvas, const RowMap &map, const WarpOptions &options);

/// The image, or a copy with rows at other distances: those at multiples of 1,024 bytes compete for
/// the same few places of the first-level cache when a map crosses many of them.
cv::Mat withoutConflicts(const cv::Mat &pixels);

/// The rows of an affine map from the result to the source.
RowMap rowMap(const Affine &toSource);
cv::Mat warp(const cv::Mat &source, cv::Size canvas, const Affine &map, const WarpOptions &options);

using PointMap = std::function<cv::Point2d(cv::Point2d)>;

/// The upright rectangle around each mapped box, clipped to the new size; a box without any area
/// left is dropped. Maps that bend lines need more than the corners: points per edge.
QVector<Box> movedBoxes(const QVector<Box> &boxes, const PointMap &forward, cv::Size size,
                        int pointsPerEdge = 1);

/// Replaces pixels and boxes of a sample by those of an affine map. 'toSource' maps points of the
/// result to points of the image.
Result<> warpAffine(Sample &sample, const Affine &toSource, cv::Size canvas,
                    const WarpOptions &options);
/// Pixels that were moved by an affine map already: boxes and spacing follow.
void setMoved(Sample &sample, const cv::Mat &pixels, const Affine &toSource);

} // namespace synthray
