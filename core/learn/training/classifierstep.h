// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of a classifier: loss, optimiser, learning rate.
#pragma once

#include "base/params.h"
#include "learn/data/batches.h"
#include "learn/models/classifiernet.h"

namespace synthray::detail {

/// Everything that a step needs to know, from the parameters.
struct StepPlan {
    enum class Kind { Adam, AdamW, Sgd };
    Kind optimiser = Kind::Adam;
    double rate = 1e-3, weightDecay = 0;
    enum class Schedule { Constant, Cosine, Steps };
    Schedule schedule = Schedule::Constant;
    int stepEvery = 5;
    double stepFactor = 0.1;
    double warmup = 0; // epochs
    qint64 stepsPerEpoch = 1, steps = 1; // of the whole run
    bool severalLabels = false;
    double labelSmoothing = 0, focalGamma = 0;
    bool mixed = false; // autocast to bfloat16
    Tensor classWeights; // [classes]; undefined: all alike

    /// Learning rate of a step (from 1).
    double rateAt(qint64 step) const;
};
StepPlan stepPlan(const ParamSet &params, qint64 stepsPerEpoch, qint64 steps, bool severalLabels,
                  const std::vector<qint64> &classCounts, qint64 films);

/// Mean loss of logits: cross-entropy (of the class shares; weighted mean as torch's with hard
/// classes), or binary cross-entropy for several labels; with label smoothing and focal factor.
Tensor classifierLoss(const Tensor &logits, const Tensor &truth, const StepPlan &plan);

class Optimiser
{
public:
    Optimiser(const Net &net, const StepPlan &plan);
    /// Parameters without a gradient (frozen ones) are passed over. 'rate' of this step.
    void step(double rate);
    /// Moments as "m.<name>", "v.<name>" and how often each parameter was changed, "counts".
    std::vector<NamedTensor> state() const;
    void countsRestored(); // after state() was written into

private:
    struct Slot {
        std::string name;
        Tensor parameter, m, v;
        qint64 steps = 0;
    };
    StepPlan::Kind m_kind;
    double m_decay;
    std::vector<Slot> m_slots;
    mutable Tensor m_counts; // int64, on the CPU
};

class ClassifierTrainer
{
public:
    ClassifierTrainer(std::unique_ptr<ClassifierNet> net, StepPlan plan, quint64 seed,
                      torch::Device device);
    /// [loss, films told right, films] on the device; the loss is that of the main head.
    Tensor step(const ClassifierBatch &batch);
    /// Probabilities [N, classes], float64, on the CPU. The network must be folded.
    Tensor probabilities(const Tensor &films);
    std::vector<NamedTensor> state() const; // "net.", "optimiser."
    bool isFinite() const;
    ClassifierNet &net() { return *m_net; }
    Optimiser &optimiser() { return m_optimiser; }
    const StepPlan &plan() const { return m_plan; }
    torch::Device device() const { return m_device; }

private:
    std::unique_ptr<ClassifierNet> m_net;
    StepPlan m_plan;
    quint64 m_seed;
    torch::Device m_device;
    Optimiser m_optimiser;
};

/// Mixed precision while it lives.
class Autocast
{
public:
    Autocast(bool on, torch::Device device);
    ~Autocast();
    Autocast(const Autocast &) = delete;
    Autocast &operator=(const Autocast &) = delete;

private:
    bool m_on, m_cuda;
};

/// One Adam update of raw values, in place: m, v, p from g. Vectorised; used where all lie alike in
/// memory.
struct AdamStep {
    double beta1, beta2, epsilon, correction1, correction2, rate,
        decay; // decay: of AdamW, already times the rate
    double gradientDecay; // of Adam: added to the gradient
};
void adamUpdate(float *parameter, float *m, float *v, const float *gradient, qint64 count,
                const AdamStep &step);

} // namespace synthray::detail
