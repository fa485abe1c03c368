// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/warprows.h"

#include "base/wide.h"

#include <QtEndian>

#include <cstdint>
#include <cstring>
#include <limits>

namespace synthray::detail {

namespace {

constexpr int block = warpBlock;

/// Where pixels of a block come from: the pixel at or before each position, and the rest.
struct Places {
    int at[block]; // in the source, in pixels
    float dx[block], dy[block];
};

struct Source {
    const ushort *pixels;
    int stride;
    double lastX, lastY; // positions below have all neighbours
};

/// shift: what the position of a pixel's first neighbour is before the pixel's own. margin: how
/// many neighbours come before that one. Whether all are inside.
SYNTHRAY_INLINE bool findPlaces(const Source &source, const double *xs, const double *ys, int count,
                                double shift, double margin, Places &places)
{
    double px[block], py[block];
    int columns[block], rows[block];
    std::int64_t outside = 0;
    for (int i = 0; i < count; ++i) {
        px[i] = xs[i] - shift;
        py[i] = ys[i] - shift;
        outside |= std::int64_t(!(px[i] >= margin)) | std::int64_t(!(px[i] < source.lastX))
            | std::int64_t(!(py[i] >= margin)) | std::int64_t(!(py[i] < source.lastY));
    }
    if (outside)
        return false;
    for (int i = 0; i < count; ++i) {
        columns[i] = int(px[i]);
        rows[i] = int(py[i]);
    }
    for (int i = 0; i < count; ++i) {
        places.at[i] = rows[i] * source.stride + columns[i];
        places.dx[i] = float(px[i] - columns[i]);
        places.dy[i] = float(py[i] - rows[i]);
    }
    return true;
}

/// Two pixels side by side in one load.
SYNTHRAY_INLINE std::uint32_t pairAt(const ushort *pixels)
{
    std::uint32_t pair;
    std::memcpy(&pair, pixels, sizeof(pair));
    return pair;
}

constexpr bool isLittleEndian = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
SYNTHRAY_INLINE float leftOf(std::uint32_t pair)
{
    return float(int(isLittleEndian ? pair & 0xffff : pair >> 16));
}
SYNTHRAY_INLINE float rightOf(std::uint32_t pair)
{
    return float(int(isLittleEndian ? pair >> 16 : pair & 0xffff));
}

/// Keys' cubic with a = -0.5.
SYNTHRAY_INLINE void cubic(float t, float &w0, float &w1, float &w2, float &w3)
{
    const float t2 = t * t, t3 = t2 * t;
    w0 = 0.5F * (-t + 2 * t2 - t3);
    w1 = 0.5F * (2 - 5 * t2 + 3 * t3);
    w2 = 0.5F * (t + 4 * t2 - 3 * t3);
    w3 = 0.5F * (-t2 + t3);
}

SYNTHRAY_WIDE bool nearestWide(const Source &source, const double *xs, const double *ys, int count,
                               ushort *out)
{
    Places places;
    if (!findPlaces(source, xs, ys, count, 0, 0, places))
        return false;
    for (int i = 0; i < count; ++i)
        out[i] = source.pixels[places.at[i]];
    return true;
}

SYNTHRAY_WIDE bool bilinearWide(const Source &source, const double *xs, const double *ys, int count,
                                ushort *out)
{
    Places places;
    if (!findPlaces(source, xs, ys, count, 0.5, 0, places))
        return false;
    std::uint32_t upper[block], lower[block];
    for (int i = 0; i < count; ++i) {
        const ushort *pixels = source.pixels + places.at[i];
        upper[i] = pairAt(pixels);
        lower[i] = pairAt(pixels + source.stride);
    }
    for (int i = 0; i < count; ++i) {
        const float a = leftOf(upper[i]), b = rightOf(upper[i]);
        const float c = leftOf(lower[i]), d = rightOf(lower[i]);
        const float above = a + (b - a) * places.dx[i], below = c + (d - c) * places.dx[i];
        out[i] = ushort(int(above + (below - above) * places.dy[i] + 0.5F));
    }
    return true;
}

SYNTHRAY_WIDE bool bicubicWide(const Source &source, const double *xs, const double *ys, int count,
                               ushort *out)
{
    Places places;
    if (!findPlaces(source, xs, ys, count, 0.5, 1, places))
        return false;
    float sum[block] = {}, wx[4][block], wy[4][block];
    for (int i = 0; i < count; ++i)
        cubic(places.dx[i], wx[0][i], wx[1][i], wx[2][i], wx[3][i]);
    for (int i = 0; i < count; ++i)
        cubic(places.dy[i], wy[0][i], wy[1][i], wy[2][i], wy[3][i]);
    for (int j = 0; j < 4; ++j) {
        std::uint32_t left[block], right[block];
        const ushort *row = source.pixels + (j - 1) * source.stride - 1;
        for (int i = 0; i < count; ++i) {
            left[i] = pairAt(row + places.at[i]);
            right[i] = pairAt(row + places.at[i] + 2);
        }
        for (int i = 0; i < count; ++i) {
            float line = wx[0][i] * leftOf(left[i]);
            line += wx[1][i] * rightOf(left[i]);
            line += wx[2][i] * leftOf(right[i]);
            line += wx[3][i] * rightOf(right[i]);
            sum[i] += wy[j][i] * line;
        }
    }
    for (int i = 0; i < count; ++i) {
        const int value = int(sum[i] + 0.5F); // what is below 0 stays below or becomes 0
        const int low = value > 0 ? value : 0;
        out[i] = ushort(low < 65535 ? low : 65535);
    }
    return true;
}

SYNTHRAY_WIDE void affineWide(double a, double b, double c, double d, double e, double f, int first,
                              int count, double *__restrict xs, double *__restrict ys)
{
    for (int i = 0; i < count; ++i) {
        const double x = first + i + 0.5;
        xs[i] = a * x + b + c;
        ys[i] = d * x + e + f;
    }
}

SYNTHRAY_WIDE void shiftsWide(const double *__restrict w0, const double *__restrict w1,
                              const double *__restrict w2, const double *__restrict w3,
                              const double *c, double scale, double start, int step, int count,
                              double *__restrict out)
{
    const double c0 = c[0], c1 = c[1], c2 = c[2], c3 = c[3];
    for (int i = 0; i < count; ++i)
        out[i] = start + step * i + (w0[i] * c0 + w1[i] * c1 + w2[i] * c2 + w3[i] * c3) * scale;
}

/// 'behind': neighbours behind the pixel.
bool ofSource(const cv::Mat &source, int behind,
              bool (*wide)(const Source &, const double *, const double *, int, ushort *),
              const double *xs, const double *ys, int count, ushort *out)
{
    const size_t stride = source.step1();
    if (stride * size_t(source.rows) > size_t(std::numeric_limits<int>::max()))
        return false;
    const Source view{source.ptr<ushort>(), int(stride), double(source.cols - behind),
                      double(source.rows - behind)};
    return wide(view, xs, ys, count, out);
}

} // namespace

bool nearestBlock(const cv::Mat &source, const double *xs, const double *ys, int count, ushort *out)
{
    return ofSource(source, 0, nearestWide, xs, ys, count, out);
}

bool bilinearBlock(const cv::Mat &source, const double *xs, const double *ys, int count,
                   ushort *out)
{
    return ofSource(source, 1, bilinearWide, xs, ys, count, out);
}

bool bicubicBlock(const cv::Mat &source, const double *xs, const double *ys, int count, ushort *out)
{
    return ofSource(source, 2, bicubicWide, xs, ys, count, out);
}

void affinePositions(double a, double b, double c, double d, double e, double f, int first,
                     int count, double *xs, double *ys)
{
    affineWide(a, b, c, d, e, f, first, count, xs, ys);
}

void weightedShifts(const double *w, int stride, const double *c, double scale, double start,
                    int step, int count, double *out)
{
    shiftsWide(w, w + stride, w + 2 * stride, w + 3 * stride, c, scale, start, step, count, out);
}

} // namespace synthray::detail
