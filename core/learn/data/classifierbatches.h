// SPDX-License-Identifier: GPL-3.0-or-later
// Which films make a classifier's batches, augmented how. All of it follows from (seed, step), so
// that a resumed run sees what an uninterrupted one would have seen.
#pragma once

#include "augment/squarevault.h"
#include "learn/data/batches.h"
#include "learn/data/classifierdata.h"

#include <array>

namespace synthray::detail {

/// Grey value (0..255) to what the network is given, for each of its channels.
class GreyScale
{
public:
    GreyScale(const QString &normalize, int channels); // "half", "none", "imagenet"
    float at(int channel, quint8 value) const { return m_table[size_t(channel)][value]; }
    int channels() const { return m_channels; }

private:
    int m_channels;
    std::array<std::array<float, 256>, 3> m_table{};
};

/// [N, C, S, S], channels_last, on the CPU.
Tensor toFilms(const std::vector<SquareVault::Square> &squares, int side, const GreyScale &scale);

class ClassifierBatches
{
public:
    ClassifierBatches(const ClassifierData &data, SquareVault &squares,
                      std::optional<TrainingRecipe> recipe, const ParamSet &params);

    qint64 stepsPerEpoch() const { return m_stepsPerEpoch; }
    qint64 steps() const { return m_steps; } // of the run
    qint64 position(qint64 steps) const; // films that so many steps draw
    /// Not thread-safe: remembers the epoch's order. Throws std::runtime_error when a film is gone.
    ClassifierBatch make(qint64 step);
    const GreyScale &scale() const { return m_scale; }

private:
    const std::vector<int> &order(qint64 epoch);
    void mix(ClassifierBatch &batch) const;

    const ClassifierData &m_data;
    SquareVault &m_squares;
    std::optional<TrainingRecipe> m_recipe;
    GreyScale m_scale;
    quint64 m_seed;
    int m_batch;
    bool m_balanced;
    QString m_mix;
    double m_alpha;
    int m_threads;
    qint64 m_stepsPerEpoch = 1, m_steps = 1;
    std::vector<std::vector<int>> m_byClass; // films of each class, for the balanced sampler
    qint64 m_epoch = -1;
    std::vector<int> m_order;
};

/// A number of Beta(alpha, alpha) (by Marsaglia and Tsang 2000's Gamma).
double drawBeta(Rng &rng, double alpha);

} // namespace synthray::detail
