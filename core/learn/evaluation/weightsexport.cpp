// SPDX-License-Identifier: GPL-3.0-or-later
// The module's side of weightsexport.h.
#include "learn/evaluation/weightsexport.h"

#include "base/atomicfile.h"
#include "learn/data/sampling.h"
#include "learn/device/guard.h"
#include "learn/evaluation/latentspace.h"
#include "learn/models/checkpoint.h"
#include "learn/models/onnx.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"

#include <QDir>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkImages = 4;

/// The part of a checkpoint under a prefix, without it.
std::vector<NamedTensor> partOf(const SafeFile &file, const std::string &prefix)
{
    std::vector<NamedTensor> part;
    for (const NamedTensor &one : file.tensors)
        if (one.name.rfind(prefix, 0) == 0)
            part.push_back({one.name.substr(prefix.size()), one.tensor});
    return part;
}

std::vector<NamedTensor> checkTensors(GeneratorSource &source, quint64 seed)
{
    const LatentSpace space(source);
    std::vector<Tensor> latents, images;
    for (int i = 0; i < checkImages; ++i) {
        latents.push_back(space.latent(seed, i, {})[0]);
        images.push_back(drawImage(source, latents.back().view({1, -1}), source.labels().first()));
    }
    std::vector<NamedTensor> tensors{{"latent", at::stack(latents)}, {"image", at::stack(images)}};
    if (const Tensor classes = oneHot(std::vector<int>(checkImages, 0), source.shape.classes);
        classes.defined())
        tensors.push_back({"class", classes});
    return tensors;
}

} // namespace

Result<WeightsExport> exportWeights(const WeightsExportOptions &options, const QString &folder,
                                    JobContext &context)
{
    WeightsExport report;
    auto done = guarded([&]() -> Result<> {
        auto source = openGenerator(options.run, options.epoch, u"cpu"_s, 0);
        TRY(source);
        report.weights = source->weights;
        report.epoch = source->epoch;
        report.remarks = source->remarks;
        QMap<QString, QString> metadata{{u"format"_s, u"pt"_s},
                                        {u"run"_s, source->header.name},
                                        {u"preset"_s, source->preset},
                                        {u"epoch"_s, QString::number(source->epoch)},
                                        {u"weights"_s, source->weights}};
        TRY(ensureFolder(folder));
        const auto path = [&](const QString &name) {
            report.files << QDir(folder).absoluteFilePath(name);
            return report.files.last();
        };
        TRY(writeSafetensors(path(u"generator.safetensors"_s), source->generator->state(), metadata,
                             true));
        if (options.epoch == 0) {
            const auto checkpoint = loadCheckpoint(options.run, nullptr);
            TRY(checkpoint);
            TRY(writeSafetensors(path(u"discriminator.safetensors"_s),
                                 partOf(checkpoint->data, "discriminator."), metadata, true));
        } else {
            report.remarks << Tr::tr("A snapshot holds the generator alone, so no discriminator "
                                     "was written.");
        }
        if (context.stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        TRY(writeFileAtomically(path(u"generator.onnx"_s),
                                generatorOnnx(*source->generator, source->shape, metadata)));
        metadata.insert(u"seed"_s, QString::number(options.seed));
        TRY(writeSafetensors(path(u"check.safetensors"_s), checkTensors(*source, options.seed),
                             metadata, true));
        return {};
    });
    TRY(done);
    return report;
}

} // namespace synthray::detail
