// SPDX-License-Identifier: GPL-3.0-or-later
// SSIM and its relatives.
#include "metrics/notanumber.h"
#include "metrics/quality.h"
#include "metrics/windows.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <numeric>

namespace synthray {

namespace {

double rangeOf(const cv::Mat &image) { return image.depth() == CV_8U ? 255.0 : 65535.0; }

int shortSide(const cv::Mat &image) { return std::min(image.rows, image.cols); }

/// Two images scaled to 0..255 and centred about 'offset' (on that scale), so that 16-bit values
/// stay precise enough.
struct Centred {
    double offset = 0;
    cv::Mat a, b; // CV_32F
};

Centred centred(const cv::Mat &a, const cv::Mat &b)
{
    Centred images;
    images.offset = (cv::mean(a)[0] + cv::mean(b)[0]) / 2 * 255.0 / rangeOf(a);
    a.convertTo(images.a, CV_32F, 255.0 / rangeOf(a), -images.offset);
    b.convertTo(images.b, CV_32F, 255.0 / rangeOf(b), -images.offset);
    return images;
}

template <class Pixel> double uniformSsim(const cv::Mat &a, const cv::Mat &b, int threads)
{
    constexpr int window = 7;
    constexpr int n = window * window;
    // Constants in units of the window sums: means times n, sample covariances times n (n - 1).
    const double c1 = std::pow(0.01 * rangeOf(a), 2) * n * n;
    const double c2 = std::pow(0.03 * rangeOf(a), 2) * n * (n - 1);
    const int rows = a.rows - window + 1;
    return detail::sumOverStrips(rows, threads,
                                 [&](int from, int end) {
                                     return detail::ssimStrip(a.ptr<Pixel>(from), a.step1(),
                                                              b.ptr<Pixel>(from), b.step1(), a.cols,
                                                              end - from, c1, c2);
                                 })
        / (double(rows) * double(a.cols - window + 1));
}

template <class Pixel> double uniformUqi(const cv::Mat &a, const cv::Mat &b, int threads)
{
    constexpr int window = 8;
    const int rows = a.rows - window + 1;
    return detail::sumOverStrips(rows, threads,
                                 [&](int from, int end) {
                                     return detail::uqiStrip(a.ptr<Pixel>(from), a.step1(),
                                                             b.ptr<Pixel>(from), b.step1(), a.cols,
                                                             end - from);
                                 })
        / (double(rows) * double(a.cols - window + 1));
}

/// a, b: range 255 about 'offset'. Means over all windows.
detail::SsimTerms gaussianTerms(const cv::Mat &a, const cv::Mat &b, double offset, int threads)
{
    static const std::vector<float> kernel = detail::gaussian(11, 1.5);
    const double c1 = std::pow(0.01 * 255, 2);
    const double c2 = std::pow(0.03 * 255, 2);
    const int rows = a.rows - 10;
    const int columns = a.cols - 10;
    const auto parts = detail::ofStrips<detail::SsimTerms>(rows, threads, [&](int from, int end) {
        detail::SsimTerms sum;
        detail::forMomentRows(a, b, kernel, from, end, [&](const detail::MomentRow &row) {
            const auto terms = detail::ssimRow(row, columns, offset, c1, c2);
            sum.ssim += terms.ssim;
            sum.contrast += terms.contrast;
        });
        return sum;
    });
    detail::SsimTerms mean;
    const double count = double(rows) * double(columns);
    for (const auto &part : parts) {
        mean.ssim += part.ssim / count;
        mean.contrast += part.contrast / count;
    }
    return mean;
}

/// Means of 2 x 2 pixels. An odd side loses its last line or, with 'pad', gets a black line before
/// its first one (average pooling with padding, as in pytorch-msssim).
cv::Mat halved(const cv::Mat &image, double offset, bool pad)
{
    cv::Mat even = image(cv::Rect(0, 0, image.cols / 2 * 2, image.rows / 2 * 2)), half;
    if (pad && (image.rows % 2 || image.cols % 2))
        cv::copyMakeBorder(image, even, image.rows % 2, 0, image.cols % 2, 0, cv::BORDER_CONSTANT,
                           cv::Scalar::all(-offset));
    cv::resize(even, half, {even.cols / 2, even.rows / 2}, 0, 0, cv::INTER_AREA);
    return half;
}

constexpr int allScales = 5;

/// 'first': the terms at full size. With fewer scales their weights are divided by the weights'
/// sum.
double multiScale(Centred images, const detail::SsimTerms &first, int threads,
                  int scales = allScales)
{
    std::array<double, allScales> weights{0.0448, 0.2856, 0.3001, 0.2363, 0.1333};
    if (scales < allScales) {
        const double sum = std::accumulate(weights.begin(), weights.begin() + scales, 0.0);
        for (double &weight : weights)
            weight /= sum;
    }
    // Without padding, the fifth scale would be smaller than the window's 11 pixels.
    const bool pad = scales == allScales && shortSide(images.a) < 176;
    double result = std::pow(std::max(0.0, scales == 1 ? first.ssim : first.contrast), weights[0]);
    for (int scale = 1; scale < scales; ++scale) {
        for (cv::Mat *image : {&images.a, &images.b})
            *image = halved(*image, images.offset, pad);
        const auto terms = gaussianTerms(images.a, images.b, images.offset, threads);
        const double term = scale == scales - 1 ? terms.ssim : terms.contrast;
        result *= std::pow(std::max(0.0, term), weights[size_t(scale)]);
    }
    return result;
}

double fidelity(Centred images, int threads)
{
    double shared = 0;
    double all = 0;
    for (int scale = 1; scale <= 4; ++scale) {
        const int size = (1 << (5 - scale)) + 1;
        const std::vector<float> kernel = detail::gaussian(size, size / 5.0);
        if (scale > 1)
            for (cv::Mat *image : {&images.a, &images.b})
                *image = detail::filteredHalf(*image, kernel, threads);
        if (shortSide(images.a) < size)
            return notANumber;
        const int columns = images.a.cols - size + 1;
        const auto parts = detail::ofStrips<detail::VifTerms>(
            images.a.rows - size + 1, threads, [&](int from, int end) {
                detail::VifTerms sum;
                detail::forMomentRows(images.a, images.b, kernel, from, end,
                                      [&](const detail::MomentRow &row) {
                                          const auto terms = detail::vifRow(row, columns);
                                          sum.shared += terms.shared;
                                          sum.all += terms.all;
                                      });
                return sum;
            });
        for (const auto &part : parts) {
            shared += part.shared;
            all += part.all;
        }
    }
    return all > 0 ? shared / all : notANumber;
}

constexpr int leastGaussian = 11;
constexpr int leastMultiScale = 161;
constexpr int leastFidelity = 41; // 41 -> 21 -> 9..: the 3 x 3 window of the last scale still fits

} // namespace

double ssim(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (shortSide(a) < 7)
        return notANumber;
    return a.depth() == CV_8U ? uniformSsim<uchar>(a, b, threads)
                              : uniformSsim<ushort>(a, b, threads);
}

double universalQuality(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (shortSide(a) < 8)
        return notANumber;
    return a.depth() == CV_8U ? uniformUqi<uchar>(a, b, threads)
                              : uniformUqi<ushort>(a, b, threads);
}

double ssimGaussian(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (shortSide(a) < leastGaussian)
        return notANumber;
    const Centred images = centred(a, b);
    return gaussianTerms(images.a, images.b, images.offset, threads).ssim;
}

double multiScaleSsim(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (shortSide(a) < leastMultiScale)
        return notANumber;
    const Centred images = centred(a, b);
    return multiScale(images, gaussianTerms(images.a, images.b, images.offset, threads), threads);
}

double multiScaleSsim(const cv::Mat &a, const cv::Mat &b, int scales, int threads)
{
    if (scales < 1 || scales > allScales || shortSide(a) < leastGaussian << (scales - 1))
        return notANumber;
    const Centred images = centred(a, b);
    const auto first = gaussianTerms(images.a, images.b, images.offset, threads);
    return multiScale(images, first, threads, scales);
}

double visualInformationFidelity(const cv::Mat &a, const cv::Mat &b, int threads)
{
    return shortSide(a) < leastFidelity ? notANumber : fidelity(centred(a, b), threads);
}

detail::GaussianScores detail::gaussianScores(const cv::Mat &a, const cv::Mat &b, int threads)
{
    GaussianScores scores{notANumber, notANumber, notANumber};
    const int side = shortSide(a);
    if (side < leastGaussian)
        return scores;
    const Centred images = centred(a, b);
    const SsimTerms first = gaussianTerms(images.a, images.b, images.offset, threads);
    scores.ssim = first.ssim;
    if (side >= leastMultiScale)
        scores.multiScale = multiScale(images, first, threads);
    if (side >= leastFidelity)
        scores.fidelity = fidelity(images, threads);
    return scores;
}

} // namespace synthray
