// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/gan.h"

#include "learn/device/guard.h"
#include "learn/module/parts.h"

using namespace Qt::StringLiterals;

namespace synthray::detail {

GanShape ganShape(const GanPreset &preset, const ParamSet &params)
{
    GanShape shape;
    shape.family = preset.id == "chest128"_L1 ? GanFamily::Chest : GanFamily::Dcgan;
    shape.imageSize = preset.imageSize;
    shape.latentSize = preset.latentSize;
    shape.channels = params.text(u"channels"_s).toInt();
    shape.width = static_cast<int>(params.integer(u"width"_s));
    shape.lrG = params.real(u"lrG"_s);
    shape.lrD = params.real(u"lrD"_s);
    shape.beta1 = params.real(u"beta1"_s);
    shape.ema = params.real(u"ema"_s);
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

Result<ParameterCounts> ganParameterCounts(const QString &presetId, const ParamSet &params)
{
    const GanPreset *preset = findGanPreset(presetId);
    if (!preset)
        return fail(unknownPreset(presetId));
    ParameterCounts counts;
    auto done = guarded([&]() -> Result<> {
        const auto gan = makeGan(ganShape(*preset, params), 0, torch::kCPU);
        counts = {gan.generator->parameterCount(), gan.discriminator->parameterCount()};
        return {};
    });
    TRY(done);
    return counts;
}

} // namespace synthray::detail
