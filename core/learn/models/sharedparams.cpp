// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/sharedparams.h"

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

ParamSpec advanced(ParamSpec spec)
{
    spec.advanced = true;
    return spec;
}

} // namespace

ParamSpec deviceParam()
{
    return choiceParam(
        u"device"_s, QT_TRANSLATE_NOOP("Params", "Device"), u"auto"_s,
        {{u"auto"_s, QT_TRANSLATE_NOOP("Params", "Automatic")},
         {u"cpu"_s, QT_TRANSLATE_NOOP("Params", "CPU")},
         {u"cuda"_s, QT_TRANSLATE_NOOP("Params", "GPU (CUDA)")}},
        QT_TRANSLATE_NOOP("Params",
                          "Automatic uses a CUDA device if there is one, otherwise the CPU."));
}

ParamSpec threadsParam()
{
    return withSpecial(intParam(u"threads"_s, QT_TRANSLATE_NOOP("Params", "Threads"), 0, 0, 256, "",
                                QT_TRANSLATE_NOOP("Params", "CPU threads to use; 0: all cores.")),
                       QT_TRANSLATE_NOOP("Params", "automatic"));
}

ParamSpec seedParam()
{
    return intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 1, 0, 2'147'483'647, "",
                    QT_TRANSLATE_NOOP("Params",
                                      "Start value of the random numbers. The same seed, images, "
                                      "settings and threads give the same networks, bit for bit."));
}

ParamSpec precisionParam()
{
    return choiceParam(
        u"precision"_s, QT_TRANSLATE_NOOP("Params", "Numeric precision"), u"float32"_s,
        {{u"float32"_s, QT_TRANSLATE_NOOP("Params", "float32")},
         {u"tf32"_s, QT_TRANSLATE_NOOP("Params", "TF32 (NVIDIA GPU)")},
         {u"bfloat16"_s, QT_TRANSLATE_NOOP("Params", "mixed, bfloat16")}},
        QT_TRANSLATE_NOOP(
            "Params",
            "TF32 rounds the products of float32 numbers, faster on NVIDIA GPUs since "
            "Ampere. Mixed precision on a GPU, or on a CPU with bfloat16 units."));
}

QVector<ParamChoice> fitChoices()
{
    return {{u"stretch"_s, QT_TRANSLATE_NOOP("Params", "Stretch")},
            {u"crop"_s, QT_TRANSLATE_NOOP("Params", "Centre crop")},
            {u"pad"_s, QT_TRANSLATE_NOOP("Params", "Black borders")}};
}

QVector<ParamChoice> channelChoices()
{
    return {{u"1"_s, QT_TRANSLATE_NOOP("Params", "1 (grey)")},
            {u"3"_s, QT_TRANSLATE_NOOP("Params", "3 (grey images in three channels)")},
            {u"colour"_s, QT_TRANSLATE_NOOP("Params", "3 (colours)")}};
}

bool isColour(const ParamSet &params) { return params.text(u"channels"_s) == "colour"_L1; }

int channelsOf(const ParamSet &params)
{
    return isColour(params) ? 3 : params.text(u"channels"_s).toInt();
}

TrainingFormat trainingFormat(const ParamSet &params, int resolution)
{
    return {resolution, fitOf(params), isColour(params)};
}

SquareFit fitFrom(const QString &fit)
{
    return fit == "crop"_L1 ? SquareFit::Crop
        : fit == "pad"_L1   ? SquareFit::Pad
                            : SquareFit::Stretch;
}

SquareFit fitOf(const ParamSet &params) { return fitFrom(params.text(u"fit"_s)); }

ParamSpec optimizerParam()
{
    return choiceParam(
        u"optimiser"_s, QT_TRANSLATE_NOOP("Params", "Optimiser"), u"adam"_s,
        {{u"adam"_s, QT_TRANSLATE_NOOP("Params", "Adam")},
         {u"adamw"_s, QT_TRANSLATE_NOOP("Params", "AdamW")},
         {u"sgd"_s, QT_TRANSLATE_NOOP("Params", "SGD with momentum")},
         {u"rmsprop"_s, QT_TRANSLATE_NOOP("Params", "RMSProp")}},
        QT_TRANSLATE_NOOP("Params",
                          "AdamW applies weight decay to the weights directly, not through the "
                          "gradient. SGD uses a momentum of 0.9, RMSProp a smoothing of 0.99."));
}

ParamSpec weightDecayParam()
{
    return withSpecial(
        realParam(u"weightDecay"_s, QT_TRANSLATE_NOOP("Params", "Weight decay"), 0, 0, 1, 1e-4, "",
                  QT_TRANSLATE_NOOP("Params", "How strongly weights are pulled towards zero.")),
        QT_TRANSLATE_NOOP("Params", "off"));
}

QVector<ParamSpec> scheduleParams(const QString &byDefault)
{
    return {
        choiceParam(u"schedule"_s, QT_TRANSLATE_NOOP("Params", "Learning rate schedule"), byDefault,
                    {{u"constant"_s, QT_TRANSLATE_NOOP("Params", "constant")},
                     {u"cosine"_s, QT_TRANSLATE_NOOP("Params", "cosine to zero")},
                     {u"step"_s, QT_TRANSLATE_NOOP("Params", "in steps")}},
                    QT_TRANSLATE_NOOP("Params", "How the learning rate changes over the run.")),
        advanced(intParam(u"stepEvery"_s, QT_TRANSLATE_NOOP("Params", "Reduce rate every"), 5, 1,
                          100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
                          QT_TRANSLATE_NOOP("Params", "For the schedule 'in steps'."))),
        advanced(
            realParam(u"stepFactor"_s, QT_TRANSLATE_NOOP("Params", "Reduction factor"), 0.1, 0.001,
                      1, 0.1, "",
                      QT_TRANSLATE_NOOP(
                          "Params", "The learning rate is multiplied by this at each reduction."))),
        advanced(withSpecial(
            realParam(
                u"warmup"_s, QT_TRANSLATE_NOOP("Params", "Warm-up"), 0, 0, 1000, 1,
                QT_TRANSLATE_NOOP("Params", "epochs"),
                QT_TRANSLATE_NOOP("Params",
                                  "The learning rate rises from zero over this number of epochs.")),
            QT_TRANSLATE_NOOP("Params", "off"))),
    };
}

QVector<ParamSpec> recipeParams()
{
    return {
        textParam(
            u"recipe"_s, QT_TRANSLATE_NOOP("Params", "Augmentation recipe"), {},
            QT_TRANSLATE_NOOP("Params",
                              "preset:ID, a recipe file, or a recipe's JSON. Applied to training "
                              "images only, with new random values in every epoch. Empty: none.")),
        choiceParam(
            u"recipeUse"_s, QT_TRANSLATE_NOOP("Params", "Apply"), u"chain"_s,
            {{u"chain"_s, QT_TRANSLATE_NOOP("Params", "all steps")},
             {u"one"_s, QT_TRANSLATE_NOOP("Params", "one at random")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "All steps in order, each with its probability, or one step chosen at random.")),
        asShare(realParam(
            u"recipeShare"_s, QT_TRANSLATE_NOOP("Params", "Augmented share"), 0.5, 0, 1, 0.1, "",
            QT_TRANSLATE_NOOP("Params",
                              "Share of the images of an epoch that the recipe is applied "
                              "to; the others are unchanged."))),
    };
}

} // namespace synthray
