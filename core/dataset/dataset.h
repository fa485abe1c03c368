// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset is size() and at(i); subset, cache and prefetch are wrappers around one.
#pragma once

#include "base/job.h"
#include "dataset/filmset.h"
#include "dataset/sample.h"

#include <memory>

namespace synthray {

class Dataset
{
public:
    virtual ~Dataset() = default;
    virtual qsizetype size() const = 0;
    /// Thread-safe. 0 <= index < size().
    virtual Result<Sample> at(qsizetype index) const = 0;
};

/// Films of a set, decoded on demand.
std::unique_ptr<Dataset> filmDataset(FilmSet set);

/// How a film of any shape becomes a square.
enum class SquareFit {
    Stretch, // both sides to the size: the aspect ratio changes
    Crop, // shorter side to the size, centre cut out (torchvision's Resize + CenterCrop)
    Pad // longer side to the size, black borders
};
cv::Mat toSquare(const cv::Mat &image, int size, SquareFit fit);
/// Where boxes of a film of this size lie in its square; what is cut off is left out.
QVector<Box> boxesInSquare(const QVector<Box> &boxes, int columns, int rows, int size,
                           SquareFit fit);
/// What networks are given of a film, CV_8UC1: displayed as Automatic does it, geometry in 16 bits,
/// one quantisation at the end. Training (augment/trainingimagecache.h) and the viewer
/// show the same bytes.
cv::Mat trainingSquare(const Radiograph &film, int size, SquareFit fit);

} // namespace synthray
