// SPDX-License-Identifier: GPL-3.0-or-later
// What methods that are one function share: their declaration, common parameters, loops.
#pragma once

#include "augment/augmentation.h"
#include "augment/warp.h"

#include <algorithm>
#include <vector>

namespace synthray {

// Units.
inline constexpr auto percent = QT_TRANSLATE_NOOP("Params", "%");
inline constexpr auto px = QT_TRANSLATE_NOOP("Params", "px");
inline constexpr auto mm = QT_TRANSLATE_NOOP("Params", "mm");
inline constexpr auto degrees = QT_TRANSLATE_NOOP("Params", "°");
inline constexpr double white = 65535;

using ChangeSample = Result<> (*)(Sample &, const ParamSet &, Rng &);

/// A declaration. random: the function draws from its Rng.
AugmentationInfo method(AugmentationGroup group, const QString &id, const char *label,
                        const char *help, const QVector<ParamSpec> &params, ChangeSample change,
                        bool random = false, ColourRule colour = ColourRule::Whole);

/// Error: the sample has no pixels of 16 bits with one channel or three.
Result<> checkPixels(const Sample &sample);

ParamSpec filterParam(bool forResize, const QString &value = {});
ParamSpec borderParam(const QString &value = QStringLiteral("constant"));
ParamSpec fillParam();
/// Interpolation, border and fill of a method that uses warp().
QVector<ParamSpec> warpParams(const QString &border = QStringLiteral("constant"));
Filter filterOf(const ParamSet &params);
/// Border, fill and filter as far as the method has them.
WarpOptions warpOptionsOf(const ParamSet &params);
ushort fillOf(const ParamSet &params); // 16 bits

/// 16-bit value, rounded and limited.
inline ushort toPixel(double value)
{
    return static_cast<ushort>(std::clamp(value + 0.5, 0.0, 65535.0));
}

/// pixel = change(pixel) for each pixel and channel. Simple functions of it are computed for
/// several pixels at once; they must not fuse products and sums (-ffp-contract=off), so that all
/// machines round alike.
template <class Change> void mapPixels(cv::Mat &pixels, const Change &change)
{
    const int count = pixels.cols * pixels.channels();
    forBands(pixels.rows, 64, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            auto *row = pixels.ptr<ushort>(y);
            for (int x = 0; x < count; ++x)
                row[x] = change(row[x]);
        }
    });
}

/// new value = valueOf(value), computed once for each of the 65,536 values.
template <class ValueOf> void applyTable(cv::Mat &pixels, const ValueOf &valueOf)
{
    std::vector<ushort> table(65536);
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = toPixel(valueOf(double(i)));
    mapPixels(pixels, [values = table.data()](ushort v) { return values[v]; });
}

/// new value = change(value, rng) for each pixel and channel. Each row has its own stream, so that
/// the result is the same for any number of threads.
template <class Change> void forPixels(cv::Mat &pixels, Rng &rng, const Change &change)
{
    const quint64 seed = rng.bits();
    const int count = pixels.cols * pixels.channels();
    forBands(pixels.rows, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            Rng own(seed, quint64(y));
            auto *row = pixels.ptr<ushort>(y);
            for (int x = 0; x < count; ++x)
                row[x] = toPixel(change(row[x], own));
        }
    });
}

} // namespace synthray
