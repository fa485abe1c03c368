// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/batchsampler.h"

#include "learn/models/net.h"

#include <algorithm>
#include <numeric>

namespace synthray::detail {

BatchSampler::BatchSampler(qint64 images, int batch, Order order, quint64 seed)
    : m_images(images)
    , m_batch(batch)
    , m_order(order)
    , m_seed(seed)
    , m_stepsPerEpoch(std::max<qint64>(
          1, images / batch + (order != Order::Halves && images % batch >= 2 ? 1 : 0)))
{
}

void BatchSampler::setClasses(std::vector<std::vector<qint64>> byClass)
{
    m_byClass = std::move(byClass);
    std::erase_if(m_byClass, [](const auto &images) { return images.empty(); });
}

qint64 BatchSampler::position(qint64 steps) const
{
    if (m_order == Order::Halves)
        return steps * (m_batch / 2);
    const qint64 inEpoch = steps % m_stepsPerEpoch;
    return steps / m_stepsPerEpoch * m_images + std::min(inEpoch * m_batch, m_images);
}

const std::vector<qint64> &BatchSampler::shuffled(qint64 pass)
{
    if (pass == m_pass)
        return m_shuffled;
    m_pass = pass;
    m_shuffled.resize(size_t(m_images));
    Rng rng(m_seed, stream::imageOrder, quint64(pass));
    if (m_order != Order::Balanced) {
        std::iota(m_shuffled.begin(), m_shuffled.end(), 0);
        rng.shuffle(m_shuffled);
        return m_shuffled;
    }
    // Classes in turn, each class' images from one shuffle after another; then all of it shuffled.
    auto pools = m_byClass;
    std::vector<size_t> next(pools.size(), 0);
    for (auto &pool : pools)
        rng.shuffle(pool);
    for (size_t i = 0; i < m_shuffled.size(); ++i) {
        const size_t k = i % pools.size();
        if (next[k] == pools[k].size()) {
            rng.shuffle(pools[k]);
            next[k] = 0;
        }
        m_shuffled[i] = pools[k][next[k]++];
    }
    rng.shuffle(m_shuffled);
    return m_shuffled;
}

std::vector<BatchPlace> BatchSampler::places(qint64 step)
{
    const bool halves = m_order == Order::Halves;
    const qint64 count = halves ? m_batch / 2 : m_batch;
    const qint64 first = halves ? (step - 1) * count : (step - 1) % m_stepsPerEpoch * m_batch;
    const qint64 last = halves ? first + count : std::min(first + count, m_images);
    std::vector<BatchPlace> places;
    for (qint64 at = first; at < last; ++at) {
        const qint64 pass = halves ? at / m_images : (step - 1) / m_stepsPerEpoch;
        const qint64 index = halves ? at % m_images : at;
        places.push_back({shuffled(pass)[size_t(index)], quint64(pass), quint64(index)});
    }
    return places;
}

} // namespace synthray::detail
