// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/ganbatches.h"

#include "learn/data/sampling.h"

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

namespace {

Tensor uniformNumbers(std::array<int64_t, 3> shape, quint64 seed, qint64 step)
{
    Tensor numbers = at::empty(shape, at::device(at::kCPU).dtype(at::kFloat));
    Rng rng(seed, stream::seenAugmentation, quint64(step));
    float *out = numbers.data_ptr<float>();
    for (int64_t i = 0; i < numbers.numel(); ++i)
        out[i] = static_cast<float>(rng.uniform(0, 1));
    return numbers;
}

} // namespace

GanBatch makeBatch(const TrainingImages &images, BatchSampler &sampler, const GanShape &shape,
                   quint64 seed, qint64 step, const GanBatchNeeds &needs)
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
    if (shape.classes > 0) {
        std::vector<int> classes;
        for (const BatchPlace &place : places)
            classes.push_back((images.swapsSides(place) ? needs.mirroredClasses : needs.classes)
                                  .at(size_t(place.image)));
        batch.labels = oneHot(classes, shape.classes);
    }
    if (needs.numbers)
        batch.numbers
            = uniformNumbers({2, batch.latentsG.size(0), GanBatch::numbersPerImage}, seed, step);
    return batch;
}

} // namespace synthray::detail
