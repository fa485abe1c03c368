// SPDX-License-Identifier: GPL-3.0-or-later
// What a viewer measures on a film: histogram, regions, distances, angles.
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
Histogram histogramOf(const Radiograph &film, int bins = 256);

/// Modality values inside the rectangle (pixels whose centre lies in it), sample deviation (n - 1).
struct RegionStatistics {
    qint64 pixels = 0;
    double mean = 0, deviation = 0, min = 0, max = 0;
    double area = 0; // mm² where spacing is known, else pixels
    bool inMillimetres = false;
    double snr() const; // mean / deviation; infinite for a constant region
};
RegionStatistics regionStatistics(const Radiograph &film, const QRectF &rect);
/// |mean a - mean b| / sqrt((var a + var b) / 2).
double contrastToNoise(const RegionStatistics &a, const RegionStatistics &b);

struct Length {
    double value = 0;
    bool inMillimetres = false; // else pixels: the film's spacing is not known
};
/// Points in pixels; spacing may differ between rows and columns.
Length distanceBetween(const Radiograph &film, QPointF a, QPointF b);
/// At 'vertex', 0..180 degrees, in the plane of the film (spacing counts).
double angleBetween(const Radiograph &film, QPointF vertex, QPointF a, QPointF b);

} // namespace synthray
