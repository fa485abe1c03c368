// SPDX-License-Identifier: GPL-3.0-or-later
// What the two networks of a GAN minimise, as functions of the discriminator's outputs (logits).
#pragma once

#include "base/params.h"
#include "learn/models/net.h"

namespace synthray::detail {

struct GanObjective {
    enum class Kind {
        CrossEntropy, // Goodfellow et al. 2014; the generator's non-saturating
        LeastSquares, // Mao et al. 2017, with a = 0, b = c = 1
        Wasserstein, // Arjovsky, Chintala and Bottou 2017
        Hinge, // Lim and Ye 2017; Miyato et al. 2018
        Relativistic, // pairs: Jolicoeur-Martineau 2018, as in R3GAN (Huang et al. 2025)
    };
    Kind kind = Kind::CrossEntropy;
    /// One-sided label smoothing (Salimans et al. 2016): real images have the label 1 - smoothing.
    double smoothing = 0;

    /// Real and generated images cannot be looked at one after the other.
    bool isPaired() const { return kind == Kind::Relativistic; }
    /// The discriminator's loss: of real images, of generated ones, and of both where paired.
    Tensor ofReal(const Tensor &logits) const;
    Tensor ofFake(const Tensor &logits) const;
    static Tensor ofPairs(const Tensor &real, const Tensor &fake);
    /// The generator's; 'real' is looked at only where paired.
    Tensor ofGenerator(const Tensor &fake, const Tensor &real) const;
};
GanObjective objectiveOf(const ParamSet &params);

} // namespace synthray::detail
