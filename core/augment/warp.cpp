// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/warp.h"

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
void cubicWeights(double t, double *w)
{
    const double t2 = t * t, t3 = t2 * t;
    w[0] = 0.5 * (-t + 2 * t2 - t3);
    w[1] = 0.5 * (2 - 5 * t2 + 3 * t3);
    w[2] = 0.5 * (t + 4 * t2 - 3 * t3);
    w[3] = 0.5 * (-t2 + t3);
}

class Sampler
{
public:
    Sampler(const cv::Mat &source, const WarpOptions &options)
        : m_source(source)
        , m_options(options)
        , m_width(source.cols)
        , m_height(source.rows)
    {
    }

    ushort operator()(double x, double y) const
    {
        // Also refuses NaN and positions too far away for whole numbers.
        if (m_options.border == Border::Constant
                ? !(x >= 0 && x < m_width && y >= 0 && y < m_height)
                : !(std::abs(x) < 1e8 && std::abs(y) < 1e8))
            return m_options.fill;
        if (m_options.filter == Filter::Nearest)
            return at(int(std::floor(y)), int(std::floor(x)));
        const double left = std::floor(x - 0.5), top = std::floor(y - 0.5);
        const double dx = x - 0.5 - left, dy = y - 0.5 - top;
        const int column = int(left), row = int(top);
        if (m_options.filter == Filter::Bilinear) {
            const double upper = at(row, column) * (1 - dx) + at(row, column + 1) * dx;
            const double lower = at(row + 1, column) * (1 - dx) + at(row + 1, column + 1) * dx;
            return ushort(upper * (1 - dy) + lower * dy + 0.5);
        }
        double wx[4], wy[4], sum = 0;
        cubicWeights(dx, wx);
        cubicWeights(dy, wy);
        for (int j = 0; j < 4; ++j) {
            double line = 0;
            for (int i = 0; i < 4; ++i)
                line += wx[i] * at(row - 1 + j, column - 1 + i);
            sum += wy[j] * line;
        }
        return ushort(std::clamp(sum + 0.5, 0.0, 65535.0));
    }

private:
    double at(int row, int column) const
    {
        return m_source.at<ushort>(inside(row, m_source.rows, m_options.border),
                                   inside(column, m_source.cols, m_options.border));
    }

    const cv::Mat &m_source;
    const WarpOptions &m_options;
    double m_width, m_height;
};

} // namespace

cv::Mat warp(const cv::Mat &source, cv::Size canvas, const RowMap &map, const WarpOptions &options)
{
    CV_Assert(source.type() == CV_16UC1 && !source.empty());
    cv::Mat result(canvas, CV_16UC1);
    const Sampler sampled(source, options);
    forBands(canvas.height, 16, [&](int first, int last) {
        std::vector<double> xs(size_t(canvas.width)), ys(size_t(canvas.width));
        for (int y = first; y < last; ++y) {
            map(y, xs.data(), ys.data());
            auto *out = result.ptr<ushort>(y);
            for (int x = 0; x < canvas.width; ++x)
                out[x] = sampled(xs[size_t(x)], ys[size_t(x)]);
        }
    });
    return result;
}

RowMap rowMap(const Affine &toSource, int width)
{
    return [toSource, width](int y, double *xs, double *ys) {
        for (int x = 0; x < width; ++x) {
            const cv::Point2d p = toSource(x + 0.5, y + 0.5);
            xs[x] = p.x;
            ys[x] = p.y;
        }
    };
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
        left = std::max(left, 0.0);
        upper = std::max(upper, 0.0);
        right = std::min(right, double(size.width));
        lower = std::min(lower, double(size.height));
        if (right > left && lower > upper)
            kept.append({left, upper, right - left, lower - upper, box.label});
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
    setMoved(sample, warp(sample.pixels, canvas, rowMap(toSource, canvas.width), options),
             toSource);
    return {};
}

} // namespace synthray
