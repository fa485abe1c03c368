// SPDX-License-Identifier: GPL-3.0-or-later
// Interpolation for several pixels of a row at once, where all their neighbours lie inside the
// image. The sums are those of warp.cpp, which does the pixels at the edges; for it only.
#pragma once

#include <opencv2/core/mat.hpp>

namespace synthray::detail {

constexpr int warpBlock = 64; // pixels

/// The 'count' (up to warpBlock) pixels at xs, ys in Affine's convention; false, and nothing
/// written, if a neighbour of one lies outside the image.
bool nearestBlock(const cv::Mat &source, const double *xs, const double *ys, int count,
                  ushort *out);
bool bilinearBlock(const cv::Mat &source, const double *xs, const double *ys, int count,
                   ushort *out);
bool bicubicBlock(const cv::Mat &source, const double *xs, const double *ys, int count,
                  ushort *out);

/// xs[i] = a (first + i + 0.5) + b, ys[i] = d (first + i + 0.5) + e, each sum then plus c or f.
void affinePositions(double a, double b, double c, double d, double e, double f, int first,
                     int count, double *xs, double *ys);

/// out[i] = start + step i + scale * (sum over k < 4 of c[k] w[k * stride + i]); step 0 or 1.
void weightedShifts(const double *w, int stride, const double *c, double scale, double start,
                    int step, int count, double *out);

} // namespace synthray::detail
