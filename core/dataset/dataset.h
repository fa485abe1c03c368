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
/// What a network receives of an image.
struct TrainingFormat {
    int resolution = 64; // pixels of each side
    SquareFit fit = SquareFit::Stretch;
    bool isColour = false; // red, green and blue; otherwise the luma
    int channels() const { return isColour ? 3 : 1; }
    bool operator==(const TrainingFormat &) const = default;
};
/// CV_8UC1 or CV_8UC3 (RGB; grey images with three equal channels) from working pixels of 16 bits:
/// the last two steps of the pixel path.
cv::Mat toTrainingImage(const cv::Mat &pixels, const TrainingFormat &format);
/// The training image: displayed with the Automatic window, geometry in 16 bits, one quantisation
/// at the end. Training (augment/trainingimagecache.h) and the viewer use the same bytes.
cv::Mat toTrainingImage(const Radiograph &image, const TrainingFormat &format);
inline cv::Mat toTrainingImage(const Radiograph &image, int size, SquareFit fit)
{
    return toTrainingImage(image, TrainingFormat{size, fit});
}

} // namespace synthray
