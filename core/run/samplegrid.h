// SPDX-License-Identifier: GPL-3.0-or-later
// The single images of a sample grid (see sampleGridGap).
#pragma once

#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

/// The first 'count' images of the grid, 'side' pixels each; they share its memory. Fewer if the
/// grid has no more; none if it is not made of such images.
QVector<cv::Mat> imagesOfGrid(const cv::Mat &grid, int side, int count);

/// Images of one size and type in ceil(sqrt(count)) columns.
cv::Mat gridOfImages(const QVector<cv::Mat> &images);

} // namespace synthray
