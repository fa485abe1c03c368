// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/objective.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

// Binary cross-entropy on logits: BCE(sigmoid(l), 1) = softplus(-l), BCE(sigmoid(l), 0) =
// softplus(l).
Tensor asReal(const Tensor &logits) { return at::softplus(logits.neg()).mean(); }
Tensor asFake(const Tensor &logits) { return at::softplus(logits).mean(); }

} // namespace

Tensor GanObjective::ofReal(const Tensor &logits) const
{
    switch (kind) {
    case Kind::CrossEntropy:
        return smoothing > 0 ? asReal(logits) * (1 - smoothing) + asFake(logits) * smoothing
                             : asReal(logits);
    case Kind::LeastSquares:
        return 0.5 * (logits - (1 - smoothing)).square().mean();
    case Kind::Wasserstein:
        return logits.mean().neg();
    case Kind::Hinge:
        return at::relu(1 - logits).mean();
    case Kind::Relativistic:
        break;
    }
    throw std::logic_error("real images need generated ones beside them");
}

Tensor GanObjective::ofFake(const Tensor &logits) const
{
    switch (kind) {
    case Kind::CrossEntropy:
        return asFake(logits);
    case Kind::LeastSquares:
        return 0.5 * logits.square().mean();
    case Kind::Wasserstein:
        return logits.mean();
    case Kind::Hinge:
        return at::relu(1 + logits).mean();
    case Kind::Relativistic:
        break;
    }
    throw std::logic_error("generated images need real ones beside them");
}

Tensor GanObjective::ofPairs(const Tensor &real, const Tensor &fake) { return asReal(real - fake); }

Tensor GanObjective::ofGenerator(const Tensor &fake, const Tensor &real) const
{
    switch (kind) {
    case Kind::CrossEntropy:
        return asReal(fake);
    case Kind::LeastSquares:
        return 0.5 * (fake - 1).square().mean();
    case Kind::Wasserstein:
    case Kind::Hinge:
        return fake.mean().neg();
    case Kind::Relativistic:
        break;
    }
    return asReal(fake - real);
}

GanObjective objectiveOf(const ParamSet &params)
{
    using Kind = GanObjective::Kind;
    const QString id = params.text(u"objective"_s);
    GanObjective objective;
    objective.kind = id == "leastsquares"_L1 ? Kind::LeastSquares
        : id == "wasserstein"_L1             ? Kind::Wasserstein
        : id == "hinge"_L1                   ? Kind::Hinge
        : id == "relativistic"_L1            ? Kind::Relativistic
                                             : Kind::CrossEntropy;
    objective.smoothing = params.real(u"smoothing"_s);
    return objective;
}

} // namespace synthray::detail
