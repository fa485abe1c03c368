// SPDX-License-Identifier: GPL-3.0-or-later
// Blur and loss of detail.
#include "augment/functionmethod.h"
#include "augment/methods.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <numbers>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Noise;
const char *const px = QT_TRANSLATE_NOOP("Params", "px");

Result<> gaussianBlur(Sample &sample, const ParamSet &params, Rng &)
{
    const double sigma = params.real(u"sigma"_s);
    const cv::Mat kernel = cv::getGaussianKernel(2 * int(4 * sigma + 0.5) + 1, sigma, CV_32F);
    cv::Mat wide;
    sample.pixels.convertTo(wide, CV_32F);
    cv::sepFilter2D(wide, wide, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    wide.convertTo(sample.pixels, CV_16U);
    return {};
}

Result<> medianBlur(Sample &sample, const ParamSet &params, Rng &)
{
    cv::Mat pixels;
    cv::medianBlur(sample.pixels, pixels, params.text(u"size"_s).toInt());
    sample.pixels = pixels;
    return {};
}

/// Equal weights along a line of 'length' pixels through the middle.
cv::Mat lineKernel(double length, double angle)
{
    const int radius = int(std::ceil(length / 2)) + 1;
    cv::Mat kernel = cv::Mat::zeros(2 * radius + 1, 2 * radius + 1, CV_32F);
    const double turn = angle * (std::numbers::pi / 180.0);
    // The middles of short pieces, each shared among the four pixels around it.
    const int pieces = std::max(1, int(std::lround(length)));
    for (int i = 0; i < pieces; ++i) {
        const double t = (i + 0.5) * length / pieces - length / 2;
        const double x = radius + t * std::cos(turn), y = radius - t * std::sin(turn);
        const int column = int(std::floor(x)), row = int(std::floor(y));
        for (int j = 0; j < 2; ++j)
            for (int k = 0; k < 2; ++k)
                kernel.at<float>(row + j, column + k)
                    += float((k ? x - column : 1 - x + column) * (j ? y - row : 1 - y + row));
    }
    return kernel / pieces;
}

Result<> motionBlur(Sample &sample, const ParamSet &params, Rng &)
{
    cv::Mat wide;
    sample.pixels.convertTo(wide, CV_32F);
    cv::filter2D(wide, wide, CV_32F, lineKernel(params.real(u"length"_s), params.real(u"angle"_s)),
                 {-1, -1}, 0, cv::BORDER_REFLECT);
    wide.convertTo(sample.pixels, CV_16U);
    return {};
}

/// ITU-T T.81, table K.1, scaled by quality as the IJG library does.
std::array<double, 64> quantisation(int quality)
{
    constexpr int table[64]{16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                            14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                            18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                            49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};
    const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    std::array<double, 64> steps{};
    for (size_t i = 0; i < 64; ++i)
        steps[i] = std::clamp((table[i] * scale + 50) / 100, 1, 255);
    return steps;
}

/// The losses of JPEG without its rounding to 8 bits.
Result<> jpeg(Sample &sample, const ParamSet &params, Rng &)
{
    const auto steps = quantisation(int(params.integer(u"quality"_s)));
    cv::Mat &pixels = sample.pixels;
    cv::Mat wide;
    cv::copyMakeBorder(pixels, wide, 0, (8 - pixels.rows % 8) % 8, 0, (8 - pixels.cols % 8) % 8,
                       cv::BORDER_REPLICATE);
    wide.convertTo(wide, CV_32F, 1 / 257.0, -128);
    forBands(wide.rows, 8, [&](int first, int) {
        for (int x = 0; x < wide.cols; x += 8) {
            cv::Mat block = wide(cv::Rect(x, first, 8, 8));
            cv::Mat waves;
            cv::dct(block, waves);
            for (int i = 0; i < 64; ++i) {
                auto &wave = waves.at<float>(i / 8, i % 8);
                wave = float(std::round(wave / steps[size_t(i)]) * steps[size_t(i)]);
            }
            cv::Mat back;
            cv::idct(waves, back);
            back.copyTo(block);
        }
    });
    wide(cv::Rect({0, 0}, pixels.size())).convertTo(pixels, CV_16U, 257, 128 * 257);
    return {};
}

Result<> downUp(Sample &sample, const ParamSet &params, Rng &)
{
    const double factor = params.real(u"factor"_s);
    const cv::Size size = sample.pixels.size();
    const auto smaller = [&](int length) { return std::max(1, int(std::lround(length / factor))); };
    const Filter filter = filterOf(params);
    sample.pixels
        = resizePil(resizePil(sample.pixels, smaller(size.width), smaller(size.height), filter),
                    size.width, size.height, filter);
    return {};
}

} // namespace

