// SPDX-License-Identifier: GPL-3.0-or-later
// A metric of image quality, whole: docs/howto/add-a-metric.md.
#pragma once

#include "metrics/quality.h"

#include <opencv2/core.hpp>

namespace synthray {

/// How much brighter b is than a, on average, in grey levels. Both have the same size and depth.
inline double meanShift(const cv::Mat &a, const cv::Mat &b)
{
    return cv::mean(b)[0] - cv::mean(a)[0];
}

inline constexpr QualityMetric meanShiftMetric{
    "meanShift", QT_TRANSLATE_NOOP("Quality", "Mean shift"),
    QT_TRANSLATE_NOOP("Quality", "Mean grey level of the image minus that of the reference."),
    QualityMetric::Better::Neither};

} // namespace synthray
