// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/mosaic.h"

#include "image/resample.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

/// Where the point lies: no image gets less than this share of a side.
constexpr double leastShare = 0.3;

/// The part of the scaled image inside 'area', and where its upper left corner is in it.
struct Placed {
    cv::Rect area;
    cv::Point cut;
    double scale = 1;
};

/// The box in the mosaic, with the share of it that is left.
Box moved(const Box &box, const Placed &placed)
{
    const double left = placed.area.x - placed.cut.x + box.x * placed.scale;
    const double top = placed.area.y - placed.cut.y + box.y * placed.scale;
    const double right = left + box.width * placed.scale, bottom = top + box.height * placed.scale;
    Box clipped = box;
    clipped.x = std::max<double>(left, placed.area.x);
    clipped.y = std::max<double>(top, placed.area.y);
    clipped.width = std::min<double>(right, placed.area.br().x) - clipped.x;
    clipped.height = std::min<double>(bottom, placed.area.br().y) - clipped.y;
    const double whole = (right - left) * (bottom - top);
    clipped.visible = clipped.width > 0 && clipped.height > 0 && whole > 0
        ? box.visible * clipped.width * clipped.height / whole
        : 0;
    return clipped;
}

} // namespace

Mosaic makeMosaic(const std::array<TrainingImage, 4> &images, double visibleShare, Rng &rng)
{
    const cv::Mat first = images[0].pixels();
    const int side = first.rows;
    const auto point = [&] {
        return std::clamp(int(std::lround(side * rng.uniform(leastShare, 1 - leastShare))), 1,
                          std::max(1, side - 1));
    };
    const int x = point(), y = point();
    Mosaic mosaic;
    mosaic.pixels.create(first.size(), first.type());
    for (size_t i = 0; i < images.size(); ++i) {
        Placed placed;
        placed.area = {i % 2 ? x : 0, i / 2 ? y : 0, i % 2 ? side - x : x, i / 2 ? side - y : y};
        mosaic.areas[i] = double(placed.area.area()) / (double(side) * side);
        if (placed.area.empty()) // images of one pixel
            continue;
        const int length = std::max(placed.area.width, placed.area.height);
        placed.scale = double(length) / side;
        placed.cut = {int(rng.below(quint64(length - placed.area.width) + 1)),
                      int(rng.below(quint64(length - placed.area.height) + 1))};
        resizePil(images[i].pixels(), length, length,
                  Filter::Bilinear)(cv::Rect(placed.cut, placed.area.size()))
            .copyTo(mosaic.pixels(placed.area));
        QStringList left;
        for (const Box &box : images[i].boxes()) {
            const Box clipped = moved(box, placed);
            if (clipped.visible <= 0 || clipped.visible < visibleShare)
                continue;
            mosaic.boxes.append(clipped);
            left << box.label;
        }
        for (const Box &box : images[i].boxes())
            if (!left.contains(box.label) && !mosaic.lostLabels[i].contains(box.label))
                mosaic.lostLabels[i] << box.label;
    }
    return mosaic;
}

} // namespace synthray
