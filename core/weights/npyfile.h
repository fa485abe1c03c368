// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's array files (format versions 1 to 3) and archives of them. Numbers only: object arrays,
// which are pickles, are refused.
#pragma once

#include "weights/statedict.h"

#include <opencv2/core/mat.hpp>

namespace synthray {

/// One array of a .npy file in memory. Fortran order is converted to C order; big endian is
/// refused.
Result<StateTensor> parseNpy(const QByteArray &bytes, const QString &path, const QString &name);

/// .npy of float64 in C order. shape.size() may be 0, 1 or 2 and must match the matrix.
QByteArray writeNpy(const QVector<qint64> &shape, const double *values);

/// Statistics in the format of pytorch-fid: 'mu' (d) and 'sigma' (d x d), float64; also 'n'
/// (images) and the network they come from, which pytorch-fid ignores. Texts are arrays of UTF-8
/// bytes (uint8): NumPy's own strings are not plain numbers, and object arrays are pickles.
struct StatisticsFile {
    cv::Mat mu; // 1 x d, CV_64F
    cv::Mat sigma; // d x d, CV_64F
    qint64 n = 0; // 0: not in the file
    /// Empty if missing in the file, as in those of pytorch-fid.
    QString fingerprint{}; // BackboneInfo::fingerprint
    QString backbone{}; // its id: "random"
    QString label{}; // its label, in the writer's language
    QString resizer{}; // "bilinear", "bicubic", "classifier"
};
Result<StatisticsFile> readStatistics(const QString &path);
Result<> writeStatistics(const QString &path, const StatisticsFile &statistics);

} // namespace synthray
