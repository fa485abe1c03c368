// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/distances.h"

#include "base/parallel.h"

#include <cmath>

namespace synthray {

namespace {

/// In four lanes, so that the sum's order does not depend on the compiler's vectors.
double squaredDistance(const float *a, const float *b, int count)
{
    double lanes[4] = {0, 0, 0, 0};
    int i = 0;
    for (; i + 4 <= count; i += 4)
        for (int lane = 0; lane < 4; ++lane) {
            const double difference = double(a[i + lane]) - double(b[i + lane]);
            lanes[lane] += difference * difference;
        }
    for (; i < count; ++i) {
        const double difference = double(a[i]) - double(b[i]);
        lanes[0] += difference * difference;
    }
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

} // namespace

void forDistances(const cv::Mat &a, const cv::Mat &b,
                  const std::function<void(int row, std::vector<double> &distances)> &body,
                  const std::function<bool()> &keepGoing)
{
    parallelFor(a.rows, [&](qsizetype row) {
        const int i = static_cast<int>(row);
        std::vector<double> distances(static_cast<size_t>(b.rows));
        for (int k = 0; k < b.rows; ++k)
            distances[size_t(k)] = std::sqrt(squaredDistance(a.ptr<float>(i), b.ptr<float>(k), a.cols));
        body(i, distances);
    }, 0, keepGoing);
}

} // namespace synthray
