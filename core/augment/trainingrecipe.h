// SPDX-License-Identifier: GPL-3.0-or-later
// How an augmentation recipe is used in training.
#pragma once

#include "augment/pipeline.h"

#include <memory>

namespace synthray {

struct TrainingRecipe {
    enum class Use {
        Chain, // all steps in order, each with its probability
        One // one of the steps, each equally likely
    };
    static Result<TrainingRecipe> create(const Recipe &recipe, Use use, double share);

    std::shared_ptr<const Pipeline> pipeline;
    Use use = Use::Chain;
    double share = 1; // of an epoch's images that are augmented; the others stay unchanged

    /// The steps that (seed, epoch, index) draws for an image, in order; empty: it stays unchanged.
    QVector<int> draw(quint64 seed, quint64 epoch, quint64 index) const;
    /// All possible draws; empty if there are too many to compute beforehand.
    QVector<QVector<int>> allDraws() const;
    QByteArray key(const QVector<int> &steps) const; // equal for equal methods and parameters
    /// Whether a step draws random numbers, so that its pixels are recomputed each time.
    bool isRandom(const QVector<int> &steps) const;
    /// Whether names of sides can change places: the recipe pairs them and has a step that mirrors.
    bool swapsSides() const;
    /// The class of an image that was mirrored. Error: it is none of 'known' (empty: any will do).
    Result<QString> mirroredLabel(const QString &label, const QStringList &known) const;
    /// Whether these steps show the image from the other side in the end.
    bool isMirrored(const QVector<int> &steps, quint64 seed, quint64 epoch, quint64 index) const;
    Result<Sample> apply(const QVector<int> &steps, const Sample &sample, quint64 seed,
                         quint64 epoch, quint64 index) const;
};

} // namespace synthray
