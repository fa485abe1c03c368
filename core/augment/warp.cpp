// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/warp.h"

#include "augment/warprows.h"
#include "image/colour.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace synthray {

namespace {

int inside(int i, int n, Border border)
{
    if (i >= 0 && i < n)
        return i;
    if (border != Border::Reflect)
        return std::clamp(i, 0, n - 1);
    const int period = 2 * n;
    const int rest = ((i % period) + period) % period;
    return rest < n ? rest : period - 1 - rest;
}

/// Keys' cubic with a = -0.5, the one that resizing uses.
void cubicWeights(float t, float *w)
{
    const float t2 = t * t, t3 = t2 * t;
    w[0] = 0.5F * (-t + 2 * t2 - t3);
    w[1] = 0.5F * (2 - 5 * t2 + 3 * t3);
    w[2] = 0.5F * (t + 4 * t2 - 3 * t3);
    w[3] = 0.5F * (-t2 + t3);
}

/// One filter and one border, so that the loop over a row has no branches on them.
template <Filter filter, Border border> class Sampler
{
public:
    Sampler(const cv::Mat &source, ushort fill)
        : m_source(source)
        , m_fill(fill)
        , m_width(source.cols)
        , m_height(source.rows)
        , m_innerColumns(unsigned(std::max(source.cols - (filter == Filter::Bicubic ? 3 : 1), 0)))
        , m_innerRows(unsigned(std::max(source.rows - (filter == Filter::Bicubic ? 3 : 1), 0)))
    {
    }

    ushort operator()(double x, double y) const
    {
        // Also refuses NaN and positions too far away for whole numbers.
        if (border == Border::Constant ? !(x >= 0 && x < m_width && y >= 0 && y < m_height)
                                       : !(std::abs(x) < 1e8 && std::abs(y) < 1e8))
            return m_fill;
        if constexpr (filter == Filter::Nearest)
            return ushort(at(floorOf(y), floorOf(x)));
        const int column = floorOf(x - 0.5), row = floorOf(y - 0.5);
        const auto dx = float(x - 0.5 - column), dy = float(y - 0.5 - row);
        if constexpr (filter == Filter::Bilinear) {
            float a = 0, b = 0, c = 0, d = 0;
            if (unsigned(column) < m_innerColumns && unsigned(row) < m_innerRows) {
                const ushort *upper = m_source.ptr<ushort>(row) + column;
                const ushort *lower = m_source.ptr<ushort>(row + 1) + column;
                a = upper[0], b = upper[1], c = lower[0], d = lower[1];
            } else {
                a = at(row, column), b = at(row, column + 1);
                c = at(row + 1, column), d = at(row + 1, column + 1);
            }
            const float above = a + (b - a) * dx, below = c + (d - c) * dx;
            return ushort(above + (below - above) * dy + 0.5F);
        }
        float wx[4], wy[4], sum = 0;
        cubicWeights(dx, wx);
        cubicWeights(dy, wy);
        const bool isInner
            = unsigned(column - 1) < m_innerColumns && unsigned(row - 1) < m_innerRows;
        for (int j = 0; j < 4; ++j) {
            float line = 0;
            if (isInner) {
                const ushort *values = m_source.ptr<ushort>(row - 1 + j) + column - 1;
                for (int i = 0; i < 4; ++i)
                    line += wx[i] * values[i];
            } else {
                for (int i = 0; i < 4; ++i)
                    line += wx[i] * at(row - 1 + j, column - 1 + i);
            }
            sum += wy[j] * line;
        }
        return ushort(std::clamp(sum + 0.5F, 0.0F, 65535.0F));
    }

private:
    static int floorOf(double value)
    {
        const int whole = int(value);
        return whole - (value < whole);
    }
    float at(int row, int column) const
    {
        return m_source.at<ushort>(inside(row, m_source.rows, border),
                                   inside(column, m_source.cols, border));
    }

    const cv::Mat &m_source;
    ushort m_fill;
    double m_width, m_height;
    unsigned m_innerColumns, m_innerRows; // first pixels of neighbourhoods inside the image
};

template <Filter filter, Border border>
void warpRows(const cv::Mat &source, cv::Mat &result, const RowMap &map, ushort fill)
{
    const Sampler<filter, border> sampled(source, fill);
    const auto inner = filter == Filter::Nearest ? detail::nearestBlock
        : filter == Filter::Bilinear             ? detail::bilinearBlock
                                                 : detail::bicubicBlock;
    // A rotated row crosses many rows of the source. With tiles of this size the source's cache
    // lines are reused before they are evicted.
    constexpr int tileWidth = 4 * detail::warpBlock;
    forBands(result.rows, 32, [&](int first, int last) {
        double xs[tileWidth], ys[tileWidth];
        for (int left = 0; left < result.cols; left += tileWidth)
            for (int y = first; y < last; ++y) {
                const int width = std::min(tileWidth, result.cols - left);
                map(y, left, width, xs, ys);
                auto *out = result.ptr<ushort>(y) + left;
                for (int x = 0; x < width; x += detail::warpBlock) {
                    const int end = std::min(x + detail::warpBlock, width);
                    if (inner(source, xs + x, ys + x, end - x, out + x))
                        continue;
                    for (int i = x; i < end; ++i)
                        out[i] = sampled(xs[i], ys[i]);
                }
            }
    });
}

template <Filter filter> auto warpOf(Border border)
{
    return border == Border::Constant ? warpRows<filter, Border::Constant>
        : border == Border::Replicate ? warpRows<filter, Border::Replicate>
                                      : warpRows<filter, Border::Reflect>;
}

} // namespace

