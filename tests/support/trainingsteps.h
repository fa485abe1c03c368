// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of each kind on small random images, to compare devices.
#pragma once

#include "learn/data/ganbatches.h"
#include "learn/data/sampling.h"
#include "learn/models/classifiers.h"
#include "learn/training/classifierstep.h"
#include "learn/training/ganstep.h"

#include <optional>

namespace synthray::test {

/// From -1 to 1, the same in every call with the same generator.
inline detail::Tensor randomTensor(Rng &rng, std::vector<int64_t> sides)
{
    detail::Tensor t = at::empty(sides, at::device(at::kCPU).dtype(at::kFloat));
    for (int64_t i = 0; i < t.numel(); ++i)
        t.data_ptr<float>()[i] = static_cast<float>(rng.uniform(-1, 1));
    return t;
}

struct GanStep {
    detail::GanShape shape;
    detail::GanPlan plan;
    detail::GanBatch batch; // on the CPU
};

/// A narrow network of the preset; nothing if there is no such preset.
inline std::optional<GanStep> ganStep(const QString &presetId)
{
    const GanPreset *preset = findGanPreset(presetId);
    if (!preset)
        return {};
    ParamSet params(preset->params);
    if (!params.set(QStringLiteral("width"), 4))
        return {};
    GanStep step;
    step.shape = detail::ganShape(*preset, params, 2);
    step.plan = detail::ganPlan(step.shape, params);
    const auto &shape = step.shape;
    Rng rng(9);
    step.batch.step = 1;
    step.batch.real = randomTensor(rng, {4, shape.channels, shape.imageSize, shape.imageSize});
    step.batch.latentsG = randomTensor(rng, {4, shape.latentSize});
    step.batch.latentsD = randomTensor(rng, {4, shape.latentSize});
    step.batch.labels = detail::oneHot({0, 1, 1, 0}, shape.classes);
    step.batch.numbers = randomTensor(rng, {2, 4, detail::GanBatch::numbersPerImage}).abs();
    return step;
}

inline detail::GanBatch moved(detail::GanBatch batch, torch::Device device)
{
    for (detail::Tensor *tensor :
         {&batch.real, &batch.latentsG, &batch.latentsD, &batch.labels, &batch.numbers})
        if (tensor->defined())
            *tensor = tensor->to(device);
    return batch;
}

struct ClassifierStep {
    detail::NetworkShape shape;
    detail::StepPlan plan;
    detail::ClassifierBatch batch; // on the CPU

    detail::ClassifierTrainer trainer(torch::Device device) const
    {
        return {detail::makeClassifier(shape, 1, device), plan, 1, device};
    }
};

inline ClassifierStep classifierStep(const QString &network)
{
    ClassifierStep step;
    step.shape.id = network;
    step.shape.classes = 3;
    step.shape.width = 0.0625;
    step.shape.auxiliary = network == QLatin1String("googlenet");
    step.plan.rate = 1e-3;
    step.plan.optimizer.weightDecay = 1e-3;
    step.plan.focalGamma = 1;
    step.plan.classWeights = at::tensor({1.0f, 2.0f, 0.5f});
    const int side = detail::smallestImage(network);
    Rng rng(9);
    step.batch.step = 1;
    step.batch.images = randomTensor(rng, {4, 3, side, side});
    step.batch.truth = at::eye(3).index_select(0, at::tensor({0, 1, 2, 1}, at::kLong));
    return step;
}

inline detail::ClassifierBatch moved(detail::ClassifierBatch batch, torch::Device device)
{
    batch.images = batch.images.to(device);
    batch.truth = batch.truth.to(device);
    return batch;
}

/// Do both say the same after a step? Dropout draws differ between devices; without it the numbers
/// must agree.
inline bool isSameStep(const detail::GanShape &shape, const detail::Tensor &one,
                       const detail::Tensor &other)
{
    const double tolerance = shape.halfBatches() ? 0.5 : 1e-3;
    return at::allclose(one.to(torch::kCPU), other.to(torch::kCPU), tolerance, tolerance);
}

} // namespace synthray::test
