// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/distribution.h"

#include "base/parallel.h"
#include "base/random.h"
#include "metrics/distances.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

constexpr qint64 maxKernelBytes = 512LL << 20;

Result<> checkFeatures(const cv::Mat &features, int least)
{
    if (features.rows < least || features.cols < 1)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("A set of %n image(s) is too small for this metric.", nullptr, features.rows),
            Tr::tr("At least %1 images are needed.").arg(least));
    if (!cv::checkRange(features))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The features contain values that are not numbers."),
                    Tr::tr("Check the weights file, or retrain the classifier."));
    return {};
}

Result<> checkPair(const cv::Mat &a, const cv::Mat &b, int least)
{
    for (const auto *one : {&a, &b})
        if (const auto fine = checkFeatures(*one, least); !fine)
            return fine;
    if (a.cols != b.cols)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The features of the two sets have different lengths (%1 and %2).")
                        .arg(QString::number(a.cols), QString::number(b.cols)),
                    Tr::tr("Compare features of one backbone and one size only."));
    return {};
}

/// Rows minus their mean, in float64; stores the mean in 'mu'.
cv::Mat centred(const cv::Mat &features, cv::Mat &mu)
{
    cv::Mat wide;
    features.convertTo(wide, CV_64F);
    cv::reduce(wide, mu, 0, cv::REDUCE_AVG, CV_64F);
    for (int i = 0; i < wide.rows; ++i)
        wide.row(i) -= mu;
    return wide;
}

double squaredNorm(const cv::Mat &m) { return m.dot(m); }

double rootSum(const std::vector<double> &eigenvalues)
{
    double sum = 0;
    for (const double value : eigenvalues)
        sum += std::sqrt(std::max(0.0, value));
    return sum;
}

double distance(const cv::Mat &muA, const cv::Mat &muB, double traceA, double traceB,
                double traceRoot)
{
    const cv::Mat difference = muA - muB;
    return std::max(0.0, squaredNorm(difference) + traceA + traceB - 2 * traceRoot);
}

cv::Mat covariance(const cv::Mat &rows, const LinearAlgebra &algebra)
{
    return algebra.multiply(rows, true, rows, false) / (rows.rows - 1);
}

std::vector<int> shuffledIndices(int count, quint64 seed, quint64 stream)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    Rng rng(seed, stream);
    rng.shuffle(order);
    return order;
}

cv::Mat rowsOf(const cv::Mat &features, const std::vector<int> &order, int from, int count)
{
    cv::Mat rows(count, features.cols, features.type());
    for (int i = 0; i < count; ++i)
        features.row(order[size_t(from + i)]).copyTo(rows.row(i));
    return rows;
}

/// (x·y / d + 1)^3 for all pairs of rows.
cv::Mat kernel(const cv::Mat &x, const cv::Mat &y, const LinearAlgebra &algebra)
{
    cv::Mat values = algebra.multiply(x, false, y, true);
    for (int i = 0; i < values.rows; ++i) {
        double *row = values.ptr<double>(i);
        for (int k = 0; k < values.cols; ++k) {
            const double v = row[k] / x.cols + 1;
            row[k] = v * v * v;
        }
    }
    return values;
}

struct Kernels {
    cv::Mat aa, bb, ab;
};

/// Unbiased squared MMD of two subsets, given by row numbers.
double mmdOf(const Kernels &k, const std::vector<int> &a, const std::vector<int> &b, int count)
{
    double within = 0;
    double across = 0;
    for (int i = 0; i < count; ++i) {
        const double *aa = k.aa.ptr<double>(a[size_t(i)]);
        const double *bb = k.bb.ptr<double>(b[size_t(i)]);
        const double *ab = k.ab.ptr<double>(a[size_t(i)]);
        double rowWithin = 0;
        double rowAcross = 0;
        for (int j = 0; j < count; ++j) {
            if (j != i)
                rowWithin += aa[a[size_t(j)]] + bb[b[size_t(j)]];
            rowAcross += ab[b[size_t(j)]];
        }
        within += rowWithin;
        across += rowAcross;
    }
    return within / (double(count) * (count - 1)) - 2 * across / (double(count) * count);
}

cv::Mat wide(const cv::Mat &features)
{
    cv::Mat converted;
    features.convertTo(converted, CV_64F);
    return converted;
}

} // namespace

