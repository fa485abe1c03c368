// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/samplegrid.h"

#include "run/runfolder.h"

#include <algorithm>
#include <cmath>

namespace synthray {

QVector<cv::Mat> imagesOfGrid(const cv::Mat &grid, int side, int count)
{
    const int cell = side + sampleGridGap;
    if (side < 1 || grid.empty() || (grid.cols - sampleGridGap) % cell != 0
        || (grid.rows - sampleGridGap) % cell != 0)
        return {};
    const int columns = grid.cols / cell, rows = grid.rows / cell;
    QVector<cv::Mat> images;
    for (int i = 0; i < std::min(count, columns * rows); ++i)
        images.append(grid(cv::Rect(sampleGridGap + i % columns * cell,
                                    sampleGridGap + i / columns * cell, side, side)));
    return images;
}

cv::Mat gridOfImages(const QVector<cv::Mat> &images)
{
    if (images.isEmpty())
        return {};
    const int count = int(images.size()), side = images.first().rows;
    const int columns = int(std::ceil(std::sqrt(double(count))));
    const int rows = (count + columns - 1) / columns, cell = side + sampleGridGap;
    cv::Mat grid(rows * cell + sampleGridGap, columns * cell + sampleGridGap, images.first().type(),
                 cv::Scalar::all(0));
    for (int i = 0; i < count; ++i)
        images[i].copyTo(grid(cv::Rect(sampleGridGap + i % columns * cell,
                                       sampleGridGap + i / columns * cell, side, side)));
    return grid;
}

} // namespace synthray
