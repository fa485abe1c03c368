// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled so that its loops may be done several channels at once (core/CMakeLists.txt).
#include "learn/device/normrows.h"

#include "base/wide.h"

namespace synthray::detail {

SYNTHRAY_WIDE void addRows(const float *x, const float *shift, qint64 rows, qint64 channels,
                           float *sum, float *squares)
{
    for (qint64 row = 0; row < rows; ++row, x += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float d = x[c] - shift[c];
            sum[c] += d;
            squares[c] += d * d;
        }
    }
}

SYNTHRAY_WIDE void normaliseRows(const float *x, const float *scale, const float *offset,
                                 float leak, qint64 rows, qint64 channels, float *y)
{
    for (qint64 row = 0; row < rows; ++row, x += channels, y += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float value = x[c] * scale[c] + offset[c];
            y[c] = value < 0 ? leak * value : value;
        }
    }
}

SYNTHRAY_WIDE void addGradientRows(const float *g, const float *y, const float *x,
                                   const float *mean, float leak, qint64 rows, qint64 channels,
                                   float *sum, float *product)
{
    for (qint64 row = 0; row < rows; ++row, g += channels, y += channels, x += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c) {
            const float through = y[c] <= 0 ? leak * g[c] : g[c];
            sum[c] += through;
            product[c] += through * (x[c] - mean[c]);
        }
    }
}

SYNTHRAY_WIDE void gradientRows(const float *g, const float *y, const float *x, const float *mean,
                                const float *scale, const float *slope, const float *offset,
                                float leak, qint64 rows, qint64 channels, float *into)
{
    for (qint64 row = 0; row < rows;
         ++row, g += channels, y += channels, x += channels, into += channels) {
        SYNTHRAY_INDEPENDENT
        for (qint64 c = 0; c < channels; ++c)
            into[c] = scale[c] * (y[c] <= 0 ? leak * g[c] : g[c]) - slope[c] * (x[c] - mean[c])
                - offset[c];
    }
}

} // namespace synthray::detail
