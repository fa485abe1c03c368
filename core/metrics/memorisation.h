// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a generator repeats its training images, from features and small images. No network here.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct MemorisationInput {
    cv::Mat generated, train, trainMirrored; // features, CV_32F, one row an image
    cv::Mat heldOut; // may be empty
    /// The same images at copyResolution, one per row, CV_8UC1.
    cv::Mat generatedImages, trainImages;
};
constexpr int copyResolution = 64; // pixels
/// A slightly shifted copy is a copy, too: largest shift in x and y, pixels at copyResolution.
constexpr int copyShift = 2;

struct MemorisationOptions {
    int neighbours = 3; // listed for each generated image
    double copySsim = 0.85; // an image with at least this SSIM counts as a near-copy
};

struct NearestImage {
    int train = -1; // row
    double distance = 0; // of features, the smaller one of the training image and its mirror image
    /// 7 x 7 uniform window, at 64 x 64: the largest one over image and mirror image, shifted by up
    /// to copyShift pixels (of the overlap).
    double ssim = 0;
    bool mirrored = false; // the mirror image is more alike
};

struct GeneratedImage {
    QVector<NearestImage> nearest; // by feature distance, then the most alike one by SSIM
    double distance = 0; // to the nearest training image, mirror-aware
    double ssim = 0; // largest one in 'nearest'
    bool authentic = true; // a near-copy is never authentic
    bool copy = false;
};

struct Memorisation {
    QVector<GeneratedImage> images;
    /// Median distance of generated images to their nearest training image, the same for held-out
    /// images, and the ratio: well below 1 means that generated images are closer to the training
    /// images than other images of the same kind are. NaN without held-out images. All distances
    /// are the smaller one of the training image and its mirror image.
    double medianDistance = 0, heldOutDistance = 0, ratio = 0;
    /// Share of generated images that are farther from their nearest training image than that one
    /// is from its own nearest other training image (Alaa et al. 2022, authenticity; here with
    /// mirror images) and that are not near-copies.
    double authenticity = 0;
    int copies = 0;
};

/// Candidates for a near-copy are the nearest images by features and that of
/// nearestTrainingImage(). Errors: fewer than two training images, no generated image, different
/// feature lengths.
Result<Memorisation> findMemorised(const MemorisationInput &input,
                                   const MemorisationOptions &options,
                                   JobContext *context = nullptr);

/// The near-copy check by pixels alone, for an image that is being written: the training image with
/// the largest SSIM among the nearest eight by pixels and by mirrored pixels. The three most alike
/// ones are also compared with shifts.
NearestImage nearestTrainingImage(const cv::Mat &image, const cv::Mat &trainImages);

} // namespace synthray
