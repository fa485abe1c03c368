// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/affine.h"

#include "base/parallel.h"
#include "image/colour.h"

#include <QString>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace synthray {

namespace {

// A rotated row of the result crosses many rows of the source. With tiles of this size the source's
// cache lines are reused before they are evicted (64 x 64 x 2 bytes and as much source).
constexpr int tileSide = 64;

thread_local bool singleThread = false;

/// Python's round(value, 15), which Pillow applies to the sines and cosines: the nearest decimal
/// with 15 places, read back.
double roundedTo15(double value) { return QString::number(value, 'f', 15).toDouble(); }

/// Python's angle % 360.0: always 0 <= result < 360.
double wrapped(double degrees)
{
    const double rest = std::fmod(degrees, 360.0);
    return rest < 0 ? rest + 360.0 : rest + 0.0;
}

std::int32_t fixedPoint(double value)
{
    return static_cast<std::int32_t>(std::floor(value * 65536.0 + 0.5));
}

bool fitsFixedPoint(const Affine &map, cv::Size canvas)
{
    const auto fits = [&](double x, double y) {
        const cv::Point2d p = map(x, y);
        return std::abs(p.x) < 32768.0 && std::abs(p.y) < 32768.0;
    };
    const double w = canvas.width, h = canvas.height;
    return fits(0, 0) && fits(w, h) && fits(0, h) && fits(w, 0);
}

template <class Tile> void forTiles(cv::Size canvas, const Tile &tile)
{
    forBands(canvas.height, tileSide, [&](int first, int last) {
        for (int x = 0; x < canvas.width; x += tileSide)
            tile(x, std::min(x + tileSide, canvas.width), first, last);
    });
}

void nearestFixed(const cv::Mat &source, cv::Mat &result, const Affine &map)
{
    // Unsigned: Pillow's sums wrap around in 32 bits, and signed overflow is undefined here.
    using Word = std::uint32_t;
    const auto a = static_cast<Word>(fixedPoint(map.a)), b = static_cast<Word>(fixedPoint(map.b));
    const auto d = static_cast<Word>(fixedPoint(map.d)), e = static_cast<Word>(fixedPoint(map.e));
    const auto c = static_cast<Word>(fixedPoint(map.c + map.a * 0.5 + map.b * 0.5));
    const auto f = static_cast<Word>(fixedPoint(map.f + map.d * 0.5 + map.e * 0.5));
    const auto width = static_cast<Word>(source.cols), height = static_cast<Word>(source.rows);
    const auto *pixels = source.ptr<ushort>();
    const size_t stride = source.step1();
    forTiles(result.size(), [&](int left, int right, int first, int last) {
        for (int y = first; y < last; ++y) {
            ushort *out = result.ptr<ushort>(y);
            Word xx = c + b * static_cast<Word>(y) + a * static_cast<Word>(left);
            Word yy = f + e * static_cast<Word>(y) + d * static_cast<Word>(left);
            for (int x = left; x < right; ++x, xx += a, yy += d) {
                // Negative positions become large unsigned ones: one comparison for both ends.
                const auto column = static_cast<Word>(static_cast<std::int32_t>(xx) >> 16);
                const auto row = static_cast<Word>(static_cast<std::int32_t>(yy) >> 16);
                if (column < width && row < height)
                    out[x] = pixels[row * stride + column];
            }
        }
    });
}

void nearestDouble(const cv::Mat &source, cv::Mat &result, const Affine &map)
{
    // Row starts are sums, not products, as in Pillow: the rounding errors must be the same.
    std::vector<cv::Point2d> starts(static_cast<size_t>(result.rows));
    cv::Point2d start(map.c + map.a * 0.5 + map.b * 0.5, map.f + map.d * 0.5 + map.e * 0.5);
    for (auto &place : starts) {
        place = start;
        start += cv::Point2d(map.b, map.e);
    }
    const double width = source.cols, height = source.rows;
    forBands(result.rows, tileSide, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            ushort *out = result.ptr<ushort>(y);
            cv::Point2d p = starts[static_cast<size_t>(y)];
            for (int x = 0; x < result.cols; ++x, p.x += map.a, p.y += map.d)
                if (p.x >= 0 && p.x < width && p.y >= 0 && p.y < height)
                    out[x] = source.at<ushort>(static_cast<int>(p.y), static_cast<int>(p.x));
        }
    });
}

