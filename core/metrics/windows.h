// SPDX-License-Identifier: GPL-3.0-or-later
// Sliding windows over two images at once, strip by strip on all cores; shared by the structural
// metrics. For core/metrics only.
#pragma once

#include "base/parallel.h"
#include "metrics/pixelrows.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace synthray::detail {

/// Rows per strip: large enough that the halo costs little, small enough that the buffers stay in
/// the cache.
constexpr int stripRows = 64;

inline int stripCount(int rows) { return (rows + stripRows - 1) / stripRows; }

/// Runs 'strip(firstRow, endRow)' over all rows and returns the results in order, so that their sum
/// does not depend on the number of threads.
template <class Sums, class Strip>
std::vector<Sums> ofStrips(int rows, int threads, const Strip &strip)
{
    std::vector<Sums> parts(static_cast<size_t>(stripCount(rows)));
    parallelFor(
        stripCount(rows),
        [&](qsizetype i) {
            const int from = static_cast<int>(i) * stripRows;
            parts[static_cast<size_t>(i)] = strip(from, std::min(rows, from + stripRows));
        },
        threads);
    return parts;
}

template <class Strip> double sumOverStrips(int rows, int threads, const Strip &strip)
{
    double sum = 0;
    for (const double part : ofStrips<double>(rows, threads, strip))
        sum += part;
    return sum;
}

inline std::vector<float> gaussian(int size, double sigma)
{
    std::vector<double> values(static_cast<size_t>(size));
    double sum = 0;
    for (int i = 0; i < size; ++i) {
        const double d = i - size / 2;
        sum += values[static_cast<size_t>(i)] = std::exp(-d * d / (2 * sigma * sigma));
    }
    std::vector<float> kernel;
    for (const double value : values)
        kernel.push_back(static_cast<float>(value / sum));
    return kernel;
}

/// Ring buffer of horizontally filtered rows, as many as the kernel has taps, for a window that
/// moves down. Holds 'Signals' rows for each image row.
template <int Signals> class FilterRing
{
public:
    FilterRing(const std::vector<float> &kernel, int outWidth)
        : m_kernel(kernel)
        , m_width(static_cast<size_t>(outWidth))
        , m_rows(kernel.size() * Signals * m_width)
        , m_pointers(kernel.size())
    {
    }

    int taps() const { return static_cast<int>(m_kernel.size()); }
    void put(int y, int signal, const float *row)
    {
        filterAcross(row, static_cast<int>(m_width), taps(), m_kernel.data(), slot(y, signal));
    }
    /// Filters vertically: the row of windows whose upper row is y.
    void get(int y, int signal, float *out)
    {
        for (int j = 0; j < taps(); ++j)
            m_pointers[static_cast<size_t>(j)] = slot(y + j, signal);
        filterDown(m_pointers.data(), static_cast<int>(m_width), taps(), m_kernel.data(), out);
    }

private:
    float *slot(int y, int signal)
    {
        return m_rows.data() + static_cast<size_t>(y % taps() * Signals + signal) * m_width;
    }

    const std::vector<float> &m_kernel;
    const size_t m_width;
    std::vector<float> m_rows;
    std::vector<const float *> m_pointers;
};

/// Calls body(MomentRow) for the rows of windows from..end-1 inside the images (CV_32F). The caller
/// centres the images about 0: single precision then holds the central moments to some parts in
/// 10^8 of the range's square.
template <class Body>
void forMomentRows(const cv::Mat &a, const cv::Mat &b, const std::vector<float> &kernel, int from,
                   int end, const Body &body)
{
    const auto width = static_cast<size_t>(a.cols);
    FilterRing<5> ring(kernel, a.cols - static_cast<int>(kernel.size()) + 1);
    std::vector<float> product(3 * width), out(5 * width);
    const auto fill = [&](int y) {
        const float *p = a.ptr<float>(y);
        const float *q = b.ptr<float>(y);
        products(p, q, a.cols, product.data(), product.data() + width, product.data() + 2 * width);
        ring.put(y, 0, p);
        ring.put(y, 1, q);
        for (int k = 0; k < 3; ++k)
            ring.put(y, 2 + k, product.data() + static_cast<size_t>(k) * width);
    };
    for (int y = from; y < from + ring.taps() - 1; ++y)
        fill(y);
    for (int y = from; y < end; ++y) {
        fill(y + ring.taps() - 1);
        for (int k = 0; k < 5; ++k)
            ring.get(y, k, out.data() + static_cast<size_t>(k) * width);
        const float *o = out.data();
        body(MomentRow{o, o + width, o + 2 * width, o + 3 * width, o + 4 * width});
    }
}

/// Filters the part where the kernel lies inside the image and keeps every other pixel.
inline cv::Mat filteredHalf(const cv::Mat &image, const std::vector<float> &kernel, int threads)
{
    const int taps = static_cast<int>(kernel.size());
    cv::Mat half((image.rows - taps) / 2 + 1, (image.cols - taps) / 2 + 1, CV_32F);
    parallelFor(
        stripCount(half.rows),
        [&](qsizetype strip) {
            const int from = static_cast<int>(strip) * stripRows;
            const int end = std::min(half.rows, from + stripRows);
            FilterRing<1> ring(kernel, image.cols - taps + 1);
            std::vector<float> row(static_cast<size_t>(image.cols));
            int filled = 2 * from;
            for (int y = from; y < end; ++y) {
                for (; filled < 2 * y + taps; ++filled)
                    ring.put(filled, 0, image.ptr<float>(filled));
                ring.get(2 * y, 0, row.data());
                float *out = half.ptr<float>(y);
                for (int x = 0; x < half.cols; ++x)
                    out[x] = row[static_cast<size_t>(2 * x)];
            }
        },
        threads);
    return half;
}

/// The three metrics that share Gaussian windows; NaN as described in quality.h.
struct GaussianScores {
    double ssim = 0, multiScale = 0, fidelity = 0;
};
GaussianScores gaussianScores(const cv::Mat &a, const cv::Mat &b, int threads);

} // namespace synthray::detail
