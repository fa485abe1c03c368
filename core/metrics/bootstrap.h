// SPDX-License-Identifier: GPL-3.0-or-later
// Confidence intervals and tests of differences. Images of one patient are not independent, so
// patients are resampled, each with all images.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "base/result.h"
#include "metrics/classification.h"

#include <functional>
#include <span>
#include <vector>

namespace synthray {

struct BootstrapOptions {
    int resamples = 2000;
    double level = 0.95;
    quint64 seed = 0;
    int threads = 0; // 0: all cores; the results do not depend on it

    static BootstrapOptions from(const ParamSet &params); // of bootstrapParams()
};
const QVector<ParamSpec> &bootstrapParams(); // resamples (0: no intervals), level, seed

struct Interval {
    double value = 0; // of the original images
    double low = 0, high = 0; // NaN if no resample gave a value
    int resamples = 0; // that gave a value

    /// False also for zero width: every resample gave the same value (all images right, one patient
    /// only), which says nothing about other images.
    bool isEstimable() const { return low < high; }
};

/// Computes numbers of a sample; NaN if one is not defined. weights[i] is how often image i is in
/// the sample. Called from several threads at once.
using Statistics = std::function<void(std::span<const int> weights, std::span<double> values)>;

/// Percentile intervals (Efron and Tibshirani 1993, chapter 13; quantiles interpolated as NumPy
/// does) of 'count' numbers. 'patients' as in Predictions; empty: the images are independent.
/// Resample r of a seed is the same on every machine.
Result<std::vector<Interval>> bootstrapIntervals(int images, const std::vector<int> &patients,
                                                 int count, const Statistics &statistics,
                                                 const BootstrapOptions &options = {},
                                                 JobContext *context = nullptr);
int patientCount(int images, const std::vector<int> &patients);

/// Wilson's score interval (Wilson 1927) of the share of images that are right; it has a width even
/// if all are. Images of one patient count less than as many of different patients: by the
/// effective number of Korn and Graubard 1998, n_eff = p (1 - p) / variance over patients, at most
/// n; if all are right or all wrong, by Kish's (1965), as if a patient's images were always alike.
/// 'patients' as in Predictions, one per image. NaN ends for images of one patient only.
Interval wilsonInterval(const std::vector<bool> &right, const std::vector<int> &patients,
                        double level = 0.95);

struct PairedDifference {
    Interval difference; // second minus first
    /// Two-sided: twice the smaller share of resamples at or beyond 0, each share counting one more
    /// than it has (Davison and Hinkley 1997, section 4.2), at most 1.
    double p = 1;
};
/// Compares a number of two classifiers on the same images: 'statistics' gives both, in their
/// order.
Result<PairedDifference> pairedBootstrap(int images, const std::vector<int> &patients,
                                         const Statistics &statistics,
                                         const BootstrapOptions &options = {},
                                         JobContext *context = nullptr);
/// 'first' and 'second': for every image whether it was classified correctly.
Result<PairedDifference> pairedAccuracyBootstrap(const std::vector<bool> &first,
                                                 const std::vector<bool> &second,
                                                 const std::vector<int> &patients,
                                                 const BootstrapOptions &options = {},
                                                 JobContext *context = nullptr);

/// McNemar 1947 on the images that only one of two classifiers classifies correctly.
struct McNemar {
    qint64 onlyFirst = 0, onlySecond = 0;
    double exact = 1; // two-sided binomial p
    double chiSquare = 0; // with continuity correction (Edwards 1948)
    double p = 1; // of chiSquare, one degree of freedom
    double oddsRatio = 1; // onlySecond / onlyFirst; infinity if only onlyFirst is 0
};
McNemar mcNemar(qint64 onlyFirst, qint64 onlySecond);
McNemar mcNemar(const std::vector<bool> &first, const std::vector<bool> &second);

/// Holm 1979: p-values adjusted for the number of comparisons, in the same order. NaN (no
/// comparison) stays NaN and does not count.
std::vector<double> holm(const std::vector<double> &p);

/// Mean of paired differences over their standard deviation (Cohen's d for pairs, divisor n - 1);
/// NaN for fewer than two pairs, or if all differences are equal and not 0.
double pairedEffectSize(const std::vector<double> &first, const std::vector<double> &second);

/// numpy.quantile's default (linear) of sorted values.
double quantileOfSorted(const std::vector<double> &sorted, double q);

} // namespace synthray
