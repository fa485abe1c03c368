// SPDX-License-Identifier: GPL-3.0-or-later
// The two networks of a generator's run. What they are follows from the preset's parameters: the
// family, the norms and the classes are choices of their own.
#pragma once

#include "learn/models/catalog.h"
#include "learn/models/ganlayers.h"
#include "learn/models/net.h"

#include <memory>

namespace synthray::detail {

enum class GanFamily { Dcgan, Chest, Residual };

/// Everything that a preset and its parameters say about the networks and their steps.
struct GanShape {
    GanFamily family = GanFamily::Dcgan;
    int imageSize = 64;
    int latentSize = 100;
    int channels = 1;
    bool isColour = false; // red, green and blue; otherwise grey images, replicated for 3 channels
    int width = 64;
    NormKind normD = NormKind::Batch; // of Dcgan and Residual
    bool spectral = false; // spectral norm in D
    int classes = 0; // 0: without classes
    double lrG = 2e-4, lrD = 2e-4, beta1 = 0.5, beta2 = 0.999;
    double epsilon = 1e-8; // of Adam
    double ema = 0; // decay of the generator's running mean; 0: there is none
    /// D on batch/2 real images, then on batch/2 generated ones, as two updates.
    bool halves = false;
    bool kerasEpsilon() const { return family == GanFamily::Chest; } // see Adam
    bool halfBatches() const { return halves; }
};
/// 'classes': how many the run's images have, if it is conditional.
GanShape ganShape(const GanPreset &preset, const ParamSet &params, int classes = 0);
/// Is the run conditional?
bool hasClasses(const ParamSet &params);

/// Multiples of the width in the layers of a network: 8 for 4 x 4 pixels of a 64 x 64 image, never
/// more than 16.
inline int64_t widthFactor(int64_t factor) { return std::clamp<int64_t>(factor, 1, 16); }

/// Rates images: a number each, above zero for real ones. Classes are the projection
/// discriminator's (Miyato and Koyama 2018): the features' product with the class' embedding is
/// added.
class Discriminator : public Net
{
public:
    Tensor forward(const Tensor &images, bool training) final
    {
        return conditioned(images, {}, training);
    }
    Tensor conditioned(const Tensor &images, const Tensor &labels, bool training) final;

protected:
    virtual Tensor features(const Tensor &images, bool training) = 0; // [N, F]
    virtual Tensor score(const Tensor &features, bool training) = 0; // [N]
    /// Last in the constructor.
    void addClasses(NetMaker &make, const GanShape &shape, int64_t features);

private:
    DWeight m_classes; // [classes, F]
};

struct Gan {
    std::unique_ptr<Net> generator; // [N, latent] -> [N, C, S, S] in [-1, 1]
    std::unique_ptr<Net> discriminator; // [N, C, S, S] -> logits [N]
};
Gan makeGan(const GanShape &shape, quint64 seed, torch::Device device);
std::unique_ptr<Net> makeGenerator(const GanShape &shape, quint64 seed, torch::Device device);

// One file a family. The generators know no classes; conditionalGenerator() adds them.
std::unique_ptr<Net> dcganGenerator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> dcganDiscriminator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> chestGenerator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> chestDiscriminator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> residualGenerator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> residualDiscriminator(const GanShape &, quint64 seed, torch::Device);
std::unique_ptr<Net> conditionalGenerator(const GanShape &, quint64 seed, torch::Device);

/// Without classes.
std::unique_ptr<Net> plainGenerator(const GanShape &shape, quint64 seed, torch::Device device);

} // namespace synthray::detail
