// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/gancheck.h"

#include "learn/module/translation.h"

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// "Constraint on D: R1 (real images)".
QString chosen(const ParamSet &params, const QString &id)
{
    const ParamSpec *spec = params.spec(id);
    QString value = params.value(id).toString();
    for (const auto &choice : spec->choices)
        if (choice.id == value)
            value = choice.text();
    return u"'%1: %2' (%3)"_s.arg(spec->labelText(), value, id);
}

Result<> clash(const QString &text, const QString &hint)
{
    return fail(ErrorCode::InvalidArgument, text, hint);
}

bool isPenalty(const ParamSet &params)
{
    const QString constraint = params.text(u"constraint"_s);
    return constraint == "gp"_L1 || constraint == "r1"_L1 || constraint == "r1r2"_L1;
}

Result<> checkSize(const ParamSet &params, int imageSize)
{
    const QString network = params.text(u"network"_s);
    const QVector<int> sizes = network == "chest"_L1 ? QVector<int>{128}
        : network == "residual"_L1                   ? QVector<int>{64, 128}
                                                     : QVector<int>{32, 64, 128, 256};
    if (sizes.contains(imageSize))
        return {};
    QStringList texts;
    for (const int size : sizes)
        texts << QString::number(size);
    return clash(Tr::tr("%1 cannot make images of %2 × %2 pixels.")
                     .arg(chosen(params, u"network"_s), QString::number(imageSize)),
                 Tr::tr("It makes %1. Choose a preset of that size, or other networks.")
                     .arg(texts.join(u", "_s)));
}

Result<> checkPenalty(const ParamSet &params)
{
    const bool hasNorm = params.text(u"network"_s) != "chest"_L1;
    if (!isPenalty(params) || !hasNorm || params.text(u"normD"_s) != "batch"_L1)
        return {};
    return clash(Tr::tr("%1 does not go with %2: a penalty asks how D's output changes with one "
                        "image, and with batch normalisation it also depends on all others.")
                     .arg(chosen(params, u"constraint"_s), chosen(params, u"normD"_s)),
                 Tr::tr("Set normD to layer, instance or none."));
}

/// Half batches look at real and generated images one after the other.
Result<> checkHalves(const ParamSet &params)
{
    if (params.text(u"updatesD"_s) != "halves"_L1)
        return {};
    const QString hint = Tr::tr("Set updatesD to whole.");
    if (params.text(u"objective"_s) == "relativistic"_L1)
        return clash(Tr::tr("%1 compares real with generated images, so it does not go with %2.")
                         .arg(chosen(params, u"objective"_s), chosen(params, u"updatesD"_s)),
                     hint);
    if (params.text(u"constraint"_s) == "gp"_L1)
        return clash(Tr::tr("%1 mixes real with generated images, so it does not go with %2.")
                         .arg(chosen(params, u"constraint"_s), chosen(params, u"updatesD"_s)),
                     hint);
    return {};
}

Result<> checkObjective(const ParamSet &params)
{
    const QString objective = params.text(u"objective"_s);
    if (params.real(u"smoothing"_s) > 0 && objective != "bce"_L1 && objective != "leastsquares"_L1)
        return clash(
            Tr::tr("%1 has no labels that could be smoothed.").arg(chosen(params, u"objective"_s)),
            Tr::tr("Set smoothing to 0, or the objective to bce or leastsquares."));
    const QString constraint = params.text(u"constraint"_s);
    if (objective == "wasserstein"_L1 && constraint == "none"_L1)
        return clash(
            Tr::tr("%1 without a constraint has no minimum: the discriminator's outputs grow "
                   "without end.")
                .arg(chosen(params, u"objective"_s)),
            Tr::tr("Set the constraint to clip, gp or spectral."));
    return {};
}

Result<> checkAugmentation(const ParamSet &params)
{
    const QString mode = params.text(u"augmentD"_s);
    if (mode == "none"_L1)
        return {};
    bool isAny = false;
    for (const auto &id : {u"augmentBrightness"_s, u"augmentContrast"_s, u"augmentTranslation"_s,
                           u"augmentCutout"_s})
        isAny = isAny || params.flag(id);
    if (!isAny)
        return clash(Tr::tr("%1, but none of the four changes is selected.")
                         .arg(chosen(params, u"augmentD"_s)),
                     Tr::tr("Select at least one of augmentBrightness, augmentContrast, "
                            "augmentTranslation and augmentCutout, or set augmentD to none."));
    const QString objective = params.text(u"objective"_s);
    if (mode == "adaptive"_L1 && objective != "bce"_L1 && objective != "hinge"_L1)
        return clash(Tr::tr("%1 follows the sign of D's outputs, which means nothing with %2.")
                         .arg(chosen(params, u"augmentD"_s), chosen(params, u"objective"_s)),
                     Tr::tr("Set augmentD to diffaugment, or the objective to bce or hinge."));
    return {};
}

Result<> checkParts(const ParamSet &params)
{
    const qint64 smallest = params.text(u"updatesD"_s) == "halves"_L1 ? 4 : 2;
    if (params.integer(u"parts"_s) * smallest <= params.integer(u"batch"_s))
        return {};
    return clash(Tr::tr("A batch of %1 cannot be computed in %2 parts of at least %3 images.")
                     .arg(QString::number(params.integer(u"batch"_s)),
                          QString::number(params.integer(u"parts"_s)), QString::number(smallest)),
                 Tr::tr("Set parts to a smaller number."));
}

} // namespace

Result<> checkGanChoices(const GanPreset &preset, const ParamSet &params)
{
    TRY(checkSize(params, preset.imageSize));
    TRY(checkPenalty(params));
    TRY(checkHalves(params));
    TRY(checkObjective(params));
    TRY(checkAugmentation(params));
    return checkParts(params);
}

} // namespace synthray
