// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/classifiers.h"

#include "base/findbyid.h"
#include "learn/models/sharedparams.h"
#include "weights/safeheader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// Where networks differ.
struct Defaults {
    int imageSize;
    double rate;
    bool auxiliary;
    int smallest;
};

ParamSpec advanced(ParamSpec spec)
{
    spec.advanced = true;
    return spec;
}

QVector<ParamChoice> normalizeChoices()
{
    return {{u"auto"_s, QT_TRANSLATE_NOOP("Params", "Automatic")},
            {u"half"_s, QT_TRANSLATE_NOOP("Params", "-1 to 1")},
            {u"none"_s, QT_TRANSLATE_NOOP("Params", "0 to 1")},
            {u"imagenet"_s, QT_TRANSLATE_NOOP("Params", "ImageNet's mean and deviation")}};
}

QVector<ParamSpec> lengthParams(const Defaults &d)
{
    return {
        intParam(u"epochs"_s, QT_TRANSLATE_NOOP("Params", "Epochs"), 15, 1, 100'000, "",
                 QT_TRANSLATE_NOOP("Params", "Number of passes over the training images.")),
        intParam(u"batch"_s, QT_TRANSLATE_NOOP("Params", "Batch size"), 16, 2, 1024,
                 QT_TRANSLATE_NOOP("Params", "images"),
                 QT_TRANSLATE_NOOP("Params", "Images per training step.")),
        withSpecial(
            intParam(
                u"maxSteps"_s, QT_TRANSLATE_NOOP("Params", "Maximum steps"), 0, 0, 100'000'000, "",
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Ends training after this number of optimiser steps, regardless of the "
                    "epochs, so that sets of different size get the same budget; 0: no limit.")),
            QT_TRANSLATE_NOOP("Params", "no limit")),
        intParam(u"imageSize"_s, QT_TRANSLATE_NOOP("Params", "Image size"), d.imageSize, d.smallest,
                 1024, QT_TRANSLATE_NOOP("Params", "px"),
                 QT_TRANSLATE_NOOP("Params", "Width and height that every image is resized to.")),
        choiceParam(u"fit"_s, QT_TRANSLATE_NOOP("Params", "Fit to square"), u"stretch"_s,
                    fitChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "How images are made square: stretched (changes the "
                                      "proportions), cropped to the centre or padded with black.")),
        intParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Network width"), 100, 5, 100,
                 QT_TRANSLATE_NOOP("Params", "%"),
                 QT_TRANSLATE_NOOP("Params",
                                   "Channels of every layer, in percent of the published network; "
                                   "fewer train faster and need less memory."),
                 5),
        choiceParam(u"channels"_s, QT_TRANSLATE_NOOP("Params", "Channels"), u"3"_s,
                    channelChoices(),
                    QT_TRANSLATE_NOOP("Params",
                                      "Choose three for weights that were trained on colour "
                                      "pictures; grey images are then replicated. Of images in "
                                      "colour the network receives the brightness, unless colours "
                                      "are chosen.")),
        choiceParam(
            u"normalize"_s, QT_TRANSLATE_NOOP("Params", "Grey values"), u"auto"_s,
            normalizeChoices(),
            QT_TRANSLATE_NOOP(
                "Params",
                "Scaling of the network's input. Automatic: as the weights file was trained "
                "(torchvision's VGG16 with ImageNet's mean and deviation, its GoogLeNet and "
                "Inception v3 with -1 to 1); -1 to 1 without a file.")),
    };
}

QVector<ParamSpec> startParams(const Defaults &d)
{
    QVector<ParamSpec> list{
        textParam(u"weights"_s, QT_TRANSLATE_NOOP("Params", "Pretrained weights"), {},
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "A file (.pth, .safetensors, .npz) with torchvision's names. Its last layer "
                      "is replaced if the classes differ. Empty: random weights.")),
        choiceParam(u"freeze"_s, QT_TRANSLATE_NOOP("Params", "Trainable layers"), u"none"_s,
                    {{u"none"_s, QT_TRANSLATE_NOOP("Params", "all layers")},
                     {u"head"_s, QT_TRANSLATE_NOOP("Params", "head only")},
                     {u"staged"_s, QT_TRANSLATE_NOOP("Params", "head, then stage by stage")}},
                    QT_TRANSLATE_NOOP("Params",
                                      "With pretrained weights: the layers that training changes. "
                                      "Frozen layers keep their batch statistics.")),
        advanced(intParam(
            u"unfreezeEvery"_s, QT_TRANSLATE_NOOP("Params", "Unfreeze a stage every"), 3, 1, 10'000,
            QT_TRANSLATE_NOOP("Params", "epochs"),
            QT_TRANSLATE_NOOP("Params",
                              "For 'stage by stage': starts with the stage next to the head."))),
    };
    if (d.auxiliary)
        list.append(advanced(boolParam(
            u"auxiliary"_s, QT_TRANSLATE_NOOP("Params", "Auxiliary heads"), true,
            QT_TRANSLATE_NOOP("Params",
                              "Additional classification heads inside the network, used in "
                              "training only. That of Inception v3 needs images of 299 px."))));
    return list;
}

