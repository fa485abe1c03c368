// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/gan.h"

#include "learn/device/guard.h"
#include "learn/models/sharedparams.h"
#include "learn/module/parts.h"

using namespace Qt::StringLiterals;

namespace synthray::detail {

GanShape ganShape(const GanPreset &preset, const ParamSet &params, int classes)
{
    const QString network = params.text(u"network"_s), norm = params.text(u"normD"_s);
    GanShape shape;
    shape.family = network == "chest"_L1 ? GanFamily::Chest
        : network == "residual"_L1       ? GanFamily::Residual
                                         : GanFamily::Dcgan;
    shape.imageSize = preset.imageSize;
    shape.latentSize = preset.latentSize;
    shape.channels = channelsOf(params);
    shape.isColour = isColour(params);
    shape.width = static_cast<int>(params.integer(u"width"_s));
    shape.normD = norm == "layer"_L1 ? NormKind::Layer
        : norm == "instance"_L1      ? NormKind::Instance
        : norm == "none"_L1          ? NormKind::None
                                     : NormKind::Batch;
    shape.spectral = params.text(u"constraint"_s) == "spectral"_L1;
    shape.classes = hasClasses(params) ? classes : 0;
    shape.halves = params.text(u"updatesD"_s) == "halves"_L1;
    shape.lrG = params.real(u"lrG"_s);
    shape.lrD = params.real(u"lrD"_s);
    shape.beta1 = params.real(u"beta1"_s);
    shape.beta2 = params.real(u"beta2"_s);
    shape.ema = params.real(u"ema"_s);
    shape.epsilon = shape.family == GanFamily::Chest ? 1e-7 : 1e-8; // Keras' and PyTorch's defaults
    return shape;
}

bool hasClasses(const ParamSet &params) { return params.text(u"condition"_s) == "class"_L1; }

Tensor Discriminator::conditioned(const Tensor &images, const Tensor &labels, bool training)
{
    const Tensor seen = features(images, training);
    const Tensor scores = score(seen, training);
    if (!m_classes.defined())
        return scores;
    return scores + (seen * labels.matmul(m_classes(training))).sum(1);
}

void Discriminator::addClasses(NetMaker &make, const GanShape &shape, int64_t features)
{
    if (shape.classes > 0)
        m_classes = DWeight::glorot(make, "classes.weight", {shape.classes, features},
                                    shape.classes, features, shape.spectral);
}

std::unique_ptr<Net> plainGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    switch (shape.family) {
    case GanFamily::Chest:
        return chestGenerator(shape, seed, device);
    case GanFamily::Residual:
        return residualGenerator(shape, seed, device);
    case GanFamily::Dcgan:
        break;
    }
    return dcganGenerator(shape, seed, device);
}

std::unique_ptr<Net> makeGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return shape.classes > 0 ? conditionalGenerator(shape, seed, device)
                             : plainGenerator(shape, seed, device);
}

Gan makeGan(const GanShape &shape, quint64 seed, torch::Device device)
{
    Gan gan;
    gan.generator = makeGenerator(shape, seed, device);
    gan.discriminator = shape.family == GanFamily::Chest ? chestDiscriminator(shape, seed, device)
        : shape.family == GanFamily::Residual ? residualDiscriminator(shape, seed, device)
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
        const auto gan = makeGan(ganShape(*preset, params, 2), 0, torch::kCPU);
        counts = {gan.generator->parameterCount(), gan.discriminator->parameterCount()};
        return {};
    });
    TRY(done);
    return counts;
}

} // namespace synthray::detail
