// SPDX-License-Identifier: GPL-3.0-or-later
// Does a generator repeat its training images? From features and small squares; no network here.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct MemorisationInput {
    cv::Mat generated, train, trainMirrored; // features, CV_32F, one row an image
    cv::Mat heldOut; // may be empty
    /// The same images as squares of copySquareSide² bytes a row, CV_8UC1.
    cv::Mat generatedImages, trainImages;
};
constexpr int copyResolution = 64; // pixels
/// A copy that is moved a little is one, too: pixels at copyResolution, in x and y.
constexpr int copyShift = 2;

struct MemorisationOptions {
    int neighbours = 3; // listed for each generated image
    double copySsim = 0.85; // from here on an image counts as a near-copy
};

struct NearestImage {
    int train = -1; // row
    double distance = 0; // of features, the smaller one of the training image and its mirror image
    /// 7 x 7 uniform, at 64 x 64: the largest one of image and mirror image, moved by up to
    /// copyShift pixels (of what overlaps).
    double ssim = 0;
    bool mirrored = false; // the mirror image is the one that is more alike
};

struct GeneratedImage {
    QVector<NearestImage> nearest; // by feature distance, then what is more alike by SSIM
    double distance = 0; // to the nearest training image, mirror-aware
    double ssim = 0; // largest one of those listed
    bool authentic = true; // never of a near-copy
    bool copy = false;
};

struct Memorisation {
    QVector<GeneratedImage> images;
    /// Median distance generated -> nearest training image, held-out -> nearest training image, and
    /// their ratio: well below 1 means that generated images keep closer to the training images
    /// than images of the same kind do. NaN without held-out images. All distances are the smaller
    /// one of the training image and its mirror image.
    double medianDistance = 0, heldOutDistance = 0, ratio = 0;
    /// Share of generated images that are farther from their nearest training image than that one
    /// is from its own nearest other training image (Alaa et al. 2022, authenticity; here with
    /// mirror images) and that are no near-copies.
    double authenticity = 0;
    int copies = 0;
};

/// Candidates of a near-copy are the nearest images by features and the one of nearestSquare.
/// Errors: fewer than two training images, no generated one, unlike feature lengths.
Result<Memorisation> findMemorised(const MemorisationInput &input,
                                   const MemorisationOptions &options,
                                   JobContext *context = nullptr);

/// The near-copy check alone, by pixels, for an image that is being written: the largest SSIM with
/// any training square among the nearest eight by pixels and by mirrored pixels; of these the three
/// most alike ones are moved about.
NearestImage nearestSquare(const cv::Mat &square, const cv::Mat &trainImages);

} // namespace synthray
