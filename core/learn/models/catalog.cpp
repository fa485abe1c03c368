// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/catalog.h"

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

/// The optimiser's, which are the same for every kind of model; a generator is rarely given
/// others.
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
        realParam(u"lrG"_s, QT_TRANSLATE_NOOP("Params", "Learning rate, generator"), d.lrG, 1e-7,
                  0.1, 1e-5, "",
                  QT_TRANSLATE_NOOP("Params", "Step size of Adam for the network that draws.")),
        realParam(u"lrD"_s, QT_TRANSLATE_NOOP("Params", "Learning rate, discriminator"), d.lrD,
                  1e-7, 0.1, 1e-5, "",
                  QT_TRANSLATE_NOOP("Params", "Step size of Adam for the network that judges.")),
        advanced(realParam(u"beta1"_s, QT_TRANSLATE_NOOP("Params", "Adam β1"), 0.5, 0, 0.999, 0.05,
                           "",
                           QT_TRANSLATE_NOOP("Params",
                                             "How long Adam remembers the direction of "
                                             "earlier steps; 0.5 is usual for GANs."))),
        advanced(
            realParam(u"ema"_s, QT_TRANSLATE_NOOP("Params", "Running mean of the generator"), 0, 0,
                      0.9999, 0.001, "",
                      QT_TRANSLATE_NOOP(
                          "Params",
                          "Decay of a running mean (EMA) of the generator's weights, from which "
                          "images are then drawn, measured and kept; 0.999 is usual for long "
                          "trainings. 0: none."))),
    };
}

QVector<ParamSpec> runParams(const Defaults &d)
{
    return {
        choiceParam(u"channels"_s, QT_TRANSLATE_NOOP("Params", "Channels"),
                    QString::fromLatin1(d.channels), channelChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "Channels of the images that the networks see and "
                                      "make; radiographs need one.")),
        choiceParam(u"fit"_s, QT_TRANSLATE_NOOP("Params", "Fit to square"),
                    QString::fromLatin1(d.fit), fitChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "How an image of any shape becomes a square: stretched "
                                      "(the proportions change), cut, or padded.")),
        seedParam(),
        deviceParam(),
        threadsParam(),
        intParam(u"checkpointEvery"_s, QT_TRANSLATE_NOOP("Params", "Checkpoint every"),
                 d.checkpointEvery, 1, 100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
                 QT_TRANSLATE_NOOP("Params",
                                   "How often everything that a resumed run needs is "
                                   "saved; the last two are kept. Also saved at Stop and "
                                   "at the end.")),
        intParam(u"snapshotEvery"_s, QT_TRANSLATE_NOOP("Params", "Snapshot every"), d.snapshotEvery,
                 0, 100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
                 QT_TRANSLATE_NOOP("Params",
                                   "Keeps the generator after the first epoch and then every so "
                                   "many, so that images can be made from them later; 0: never.")),
        intParam(u"fidEvery"_s, QT_TRANSLATE_NOOP("Params", "Measure FID every"), 10, 0, 100'000,
                 QT_TRANSLATE_NOOP("Params", "epochs"),
                 QT_TRANSLATE_NOOP(
                     "Params",
                     "Compares generated images with held-out real ones (split test, else val; "
                     "else the training images) and keeps the generator of the lowest FID. "
                     "One more thread works on it beside the training; 0: never.")),
        advanced(intParam(
            u"fidSamples"_s, QT_TRANSLATE_NOOP("Params", "Images drawn for FID"), 64, 16, 10'000,
            QT_TRANSLATE_NOOP("Params", "images"),
            QT_TRANSLATE_NOOP("Params",
                              "More images make the value steadier and take longer; values of "
                              "unlike numbers cannot be compared."))),
        advanced(textParam(
            u"fidBackbone"_s, QT_TRANSLATE_NOOP("Params", "Backbone for FID"), u"random"_s,
            QT_TRANSLATE_NOOP(
                "Params",
                "random, weights:FILE or domain:RUNDIR; FID on random features is good for "
                "comparing epochs, not for papers."))),
        advanced(intParam(u"sampleCount"_s,
                          QT_TRANSLATE_NOOP("Params", "Images in the sample grid"), 64, 1, 256,
                          QT_TRANSLATE_NOOP("Params", "images"),
                          QT_TRANSLATE_NOOP("Params",
                                            "Drawn after every epoch, always from the "
                                            "same latent vectors."))),
        advanced(intParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Network width"), 64, 4, 256,
                          QT_TRANSLATE_NOOP("Params", "filters"),
                          QT_TRANSLATE_NOOP("Params",
                                            "Filters of the layers nearest to the image; "
                                            "the deeper ones are multiples of it. 64 is "
                                            "the published network; fewer train faster."),
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
                                "How long to train. Every image is shown once in an epoch."),
              QT_TRANSLATE_NOOP("Params",
                                "Images in one training step; at most as many as the set "
                                "holds. The last step of an epoch takes what is left. "
                                "Larger batches need more memory.")})},
        {u"chest128"_s, QT_TRANSLATE_NOOP("Params", "Chest X-ray study (128)"),
         QT_TRANSLATE_NOOP("Params",
                           "The generator of the chest X-ray study, 128 × 128 pixels, no batch "
                           "normalisation, dropout in the discriminator. Needs many epochs: use a "
                           "GPU or patience."),
         128, 100,
         trainingParams(
             {500, 128, 1e-4, 2e-5, "3", "stretch", 10, 50,
              QT_TRANSLATE_NOOP("Params",
                                "How long to train. An epoch has images / batch steps, as "
                                "in the study; each shows batch / 2 images, so that two "
                                "epochs show every image about once."),
              QT_TRANSLATE_NOOP("Params",
                                "At most as many as the set holds. In a step the "
                                "discriminator learns from batch / 2 images and then, in a "
                                "second update, from batch / 2 generated ones; the "
                                "generator from a whole batch.")})},
    };
    return list;
}

const QVector<ParamSpec> &generateParams()
{
    static const QVector<ParamSpec> list{
        boolParam(u"nearCopies"_s,
                  QT_TRANSLATE_NOOP("Params", "Export near-copies of training images too"), false,
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "Otherwise images that repeat a training image or its mirror image (SSIM of "
                      "0.85 or more at 64 × 64 pixels) are counted and left out, and nothing "
                      "is written where the training images cannot be found.")),
        deviceParam(), threadsParam()};
    return list;
}

const GanPreset *findGanPreset(const QString &id)
{
    for (const auto &preset : ganPresets())
        if (preset.id == id)
            return &preset;
    return nullptr;
}

Result<ParameterCounts> ganParameterCounts(const QString &presetId, const ParamSet &params)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->ganParameterCounts(presetId, params);
}

namespace detail {

Error unknownPreset(const QString &id)
{
    QStringList known;
    for (const auto &preset : ganPresets())
        known << preset.id;
    return {ErrorCode::InvalidArgument, Tr::tr("There is no preset '%1'.").arg(id),
            Tr::tr("Known ones: %1.").arg(known.join(u", "_s))};
}

} // namespace detail

} // namespace synthray
