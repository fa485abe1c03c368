// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/constraint.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

Tensor GanConstraint::penalty(const Tensor &logits, const Tensor &images) const
{
    const Tensor slope = torch::autograd::grad({logits.sum()}, {images}, {}, /*retain_graph=*/true,
                                               /*create_graph=*/true)
                             .front();
    const Tensor squares = slope.reshape({slope.size(0), -1}).square().sum(1);
    if (onMixture())
        return weight * (squares.sqrt() - 1).square().mean();
    return weight / 2 * squares.mean();
}

void GanConstraint::afterUpdate(const Net &discriminator) const
{
    if (kind != Kind::Clip)
        return;
    at::NoGradGuard noGrad;
    for (const auto &p : discriminator.parameters()) {
        Tensor weights = p.tensor;
        weights.clamp_(-clip, clip);
    }
}

GanConstraint constraintOf(const ParamSet &params)
{
    using Kind = GanConstraint::Kind;
    const QString id = params.text(u"constraint"_s);
    GanConstraint constraint;
    constraint.kind = id == "clip"_L1 ? Kind::Clip
        : id == "gp"_L1               ? Kind::GradientPenalty
        : id == "r1"_L1               ? Kind::R1
        : id == "r1r2"_L1             ? Kind::R1R2
                                      : Kind::None;
    constraint.weight = params.real(u"penaltyWeight"_s);
    constraint.clip = params.real(u"clip"_s);
    return constraint;
}

} // namespace synthray::detail
