// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/curves.h"

#include "metrics/notanumber.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace synthray {

namespace {

void addPrediction(Calibration &calibration, double confidence, bool correct)
{
    const int count = int(calibration.bins.size());
    const int index = std::clamp(int(std::ceil(confidence * count)) - 1, 0, count - 1);
    auto &bin = calibration.bins[std::size_t(index)];
    ++bin.images;
    bin.confidence += confidence; // sums until closeBins()
    bin.accuracy += correct;
}

void closeBins(Calibration &calibration, double predictionCount)
{
    for (auto &bin : calibration.bins) {
        if (bin.images == 0)
            continue;
        bin.confidence /= double(bin.images);
        bin.accuracy /= double(bin.images);
        const double error = std::abs(bin.accuracy - bin.confidence);
        calibration.expectedError += error * double(bin.images) / predictionCount;
        calibration.largestError = std::max(calibration.largestError, error);
    }
}

double negativeLog(double probability)
{
    constexpr double least = std::numeric_limits<double>::epsilon();
    return -std::log(std::clamp(probability, least, 1 - least));
}

} // namespace

Ranking::Ranking(const Predictions &predictions, int oneClass)
    : m_scores(std::size_t(predictions.images()))
    , m_positive(std::size_t(predictions.images()))
{
    for (int i = 0; i < predictions.images(); ++i) {
        m_scores[std::size_t(i)] = predictions.probabilities.at<double>(i, oneClass);
        m_positive[std::size_t(i)] = predictions.truth.at<uchar>(i, oneClass) != 0;
    }
    sort();
}

Ranking::Ranking(const std::vector<double> &scores, const std::vector<bool> &positive)
    : m_scores(scores)
    , m_positive(positive.begin(), positive.end())
{
    sort();
}

void Ranking::sort()
{
    m_order.resize(m_scores.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        return m_scores[std::size_t(a)] > m_scores[std::size_t(b)];
    });
}

template <class Each> void Ranking::sweep(std::span<const int> weights, Each each) const
{
    double truePositives = 0, falsePositives = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const auto image = std::size_t(m_order[i]);
        const double weight = weights.empty() ? 1 : weights[image];
        (m_positive[image] ? truePositives : falsePositives) += weight;
        if (i + 1 == m_order.size() || m_scores[std::size_t(m_order[i + 1])] != m_scores[image])
            each(truePositives, falsePositives, m_scores[image]);
    }
}

double Ranking::auc(std::span<const int> weights) const
{
    double area = 0, lastTrue = 0, lastFalse = 0;
    sweep(weights, [&](double truePositives, double falsePositives, double) {
        area += (falsePositives - lastFalse) * (truePositives + lastTrue) / 2;
        lastTrue = truePositives;
        lastFalse = falsePositives;
    });
    return lastTrue > 0 && lastFalse > 0 ? area / (lastTrue * lastFalse) : notANumber;
}

double Ranking::averagePrecision(std::span<const int> weights) const
{
    double sum = 0, lastTrue = 0;
    sweep(weights, [&](double truePositives, double falsePositives, double) {
        if (truePositives > lastTrue)
            sum += (truePositives - lastTrue) * truePositives / (truePositives + falsePositives);
        lastTrue = truePositives;
    });
    return lastTrue > 0 ? sum / lastTrue : notANumber;
}

RocCurve Ranking::roc() const
{
    RocCurve curve;
    curve.auc = auc();
    const double positives = double(std::count(m_positive.begin(), m_positive.end(), 1));
    const double negatives = double(m_positive.size()) - positives;
    curve.points.push_back({0, 0, std::numeric_limits<double>::infinity()});
    sweep({}, [&](double truePositives, double falsePositives, double threshold) {
        curve.points.push_back({negatives > 0 ? falsePositives / negatives : 0,
                                positives > 0 ? truePositives / positives : 0, threshold});
    });
    return curve;
}

PrecisionRecallCurve Ranking::precisionRecall() const
{
    PrecisionRecallCurve curve;
    curve.averagePrecision = averagePrecision();
    const double positives = double(std::count(m_positive.begin(), m_positive.end(), 1));
    curve.baseline = m_positive.empty() ? 0 : positives / double(m_positive.size());
    curve.points.push_back({0, 1, std::numeric_limits<double>::infinity()});
    sweep({}, [&](double truePositives, double falsePositives, double threshold) {
        curve.points.push_back({positives > 0 ? truePositives / positives : 0,
                                truePositives / (truePositives + falsePositives), threshold});
    });
    return curve;
}

Calibration calibrationOf(const Predictions &predictions, int bins)
{
    Calibration calibration;
    for (int b = 0; b < bins; ++b)
        calibration.bins.push_back({double(b) / bins, double(b + 1) / bins, 0, 0, 0});
    const int classes = int(predictions.classes.size());
    for (int i = 0; i < predictions.images(); ++i) {
        const auto *p = predictions.probabilities.ptr<double>(i);
        const auto *truth = predictions.truth.ptr<uchar>(i);
        for (int k = 0; k < classes; ++k) {
            const double difference = p[k] - (truth[k] != 0);
            calibration.brier += difference * difference;
            if (predictions.multiLabel) {
                addPrediction(calibration, std::max(p[k], 1 - p[k]),
                              (p[k] >= 0.5) == (truth[k] != 0));
                calibration.logLoss += negativeLog(truth[k] ? p[k] : 1 - p[k]);
            } else if (truth[k]) {
                calibration.logLoss += negativeLog(p[k]);
            }
        }
        if (!predictions.multiLabel) {
            const int predicted = predictions.predictedClass(i);
            addPrediction(calibration, p[predicted], truth[predicted] != 0);
        }
    }
    const double predictionCount
        = double(predictions.images()) * (predictions.multiLabel ? classes : 1);
    closeBins(calibration, predictionCount);
    calibration.brier /= predictionCount * (!predictions.multiLabel && classes == 2 ? 2 : 1);
    calibration.logLoss /= predictionCount;
    return calibration;
}

double meanOfDefined(std::span<const double> values)
{
    double sum = 0;
    int count = 0;
    for (const double value : values)
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    return count > 0 ? sum / count : notANumber;
}

} // namespace synthray
