// SPDX-License-Identifier: GPL-3.0-or-later
// Figures about a set of generated images, to be read beside those of as many real ones. No network
// is needed, and they are cheap enough for every epoch of a training.
#pragma once

#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

/// NaN where there are too few images.
struct SampleFigures {
    /// How alike the images are: mean MS-SSIM of up to 128 pairs (Odena, Olah and Shlens 2017,
    /// section 4.2) at 64 x 64 pixels, which leaves 3 scales. 1: all the same.
    double msSsim = 0;
    /// How much they vary: root of the mean variance of the pixels at 16 x 16, grey levels.
    double spread = 0;
    /// Patterns that repeat every 2 or 4 pixels, which transposed convolutions of stride 2 leave
    /// (Odena, Dumoulin and Olah 2016): power on those frequencies of the mean spectrum over the
    /// power beside them, the larger of both; at full resolution, under a Hann window. A smooth
    /// spectrum has about 1.
    double checkerboard = 0;
};

constexpr qsizetype mostFigureImages = 64; // more are left out
constexpr qsizetype leastFigureImages = 8; // fewer give no figures

/// Square images of one size, CV_8UC1 or CV_8UC3 of equal channels. The pairs follow from the seed.
SampleFigures sampleFigures(const QVector<cv::Mat> &images, quint64 seed, int threads = 0);

/// Images at copyResolution, one per row, as nearestTrainingImage() takes them.
cv::Mat copyRows(const QVector<cv::Mat> &images);

/// Share of the first 32 images that repeat a training image: an SSIM of at least 'copySsim' (see
/// MemorisationOptions) with it or its mirror image.
double nearCopyShare(const QVector<cv::Mat> &images, const cv::Mat &trainRows, double copySsim,
                     int threads = 0);

} // namespace synthray
