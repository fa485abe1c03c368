// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops of batch norm and (leaky) ReLU in one, over rows of 'channels' values, one row a
// pixel. x: before the norm, y: after the ReLU, g: gradient of y, leak: slope of the ReLU below
// zero. Values are float32 or bfloat16, what is computed is float32. NaN stays NaN.
#pragma once

#include "learn/device/bfloat.h"

namespace synthray::detail {

/// Adds x - shift and its square.
void addRows(const float *x, const float *shift, qint64 rows, qint64 channels, float *sum,
             float *squares);
void addRows(const BFloat *x, const float *shift, qint64 rows, qint64 channels, float *sum,
             float *squares);
/// y = relu(x * scale + offset).
void normaliseRows(const float *x, const float *scale, const float *offset, float leak, qint64 rows,
                   qint64 channels, float *y);
void normaliseRows(const BFloat *x, const float *scale, const float *offset, float leak,
                   qint64 rows, qint64 channels, BFloat *y);
/// Adds h and h * (x - mean), with h = y > 0 ? g : leak * g.
void addGradientRows(const float *g, const float *y, const float *x, const float *mean, float leak,
                     qint64 rows, qint64 channels, float *sum, float *product);
void addGradientRows(const BFloat *g, const BFloat *y, const BFloat *x, const float *mean,
                     float leak, qint64 rows, qint64 channels, float *sum, float *product);
/// into = scale * h - slope * (x - mean) - offset.
void gradientRows(const float *g, const float *y, const float *x, const float *mean,
                  const float *scale, const float *slope, const float *offset, float leak,
                  qint64 rows, qint64 channels, float *into);
void gradientRows(const BFloat *g, const BFloat *y, const BFloat *x, const float *mean,
                  const float *scale, const float *slope, const float *offset, float leak,
                  qint64 rows, qint64 channels, BFloat *into);

} // namespace synthray::detail
