// SPDX-License-Identifier: GPL-3.0-or-later
// Full-reference and no-reference image quality on displayed pixels. Data range R: 255 for 8 bits,
// 65535 for 16 bits.
#pragma once

#include "base/result.h"
#include "base/sentence.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

/// One line of a quality table. Texts are untranslated, context "Quality".
struct QualityMetric {
    enum class Better { Lower, Higher, Neither };
    const char *id; // JSON key: "ssim"
    const char *label; // "SSIM"
    const char *help; // its definition in one sentence
    Better better;
    QString labelText() const;
    QString helpText() const;
};
/// In the order of the table and of ImageQuality::values.
const QVector<QualityMetric> &qualityMetrics();

struct ImageQuality {
    QVector<double> values; // NaN: not defined for these images; a note says why
    int width = 0, height = 0, bits = 8; // of the comparison
    bool resized = false; // the image had another size than the reference
    QVector<Sentence> notes;

    double value(const char *id) const;
    /// Values by their ids (null if not defined, "inf" for an infinite PSNR), width, height,
    /// bits, dataRange, resized, notes.
    QJsonObject toJson() const;
};

/// 'reference' and 'image': CV_8UC1 or CV_16UC1 of any size. Different depths are compared in 16
/// bits; an image of another size is first resized to the reference's (bicubic). 'threads' for one
/// pair (0: all cores). Errors: an empty image, too little memory.
Result<ImageQuality> compareImages(const cv::Mat &reference, const cv::Mat &image, int threads = 0);

// The individual metrics. Both images have the same size and depth (CV_8UC1 or CV_16UC1).
double meanSquaredError(const cv::Mat &a, const cv::Mat &b);
double meanAbsoluteError(const cv::Mat &a, const cv::Mat &b);
/// 10 log10(R^2 / MSE); +infinity for identical images.
double peakSignalToNoise(const cv::Mat &a, const cv::Mat &b);
/// Wang et al. 2004 as scikit-image's default computes it: 7x7 uniform window, sample covariance,
/// K1 .01, K2 .03, mean over windows inside the image. NaN: a side below 7.
double ssim(const cv::Mat &a, const cv::Mat &b, int threads = 0);
/// With Gaussian weights (sigma 1.5, 11 taps) and population covariance, as in the paper. NaN:
/// below 11.
double ssimGaussian(const cv::Mat &a, const cv::Mat &b, int threads = 0);
/// Wang, Simoncelli and Bovik 2003: 5 scales, weights .0448 .2856 .3001 .2363 .1333, 2x2 average
/// pooling (an odd last row or column is dropped), negative contrast terms count as 0. NaN: a side
/// of 160 or less.
double multiScaleSsim(const cv::Mat &a, const cv::Mat &b, int threads = 0);
/// The same over the first 'scales' of the five, their weights divided by the weights' sum: for
/// images too small for all. NaN: a side below 11 at the last scale.
double multiScaleSsim(const cv::Mat &a, const cv::Mat &b, int scales, int threads);
/// Universal quality index, Wang and Bovik 2002: 8x8 sliding window. NaN: a side below 8.
double universalQuality(const cv::Mat &a, const cv::Mat &b, int threads = 0);
/// Visual information fidelity in the pixel domain, Sheikh and Bovik 2006: 4 scales, noise variance
/// 2 (of the 0..255 range). NaN: a side below 41. 'a' is the reference.
double visualInformationFidelity(const cv::Mat &a, const cv::Mat &b, int threads = 0);
/// Shannon entropy of the grey levels, bits.
double entropy(const cv::Mat &image);
/// Mean length of the gradient (central differences inside, one-sided at the edges), grey levels
/// per pixel. NaN: a side below 2.
double meanGradient(const cv::Mat &image);
/// Variance of the 4-neighbour Laplacian (edges mirrored without repeating the edge pixel).
double laplacianVariance(const cv::Mat &image);

} // namespace synthray
