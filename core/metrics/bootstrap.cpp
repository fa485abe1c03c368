// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/bootstrap.h"

#include "base/parallel.h"
#include "base/random.h"
#include "metrics/notanumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Bootstrap)
};

constexpr int mostResamples = 1'000'000;
constexpr quint64 resampleStream = 0x626f6f7473747261; // independent of other uses of a seed

/// Images of each patient, patients in the order of their first image.
std::vector<std::vector<int>> clustersOf(int images, const std::vector<int> &patients)
{
    std::vector<std::vector<int>> clusters;
    std::map<int, std::size_t> indices;
    for (int i = 0; i < images; ++i) {
        if (patients.empty()) {
            clusters.push_back({i});
            continue;
        }
        const auto [entry, isNew] = indices.try_emplace(patients[std::size_t(i)], clusters.size());
        if (isNew)
            clusters.emplace_back();
        clusters[entry->second].push_back(i);
    }
    return clusters;
}

Result<> checkBootstrap(int images, const std::vector<int> &patients, int count,
                        const BootstrapOptions &options)
{
    if (images < 1 || count < 1 || (!patients.empty() && patients.size() != std::size_t(images)))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There are no images to resample, or the number of patients does not "
                           "match the images."));
    if (options.resamples < 1 || options.resamples > mostResamples
        || !(options.level > 0 && options.level < 1))
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The number of bootstrap resamples or the level is out of range."),
            Tr::tr("Use 1 to %1 resamples and a level between 0 and 1.").arg(mostResamples));
    if (double(options.resamples) * count > 5e7)
        return fail(ErrorCode::TooLarge, Tr::tr("Too many resamples: they do not fit into memory."),
                    Tr::tr("Use fewer resamples."));
    return {};
}

Interval intervalOf(double value, std::vector<double> drawn, double level)
{
    std::erase_if(drawn, [](double one) { return std::isnan(one); });
    std::sort(drawn.begin(), drawn.end());
    Interval interval{value, notANumber, notANumber, int(drawn.size())};
    if (!drawn.empty()) {
        interval.low = quantileOfSorted(drawn, (1 - level) / 2);
        interval.high = quantileOfSorted(drawn, (1 + level) / 2);
    }
    return interval;
}

