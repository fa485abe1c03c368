// SPDX-License-Identifier: GPL-3.0-or-later
// What methods that are one function share: their declaration, common parameters, loops.
#pragma once

#include "augment/augmentation.h"
#include "augment/greyrows.h"
#include "augment/warp.h"

#include <algorithm>
#include <utility>
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

/// The method, whose function never writes into the pixels that it is given: they need no copy.
AugmentationInfo intoNewPixels(AugmentationInfo info);

/// For AugmentationInfo::takesEightBits of a method that moves whole pixels, whatever its settings.
bool movesWholePixels(const ParamSet &);
/// The same where interpolation and border are parameters.
bool takesNearestPixels(const ParamSet &params);
AugmentationInfo takingEightBits(AugmentationInfo info, bool (*rule)(const ParamSet &));
/// Error: the sample has no pixels of 16 bits (or 8) with one channel or three.
Result<> checkPixels(const Sample &sample, bool takesEightBits = false);

ParamSpec filterParam(bool forResize, const QString &value = {});
ParamSpec borderParam(const QString &value = QStringLiteral("constant"));
ParamSpec fillParam();
/// Interpolation, border and fill of a method that uses warp().
QVector<ParamSpec> warpParams(const QString &border = QStringLiteral("constant"));
Filter filterOf(const ParamSet &params);
/// Border, fill and filter as far as the method has them.
WarpOptions warpOptionsOf(const ParamSet &params);
ushort fillOf(const ParamSet &params); // 16 bits
/// 16 bits to the depth of 'pixels', for each channel.
inline cv::Scalar levelFor(const cv::Mat &pixels, ushort level)
{
    return cv::Scalar::all(pixels.depth() == CV_8U ? level / 257 : level);
}

/// 16-bit value, rounded and limited.
inline ushort toPixel(double value)
{
    return static_cast<ushort>(std::clamp(value + 0.5, 0.0, 65535.0));
}

/// The pixels become new ones, row by row: change(in, out, y). Starting another thread costs as
/// much as half a million pixels that need a few instructions each.
template <class Change>
void changeRows(cv::Mat &pixels, const Change &change, int bandPixels = 1 << 19)
{
    cv::Mat result(pixels.size(), pixels.type());
    forBands(pixels.rows, std::max(1, bandPixels / pixels.cols), [&](int first, int last) {
        for (int y = first; y < last; ++y)
            change(std::as_const(pixels).ptr<ushort>(y), result.ptr<ushort>(y), y);
    });
    pixels = result;
}

/// pixel = change(pixel) for each pixel and channel. Simple functions of it are computed for
/// several pixels at once; they must not fuse products and sums (-ffp-contract=off), so that all
/// machines round alike.
template <class Change> void mapPixels(cv::Mat &pixels, const Change &change)
{
    const int count = pixels.cols * pixels.channels();
    changeRows(pixels, [&](const ushort *in, ushort *out, int) {
        for (int x = 0; x < count; ++x)
            out[x] = change(in[x]);
    });
}

/// new value = valueOf(value), computed once for each of the values between the smallest and the
/// largest one in the image.
template <class ValueOf> void applyTable(cv::Mat &pixels, ValueOf valueOf)
{
    ushort low = 65535, high = 0;
    for (int y = 0; y < pixels.rows; ++y)
        detail::widenRange(pixels.ptr<ushort>(y), pixels.cols * pixels.channels(), low, high);
    std::vector<ushort> table(65536);
    for (size_t i = low; i <= high; ++i)
        table[i] = toPixel(valueOf(double(i)));
    mapPixels(pixels, [values = table.data()](ushort v) { return values[v]; });
}

/// As changeRows, with random numbers: change(in, out, rng). Each row has its own stream, so that
/// the result is the same for any number of threads.
template <class Change> void changeRowsAtRandom(cv::Mat &pixels, Rng &rng, const Change &change)
{
    const quint64 seed = rng.bits();
    const auto changeRow = [&](const ushort *in, ushort *out, int y) {
        Rng own(seed, quint64(y));
        change(in, out, own);
    };
    changeRows(pixels, changeRow, 1 << 14);
}

/// new value = change(value, rng) for each pixel and channel.
template <class Change> void forPixels(cv::Mat &pixels, Rng &rng, const Change &change)
{
    const int count = pixels.cols * pixels.channels();
    changeRowsAtRandom(pixels, rng, [&](const ushort *in, ushort *out, Rng &own) {
        for (int x = 0; x < count; ++x)
            out[x] = toPixel(change(in[x], own));
    });
}

} // namespace synthray
