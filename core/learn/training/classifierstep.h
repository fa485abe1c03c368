// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of a classifier, and its loss.
#pragma once

#include "base/params.h"
#include "learn/data/batches.h"
#include "learn/models/classifiernet.h"
#include "learn/training/optimizer.h"
#include "learn/training/schedule.h"

namespace synthray::detail {

/// Everything that a step needs to know, from the parameters.
struct StepPlan {
    OptimizerOptions optimizer;
    Schedule schedule;
    double rate = 1e-3; // before the schedule
    bool multiLabel = false;
    double labelSmoothing = 0, focalGamma = 0;
    bool mixed = false; // autocast to bfloat16
    Tensor classWeights; // [classes]; undefined: all alike
};
StepPlan stepPlan(const ParamSet &params, qint64 stepsPerEpoch, qint64 steps, bool multiLabel,
                  const std::vector<qint64> &classCounts, qint64 images);

/// Mean loss of logits: cross-entropy (of the class shares; weighted mean as torch's with hard
/// classes), or binary cross-entropy for several labels; with label smoothing and focal factor.
Tensor classifierLoss(const Tensor &logits, const Tensor &truth, const StepPlan &plan);

/// Probabilities [N, classes], float64, on the CPU. The network must be folded.
Tensor classProbabilities(ClassifierNet &net, const Tensor &images, const StepPlan &plan);

class ClassifierTrainer
{
public:
    ClassifierTrainer(std::unique_ptr<ClassifierNet> net, StepPlan plan, quint64 seed,
                      torch::Device device);
    /// [loss, images classified correctly, images] on the device; the loss is that of the main
    /// head.
    Tensor step(const ClassifierBatch &batch);
    Tensor probabilities(const Tensor &images)
    {
        return classProbabilities(*m_net, images, m_plan);
    }
    std::vector<NamedTensor> state() const; // "net.", "optimizer."
    ClassifierNet &net() { return *m_net; }
    void restored() { m_optimizer.restored(); } // after state() was written into
    double rate(qint64 step) const { return m_plan.schedule.rate(m_plan.rate, step); }
    const StepPlan &plan() const { return m_plan; }
    torch::Device device() const { return m_device; }

private:
    std::unique_ptr<ClassifierNet> m_net;
    StepPlan m_plan;
    quint64 m_seed;
    torch::Device m_device;
    Optimizer m_optimizer;
};

} // namespace synthray::detail