const LinearAlgebra &openCvAlgebra()
{
    static const LinearAlgebra algebra{
        [](const cv::Mat &symmetric) -> Result<std::vector<double>> {
            cv::Mat values;
            cv::eigen(symmetric, values);
            return std::vector<double>(values.begin<double>(), values.end<double>());
        },
        [](const cv::Mat &symmetric) -> Result<SymmetricEigen> {
            cv::Mat values, vectors;
            cv::eigen(symmetric, values, vectors);
            return SymmetricEigen{{values.begin<double>(), values.end<double>()}, vectors};
        },
        [](const cv::Mat &a, bool transposeA, const cv::Mat &b, bool transposeB) {
            cv::Mat product;
            cv::gemm(a, b, 1, cv::noArray(), 0, product,
                     (transposeA ? cv::GEMM_1_T : 0) | (transposeB ? cv::GEMM_2_T : 0));
            return product;
        }};
    return algebra;
}

Result<GaussianStats> gaussianOf(const cv::Mat &features, const LinearAlgebra &algebra)
{
    TRY(checkFeatures(features, 2));
    GaussianStats stats;
    const cv::Mat rows = centred(features, stats.mu);
    stats.sigma = covariance(rows, algebra);
    stats.n = features.rows;
    return stats;
}

Result<double> frechetDistance(const GaussianStats &a, const GaussianStats &b,
                               const LinearAlgebra &algebra)
{
    if (a.dims() != b.dims() || a.dims() < 1 || a.sigma.rows != a.dims() || b.sigma.rows != b.dims()
        || a.sigma.cols != a.dims() || b.sigma.cols != b.dims())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The features of the two sets have different lengths (%1 and %2).")
                        .arg(QString::number(a.dims()), QString::number(b.dims())),
                    Tr::tr("Compare features of one backbone and one size only."));
    for (const auto *m : {&a.mu, &b.mu, &a.sigma, &b.sigma})
        if (!cv::checkRange(*m))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The statistics contain values that are not numbers."));
    const cv::Mat symmetric = 0.5 * (a.sigma + a.sigma.t());
    const auto parts = algebra.decompose(symmetric);
    TRY(parts);
    // S1 = V^T D V with V's rows the vectors; the eigenvalues of S1^(1/2) S2 S1^(1/2) are those of
    // D^(1/2) V S2 V^T D^(1/2).
    cv::Mat scaled = parts->vectors.clone();
    for (int i = 0; i < scaled.rows; ++i)
        scaled.row(i) *= std::sqrt(std::max(0.0, parts->values[size_t(i)]));
    cv::Mat inner = algebra.multiply(
        algebra.multiply(scaled, false, 0.5 * (b.sigma + b.sigma.t()), false), false, scaled, true);
    inner = 0.5 * (inner + inner.t());
    const auto values = algebra.values(inner);
    TRY(values);
    return distance(a.mu, b.mu, cv::trace(a.sigma)[0], cv::trace(b.sigma)[0], rootSum(*values));
}

Result<double> frechetDistance(const cv::Mat &a, const cv::Mat &b, const LinearAlgebra &algebra)
{
    TRY(checkPair(a, b, 2));
    if (std::min(a.rows, b.rows) >= a.cols) {
        const auto first = gaussianOf(a, algebra);
        const auto second = gaussianOf(b, algebra);
        return frechetDistance(*first, *second, algebra);
    }
    cv::Mat muA, muB;
    const cv::Mat rowsA = centred(a, muA);
    const cv::Mat rowsB = centred(b, muB);
    const double scaleA = 1.0 / (a.rows - 1);
    const double scaleB = 1.0 / (b.rows - 1);
    // The smaller set determines the size of the problem: A S2 A^T / (Na - 1), symmetric, Na x Na,
    // has the eigenvalues of S1 S2 that are not zero.
    const bool aIsSmaller = a.rows <= b.rows;
    const cv::Mat &small = aIsSmaller ? rowsA : rowsB;
    const cv::Mat &large = aIsSmaller ? rowsB : rowsA;
    cv::Mat gram;
    if (large.rows <= large.cols) {
        const cv::Mat cross = algebra.multiply(small, false, large, true);
        gram = algebra.multiply(cross, false, cross, true) * (scaleA * scaleB);
    } else {
        gram = algebra.multiply(algebra.multiply(small, false, covariance(large, algebra), false),
                                false, small, true)
            * (aIsSmaller ? scaleA : scaleB);
    }
    gram = 0.5 * (gram + gram.t());
    const auto values = algebra.values(gram);
    TRY(values);
    return distance(muA, muB, squaredNorm(rowsA) * scaleA, squaredNorm(rowsB) * scaleB,
                    rootSum(*values));
}

