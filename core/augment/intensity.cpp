// SPDX-License-Identifier: GPL-3.0-or-later
// Methods that change grey levels, pixel by pixel or with a smooth field.
#include "augment/clahe.h"
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "image/colour.h"
#include "image/windowing.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Intensity;

/// factor * v + offset
void straightLine(cv::Mat &pixels, double factor, double offset)
{
    const int count = pixels.cols * pixels.channels();
    changeRows(pixels, [&](const ushort *in, ushort *out, int) {
        detail::lineRow(in, count, float(factor), float(offset + 0.5), out);
    });
}

Result<> brightness(Sample &sample, const ParamSet &params, Rng &)
{
    straightLine(sample.pixels, params.real(u"factor"_s), 0);
    return {};
}

Result<> contrast(Sample &sample, const ParamSet &params, Rng &)
{
    const bool isColour = sample.pixels.channels() == 3;
    const double factor = params.real(u"factor"_s);
    const double mean = cv::mean(isColour ? lumaOf(sample.pixels) : sample.pixels)[0];
    straightLine(sample.pixels, factor, mean * (1 - factor));
    return {};
}

/// (level / white)^exponent for whole levels in rising order. Between every 16th one by the
/// binomial series, which is exact to 1e-8 of a level there and ten times as fast as pow().
class Power
{
public:
    explicit Power(double exponent)
        : m_exponent(exponent)
    {
        for (int k = 0; k < terms; ++k)
            m_factors[k] = (exponent - k) / (k + 1);
    }

    double operator()(double level)
    {
        constexpr double seriesFrom = 4096, distance = 16;
        if (level < seriesFrom)
            return std::pow(level / white, m_exponent);
        const double middle = distance * std::floor(level / distance) + distance / 2;
        if (middle != m_middle) {
            m_middle = middle;
            m_value = std::pow(middle / white, m_exponent);
        }
        const double t = (level - middle) / middle;
        double series = 1;
        for (int k = terms - 1; k >= 0; --k)
            series = 1 + m_factors[k] * t * series;
        return m_value * series;
    }

private:
    static constexpr int terms = 6;
    double m_exponent, m_factors[terms], m_middle = 0, m_value = 0;
};

Result<> gamma(Sample &sample, const ParamSet &params, Rng &)
{
    applyTable(sample.pixels, [power = Power(params.real(u"gamma"_s))](double v) mutable {
        return white * power(v);
    });
    return {};
}

Result<> windowJitter(Sample &sample, const ParamSet &params, Rng &)
{
    const double shift = params.real(u"centre"_s) / 100, factor = params.real(u"width"_s);
    if (!sample.radiograph) {
        // The grey levels are all that is left of the values: their window is 0 to white.
        const double low = white / 2 + shift * white - factor * white / 2;
        applyTable(sample.pixels, [=](double v) { return (v - low) / (factor * white) * white; });
        return {};
    }
    VoiChoice choice;
    choice.window = sample.window ? *sample.window : automaticWindow(*sample.radiograph);
    choice.window->center += shift * choice.window->width;
    choice.window->width *= factor;
    if (choice.window->function == VoiFunction::Linear)
        choice.window->width = std::max(choice.window->width, 1.0);
    sample.pixels = toDisplay(*sample.radiograph, 16, choice);
    sample.window = choice.window;
    return {};
}

Result<> equalise(Sample &sample, const ParamSet &, Rng &)
{
    std::vector<double> counts(65536);
    for (int y = 0; y < sample.pixels.rows; ++y) {
        const auto *row = sample.pixels.ptr<ushort>(y);
        for (int x = 0; x < sample.pixels.cols; ++x)
            ++counts[row[x]];
    }
    double sum = 0;
    for (double &count : counts)
        count = sum += count;
    applyTable(sample.pixels, [&](double v) { return white * counts[size_t(v)] / sum; });
    return {};
}

Result<> clahe(Sample &sample, const ParamSet &params, Rng &)
{
    sample.pixels = equalisedByRegions(sample.pixels, params.real(u"limit"_s),
                                       int(params.integer(u"tiles"_s)));
    return {};
}

Result<> invert(Sample &sample, const ParamSet &, Rng &)
{
    cv::Mat inverted;
    cv::bitwise_not(sample.pixels, inverted);
    sample.pixels = inverted;
    return {};
}

