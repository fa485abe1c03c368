// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of a GAN, on any device, without waiting for it. What it minimises, what keeps
// the discriminator in bounds and what that sees are choices of their own (objective.h,
// constraint.h, seenaugmentation.h); so are the networks (learn/models/gan.h).
#pragma once

#include "learn/data/batches.h"
#include "learn/device/keptmemory.h"
#include "learn/models/gan.h"
#include "learn/training/constraint.h"
#include "learn/training/objective.h"
#include "learn/training/optimizer.h"
#include "learn/training/schedule.h"
#include "learn/training/seenaugmentation.h"

namespace synthray::detail {

/// How the two networks are changed; the rates are the shape's.
struct GanPlan {
    OptimizerOptions optimizer; // of both
    Schedule schedule;
    GanObjective objective;
    GanConstraint constraint;
    SeenAugmentation::Options augmentation;
    int criticSteps = 1; // G changes in the first of so many steps, D in all
    int parts = 1; // of a batch, computed one after the other
    bool mixed = false; // products in bfloat16
    /// Does a step need random numbers (GanBatch::numbers)?
    bool isRandom() const
    {
        return augmentation.mode != SeenAugmentation::Options::Mode::None || constraint.onMixture();
    }
};
/// The DCGAN reference's, at constant rates.
GanPlan ganPlan(const GanShape &shape);
/// As the parameters have it; the schedule's length is the run's.
GanPlan ganPlan(const GanShape &shape, const ParamSet &params);

class GanTrainer
{
public:
    GanTrainer(const GanShape &shape, quint64 seed, torch::Device device)
        : GanTrainer(shape, ganPlan(shape), seed, device)
    {
    }
    GanTrainer(const GanShape &shape, const GanPlan &plan, quint64 seed, torch::Device device);

    /// The networks are updated. Returns numbers() on the device; lossD is the sum over real and
    /// generated images, all outputs of D are measured before its update. In a step without an
    /// update of G, its numbers are those of its last one.
    Tensor step(const GanBatch &batch);
    /// Ids of runSeries().
    std::vector<QLatin1StringView> numbers() const;

    /// Weights, buffers and moments under "generator.", "discriminator.", "optimizerG.",
    /// "optimizerD."; "average." if the generator's weights are averaged (EMA); "progress." for
    /// what else a step leaves behind.
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
    const GanPlan &plan() const { return m_plan; }
    torch::Device device() const { return m_device; }

private:
    /// Sums over the parts of one update.
    struct Sums {
        Tensor loss, penalty;
        std::vector<Tensor> onReal, onFake;
        Tensor norm; // of the gradients
        static void add(Tensor &sum, const Tensor &part)
        {
            sum = sum.defined() ? sum + part.detach() : part.detach();
        }
    };
    struct Seen {
        Tensor logits, penalty;
    };
    Tensor fakes(const Tensor &latents, const Tensor &labels);
    Seen look(const Tensor &images, const Tensor &labels, const Tensor &numbers, bool penalised);
    Tensor mixturePenalty(const Tensor &real, const Tensor &fake, const Tensor &labels,
                          const Tensor &numbers);
    static void learn(const Tensor &loss, std::initializer_list<Tensor> penalties, double share,
                      Sums &sums);
    void learnReal(const GanBatch &part, double share, Sums &sums);
    void learnFake(const Tensor &fake, const GanBatch &part, double share, Sums &sums);
    void learnPairs(const Tensor &fake, const GanBatch &part, double share, Sums &sums);
    void beginD();
    void endD(qint64 step, Sums &sums);
    Sums updateWhole(const GanBatch &batch, Tensor *fake);
    Sums updateHalves(const GanBatch &batch);
    void updateG(const GanBatch &batch, const Tensor &fake);
    void updateAverage();
    Tensor logged(const Sums &sums) const;

    KeptMemory m_memory;
    GanShape m_shape;
    GanPlan m_plan;
    quint64 m_seed;
    torch::Device m_device;
    Gan m_gan;
    Optimizer m_optimizerG, m_optimizerD;
    std::unique_ptr<Net> m_average; // see GanShape::ema
    SeenAugmentation m_augmentation;
    Tensor m_lastG; // loss and gradient norm of G's last update
};

} // namespace synthray::detail