QVector<ParamSpec> optimiserParams(const Defaults &d)
{
    return QVector<ParamSpec>{optimizerParam(),
                              realParam(u"lr"_s, QT_TRANSLATE_NOOP("Params", "Learning rate"),
                                        d.rate, 1e-7, 1, 1e-4, "",
                                        QT_TRANSLATE_NOOP("Params", "Step size of the optimiser.")),
                              weightDecayParam()}
    + scheduleParams(u"cosine"_s);
}

QVector<ParamSpec> lossParams()
{
    return {
        boolParam(u"classWeights"_s, QT_TRANSLATE_NOOP("Params", "Class weights"), false,
                  QT_TRANSLATE_NOOP("Params",
                                    "Weights the loss of each class by 1 / its share, so that rare "
                                    "classes count more.")),
        boolParam(u"balancedSampler"_s, QT_TRANSLATE_NOOP("Params", "Balanced sampling"), false,
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "Samples every class equally often, so images of rare classes appear several "
                      "times in an epoch. Images with several labels count as the rarest.")),
        advanced(withSpecial(
            realParam(
                u"labelSmoothing"_s, QT_TRANSLATE_NOOP("Params", "Label smoothing"), 0, 0, 0.5,
                0.05, "",
                QT_TRANSLATE_NOOP(
                    "Params", "Share of the target probability that is spread over all classes.")),
            QT_TRANSLATE_NOOP("Params", "off"))),
        advanced(withSpecial(
            realParam(
                u"focalGamma"_s, QT_TRANSLATE_NOOP("Params", "Focal loss γ"), 0, 0, 10, 0.5, "",
                QT_TRANSLATE_NOOP("Params",
                                  "Images that are classified well count less, by (1 - p) to this "
                                  "power (Lin et al. 2017); 0: cross-entropy.")),
            QT_TRANSLATE_NOOP("Params", "off"))),
        advanced(choiceParam(
            u"labels"_s, QT_TRANSLATE_NOOP("Params", "Labels per image"), u"auto"_s,
            {{u"auto"_s, QT_TRANSLATE_NOOP("Params", "as the set has them")},
             {u"one"_s, QT_TRANSLATE_NOOP("Params", "one (the first)")},
             {u"several"_s, QT_TRANSLATE_NOOP("Params", "several")}},
            QT_TRANSLATE_NOOP("Params", "Several: each class is predicted independently."))),
    };
}

QVector<ParamSpec> mixParams()
{
    return {
        advanced(
            choiceParam(u"mix"_s, QT_TRANSLATE_NOOP("Params", "Mix images"), u"none"_s,
                        {{u"none"_s, QT_TRANSLATE_NOOP("Params", "no")},
                         {u"mixup"_s, QT_TRANSLATE_NOOP("Params", "MixUp")},
                         {u"cutmix"_s, QT_TRANSLATE_NOOP("Params", "CutMix")},
                         {u"mosaic"_s, QT_TRANSLATE_NOOP("Params", "Mosaic")}},
                        QT_TRANSLATE_NOOP(
                            "Params",
                            "Images of a batch and their classes: two blended (Zhang et al. 2018), "
                            "one pasted into the other (Yun et al. 2019), or four around a point "
                            "(Bochkovskiy et al. 2020), for sets with boxes: a finding whose box "
                            "is cut away does not count."))),
        advanced(realParam(
            u"mixAlpha"_s, QT_TRANSLATE_NOOP("Params", "Mixing α"), 0.2, 0.01, 10, 0.1, "",
            QT_TRANSLATE_NOOP("Params",
                              "Parameter of the Beta distribution of the mixing share."))),
    };
}

