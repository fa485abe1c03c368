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

cv::Mat squareOf(const cv::Mat &row) { return row.reshape(1, copySquareSide); }

cv::Mat mirroredSquare(const cv::Mat &square)
{
    cv::Mat made;
    cv::flip(square, made, 1);
    return made;
}

std::vector<int> smallest(const std::vector<double> &values, int count)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto end = order.begin() + std::min<qsizetype>(count, qsizetype(order.size()));
    std::partial_sort(order.begin(), end, order.end(), [&](int a, int b) {
        return values[size_t(a)] != values[size_t(b)] ? values[size_t(a)] < values[size_t(b)] : a < b;
    });
    return {order.begin(), end};
}

/// Sum of squared grey differences to every training square.
std::vector<double> pixelDistances(const cv::Mat &square, const cv::Mat &trainSquares)
{
    std::vector<double> made(static_cast<size_t>(trainSquares.rows));
    const uchar *a = square.ptr<uchar>();
    for (int i = 0; i < trainSquares.rows; ++i) {
        const uchar *b = trainSquares.ptr<uchar>(i);
        qint64 sum = 0;
        for (int k = 0; k < trainSquares.cols; ++k) {
            const int difference = int(a[k]) - int(b[k]);
            sum += difference * difference;
        }
        made[size_t(i)] = double(sum);
    }
    return made;
}

NearestFilm compare(const cv::Mat &square, const cv::Mat &mirrored, const cv::Mat &trainRow)
{
    const cv::Mat other = squareOf(trainRow);
    NearestFilm made;
    made.ssim = ssim(other, square, 1);
    const double flipped = ssim(other, mirrored, 1);
    made.mirrored = flipped > made.ssim;
    made.ssim = std::max(made.ssim, flipped);
    return made;
}

Result<> check(const MemorisationInput &input)
{
    if (input.generated.rows < 1 || input.train.rows < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Memorisation needs at least one generated and two training films."));
    if (input.generated.cols != input.train.cols || input.train.size() != input.trainMirrored.size()
        || (!input.heldOut.empty() && input.heldOut.cols != input.train.cols))
        return fail(ErrorCode::InvalidArgument, Tr::tr("The sets have features of unlike lengths."));
    return {};
}

} // namespace

NearestFilm nearestSquare(const cv::Mat &square, const cv::Mat &trainSquares)
{
    const cv::Mat mirrored = mirroredSquare(square);
    NearestFilm best;
    best.ssim = -1;
    for (const cv::Mat *way : {&square, &mirrored})
        for (const int i : smallest(pixelDistances(*way, trainSquares), pixelCandidates)) {
            NearestFilm one = compare(square, mirrored, trainSquares.row(i));
            one.train = i;
            if (one.ssim > best.ssim)
                best = one;
        }
    return best;
}

Result<Memorisation> findMemorised(const MemorisationInput &input, const MemorisationOptions &options, JobContext *context)
{
    if (const auto fine = check(input); !fine)
        return fail(fine.error());
    const auto go = [&] { return !context || !context->stopRequested(); };
    const int count = input.generated.rows;
    // Distances to the films and to their mirror images, as two passes over one matrix of rows.
    std::vector<std::vector<double>> straight(static_cast<size_t>(count));
    forDistances(input.generated, input.train,
                 [&](int row, std::vector<double> &d) { straight[size_t(row)] = std::move(d); }, go);
    Memorisation made;
    made.films.resize(count);
    const auto radii = neighbourRadii(input.train, 1);
    forDistances(input.generated, input.trainMirrored, [&](int row, std::vector<double> &mirrored) {
        GeneratedFilm &film = made.films[row];
        const auto &plain = straight[size_t(row)];
        const auto nearest = smallest(plain, 1).front();
        film.authentic = plain[size_t(nearest)] > radii[size_t(nearest)];
        std::vector<double> both(plain.size());
        for (size_t i = 0; i < plain.size(); ++i)
            both[i] = std::min(plain[i], mirrored[i]);
        const cv::Mat square = squareOf(input.generatedSquares.row(row));
        const cv::Mat flipped = mirroredSquare(square);
        for (const int i : smallest(both, options.neighbours)) {
            NearestFilm one = compare(square, flipped, input.trainSquares.row(i));
            one.train = i;
            one.distance = both[size_t(i)];
            film.nearest.append(one);
        }
        film.distance = film.nearest.first().distance;
        NearestFilm alike = nearestSquare(square, input.trainSquares);
        alike.distance = both[size_t(alike.train)];
        const bool listed = std::any_of(film.nearest.cbegin(), film.nearest.cend(),
                                        [&](const NearestFilm &one) { return one.train == alike.train; });
        if (!listed)
            film.nearest.append(alike);
        film.ssim = alike.ssim;
        for (const auto &one : std::as_const(film.nearest))
            film.ssim = std::max(film.ssim, one.ssim);
        film.copy = film.ssim >= options.copySsim;
    }, go);
    std::vector<double> held;
    if (!input.heldOut.empty()) {
        held.resize(size_t(input.heldOut.rows));
        forDistances(input.heldOut, input.train, [&](int row, std::vector<double> &d) {
            held[size_t(row)] = *std::min_element(d.begin(), d.end());
        }, go);
    }
    if (!go())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    std::vector<double> distances;
    for (int i = 0; i < count; ++i) {
        distances.push_back(*std::min_element(straight[size_t(i)].begin(), straight[size_t(i)].end()));
        made.authenticity += double(made.films[i].authentic) / count;
        made.copies += made.films[i].copy;
    }
    made.medianDistance = median(distances);
    made.heldOutDistance = median(held);
    made.ratio = made.medianDistance / made.heldOutDistance;
    return made;
}

} // namespace synthray
