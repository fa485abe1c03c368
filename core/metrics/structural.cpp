// SPDX-License-Identifier: GPL-3.0-or-later
// SSIM and its relatives.
#include "metrics/quality.h"
#include "metrics/windows.h"

#include <cmath>
#include <limits>

namespace synthray {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double rangeOf(const cv::Mat &image) { return image.depth() == CV_8U ? 255.0 : 65535.0; }

/// On the scale 0..255 and centred about 'offset' (of that scale): 16-bit values stay exact enough.
cv::Mat centred(const cv::Mat &image, double offset)
{
    cv::Mat out;
    image.convertTo(out, CV_32F, 255.0 / rangeOf(image), -offset);
    return out;
}

/// Single precision for 8 bits (the integers before it are exact), double for 16.
template <class Sum> using Real = std::conditional_t<sizeof(Sum) == 4, float, double>;

template <class Pixel> double uniformSsim(const cv::Mat &a, const cv::Mat &b, int threads)
{
    constexpr int window = 7;
    constexpr int n = window * window;
    const double range = rangeOf(a);
    const double c1 = std::pow(0.01 * range, 2) * n * n;
    const double c2 = std::pow(0.03 * range, 2) * n * (n - 1);
    const auto row = [&](const auto *x, const auto *y, const auto *xx, const auto *yy, const auto *xy,
                         int count) {
        using Sum = std::remove_cv_t<std::remove_pointer_t<decltype(x)>>;
        using R = Real<Sum>;
        const R k1 = static_cast<R>(c1);
        const R k2 = static_cast<R>(c2);
        double total = 0;
        for (int from = 0; from < count; from += 64) { // short float sums, then double
            R part = 0;
            const int end = std::min(count, from + 64);
            for (int i = from; i < end; ++i) {
                const Sum squares = x[i] * x[i] + y[i] * y[i];
                const Sum product = x[i] * y[i];
                const R top = (static_cast<R>(2 * product) + k1)
                    * (static_cast<R>(2 * (n * xy[i] - product)) + k2);
                const R bottom = (static_cast<R>(squares) + k1)
                    * (static_cast<R>(n * (xx[i] + yy[i]) - squares) + k2);
                part += top / bottom;
            }
            total += part;
        }
        return total;
    };
    return detail::sumOverWindows<Pixel, window>(a, b, threads, row)
        / (double(a.rows - window + 1) * double(a.cols - window + 1));
}

template <class Pixel> double uniformUqi(const cv::Mat &a, const cv::Mat &b, int threads)
{
    constexpr int window = 8;
    constexpr double n = window * window;
    const auto row = [](const auto *x, const auto *y, const auto *xx, const auto *yy, const auto *xy,
                        int count) {
        double total = 0;
        for (int i = 0; i < count; ++i) {
            const double product = double(x[i]) * double(y[i]);
            const double squares = double(x[i]) * double(x[i]) + double(y[i]) * double(y[i]);
            const double spread = n * (double(xx[i]) + double(yy[i])) - squares;
            const double top = 4 * product * (n * double(xy[i]) - product);
            // Both windows flat: only their brightness is left to compare; both black: alike.
            if (spread == 0)
                total += squares == 0 ? 1 : 2 * product / squares;
            else
                total += squares == 0 ? 1 : top / (spread * squares);
        }
        return total;
    };
    return detail::sumOverWindows<Pixel, window>(a, b, threads, row)
        / (double(a.rows - window + 1) * double(a.cols - window + 1));
}

struct SsimTerms {
    double ssim = 0; // luminance x contrast x structure
    double contrast = 0; // contrast x structure alone
};

/// a, b: CV_32F about 'offset', range 255.
SsimTerms gaussianTerms(const cv::Mat &a, const cv::Mat &b, double offset, int threads)
{
    static const cv::Mat kernel = detail::gaussian(11, 1.5);
    const double c1 = std::pow(0.01 * 255, 2);
    const double c2 = std::pow(0.03 * 255, 2);
    const int rows = a.rows - 10;
    const double count = double(rows) * double(a.cols - 10);
    std::mutex mutex;
    std::vector<double> contrast(static_cast<size_t>((rows + detail::stripRows - 1) / detail::stripRows));
    const double sum = detail::sumOverStrips(rows, threads, [&](int from, int end) {
        const auto m = detail::localMoments(a, b, kernel, from, end);
        double total = 0;
        double structure = 0;
        for (int y = 0; y < end - from; ++y) {
            const float *ma = m.meanA.ptr<float>(y);
            const float *mb = m.meanB.ptr<float>(y);
            const float *va = m.varA.ptr<float>(y);
            const float *vb = m.varB.ptr<float>(y);
            const float *cov = m.cov.ptr<float>(y);
            for (int x = 0; x < m.meanA.cols; ++x) {
                const double ua = ma[x] + offset;
                const double ub = mb[x] + offset;
                const double cs = (2.0 * cov[x] + c2) / (double(va[x]) + vb[x] + c2);
                structure += cs;
                total += cs * (2 * ua * ub + c1) / (ua * ua + ub * ub + c1);
            }
        }
        contrast[static_cast<size_t>(from / detail::stripRows)] = structure;
        return total;
    });
    SsimTerms terms;
    terms.ssim = sum / count;
    for (const double part : contrast)
        terms.contrast += part / count;
    return terms;
}

double middle(const cv::Mat &a, const cv::Mat &b)
{
    return (cv::mean(a)[0] + cv::mean(b)[0]) / 2 * 255.0 / rangeOf(a);
}

} // namespace

