// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/memorisation.h"

#include "base/parallel.h"
#include "metrics/distances.h"
#include "metrics/distribution.h"
#include "metrics/quality.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

constexpr int pixelCandidates = 8;
constexpr int movedCandidates = 3; // of those, each tried with 25 shifts

double median(std::vector<double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

cv::Mat imageOf(const cv::Mat &row) { return row.reshape(1, copyResolution); }

cv::Mat mirroredImage(const cv::Mat &image)
{
    cv::Mat mirrored;
    cv::flip(image, mirrored, 1);
    return mirrored;
}

std::vector<int> smallest(const std::vector<double> &values, int count)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto end = order.begin() + std::min<qsizetype>(count, qsizetype(order.size()));
    std::partial_sort(order.begin(), end, order.end(), [&](int a, int b) {
        return values[size_t(a)] != values[size_t(b)] ? values[size_t(a)] < values[size_t(b)]
                                                      : a < b;
    });
    return {order.begin(), end};
}

/// Sum of squared grey differences to every training image.
std::vector<double> pixelDistances(const cv::Mat &image, const cv::Mat &trainImages)
{
    std::vector<double> distances(static_cast<size_t>(trainImages.rows));
    const uchar *a = image.ptr<uchar>();
    for (int i = 0; i < trainImages.rows; ++i) {
        const uchar *b = trainImages.ptr<uchar>(i);
        qint64 sum = 0;
        for (int k = 0; k < trainImages.cols; ++k) {
            const int difference = int(a[k]) - int(b[k]);
            sum += difference * difference;
        }
        distances[size_t(i)] = double(sum);
    }
    return distances;
}

/// SSIM of the overlap when 'image' is shifted by (x, y).
double movedSsim(const cv::Mat &other, const cv::Mat &image, int x, int y)
{
    const cv::Size size(copyResolution - std::abs(x), copyResolution - std::abs(y));
    return ssim(other(cv::Rect({std::max(0, x), std::max(0, y)}, size)),
                image(cv::Rect({std::max(0, -x), std::max(0, -y)}, size)), 1);
}

/// 'reach': largest shift, pixels.
NearestImage compare(const cv::Mat &image, const cv::Mat &mirrored, const cv::Mat &trainRow,
                     int reach)
{
    const cv::Mat other = imageOf(trainRow);
    NearestImage result;
    result.ssim = ssim(other, image, 1);
    for (const cv::Mat *variant : {&image, &mirrored})
        for (int y = -reach; y <= reach; ++y)
            for (int x = -reach; x <= reach; ++x)
                if (const double value = movedSsim(other, *variant, x, y); value > result.ssim) {
                    result.ssim = value;
                    result.mirrored = variant == &mirrored;
                }
    return result;
}

/// Distance of every training image to the nearest other one or its mirror image.
std::vector<double> trainingRadii(const cv::Mat &train, const cv::Mat &trainMirrored,
                                  const std::function<bool()> &keepGoing)
{
    std::vector<double> radii(static_cast<size_t>(train.rows),
                              std::numeric_limits<double>::infinity());
    for (const cv::Mat *variant : {&train, &trainMirrored})
        forDistances(
            train, *variant,
            [&](int row, std::vector<double> &d) {
                d[size_t(row)]
                    = std::numeric_limits<double>::infinity(); // itself, or its own mirror image
                radii[size_t(row)]
                    = std::min(radii[size_t(row)], *std::min_element(d.begin(), d.end()));
            },
            keepGoing);
    return radii;
}

Result<> check(const MemorisationInput &input)
{
    if (input.generated.rows < 1 || input.train.rows < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Memorisation needs at least one generated and two training images."));
    if (input.generated.cols != input.train.cols || input.train.size() != input.trainMirrored.size()
        || (!input.heldOut.empty() && input.heldOut.cols != input.train.cols))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The features of the sets have different lengths."));
    return {};
}

} // namespace

