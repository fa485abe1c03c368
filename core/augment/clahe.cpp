// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/clahe.h"

#include "augment/affine.h"
#include "augment/greyrows.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace synthray {

namespace {

constexpr int levels = 65536;

class Regions
{
public:
    Regions(const cv::Mat &pixels, double contrastLimit, int tiles)
        : m_pixels(pixels)
        , m_tiles(tiles)
    {
        // Sizes that are not multiples are continued by their mirror image; sides that are, too, if
        // the other one is not.
        cv::Mat wide = pixels;
        if (pixels.cols % tiles != 0 || pixels.rows % tiles != 0)
            cv::copyMakeBorder(pixels, wide, 0, tiles - pixels.rows % tiles, 0,
                               tiles - pixels.cols % tiles,
                               cv::BORDER_REFLECT_101 | cv::BORDER_ISOLATED);
        m_size = {wide.cols / tiles, wide.rows / tiles};
        ushort low = levels - 1, high = 0;
        for (int y = 0; y < wide.rows; ++y)
            detail::widenRange(wide.ptr<ushort>(y), wide.cols, low, high);
        m_low = low;
        m_count = high - low + 1;
        const int limit = std::max(1, int(contrastLimit * m_size.area() / levels));
        m_tables.resize(size_t(tiles) * size_t(tiles) * size_t(m_count));
        forBands(tiles * tiles, 1, [&](int tile, int) {
            makeTable(
                wide(cv::Rect({tile % tiles * m_size.width, tile / tiles * m_size.height}, m_size)),
                limit, table(tile / tiles, tile % tiles));
        });
    }

    /// Between the middles of the regions, their tables are mixed.
    cv::Mat mixed() const
    {
        const std::vector<Place> columns = places(m_pixels.cols, m_size.width);
        const std::vector<Place> rows = places(m_pixels.rows, m_size.height);
        cv::Mat result(m_pixels.size(), CV_16UC1);
        forBands(m_pixels.rows, 16, [&](int first, int last) {
            for (int y = first; y < last; ++y) {
                const Place &row = rows[size_t(y)];
                const auto *in = m_pixels.ptr<ushort>(y);
                auto *out = result.ptr<ushort>(y);
                for (int x = 0; x < m_pixels.cols; ++x) {
                    const Place &column = columns[size_t(x)];
                    const int level = in[x] - m_low;
                    const auto mix = [&](int tileRow) {
                        return float(table(tileRow, column.before)[level]) * column.shareBefore
                            + float(table(tileRow, column.after)[level]) * column.shareAfter;
                    };
                    const float value
                        = mix(row.before) * row.shareBefore + mix(row.after) * row.shareAfter;
                    out[x] = ushort(std::clamp(cvRound(value), 0, levels - 1));
                }
            }
        });
        return result;
    }

private:
    struct Place {
        int before, after; // regions
        float shareBefore, shareAfter;
    };

    std::vector<Place> places(int length, int side) const
    {
        std::vector<Place> result(static_cast<size_t>(length));
        const float perPixel = 1.0F / float(side);
        for (int i = 0; i < length; ++i) {
            const float at = float(i) * perPixel - 0.5F;
            const int before = cvFloor(at);
            const float share = at - float(before);
            result[size_t(i)]
                = {std::max(before, 0), std::min(before + 1, m_tiles - 1), 1 - share, share};
        }
        return result;
    }

    ushort *table(int row, int column)
    {
        return m_tables.data() + size_t(row * m_tiles + column) * size_t(m_count);
    }
    const ushort *table(int row, int column) const
    {
        return m_tables.data() + size_t(row * m_tiles + column) * size_t(m_count);
    }

    void makeTable(const cv::Mat &region, int limit, ushort *table) const
    {
        std::vector<int> counts(static_cast<size_t>(m_count));
        for (int y = 0; y < region.rows; ++y) {
            const auto *row = region.ptr<ushort>(y);
            for (int x = 0; x < region.cols; ++x)
                ++counts[size_t(row[x] - m_low)];
        }
        int left = 0;
        for (int &count : counts) {
            left += std::max(count - limit, 0);
            count = std::min(count, limit);
        }
        // What was cut off goes to all levels alike, the rest to one level in 'step'.
        const int each = left / levels, rest = left - each * levels;
        const int step = rest > 0 ? std::max(levels / rest, 1) : levels;
        const auto restBelow = [&](int level) { return std::min((level + step - 1) / step, rest); };
        const float scale = float(levels - 1) / float(m_size.area());
        int sum = each * m_low + restBelow(m_low);
        int next = restBelow(m_low) < rest ? restBelow(m_low) * step : levels;
        for (int i = 0; i < m_count; ++i) {
            sum += counts[size_t(i)] + each;
            if (m_low + i == next) {
                ++sum;
                next = next / step + 1 < rest ? next + step : levels;
            }
            table[i] = ushort(std::min(cvRound(float(sum) * scale), levels - 1));
        }
    }

    const cv::Mat &m_pixels;
    int m_tiles;
    cv::Size m_size; // of a region
    int m_low = 0, m_count = 0; // levels that occur lie in m_low .. m_low + m_count - 1
    std::vector<ushort> m_tables; // of all regions, row by row
};

} // namespace

cv::Mat equalisedByRegions(const cv::Mat &pixels, double contrastLimit, int tiles)
{
    return Regions(pixels, contrastLimit, tiles).mixed();
}

} // namespace synthray
