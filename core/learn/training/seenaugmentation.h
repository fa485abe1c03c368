// SPDX-License-Identifier: GPL-3.0-or-later
// Differentiable augmentation of all images that the discriminator sees (Zhao et al. 2020,
// "DiffAugment"): real and generated ones alike, in both networks' steps, with gradients through
// it. So the discriminator cannot learn a small set by heart, and the generator does not learn the
// augmentation. With ADA (Karras et al. 2020) the probability follows the discriminator's sign.
#pragma once

#include "base/params.h"
#include "learn/models/net.h"

namespace synthray::detail {

class SeenAugmentation
{
public:
    struct Options {
        enum class Mode { None, Fixed, Adaptive };
        Mode mode = Mode::None;
        bool brightness = true, contrast = true, translation = true, cutout = true;
        double share = 1; // of the images, for each of the four; Fixed
        double target = 0.6; // of the mean sign of D on real images; Adaptive
        double images = 500'000; // on which the probability goes from 0 to 1; Adaptive
    };
    SeenAugmentation() = default;
    SeenAugmentation(const Options &options, torch::Device device);
    bool isOn() const { return m_options.mode != Options::Mode::None; }
    bool isAdaptive() const { return m_options.mode == Options::Mode::Adaptive; }
    /// images [N, C, S, S] in [-1, 1], numbers [N, GanBatch::numbersPerImage]. Differentiable,
    /// twice too.
    Tensor operator()(const Tensor &images, const Tensor &numbers) const;

    /// ADA's rule, every fourth step: the probability rises while the mean sign of D's outputs on
    /// real images is above the target.
    void observe(const Tensor &onReal, qint64 step);
    Tensor probability() const { return m_state[0]; }
    /// [probability, sum of signs, images] since the last change; undefined if not adaptive.
    const Tensor &state() const { return m_state; }

private:
    Tensor gate(const Tensor &numbers, int64_t which) const;
    Tensor changes(const Tensor &numbers, int64_t side) const;

    Options m_options;
    Tensor m_state;
};
SeenAugmentation::Options seenAugmentationOf(const ParamSet &params);

} // namespace synthray::detail
