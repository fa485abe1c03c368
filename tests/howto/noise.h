// SPDX-License-Identifier: GPL-3.0-or-later
// An augmentation, whole: docs/howto/add-an-augmentation.md.
#pragma once

#include "augment/augmentation.h"

#include <opencv2/core.hpp>

namespace synthray {

/// Noise as a detector adds it: normal, the same at every grey level.
class Noise final : public Augmentation
{
public:
    explicit Noise(const ParamSet &params)
        : m_sigma(params.real(QStringLiteral("sigma")))
    {
    }

    Result<Sample> apply(const Sample &sample, Rng &rng) const override
    {
        Sample noisy = sample;
        noisy.pixels = sample.pixels.clone(); // a cv::Mat that is copied shares its pixels
        for (int y = 0; y < noisy.pixels.rows; ++y) {
            auto *row = noisy.pixels.ptr<ushort>(y);
            for (int x = 0; x < noisy.pixels.cols; ++x) // 257: a level of 8 bits in 16
                row[x] = cv::saturate_cast<ushort>(row[x] + 257 * m_sigma * rng.normal());
        }
        noisy.history << QStringLiteral("noise %1").arg(brief());
        return noisy;
    }
    bool isRandom() const override { return true; }
    QString brief() const override { return QStringLiteral("σ %1").arg(m_sigma); }

private:
    double m_sigma; // in grey levels of 256
};

inline AugmentationInfo noiseInfo()
{
    return {QStringLiteral("noise"),
            QT_TRANSLATE_NOOP("Params", "Noise"),
            QT_TRANSLATE_NOOP("Params", "Normal noise, as a detector adds it."),
            {realParam(QStringLiteral("sigma"), QT_TRANSLATE_NOOP("Params", "Strength"), 4, 0, 64,
                       0.5, QT_TRANSLATE_NOOP("Params", "grey levels"),
                       QT_TRANSLATE_NOOP("Params", "Standard deviation, of 256 grey levels."))},
            [](const ParamSet &params) -> std::unique_ptr<Augmentation> {
                return std::make_unique<Noise>(params);
            },
            nullptr};
}

} // namespace synthray
