// SPDX-License-Identifier: GPL-3.0-or-later
// Methods that change colour and leave grey images as they are.
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "image/colour.h"

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// value(r, g, b) for each pixel, in place.
template <class Change> void forColours(cv::Mat &pixels, const Change &change)
{
    forBands(pixels.rows, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            auto *row = pixels.ptr<ushort>(y);
            for (int x = 0; x < pixels.cols; ++x, row += 3)
                change(row);
        }
    });
}

/// Away from the luma, as Pillow's ImageEnhance.Color: 0 leaves the luma.
Result<> saturation(Sample &sample, const ParamSet &params, Rng &)
{
    const double factor = params.real(u"factor"_s);
    forColours(sample.pixels, [factor](ushort *rgb) {
        const double luma = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
        for (int s = 0; s < 3; ++s)
            rgb[s] = toPixel(luma + factor * (rgb[s] - luma));
    });
    return {};
}

/// Turns the hue in the cone of hue, saturation and value (Smith 1978); the largest and the
/// smallest channel keep their values.
Result<> hue(Sample &sample, const ParamSet &params, Rng &)
{
    const double turn = params.real(u"angle"_s) / 60; // in sixths of the circle
    forColours(sample.pixels, [turn](ushort *rgb) {
        const double high = *std::max_element(rgb, rgb + 3), low = *std::min_element(rgb, rgb + 3);
        const double span = high - low;
        if (span <= 0)
            return;
        double sixth = rgb[0] == high ? (rgb[1] - rgb[2]) / span
            : rgb[1] == high          ? 2 + (rgb[2] - rgb[0]) / span
                                      : 4 + (rgb[0] - rgb[1]) / span;
        sixth += turn;
        for (int s = 0; s < 3; ++s) {
            // Distance of the hue from red, green, blue on the circle of 6.
            const double apart = std::abs(std::remainder(sixth - 2 * s, 6.0));
            rgb[s] = toPixel(low + span * std::clamp(2 - apart, 0.0, 1.0));
        }
    });
    return {};
}

} // namespace

AugmentationInfo saturationInfo()
{
    return method(
        AugmentationGroup::Intensity, u"saturation"_s, QT_TRANSLATE_NOOP("Params", "Saturation"),
        QT_TRANSLATE_NOOP("Params",
                          "Makes colours paler or stronger, like another digitiser or camera; grey "
                          "images stay as they are."),
        {realParam(u"factor"_s, QT_TRANSLATE_NOOP("Params", "Factor"), 1.2, 0, 5, 0.05, "",
                   QT_TRANSLATE_NOOP("Params", "1 changes nothing; 0 leaves only grey."))},
        saturation, false, ColourRule::OnlyColour);
}

AugmentationInfo hueInfo()
{
    return method(
        AugmentationGroup::Intensity, u"hue"_s, QT_TRANSLATE_NOOP("Params", "Hue"),
        QT_TRANSLATE_NOOP("Params",
                          "Turns all colours on the colour circle, like another white balance; "
                          "grey images stay as they are."),
        {realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 10, -180, 180, 1, degrees,
                   QT_TRANSLATE_NOOP("Params", "120 turns red to green; 0 changes nothing."))},
        hue, false, ColourRule::OnlyColour);
}

} // namespace synthray