NearestImage nearestTrainingImage(const cv::Mat &image, const cv::Mat &trainImages)
{
    const cv::Mat mirrored = mirroredImage(image);
    std::vector<NearestImage> alike;
    for (const cv::Mat *variant : {&image, &mirrored})
        for (const int i : smallest(pixelDistances(*variant, trainImages), pixelCandidates)) {
            if (std::any_of(alike.cbegin(), alike.cend(),
                            [i](const auto &one) { return one.train == i; }))
                continue;
            alike.push_back(compare(image, mirrored, trainImages.row(i), 0));
            alike.back().train = i;
        }
    const auto moreAlike
        = [](const NearestImage &a, const NearestImage &b) { return a.ssim > b.ssim; };
    std::stable_sort(alike.begin(), alike.end(), moreAlike);
    alike.resize(std::min<size_t>(movedCandidates, alike.size()));
    for (auto &one : alike) {
        const int i = one.train;
        one = compare(image, mirrored, trainImages.row(i), copyShift);
        one.train = i;
    }
    std::stable_sort(alike.begin(), alike.end(), moreAlike);
    return alike.empty() ? NearestImage{-1, 0, -1, false} : alike.front();
}

Result<Memorisation> findMemorised(const MemorisationInput &input,
                                   const MemorisationOptions &options, JobContext *context)
{
    TRY(check(input));
    const auto keepGoing = [&] { return !context || !context->stopRequested(); };
    const int count = input.generated.rows;
    // Distances to the training images and, in a second pass, to their mirror images.
    std::vector<std::vector<double>> straight(static_cast<size_t>(count));
    forDistances(
        input.generated, input.train,
        [&](int row, std::vector<double> &d) { straight[size_t(row)] = std::move(d); }, keepGoing);
    Memorisation result;
    result.images.resize(count);
    const auto radii = trainingRadii(input.train, input.trainMirrored, keepGoing);
    forDistances(
        input.generated, input.trainMirrored,
        [&](int row, std::vector<double> &mirrored) {
            GeneratedImage &generated = result.images[row];
            const auto &plain = straight[size_t(row)];
            std::vector<double> both(plain.size());
            for (size_t i = 0; i < plain.size(); ++i)
                both[i] = std::min(plain[i], mirrored[i]);
            const cv::Mat image = imageOf(input.generatedImages.row(row));
            const cv::Mat flipped = mirroredImage(image);
            for (const int i : smallest(both, options.neighbours)) {
                NearestImage one = compare(image, flipped, input.trainImages.row(i), copyShift);
                one.train = i;
                one.distance = both[size_t(i)];
                generated.nearest.append(one);
            }
            generated.distance = generated.nearest.first().distance;
            NearestImage alike = nearestTrainingImage(image, input.trainImages);
            alike.distance = both[size_t(alike.train)];
            const bool listed
                = std::any_of(generated.nearest.cbegin(), generated.nearest.cend(),
                              [&](const NearestImage &one) { return one.train == alike.train; });
            if (!listed)
                generated.nearest.append(alike);
            generated.ssim = alike.ssim;
            for (const auto &one : std::as_const(generated.nearest))
                generated.ssim = std::max(generated.ssim, one.ssim);
            generated.copy = generated.ssim >= options.copySsim;
            generated.authentic = !generated.copy
                && generated.distance > radii[size_t(generated.nearest.first().train)];
        },
        keepGoing);
    std::vector<double> held;
    if (!input.heldOut.empty()) {
        held.assign(size_t(input.heldOut.rows), std::numeric_limits<double>::infinity());
        for (const cv::Mat *variant : {&input.train, &input.trainMirrored})
            forDistances(
                input.heldOut, *variant,
                [&](int row, std::vector<double> &d) {
                    held[size_t(row)]
                        = std::min(held[size_t(row)], *std::min_element(d.begin(), d.end()));
                },
                keepGoing);
    }
    if (!keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    std::vector<double> distances;
    for (int i = 0; i < count; ++i) {
        distances.push_back(result.images[i].distance);
        result.authenticity += double(result.images[i].authentic) / count;
        result.copies += result.images[i].copy;
    }
    result.medianDistance = median(distances);
    result.heldOutDistance = median(held);
    result.ratio = result.medianDistance / result.heldOutDistance;
    return result;
}

} // namespace synthray
