// SPDX-License-Identifier: GPL-3.0-or-later
// Which images make a classifier's batches, augmented how. All of it follows from (seed, step), so
// that a resumed run sees what an uninterrupted one would have seen.
#pragma once

#include "learn/data/batches.h"
#include "learn/data/classifierdata.h"
#include "learn/data/trainingimages.h"

namespace synthray::detail {

class ClassifierBatches
{
public:
    ClassifierBatches(const ClassifierData &data, std::shared_ptr<TrainingImageCache> cache,
                      std::optional<TrainingRecipe> recipe, const ParamSet &params);

    qint64 stepsPerEpoch() const { return m_sampler.stepsPerEpoch(); }
    qint64 steps() const { return m_steps; } // of the run
    qint64 position(qint64 steps) const { return m_sampler.position(steps); }
    /// Not thread-safe: remembers the epoch's order. Throws std::runtime_error when an image is
    /// gone.
    ClassifierBatch make(qint64 step);
    const GreyScale &scale() const { return m_scale; }

private:
    void mix(ClassifierBatch &batch) const;
    void mosaic(std::vector<TrainingImage> &images, ClassifierBatch &batch) const;
    void fillTruth(const BatchPlace &place, float *truth) const;

    const ClassifierData &m_data;
    TrainingImages m_images;
    BatchSampler m_sampler;
    GreyScale m_scale;
    quint64 m_seed;
    QString m_mix;
    double m_alpha;
    qint64 m_steps = 1;
};

/// A number of Beta(alpha, alpha) (by Marsaglia and Tsang 2000's Gamma).
double drawBeta(Rng &rng, double alpha);

} // namespace synthray::detail
