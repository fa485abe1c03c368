// SPDX-License-Identifier: GPL-3.0-or-later
// Which images make which step, for every kind of model. All of it follows from (seed, step), so
// that a resumed run sees what an uninterrupted one would have seen.
#pragma once

#include <QtGlobal>

#include <vector>

namespace synthray::detail {

/// One image of a batch, and the address of its random numbers. The image alone is no address,
/// because some orders show it several times in an epoch.
struct BatchPlace {
    qint64 image = 0;
    quint64 epoch = 0, index = 0; // of Rng(seed, stream, epoch, index)
};

class BatchSampler
{
public:
    enum class Order {
        /// An epoch is a fresh shuffle of all images; its last batch may be smaller, and is left
        /// out when only one image would remain (batch statistics need two).
        Epochs,
        /// The chest study's: an epoch has images / batch steps (rounded down) of batch / 2 real
        /// images; images come from one shuffle after another without repeats.
        Halves,
        /// As Epochs, but every class is drawn equally often, images of rare ones several times.
        Balanced
    };
    BatchSampler(qint64 images, int batch, Order order, quint64 seed);
    /// Balanced: the images of each class.
    void setClasses(std::vector<std::vector<qint64>> byClass);

    qint64 stepsPerEpoch() const { return m_stepsPerEpoch; }
    /// Images that 'steps' steps draw: the sampler's position.
    qint64 position(qint64 steps) const;
    /// The images of a step (from 1). Not thread-safe: remembers the last shuffle.
    std::vector<BatchPlace> places(qint64 step);
    int batch() const { return m_batch; }

private:
    const std::vector<qint64> &shuffled(qint64 pass);

    qint64 m_images;
    int m_batch;
    Order m_order;
    quint64 m_seed;
    qint64 m_stepsPerEpoch;
    std::vector<std::vector<qint64>> m_byClass;
    qint64 m_pass = -1;
    std::vector<qint64> m_shuffled;
};

} // namespace synthray::detail
