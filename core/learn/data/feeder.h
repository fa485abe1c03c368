// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a GAN's batch. It depends on (seed, step) only, so that a resumed run sees the films
// and latents that an uninterrupted one would have seen.
#pragma once

#include "dataset/dataset.h"
#include "learn/data/batches.h"
#include "learn/models/gan.h"

namespace synthray::detail {

/// Which films belong to which step.
///
/// Whole batches (DCGAN): an epoch is a fresh shuffle of all films; its last batch may be smaller,
/// and is left out when only one film would remain (batch statistics need two).
/// Half batches (chest study): an epoch has films / batch steps (rounded down) of batch / 2 real
/// films, as in the study's code; films come from one shuffle after another without repeats.
class BatchPlan
{
public:
    BatchPlan(qint64 films, int batch, bool halves, quint64 seed);
    qint64 stepsPerEpoch() const { return m_stepsPerEpoch; }
    /// Films that 'steps' steps draw: the sampler's position.
    qint64 position(qint64 steps) const;
    /// Indices of step (from 1). Not thread-safe: remembers the last shuffle.
    std::vector<qint64> films(qint64 step);
    int batch() const { return m_batch; }
    bool halves() const { return m_halves; }

private:
    const std::vector<qint64> &shuffled(qint64 pass);

    qint64 m_films;
    int m_batch;
    bool m_halves;
    quint64 m_seed;
    qint64 m_stepsPerEpoch;
    qint64 m_pass = -1;
    std::vector<qint64> m_order;
};

/// CPU tensors: fills a batch without any of LibTorch's parallel kernels.
GanBatch makeBatch(const SquareCache &cache, BatchPlan &plan, const GanShape &shape, quint64 seed,
                   qint64 step);
Tensor makeLatents(qint64 count, int size, quint64 seed, quint64 stream, quint64 index);

} // namespace synthray::detail
