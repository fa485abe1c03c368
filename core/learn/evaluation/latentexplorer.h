// SPDX-License-Identifier: GPL-3.0-or-later
// A trained generator that stays open, to draw single images at places of its latent space.
#pragma once

#include "base/result.h"
#include "learn/evaluation/latentpoint.h"

#include <QStringList>
#include <QVector>

#include <memory>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct LatentSource {
    QString run; // folder
    int epoch = 0; // as in GenerateOptions
    QString device = QStringLiteral("auto");
    int threads = 0;
};

struct LatentInfo {
    int size = 64, channels = 1; // pixels per side
    int epoch = 0; // of the weights
    QString preset, weights; // weights: SHA-256
    QString device; // as it was chosen: "cpu"
    int threads = 1;
    /// What it can be asked for; one entry, which may be empty, unless it is conditional.
    QStringList labels;
    QVector<double> shares; // of the first layer's variance, by direction
    QStringList remarks; // sentences
};

/// Functions may be called from any thread, one at a time.
class LatentWork
{
public:
    virtual ~LatentWork() = default;
    virtual const LatentInfo &info() const = 0;
    /// CV_8UC1 or CV_8UC3 (BGR): what 'generate --seed SEED --first INDEX --latent POINT' writes.
    virtual Result<cv::Mat> draw(quint64 seed, qint64 index, const LatentPoint &point,
                                 const QString &label)
        = 0;
};

/// Errors: no run of a generator, no or damaged weights, no LibTorch.
Result<std::unique_ptr<LatentWork>> openLatentExplorer(const LatentSource &source);

} // namespace synthray