AugmentationInfo gaussianBlurInfo()
{
    return method(
        group, u"gaussianBlur"_s, QT_TRANSLATE_NOOP("Params", "Gaussian blur"),
        QT_TRANSLATE_NOOP("Params", "Blurs evenly in all directions, like a thicker scintillator."),
        {realParam(u"sigma"_s, QT_TRANSLATE_NOOP("Params", "Standard deviation"), 1, 0.1, 50, 0.1,
                   px, QT_TRANSLATE_NOOP("Params", "Larger values blur more."))},
        gaussianBlur);
}

AugmentationInfo medianBlurInfo()
{
    return method(
        group, u"medianBlur"_s, QT_TRANSLATE_NOOP("Params", "Median filter"),
        QT_TRANSLATE_NOOP("Params",
                          "Replaces each pixel by the median around it, like the noise "
                          "reduction of a workstation."),
        {choiceParam(u"size"_s, QT_TRANSLATE_NOOP("Params", "Size"), u"3"_s,
                     {{u"3"_s, QT_TRANSLATE_NOOP("Params", "3 × 3 pixels")},
                      {u"5"_s, QT_TRANSLATE_NOOP("Params", "5 × 5 pixels")}},
                     QT_TRANSLATE_NOOP("Params", "The square that the median is taken of."))},
        medianBlur);
}

AugmentationInfo motionBlurInfo()
{
    return method(
        group, u"motionBlur"_s, QT_TRANSLATE_NOOP("Params", "Motion blur"),
        QT_TRANSLATE_NOOP("Params",
                          "Blurs along a line, like a patient who moves or breathes during the "
                          "exposure."),
        {realParam(u"length"_s, QT_TRANSLATE_NOOP("Params", "Length"), 7, 1, 200, 1, px,
                   QT_TRANSLATE_NOOP("Params", "Path of the motion.")),
         realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 90, -360, 360, 5,
                   QT_TRANSLATE_NOOP("Params", "°"),
                   QT_TRANSLATE_NOOP("Params", "0: sideways; 90: up and down."))},
        motionBlur);
}

AugmentationInfo jpegInfo()
{
    return method(
        group, u"jpeg"_s, QT_TRANSLATE_NOOP("Params", "JPEG artefacts"),
        QT_TRANSLATE_NOOP("Params",
                          "Loses the detail that JPEG compression loses, like images of "
                          "teleradiology or the web."),
        {intParam(u"quality"_s, QT_TRANSLATE_NOOP("Params", "Quality"), 40, 1, 100, "",
                  QT_TRANSLATE_NOOP("Params", "100 is best; below 50 blocks are visible."))},
        jpeg);
}

AugmentationInfo downUpInfo()
{
    return method(group, u"downUp"_s, QT_TRANSLATE_NOOP("Params", "Lower resolution"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Shrinks the image and enlarges it again, like a detector with "
                                    "larger pixels."),
                  {realParam(u"factor"_s, QT_TRANSLATE_NOOP("Params", "Factor"), 2, 1, 16, 0.5, "",
                             QT_TRANSLATE_NOOP("Params", "How many times larger the pixels are.")),
                   filterParam(true)},
                  downUp);
}

} // namespace synthray
