// SPDX-License-Identifier: GPL-3.0-or-later
// The augmentations in menu order, and the built-in recipes.
#include "augment/methods.h"
#include "augment/pipeline.h"
#include "base/findbyid.h"

#include <QCoreApplication>

namespace synthray {

using namespace Qt::StringLiterals;

const QVector<AugmentationInfo> &augmentations()
{
#define SYNTHRAY_CALL(function) function(),
    static const QVector<AugmentationInfo> list{SYNTHRAY_METHODS(SYNTHRAY_CALL)};
#undef SYNTHRAY_CALL
    return list;
}

const AugmentationInfo *findAugmentation(const QString &id)
{
    if (const auto *method = findById(augmentations(), id))
        return method;
    return findById(augmentationGroups(), id);
}

QString groupText(AugmentationGroup group)
{
    constexpr const char *names[]{
        QT_TRANSLATE_NOOP("Params", "Position"),
        QT_TRANSLATE_NOOP("Params", "Grey levels"),
        QT_TRANSLATE_NOOP("Params", "Noise and blur"),
        QT_TRANSLATE_NOOP("Params", "Covered areas"),
        QT_TRANSLATE_NOOP("Params", "Physics of radiography"),
        QT_TRANSLATE_NOOP("Params", "Groups and policies"),
    };
    return QCoreApplication::translate("Params", names[int(group)]);
}

QString AugmentationInfo::labelText() const { return QCoreApplication::translate("Params", label); }
QString AugmentationInfo::helpText() const
{
    const QString text = QCoreApplication::translate("Params", help);
    return *note ? text + u' ' + QCoreApplication::translate("Params", note) : text;
}

namespace {

using Values = QVector<QPair<QString, QVariant>>;
using Ranges = QVector<QPair<QString, Distribution>>;

Distribution uniform(double a, double b) { return {Distribution::Kind::Uniform, a, b, {}}; }

RecipeStep step(const QString &method, const QString &name, const Values &values = {},
                const Ranges &ranges = {}, double probability = 1)
{
    RecipeStep recipeStep;
    recipeStep.method = method;
    recipeStep.name = name;
    recipeStep.probability = probability;
    recipeStep.params = ParamSet(findAugmentation(method)->params);
    for (const auto &[id, value] : values) {
        const auto set = recipeStep.params.set(id, value);
        Q_ASSERT(set);
        Q_UNUSED(set)
    }
    for (const auto &[id, range] : ranges) {
        Q_ASSERT(range.check(*recipeStep.params.spec(id)));
        recipeStep.ranges.insert(id, range);
    }
    return recipeStep;
}

/// A step whose name is its method's.
RecipeStep random(const QString &method, const Ranges &ranges, double probability = 1,
                  const Values &values = {})
{
    return step(method, method, values, ranges, probability);
}

/// The study's methods for images of any size: its rectangle as parts of the image.
Recipe spineParts(const QString &name)
{
    return {name,
            {step(u"rotate"_s, u"rotate45"_s, {{u"angle"_s, 45.0}, {u"filter"_s, u"bilinear"_s}}),
             step(u"rotate"_s, u"rotate270"_s, {{u"angle"_s, 270.0}, {u"expand"_s, true}}),
             step(u"hflip"_s, u"hflip"_s), step(u"vflip"_s, u"vflip"_s),
             step(u"cropPart"_s, u"crop"_s), step(u"zoomPart"_s, u"zoom"_s),
             step(u"shear"_s, u"shear"_s, {{u"angle"_s, 30.0}, {u"filter"_s, u"bilinear"_s}})}};
}

Recipe spine(const QString &name, const RecipeStep &shear)
{
    // Crop and zoom keep their defaults: the study's rectangle and size.
    return {name,
            {step(u"rotate"_s, u"rotate45"_s, {{u"angle"_s, 45.0}}),
             step(u"rotate"_s, u"rotate270"_s, {{u"angle"_s, 270.0}}), step(u"hflip"_s, u"hflip"_s),
             step(u"vflip"_s, u"vflip"_s), step(u"crop"_s, u"crop"_s), step(u"zoom"_s, u"zoom"_s),
             shear}};
}

/// Position: shifts and scales as in the training of TorchXRayVision (Cohen et al. 2022), rotations
/// of +-10 degrees because chest images are upright. Grey levels and colour: torchvision's
/// ColorJitter(0.2, 0.2, 0.2, 0.05), whose hue is in turns.
Recipe chest(const QString &name)
{
    const Values bilinear{{u"filter"_s, u"bilinear"_s}};
    return {
        name,
        {random(u"scale"_s, {{u"factor"_s, uniform(0.85, 1.15)}}),
         random(u"randomCrop"_s, {{u"area"_s, uniform(80, 100)}}), random(u"hflip"_s, {}, 0.5),
         random(u"pad"_s,
                {{u"left"_s, uniform(0, 32)},
                 {u"upper"_s, uniform(0, 32)},
                 {u"right"_s, uniform(0, 32)},
                 {u"lower"_s, uniform(0, 32)}},
                0.5),
         random(u"rotate"_s, {{u"angle"_s, uniform(-10, 10)}}, 1, bilinear),
         random(u"translate"_s, {{u"right"_s, uniform(-15, 15)}, {u"down"_s, uniform(-15, 15)}}),
         random(u"affine"_s, {{u"shearX"_s, uniform(-5, 5)}, {u"shearY"_s, uniform(-5, 5)}}, 1,
                {{u"angle"_s, 0.0}}),
         random(u"brightness"_s, {{u"factor"_s, uniform(0.8, 1.2)}}),
         random(u"contrast"_s, {{u"factor"_s, uniform(0.8, 1.2)}}),
         random(u"saturation"_s, {{u"factor"_s, uniform(0.8, 1.2)}}),
         random(u"hue"_s, {{u"angle"_s, uniform(-18, 18)}})}};
}

/// What changes between two correct exposures of one patient. Left out: flips and quarter turns
/// (they change sides), solarise, posterise and inversion (they destroy what is looked for), covers
/// and dropout (they can hide the finding), and bending (it changes shapes that are measured).
QVector<RecipeStep> safeSpace(bool keepsPositions = false)
{
    QVector<RecipeStep> space;
    if (!keepsPositions)
        space << random(u"rotate"_s, {{u"angle"_s, uniform(-7, 7)}}, 1,
                        {{u"filter"_s, u"bilinear"_s}, {u"border"_s, u"replicate"_s}})
              << random(u"translate"_s, {{u"right"_s, uniform(-5, 5)}, {u"down"_s, uniform(-5, 5)}},
                        1, {{u"border"_s, u"replicate"_s}})
              << random(u"scale"_s, {{u"factor"_s, uniform(0.95, 1.05)}}, 1,
                        {{u"border"_s, u"replicate"_s}});
    return space << random(u"brightness"_s, {{u"factor"_s, uniform(0.9, 1.1)}})
                 << random(u"contrast"_s, {{u"factor"_s, uniform(0.9, 1.1)}})
                 << random(u"gamma"_s, {{u"gamma"_s, uniform(0.85, 1.15)}})
                 << random(u"gaussianNoise"_s, {{u"sigma"_s, uniform(0, 2)}})
                 << random(u"gaussianBlur"_s, {{u"sigma"_s, uniform(0.1, 1)}})
                 << random(u"sharpen"_s, {{u"amount"_s, uniform(0, 1)}});
}

Recipe policy(const QString &name, const QString &method, const Values &values,
              const QVector<RecipeStep> &space)
{
    Recipe recipe{name, {step(method, method, values)}};
    recipe.steps[0].members = space;
    return recipe;
}

Recipe detector(const QString &name)
{
    return {
        name,
        {random(u"dose"_s, {{u"dose"_s, uniform(20, 100)}}),
         random(u"scatter"_s, {{u"fraction"_s, uniform(0, 40)}}, 0.5),
         random(u"detectorGain"_s, {{u"pixels"_s, uniform(0, 1)}, {u"columns"_s, uniform(0, 1)}},
                0.5),
         random(u"deadLines"_s, {{u"columns"_s, uniform(0, 2)}, {u"rows"_s, uniform(0, 2)}}, 0.1),
         random(u"collimator"_s,
                {{u"left"_s, uniform(0, 10)},
                 {u"upper"_s, uniform(0, 10)},
                 {u"right"_s, uniform(0, 10)},
                 {u"lower"_s, uniform(0, 10)}},
                0.3)}};
}

} // namespace

const QVector<RecipePreset> &recipePresets()
{
    static const QVector<RecipePreset> list{
        {u"spine7"_s, QT_TRANSLATE_NOOP("Params", "Spine study (7 methods)"),
         [](const QString &name) {
             return spine(name, step(u"shear"_s, u"shear"_s, {{u"angle"_s, 30.0}}));
         }},
        {u"spine7-parts"_s, QT_TRANSLATE_NOOP("Params", "Spine study, for images of any size"),
         spineParts},
        {u"chest"_s, QT_TRANSLATE_NOOP("Params", "Chest study (position and colour)"), chest},
        {u"safe"_s, QT_TRANSLATE_NOOP("Params", "Safe for radiographs"),
         [](const QString &name) {
             return policy(name, u"someOf"_s, {{u"count"_s, 3}}, safeSpace());
         }},
        {u"detector"_s, QT_TRANSLATE_NOOP("Params", "Detector and dose"), detector},
        {u"randaugment"_s, QT_TRANSLATE_NOOP("Params", "RandAugment over safe methods"),
         [](const QString &name) { return policy(name, u"randAugment"_s, {}, safeSpace()); }},
        {u"trivialaugment"_s, QT_TRANSLATE_NOOP("Params", "TrivialAugment over safe methods"),
         [](const QString &name) { return policy(name, u"trivialAugment"_s, {}, safeSpace()); }},
        {u"augmix"_s, QT_TRANSLATE_NOOP("Params", "AugMix over safe methods"),
         [](const QString &name) { return policy(name, u"augMix"_s, {}, safeSpace(true)); }},
        {u"spine7-literal"_s, QT_TRANSLATE_NOOP("Params", "Spine study (shear 30 rad, literal)"),
         [](const QString &name) {
             return spine(name, step(u"shearLiteral"_s, u"shear"_s, {{u"radians"_s, 30.0}}));
         }},
    };
    return list;
}

const RecipePreset *findRecipePreset(const QString &id) { return findById(recipePresets(), id); }

QString RecipePreset::labelText() const { return QCoreApplication::translate("Params", label); }

} // namespace synthray
