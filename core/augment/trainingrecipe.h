// SPDX-License-Identifier: GPL-3.0-or-later
// How an augmentation recipe takes part in training.
#pragma once

#include "augment/pipeline.h"

#include <memory>

namespace synthray {

struct TrainingRecipe {
    enum class Use {
        Chain, // all steps one after the other, each with its probability
        One // one of the steps, all equally often
    };
    static Result<TrainingRecipe> create(const Recipe &recipe, Use use, double share);

    std::shared_ptr<const Pipeline> pipeline;
    Use use = Use::Chain;
    double share = 1; // of the images of an epoch that go through it; the others stay as they are

    /// What (seed, epoch, index) does to an image: the steps, in order; empty: it stays as it is.
    QVector<int> draw(quint64 seed, quint64 epoch, quint64 index) const;
    /// All draws there can be; empty when they are too many to be made beforehand.
    QVector<QVector<int>> allDraws() const;
    QByteArray key(const QVector<int> &steps) const; // equal for equal methods and parameters
    /// Whether a step draws random numbers, so that its pixels are made anew each time.
    bool isRandom(const QVector<int> &steps) const;
    Result<Sample> apply(const QVector<int> &steps, const Sample &sample, quint64 seed,
                         quint64 epoch, quint64 index) const;
};

} // namespace synthray
