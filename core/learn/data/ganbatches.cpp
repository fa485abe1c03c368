// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/ganbatches.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

Tensor makeLatents(qint64 count, int size, quint64 seed, quint64 streamId, quint64 index)
{
    Tensor latents = at::empty({count, size}, at::device(at::kCPU).dtype(at::kFloat));
    Rng rng(seed, streamId, index);
    float *out = latents.data_ptr<float>();
    for (qint64 i = 0; i < count * size; ++i)
        out[i] = static_cast<float>(rng.normal());
    return latents;
}

GanBatch makeBatch(const TrainingImages &images, BatchSampler &sampler, const GanShape &shape,
                   quint64 seed, qint64 step)
{
    const auto places = sampler.places(step);
    const auto count = qint64(places.size());
    GanBatch batch;
    batch.step = step;
    batch.real = toTensor(images.at(places), shape.imageSize, GreyScale(u"half"_s, shape.channels));
    const bool halves = shape.halfBatches();
    batch.latentsG = makeLatents(halves ? sampler.batch() : count, shape.latentSize, seed,
                                 stream::latentsG, quint64(step));
    if (halves)
        batch.latentsD
            = makeLatents(count, shape.latentSize, seed, stream::latentsD, quint64(step));
    return batch;
}

} // namespace synthray::detail
