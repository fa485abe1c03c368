// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of a GAN, on any device, without waiting for it.
#pragma once

#include "learn/data/batches.h"
#include "learn/models/gan.h"
#include "learn/training/optimizer.h"
#include "learn/training/schedule.h"

namespace synthray::detail {

/// How the two networks are changed; the rates are the shape's.
struct GanPlan {
    OptimizerOptions optimizer; // of both
    Schedule schedule;
};
/// As the preset has it, at constant rates.
GanPlan ganPlan(const GanShape &shape);

class GanTrainer
{
public:
    GanTrainer(const GanShape &shape, quint64 seed, torch::Device device)
        : GanTrainer(shape, ganPlan(shape), seed, device)
    {
    }
    GanTrainer(const GanShape &shape, const GanPlan &plan, quint64 seed, torch::Device device);

    /// Both networks are updated. Returns the numbers of GanTask::numbers() on the device; lossD is
    /// the sum over real and generated images, all outputs of D are measured before its update.
    Tensor step(const GanBatch &batch);

    /// Weights, buffers and moments under "generator.", "discriminator.", "optimizerG.",
    /// "optimizerD.", and "average." if the generator's weights are averaged (EMA).
    std::vector<NamedTensor> state() const;
    void restored(); // after state() was written into
    /// Of the generator at a step, and the discriminator's.
    double rateG(qint64 step) const { return m_plan.schedule.rate(m_shape.lrG, step); }
    double rateD(qint64 step) const { return m_plan.schedule.rate(m_shape.lrD, step); }
    Net &generator() { return *m_gan.generator; }
    /// The network that generates images: the averaged one (EMA) if there is one.
    Net &shown() { return m_average ? *m_average : *m_gan.generator; }
    Net &discriminator() { return *m_gan.discriminator; }
    const GanShape &shape() const { return m_shape; }
    torch::Device device() const { return m_device; }

private:
    Tensor wholeStep(const GanBatch &batch);
    Tensor halfStep(const GanBatch &batch);
    Tensor updateGenerator(const Tensor &fake, qint64 step);
    void updateAverage();
    Tensor numbers(const Tensor &lossD, const Tensor &lossG, const Tensor &onReal,
                   const Tensor &onFake, const Tensor &normD) const;

    GanShape m_shape;
    GanPlan m_plan;
    quint64 m_seed;
    torch::Device m_device;
    Gan m_gan;
    Optimizer m_optimizerG, m_optimizerD;
    std::unique_ptr<Net> m_average; // see GanShape::ema
    Tensor m_normG; // of the gradients of G's last update
};

} // namespace synthray::detail
