// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/duplicates/duplicates.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace synthray {

namespace {

constexpr int side = 64; // of the shrunken image
constexpr int low = 16; // frequencies kept in each direction
using Shrunken = std::array<double, side * side>;

/// Box means, in two steps, so that a large image is not converted to floating point.
Shrunken shrunken(const cv::Mat &display)
{
    cv::Mat small = display;
    if (display.cols > 4 * side || display.rows > 4 * side)
        cv::resize(display, small,
                   {std::min(display.cols, 4 * side), std::min(display.rows, 4 * side)}, 0, 0,
                   cv::INTER_AREA);
    cv::Mat real;
    small.convertTo(real, CV_32F);
    cv::resize(real, real, {side, side}, 0, 0, cv::INTER_AREA);
    Shrunken values;
    for (int y = 0; y < side; ++y)
        std::copy_n(real.ptr<float>(y), side, values.begin() + y * side);
    return values;
}

/// The rank of each value, counted from the middle. Equal values share their mean rank, so that a
/// uniform background stays uniform.
Shrunken ranked(const Shrunken &values)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto value = [&](size_t i) { return values[static_cast<size_t>(order[i])]; };
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return values[static_cast<size_t>(a)] < values[static_cast<size_t>(b)];
    });
    Shrunken ranks;
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size() && value(end) == value(begin))
            ++end;
        const double rank = (static_cast<double>(begin + end) - side * side) / 2;
        for (; begin < end; ++begin)
            ranks[static_cast<size_t>(order[begin])] = rank;
    }
    return ranks;
}

/// cosines[k][n] = cos(pi / 64 * (n + 1/2) * k): DCT-II; scale factors do not matter for the median
/// of all but the first row and column, which are weighted by sqrt(1/2) as the orthonormal one is.
const std::array<std::array<double, side>, low> &cosines()
{
    static const auto table = [] {
        std::array<std::array<double, side>, low> t{};
        for (int k = 0; k < low; ++k)
            for (int n = 0; n < side; ++n)
                t[static_cast<size_t>(k)][static_cast<size_t>(n)] = (k == 0 ? std::sqrt(0.5) : 1.0)
                    * std::cos(std::numbers::pi / side * (n + 0.5) * k);
        return t;
    }();
    return table;
}

std::array<double, low * low> lowFrequencies(const Shrunken &values)
{
    const auto &table = cosines();
    std::array<double, side * low> rows{}; // transformed along x
    for (size_t y = 0; y < side; ++y)
        for (size_t k = 0; k < low; ++k)
            rows[y * low + k] = std::inner_product(
                table[k].begin(), table[k].end(), values.begin() + static_cast<int>(y * side), 0.0);
    std::array<double, low * low> result{};
    for (size_t l = 0; l < low; ++l)
        for (size_t y = 0; y < side; ++y)
            for (size_t k = 0; k < low; ++k)
                result[l * low + k] += table[l][y] * rows[y * low + k];
    return result;
}

} // namespace

PerceptualHash perceptualHash(const cv::Mat &display)
{
    PerceptualHash hash{};
    if (display.empty())
        return hash;
    const Shrunken ranks = ranked(shrunken(display));
    if (std::all_of(ranks.begin(), ranks.end(), [](double r) { return r == 0; }))
        return hash;
    const auto frequencies = lowFrequencies(ranks);
    std::vector<double> sorted(frequencies.begin() + 1, frequencies.end()); // the first is the mean
    std::nth_element(sorted.begin(), sorted.begin() + low * low / 2 - 1, sorted.end());
    const double median = sorted[low * low / 2 - 1]; // the middle one of 255
    for (size_t i = 1; i < frequencies.size(); ++i)
        if (frequencies[i] > median)
            hash[i / 64] |= 1ULL << (i % 64);
    return hash;
}

int distance(const PerceptualHash &a, const PerceptualHash &b)
{
    int bits = 0;
    for (size_t word = 0; word < a.size(); ++word)
        bits += std::popcount(a[word] ^ b[word]);
    return bits;
}

PerceptualHash oriented(const PerceptualHash &hash, const Orientation &orientation)
{
    // Bit 16 l + k: frequency l downwards, k across.
    constexpr quint64 oddAcross = 0xaaaaaaaaaaaaaaaaULL;
    const auto inverted = [](PerceptualHash bits, quint64 which) {
        for (quint64 &word : bits)
            word ^= which;
        return bits;
    };
    PerceptualHash turned = orientation.mirrored ? inverted(hash, oddAcross) : hash;
    for (int turn = 0; turn < orientation.quarterTurns; ++turn) {
        PerceptualHash swapped{};
        for (size_t l = 0; l < low; ++l)
            for (size_t k = 0; k < low; ++k)
                if (const size_t from = k * low + l, to = l * low + k;
                    turned[from / 64] >> (from % 64) & 1)
                    swapped[to / 64] |= 1ULL << (to % 64);
        turned = inverted(swapped, oddAcross);
    }
    if (orientation.inverted) { // ranks count from the middle: every frequency changes its sign
        turned = inverted(turned, ~0ULL);
        turned[0] &= ~1ULL; // but the mean has no bit
    }
    return turned;
}

} // namespace synthray
