// SPDX-License-Identifier: GPL-3.0-or-later
// Training images: an image as the square of pixels that networks are given.
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
/// Boxes of an image of this size, in the pixels of its square; parts outside are cut off.
QVector<Box> boxesInSquare(const QVector<Box> &boxes, int columns, int rows, int size,
                           SquareFit fit);
/// The training image, CV_8UC1: displayed with the Automatic window, geometry in 16 bits, one
/// quantisation at the end. Training (augment/trainingimagecache.h) and the viewer use the same
/// bytes.
cv::Mat toTrainingImage(const Radiograph &image, int size, SquareFit fit);

} // namespace synthray
