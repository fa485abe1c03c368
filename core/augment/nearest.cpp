// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/nearest.h"

#include "augment/warp.h"
#include "base/wide.h"

#include <QtGlobal>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace synthray {

namespace {

// A rotated row of the result crosses many rows of the source. With tiles of this size the source's
// cache lines are reused before they are evicted.
constexpr int tileWidth = 256, tileRows = 32;

// Unsigned: Pillow's sums wrap around in 32 bits, and signed overflow is undefined here.
using Word = std::uint32_t;

Word fixedPoint(double value)
{
    return static_cast<Word>(static_cast<std::int32_t>(std::floor(value * 65536.0 + 0.5)));
}

int whole(Word fixed) { return static_cast<std::int32_t>(fixed) >> 16; }

bool fitsFixedPoint(const Affine &map, cv::Size canvas)
{
    const auto fits = [&](double x, double y) {
        const cv::Point2d p = map(x, y);
        return std::abs(p.x) < 32768.0 && std::abs(p.y) < 32768.0;
    };
    const double w = canvas.width, h = canvas.height;
    return fits(0, 0) && fits(w, h) && fits(0, h) && fits(w, 0);
}

/// Source positions along a row of the result, in 16.16 fixed point.
struct Walk {
    Word x, y, stepX, stepY;

    Walk from(int column) const
    {
        return {x + stepX * Word(column), y + stepY * Word(column), stepX, stepY};
    }
};

/// Which pixels of a row have a source pixel: first to last - 1.
struct Span {
    int first = 0, last = 0;