Result<> sharpen(Sample &sample, const ParamSet &params, Rng &)
{
    const double sigma = params.real(u"radius"_s), amount = params.real(u"amount"_s);
    const int radius = int(4 * sigma + 0.5);
    const cv::Mat kernel = cv::getGaussianKernel(2 * radius + 1, sigma, CV_32F);
    cv::Mat smooth, wide;
    sample.pixels.convertTo(wide, CV_32F);
    cv::sepFilter2D(wide, smooth, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    cv::Mat sharp;
    cv::addWeighted(wide, 1 + amount, smooth, -amount, 0, sharp, CV_16U);
    sample.pixels = sharp;
    return {};
}

/// A polynomial of degree 3 in both directions with random coefficients, scaled so that its largest
/// value is 'strength'.
Result<> biasField(Sample &sample, const ParamSet &params, Rng &rng)
{
    const double strength = params.real(u"strength"_s) / 100;
    double coefficients[4][4] = {};
    for (int j = 0; j < 4; ++j)
        for (int i = 0; i + j < 4; ++i)
            coefficients[j][i] = i + j == 0 ? 0 : rng.uniform(-1, 1);
    cv::Mat &pixels = sample.pixels;
    const auto fieldAt = [&](double x, double y) {
        const double u = 2 * x / pixels.cols - 1, v = 2 * y / pixels.rows - 1;
        double sum = 0, vj = 1;
        for (int j = 0; j < 4; ++j, vj *= v) {
            double ui = vj;
            for (int i = 0; i + j < 4; ++i, ui *= u)
                sum += coefficients[j][i] * ui;
        }
        return sum;
    };
    double largest = 1e-9;
    for (int j = 0; j <= 32; ++j)
        for (int i = 0; i <= 32; ++i)
            largest = std::max(largest,
                               std::abs(fieldAt(i * pixels.cols / 32.0, j * pixels.rows / 32.0)));
    forBands(pixels.rows, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            auto *row = pixels.ptr<ushort>(y);
            for (int x = 0; x < pixels.cols; ++x)
                row[x] = toPixel(row[x] * (1 + strength * fieldAt(x + 0.5, y + 0.5) / largest));
        }
    });
    return {};
}

Result<> posterise(Sample &sample, const ParamSet &params, Rng &)
{
    const int mask = 0xffff << (16 - params.integer(u"bits"_s));
    mapPixels(sample.pixels, [=](ushort v) { return ushort(v & mask); });
    return {};
}

Result<> solarise(Sample &sample, const ParamSet &params, Rng &)
{
    const int threshold = int(std::ceil(params.real(u"threshold"_s) / 100 * white));
    mapPixels(sample.pixels, [=](ushort v) { return ushort(v < threshold ? v : 65535 - v); });
    return {};
}

} // namespace

AugmentationInfo brightnessInfo()
{
    return intoNewPixels(
        method(group, u"brightness"_s, QT_TRANSLATE_NOOP("Params", "Brightness"),
               QT_TRANSLATE_NOOP("Params",
                                 "Multiplies the grey levels, like another display setting of "
                                 "the same exposure."),
               {realParam(u"factor"_s, QT_TRANSLATE_NOOP("Params", "Factor"), 1.2, 0, 5, 0.05, "",
                          QT_TRANSLATE_NOOP("Params", "1 changes nothing; 0 is black."))},
               brightness));
}

AugmentationInfo contrastInfo()
{
    return intoNewPixels(method(
        group, u"contrast"_s, QT_TRANSLATE_NOOP("Params", "Contrast"),
        QT_TRANSLATE_NOOP("Params",
                          "Spreads the grey levels about their mean, like a harder or "
                          "softer beam."),
        {realParam(u"factor"_s, QT_TRANSLATE_NOOP("Params", "Factor"), 1.2, 0, 5, 0.05, "",
                   QT_TRANSLATE_NOOP("Params", "1 changes nothing; 0 leaves only the mean."))},
        contrast));
}

AugmentationInfo gammaInfo()
{
    return intoNewPixels(method(
        group, u"gamma"_s, QT_TRANSLATE_NOOP("Params", "Gamma"),
        QT_TRANSLATE_NOOP("Params",
                          "Bends the grey scale, like the tone curve of another "
                          "manufacturer."),
        {realParam(
            u"gamma"_s, QT_TRANSLATE_NOOP("Params", "Exponent"), 1.2, 0.1, 10, 0.05, "",
            QT_TRANSLATE_NOOP("Params", "Above 1 darkens the middle, below 1 brightens it."))},
        gamma));
}

AugmentationInfo windowJitterInfo()
{
    return intoNewPixels(method(
        group, u"windowJitter"_s, QT_TRANSLATE_NOOP("Params", "Window jitter"),
        QT_TRANSLATE_NOOP("Params",
                          "Shows the image with another window, as another reader would set it; as "
                          "the first step it uses the stored values, so nothing is cut off twice."),
        {realParam(u"centre"_s, QT_TRANSLATE_NOOP("Params", "Shift of the centre"), 5, -100, 100, 1,
                   percent, QT_TRANSLATE_NOOP("Params", "In percent of the window's width.")),
         realParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Factor of the width"), 1.1, 0.1, 10,
                   0.05, "",
                   QT_TRANSLATE_NOOP("Params", "Below 1 the window is narrower: more contrast."))},
        windowJitter));
}

