// SPDX-License-Identifier: GPL-3.0-or-later
// An augmentation, whole: docs/howto/add-an-augmentation.md.
#pragma once

#include "augment/functionmethod.h"
namespace synthray {
/// Noise as a detector adds it: normal, the same at every grey level.
inline Result<> addNoise(Sample &sample, const ParamSet &params, Rng &rng)
{
    const double sigma = 257 * params.real(QStringLiteral("sigma")); // 257: a level of 8 bits in 16
    forPixels(sample.pixels, rng,
              [sigma](double value, Rng &own) { return value + sigma * own.normal(); });
    return {};
}
inline AugmentationInfo noiseInfo()
{
    return method(
        AugmentationGroup::Noise, QStringLiteral("noise"), QT_TRANSLATE_NOOP("Params", "Noise"),
        QT_TRANSLATE_NOOP("Params", "Normal noise, as a detector adds it."),
        {realParam(QStringLiteral("sigma"), QT_TRANSLATE_NOOP("Params", "Strength"), 4, 0, 64, 0.5,
                   QT_TRANSLATE_NOOP("Params", "grey levels"),
                   QT_TRANSLATE_NOOP("Params", "Standard deviation, of 256 grey levels."))},
        addNoise, true);
}
} // namespace synthray
