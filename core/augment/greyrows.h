// SPDX-License-Identifier: GPL-3.0-or-later
// Loops over rows of grey levels, several pixels at once. 16 bits, rounded half up and limited.
#pragma once

#include <opencv2/core/mat.hpp>

namespace synthray::detail {

/// out = factor * in + offset, which includes what rounds. Single precision is exact to 0.01 of a
/// level.
void lineRow(const ushort *in, int count, float factor, float offset, ushort *out);
/// out = in + scale * noise
void addNoise(const ushort *in, const double *noise, double scale, int count, ushort *out);
/// out = in * (1 + scale * noise)
void multiplyNoise(const ushort *in, const double *noise, double scale, int count, ushort *out);
/// Lowers 'low' and raises 'high' to the smallest and the largest of the levels.
void widenRange(const ushort *in, int count, ushort &low, ushort &high);

/// 16-bit levels to -128..127 of JPEG, and back.
void toCentred(const ushort *in, int count, float *out);
void fromCentred(const float *in, int count, ushort *out);
/// Rounds the cosine waves (ITU-T T.81, A.3.3) of each block of 8 x 8 values in 8 rows, 'count'
/// long, a multiple of 8, one behind the other. steps: of the 64 waves, row by row.
void roundWaves(float *values, int count, const float *steps);

} // namespace synthray::detail