cv::Mat withoutConflicts(const cv::Mat &pixels)
{
    constexpr size_t distance = 1024, line = 64; // bytes
    if (pixels.step[0] % distance != 0 || pixels.rows < 16)
        return pixels;
    cv::Mat wide(pixels.rows, pixels.cols + int(line / pixels.elemSize1()), pixels.type());
    cv::Mat result = wide(cv::Rect({0, 0}, pixels.size()));
    pixels.copyTo(result);
    return result;
}

cv::Mat warp(const cv::Mat &source, cv::Size canvas, const RowMap &map, const WarpOptions &options)
{
    CV_Assert(source.depth() == CV_16U && !source.empty());
    if (source.channels() > 1)
        return changeChannels(
            source, [&](const cv::Mat &channel) { return warp(channel, canvas, map, options); });
    cv::Mat result(canvas, CV_16UC1);
    const auto rows = options.filter == Filter::Nearest ? warpOf<Filter::Nearest>(options.border)
        : options.filter == Filter::Bilinear            ? warpOf<Filter::Bilinear>(options.border)
                                                        : warpOf<Filter::Bicubic>(options.border);
    rows(source, result, map, options.fill);
    return result;
}

RowMap rowMap(const Affine &map)
{
    return [map](int y, int first, int count, double *xs, double *ys) {
        detail::affinePositions(map.a, map.b * (y + 0.5), map.c, map.d, map.e * (y + 0.5), map.f,
                                first, count, xs, ys);
    };
}

cv::Mat warp(const cv::Mat &source, cv::Size canvas, const Affine &map, const WarpOptions &options)
{
    constexpr double crossing = 0.05; // rows of the source for each column
    return warp(std::abs(map.d) > crossing ? withoutConflicts(source) : source, canvas, rowMap(map),
                options);
}

QVector<Box> movedBoxes(const QVector<Box> &boxes, const PointMap &forward, cv::Size size,
                        int pointsPerEdge)
{
    QVector<Box> kept;
    for (const Box &box : boxes) {
        double left = INFINITY, upper = INFINITY, right = -INFINITY, lower = -INFINITY;
        const auto include = [&](double x, double y) {
            const cv::Point2d p = forward({box.x + x * box.width, box.y + y * box.height});
            left = std::min(left, p.x);
            right = std::max(right, p.x);
            upper = std::min(upper, p.y);
            lower = std::max(lower, p.y);
        };
        for (int i = 0; i < pointsPerEdge; ++i) {
            const double t = double(i) / pointsPerEdge;
            include(t, 0);
            include(1, t);
            include(1 - t, 1);
            include(0, 1 - t);
        }
        const double whole = (right - left) * (lower - upper);
        left = std::max(left, 0.0);
        upper = std::max(upper, 0.0);
        right = std::min(right, double(size.width));
        lower = std::min(lower, double(size.height));
        if (right > left && lower > upper)
            kept.append({left, upper, right - left, lower - upper, box.label,
                         box.visible * (right - left) * (lower - upper) / whole});
    }
    return kept;
}

void setMoved(Sample &sample, const cv::Mat &pixels, const Affine &toSource)
{
    const Affine forward = sample.boxes.isEmpty() ? Affine() : toSource.inverse();
    sample.boxes = movedBoxes(
        sample.boxes, [&](cv::Point2d p) { return forward(p.x, p.y); }, pixels.size());
    const double columns = sample.columnSpacing, rows = sample.rowSpacing;
    sample.columnSpacing = std::hypot(toSource.a * columns, toSource.d * rows);
    sample.rowSpacing = std::hypot(toSource.b * columns, toSource.e * rows);
    sample.pixels = pixels;
}

Result<> warpAffine(Sample &sample, const Affine &toSource, cv::Size canvas,
                    const WarpOptions &options)
{
    setMoved(sample, warp(sample.pixels, canvas, toSource, options), toSource);
    return {};
}

} // namespace synthray
