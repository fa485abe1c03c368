// SPDX-License-Identifier: GPL-3.0-or-later
// The two networks of a preset, and how presets differ in training.
#pragma once

#include "learn/models/catalog.h"
#include "learn/models/net.h"

#include <memory>

namespace synthray::detail {

enum class GanFamily { Dcgan, Chest };

/// Everything that a preset and its parameters say about the networks and their steps.
struct GanShape {
    GanFamily family = GanFamily::Dcgan;
    int imageSize = 64;
    int latentSize = 100;
    int channels = 1;
    int width = 64;
    double lrG = 2e-4, lrD = 2e-4, beta1 = 0.5;
    double epsilon = 1e-8; // of Adam
    double ema = 0; // decay of the generator's running mean; 0: there is none
    bool kerasEpsilon() const { return family == GanFamily::Chest; } // see Adam
    /// The chest study: D on batch/2 real images, then on batch/2 generated ones, as two updates.
    bool halfBatches() const { return family == GanFamily::Chest; }
};
GanShape ganShape(const GanPreset &preset, const ParamSet &params);

struct Gan {
    std::unique_ptr<Net> generator; // [N, latent] -> [N, C, S, S] in [-1, 1]
    std::unique_ptr<Net> discriminator; // [N, C, S, S] -> logits [N]
};
Gan makeGan(const GanShape &shape, quint64 seed, torch::Device device);
std::unique_ptr<Net> makeGenerator(const GanShape &shape, quint64 seed, torch::Device device);

// detail/models/: one file a family.
std::unique_ptr<Net> dcganGenerator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> dcganDiscriminator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> chestGenerator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> chestDiscriminator(const GanShape &, quint64 seed, torch::Device);

} // namespace synthray::detail
