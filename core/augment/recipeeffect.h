// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe does to a set, in figures: estimated from some of its images, reduced.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/imagedataset.h"

#include <array>

namespace synthray {

/// An image of the set, ready to be augmented.
struct EffectImage {
    Sample sample; // reduced
    double factor = 1; // of the reduction
    quint64 index = 0; // in the set: part of the random numbers' address
};

/// 'count' images of the set, the classes in turn, in an order that the seed gives. 'turn' 0 is the
/// first 'count' of them, 1 the next, and so on; after the last image it begins again.
QVector<int> chooseImages(const ImageDataset &set, int count, quint64 seed, int turn = 0);

/// Reads and reduces images; those that cannot be read are left out. Empty: stopped, or none could
/// be read.
QVector<EffectImage> readEffectImages(const ImageDataset &set, const QVector<int> &chosen,
                                      JobContext &context);

struct StepEffect {
    QString title;
    int applied = 0; // images that the step was applied to
    int unchanged = 0; // of them: no pixel changed
    int blanked = 0; // of them: more than half of the image became one grey level
};

struct RecipeEffect {
    static constexpr int levels = 64; // of the histograms
    using Histogram = std::array<double, levels>; // shares of all pixels, dark to bright

    int images = 0, changed = 0;
    int failed = 0; // a step could not be applied
    QString failure; // the first reason
    double meanBefore = 0, meanAfter = 0; // grey levels 0 to 255, over the images
    double contrastBefore = 0, contrastAfter = 0; // standard deviation within an image, averaged
    int boxesBefore = 0, boxesAfter = 0;
    Histogram before{}, after{};
    QVector<StepEffect> steps; // one for each of the recipe
};

/// Applies the recipe once to each image.
Result<RecipeEffect> measureEffect(const QVector<EffectImage> &images, const Recipe &recipe,
                                   quint64 seed, JobContext &context);

/// Shares of the pixels at each of the levels, dark to bright; for images in colour of their luma.
RecipeEffect::Histogram greyHistogram(const cv::Mat &pixels);

} // namespace synthray
