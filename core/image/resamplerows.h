// SPDX-License-Identifier: GPL-3.0-or-later
// Weighted sums of whole rows, for resample.cpp only.
#pragma once

#include <QtGlobal>

namespace synthray::detail {

/// out[x] = the sum over the taps of weights[i] * (in + i * stride)[x], rounded half up and limited
/// to 0..65535. Taps are added in their order.
void weightedRows(const quint16 *in, qsizetype stride, const float *weights, int taps, int count,
                  quint16 *out);
void weightedRows(const quint16 *in, qsizetype stride, const double *weights, int taps, int count,
                  quint16 *out);
/// The same with weights of 22 fraction bits, limited to 0..255.
void weightedRows(const quint8 *in, qsizetype stride, const qint32 *weights, int taps, int count,
                  quint8 *out);

} // namespace synthray::detail
