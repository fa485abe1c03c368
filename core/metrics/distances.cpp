// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/distances.h"

#include "base/parallel.h"
#include "base/wide.h"

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

/// Rows of 'a' that are compared in one pass over 'b'; they stay in the cache.
constexpr int blockRows = 16;

/// Sums in a fixed number of lanes, so that the order does not depend on the processor.
SYNTHRAY_WIDE double squaredDistance(const float *a, const float *b, int count)
{
    constexpr int width = 16;
    double lanes[width] = {};
    int i = 0;
    for (; i + width <= count; i += width)
        for (int lane = 0; lane < width; ++lane) {
            const double difference = double(a[i + lane]) - double(b[i + lane]);
            lanes[lane] += difference * difference;
        }
    for (; i < count; ++i) {
        const double difference = double(a[i]) - double(b[i]);
        lanes[i % width] += difference * difference;
    }
    double sum = 0;
    for (const double lane : lanes)
        sum += lane;
    return sum;
}

} // namespace

void forDistances(const cv::Mat &a, const cv::Mat &b,
                  const std::function<void(int row, std::vector<double> &distances)> &body,
                  const std::function<bool()> &keepGoing)
{
    const qsizetype blocks = (a.rows + blockRows - 1) / blockRows;
    parallelFor(
        blocks,
        [&](qsizetype block) {
            const int from = static_cast<int>(block) * blockRows;
            const int end = std::min(a.rows, from + blockRows);
            std::vector<std::vector<double>> distances(
                static_cast<size_t>(end - from), std::vector<double>(static_cast<size_t>(b.rows)));
            for (int k = 0; k < b.rows; ++k)
                for (int i = from; i < end; ++i)
                    distances[size_t(i - from)][size_t(k)]
                        = std::sqrt(squaredDistance(a.ptr<float>(i), b.ptr<float>(k), a.cols));
            for (int i = from; i < end; ++i)
                body(i, distances[size_t(i - from)]);
        },
        0, keepGoing);
}

} // namespace synthray
