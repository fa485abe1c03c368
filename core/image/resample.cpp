// SPDX-License-Identifier: GPL-3.0-or-later
// The separable resampling that Pillow documents ("Concepts: Filters"): every output pixel is the
// weighted mean of the input pixels under a filter centred at (x + 0.5) * scale; when shrinking the
// filter is widened by the scale. Horizontal pass first, rounded to the image's own depth, then the
// vertical one. 8-bit images use fixed-point weights with 22 fraction bits (32 minus 8 bits of
// pixel minus 2 bits of headroom for the overshoot of bicubic and Lanczos), which makes the result
// identical to Pillow's; 16-bit images use floating point, single precision for up to 32 pixels,
// whose sums are exact to 0.1 of a level.
#include "image/resample.h"

#include "base/parallel.h"
#include "image/colour.h"
#include "image/resamplerows.h"
#include "image/turned.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <type_traits>
#include <vector>

namespace synthray {

namespace {

constexpr int weightBits = 32 - 8 - 2;

double bilinear(double x)
{
    x = std::abs(x);
    return x < 1.0 ? 1.0 - x : 0.0;
}

double bicubic(double x)
{
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1.0)
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1;
    if (x < 2.0)
        return (((x - 5) * x + 8) * x - 4) * a;
    return 0.0;
}

double sinc(double x)
{
    if (x == 0.0)
        return 1.0;
    x *= std::numbers::pi;
    return std::sin(x) / x;
}

double lanczos(double x) { return -3.0 <= x && x < 3.0 ? sinc(x) * sinc(x / 3) : 0.0; }

struct Kernel {
    double (*value)(double);
    double support; // half width in input pixels at scale 1
};

Kernel kernelOf(Filter filter)
{
    switch (filter) {
    case Filter::Bicubic:
        return {bicubic, 2.0};
    case Filter::Lanczos:
        return {lanczos, 3.0};
    case Filter::Nearest:
    case Filter::Bilinear:
        break;
    }
    return {bilinear, 1.0};
}

/// One axis: for each output position the first input pixel, how many, and their weights.
template <class Weight> struct Axis {
    int taps = 0; // weights kept per output position
    std::vector<int> first;
    std::vector<int> count;
    std::vector<Weight> weights;

    const Weight *weightsOf(int position) const
    {
        return weights.data() + static_cast<size_t>(position) * static_cast<size_t>(taps);
    }
};

template <class Weight> Axis<Weight> makeAxis(int inSize, int outSize, const Kernel &kernel)
{
    const double scale = static_cast<double>(inSize) / outSize;
    const double filterScale = std::max(scale, 1.0);
    const double support = kernel.support * filterScale;
    Axis<Weight> axis;
    axis.taps = static_cast<int>(std::ceil(support)) * 2 + 1;
    axis.first.resize(static_cast<size_t>(outSize));
    axis.count.resize(static_cast<size_t>(outSize));
    axis.weights.assign(static_cast<size_t>(outSize) * static_cast<size_t>(axis.taps), Weight(0));
    std::vector<double> raw(static_cast<size_t>(axis.taps));
    for (int position = 0; position < outSize; ++position) {
        const double center = (position + 0.5) * scale;
        const int first = std::max(0, static_cast<int>(center - support + 0.5));
        const int end = std::min(inSize, static_cast<int>(center + support + 0.5));
        const int count = end - first;
        double sum = 0;
        for (int i = 0; i < count; ++i) {
            raw[static_cast<size_t>(i)]
                = kernel.value((i + first - center + 0.5) * (1.0 / filterScale));
            sum += raw[static_cast<size_t>(i)];
        }
        Weight *weights
            = axis.weights.data() + static_cast<size_t>(position) * static_cast<size_t>(axis.taps);
        for (int i = 0; i < count; ++i) {
            const double weight
                = sum != 0.0 ? raw[static_cast<size_t>(i)] / sum : raw[static_cast<size_t>(i)];
            if constexpr (std::is_integral_v<Weight>)
                weights[i]
                    = static_cast<Weight>((weight < 0 ? -0.5 : 0.5) + weight * (1 << weightBits));
            else
                weights[i] = weight;
        }
        axis.first[static_cast<size_t>(position)] = first;
        axis.count[static_cast<size_t>(position)] = count;
    }
    return axis;
}

/// Uses threads only for at least about a quarter of a millisecond of work each.
void overRows(int rows, qint64 workPerRow, const std::function<void(int, int)> &body)
{
    const qint64 work = workPerRow * rows;
    const int parts = static_cast<int>(
        std::clamp<qint64>(work / 500'000, 1, std::min(rows, 4 * availableThreads())));
    parallelFor(parts, [&](qsizetype part) {
        body(static_cast<int>(rows * part / parts), static_cast<int>(rows * (part + 1) / parts));
    });
}

/// out row y = the weighted sum of rows of 'in'.
template <class Pixel, class Weight>
void addRows(const cv::Mat &in, const Axis<Weight> &axis, int from, int to, cv::Mat &out)
{
    for (int y = from; y < to; ++y)
        detail::weightedRows(in.ptr<Pixel>(axis.first[static_cast<size_t>(y)]),
                             qsizetype(in.step1()), axis.weightsOf(y),
                             axis.count[static_cast<size_t>(y)], in.cols, out.ptr<Pixel>(y));
}

template <class Pixel, class Weight> struct Resize {
    const Kernel &kernel;

    cv::Mat vertical(const cv::Mat &in, int height) const
    {
        const auto axis = makeAxis<Weight>(in.rows, height, kernel);
        cv::Mat out(height, in.cols, in.type());
        overRows(height, qint64(in.cols) * axis.taps,
                 [&](int from, int to) { addRows<Pixel>(in, axis, from, to, out); });
        return out;
    }

    /// Sums along columns are computed for several pixels at once, and turning is cheap: strips of
    /// rows are turned, summed and turned back.
    cv::Mat horizontal(const cv::Mat &in, int width) const
    {
        const auto axis = makeAxis<Weight>(in.cols, width, kernel);
        cv::Mat out(in.rows, width, in.type());
        constexpr int stripRows = 64 / int(sizeof(Pixel));
        const int strips = (in.rows + stripRows - 1) / stripRows;
        overRows(strips, qint64(width) * axis.taps * stripRows, [&](int from, int to) {
            cv::Mat turned, sums;
            for (int strip = from; strip < to; ++strip) {
                const cv::Range rows(strip * stripRows, std::min(in.rows, (strip + 1) * stripRows));
                transposeInto(in.rowRange(rows), turned);
                sums.create(width, rows.size(), in.type());
                addRows<Pixel>(turned, axis, 0, width, sums);
                cv::Mat part = out.rowRange(rows);
                transposeInto(sums, part);
            }
        });
        return out;
    }
};

/// Calls 'pass' with the kind of sums that 'inSize' to 'outSize' pixels need.
template <class Pixel, class Pass>
cv::Mat withWeights(int inSize, int outSize, const Kernel &kernel, const Pass &pass)
{
    if constexpr (sizeof(Pixel) == 1) {
        return pass(Resize<Pixel, qint32>{kernel});
    } else {
        constexpr double mostSingle = 32; // pixels under the filter
        return 2 * kernel.support * inSize / outSize <= mostSingle
            ? pass(Resize<Pixel, float>{kernel})
            : pass(Resize<Pixel, double>{kernel});
    }
}

/// Input position of each output position. The step is accumulated, not multiplied, as in Pillow:
/// the last bit decides at ties.
std::vector<int> nearestPositions(int inSize, int outSize)
{
    const double step = static_cast<double>(inSize) / outSize;
    std::vector<int> positions(static_cast<size_t>(outSize));
    double position = step * 0.5;
    for (int &p : positions) {
        p = std::clamp(static_cast<int>(position), 0, inSize - 1);
        position += step;
    }
    return positions;
}

template <class Pixel> cv::Mat nearest(const cv::Mat &in, int width, int height)
{
    const std::vector<int> columns = nearestPositions(in.cols, width);
    const std::vector<int> rows = nearestPositions(in.rows, height);
    cv::Mat out(height, width, in.type());
    for (int y = 0; y < height; ++y) {
        const Pixel *source = in.ptr<Pixel>(rows[static_cast<size_t>(y)]);
        Pixel *target = out.ptr<Pixel>(y);
        for (int x = 0; x < width; ++x)
            target[x] = source[columns[static_cast<size_t>(x)]];
    }
    return out;
}

template <class Pixel>
cv::Mat resample(const cv::Mat &image, int width, int height, const Kernel &kernel)
{
    cv::Mat result = image;
    if (width != image.cols)
        result = withWeights<Pixel>(image.cols, width, kernel, [&](const auto &resize) {
            return resize.horizontal(image, width);
        });
    if (height != image.rows)
        result = withWeights<Pixel>(image.rows, height, kernel, [&](const auto &resize) {
            return resize.vertical(result, height);
        });
    return result;
}

} // namespace

cv::Mat resizePil(const cv::Mat &image, int width, int height, Filter filter)
{
    CV_Assert(image.depth() == CV_8U || image.depth() == CV_16U);
    CV_Assert(!image.empty() && width > 0 && height > 0);
    if (width == image.cols && height == image.rows)
        return image.clone();
    if (image.channels() > 1)
        return changeChannels(image, [&](const cv::Mat &channel) {
            return resizePil(channel, width, height, filter);
        });
    const bool wide = image.type() == CV_16UC1;
    if (filter == Filter::Nearest)
        return wide ? nearest<quint16>(image, width, height)
                    : nearest<quint8>(image, width, height);
    const Kernel kernel = kernelOf(filter);
    return wide ? resample<quint16>(image, width, height, kernel)
                : resample<quint8>(image, width, height, kernel);
}

} // namespace synthray
