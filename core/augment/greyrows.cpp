// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/greyrows.h"

#include "base/wide.h"

#include <cmath>
#include <cstddef>
#include <cstring>
#include <numbers>

namespace synthray::detail {

namespace {

/// Limited after the conversion, because whole numbers are limited in two instructions. For values
/// that an int can hold.
template <class Number> SYNTHRAY_INLINE ushort limited(Number value)
{
    const int whole = int(value); // between -1 and 0, too, it becomes 0
    const int low = whole > 0 ? whole : 0;
    return ushort(low < 65535 ? low : 65535);
}

constexpr int side = 8; // of a block of JPEG

constexpr int strip = 8 * side; // columns that are computed together

/// The cosine waves, orthonormal: waves[k][i], of which the second half repeats the first one, with
/// the other sign for odd k.
struct Waves {
    float at[side][side / 2];
    Waves()
    {
        for (int k = 0; k < side; ++k)
            for (int i = 0; i < side / 2; ++i)
                at[k][i] = float((k == 0 ? std::sqrt(0.125) : 0.5)
                                 * std::cos((2.0 * i + 1) * k * (std::numbers::pi / 16)));
    }
};
const Waves waves;

SYNTHRAY_INLINE float sumOf(const float *a, float b0, float b1, float b2, float b3)
{
    return a[0] * b0 + a[1] * b1 + a[2] * b2 + a[3] * b3;
}

/// Columns of 8 values to the strengths of their waves.
SYNTHRAY_INLINE void toWaves(float (*rows)[strip])
{
    for (int x = 0; x < strip; ++x) {
        const float s0 = rows[0][x] + rows[7][x], d0 = rows[0][x] - rows[7][x];
        const float s1 = rows[1][x] + rows[6][x], d1 = rows[1][x] - rows[6][x];
        const float s2 = rows[2][x] + rows[5][x], d2 = rows[2][x] - rows[5][x];
        const float s3 = rows[3][x] + rows[4][x], d3 = rows[3][x] - rows[4][x];
        rows[0][x] = sumOf(waves.at[0], s0, s1, s2, s3);
        rows[1][x] = sumOf(waves.at[1], d0, d1, d2, d3);
        rows[2][x] = sumOf(waves.at[2], s0, s1, s2, s3);
        rows[3][x] = sumOf(waves.at[3], d0, d1, d2, d3);
        rows[4][x] = sumOf(waves.at[4], s0, s1, s2, s3);
        rows[5][x] = sumOf(waves.at[5], d0, d1, d2, d3);
        rows[6][x] = sumOf(waves.at[6], s0, s1, s2, s3);
        rows[7][x] = sumOf(waves.at[7], d0, d1, d2, d3);
    }
}

SYNTHRAY_INLINE void fromWaves(float (*rows)[strip])
{
    const auto &w = waves.at;
    for (int x = 0; x < strip; ++x) {
        const float c0 = rows[0][x], c1 = rows[1][x], c2 = rows[2][x], c3 = rows[3][x];
        const float c4 = rows[4][x], c5 = rows[5][x], c6 = rows[6][x], c7 = rows[7][x];
        const float e0 = w[0][0] * c0 + w[2][0] * c2 + w[4][0] * c4 + w[6][0] * c6;
        const float e1 = w[0][1] * c0 + w[2][1] * c2 + w[4][1] * c4 + w[6][1] * c6;
        const float e2 = w[0][2] * c0 + w[2][2] * c2 + w[4][2] * c4 + w[6][2] * c6;
        const float e3 = w[0][3] * c0 + w[2][3] * c2 + w[4][3] * c4 + w[6][3] * c6;
        const float o0 = w[1][0] * c1 + w[3][0] * c3 + w[5][0] * c5 + w[7][0] * c7;
        const float o1 = w[1][1] * c1 + w[3][1] * c3 + w[5][1] * c5 + w[7][1] * c7;
        const float o2 = w[1][2] * c1 + w[3][2] * c3 + w[5][2] * c5 + w[7][2] * c7;
        const float o3 = w[1][3] * c1 + w[3][3] * c3 + w[5][3] * c5 + w[7][3] * c7;
        rows[0][x] = e0 + o0, rows[7][x] = e0 - o0;
        rows[1][x] = e1 + o1, rows[6][x] = e1 - o1;
        rows[2][x] = e2 + o2, rows[5][x] = e2 - o2;
        rows[3][x] = e3 + o3, rows[4][x] = e3 - o3;
    }
}

SYNTHRAY_INLINE void transposeBlocks(const float (*from)[strip], float (*to)[strip])
{
    for (int x = 0; x < strip; x += side)
        for (int j = 0; j < side; ++j)
            for (int i = 0; i < side; ++i)
                to[i][x + j] = from[j][x + i];
}

SYNTHRAY_WIDE void roundWavesWide(float *values, int count, const float *steps)
{
    // Adding and subtracting it rounds to the nearest whole number, halves to the even one, for
    // numbers below 2^22.
    constexpr float rounder = 12582912.0F;
    alignas(32) float rows[side][strip] = {}, across[side][strip], stepOf[side][strip];
    for (int i = 0; i < side; ++i)
        for (int x = 0; x < strip; ++x)
            stepOf[i][x] = steps[x % side * side + i];
    for (int first = 0; first < count; first += strip) {
        const size_t bytes = size_t(count - first < strip ? count - first : strip) * sizeof(float);
        for (int j = 0; j < side; ++j)
            std::memcpy(rows[j], values + j * count + first, bytes);
        toWaves(rows);
        transposeBlocks(rows, across);
        toWaves(across);
        for (int i = 0; i < side; ++i)
            for (int x = 0; x < strip; ++x) {
                const float wave = across[i][x] / stepOf[i][x] + rounder;
                across[i][x] = (wave - rounder) * stepOf[i][x];
            }
        fromWaves(across);
        transposeBlocks(across, rows);
        fromWaves(rows);
        for (int j = 0; j < side; ++j)
            std::memcpy(values + j * count + first, rows[j], bytes);
    }
}

SYNTHRAY_WIDE void lineRowWide(const ushort *__restrict in, int count, float factor, float offset,
                               ushort *__restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = limited(factor * float(int(in[x])) + offset);
}

SYNTHRAY_WIDE void addNoiseWide(const ushort *__restrict in, const double *__restrict noise,
                                double scale, int count, ushort *__restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = limited(int(in[x]) + scale * noise[x] + 0.5);
}

SYNTHRAY_WIDE void multiplyNoiseWide(const ushort *__restrict in, const double *__restrict noise,
                                     double scale, int count, ushort *__restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = limited(int(in[x]) * (1 + scale * noise[x]) + 0.5);
}

SYNTHRAY_WIDE void widenRangeWide(const ushort *in, int count, ushort &low, ushort &high)
{
    ushort least = low, most = high;
    for (int x = 0; x < count; ++x) {
        least = in[x] < least ? in[x] : least;
        most = in[x] > most ? in[x] : most;
    }
    low = least;
    high = most;
}

SYNTHRAY_WIDE void toCentredWide(const ushort *__restrict in, int count, float *__restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = float(int(in[x])) * (1 / 257.0F) - 128.0F;
}

SYNTHRAY_WIDE void fromCentredWide(const float *__restrict in, int count, ushort *__restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = limited(in[x] * 257.0F + (128.0F * 257.0F + 0.5F));
}

} // namespace

void lineRow(const ushort *in, int count, float factor, float offset, ushort *out)
{
    lineRowWide(in, count, factor, offset, out);
}

void addNoise(const ushort *in, const double *noise, double scale, int count, ushort *out)
{
    addNoiseWide(in, noise, scale, count, out);
}

void multiplyNoise(const ushort *in, const double *noise, double scale, int count, ushort *out)
{
    multiplyNoiseWide(in, noise, scale, count, out);
}

void widenRange(const ushort *in, int count, ushort &low, ushort &high)
{
    widenRangeWide(in, count, low, high);
}

void toCentred(const ushort *in, int count, float *out) { toCentredWide(in, count, out); }
void fromCentred(const float *in, int count, ushort *out) { fromCentredWide(in, count, out); }

void roundWaves(float *values, int count, const float *steps)
{
    roundWavesWide(values, count, steps);
}

} // namespace synthray::detail
