// SPDX-License-Identifier: GPL-3.0-or-later
// Inner loops of the image-quality metrics, one row or strip at a time. Each is also built for
// wider vector units; sums use a fixed number of lanes, so that every processor and any number of
// threads give the same value. For core/metrics only.
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace synthray::detail {

using uchar = unsigned char;
using ushort = unsigned short;

/// Exact sums over pixels: squared and absolute differences.
struct DifferenceSums {
    quint64 squared = 0;
    quint64 absolute = 0;
};
DifferenceSums differences(const uchar *a, const uchar *b, int count);
DifferenceSums differences(const ushort *a, const ushort *b, int count);

/// Sum of the index over all windows (7 x 7 for SSIM, 8 x 8 for UQI) whose upper row is one of the
/// 'outRows' rows starting at a and b; steps in pixels. c1 and c2 in units of the sums: see
/// structural.cpp.
double ssimStrip(const uchar *a, size_t stepA, const uchar *b, size_t stepB, int width, int outRows,
                 double c1, double c2);
double ssimStrip(const ushort *a, size_t stepA, const ushort *b, size_t stepB, int width,
                 int outRows, double c1, double c2);
double uqiStrip(const uchar *a, size_t stepA, const uchar *b, size_t stepB, int width, int outRows);
double uqiStrip(const ushort *a, size_t stepA, const ushort *b, size_t stepB, int width,
                int outRows);

/// out[i] = sum over taps of kernel[j] * in[i + j]; symmetric kernels of 3, 5, 9, 11 or 17 taps.
void filterAcross(const float *in, int outCount, int taps, const float *kernel, float *out);
/// out[i] = sum over taps of kernel[j] * rows[j][i].
void filterDown(const float *const *rows, int count, int taps, const float *kernel, float *out);
void products(const float *a, const float *b, int count, float *aa, float *bb, float *ab);

/// Filtered a, b, a*a, b*b, a*b of one row of windows.
struct MomentRow {
    const float *a, *b, *aa, *bb, *ab;
};
struct SsimTerms {
    double ssim = 0; // luminance x contrast x structure
    double contrast = 0; // contrast x structure alone
};
SsimTerms ssimRow(const MomentRow &row, int count, double offset, double c1, double c2);
/// Bits that b shares with the reference a, and all bits of a.
struct VifTerms {
    double shared = 0;
    double all = 0;
};
VifTerms vifRow(const MomentRow &row, int count);

/// Sum of gradient lengths of one row; 'above' and 'below' are 'dy' rows apart.
double gradientRow(const uchar *row, const uchar *above, const uchar *below, int dy, int width);
double gradientRow(const ushort *row, const ushort *above, const ushort *below, int dy, int width);
struct LaplacianSums {
    double sum = 0;
    double squares = 0;
};
/// Edge columns are mirrored without repeating the edge pixel.
LaplacianSums laplacianRow(const uchar *row, const uchar *above, const uchar *below, int width);
LaplacianSums laplacianRow(const ushort *row, const ushort *above, const ushort *below, int width);

} // namespace synthray::detail