    Span both(const Span &other) const
    {
        const int start = std::max(first, other.first);
        return {start, std::max(start, std::min(last, other.last))};
    }
};

/// The x of 0..count - 1 with 0 <= start + step x < limit.
Span spanOf(qint64 start, qint64 step, qint64 limit, int count)
{
    if (step == 0)
        return {0, start >= 0 && start < limit ? count : 0};
    if (step < 0) {
        const Span back = spanOf(start + step * (count - 1), -step, limit, count);
        return {count - back.last, count - back.first};
    }
    const auto firstFrom = [&](qint64 value) { // smallest x with start + step x >= value
        const qint64 missing = value - start;
        return missing <= 0 ? 0 : int(std::min<qint64>((missing + step - 1) / step, count));
    };
    return {firstFrom(0), firstFrom(limit)};
}

template <class Pixel>
SYNTHRAY_INLINE void gather(const Pixel *source, int stride, Walk walk, int count, Pixel *out)
{
    constexpr int block = 128;
    int at[block];
    for (int x = 0; x < count; x += block) {
        for (int i = 0; i < block; ++i) // behind the last pixel, too: nothing is read there
            at[i] = whole(walk.y + walk.stepY * Word(i)) * stride
                + whole(walk.x + walk.stepX * Word(i));
        const int valid = std::min(block, count - x);
        if constexpr (sizeof(Pixel) <= sizeof(ushort)) {
            // Not volatile, the compiler would put pixels together in a register to write eight
            // bytes at once, which takes longer.
            volatile Pixel *to = out + x;
            int i = 0;
            for (; i + 8 <= valid; i += 8)
                for (int k = 0; k < 8; ++k)
                    to[i + k] = source[at[i + k]];
            for (; i < valid; ++i)
                to[i] = source[at[i]];
        } else {
            for (int i = 0; i < valid; ++i)
                out[x + i] = source[at[i]];
        }
        walk = walk.from(block);
    }
}

// clang-format off
SYNTHRAY_WIDE void gatherRow(const uchar *source, int stride, const Walk &walk, int count, uchar *out)
{ gather(source, stride, walk, count, out); }
SYNTHRAY_WIDE void gatherRow(const ushort *source, int stride, const Walk &walk, int count, ushort *out)
{ gather(source, stride, walk, count, out); }
SYNTHRAY_WIDE void gatherRow(const cv::Vec3b *source, int stride, const Walk &walk, int count, cv::Vec3b *out)
{ gather(source, stride, walk, count, out); }
SYNTHRAY_WIDE void gatherRow(const cv::Vec3w *source, int stride, const Walk &walk, int count, cv::Vec3w *out)
{ gather(source, stride, walk, count, out); }
// clang-format on

template <class Pixel> class Nearest
{
public:
    Nearest(const cv::Mat &source, cv::Mat &result, const Affine &map, const Pixel &fill)
        : m_source(source)
        , m_result(result)
        , m_map(map)
        , m_fill(fill)
    {
    }

    void run()
    {
        if (m_map.b == 0 && m_map.d == 0)
            stretch();
        else if (fitsFixedPoint(m_map, m_result.size()))
            fixed();
        else
            general();
    }

private:
    void fixed()
    {
        const Word a = fixedPoint(m_map.a), b = fixedPoint(m_map.b);
        const Word d = fixedPoint(m_map.d), e = fixedPoint(m_map.e);
        const Word c = fixedPoint(m_map.c + m_map.a * 0.5 + m_map.b * 0.5);
        const Word f = fixedPoint(m_map.f + m_map.d * 0.5 + m_map.e * 0.5);
        // Along a row of the source: whole rows at once.
        const int width = d == 0 ? m_result.cols : tileWidth;
        forBands(m_result.rows, tileRows, [&](int first, int last) {
            Span spans[tileRows];
            Walk walks[tileRows];
            for (int y = first; y < last; ++y) {
                const Walk walk{c + b * Word(y), f + e * Word(y), a, d};
                walks[y - first] = walk;
                spans[y - first] = startRow(y, walk);
            }
            for (int left = 0; left < m_result.cols; left += width)
                for (int y = first; y < last; ++y) {
                    const Span part = spans[y - first].both({left, left + width});
                    if (part.first < part.last)
                        copyAlong(y, walks[y - first], part);
                }
        });
    }

    /// Fills what has no source pixel and returns the rest. Positions do not wrap around where a
    /// source that is narrow enough has pixels.
    Span startRow(int y, const Walk &walk)
    {
        Pixel *out = m_result.ptr<Pixel>(y);
        const int count = m_result.cols;
        if (!isSmall()) {
            testEach(out, walk);
            return {};
        }
        const auto alongAxis = [count](Word start, Word step, int length) {
            return spanOf(static_cast<std::int32_t>(start), static_cast<std::int32_t>(step),
                          qint64(length) << 16, count);
        };
        const Span span = alongAxis(walk.x, walk.stepX, m_source.cols)
                              .both(alongAxis(walk.y, walk.stepY, std::min(m_source.rows, 32768)));
        std::fill(out, out + span.first, m_fill);
        std::fill(out + span.last, out + count, m_fill);
        return span;
    }

    /// Strides fit into 16 bits, and so offsets into 32.
    bool isSmall() const { return stride() <= std::numeric_limits<std::int16_t>::max(); }

    /// For very wide sources.
    void testEach(Pixel *out, const Walk &walk) const
    {
        for (int x = 0; x < m_result.cols; ++x) {
            const Walk at = walk.from(x);
            const int column = whole(at.x), row = whole(at.y);
            const bool isInside
                = column >= 0 && column < m_source.cols && row >= 0 && row < m_source.rows;
            out[x] = isInside ? m_source.ptr<Pixel>(row)[column] : m_fill;
        }
    }

    void copyAlong(int y, const Walk &walk, const Span &span)
    {
        Pixel *out = m_result.ptr<Pixel>(y) + span.first;
        const Walk start = walk.from(span.first);
        const int count = span.last - span.first;
        if (walk.stepX == 65536 && walk.stepY == 0)
            std::copy_n(m_source.ptr<Pixel>(whole(start.y)) + whole(start.x), count, out);
        else
            gatherRow(m_source.ptr<Pixel>(), stride(), start, count, out);
    }

    /// Rows stay rows: all use the same columns. Positions are sums, not products, as in Pillow:
    /// the rounding errors must be the same.
    void stretch()
    {
        const std::vector<int> columns = places(m_map.c + m_map.a * 0.5 + m_map.b * 0.5, m_map.a,
                                                m_result.cols, m_source.cols);
        const std::vector<int> rows = places(m_map.f + m_map.d * 0.5 + m_map.e * 0.5, m_map.e,
                                             m_result.rows, m_source.rows);
        const auto isInside = [](int place) { return place >= 0; };
        const auto start = std::find_if(columns.begin(), columns.end(), isInside);
        const auto end = std::find_if_not(start, columns.end(), isInside);
        const auto first = int(start - columns.begin()), count = int(end - start);
        bool isCopy = true;
        for (int i = 1; i < count; ++i)
            isCopy = isCopy && start[i] == start[i - 1] + 1;
        forBands(m_result.rows, tileRows, [&](int firstRow, int lastRow) {
            for (int y = firstRow; y < lastRow; ++y) {
                Pixel *out = m_result.ptr<Pixel>(y);
                const int row = rows[size_t(y)];
                const int used = row < 0 ? 0 : count;
                std::fill(out, out + first, m_fill);
                std::fill(out + first + used, out + m_result.cols, m_fill);
                if (used == 0)
                    continue;
                const Pixel *in = m_source.ptr<Pixel>(row);
                if (isCopy)
                    std::copy_n(in + *start, used, out + first);
                else
                    for (int x = 0; x < used; ++x)
                        out[first + x] = in[start[x]];
            }
        });
    }

    /// -1: outside.
    static std::vector<int> places(double start, double step, int count, int length)
    {
        std::vector<int> result(static_cast<size_t>(count));
        for (int &place : result) {
            place = start >= 0 && start < length ? int(start) : -1;
            start += step;
        }
        return result;
    }

    void general()
    {
        std::vector<cv::Point2d> starts(static_cast<size_t>(m_result.rows));
        cv::Point2d start(m_map.c + m_map.a * 0.5 + m_map.b * 0.5,
                          m_map.f + m_map.d * 0.5 + m_map.e * 0.5);
        for (auto &place : starts) {
            place = start;
            start += cv::Point2d(m_map.b, m_map.e);
        }
        const double width = m_source.cols, height = m_source.rows;
        forBands(m_result.rows, tileRows, [&](int first, int last) {
            for (int y = first; y < last; ++y) {
                Pixel *out = m_result.ptr<Pixel>(y);
                cv::Point2d p = starts[static_cast<size_t>(y)];
                for (int x = 0; x < m_result.cols; ++x, p.x += m_map.a, p.y += m_map.d) {
                    const bool isInside = p.x >= 0 && p.x < width && p.y >= 0 && p.y < height;
                    out[x] = isInside ? m_source.ptr<Pixel>(int(p.y))[int(p.x)] : m_fill;
                }
            }
        });
    }

    int stride() const { return int(m_source.step[0] / sizeof(Pixel)); }

    const cv::Mat &m_source;
    cv::Mat &m_result;
    const Affine &m_map;
    Pixel m_fill;
};

} // namespace

cv::Mat nearestUnder(const Affine &map, const cv::Mat &source, cv::Size canvas, ushort fill)
{
    // Rows must be whole pixels apart, which those of borrowed memory need not be.
    const cv::Mat from = source.step[0] % source.elemSize() != 0 ? source.clone()
        : map.d != 0                                             ? withoutConflicts(source)
                                                                 : source;
    cv::Mat result(canvas, source.type());
    const auto narrow = static_cast<uchar>(fill / 257);
    switch (source.type()) {
    case CV_8UC1:
        Nearest<uchar>(from, result, map, narrow).run();
        break;
    case CV_16UC1:
        Nearest<ushort>(from, result, map, fill).run();
        break;
    case CV_8UC3:
        Nearest<cv::Vec3b>(from, result, map, cv::Vec3b::all(narrow)).run();
        break;
    default:
        CV_Assert(source.type() == CV_16UC3);
        Nearest<cv::Vec3w>(from, result, map, cv::Vec3w::all(fill)).run();
    }
    return result;
}

} // namespace synthray