AugmentationInfo equaliseInfo()
{
    return intoNewPixels(
        method(group, u"equalise"_s, QT_TRANSLATE_NOOP("Params", "Histogram equalisation"),
               QT_TRANSLATE_NOOP("Params",
                                 "Spreads the grey levels so that all are equally frequent, as "
                                 "some viewers do."),
               {}, equalise, false, ColourRule::EachChannel));
}

AugmentationInfo claheInfo()
{
    return intoNewPixels(method(
        group, u"clahe"_s, QT_TRANSLATE_NOOP("Params", "Local equalisation (CLAHE)"),
        QT_TRANSLATE_NOOP("Params",
                          "Equalises the histogram of each region with limited contrast, like the "
                          "multiscale processing of a workstation."),
        {realParam(
             u"limit"_s, QT_TRANSLATE_NOOP("Params", "Contrast limit"), 2, 0.1, 40, 0.5, "",
             QT_TRANSLATE_NOOP("Params", "Larger values allow more contrast and more noise.")),
         intParam(u"tiles"_s, QT_TRANSLATE_NOOP("Params", "Regions"), 8, 1, 64, "",
                  QT_TRANSLATE_NOOP("Params", "Regions along each side of the image."))},
        clahe, false, ColourRule::Luma));
}

AugmentationInfo invertInfo()
{
    return intoNewPixels(
        method(group, u"invert"_s, QT_TRANSLATE_NOOP("Params", "Invert"),
               QT_TRANSLATE_NOOP("Params",
                                 "Exchanges black and white, like an image that is shown with "
                                 "the wrong polarity."),
               {}, invert));
}

AugmentationInfo sharpenInfo()
{
    return intoNewPixels(method(
        group, u"sharpen"_s, QT_TRANSLATE_NOOP("Params", "Sharpen (unsharp mask)"),
        QT_TRANSLATE_NOOP("Params",
                          "Raises edges by the difference from a blurred copy, like the edge "
                          "enhancement of a workstation."),
        {realParam(u"radius"_s, QT_TRANSLATE_NOOP("Params", "Radius"), 2, 0.2, 50, 0.5, px,
                   QT_TRANSLATE_NOOP("Params", "Standard deviation of the blur.")),
         realParam(u"amount"_s, QT_TRANSLATE_NOOP("Params", "Amount"), 1, 0, 10, 0.1, "",
                   QT_TRANSLATE_NOOP("Params", "How much of the difference is added."))},
        sharpen));
}

AugmentationInfo biasFieldInfo()
{
    return method(
        group, u"biasField"_s, QT_TRANSLATE_NOOP("Params", "Smooth shading"),
        QT_TRANSLATE_NOOP("Params",
                          "Brightens and darkens the image smoothly at random, like the heel "
                          "effect or a poor flat-field correction."),
        {realParam(u"strength"_s, QT_TRANSLATE_NOOP("Params", "Strength"), 20, 0, 100, 1, percent,
                   QT_TRANSLATE_NOOP("Params", "Largest change of a grey level."))},
        biasField, true, ColourRule::EachChannel);
}

AugmentationInfo posteriseInfo()
{
    return intoNewPixels(
        method(group, u"posterise"_s, QT_TRANSLATE_NOOP("Params", "Posterise"),
               QT_TRANSLATE_NOOP("Params",
                                 "Keeps only the upper bits of each grey level, like an early "
                                 "digitiser; fine structures disappear."),
               {intParam(u"bits"_s, QT_TRANSLATE_NOOP("Params", "Bits"), 5, 1, 16, "",
                         QT_TRANSLATE_NOOP("Params", "Bits that are kept, of 16."))},
               posterise));
}

AugmentationInfo solariseInfo()
{
    return intoNewPixels(method(
        group, u"solarise"_s, QT_TRANSLATE_NOOP("Params", "Solarise"),
        QT_TRANSLATE_NOOP("Params",
                          "Inverts all grey levels above a threshold; nothing in "
                          "radiography looks like it, but policies for photographs use "
                          "it."),
        {realParam(u"threshold"_s, QT_TRANSLATE_NOOP("Params", "Threshold"), 50, 0, 100, 1, percent,
                   QT_TRANSLATE_NOOP("Params",
                                     "Of white; levels from here on are "
                                     "inverted."))},
        solarise));
}

} // namespace synthray
