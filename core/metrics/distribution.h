// SPDX-License-Identifier: GPL-3.0-or-later
// How far two sets of images are from each other, from their features: Fréchet distance, kernel
// distance, precision and recall, density and coverage. No network here: a feature matrix is N x d,
// CV_32F, one row an image.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <functional>
#include <vector>

namespace synthray {

/// Mean and covariance of features, as pytorch-fid's .npz files hold them.
struct GaussianStats {
    cv::Mat mu; // 1 x d, CV_64F
    cv::Mat sigma; // d x d, CV_64F, divisor n - 1
    qint64 n = 0; // number of images; 0: unknown (not in the file)
    int dims() const { return mu.cols; }
};

/// Eigenvalues of a symmetric matrix (CV_64F), in any order.
using SymmetricEigenvalues = std::function<Result<std::vector<double>>(const cv::Mat &symmetric)>;
/// Eigenvalues and eigenvectors.
struct SymmetricEigen {
    std::vector<double> values;
    cv::Mat vectors; // d x d, CV_64F; row i belongs to values[i]
};
/// Linear algebra for the distances, in float64. OpenCV's is correct but slow for thousands of
/// rows; core/learn/device/algebra.h provides LibTorch's (LAPACK, BLAS).
struct LinearAlgebra {
    SymmetricEigenvalues values;
    std::function<Result<SymmetricEigen>(const cv::Mat &symmetric)> decompose;
    /// The product of a and b, either of them transposed if asked for.
    std::function<cv::Mat(const cv::Mat &a, bool transposeA, const cv::Mat &b, bool transposeB)>
        multiply;
};
const LinearAlgebra &openCvAlgebra();

/// Float64 mean and covariance (divisor N - 1). Errors: fewer than two images, values that are not
/// numbers.
Result<GaussianStats> gaussianOf(const cv::Mat &features,
                                 const LinearAlgebra &algebra = openCvAlgebra());

/// Fréchet distance of two Gaussians (Dowson and Landau 1982; Heusel et al. 2017):
/// |mu1 - mu2|^2 + tr S1 + tr S2 - 2 tr (S1 S2)^(1/2). The last trace is the sum of the square
/// roots of the eigenvalues of S1^(1/2) S2 S1^(1/2), which is symmetric; rounding below zero counts
/// as zero, so singular covariances need no epsilon. Never NaN; never below 0 beyond rounding,
/// which is cut off.
Result<double> frechetDistance(const GaussianStats &a, const GaussianStats &b,
                               const LinearAlgebra &algebra);

/// The same from features. If both sets are smaller than the dimension, the trace comes from the
/// Na x Nb matrix of inner products: tr (S1 S2)^(1/2) is the sum of the singular values of
/// A B^T / sqrt((Na - 1)(Nb - 1)), A and B centred.
Result<double> frechetDistance(const cv::Mat &a, const cv::Mat &b, const LinearAlgebra &algebra);

/// The floor of the Fréchet distance: that of two random halves of one set (by the seed). A perfect
/// generator cannot be expected to reach less at this size. Needs four images.
Result<double> realFloor(const cv::Mat &features, quint64 seed, const LinearAlgebra &algebra);

/// Spread of the features relative to their length: the root of tr S / (|mu|^2 + tr S), 0..1. Near
/// 0 the features do not distinguish the images.
double relativeSpread(const GaussianStats &statistics);
double relativeSpread(const cv::Mat &features);
/// How much the first set varies, as a share of the second: root of the ratio of their tr S.
double spreadRatio(const cv::Mat &features, const cv::Mat &of);
/// Below this spread the features of a set count as all equal. The sample chest radiographs have
/// 0.11 (random network, 2048 dims) to 0.20 (64 dims).
constexpr double leastSpread = 1e-3;

struct KidOptions {
    int subsets = 100;
    int subsetSize = 1000; // limited to the size of the smaller set
    quint64 seed = 0;
};
struct Kid {
    double mean = 0; // over the subsets
    double deviation = 0; // of the subsets (population, as numpy.std); NaN: there was only one
    int subsets = 0, subsetSize = 0; // as used
};
/// Binkowski et al. 2018: unbiased squared MMD with the kernel (x·y / d + 1)^3, mean over random
/// subsets. If a subset is as large as both sets, one subset is enough.
Result<Kid> kernelDistance(const cv::Mat &a, const cv::Mat &b, const KidOptions &options = {},
                           const LinearAlgebra &algebra = openCvAlgebra(),
                           JobContext *context = nullptr);
/// Squared MMD of all rows, without subsets.
double squaredMmd(const cv::Mat &a, const cv::Mat &b,
                  const LinearAlgebra &algebra = openCvAlgebra());

struct PrdcOptions {
    int kPrecision = 3; // Kynkäänniemi et al. 2019
    int kDensity = 5; // Naeem et al. 2020
};
struct Prdc {
    double precision = 0; // share of generated images within a real one's k-th neighbour radius
    double recall = 0; // share of real images within a generated one's radius
    double density = 0; // mean number of real radii that hold a generated image, over k
    double coverage = 0; // share of real images with a generated one within their radius
};
/// Euclidean distances; a radius is the distance to the k-th nearest other image. Inside means
/// < radius for density and coverage, <= for precision and recall. Errors: fewer than k + 1 images.
Result<Prdc> prdc(const cv::Mat &real, const cv::Mat &generated, const PrdcOptions &options = {},
                  JobContext *context = nullptr);

/// Distance of every row to its k-th nearest other row of the same matrix (0: there are too few
/// rows); one list for each k.
std::vector<std::vector<double>> neighbourRadii(const cv::Mat &features, const std::vector<int> &ks,
                                                const std::function<bool()> &keepGoing = {});
inline std::vector<double> neighbourRadii(const cv::Mat &features, int k)
{
    return neighbourRadii(features, std::vector<int>{k}).front();
}

/// Whether a CV_64F matrix is symmetric (up to float32 rounding), without negative variances and
/// without covariances that exceed what the two variances allow.
bool isCovariance(const cv::Mat &sigma);

} // namespace synthray
