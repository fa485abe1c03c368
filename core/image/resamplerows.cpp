// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/resamplerows.h"

#include "base/wide.h"

#include <algorithm>
#include <type_traits>

namespace synthray::detail {

namespace {

constexpr int block = 256; // sums that stay in the cache of the first level

template <class Pixel, class Sum> SYNTHRAY_INLINE Pixel roundedSum(Sum sum)
{
    if constexpr (std::is_integral_v<Sum>) {
        return Pixel(std::clamp(sum >> 22, 0, 255)); // the start of the sum holds one half
    } else {
        const int value = int(sum + Sum(0.5)); // what is below 0 stays below or becomes 0
        return Pixel(std::clamp(value, 0, 65535));
    }
}

template <class Pixel, class Sum>
SYNTHRAY_INLINE void addRows(const Pixel *in, qsizetype stride, const Sum *weights, int taps,
                             int count, Pixel *__restrict out)
{
    for (int x = 0; x < count; x += block) {
        const int width = std::min(block, count - x);
        Sum sums[block];
        for (int i = 0; i < width; ++i)
            sums[i] = std::is_integral_v<Sum> ? Sum(1 << 21) : Sum(0);
        const Pixel *row = in + x;
        int tap = 0;
        for (; tap + 4 <= taps; tap += 4, row += 4 * stride) { // sums are loaded less often
            const Sum a = weights[tap], b = weights[tap + 1], c = weights[tap + 2],
                      d = weights[tap + 3];
            for (int i = 0; i < width; ++i) {
                Sum sum = sums[i];
                sum += Sum(row[i]) * a;
                sum += Sum(row[stride + i]) * b;
                sum += Sum(row[2 * stride + i]) * c;
                sum += Sum(row[3 * stride + i]) * d;
                sums[i] = sum;
            }
        }
        for (; tap < taps; ++tap, row += stride)
            for (int i = 0; i < width; ++i)
                sums[i] += Sum(row[i]) * weights[tap];
        for (int i = 0; i < width; ++i)
            out[x + i] = roundedSum<Pixel>(sums[i]);
    }
}

SYNTHRAY_WIDE void floatRows(const quint16 *in, qsizetype stride, const float *weights, int taps,
                             int count, quint16 *out)
{
    addRows(in, stride, weights, taps, count, out);
}
SYNTHRAY_WIDE void doubleRows(const quint16 *in, qsizetype stride, const double *weights, int taps,
                              int count, quint16 *out)
{
    addRows(in, stride, weights, taps, count, out);
}
SYNTHRAY_WIDE void fixedRows(const quint8 *in, qsizetype stride, const qint32 *weights, int taps,
                             int count, quint8 *out)
{
    addRows(in, stride, weights, taps, count, out);
}

} // namespace

void weightedRows(const quint16 *in, qsizetype stride, const float *weights, int taps, int count,
                  quint16 *out)
{
    floatRows(in, stride, weights, taps, count, out);
}

void weightedRows(const quint16 *in, qsizetype stride, const double *weights, int taps, int count,
                  quint16 *out)
{
    doubleRows(in, stride, weights, taps, count, out);
}

void weightedRows(const quint8 *in, qsizetype stride, const qint32 *weights, int taps, int count,
                  quint8 *out)
{
    fixedRows(in, stride, weights, taps, count, out);
}

} // namespace synthray::detail
