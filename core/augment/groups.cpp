// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that choose among other steps. The pipeline draws; this file declares them.
#include "augment/functionmethod.h"

#include <QCoreApplication>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Policy;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

Result<> neverApplied(Sample &, const ParamSet &, Rng &)
{
    return fail(ErrorCode::Internal, Tr::tr("A group of steps has no pixels of its own."));
}

ParamSpec countParam(const char *help)
{
    return intParam(u"count"_s, QT_TRANSLATE_NOOP("Params", "Number"), 2, 1, 20, "", help);
}

/// What safeSpace() in builtin.cpp leaves out, and why.
AugmentationInfo policy(AugmentationInfo info)
{
    info.note = QT_TRANSLATE_NOOP(
        "Params",
        "The presets choose from methods that are safe for radiographs: no flips and quarter "
        "turns, "
        "which change sides; no inversion, solarising and posterising, which destroy what is "
        "looked "
        "for; no covers, which can hide the finding; no bending, which changes shapes that are "
        "measured.");
    return info;
}

} // namespace

const QVector<AugmentationInfo> &augmentationGroups()
{
    static const QVector<AugmentationInfo> list{
        method(group, u"oneOf"_s, QT_TRANSLATE_NOOP("Params", "One of"),
               QT_TRANSLATE_NOOP("Params",
                                 "Applies one of its steps, chosen for each image by their "
                                 "weights."),
               {}, neverApplied, true),
        method(group, u"someOf"_s, QT_TRANSLATE_NOOP("Params", "Some of"),
               QT_TRANSLATE_NOOP("Params",
                                 "Applies several of its steps in random order, none of them "
                                 "twice."),
               {countParam(QT_TRANSLATE_NOOP("Params", "Steps that are applied to each image."))},
               neverApplied, true),
        policy(method(
            group, u"randAugment"_s, QT_TRANSLATE_NOOP("Params", "RandAugment"),
            QT_TRANSLATE_NOOP("Params",
                              "Applies several of its steps, each at the same strength (Cubuk et "
                              "al. 2020): ranges say what strength 0 and 30 mean."),
            {countParam(QT_TRANSLATE_NOOP("Params", "Steps that are applied to each image.")),
             intParam(u"magnitude"_s, QT_TRANSLATE_NOOP("Params", "Magnitude"), 9, 0, 30, "",
                      QT_TRANSLATE_NOOP("Params",
                                        "0: the start of each range, or 0 where it lies inside; "
                                        "30: the end."))},
            neverApplied, true)),
        policy(method(
            group, u"trivialAugment"_s, QT_TRANSLATE_NOOP("Params", "TrivialAugment"),
            QT_TRANSLATE_NOOP("Params",
                              "Applies one of its steps at a random strength (Müller and Hutter "
                              "2021); there is nothing to set."),
            {}, neverApplied, true)),
        policy(method(
            group, u"augMix"_s, QT_TRANSLATE_NOOP("Params", "AugMix"),
            QT_TRANSLATE_NOOP("Params",
                              "Mixes the image with the results of short chains of its steps "
                              "(Hendrycks et al. 2020); the steps must not move pixels."),
            {intParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Chains"), 3, 1, 10, "",
                      QT_TRANSLATE_NOOP("Params", "Chains of 1 to 3 steps that are mixed."))},
            neverApplied, true)),
    };
    return list;
}

bool isAugmentationGroup(const QString &id)
{
    for (const auto &info : augmentationGroups())
        if (info.id == id)
            return true;
    return false;
}

} // namespace synthray
