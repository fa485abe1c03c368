// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset.h"

#include "image/colour.h"
#include "image/resample.h"
#include "image/windowing.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace synthray {

namespace {

/// Where the whole scaled image lies in the square; with Crop it reaches beyond.
cv::Rect placeInSquare(int columns, int rows, int size, SquareFit fit)
{
    const int shorter = std::min(rows, columns), longer = std::max(rows, columns);
    const bool tall = rows > columns;
    if (fit == SquareFit::Stretch)
        return {0, 0, size, size};
    if (fit == SquareFit::Crop) {
        // torchvision: Resize truncates the longer side, CenterCrop rounds half to even.
        const auto other = static_cast<int>(qint64(size) * longer / shorter);
        const auto cut = static_cast<int>(std::nearbyint((other - size) / 2.0));
        return tall ? cv::Rect(0, -cut, size, other) : cv::Rect(-cut, 0, other, size);
    }
    const int other = std::max(1, static_cast<int>(std::lround(double(size) * shorter / longer)));
    const int edge = (size - other) / 2;
    return tall ? cv::Rect(edge, 0, other, size) : cv::Rect(0, edge, size, other);
}

} // namespace

cv::Mat toSquare(const cv::Mat &image, int size, SquareFit fit)
{
    const cv::Rect place = placeInSquare(image.cols, image.rows, size, fit);
    const cv::Mat scaled = resizePil(image, place.width, place.height, Filter::Bilinear);
    const cv::Rect whole(0, 0, size, size);
    if (place == whole)
        return scaled;
    if (fit == SquareFit::Crop)
        return scaled(cv::Rect(-place.x, -place.y, size, size)).clone();
    cv::Mat square = cv::Mat::zeros(size, size, image.type());
    scaled.copyTo(square(place));
    return square;
}

QVector<Box> boxesInSquare(const QVector<Box> &boxes, int columns, int rows, int size,
                           SquareFit fit)
{
    if (columns < 1 || rows < 1)
        return {};
    const cv::Rect place = placeInSquare(columns, rows, size, fit);
    const double across = double(place.width) / columns, down = double(place.height) / rows;
    QVector<Box> placed;
    for (const Box &box : boxes) {
        const double left = std::max(0.0, place.x + box.x * across);
        const double top = std::max(0.0, place.y + box.y * down);
        const double right = std::min<double>(size, place.x + (box.x + box.width) * across);
        const double bottom = std::min<double>(size, place.y + (box.y + box.height) * down);
        if (right > left && bottom > top)
            placed.append({left, top, right - left, bottom - top, box.label, box.visible});
    }
    return placed;
}

cv::Mat toTrainingImage(const cv::Mat &pixels, const TrainingFormat &format)
{
    const bool isLuma = pixels.channels() == 3 && !format.isColour;
    const cv::Mat square
        = toEightBit(toSquare(isLuma ? lumaOf(pixels) : pixels, format.resolution, format.fit));
    if (square.channels() == format.channels())
        return square;
    cv::Mat three;
    cv::merge(std::array{square, square, square}.data(), 3, three);
    return three;
}

cv::Mat toTrainingImage(const Radiograph &image, const TrainingFormat &format)
{
    // The luma of the stored values, not that of the displayed colours.
    const bool inColour = format.isColour && !image.colour.empty();
    return toTrainingImage(inColour ? toDisplayColour(image) : toDisplay(image, 16), format);
}

} // namespace synthray