QVector<ParamSpec> selectionParams()
{
    return {
        choiceParam(u"bestBy"_s, QT_TRANSLATE_NOOP("Params", "Best epoch by"),
                    u"balancedAccuracy"_s,
                    {{u"balancedAccuracy"_s, QT_TRANSLATE_NOOP("Params", "balanced accuracy")},
                     {u"accuracy"_s, QT_TRANSLATE_NOOP("Params", "accuracy")},
                     {u"auc"_s, QT_TRANSLATE_NOOP("Params", "AUC")},
                     {u"loss"_s, QT_TRANSLATE_NOOP("Params", "loss")},
                     {u"last"_s, QT_TRANSLATE_NOOP("Params", "none: the last epoch")}},
                    QT_TRANSLATE_NOOP(
                        "Params",
                        "Measured on the validation images; the network of the best epoch is kept. "
                        "Ties go to the lower validation loss, then to the later epoch.")),
        withSpecial(
            intParam(u"patience"_s, QT_TRANSLATE_NOOP("Params", "Early stopping after"), 0, 0,
                     100'000, QT_TRANSLATE_NOOP("Params", "epochs"),
                     QT_TRANSLATE_NOOP(
                         "Params",
                         "Ends training after this number of epochs without improvement (an equal "
                         "result with a lower validation loss counts as one); 0: never.")),
            QT_TRANSLATE_NOOP("Params", "off")),
        advanced(realParam(
            u"valPercent"_s, QT_TRANSLATE_NOOP("Params", "Validation share"), 15, 0, 50, 5,
            QT_TRANSLATE_NOOP("Params", "%"),
            QT_TRANSLATE_NOOP(
                "Params",
                "Share of the training images, split by patient, if the set has no val split."))),
        advanced(realParam(
            u"testPercent"_s, QT_TRANSLATE_NOOP("Params", "Test share"), 15, 0, 50, 5,
            QT_TRANSLATE_NOOP("Params", "%"),
            QT_TRANSLATE_NOOP("Params",
                              "Share of all images, split by patient, if the set has no splits."))),
        advanced(precisionParam()),
        seedParam(),
        deviceParam(),
        threadsParam(),
        advanced(intParam(
            u"checkpointEvery"_s, QT_TRANSLATE_NOOP("Params", "Checkpoint every"), 1, 1, 100'000,
            QT_TRANSLATE_NOOP("Params", "epochs"),
            QT_TRANSLATE_NOOP("Params",
                              "Saves everything needed to resume the run. The last two checkpoints "
                              "are kept; one is also saved on Stop and at the end."))),
    };
}

QVector<ParamSpec> params(const Defaults &d)
{
    return lengthParams(d) + recipeParams() + mixParams() + optimiserParams(d) + lossParams()
        + startParams(d) + selectionParams();
}

} // namespace

QString NetworkInfo::labelText() const { return QCoreApplication::translate("Params", label); }
QString NetworkInfo::helpText() const { return QCoreApplication::translate("Params", help); }

