// SPDX-License-Identifier: GPL-3.0-or-later
// What methods that are one function share: their declaration, common parameters, loops.
#pragma once

#include "augment/augmentation.h"
#include "augment/warp.h"

#include <algorithm>
#include <functional>

namespace synthray {

using ChangeSample = Result<> (*)(Sample &, const ParamSet &, Rng &);

/// A declaration. random: the function draws from its Rng.
AugmentationInfo method(AugmentationGroup group, const QString &id, const char *label,
                        const char *help, const QVector<ParamSpec> &params, ChangeSample change,
                        bool random = false);

ParamSpec filterParam(bool forResize, const QString &value = {});
ParamSpec borderParam(const QString &value = QStringLiteral("constant"));
ParamSpec fillParam();
Filter filterOf(const ParamSet &params);
/// Border, fill and filter as far as the method has them.
WarpOptions warpOptionsOf(const ParamSet &params);
ushort fillOf(const ParamSet &params); // 16 bits

/// Replaces each value by table[value].
void applyTable(cv::Mat &pixels, const std::function<double(double)> &valueOf);

/// new value = change(value, rng) for each pixel. Each row has its own stream, so that the result
/// is the same for any number of threads.
void forPixels(cv::Mat &pixels, Rng &rng,
               const std::function<double(double value, Rng &rng)> &change);

/// 16-bit value, rounded and limited.
inline ushort toPixel(double value)
{
    return static_cast<ushort>(std::clamp(value + 0.5, 0.0, 65535.0));
}

} // namespace synthray
