// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over sliding windows of two images at once, and Gaussian means: what the structural metrics
// share. For core/metrics only.
#pragma once

#include "base/parallel.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <mutex>
#include <type_traits>
#include <vector>

namespace synthray::detail {

/// Rows for one thread at a time: the halo of a strip costs little, and its buffers stay in the cache.
constexpr int stripRows = 64;

/// Runs 'strip(firstRow, endRow)' over all rows and adds what it returns; the same sum for any number
/// of threads.
template <class Strip> double sumOverStrips(int rows, int threads, const Strip &strip)
{
    const int strips = (rows + stripRows - 1) / stripRows;
    std::vector<double> parts(static_cast<size_t>(strips), 0.0);
    parallelFor(
        strips,
        [&](qsizetype i) {
            const int from = static_cast<int>(i) * stripRows;
            parts[static_cast<size_t>(i)] = strip(from, std::min(rows, from + stripRows));
        },
        threads);
    double sum = 0;
    for (const double part : parts)
        sum += part;
    return sum;
}

/// Five exact sums of each Window x Window square: x, y, x*x, y*y, x*y. 8-bit sums fit 32 bits, also
/// times the number of pixels in the window (64 * 64 * 255^2 < 2^31).
template <class Pixel, int Window, class Row>
double sumOverWindows(const cv::Mat &a, const cv::Mat &b, int threads, const Row &row)
{
    using Sum = std::conditional_t<std::is_same_v<Pixel, uchar>, int, long long>;
    const int width = a.cols;
    const int outWidth = width - Window + 1;
    return sumOverStrips(a.rows - Window + 1, threads, [&](int from, int end) {
        const auto w = static_cast<size_t>(width);
        std::vector<Sum> columns(5 * w, 0);
        std::vector<Sum> sums(5 * static_cast<size_t>(outWidth));
        const auto addRow = [&](int y, Sum sign) {
            const Pixel *x = a.ptr<Pixel>(y);
            const Pixel *z = b.ptr<Pixel>(y);
            Sum *c = columns.data();
            for (size_t i = 0; i < w; ++i) {
                const Sum p = x[i];
                const Sum q = z[i];
                c[i] += sign * p;
                c[i + w] += sign * q;
                c[i + 2 * w] += sign * p * p;
                c[i + 3 * w] += sign * q * q;
                c[i + 4 * w] += sign * p * q;
            }
        };
        for (int y = from; y < from + Window - 1; ++y)
            addRow(y, 1);
        double total = 0;
        for (int y = from; y < end; ++y) {
            addRow(y + Window - 1, 1);
            for (int k = 0; k < 5; ++k) {
                const Sum *c = columns.data() + static_cast<size_t>(k) * w;
                Sum *s = sums.data() + static_cast<size_t>(k) * static_cast<size_t>(outWidth);
                for (int i = 0; i < outWidth; ++i) {
                    Sum sum = c[i];
                    for (int j = 1; j < Window; ++j)
                        sum += c[i + j];
                    s[i] = sum;
                }
            }
            const Sum *s = sums.data();
            total += row(s, s + outWidth, s + 2 * outWidth, s + 3 * outWidth, s + 4 * outWidth, outWidth);
            addRow(y, -1);
        }
        return total;
    });
}

/// Local moments of a strip of two float images: means and central moments under a separable kernel,
/// for windows that lie in the image.
struct LocalMoments {
    cv::Mat meanA, meanB, varA, varB, cov; // CV_32F, outRows x outColumns
};

/// Images are centred about 0 by the caller: single precision then holds the central moments to some
/// parts in 10^8 of the range's square.
inline LocalMoments localMoments(const cv::Mat &a, const cv::Mat &b, const cv::Mat &kernel, int from,
                                 int end)
{
    const int size = static_cast<int>(kernel.total());
    const int half = size / 2;
    const cv::Range rows(from, end + size - 1);
    const cv::Mat x = a.rowRange(rows);
    const cv::Mat y = b.rowRange(rows);
    const auto filter = [&](const cv::Mat &image) {
        cv::Mat out;
        cv::sepFilter2D(image, out, CV_32F, kernel, kernel, {-1, -1}, 0,
                        cv::BORDER_REFLECT_101 | cv::BORDER_ISOLATED);
        return out(cv::Range(half, half + end - from), cv::Range(half, half + a.cols - size + 1)).clone();
    };
    LocalMoments m;
    m.meanA = filter(x);
    m.meanB = filter(y);
    m.varA = filter(x.mul(x)) - m.meanA.mul(m.meanA);
    m.varB = filter(y.mul(y)) - m.meanB.mul(m.meanB);
    m.cov = filter(x.mul(y)) - m.meanA.mul(m.meanB);
    return m;
}

inline cv::Mat gaussian(int size, double sigma)
{
    cv::Mat kernel(size, 1, CV_64F);
    double sum = 0;
    for (int i = 0; i < size; ++i) {
        const double d = i - size / 2;
        sum += kernel.at<double>(i) = std::exp(-d * d / (2 * sigma * sigma));
    }
    kernel /= sum;
    return kernel;
}

} // namespace synthray::detail
