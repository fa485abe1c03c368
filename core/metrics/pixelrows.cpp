// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/pixelrows.h"

#include "base/wide.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>
#include <vector>

namespace synthray::detail {

namespace {

constexpr int lanes = 8;

/// Sums in eight lanes, whatever the processor's vector width.
template <class Value> SYNTHRAY_INLINE double laneSum(const Value *values, int count)
{
    double sums[lanes] = {};
    int i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int k = 0; k < lanes; ++k)
            sums[k] += static_cast<double>(values[i + k]);
    for (; i < count; ++i)
        sums[i % lanes] += static_cast<double>(values[i]);
    return ((sums[0] + sums[4]) + (sums[1] + sums[5]))
        + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

// Differences ------------------------------------------------------------------------------------

SYNTHRAY_INLINE DifferenceSums differences8(const uchar *a, const uchar *b, int count)
{
    constexpr int block = 8192; // 8192 * 255^2 < 2^31
    DifferenceSums sums;
    for (int from = 0; from < count; from += block) {
        const int end = std::min(count, from + block);
        int squared = 0;
        int absolute = 0;
        for (int i = from; i < end; ++i) {
            const int d = int(a[i]) - int(b[i]);
            squared += d * d;
            absolute += d < 0 ? -d : d;
        }
        sums.squared += static_cast<quint64>(squared);
        sums.absolute += static_cast<quint64>(absolute);
    }
    return sums;
}

SYNTHRAY_INLINE DifferenceSums differences16(const ushort *a, const ushort *b, int count)
{
    DifferenceSums sums;
    for (int i = 0; i < count; ++i) {
        const quint32 d = static_cast<quint32>(std::abs(int(a[i]) - int(b[i])));
        sums.squared += d * d; // 65535^2 < 2^32
        sums.absolute += d;
    }
    return sums;
}

// Sliding windows --------------------------------------------------------------------------------

/// Exact sums of each Window x Window square: a, b, a*a + b*b, a*b; 'op' turns a row of them into
/// indices. 8-bit sums fit an int, also times the number of pixels in the window
/// (64 * 64 * 2 * 255^2 < 2^31); 16-bit ones are exact in a double (64 * 64 * 2 * 65535^2 < 2^53).
template <class Pixel, class Sum, class Index, int Window, class Op>
SYNTHRAY_INLINE double windowStrip(const Pixel *a, size_t stepA, const Pixel *b, size_t stepB,
                                   int width, int outRows, const Op &op)
{
    const int outWidth = width - Window + 1;
    const auto w = static_cast<size_t>(width);
    std::vector<Sum> buffer(8 * w, Sum(0));
    std::vector<Index> indices(w);
    Sum *const columns = buffer.data();
    Sum *const sums = columns + 4 * w;
    for (int y = 0; y < Window - 1; ++y) {
        const Pixel *p = a + static_cast<size_t>(y) * stepA;
        const Pixel *q = b + static_cast<size_t>(y) * stepB;
        SYNTHRAY_INDEPENDENT
        for (size_t i = 0; i < w; ++i) {
            const Sum u = static_cast<Sum>(p[i]);
            const Sum v = static_cast<Sum>(q[i]);
            columns[i] += u;
            columns[w + i] += v;
            columns[2 * w + i] += u * u + v * v;
            columns[3 * w + i] += u * v;
        }
    }
    double total = 0;
    for (int y = 0; y < outRows; ++y) {
        const Pixel *p = a + static_cast<size_t>(y + Window - 1) * stepA;
        const Pixel *q = b + static_cast<size_t>(y + Window - 1) * stepB;
        SYNTHRAY_INDEPENDENT
        for (size_t i = 0; i < w; ++i) {
            const Sum u = static_cast<Sum>(p[i]);
            const Sum v = static_cast<Sum>(q[i]);
            columns[i] += u;
            columns[w + i] += v;
            columns[2 * w + i] += u * u + v * v;
            columns[3 * w + i] += u * v;
        }
        for (size_t k = 0; k < 4; ++k) {
            const Sum *c = columns + k * w;
            Sum *s = sums + k * w;
            SYNTHRAY_INDEPENDENT
            for (int i = 0; i < outWidth; ++i) {
                Sum sum = ((c[i] + c[i + 1]) + (c[i + 2] + c[i + 3]))
                    + ((c[i + 4] + c[i + 5]) + c[i + 6]);
                if constexpr (Window == 8)
                    sum += c[i + 7];
                s[i] = sum;
            }
        }
        op(sums, sums + w, sums + 2 * w, sums + 3 * w, indices.data(), outWidth);
        total += laneSum(indices.data(), outWidth);
        const Pixel *oldP = a + static_cast<size_t>(y) * stepA;
        const Pixel *oldQ = b + static_cast<size_t>(y) * stepB;
        SYNTHRAY_INDEPENDENT
        for (size_t i = 0; i < w; ++i) {
            const Sum u = static_cast<Sum>(oldP[i]);
            const Sum v = static_cast<Sum>(oldQ[i]);
            columns[i] -= u;
            columns[w + i] -= v;
            columns[2 * w + i] -= u * u + v * v;
            columns[3 * w + i] -= u * v;
        }
    }
    return total;
}

/// Single precision for 8 bits (the integer sums are exact), double for 16.
template <class Pixel> using SumOf = std::conditional_t<sizeof(Pixel) == 1, int, double>;
template <class Pixel> using IndexOf = std::conditional_t<sizeof(Pixel) == 1, float, double>;

template <class Pixel>
SYNTHRAY_INLINE double ssimOf(const Pixel *a, size_t stepA, const Pixel *b, size_t stepB, int width,
                              int outRows, double c1, double c2)
{
    using Sum = SumOf<Pixel>;
    using Index = IndexOf<Pixel>;
    const auto k1 = static_cast<Index>(c1);
    const auto k2 = static_cast<Index>(c2);
    constexpr Sum n = 49;
    const auto op = [k1, k2](const Sum *x, const Sum *y, const Sum *both, const Sum *xy, Index *out,
                             int count) SYNTHRAY_INLINE_LAMBDA {
        SYNTHRAY_INDEPENDENT
        for (int i = 0; i < count; ++i) {
            const Sum squares = x[i] * x[i] + y[i] * y[i];
            const Sum product = x[i] * y[i];
            const Index top = (static_cast<Index>(2 * product) + k1)
                * (static_cast<Index>(2 * (n * xy[i] - product)) + k2);
            const Index bottom = (static_cast<Index>(squares) + k1)
                * (static_cast<Index>(n * both[i] - squares) + k2);
            out[i] = top / bottom;
        }
    };
    return windowStrip<Pixel, Sum, Index, 7>(a, stepA, b, stepB, width, outRows, op);
}

template <class Pixel>
SYNTHRAY_INLINE double uqiOf(const Pixel *a, size_t stepA, const Pixel *b, size_t stepB, int width,
                             int outRows)
{
    using Sum = SumOf<Pixel>;
    constexpr Sum n = 64;
    const auto op = [](const Sum *x, const Sum *y, const Sum *both, const Sum *xy, double *out,
                       int count) SYNTHRAY_INLINE_LAMBDA {
        SYNTHRAY_INDEPENDENT
        for (int i = 0; i < count; ++i) {
            const auto product = static_cast<double>(x[i] * y[i]);
            const auto squares = static_cast<double>(x[i] * x[i] + y[i] * y[i]);
            const auto spread = static_cast<double>(n * both[i]) - squares;
            const double top = 4 * product * (static_cast<double>(n * xy[i]) - product);
            // If both windows are flat, only brightness is compared; both black: equal.
            const double above = spread == 0 ? 2 * product : top;
            const double below = spread == 0 ? squares : spread * squares;
            out[i] = (below == 0 ? 1 : above) / (below == 0 ? 1 : below);
        }
    };
    return windowStrip<Pixel, Sum, double, 8>(a, stepA, b, stepB, width, outRows, op);
}

// Filters ----------------------------------------------------------------------------------------

/// A symmetric kernel from its ends inwards, unrolled so that the loop around it is vectorised.
template <int Taps, class At, size_t... J>
SYNTHRAY_INLINE float folded(const float *kernel, const At &at, std::index_sequence<J...>)
{
    return ((kernel[Taps / 2] * at(Taps / 2)) + ... + (kernel[J] * (at(J) + at(Taps - 1 - J))));
}

template <int Taps>
SYNTHRAY_INLINE void across(const float *in, int count, const float *kernel, float *out)
{
    float k[Taps];
    std::copy(kernel, kernel + Taps, k);
    SYNTHRAY_INDEPENDENT
    for (int i = 0; i < count; ++i)
        out[i] = folded<Taps>(
            k, [in, i](size_t j) SYNTHRAY_INLINE_LAMBDA { return in[static_cast<size_t>(i) + j]; },
            std::make_index_sequence<Taps / 2>());
}

template <int Taps>
SYNTHRAY_INLINE void down(const float *const *rows, int count, const float *kernel, float *out)
{
    float k[Taps];
    const float *r[Taps];
    std::copy(kernel, kernel + Taps, k);
    std::copy(rows, rows + Taps, r);
    SYNTHRAY_INDEPENDENT
    for (int i = 0; i < count; ++i)
        out[i] = folded<Taps>(
            k, [&r, i](size_t j) SYNTHRAY_INLINE_LAMBDA { return r[j][i]; },
            std::make_index_sequence<Taps / 2>());
}

// Gradients --------------------------------------------------------------------------------------

template <class Pixel>
SYNTHRAY_INLINE double gradientOf(const Pixel *row, const Pixel *above, const Pixel *below, int dy,
                                  int width)
{
    constexpr int block = 256;
    double lengths[block];
    const double vertical = 1.0 / dy;
    double total = 0;
    for (int from = 1; from < width - 1; from += block) {
        const int n = std::min(block, width - 1 - from);
        const Pixel *left = row + from - 1, *right = row + from + 1, *up = above + from,
                    *low = below + from;
        SYNTHRAY_INDEPENDENT
        for (int i = 0; i < n; ++i) {
            const double gx = double(int(right[i]) - int(left[i])) * 0.5;
            const double gy = double(int(low[i]) - int(up[i])) * vertical;
            lengths[i] = std::sqrt(gx * gx + gy * gy);
        }
        total += laneSum(lengths, n);
    }
    const auto edge = [=](int first, int last, int x) SYNTHRAY_INLINE_LAMBDA {
        const double gx = int(row[last]) - int(row[first]);
        const double gy = double(int(below[x]) - int(above[x])) * vertical;
        return std::sqrt(gx * gx + gy * gy);
    };
    return total + edge(0, 1, 0) + edge(width - 2, width - 1, width - 1);
}

/// Sums of integers: exact below 2^53, in any order.
template <class Pixel>
SYNTHRAY_INLINE LaplacianSums laplacianOf(const Pixel *row, const Pixel *above, const Pixel *below,
                                          int width)
{
    using Square = std::conditional_t<sizeof(Pixel) == 1, int, qint64>;
    constexpr int block = 1024; // 1024 * 1020^2 < 2^31
    LaplacianSums sums;
    const auto add = [&](int left, int right, int x) SYNTHRAY_INLINE_LAMBDA {
        const double v
            = int(row[left]) + int(row[right]) + int(above[x]) + int(below[x]) - 4 * int(row[x]);
        sums.sum += v;
        sums.squares += v * v;
    };
    for (int from = 1; from < width - 1; from += block) {
        const int end = std::min(width - 1, from + block);
        int sum = 0;
        Square squares = 0;
        for (int x = from; x < end; ++x) {
            const int v = int(row[x - 1]) + int(row[x + 1]) + int(above[x]) + int(below[x])
                - 4 * int(row[x]);
            sum += v;
            squares += Square(v) * v;
        }
        sums.sum += sum;
        sums.squares += static_cast<double>(squares);
    }
    add(std::min(1, width - 1), std::min(1, width - 1), 0);
    if (width > 1)
        add(width - 2, width - 2, width - 1);
    return sums;
}

} // namespace

SYNTHRAY_WIDE DifferenceSums differences(const uchar *a, const uchar *b, int count)
{
    return differences8(a, b, count);
}
SYNTHRAY_WIDE DifferenceSums differences(const ushort *a, const ushort *b, int count)
{
    return differences16(a, b, count);
}

SYNTHRAY_WIDE double ssimStrip(const uchar *a, size_t stepA, const uchar *b, size_t stepB,
                               int width, int outRows, double c1, double c2)
{
    return ssimOf(a, stepA, b, stepB, width, outRows, c1, c2);
}

SYNTHRAY_WIDE double ssimStrip(const ushort *a, size_t stepA, const ushort *b, size_t stepB,
                               int width, int outRows, double c1, double c2)
{
    return ssimOf(a, stepA, b, stepB, width, outRows, c1, c2);
}

SYNTHRAY_WIDE double uqiStrip(const uchar *a, size_t stepA, const uchar *b, size_t stepB, int width,
                              int outRows)
{
    return uqiOf(a, stepA, b, stepB, width, outRows);
}

SYNTHRAY_WIDE double uqiStrip(const ushort *a, size_t stepA, const ushort *b, size_t stepB,
                              int width, int outRows)
{
    return uqiOf(a, stepA, b, stepB, width, outRows);
}

SYNTHRAY_WIDE void filterAcross(const float *in, int outCount, int taps, const float *kernel,
                                float *out)
{
    switch (taps) {
    case 3:
        across<3>(in, outCount, kernel, out);
        break;
    case 5:
        across<5>(in, outCount, kernel, out);
        break;
    case 9:
        across<9>(in, outCount, kernel, out);
        break;
    case 11:
        across<11>(in, outCount, kernel, out);
        break;
    default:
        across<17>(in, outCount, kernel, out);
        break;
    }
}

SYNTHRAY_WIDE void filterDown(const float *const *rows, int count, int taps, const float *kernel,
                              float *out)
{
    switch (taps) {
    case 3:
        down<3>(rows, count, kernel, out);
        break;
    case 5:
        down<5>(rows, count, kernel, out);
        break;
    case 9:
        down<9>(rows, count, kernel, out);
        break;
    case 11:
        down<11>(rows, count, kernel, out);
        break;
    default:
        down<17>(rows, count, kernel, out);
        break;
    }
}

SYNTHRAY_WIDE void products(const float *a, const float *b, int count, float *aa, float *bb,
                            float *ab)
{
    SYNTHRAY_INDEPENDENT
    for (int i = 0; i < count; ++i) {
        aa[i] = a[i] * a[i];
        bb[i] = b[i] * b[i];
        ab[i] = a[i] * b[i];
    }
}

SYNTHRAY_WIDE SsimTerms ssimRow(const MomentRow &row, int count, double offset, double c1,
                                double c2)
{
    constexpr int block = 128;
    double ssim[block], contrast[block];
    SsimTerms terms;
    for (int from = 0; from < count; from += block) {
        const int n = std::min(block, count - from);
        const float *pa = row.a + from, *pb = row.b + from, *paa = row.aa + from,
                    *pbb = row.bb + from, *pab = row.ab + from;
        SYNTHRAY_INDEPENDENT
        for (int i = 0; i < n; ++i) {
            const double spread = double(paa[i] - pa[i] * pa[i]) + double(pbb[i] - pb[i] * pb[i]);
            const double cov = double(pab[i] - pa[i] * pb[i]);
            const double ua = pa[i] + offset;
            const double ub = pb[i] + offset;
            contrast[i] = (2 * cov + c2) / (spread + c2);
            ssim[i] = contrast[i] * (2 * ua * ub + c1) / (ua * ua + ub * ub + c1);
        }
        terms.ssim += laneSum(ssim, n);
        terms.contrast += laneSum(contrast, n);
    }
    return terms;
}

SYNTHRAY_WIDE VifTerms vifRow(const MomentRow &row, int count)
{
    constexpr double noise = 2;
    constexpr double tiny = 1e-10;
    // A sum of logarithms is the logarithm of a product: of at most 32 factors below 2^30.
    constexpr int block = 32 * lanes;
    double shared[block], all[block];
    VifTerms terms;
    for (int from = 0; from < count; from += block) {
        const int n = std::min(block, count - from);
        const float *pa = row.a + from, *pb = row.b + from, *paa = row.aa + from,
                    *pbb = row.bb + from, *pab = row.ab + from;
        SYNTHRAY_INDEPENDENT
        for (int i = 0; i < n; ++i) {
            const float varA = paa[i] - pa[i] * pa[i];
            const float varB = pbb[i] - pb[i] * pb[i];
            const double s1 = varA > 0 ? double(varA) : 0.0;
            const double s2 = varB > 0 ? double(varB) : 0.0;
            const double s12 = double(pab[i] - pa[i] * pb[i]);
            const double slope = s12 / (s1 + tiny);
            // No structure in one of them, or opposite structure: nothing is shared.
            double gain = slope < 0 ? 0.0 : slope;
            gain = s1 < tiny ? 0.0 : gain;
            gain = s2 < tiny ? 0.0 : gain;
            const double left = s2 - gain * s12;
            const double rest = left > tiny ? left : tiny;
            const double signal = s1 < tiny ? 0.0 : s1;
            shared[i] = 1 + gain * gain * signal / (rest + noise);
            all[i] = 1 + signal / noise;
        }
        for (int i = n; i < block; ++i)
            shared[i] = all[i] = 1;
        double bits[lanes], total[lanes];
        for (int k = 0; k < lanes; ++k)
            bits[k] = total[k] = 1;
        for (int i = 0; i < block; i += lanes)
            for (int k = 0; k < lanes; ++k) {
                bits[k] *= shared[i + k];
                total[k] *= all[i + k];
            }
        for (int k = 0; k < lanes; ++k) {
            terms.shared += std::log2(bits[k]);
            terms.all += std::log2(total[k]);
        }
    }
    return terms;
}

SYNTHRAY_WIDE double gradientRow(const uchar *row, const uchar *above, const uchar *below, int dy,
                                 int width)
{
    return gradientOf(row, above, below, dy, width);
}

SYNTHRAY_WIDE double gradientRow(const ushort *row, const ushort *above, const ushort *below,
                                 int dy, int width)
{
    return gradientOf(row, above, below, dy, width);
}

SYNTHRAY_WIDE LaplacianSums laplacianRow(const uchar *row, const uchar *above, const uchar *below,
                                         int width)
{
    return laplacianOf(row, above, below, width);
}

SYNTHRAY_WIDE LaplacianSums laplacianRow(const ushort *row, const ushort *above,
                                         const ushort *below, int width)
{
    return laplacianOf(row, above, below, width);
}

} // namespace synthray::detail
