// SPDX-License-Identifier: GPL-3.0-or-later
// A sample: working pixels and their labels, on the way through augmentation and into batches.
#pragma once

#include "base/result.h"
#include "dataset/box.h"
#include "image/radiograph.h"

#include <QStringList>

namespace synthray {

struct Sample {
    /// Working pixels after the polarity step: CV_16UC1, 0..65535 over the display range.
    cv::Mat pixels;
    /// The depth of the final quantisation: 8 for 8-bit PNG/JPEG, else 16.
    int outputBits = 8;
    QString label; // class; empty: none
    QVector<Box> boxes;
    QString path;
    QStringList history; // applied steps, in order: "rotate 45°", "8 bit"
};

/// readImage + toDisplay(16) as a Sample.
Result<Sample> readSample(const QString &path, const QString &label = {});
Sample toSample(const Radiograph &image);
/// Step 5 of the pixel path: quantised to sample.outputBits (or 'bits' when 8 or 16): CV_8UC1 or
/// CV_16UC1.
cv::Mat quantise(const Sample &sample, int bits = 0);

} // namespace synthray
