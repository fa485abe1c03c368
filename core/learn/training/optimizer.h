// SPDX-License-Identifier: GPL-3.0-or-later
// The optimisers that networks are trained with. On the CPU Adam and AdamW go over memory once.
#pragma once

#include "base/params.h"
#include "learn/models/net.h"

namespace synthray::detail {

struct OptimizerOptions {
    enum class Kind { Adam, AdamW, Sgd, RmsProp };
    Kind kind = Kind::Adam;
    double beta1 = 0.9, beta2 = 0.999; // of Adam and AdamW
    double epsilon = 1e-8; // of all but SGD
    /// torch.optim.Adam adds epsilon to the corrected sqrt(v / (1 - b2^t)); Keras to the plain
    /// sqrt(v), with the correction in the rate (Kingma and Ba 2015's "epsilon hat"): there the
    /// first steps are damped more where gradients are about as small as epsilon.
    bool kerasEpsilon = false;
    double momentum = 0.9; // of SGD
    double smoothing = 0.99; // of RMSProp's mean of squares
    /// AdamW takes it from the weights (decoupled), the others add it to the gradient.
    double weightDecay = 0;
};
/// From the parameters of optimizerParams() (learn/models/sharedparams.h).
OptimizerOptions optimizerOptions(const ParamSet &params);

class Optimizer
{
public:
    Optimizer(const Net &net, const OptimizerOptions &options);
    /// Parameters without a gradient (frozen ones) are skipped. 'rate' is that of this step.
    void step(double rate);
    /// Of the parameter that was changed most often.
    qint64 steps() const;
    /// Moments as "m.<name>", "v.<name>" and how often each parameter was changed, "counts".
    std::vector<NamedTensor> state() const;
    void restored(); // after state() was written into

private:
    struct Slot {
        std::string name;
        Tensor parameter, m, v; // m: mean of gradients or velocity; v: mean of their squares
        qint64 steps = 0;
    };
    void adam(Slot &slot, Tensor gradient, double rate) const;
    void descend(Slot &slot, Tensor gradient, double rate) const;

    OptimizerOptions m_options;
    std::vector<Slot> m_slots;
    mutable Tensor m_counts; // int64, on the CPU
};

/// One Adam update of raw values, in place: m, v, p from g. Vectorised; used if all have the same
/// memory layout.
struct AdamStep {
    double beta1, beta2, epsilon, correction1, correction2, rate,
        decay; // decay: of AdamW, already times the rate
    double gradientDecay; // of Adam: added to the gradient
};
void adamUpdate(float *parameter, float *m, float *v, const float *gradient, qint64 count,
                const AdamStep &step);

} // namespace synthray::detail
