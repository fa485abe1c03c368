// SPDX-License-Identifier: GPL-3.0-or-later
// Euclidean distances between the rows of two feature matrices, a block of rows at a time on all
// cores, so that memory stays bounded for any number of images.
#pragma once

#include <opencv2/core/mat.hpp>

#include <functional>
#include <vector>

namespace synthray {

/// Calls body(row of a, its distances to all rows of b) once for every row of a, from several
/// threads; body may change the vector. Differences are computed in float64; distances of equal
/// rows are exactly 0.
void forDistances(const cv::Mat &a, const cv::Mat &b,
                  const std::function<void(int row, std::vector<double> &distances)> &body,
                  const std::function<bool()> &keepGoing = {});

} // namespace synthray
