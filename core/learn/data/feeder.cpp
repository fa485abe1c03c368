// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/feeder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace synthray::detail {

BatchPlan::BatchPlan(qint64 films, int batch, bool halves, quint64 seed)
    : m_films(films)
    , m_batch(batch)
    , m_halves(halves)
    , m_seed(seed)
    , m_stepsPerEpoch(std::max<qint64>(1, films / batch + (!halves && films % batch >= 2 ? 1 : 0)))
{
}

qint64 BatchPlan::position(qint64 steps) const
{
    if (m_halves)
        return steps * (m_batch / 2);
    const qint64 inEpoch = steps % m_stepsPerEpoch;
    return steps / m_stepsPerEpoch * m_films + std::min(inEpoch * m_batch, m_films);
}

const std::vector<qint64> &BatchPlan::shuffled(qint64 pass)
{
    if (pass != m_pass) {
        m_order.resize(static_cast<size_t>(m_films));
        std::iota(m_order.begin(), m_order.end(), 0);
        Rng rng(m_seed, stream::filmOrder, quint64(pass));
        rng.shuffle(m_order);
        m_pass = pass;
    }
    return m_order;
}

std::vector<qint64> BatchPlan::films(qint64 step)
{
    std::vector<qint64> chosen;
    if (m_halves) {
        const qint64 count = m_batch / 2;
        for (qint64 at = (step - 1) * count; at < step * count; ++at)
            chosen.push_back(shuffled(at / m_films)[static_cast<size_t>(at % m_films)]);
        return chosen;
    }
    const auto &order = shuffled((step - 1) / m_stepsPerEpoch);
    const qint64 first = (step - 1) % m_stepsPerEpoch * m_batch;
    const qint64 last = std::min(first + m_batch, m_films);
    for (qint64 at = first; at < last; ++at)
        chosen.push_back(order[static_cast<size_t>(at)]);
    return chosen;
}

Tensor makeLatents(qint64 count, int size, quint64 seed, quint64 streamId, quint64 index)
{
    Tensor latents = at::empty({count, size}, at::device(at::kCPU).dtype(at::kFloat));
    Rng rng(seed, streamId, index);
    float *out = latents.data_ptr<float>();
    for (qint64 i = 0; i < count * size; ++i)
        out[i] = static_cast<float>(rng.normal());
    return latents;
}

GanBatch makeBatch(const SquareCache &cache, BatchPlan &plan, const GanShape &shape, quint64 seed,
                   qint64 step)
{
    // (v - 127.5) / 127.5: 0..255 to [-1, 1], both presets.
    static const auto scaled = [] {
        std::array<float, 256> table{};
        for (int v = 0; v < 256; ++v)
            table[static_cast<size_t>(v)] = (static_cast<float>(v) - 127.5f) / 127.5f;
        return table;
    }();
    const auto films = plan.films(step);
    const qint64 count = static_cast<qint64>(films.size());
    const qint64 side = shape.imageSize;
    GanBatch batch;
    batch.step = step;
    batch.real
        = at::empty({count, shape.channels, side, side}, at::device(at::kCPU).dtype(at::kFloat),
                    at::MemoryFormat::ChannelsLast); // films are stored pixel by pixel
    float *out = batch.real.data_ptr<float>();
    for (const qint64 film : films) {
        const quint8 *in = cache.film(film);
        for (qint64 i = 0; i < side * side; ++i)
            for (int c = 0; c < shape.channels; ++c)
                *out++ = scaled[in[i]];
    }
    const bool halves = plan.halves();
    batch.latentsG = makeLatents(halves ? plan.batch() : count, shape.latentSize, seed,
                                 stream::latentsG, quint64(step));
    if (halves)
        batch.latentsD
            = makeLatents(count, shape.latentSize, seed, stream::latentsD, quint64(step));
    return batch;
}

} // namespace synthray::detail
