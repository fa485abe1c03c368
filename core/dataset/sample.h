// SPDX-License-Identifier: GPL-3.0-or-later
// A sample: working pixels and their labels, on the way through augmentation and into batches.
#pragma once

#include "base/result.h"
#include "dataset/box.h"
#include "image/imageio.h"

#include <QStringList>

#include <memory>

namespace synthray {

struct Sample {
    /// Working pixels after the polarity step, 0..65535 over the display range: CV_16UC1, or
    /// CV_16UC3 (RGB) of an image in colour. From toNarrowSample() also CV_8UC1 or CV_8UC3.
    cv::Mat pixels;
    /// Labels of regions, as large as 'pixels': CV_8UC1 or CV_16UC1, 0 is the background. It
    /// follows every change of position without interpolation. Empty: none.
    cv::Mat mask;
    /// The depth of the final quantisation: 8 for 8-bit PNG/JPEG, else 16.
    int outputBits = 8;
    QString label; // class; empty: none
    QVector<Box> boxes;
    QString path;
    /// The image before the window, for steps that work on stored values; null once a step has
    /// changed the pixels, or if there is no file.
    std::shared_ptr<const Radiograph> radiograph;
    std::optional<VoiWindow> window; // that the pixels were computed with; nullopt: its own
    double rowSpacing = 0; // mm between rows of 'pixels'; 0: unknown
    double columnSpacing = 0; // mm between columns
    QStringList history; // applied steps, in order: "rotate 45°", "8 bit"
};

/// readImage, in colour, + toSample, with the radiograph.
Result<Sample> readSample(const QString &path, const QString &label = {},
                          OrientationTags tags = OrientationTags::Unstated);
/// With another window than the image's own, if one is given. In colour if the image has kept it.
Sample toSample(const Radiograph &image, const std::optional<VoiWindow> &window = {});
/// As toSample, but an 8-bit image that is shown as it is stored keeps its 8 bits until a step of a
/// Pipeline needs more. Only for what goes to a Pipeline and then to quantise(): nothing else takes
/// such pixels.
Sample toNarrowSample(const Radiograph &image, const std::optional<VoiWindow> &window = {});
/// Step 5 of the pixel path: quantised to sample.outputBits (or 'bits' when 8 or 16), with the
/// channels of the pixels.
cv::Mat quantise(const Sample &sample, int bits = 0);

} // namespace synthray