Result<double> realFloor(const cv::Mat &features, quint64 seed, const LinearAlgebra &algebra)
{
    TRY(checkFeatures(features, 4));
    const auto order = shuffledIndices(features.rows, seed, 0x666c6f6f72ULL); // "floor"
    const int half = features.rows / 2;
    return frechetDistance(rowsOf(features, order, 0, half), rowsOf(features, order, half, half),
                           algebra);
}

double relativeSpread(const GaussianStats &statistics)
{
    const double inside = std::max(0.0, cv::trace(statistics.sigma)[0]);
    const double all = squaredNorm(statistics.mu) + inside;
    return all > 0 ? std::sqrt(inside / all) : 0;
}

double relativeSpread(const cv::Mat &features)
{
    if (features.rows < 2)
        return 0;
    cv::Mat mean;
    const double inside = squaredNorm(centred(features, mean)) / (features.rows - 1);
    const double all = squaredNorm(mean) + inside;
    return all > 0 ? std::sqrt(inside / all) : 0;
}

double spreadRatio(const cv::Mat &features, const cv::Mat &of)
{
    const auto variance = [](const cv::Mat &set) {
        cv::Mat mean;
        return set.rows < 2 ? 0.0 : squaredNorm(centred(set, mean)) / (set.rows - 1);
    };
    const double whole = variance(of);
    return whole > 0 ? std::sqrt(variance(features) / whole)
                     : std::numeric_limits<double>::quiet_NaN();
}

double squaredMmd(const cv::Mat &a, const cv::Mat &b, const LinearAlgebra &algebra)
{
    const cv::Mat x = wide(a);
    const cv::Mat y = wide(b);
    const cv::Mat aa = kernel(x, x, algebra);
    const cv::Mat bb = kernel(y, y, algebra);
    return (cv::sum(aa)[0] - cv::trace(aa)[0]) / (double(a.rows) * (a.rows - 1))
        + (cv::sum(bb)[0] - cv::trace(bb)[0]) / (double(b.rows) * (b.rows - 1))
        - 2 * cv::mean(kernel(x, y, algebra))[0];
}

