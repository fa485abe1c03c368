// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/catalog.h"

#include "base/findbyid.h"
#include "learn/device/guard.h"
#include "learn/models/sharedparams.h"
#include "learn/module/learnmodule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// Where two presets differ; the rest of the list is shared, so that a key means the same in both.
struct Defaults {
    int epochs;
    int batch;
    double lrG;
    double lrD;
    const char *channels;
    const char *fit;
    int checkpointEvery;
    int snapshotEvery;
    const char *epochsHelp;
    const char *batchHelp;
};

ParamSpec advanced(ParamSpec spec)
{
    spec.advanced = true;
    return spec;
}

/// Optimiser parameters, shared by all kinds of model; for a generator they are rarely changed.
QVector<ParamSpec> optimizerParams()
{
    QVector<ParamSpec> list
        = QVector<ParamSpec>{optimizerParam(), weightDecayParam()} + scheduleParams(u"constant"_s);
    for (auto &spec : list)
        spec.advanced = true;
    return list;
}

QVector<ParamSpec> learningParams(const Defaults &d)
{
    return {
        intParam(u"epochs"_s, QT_TRANSLATE_NOOP("Params", "Epochs"), d.epochs, 1, 100'000, "",
                 d.epochsHelp),
        intParam(u"batch"_s, QT_TRANSLATE_NOOP("Params", "Batch size"), d.batch, 2, 1024,
                 QT_TRANSLATE_NOOP("Params", "images"), d.batchHelp),
        realParam(u"lrG"_s, QT_TRANSLATE_NOOP("Params", "Learning rate (G)"), d.lrG, 1e-7, 0.1,
                  1e-5, "",
                  QT_TRANSLATE_NOOP("Params", "Step size of the optimiser for the generator (G).")),
        realParam(
            u"lrD"_s, QT_TRANSLATE_NOOP("Params", "Learning rate (D)"), d.lrD, 1e-7, 0.1, 1e-5, "",
            QT_TRANSLATE_NOOP("Params", "Step size of the optimiser for the discriminator (D).")),
        advanced(realParam(u"beta1"_s, QT_TRANSLATE_NOOP("Params", "Adam β1"), 0.5, 0, 0.999, 0.05,
                           "",
                           QT_TRANSLATE_NOOP("Params",
                                             "Decay of Adam's mean of gradients: higher values "
                                             "average over more steps. 0.5 is usual for GANs."))),
        advanced(withSpecial(
            realParam(
                u"ema"_s, QT_TRANSLATE_NOOP("Params", "Generator EMA decay"), 0, 0, 0.9999, 0.001,
                "",
                QT_TRANSLATE_NOOP("Params",
                                  "Decay of the moving average (EMA) of the generator's weights. "
                                  "Images are then generated, measured and saved with the averaged "
                                  "weights; 0.999 is usual for long trainings. 0: off.")),
            QT_TRANSLATE_NOOP("Params", "off"))),
    };
}

QVector<ParamSpec> runParams(const Defaults &d)
{
    return {
        choiceParam(u"channels"_s, QT_TRANSLATE_NOOP("Params", "Channels"),
                    QString::fromLatin1(d.channels), channelChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "Colour channels of training and generated images; one is "
                                      "enough for radiographs.")),
        choiceParam(u"fit"_s, QT_TRANSLATE_NOOP("Params", "Fit to square"),
                    QString::fromLatin1(d.fit), fitChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "How images are made square: stretched (changes the "
                                      "proportions), cropped to the centre or padded with black.")),
        seedParam(),
        deviceParam(),
        threadsParam(),
        intParam(
            u"checkpointEvery"_s, QT_TRANSLATE_NOOP("Params", "Checkpoint every"),
            d.checkpointEvery, 1, 100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
            QT_TRANSLATE_NOOP("Params",
                              "Saves everything needed to resume the run. The last two checkpoints "
                              "are kept; one is also saved on Stop and at the end.")),
        withSpecial(intParam(u"snapshotEvery"_s, QT_TRANSLATE_NOOP("Params", "Snapshot every"),
                             d.snapshotEvery, 0, 100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
                             QT_TRANSLATE_NOOP(
                                 "Params",
                                 "Saves a copy of the generator after the first epoch and then at "
                                 "this interval, to generate images from it later; 0: never.")),
                    QT_TRANSLATE_NOOP("Params", "never")),
        withSpecial(
            intParam(
                u"fidEvery"_s, QT_TRANSLATE_NOOP("Params", "Measure FID every"), 10, 0, 100'000,
                QT_TRANSLATE_NOOP("Params", "epochs"),
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Compares generated images with held-out real ones (split test, otherwise "
                    "val, otherwise the training images) and keeps the generator with the lowest "
                    "FID. Uses one more thread during training; 0: never.")),
            QT_TRANSLATE_NOOP("Params", "never")),
        advanced(
            intParam(u"fidSamples"_s, QT_TRANSLATE_NOOP("Params", "Images for FID"), 64, 16, 10'000,
                     QT_TRANSLATE_NOOP("Params", "images"),
                     QT_TRANSLATE_NOOP("Params",
                                       "More images give a steadier value but take longer. Values "
                                       "from different numbers of images cannot be compared."))),
        advanced(textParam(
            u"fidBackbone"_s, QT_TRANSLATE_NOOP("Params", "Backbone for FID"), u"random"_s,
            QT_TRANSLATE_NOOP("Params",
                              "random, weights:FILE or domain:RUNDIR. FID on random features can "
                              "compare epochs, but is not for publication."))),
        advanced(intParam(
            u"sampleCount"_s, QT_TRANSLATE_NOOP("Params", "Sample grid"), 64, 1, 256,
            QT_TRANSLATE_NOOP("Params", "images"),
            QT_TRANSLATE_NOOP(
                "Params", "Generated after every epoch, always from the same latent vectors."))),
        advanced(
            intParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Network width"), 64, 4, 256,
                     QT_TRANSLATE_NOOP("Params", "filters"),
                     QT_TRANSLATE_NOOP(
                         "Params",
                         "Filters of the layers next to the image; deeper layers have multiples of "
                         "this number. 64 is the published network; fewer filters train faster."),
                     4)),
    };
}

