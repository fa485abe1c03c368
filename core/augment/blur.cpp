// SPDX-License-Identifier: GPL-3.0-or-later
// Blur and loss of detail.
#include "augment/functionmethod.h"
#include "augment/methods.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Noise;

cv::Mat roundedOf(const cv::Mat &wide)
{
    cv::Mat pixels;
    wide.convertTo(pixels, CV_16U);
    return pixels;
}

Result<> gaussianBlur(Sample &sample, const ParamSet &params, Rng &)
{
    const double sigma = params.real(u"sigma"_s);
    const cv::Mat kernel = cv::getGaussianKernel(2 * int(4 * sigma + 0.5) + 1, sigma, CV_32F);
    cv::Mat wide;
    sample.pixels.convertTo(wide, CV_32F);
    cv::sepFilter2D(wide, wide, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    sample.pixels = roundedOf(wide);
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
    sample.pixels = roundedOf(wide);
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

/// RGB to YCbCr of JFIF (ITU-T T.871), 0 in the middle of each.
const cv::Matx33f toYcc(0.299F, 0.587F, 0.114F, -0.168736F, -0.331264F, 0.5F, 0.5F, -0.418688F,
                        -0.081312F);

/// 8 rows of an image as one plane for each channel, filled up to whole blocks by repeating the
/// edge.
class JpegBand
{
public:
    explicit JpegBand(const cv::Mat &pixels)
        : m_pixels(pixels)
        , m_channels(pixels.channels())
        , m_count((pixels.cols + 7) / 8 * 8)
        , m_values(static_cast<size_t>(m_count) * 8 * 3)
    {
    }

    void read(int firstRow)
    {
        for (int j = 0; j < 8; ++j) {
            const auto *in = m_pixels.ptr<ushort>(std::min(firstRow + j, m_pixels.rows - 1));
            if (m_channels == 1)
                detail::toCentred(in, m_pixels.cols, row(0, j));
            else
                for (int x = 0; x < m_pixels.cols; ++x)
                    set(j, x,
                        toYcc
                            * cv::Vec3f(centred(in[3 * x]), centred(in[3 * x + 1]),
                                        centred(in[3 * x + 2])));
            for (int c = 0; c < m_channels; ++c)
                std::fill(row(c, j) + m_pixels.cols, row(c, j) + m_count,
                          row(c, j)[m_pixels.cols - 1]);
        }
    }

    void round(const Block &luma, const Block &chroma)
    {
        for (int c = 0; c < m_channels; ++c)
            detail::roundWaves(row(c, 0), m_count, c == 0 ? luma.data() : chroma.data());
    }

    void write(int firstRow, cv::Mat &result)
    {
        static const cv::Matx33f toRgb = toYcc.inv();
        for (int j = 0; j < std::min(8, result.rows - firstRow); ++j) {
            auto *out = result.ptr<ushort>(firstRow + j);
            if (m_channels == 1) {
                detail::fromCentred(row(0, j), result.cols, out);
                continue;
            }
            for (int x = 0; x < result.cols; ++x) {
                const cv::Vec3f rgb = toRgb * cv::Vec3f(row(0, j)[x], row(1, j)[x], row(2, j)[x]);
                detail::fromCentred(rgb.val, 3, out + 3 * x);
            }
        }
    }

private:
    static float centred(ushort level)
    {
        float value = 0;
        detail::toCentred(&level, 1, &value);
        return value;
    }
    float *row(int channel, int j) { return &m_values[size_t(channel * 8 + j) * size_t(m_count)]; }
    void set(int j, int x, const cv::Vec3f &ycc)
    {
        for (int c = 0; c < 3; ++c)
            row(c, j)[x] = ycc[c];
    }

    const cv::Mat &m_pixels;
    int m_channels, m_count;
    std::vector<float> m_values;
};

/// The losses of JPEG without its rounding to 8 bits. Colour keeps its full resolution.
Result<> jpeg(Sample &sample, const ParamSet &params, Rng &)
{
    const int quality = int(params.integer(u"quality"_s));
    const Block luma = quantisation(quality, false), chroma = quantisation(quality, true);
    const cv::Mat &pixels = sample.pixels;
    cv::Mat result(pixels.size(), pixels.type());
    forBands(pixels.rows, 64, [&](int first, int last) {
        JpegBand band(pixels);
        for (int y = first; y < last; y += 8) {
            band.read(y);
            band.round(luma, chroma);
            band.write(y, result);
        }
    });
    sample.pixels = result;
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
    return intoNewPixels(method(
        group, u"gaussianBlur"_s, QT_TRANSLATE_NOOP("Params", "Gaussian blur"),
        QT_TRANSLATE_NOOP("Params", "Blurs evenly in all directions, like a thicker scintillator."),
        {realParam(u"sigma"_s, QT_TRANSLATE_NOOP("Params", "Standard deviation"), 1, 0.1, 50, 0.1,
                   px, QT_TRANSLATE_NOOP("Params", "Larger values blur more."))},
        gaussianBlur));
}

AugmentationInfo medianBlurInfo()
{
    return intoNewPixels(method(
        group, u"medianBlur"_s, QT_TRANSLATE_NOOP("Params", "Median filter"),
        QT_TRANSLATE_NOOP("Params",
                          "Replaces each pixel by the median around it, like the noise "
                          "reduction of a workstation."),
        {choiceParam(u"size"_s, QT_TRANSLATE_NOOP("Params", "Size"), u"3"_s,
                     {{u"3"_s, QT_TRANSLATE_NOOP("Params", "3 × 3 pixels")},
                      {u"5"_s, QT_TRANSLATE_NOOP("Params", "5 × 5 pixels")}},
                     QT_TRANSLATE_NOOP("Params", "The square that the median is taken of."))},
        medianBlur));
}

AugmentationInfo motionBlurInfo()
{
    return intoNewPixels(method(
        group, u"motionBlur"_s, QT_TRANSLATE_NOOP("Params", "Motion blur"),
        QT_TRANSLATE_NOOP("Params",
                          "Blurs along a line, like a patient who moves or breathes during the "
                          "exposure."),
        {realParam(u"length"_s, QT_TRANSLATE_NOOP("Params", "Length"), 7, 1, 200, 1, px,
                   QT_TRANSLATE_NOOP("Params", "Path of the motion.")),
         realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 90, -360, 360, 5, degrees,
                   QT_TRANSLATE_NOOP("Params", "0: sideways; 90: up and down."))},
        motionBlur));
}

AugmentationInfo jpegInfo()
{
    return intoNewPixels(
        method(group, u"jpeg"_s, QT_TRANSLATE_NOOP("Params", "JPEG artefacts"),
               QT_TRANSLATE_NOOP("Params",
                                 "Loses the detail that JPEG compression loses, like images of "
                                 "teleradiology or the web."),
               {intParam(u"quality"_s, QT_TRANSLATE_NOOP("Params", "Quality"), 40, 1, 100, "",
                         QT_TRANSLATE_NOOP("Params", "100 is best; below 50 blocks are visible."))},
               jpeg));
}

AugmentationInfo downUpInfo()
{
    return intoNewPixels(
        method(group, u"downUp"_s, QT_TRANSLATE_NOOP("Params", "Lower resolution"),
               QT_TRANSLATE_NOOP("Params",
                                 "Shrinks the image and enlarges it again, like a detector with "
                                 "larger pixels."),
               {realParam(u"factor"_s, QT_TRANSLATE_NOOP("Params", "Factor"), 2, 1, 16, 0.5, "",
                          QT_TRANSLATE_NOOP("Params", "How many times larger the pixels are.")),
                filterParam(true)},
               downUp));
}

} // namespace synthray
