// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled so that its loops may be done several channels at once (core/CMakeLists.txt).
#include "learn/device/normrows.h"

namespace synthray::detail {

namespace {

template <class Value>
SYNTHRAY_INLINE void add(const Value *x, const float *shift, qint64 rows, qint64 channels,
                         float *sum, float *squares)
{
    for (qint64 row = 0; row < rows; ++row, x += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float d = widened(x[c]) - shift[c];
            sum[c] += d;
            squares[c] += d * d;
        }
    }
}

template <class Value>
SYNTHRAY_INLINE void normalise(const Value *x, const float *scale, const float *offset, float leak,
                               qint64 rows, qint64 channels, Value *y)
{
    for (qint64 row = 0; row < rows; ++row, x += channels, y += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float value = widened(x[c]) * scale[c] + offset[c];
            store(value < 0 ? leak * value : value, y[c]);
        }
    }
}

template <class Value>
SYNTHRAY_INLINE void addGradient(const Value *g, const Value *y, const Value *x, const float *mean,
                                 float leak, qint64 rows, qint64 channels, float *sum,
                                 float *product)
{
    for (qint64 row = 0; row < rows; ++row, g += channels, y += channels, x += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float slope = widened(g[c]);
            const float through = widened(y[c]) <= 0 ? leak * slope : slope;
            sum[c] += through;
            product[c] += through * (widened(x[c]) - mean[c]);
        }
    }
}

template <class Value>
SYNTHRAY_INLINE void gradient(const Value *g, const Value *y, const Value *x, const float *mean,
                              const float *scale, const float *slope, const float *offset,
                              float leak, qint64 rows, qint64 channels, Value *into)
{
    for (qint64 row = 0; row < rows;
         ++row, g += channels, y += channels, x += channels, into += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float above = widened(g[c]);
            store(scale[c] * (widened(y[c]) <= 0 ? leak * above : above)
                      - slope[c] * (widened(x[c]) - mean[c]) - offset[c],
                  into[c]);
        }
    }
}

} // namespace

SYNTHRAY_WIDE void addRows(const float *x, const float *shift, qint64 rows, qint64 channels,
                           float *sum, float *squares)
{
    add(x, shift, rows, channels, sum, squares);
}

SYNTHRAY_WIDE void addRows(const BFloat *x, const float *shift, qint64 rows, qint64 channels,
                           float *sum, float *squares)
{
    add(x, shift, rows, channels, sum, squares);
}

SYNTHRAY_WIDE void normaliseRows(const float *x, const float *scale, const float *offset,
                                 float leak, qint64 rows, qint64 channels, float *y)
{
    normalise(x, scale, offset, leak, rows, channels, y);
}

SYNTHRAY_WIDE void normaliseRows(const BFloat *x, const float *scale, const float *offset,
                                 float leak, qint64 rows, qint64 channels, BFloat *y)
{
    normalise(x, scale, offset, leak, rows, channels, y);
}

SYNTHRAY_WIDE void addGradientRows(const float *g, const float *y, const float *x,
                                   const float *mean, float leak, qint64 rows, qint64 channels,
                                   float *sum, float *product)
{
    addGradient(g, y, x, mean, leak, rows, channels, sum, product);
}

SYNTHRAY_WIDE void addGradientRows(const BFloat *g, const BFloat *y, const BFloat *x,
                                   const float *mean, float leak, qint64 rows, qint64 channels,
                                   float *sum, float *product)
{
    addGradient(g, y, x, mean, leak, rows, channels, sum, product);
}

SYNTHRAY_WIDE void gradientRows(const float *g, const float *y, const float *x, const float *mean,
                                const float *scale, const float *slope, const float *offset,
                                float leak, qint64 rows, qint64 channels, float *into)
{
    gradient(g, y, x, mean, scale, slope, offset, leak, rows, channels, into);
}

SYNTHRAY_WIDE void gradientRows(const BFloat *g, const BFloat *y, const BFloat *x,
                                const float *mean, const float *scale, const float *slope,
                                const float *offset, float leak, qint64 rows, qint64 channels,
                                BFloat *into)
{
    gradient(g, y, x, mean, scale, slope, offset, leak, rows, channels, into);
}

} // namespace synthray::detail
