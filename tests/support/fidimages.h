// SPDX-License-Identifier: GPL-3.0-or-later
// Images from an integer formula, identical on every machine. tests/golden/fid/expected.json was
// computed for them. Set 0 (a), 1 (b): grey 128 x 128; 2 (c), 3 (d): RGB 352 x 320.
#pragma once

#include <algorithm>
#include <opencv2/core.hpp>

namespace synthray::test {

inline int noiseCell(quint64 key)
{
    quint64 z = key * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return int((z ^ (z >> 31)) >> 56);
}

/// Value noise with cells of g pixels: the four corners, interpolated in integers.
inline int noiseOctave(quint64 base, int g, int x, int y)
{
    const auto cell
        = [base](int cy, int cx) { return noiseCell(base + (quint64(cy) << 12) + quint64(cx)); };
    const int cy = y / g, cx = x / g, fy = y % g, fx = x % g;
    const int top = cell(cy, cx) * (g - fx) + cell(cy, cx + 1) * fx;
    const int bottom = cell(cy + 1, cx) * (g - fx) + cell(cy + 1, cx + 1) * fx;
    return (top * (g - fy) + bottom * fy) / (g * g);
}

inline int floorDivide(int a, int b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

/// CV_8UC1 or CV_8UC3 (RGB).
inline cv::Mat ruleImage(int set, int number)
{
    const int width = set < 2 ? 128 : 352, height = set < 2 ? 128 : 320, channels = set < 2 ? 1 : 3;
    cv::Mat image(height, width, CV_8UC(channels));
    for (int c = 0; c < channels; ++c) {
        const quint64 base = (quint64(set * 1000 + number) * 4 + quint64(c)) << 32;
        const auto octave = [&](int i, int g, int x, int y) {
            return noiseOctave(base + (quint64(i) << 24), g, x, y);
        };
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                int v
                    = (4 * octave(0, 64, x, y) + 3 * octave(1, 16, x, y) + octave(2, 4, x, y)) / 8;
                if (set % 2)
                    v = floorDivide((v - 128) * 3, 4) + 150
                        + floorDivide(octave(3, 1, x, y) - 128, 8);
                image.ptr<uchar>(y)[x * channels + c] = uchar(std::clamp(v, 0, 255));
            }
    }
    return image;
}

} // namespace synthray::test
