// SPDX-License-Identifier: GPL-3.0-or-later
// What networks are given of an image: its square at training size, and a cache of such squares.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "dataset/sample.h"

#include <memory>

namespace synthray {

/// How an image of any shape becomes a square.
enum class SquareFit {
    Stretch, // both sides to the size: the aspect ratio changes
    Crop, // shorter side to the size, centre cut out (torchvision's Resize + CenterCrop)
    Pad // longer side to the size, black borders
};
cv::Mat toSquare(const cv::Mat &image, int size, SquareFit fit);
/// Where boxes of an image of this size lie in its square; what is cut off is left out.
QVector<Box> boxesInSquare(const QVector<Box> &boxes, int columns, int rows, int size,
                           SquareFit fit);
/// What networks are given of an image, CV_8UC1: displayed as Automatic does it, geometry in 16
/// bits, one quantisation at the end. Training (augment/trainingimagecache.h) and the viewer show
/// the same bytes.
cv::Mat toTrainingImage(const Radiograph &image, int size, SquareFit fit);

} // namespace synthray
