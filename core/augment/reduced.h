// SPDX-License-Identifier: GPL-3.0-or-later
// Steps on a reduced image: what a recipe does at a fraction of the time, for previews and for
// figures over a set. Lengths in pixels shrink with the image; noise weakens as it does when the
// whole result is shown reduced. Exports and training never use it.
#pragma once

#include "augment/pipeline.h"

namespace synthray {

/// Reduced size divided by size, so that the longer side has at most 'side' pixels; at most 1.
double reductionTo(int side, const cv::Mat &pixels);
/// The image with fewer pixels, each the mean of several. Null where they cannot be averaged:
/// 32-bit integers.
std::shared_ptr<const Radiograph> reduced(const Radiograph &image, double factor);
/// The pixels of 'small', a reduced copy of 'whole', through the window of the whole image.
/// automatic: automaticWindow(whole).
Sample reducedSample(const Radiograph &whole, const std::shared_ptr<const Radiograph> &small,
                     const std::optional<VoiWindow> &window, const VoiWindow &automatic);
/// The sample with a smaller image, boxes and spacing; the radiograph too, if it has one.
Sample reduced(const Sample &sample, double factor);
/// The step for an image reduced by 'factor'.
DrawnStep reduced(DrawnStep step, double factor);

} // namespace synthray
