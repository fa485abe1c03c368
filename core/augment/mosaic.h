// SPDX-License-Identifier: GPL-3.0-or-later
// Mosaic (Bochkovskiy et al. 2020): four images around a point, for sets with boxes. Training only.
#pragma once

#include "augment/trainingimagecache.h"

#include <array>

namespace synthray {

struct Mosaic {
    cv::Mat pixels; // as large as each of the four
    QVector<Box> boxes; // of all four, clipped
    std::array<double, 4> areas{}; // the share of each image, from upper left to lower right
    /// Labels of each image whose boxes were all cut away.
    std::array<QStringList, 4> lostLabels;
};

/// Four training images of one format. Each covers a rectangle that ends at a random point and
/// keeps its proportions, so that a part of it, at a random place, is cut away. Boxes are clipped;
/// those of which less than 'visibleShare' (0..1) is left are dropped.
Mosaic makeMosaic(const std::array<TrainingImage, 4> &images, double visibleShare, Rng &rng);

} // namespace synthray