Result<Kid> kernelDistance(const cv::Mat &a, const cv::Mat &b, const KidOptions &options,
                           const LinearAlgebra &algebra, JobContext *context)
{
    TRY(checkPair(a, b, 2));
    Kid kid;
    kid.subsetSize = std::max(2, std::min({options.subsetSize, a.rows, b.rows}));
    kid.subsets
        = kid.subsetSize == a.rows && kid.subsetSize == b.rows ? 1 : std::max(1, options.subsets);
    std::vector<double> values(static_cast<size_t>(kid.subsets));
    const auto keepGoing = [&] { return !context || !context->stopRequested(); };
    const qint64 entries
        = qint64(a.rows) * a.rows + qint64(b.rows) * b.rows + qint64(a.rows) * b.rows;
    if (entries * 8 <= maxKernelBytes) {
        // Computes all kernel values once; the subsets only sum them.
        const cv::Mat x = wide(a);
        const cv::Mat y = wide(b);
        const Kernels all{kernel(x, x, algebra), kernel(y, y, algebra), kernel(x, y, algebra)};
        parallelFor(
            kid.subsets,
            [&](qsizetype i) {
                values[size_t(i)] = mmdOf(
                    all, shuffledIndices(a.rows, options.seed, 2 * quint64(i) + 1),
                    shuffledIndices(b.rows, options.seed, 2 * quint64(i) + 2), kid.subsetSize);
            },
            0, keepGoing);
    } else {
        for (int i = 0; i < kid.subsets && keepGoing(); ++i)
            values[size_t(i)]
                = squaredMmd(rowsOf(a, shuffledIndices(a.rows, options.seed, 2 * quint64(i) + 1), 0,
                                    kid.subsetSize),
                             rowsOf(b, shuffledIndices(b.rows, options.seed, 2 * quint64(i) + 2), 0,
                                    kid.subsetSize),
                             algebra);
    }
    if (!keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    for (const double value : values)
        kid.mean += value / kid.subsets;
    for (const double value : values)
        kid.deviation += (value - kid.mean) * (value - kid.mean) / kid.subsets;
    kid.deviation
        = kid.subsets > 1 ? std::sqrt(kid.deviation) : std::numeric_limits<double>::quiet_NaN();
    return kid;
}

std::vector<std::vector<double>> neighbourRadii(const cv::Mat &features, const std::vector<int> &ks,
                                                const std::function<bool()> &keepGoing)
{
    std::vector<std::vector<double>> radii(ks.size(),
                                           std::vector<double>(static_cast<size_t>(features.rows)));
    forDistances(
        features, features,
        [&](int row, std::vector<double> &distances) {
            distances.erase(distances.begin() + row);
            for (size_t i = 0; i < ks.size(); ++i) {
                const auto at = static_cast<size_t>(ks[i]) - 1;
                if (at >= distances.size())
                    continue;
                std::nth_element(distances.begin(),
                                 distances.begin() + static_cast<std::ptrdiff_t>(at),
                                 distances.end());
                radii[i][size_t(row)] = distances[at];
            }
        },
        keepGoing);
    return radii;
}

Result<Prdc> prdc(const cv::Mat &real, const cv::Mat &generated, const PrdcOptions &options,
                  JobContext *context)
{
    if (options.kPrecision < 1 || options.kDensity < 1)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The number of neighbours must be at least 1."));
    const int k = std::max(options.kPrecision, options.kDensity);
    TRY(checkPair(real, generated, k + 1));
    const auto keepGoing = [&] { return !context || !context->stopRequested(); };
    const auto realRadii
        = neighbourRadii(real, std::vector<int>{options.kPrecision, options.kDensity}, keepGoing);
    const auto generatedRadii
        = neighbourRadii(generated, std::vector<int>{options.kPrecision}, keepGoing);
    const auto &realNarrow = realRadii[0];
    const auto &realWide = realRadii[1];
    struct Counts {
        bool precise = false;
        qint64 dense = 0;
    };
    std::vector<Counts> ofGenerated(static_cast<size_t>(generated.rows));
    // Several threads may set the flag of one real image.
    std::vector<std::atomic<bool>> recalled(static_cast<size_t>(real.rows)),
        covered(static_cast<size_t>(real.rows));
    forDistances(
        generated, real,
        [&](int row, const std::vector<double> &distances) {
            Counts &counts = ofGenerated[size_t(row)];
            const double radius = generatedRadii[0][size_t(row)];
            for (size_t i = 0; i < distances.size(); ++i) {
                counts.precise = counts.precise || distances[i] <= realNarrow[i];
                if (distances[i] < realWide[i]) {
                    ++counts.dense;
                    covered[i].store(true, std::memory_order_relaxed);
                }
                if (distances[i] <= radius)
                    recalled[i].store(true, std::memory_order_relaxed);
            }
        },
        keepGoing);
    if (!keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    Prdc result;
    for (const auto &counts : ofGenerated) {
        result.precision += counts.precise;
        result.density += double(counts.dense);
    }
    result.precision /= generated.rows;
    result.density /= double(options.kDensity) * generated.rows;
    const auto share = [&](const std::vector<std::atomic<bool>> &images) {
        return double(std::count_if(images.begin(), images.end(),
                                    [](const auto &is) { return is.load(); }))
            / real.rows;
    };
    result.recall = share(recalled);
    result.coverage = share(covered);
    return result;
}

bool isCovariance(const cv::Mat &sigma)
{
    double largest = 0;
    for (int i = 0; i < sigma.rows; ++i)
        largest = std::max(largest, std::abs(sigma.at<double>(i, i)));
    const double slack = 1e-5 * largest;
    for (int i = 0; i < sigma.rows; ++i) {
        if (sigma.at<double>(i, i) < -slack)
            return false;
        for (int j = 0; j < i; ++j) {
            const double a = sigma.at<double>(i, j), b = sigma.at<double>(j, i);
            if (std::abs(a - b) > slack
                || a * a
                    > (sigma.at<double>(i, i) + slack) * (sigma.at<double>(j, j) + slack) * 1.01)
                return false;
        }
    }
    return true;
}

} // namespace synthray