QVector<ParamSpec> trainingParams(const Defaults &d)
{
    return learningParams(d) + optimizerParams() + recipeParams() + runParams(d);
}

} // namespace

QString GanPreset::labelText() const { return QCoreApplication::translate("Params", label); }
QString GanPreset::helpText() const { return QCoreApplication::translate("Params", help); }

const QVector<GanPreset> &ganPresets()
{
    static const QVector<GanPreset> list{
        {u"dcgan64"_s, QT_TRANSLATE_NOOP("Params", "DCGAN (Radford) 64"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Radford, Metz and Chintala 2016: transposed convolutions with batch "
             "normalisation, 64 × 64 pixels. A good first choice for a few hundred images."),
         64, 100,
         trainingParams(
             {100, 64, 2e-4, 2e-4, "1", "crop", 5, 20,
              QT_TRANSLATE_NOOP("Params",
                                "Number of training epochs. Each epoch shows every image once."),
              QT_TRANSLATE_NOOP(
                  "Params",
                  "Images per training step, at most as many as the set has. The last step of an "
                  "epoch takes the remaining images. Larger batches need more memory.")})},
        {u"chest128"_s, QT_TRANSLATE_NOOP("Params", "Chest X-ray study (128)"),
         QT_TRANSLATE_NOOP(
             "Params",
             "The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, "
             "dropout in the discriminator. Needs many epochs, so a GPU is recommended."),
         128, 100,
         trainingParams(
             {500, 128, 1e-4, 2e-5, "3", "stretch", 10, 50,
              QT_TRANSLATE_NOOP(
                  "Params",
                  "Number of training epochs. As in the study, an epoch has images / batch steps "
                  "of batch / 2 images each, so every image is shown about once in two epochs."),
              QT_TRANSLATE_NOOP("Params",
                                "At most as many as the set has. In each step the discriminator is "
                                "updated on batch / 2 real images, then on batch / 2 generated "
                                "ones; the generator is updated on a whole batch.")})},
    };
    return list;
}

const QVector<ParamSpec> &generateParams()
{
    static const QVector<ParamSpec> list{
        boolParam(
            u"nearCopies"_s,
            QT_TRANSLATE_NOOP("Params", "Export near-copies of training images too"), false,
            QT_TRANSLATE_NOOP("Params",
                              "If off, images that repeat a training image or its mirror image "
                              "(SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out; "
                              "nothing is written if the training images are not found.")),
        deviceParam(), threadsParam()};
    return list;
}

const GanPreset *findGanPreset(const QString &id) { return findById(ganPresets(), id); }

Result<ParameterCounts> ganParameterCounts(const QString &presetId, const ParamSet &params)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->ganParameterCounts(presetId, params);
}

namespace detail {

Error unknownPreset(const QString &id)
{
    QStringList ids;
    for (const auto &preset : ganPresets())
        ids << preset.id;
    return {ErrorCode::InvalidArgument, Tr::tr("There is no preset '%1'.").arg(id),
            Tr::tr("Known ones: %1.").arg(ids.join(u", "_s))};
}

} // namespace detail

} // namespace synthray
