// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops of batch norm and (leaky) ReLU in one, over rows of 'channels' float32, one row a
// pixel. x: before the norm, y: after the ReLU, g: gradient of y, leak: slope of the ReLU below
// zero. NaN stays NaN.
#pragma once

#include <QtGlobal>

namespace synthray::detail {

/// Adds x - shift and its square.
void addRows(const float *x, const float *shift, qint64 rows, qint64 channels, float *sum,
             float *squares);
/// y = relu(x * scale + offset).
void normaliseRows(const float *x, const float *scale, const float *offset, float leak, qint64 rows,
                   qint64 channels, float *y);
/// Adds h and h * (x - mean), with h = y > 0 ? g : leak * g.
void addGradientRows(const float *g, const float *y, const float *x, const float *mean, float leak,
                     qint64 rows, qint64 channels, float *sum, float *product);
/// into = scale * h - slope * (x - mean) - offset.
void gradientRows(const float *g, const float *y, const float *x, const float *mean,
                  const float *scale, const float *slope, const float *offset, float leak,
                  qint64 rows, qint64 channels, float *into);

} // namespace synthray::detail