const QVector<NetworkInfo> &classifierNetworks()
{
    static const QVector<NetworkInfo> list{
        {u"vgg16"_s, QT_TRANSLATE_NOOP("Params", "VGG16"),
         QT_TRANSLATE_NOOP(
             "Params",
             "13 convolutions and three wide layers, without batch normalisation (Simonyan and "
             "Zisserman 2015). Learns slowly from random weights; good with pretrained ones."),
         224, 32, false, u"imagenet"_s, params({224, 1e-4, false, 32})},
        {u"vgg16bn"_s, QT_TRANSLATE_NOOP("Params", "VGG16 with batch norm"),
         QT_TRANSLATE_NOOP("Params",
                           "VGG16 with batch normalisation; also learns from random weights."),
         224, 32, false, u"imagenet"_s, params({224, 3e-4, false, 32})},
        {u"googlenet"_s, QT_TRANSLATE_NOOP("Params", "GoogLeNet (Inception v1)"),
         QT_TRANSLATE_NOOP("Params",
                           "Nine Inception blocks (Szegedy et al. 2015); small and fast."),
         224, 32, true, u"half"_s, params({224, 1e-3, true, 32})},
        {u"inception3"_s, QT_TRANSLATE_NOOP("Params", "Inception v3"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Eleven factorised Inception blocks (Szegedy et al. 2016); needs large images."),
         299, 75, true, u"half"_s, params({299, 1e-3, true, 75})},
    };
    return list;
}

const NetworkInfo *findNetwork(const QString &id) { return findById(classifierNetworks(), id); }

Error unknownNetwork(const QString &id)
{
    QStringList ids;
    for (const auto &network : classifierNetworks())
        ids << network.id;
    return {ErrorCode::InvalidArgument, Tr::tr("There is no network '%1'.").arg(id),
            Tr::tr("Known ones: %1.").arg(ids.join(u", "_s))};
}

QString automaticNormalize(const NetworkInfo &network, const QString &weights)
{
    if (weights.isEmpty())
        return u"half"_s;
    const QByteArray own = safetensorsMetadata(weights).value(u"classifier"_s).toUtf8();
    const QString trained = QJsonDocument::fromJson(own)["normalize"_L1].toString();
    const auto choices = normalizeChoices();
    const bool isKnown = std::any_of(choices.begin(), choices.end(),
                                     [&](const auto &one) { return one.id == trained; });
    return isKnown && trained != "auto"_L1 ? trained : network.published;
}

QString normalizeText(const QString &normalize)
{
    for (const auto &choice : normalizeChoices())
        if (choice.id == normalize)
            return choice.text();
    return normalize;
}

Result<QStringList> checkClassifierParams(const NetworkInfo &network, const ParamSet &params)
{
    QStringList remarks;
    const bool weights = !params.text(u"weights"_s).isEmpty();
    if (!weights && params.text(u"freeze"_s) != "none"_L1)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("Layers can only be frozen when the weights come from a file."),
            Tr::tr("Choose a weights file, or set the trainable layers to all (freeze: none)."));
    if (weights && channelsOf(params) != 3)
        remarks << Tr::tr("The weights file must come from a network with one channel; "
                          "torchvision's have three.");
    if (const QString chosen = params.text(u"normalize"_s);
        weights && chosen != "auto"_L1 && chosen != network.published)
        remarks << Tr::tr("torchvision's weights of %1 were trained with other grey values (%2) "
                          "than chosen here (%3).")
                       .arg(network.labelText(), normalizeText(network.published),
                            normalizeText(chosen));
    if (network.id == "inception3"_L1 && params.flag(u"auxiliary"_s)
        && params.integer(u"imageSize"_s) < smallestAuxiliaryInception)
        remarks << Tr::tr("Inception v3 trains without its auxiliary head, which needs images of "
                          "%1 px; these have %2.")
                       .arg(QString::number(smallestAuxiliaryInception),
                            QString::number(params.integer(u"imageSize"_s)));
    TRY(trainingRecipeOf(params));
    return remarks;
}

Result<std::optional<Recipe>> recipeOf(const QString &text)
{
    const QString source = text.trimmed();
    if (source.isEmpty())
        return std::optional<Recipe>();
    if (source.startsWith("preset:"_L1)) {
        if (const auto *preset = findRecipePreset(source.mid(7)))
            return std::optional<Recipe>(preset->make());
        QStringList ids;
        for (const auto &preset : recipePresets())
            ids << preset.id;
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There is no recipe '%1'.").arg(source.mid(7)),
                    Tr::tr("Known ones: %1.").arg(ids.join(u", "_s)));
    }
    if (!source.startsWith(u'{')) {
        auto recipe = Recipe::load(source);
        TRY(recipe);
        return std::optional<Recipe>(*recipe);
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(source.toUtf8(), &problem);
    if (!document.isObject())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The recipe is not valid JSON: %1.").arg(problem.errorString()));
    auto recipe = Recipe::fromJson(document.object());
    TRY(recipe);
    return std::optional<Recipe>(*recipe);
}

Result<std::optional<TrainingRecipe>> trainingRecipeOf(const ParamSet &params)
{
    const auto recipe = recipeOf(params.text(u"recipe"_s));
    TRY(recipe);
    if (!*recipe)
        return std::optional<TrainingRecipe>();
    auto trainingRecipe = TrainingRecipe::create(**recipe,
                                                 params.text(u"recipeUse"_s) == "one"_L1
                                                     ? TrainingRecipe::Use::One
                                                     : TrainingRecipe::Use::Chain,
                                                 params.real(u"recipeShare"_s));
    TRY(trainingRecipe);
    return std::optional<TrainingRecipe>(std::move(*trainingRecipe));
}

} // namespace synthray