void bilinear(const cv::Mat &source, cv::Mat &result, const Affine &map)
{
    const double width = source.cols, height = source.rows;
    const int lastColumn = source.cols - 1, lastRow = source.rows - 1;
    forTiles(result.size(), [&](int left, int right, int first, int last) {
        for (int y = first; y < last; ++y) {
            ushort *out = result.ptr<ushort>(y);
            for (int x = left; x < right; ++x) {
                const cv::Point2d p = map(x + 0.5, y + 0.5);
                if (p.x < 0 || p.x >= width || p.y < 0 || p.y >= height)
                    continue;
                // Adding 0.5 and subtracting 1 rounds positions from -0.5 on down without floor().
                const int column = static_cast<int>(p.x + 0.5) - 1;
                const int row = static_cast<int>(p.y + 0.5) - 1;
                const auto dx = static_cast<float>(p.x - 0.5 - column);
                const auto dy = static_cast<float>(p.y - 0.5 - row);
                const int x0 = std::max(column, 0), x1 = std::min(column + 1, lastColumn);
                const ushort *above = source.ptr<ushort>(std::max(row, 0));
                const ushort *below = source.ptr<ushort>(std::min(row + 1, lastRow));
                const float top = above[x0] + (float(above[x1]) - above[x0]) * dx;
                const float bottom = below[x0] + (float(below[x1]) - below[x0]) * dx;
                out[x] = static_cast<ushort>(top + (bottom - top) * dy + 0.5F);
            }
        }
    });
}

} // namespace

Affine Affine::inverse() const
{
    const double det = a * e - b * d;
    CV_Assert(det != 0);
    Affine back{e / det, -b / det, 0, -d / det, a / det, 0};
    back.c = -(back.a * c + back.b * f);
    back.f = -(back.d * c + back.e * f);
    return back;
}

Affine pilRotation(double degrees, cv::Size source, bool expand, cv::Size *canvas)
{
    const double angle = -wrapped(degrees) * (std::numbers::pi / 180.0);
    const double w = source.width, h = source.height;
    Affine map;
    map.a = map.e = roundedTo15(std::cos(angle));
    map.b = roundedTo15(std::sin(angle));
    map.d = roundedTo15(-std::sin(angle));
    const cv::Point2d centre = map(-w / 2.0, -h / 2.0); // c and f are still 0
    map.c = centre.x + w / 2.0;
    map.f = centre.y + h / 2.0;
    *canvas = source;
    if (expand) {
        double xs[4], ys[4];
        int n = 0;
        for (const auto &[x, y] : {std::pair{0.0, 0.0}, {w, 0.0}, {w, h}, {0.0, h}}) {
            const cv::Point2d corner = map(x, y);
            xs[n] = corner.x;
            ys[n++] = corner.y;
        }
        const auto span = [](const double *v) {
            const auto [low, high] = std::minmax_element(v, v + 4);
            return static_cast<int>(std::ceil(*high) - std::floor(*low));
        };
        *canvas = {span(xs), span(ys)};
        const cv::Point2d moved = map(-(canvas->width - w) / 2.0, -(canvas->height - h) / 2.0);
        map.c = moved.x;
        map.f = moved.y;
    }
    return map;
}

cv::Mat pilTransform(const cv::Mat &source, cv::Size canvas, const Affine &map, Filter filter,
                     ushort fill)
{
    CV_Assert(source.depth() == CV_16U
              && (filter == Filter::Nearest || filter == Filter::Bilinear));
    if (source.channels() > 1)
        return changeChannels(source, [&](const cv::Mat &channel) {
            return pilTransform(channel, canvas, map, filter, fill);
        });
    cv::Mat result(canvas, CV_16UC1, cv::Scalar(fill));
    if (filter == Filter::Bilinear)
        bilinear(source, result, map);
    else if ((map.b != 0 || map.d != 0) && fitsFixedPoint(map, canvas))
        nearestFixed(source, result, map);
    else
        nearestDouble(source, result, map);
    return result;
}

cv::Mat pilRotate(const cv::Mat &source, double degrees, Filter filter, bool expand, ushort fill)
{
    // Pillow copies pixels for these angles, whatever the filter; without 'expand', 90 and 270 only
    // for square images.
    const double angle = wrapped(degrees);
    cv::Mat turned;
    if (angle == 0)
        return source.clone();
    if (angle == 180) {
        cv::rotate(source, turned, cv::ROTATE_180);
        return turned;
    }
    if ((angle == 90 || angle == 270) && (expand || source.rows == source.cols)) {
        cv::rotate(source, turned,
                   angle == 90 ? cv::ROTATE_90_COUNTERCLOCKWISE : cv::ROTATE_90_CLOCKWISE);
        return turned;
    }
    cv::Size canvas;
    const Affine map = pilRotation(angle, source.size(), expand, &canvas);
    return pilTransform(source, canvas, map, filter, fill);
}

void forBands(int rows, int bandRows, const std::function<void(int, int)> &body)
{
    const int bands = (rows + bandRows - 1) / bandRows;
    parallelFor(
        bands,
        [&](qsizetype band) {
            const int first = int(band) * bandRows;
            body(first, std::min(rows, first + bandRows));
        },
        singleThread ? 1 : 0);
}

SingleThread::SingleThread(bool active)
    : m_before(singleThread)
{
    singleThread = singleThread || active;
}

SingleThread::~SingleThread() { singleThread = m_before; }

} // namespace synthray
