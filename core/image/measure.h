// SPDX-License-Identifier: GPL-3.0-or-later
// What a viewer measures on an image: histogram, regions, distances, angles.
#pragma once

#include "image/radiograph.h"

#include <QPointF>
#include <QRectF>
#include <QVector>

namespace synthray {

/// Counts of modality values in equal bins from 'low' to 'high' (both inclusive); padding left out.
struct Histogram {
    double low = 0, high = 0;
    QVector<qint64> bins;
};
/// bins 0: chosen so that each bin holds the same number of possible values, at most 256. Other
/// numbers may give a comb pattern, because image values are integers.
Histogram histogramOf(const Radiograph &image, int bins = 256);

/// Modality values inside the rectangle (pixels whose centre lies in it, padding left out), sample
/// deviation (n - 1; not a number for a single pixel).
struct RegionStatistics {
    qint64 pixels = 0;
    double mean = 0, deviation = 0, min = 0, max = 0;
    double area = 0; // of the pixels: mm² if the spacing is known, else pixels
    bool inMillimetres = false;
    double snr() const; // mean / deviation; infinite for a constant region
};
RegionStatistics regionStatistics(const Radiograph &image, const QRectF &rect);
/// |mean a - mean b| / sqrt((var a + var b) / 2).
double contrastToNoise(const RegionStatistics &a, const RegionStatistics &b);

/// Height of a pixel divided by its width: from the spacing, otherwise from the file's aspect
/// ratio.
double pixelShape(const Radiograph &image);
/// Within what a screen can show.
bool isSquare(double pixelShape);
/// Width to height, "1 : 4" for pixels that are four times as high as wide.
QString pixelShapeText(double pixelShape);

struct Length {
    double value = 0;
    /// Otherwise in pixels, because the image's spacing is unknown; of pixels that are not square,
    /// in their widths.
    bool inMillimetres = false;
};
/// Points in pixels; spacing may differ between rows and columns.
Length distanceBetween(const Radiograph &image, QPointF a, QPointF b);
/// At 'vertex', 0..180 degrees, in the image plane (spacing is taken into account). 0 if one side
/// of the angle has no length.
double angleBetween(const Radiograph &image, QPointF vertex, QPointF a, QPointF b);

} // namespace synthray
