// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the discriminator from growing too steep. Spectral norm is a layer of its own
// (learn/models/ganlayers.h).
#pragma once

#include "base/params.h"
#include "learn/models/net.h"

namespace synthray::detail {

struct GanConstraint {
    enum class Kind {
        None,
        Clip, // weights within +-clip after each update (Arjovsky et al. 2017)
        GradientPenalty, // WGAN-GP (Gulrajani et al. 2017): slope 1 between real and generated
        R1, // slope 0 at real images (Mescheder, Geiger and Nowozin 2018)
        R1R2, // and at generated ones
    };
    Kind kind = Kind::None;
    double weight = 10; // of the penalty; of R1 and R2 gamma, of which half counts
    double clip = 0.01;

    bool onReal() const { return kind == Kind::R1 || kind == Kind::R1R2; }
    bool onFake() const { return kind == Kind::R1R2; }
    bool onMixture() const { return kind == Kind::GradientPenalty; }
    bool isPenalty() const { return onReal() || onMixture(); }
    /// The penalty for the slope of 'logits' at 'images', which they were computed from.
    Tensor penalty(const Tensor &logits, const Tensor &images) const;
    /// After an update of the discriminator.
    void afterUpdate(const Net &discriminator) const;
};
GanConstraint constraintOf(const ParamSet &params);

} // namespace synthray::detail
