// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/samplefigures.h"

#include "base/parallel.h"
#include "base/random.h"
#include "metrics/memorisation.h"
#include "metrics/notanumber.h"
#include "metrics/quality.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace synthray {

namespace {

constexpr int pairSide = 64, pairScales = 3, mostPairs = 128;
constexpr int spreadSide = 16;
constexpr qsizetype mostCopyImages = 32;
constexpr int leastSpectrumSide = 32;

cv::Mat grey(const cv::Mat &image)
{
    cv::Mat one = image;
    if (image.channels() == 3)
        cv::cvtColor(image, one, cv::COLOR_BGR2GRAY);
    return one;
}

cv::Mat resized(const cv::Mat &image, int side)
{
    cv::Mat small;
    cv::resize(image, small, {side, side}, 0, 0,
               side < image.rows ? cv::INTER_AREA : cv::INTER_CUBIC);
    return small;
}

/// All pairs, or as many as mostPairs at random.
std::vector<std::pair<int, int>> pairsOf(int count, quint64 seed)
{
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0; i < count; ++i)
        for (int j = i + 1; j < count; ++j)
            pairs.emplace_back(i, j);
    if (pairs.size() > mostPairs) {
        Rng(seed).shuffle(pairs);
        pairs.resize(mostPairs);
    }
    return pairs;
}

double meanPairSsim(const QVector<cv::Mat> &images, quint64 seed, int threads)
{
    std::vector<cv::Mat> small;
    for (const cv::Mat &image : images)
        small.push_back(resized(image, pairSide));
    const auto pairs = pairsOf(int(small.size()), seed);
    std::vector<double> values(pairs.size());
    parallelFor(
        qsizetype(pairs.size()),
        [&](qsizetype i) {
            const auto [a, b] = pairs[size_t(i)];
            values[size_t(i)] = multiScaleSsim(small[size_t(a)], small[size_t(b)], pairScales, 1);
        },
        threads);
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

double pixelSpread(const QVector<cv::Mat> &images)
{
    cv::Mat sum(spreadSide, spreadSide, CV_64F, cv::Scalar(0)), squares = sum.clone(), wide;
    for (const cv::Mat &image : images) {
        image.convertTo(wide, CV_64F);
        wide = resized(wide, spreadSide);
        sum += wide;
        squares += wide.mul(wide);
    }
    const auto count = double(images.size());
    const cv::Mat variance = (squares - sum.mul(sum) / count) / (count - 1);
    return std::sqrt(std::max(0.0, cv::mean(variance)[0]));
}

/// Mean power of the images about their means, under a Hann window.
cv::Mat meanSpectrum(const QVector<cv::Mat> &images)
{
    const int side = images.first().rows;
    cv::Mat hann(side, 1, CV_64F);
    for (int i = 0; i < side; ++i)
        hann.at<double>(i) = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / side);
    const cv::Mat window = hann * hann.t();
    cv::Mat power(side, side, CV_64F, cv::Scalar(0)), values, spectrum;
    for (const cv::Mat &image : images) {
        image.convertTo(values, CV_64F);
        values -= cv::mean(values);
        cv::dft(values.mul(window), spectrum, cv::DFT_COMPLEX_OUTPUT);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                const auto &value = spectrum.at<cv::Vec2d>(y, x);
                power.at<double>(y, x) += value[0] * value[0] + value[1] * value[1];
            }
    }
    return power / double(images.size());
}

/// Power of the row and the column of one frequency (cycles per image).
double linePower(const cv::Mat &power, int frequency)
{
    return cv::sum(power.row(frequency))[0] + cv::sum(power.col(frequency))[0];
}

double peakOverBeside(const cv::Mat &power, int frequency)
{
    // A Hann window widens a line by one bin on each side: those beside it begin at 3.
    double beside = 0;
    int count = 0;
    for (const int distance : {-5, -4, -3, 3, 4, 5}) {
        beside += linePower(power, frequency + distance);
        ++count;
    }
    return beside > 0 ? linePower(power, frequency) / (beside / count) : notANumber;
}

double checkerboardOf(const QVector<cv::Mat> &images)
{
    const int side = images.first().rows;
    if (side < leastSpectrumSide || side % 4 != 0)
        return notANumber;
    const cv::Mat power = meanSpectrum(images);
    const double two = peakOverBeside(power, side / 2), four = peakOverBeside(power, side / 4);
    return std::max(two, four);
}

} // namespace

SampleFigures sampleFigures(const QVector<cv::Mat> &images, quint64 seed, int threads)
{
    if (images.size() < leastFigureImages)
        return {notANumber, notANumber, notANumber};
    QVector<cv::Mat> chosen;
    for (const cv::Mat &image : images.first(std::min(mostFigureImages, images.size())))
        chosen.append(grey(image));
    return {meanPairSsim(chosen, seed, threads), pixelSpread(chosen), checkerboardOf(chosen)};
}

cv::Mat copyRows(const QVector<cv::Mat> &images)
{
    cv::Mat rows;
    for (const cv::Mat &image : images)
        rows.push_back(resized(grey(image), copyResolution).reshape(1, 1));
    return rows;
}

double nearCopyShare(const QVector<cv::Mat> &images, const cv::Mat &trainRows, double copySsim,
                     int threads)
{
    if (images.isEmpty() || trainRows.empty())
        return notANumber;
    const cv::Mat rows = copyRows(images.first(std::min(mostCopyImages, images.size())));
    std::vector<int> copies(size_t(rows.rows), 0);
    parallelFor(
        rows.rows,
        [&](qsizetype i) {
            const cv::Mat image = rows.row(int(i)).reshape(1, copyResolution);
            copies[size_t(i)] = nearestTrainingImage(image, trainRows).ssim >= copySsim;
        },
        threads);
    return double(std::count(copies.begin(), copies.end(), 1)) / rows.rows;
}

} // namespace synthray