/// 'count' numbers of every resample, one resample after the other; those of the original images
/// last.
Result<std::vector<double>> resampledValues(int images, const std::vector<int> &patients, int count,
                                            const Statistics &statistics,
                                            const BootstrapOptions &options, JobContext *context)
{
    TRY(checkBootstrap(images, patients, count, options));
    const auto clusters = clustersOf(images, patients);
    std::vector<double> values(std::size_t(options.resamples + 1) * std::size_t(count), notANumber);
    const auto valuesOf = [&](qsizetype r) {
        return std::span(values).subspan(std::size_t(r) * std::size_t(count), std::size_t(count));
    };
    const auto keepGoing = [context] { return !context || !context->stopRequested(); };
    parallelFor(
        options.resamples,
        [&](qsizetype r) {
            Rng rng(options.seed, resampleStream, quint64(r));
            std::vector<int> weights(std::size_t(images), 0);
            for (std::size_t n = 0; n < clusters.size(); ++n)
                for (const int image : clusters[rng.below(clusters.size())])
                    ++weights[std::size_t(image)];
            statistics(weights, valuesOf(r));
        },
        options.threads, keepGoing);
    if (!keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while computing the intervals."));
    const std::vector<int> ones(std::size_t(images), 1);
    statistics(ones, valuesOf(options.resamples));
    return values;
}

/// By bisection of the error function; used once per interval.
double normalQuantile(double q)
{
    double low = -10, high = 10;
    while (high - low > 1e-13) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < q ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

BootstrapOptions BootstrapOptions::from(const ParamSet &params)
{
    BootstrapOptions options;
    options.resamples = int(params.integer(u"resamples"_s));
    options.level = params.real(u"level"_s);
    options.seed = quint64(params.integer(u"seed"_s));
    return options;
}

const QVector<ParamSpec> &bootstrapParams()
{
    static const QVector<ParamSpec> list{
        withSpecial(
            intParam(
                u"resamples"_s, QT_TRANSLATE_NOOP("Params", "Resamples"), 2000, 0, 100'000, "",
                QT_TRANSLATE_NOOP("Params",
                                  "Number of bootstrap resamples of the patients for confidence "
                                  "intervals; 0: no intervals."),
                500),
            QT_TRANSLATE_NOOP("Params", "off")),
        asShare(realParam(
            u"level"_s, QT_TRANSLATE_NOOP("Params", "Confidence level"), 0.95, 0.5, 0.999, 0.01, "",
            QT_TRANSLATE_NOOP("Params", "Share of the resamples inside an interval."))),
        intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 0, 0, 2147483647, "",
                 QT_TRANSLATE_NOOP(
                     "Params",
                     "Start value of the random numbers: the same seed gives the same intervals.")),
    };
    return list;
}

int patientCount(int images, const std::vector<int> &patients)
{
    return int(clustersOf(images, patients).size());
}

Interval wilsonInterval(const std::vector<bool> &right, const std::vector<int> &patients,
                        double level)
{
    const auto clusters = clustersOf(int(right.size()), patients);
    const double n = double(right.size());
    const double p = double(std::count(right.begin(), right.end(), true)) / n;
    Interval interval{p, notANumber, notANumber};
    if (clusters.size() < 2)
        return interval;
    double variance = 0, squares = 0;
    for (const auto &images : clusters) {
        double deviation = 0;
        for (const int image : images)
            deviation += right[std::size_t(image)] - p;
        variance += deviation * deviation / (n * n);
        squares += double(images.size() * images.size());
    }
    const double effective = p == 0 || p == 1 ? n * n / squares
        : variance > 0                        ? std::min(n, p * (1 - p) / variance)
                                              : n;
    const double z = normalQuantile((1 + level) / 2);
    const double centre = (p + z * z / (2 * effective)) / (1 + z * z / effective);
    const double half = z / (1 + z * z / effective)
        * std::sqrt(p * (1 - p) / effective + z * z / (4 * effective * effective));
    interval.low = p == 0 ? 0 : centre - half; // exactly, not up to rounding
    interval.high = p == 1 ? 1 : centre + half;
    return interval;
}

double quantileOfSorted(const std::vector<double> &sorted, double q)
{
    if (sorted.empty())
        return notANumber;
    const double place = q * double(sorted.size() - 1);
    const auto below = std::min(std::size_t(std::max(0.0, place)), sorted.size() - 1);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

Result<std::vector<Interval>> bootstrapIntervals(int images, const std::vector<int> &patients,
                                                 int count, const Statistics &statistics,
                                                 const BootstrapOptions &options,
                                                 JobContext *context)
{
    const auto values = resampledValues(images, patients, count, statistics, options, context);
    TRY(values);
    std::vector<Interval> intervals;
    for (int k = 0; k < count; ++k) {
        std::vector<double> drawn;
        drawn.reserve(std::size_t(options.resamples));
        for (int r = 0; r < options.resamples; ++r)
            drawn.push_back((*values)[std::size_t(r) * std::size_t(count) + std::size_t(k)]);
        const double original
            = (*values)[std::size_t(options.resamples) * std::size_t(count) + std::size_t(k)];
        intervals.push_back(intervalOf(original, std::move(drawn), options.level));
    }
    return intervals;
}

Result<PairedDifference> pairedBootstrap(int images, const std::vector<int> &patients,
                                         const Statistics &statistics,
                                         const BootstrapOptions &options, JobContext *context)
{
    const auto values = resampledValues(images, patients, 2, statistics, options, context);
    TRY(values);
    std::vector<double> drawn;
    double atMostZero = 0, atLeastZero = 0;
    for (std::size_t r = 0; r + 1 < values->size() / 2; ++r) {
        const double difference = (*values)[2 * r + 1] - (*values)[2 * r];
        drawn.push_back(difference);
        atMostZero += difference <= 0;
        atLeastZero += difference >= 0;
    }
    PairedDifference result;
    result.difference = intervalOf(values->back() - (*values)[values->size() - 2], std::move(drawn),
                                   options.level);
    if (const int defined = result.difference.resamples; defined > 0)
        result.p = std::min(1.0, 2 * (std::min(atMostZero, atLeastZero) + 1) / (defined + 1));
    return result;
}

Result<PairedDifference> pairedAccuracyBootstrap(const std::vector<bool> &first,
                                                 const std::vector<bool> &second,
                                                 const std::vector<int> &patients,
                                                 const BootstrapOptions &options,
                                                 JobContext *context)
{
    if (first.size() != second.size())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Two classifiers can only be compared on the same images."));
    const auto both = [&](std::span<const int> weights, std::span<double> values) {
        double total = 0, correctFirst = 0, correctSecond = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            total += weights[i];
            correctFirst += first[i] * weights[i];
            correctSecond += second[i] * weights[i];
        }
        values[0] = correctFirst / total;
        values[1] = correctSecond / total;
    };
    return pairedBootstrap(int(first.size()), patients, both, options, context);
}

McNemar mcNemar(qint64 onlyFirst, qint64 onlySecond)
{
    McNemar result{onlyFirst, onlySecond};
    const double n = double(onlyFirst + onlySecond);
    if (n == 0)
        return result;
    const double least = double(std::min(onlyFirst, onlySecond));
    double tail = 0;
    for (double k = 0; k <= least; ++k)
        tail += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1)
                         - n * std::numbers::ln2);
    result.exact = std::min(1.0, 2 * tail);
    // The correction must not reverse a difference: equal counts mean no difference.
    const double difference = std::max(0.0, std::abs(double(onlyFirst - onlySecond)) - 1);
    result.chiSquare = difference * difference / n;
    result.p = std::erfc(std::sqrt(result.chiSquare / 2));
    result.oddsRatio = onlyFirst > 0 ? double(onlySecond) / double(onlyFirst)
                                     : std::numeric_limits<double>::infinity();
    return result;
}

McNemar mcNemar(const std::vector<bool> &first, const std::vector<bool> &second)
{
    qint64 onlyFirst = 0, onlySecond = 0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        onlyFirst += first[i] && !second[i];
        onlySecond += second[i] && !first[i];
    }
    return mcNemar(onlyFirst, onlySecond);
}

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size(), notANumber);
    double largest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        largest = std::max(largest, std::min(1.0, double(order.size() - rank) * p[order[rank]]));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}

double pairedEffectSize(const std::vector<double> &first, const std::vector<double> &second)
{
    const std::size_t n = std::min(first.size(), second.size());
    if (n < 2)
        return notANumber;
    double mean = 0, squares = 0;
    for (std::size_t i = 0; i < n; ++i)
        mean += (second[i] - first[i]) / double(n);
    for (std::size_t i = 0; i < n; ++i)
        squares += std::pow(second[i] - first[i] - mean, 2);
    const double deviation = std::sqrt(squares / double(n - 1));
    // Differences that are equal up to rounding have no deviation to divide by.
    if (deviation <= 1e-12 * std::max(1.0, std::abs(mean)))
        return std::abs(mean) <= 1e-12 ? 0 : notANumber;
    return mean / deviation;
}

} // namespace synthray
