// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/gan.h"

namespace synthray::detail {

GanShape ganShape(const GanPreset &preset, const ParamSet &params)
{
    GanShape shape;
    shape.family = preset.id == QLatin1String("chest128") ? GanFamily::Chest : GanFamily::Dcgan;
    shape.imageSize = preset.imageSize;
    shape.latentSize = preset.latentSize;
    shape.channels = params.text(QStringLiteral("channels")).toInt();
    shape.width = static_cast<int>(params.integer(QStringLiteral("width")));
    shape.lrG = params.real(QStringLiteral("lrG"));
    shape.lrD = params.real(QStringLiteral("lrD"));
    shape.beta1 = params.real(QStringLiteral("beta1"));
    shape.ema = params.real(QStringLiteral("ema"));
    shape.epsilon = shape.family == GanFamily::Chest ? 1e-7 : 1e-8; // Keras' and PyTorch's defaults
    return shape;
}

std::unique_ptr<Net> makeGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return shape.family == GanFamily::Chest ? chestGenerator(shape, seed, device)
                                            : dcganGenerator(shape, seed, device);
}

Gan makeGan(const GanShape &shape, quint64 seed, torch::Device device)
{
    Gan gan;
    gan.generator = makeGenerator(shape, seed, device);
    gan.discriminator = shape.family == GanFamily::Chest ? chestDiscriminator(shape, seed, device)
                                                         : dcganDiscriminator(shape, seed, device);
    return gan;
}

} // namespace synthray::detail
