// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/ganparams.h"

#include "learn/models/sharedparams.h"

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

ParamSpec advanced(ParamSpec spec)
{
    spec.advanced = true;
    return spec;
}

QVector<ParamSpec> advanced(QVector<ParamSpec> specs)
{
    for (auto &spec : specs)
        spec.advanced = true;
    return specs;
}

QVector<ParamSpec> learningParams()
{
    return {
        intParam(u"epochs"_s, QT_TRANSLATE_NOOP("Params", "Epochs"), 100, 1, 100'000, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "Number of training epochs. Each epoch shows every image once; "
                                   "with updates on half a batch, once in two epochs.")),
        intParam(u"batch"_s, QT_TRANSLATE_NOOP("Params", "Batch size"), 64, 2, 1024,
                 QT_TRANSLATE_NOOP("Params", "images"),
                 QT_TRANSLATE_NOOP(
                     "Params",
                     "Images per training step, at most as many as the set has. The last step of "
                     "an epoch takes the remaining images. Larger batches need more memory.")),
        advanced(intParam(
            u"parts"_s, QT_TRANSLATE_NOOP("Params", "Parts per batch"), 1, 1, 64, "",
            QT_TRANSLATE_NOOP(
                "Params",
                "Computes a batch in so many parts and adds up their gradients before the networks "
                "change: 2 needs about half the memory for the same batch size. Batch "
                "normalisation sees only one part at a time."))),
        realParam(u"lrG"_s, QT_TRANSLATE_NOOP("Params", "Learning rate (G)"), 2e-4, 1e-7, 0.1, 1e-5,
                  "",
                  QT_TRANSLATE_NOOP("Params", "Step size of the optimiser for the generator (G).")),
        realParam(
            u"lrD"_s, QT_TRANSLATE_NOOP("Params", "Learning rate (D)"), 2e-4, 1e-7, 0.1, 1e-5, "",
            QT_TRANSLATE_NOOP("Params", "Step size of the optimiser for the discriminator (D).")),
        advanced(realParam(u"beta1"_s, QT_TRANSLATE_NOOP("Params", "Adam β1"), 0.5, 0, 0.999, 0.05,
                           "",
                           QT_TRANSLATE_NOOP("Params",
                                             "Decay of Adam's mean of gradients: higher values "
                                             "average over more steps. 0.5 is usual for GANs."))),
        advanced(realParam(
            u"beta2"_s, QT_TRANSLATE_NOOP("Params", "Adam β2"), 0.999, 0, 0.9999, 0.01, "",
            QT_TRANSLATE_NOOP("Params",
                              "Decay of Adam's mean of squared gradients. 0.999 is usual, 0.9 with "
                              "a gradient penalty or spectral normalisation."))),
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

/// What the networks are and what they play for.
QVector<ParamSpec> designParams()
{
    return {
        choiceParam(
            u"condition"_s, QT_TRANSLATE_NOOP("Params", "Condition"), u"none"_s,
            {{u"none"_s, QT_TRANSLATE_NOOP("Params", "none")},
             {u"class"_s, QT_TRANSLATE_NOOP("Params", "class of the image")}},
            QT_TRANSLATE_NOOP("Params",
                              "With classes, one generator learns all classes of the set and makes "
                              "images of the one that is asked for.")),
        advanced(choiceParam(
            u"network"_s, QT_TRANSLATE_NOOP("Params", "Networks"), u"dcgan"_s,
            {{u"dcgan"_s, QT_TRANSLATE_NOOP("Params", "DCGAN")},
             {u"chest"_s, QT_TRANSLATE_NOOP("Params", "chest X-ray study (128 only)")},
             {u"residual"_s, QT_TRANSLATE_NOOP("Params", "residual (64 and 128)")}},
            QT_TRANSLATE_NOOP("Params",
                              "DCGAN is the fastest on a CPU; the residual networks of SNGAN and "
                              "WGAN-GP take several times as long."))),
        advanced(choiceParam(
            u"objective"_s, QT_TRANSLATE_NOOP("Params", "Objective"), u"bce"_s,
            {{u"bce"_s, QT_TRANSLATE_NOOP("Params", "cross-entropy")},
             {u"leastsquares"_s, QT_TRANSLATE_NOOP("Params", "least squares")},
             {u"wasserstein"_s, QT_TRANSLATE_NOOP("Params", "Wasserstein")},
             {u"hinge"_s, QT_TRANSLATE_NOOP("Params", "hinge")},
             {u"relativistic"_s, QT_TRANSLATE_NOOP("Params", "relativistic pairs (R3GAN)")}},
            QT_TRANSLATE_NOOP("Params",
                              "The loss of the two networks. Wasserstein needs weight clipping or "
                              "a penalty; relativistic pairs go well with R1 and R2."))),
        advanced(choiceParam(
            u"constraint"_s, QT_TRANSLATE_NOOP("Params", "Constraint on D"), u"none"_s,
            {{u"none"_s, QT_TRANSLATE_NOOP("Params", "none")},
             {u"clip"_s, QT_TRANSLATE_NOOP("Params", "weight clipping")},
             {u"gp"_s, QT_TRANSLATE_NOOP("Params", "gradient penalty (WGAN-GP)")},
             {u"r1"_s, QT_TRANSLATE_NOOP("Params", "R1 (real images)")},
             {u"r1r2"_s, QT_TRANSLATE_NOOP("Params", "R1 and R2")},
             {u"spectral"_s, QT_TRANSLATE_NOOP("Params", "spectral normalisation")}},
            QT_TRANSLATE_NOOP("Params",
                              "Keeps the discriminator from becoming too steep. Penalties need "
                              "layer or instance normalisation in D, or none."))),
        advanced(realParam(
            u"penaltyWeight"_s, QT_TRANSLATE_NOOP("Params", "Penalty weight"), 10, 0.001, 1000, 1,
            "",
            QT_TRANSLATE_NOOP("Params",
                              "For the gradient penalty (10 is usual) and for R1 and R2, where it "
                              "is γ and half of it counts (1 to 10 at 64 pixels)."))),
        advanced(realParam(
            u"clip"_s, QT_TRANSLATE_NOOP("Params", "Clip weights at"), 0.01, 0.0001, 1, 0.005, "",
            QT_TRANSLATE_NOOP("Params", "For weight clipping: no weight of D is larger."))),
        advanced(choiceParam(
            u"normD"_s, QT_TRANSLATE_NOOP("Params", "Normalisation in D"), u"batch"_s,
            {{u"batch"_s, QT_TRANSLATE_NOOP("Params", "batch")},
             {u"layer"_s, QT_TRANSLATE_NOOP("Params", "layer")},
             {u"instance"_s, QT_TRANSLATE_NOOP("Params", "instance")},
             {u"none"_s, QT_TRANSLATE_NOOP("Params", "none")}},
            QT_TRANSLATE_NOOP("Params",
                              "Of the features in the discriminator: over the batch, over each "
                              "image, over each channel of an image."))),
        advanced(withSpecial(
            realParam(u"smoothing"_s, QT_TRANSLATE_NOOP("Params", "Label smoothing"), 0, 0, 0.5,
                      0.05, "",
                      QT_TRANSLATE_NOOP("Params",
                                        "One-sided: real images have the label 1 minus this value, "
                                        "generated ones keep 0. For cross-entropy and least "
                                        "squares; 0.1 is usual.")),
            QT_TRANSLATE_NOOP("Params", "off"))),
        advanced(intParam(
            u"criticSteps"_s, QT_TRANSLATE_NOOP("Params", "Steps of D per step of G"), 1, 1, 100,
            "",
            QT_TRANSLATE_NOOP("Params",
                              "The generator changes in one of so many steps, the discriminator in "
                              "all. 5 is usual with Wasserstein; it then needs more epochs."))),
        advanced(choiceParam(
            u"updatesD"_s, QT_TRANSLATE_NOOP("Params", "Updates of D"), u"whole"_s,
            {{u"whole"_s, QT_TRANSLATE_NOOP("Params", "real and generated images together")},
             {u"halves"_s, QT_TRANSLATE_NOOP("Params", "half a batch each, one after the other")}},
            QT_TRANSLATE_NOOP("Params",
                              "Half a batch each: as in the chest X-ray study, D changes on batch "
                              "/ 2 real images, then on batch / 2 generated ones, and G on a whole "
                              "batch."))),
        advanced(precisionParam()),
    };
}

/// The augmentation of what the discriminator sees.
QVector<ParamSpec> seenParams()
{
    return advanced(QVector<ParamSpec>{
        choiceParam(
            u"augmentD"_s, QT_TRANSLATE_NOOP("Params", "Augment what D sees"), u"none"_s,
            {{u"none"_s, QT_TRANSLATE_NOOP("Params", "no")},
             {u"diffaugment"_s, QT_TRANSLATE_NOOP("Params", "always (DiffAugment)")},
             {u"adaptive"_s, QT_TRANSLATE_NOOP("Params", "as often as needed (ADA)")}},
            QT_TRANSLATE_NOOP("Params",
                              "Changes real and generated images alike before D sees them, so "
                              "that it cannot learn a small set by heart. Generated images stay "
                              "unchanged.")),
        boolParam(u"augmentBrightness"_s, QT_TRANSLATE_NOOP("Params", "D sees: brightness"), true,
                  QT_TRANSLATE_NOOP("Params", "Adds up to a quarter of the grey range.")),
        boolParam(u"augmentContrast"_s, QT_TRANSLATE_NOOP("Params", "D sees: contrast"), true,
                  QT_TRANSLATE_NOOP("Params", "Multiplies the contrast by 0.5 to 1.5.")),
        boolParam(u"augmentTranslation"_s, QT_TRANSLATE_NOOP("Params", "D sees: translation"), true,
                  QT_TRANSLATE_NOOP("Params", "Moves the image by up to an eighth of its side.")),
        boolParam(
            u"augmentCutout"_s, QT_TRANSLATE_NOOP("Params", "D sees: cutout"), true,
            QT_TRANSLATE_NOOP("Params", "Covers a square of half the side with medium grey.")),
        asShare(realParam(u"augmentShare"_s, QT_TRANSLATE_NOOP("Params", "D sees: share"), 1, 0.01,
                          1, 0.1, "",
                          QT_TRANSLATE_NOOP("Params",
                                            "For 'always': the share of the images that each of "
                                            "the selected changes applies to."))),
        realParam(u"adaTarget"_s, QT_TRANSLATE_NOOP("Params", "ADA target"), 0.6, 0.05, 0.95, 0.05,
                  "",
                  QT_TRANSLATE_NOOP("Params",
                                    "For ADA: the augmentation becomes more frequent while the "
                                    "mean sign of D on real images is above this value.")),
        realParam(u"adaImages"_s, QT_TRANSLATE_NOOP("Params", "ADA images"), 500, 1, 100'000, 10,
                  QT_TRANSLATE_NOOP("Params", "thousand"),
                  QT_TRANSLATE_NOOP("Params",
                                    "For ADA: real images shown until the probability has gone "
                                    "from 0 to 1. 500 thousand in the paper; less for short "
                                    "trainings.")),
    });
}

QVector<ParamSpec> runParams()
{
    return {
        choiceParam(u"channels"_s, QT_TRANSLATE_NOOP("Params", "Channels"), u"1"_s,
                    channelChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "Channels of training and generated images; one is enough "
                                      "for radiographs. With colours the generator learns red, "
                                      "green and blue.")),
        choiceParam(u"fit"_s, QT_TRANSLATE_NOOP("Params", "Fit to square"), u"crop"_s, fitChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "How images are made square: stretched (changes the "
                                      "proportions), cropped to the centre or padded with black.")),
        seedParam(),
        deviceParam(),
        threadsParam(),
        intParam(
            u"checkpointEvery"_s, QT_TRANSLATE_NOOP("Params", "Checkpoint every"), 5, 1, 100'000,
            QT_TRANSLATE_NOOP("Params", "epochs"),
            QT_TRANSLATE_NOOP("Params",
                              "Saves everything needed to resume the run. The last two checkpoints "
                              "are kept; one is also saved on Stop and at the end.")),
        advanced(withSpecial(
            intParam(u"keepCheckpoints"_s, QT_TRANSLATE_NOOP("Params", "Older checkpoints"), 3, 0,
                     1000, "",
                     QT_TRANSLATE_NOOP("Params",
                                       "How many checkpoints before the last two are kept, spread "
                                       "evenly over the run. A branch with other settings can "
                                       "start from each of them; 0: none.")),
            QT_TRANSLATE_NOOP("Params", "none"))),
        withSpecial(intParam(u"snapshotEvery"_s, QT_TRANSLATE_NOOP("Params", "Snapshot every"), 20,
                             0, 100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
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

} // namespace

QVector<ParamSpec> ganParams(const QVector<std::pair<QString, QVariant>> &defaults)
{
    QVector<ParamSpec> list = learningParams() + designParams() + seenParams()
        + advanced(QVector<ParamSpec>{optimizerParam(), weightDecayParam()}
                   + scheduleParams(u"constant"_s))
        + recipeParams() + runParams();
    for (const auto &[id, value] : defaults) {
        const auto spec = std::find_if(list.begin(), list.end(),
                                       [&id = id](const ParamSpec &s) { return s.id == id; });
        Q_ASSERT_X(spec != list.end(), "ganParams", qPrintable(id));
        const auto checked = spec->check(value);
        Q_ASSERT_X(checked, "ganParams", qPrintable(id));
        spec->defaultValue = *checked;
    }
    return list;
}

} // namespace synthray
