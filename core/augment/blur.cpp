// SPDX-License-Identifier: GPL-3.0-or-later
// Blur and loss of detail.
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "image/colour.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Noise;

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
    cv::Mat kernel = lineKernel(params.real(u"length"_s), params.real(u"angle"_s));
    // Without its empty rows and columns on both sides, which cost as much time as the others.
    const cv::Rect used = cv::boundingRect(kernel > 0);
    const int x = std::min(used.x, kernel.cols - used.br().x);
    const int y = std::min(used.y, kernel.rows - used.br().y);
    kernel = kernel(cv::Rect(x, y, kernel.cols - 2 * x, kernel.rows - 2 * y));
    cv::filter2D(wide, wide, CV_32F, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    wide.convertTo(sample.pixels, CV_16U);
    return {};
}

/// ITU-T T.81, tables K.1 (luma) and K.2 (chroma), scaled by quality as the IJG library does.
using Block = std::array<float, 64>; // 8 x 8, row by row

Block quantisation(int quality, bool isChroma)
{
    constexpr int luma[64]{16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                           14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                           18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                           49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};
    constexpr int chroma[16]{17, 18, 24, 47, 18, 21, 26, 66, 24, 26, 56, 99, 47, 66, 99, 99};
    const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    Block steps{};
    for (size_t i = 0; i < 64; ++i) {
        const size_t row = i / 8, column = i % 8;
        const int step = !isChroma  ? luma[i]
            : row < 4 && column < 4 ? chroma[row * 4 + column]
                                    : 99;
        steps[i] = float(std::clamp((step * scale + 50) / 100, 1, 255));
    }
    return steps;
}

Block transposed(const Block &block)
{
    Block result;
    for (size_t j = 0; j < 8; ++j)
        for (size_t i = 0; i < 8; ++i)
            result[i * 8 + j] = block[j * 8 + i];
    return result;
}

Block product(const Block &a, const Block &b)
{
    Block result{};
    for (size_t j = 0; j < 8; ++j)
        for (size_t k = 0; k < 8; ++k)
            for (size_t i = 0; i < 8; ++i)
                result[j * 8 + i] += a[j * 8 + k] * b[k * 8 + i];
    return result;
}

/// Rows: the cosine waves of T.81, A.3.3, orthonormal.
const Block waveTable = [] {
    Block table;
    for (size_t k = 0; k < 8; ++k)
        for (size_t i = 0; i < 8; ++i)
            table[k * 8 + i]
                = float((k == 0 ? std::sqrt(0.125) : 0.5)
                        * std::cos((2.0 * double(i) + 1) * double(k) * (std::numbers::pi / 16)));
    return table;
}();

/// Rounds the cosine waves of each block of 8 x 8 values of one channel, 0 in the middle.
cv::Mat roundWaves(const cv::Mat &values, const Block &steps)
{
    cv::Mat wide;
    cv::copyMakeBorder(values, wide, 0, (8 - values.rows % 8) % 8, 0, (8 - values.cols % 8) % 8,
                       cv::BORDER_REPLICATE);
    forBands(wide.rows, 8, [&](int first, int) {
        for (int x = 0; x < wide.cols; x += 8) {
            Block block;
            for (int j = 0; j < 8; ++j)
                std::copy_n(wide.ptr<float>(first + j) + x, 8, &block[size_t(j) * 8]);
            Block waves = product(waveTable, product(block, transposed(waveTable)));
            for (size_t i = 0; i < 64; ++i)
                waves[i] = std::nearbyint(waves[i] / steps[i]) * steps[i];
            block = product(transposed(waveTable), product(waves, waveTable));
            for (int j = 0; j < 8; ++j)
                std::copy_n(&block[size_t(j) * 8], 8, wide.ptr<float>(first + j) + x);
        }
    });
    return wide(cv::Rect({0, 0}, values.size()));
}

/// RGB to YCbCr of JFIF (ITU-T T.871), 0 in the middle of each.
const cv::Matx33f toYcc(0.299F, 0.587F, 0.114F, -0.168736F, -0.331264F, 0.5F, 0.5F, -0.418688F,
                        -0.081312F);

/// The losses of JPEG without its rounding to 8 bits. Colour keeps its full resolution.
Result<> jpeg(Sample &sample, const ParamSet &params, Rng &)
{
    const int quality = int(params.integer(u"quality"_s));
    const bool isColour = sample.pixels.channels() == 3;
    cv::Mat values;
    sample.pixels.convertTo(values, CV_32F, 1 / 257.0, -128);
    if (isColour)
        cv::transform(values, values, toYcc);
    bool isChroma = false;
    values = changeChannels(values, [&](const cv::Mat &channel) {
        return roundWaves(channel, quantisation(quality, std::exchange(isChroma, true)));
    });
    if (isColour)
        cv::transform(values, values, toYcc.inv());
    values.convertTo(sample.pixels, CV_16U, 257, 128 * 257);
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
         realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 90, -360, 360, 5, degrees,
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