double ssim(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (std::min(a.rows, a.cols) < 7)
        return nan;
    return a.depth() == CV_8U ? uniformSsim<uchar>(a, b, threads) : uniformSsim<ushort>(a, b, threads);
}

double universalQuality(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (std::min(a.rows, a.cols) < 8)
        return nan;
    return a.depth() == CV_8U ? uniformUqi<uchar>(a, b, threads) : uniformUqi<ushort>(a, b, threads);
}

double ssimGaussian(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (std::min(a.rows, a.cols) < 11)
        return nan;
    const double offset = middle(a, b);
    return gaussianTerms(centred(a, offset), centred(b, offset), offset, threads).ssim;
}

double multiScaleSsim(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (std::min(a.rows, a.cols) <= 160)
        return nan;
    static constexpr double weights[] = {0.0448, 0.2856, 0.3001, 0.2363, 0.1333};
    const double offset = middle(a, b);
    cv::Mat x = centred(a, offset);
    cv::Mat y = centred(b, offset);
    double result = 1;
    for (int scale = 0; scale < 5; ++scale) {
        const SsimTerms terms = gaussianTerms(x, y, offset, threads);
        result *= std::pow(std::max(0.0, scale == 4 ? terms.ssim : terms.contrast), weights[scale]);
        if (scale == 4)
            break;
        for (cv::Mat *image : {&x, &y}) { // whole 2 x 2 squares only
            const cv::Mat even = (*image)(cv::Rect(0, 0, image->cols / 2 * 2, image->rows / 2 * 2));
            cv::Mat half;
            cv::resize(even, half, {even.cols / 2, even.rows / 2}, 0, 0, cv::INTER_AREA);
            *image = half;
        }
    }
    return result;
}

double visualInformationFidelity(const cv::Mat &a, const cv::Mat &b, int threads)
{
    if (std::min(a.rows, a.cols) < 41) // 41 -> 21 -> 9..: the 3 x 3 window of the last scale still fits
        return nan;
    constexpr double noise = 2;
    constexpr double tiny = 1e-10;
    const double offset = middle(a, b);
    cv::Mat x = centred(a, offset);
    cv::Mat y = centred(b, offset);
    double shared = 0;
    double all = 0;
    for (int scale = 1; scale <= 4; ++scale) {
        const int size = (1 << (5 - scale)) + 1;
        const cv::Mat kernel = detail::gaussian(size, size / 5.0);
        if (scale > 1)
            for (cv::Mat *image : {&x, &y}) { // what is kept: every other pixel of the valid part
                cv::Mat smooth;
                cv::sepFilter2D(*image, smooth, CV_32F, kernel, kernel);
                const int half = size / 2;
                const int rows = (image->rows - size) / 2 + 1;
                const int columns = (image->cols - size) / 2 + 1;
                cv::Mat next(rows, columns, CV_32F);
                for (int r = 0; r < rows; ++r)
                    for (int c = 0; c < columns; ++c)
                        next.at<float>(r, c) = smooth.at<float>(half + 2 * r, half + 2 * c);
                *image = next;
            }
        if (std::min(x.rows, x.cols) < size)
            return nan;
        const int rows = x.rows - size + 1;
        std::vector<double> whole(static_cast<size_t>((rows + detail::stripRows - 1) / detail::stripRows));
        shared += detail::sumOverStrips(rows, threads, [&](int from, int end) {
            const auto m = detail::localMoments(x, y, kernel, from, end);
            double got = 0;
            double there = 0;
            for (int r = 0; r < end - from; ++r)
                for (int c = 0; c < m.cov.cols; ++c) {
                    double s1 = std::max(0.f, m.varA.at<float>(r, c));
                    const double s2 = std::max(0.f, m.varB.at<float>(r, c));
                    const double s12 = m.cov.at<float>(r, c);
                    double gain = s12 / (s1 + tiny);
                    double rest = s2 - gain * s12;
                    if (s1 < tiny) {
                        gain = 0;
                        rest = s2;
                        s1 = 0;
                    }
                    if (s2 < tiny) {
                        gain = 0;
                        rest = 0;
                    }
                    if (gain < 0) {
                        rest = s2;
                        gain = 0;
                    }
                    rest = std::max(rest, tiny);
                    got += std::log2(1 + gain * gain * s1 / (rest + noise));
                    there += std::log2(1 + s1 / noise);
                }
            whole[static_cast<size_t>(from / detail::stripRows)] = there;
            return got;
        });
        for (const double part : whole)
            all += part;
    }
    return all > 0 ? shared / all : nan;
}

} // namespace synthray
