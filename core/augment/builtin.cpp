// SPDX-License-Identifier: GPL-3.0-or-later
// The augmentations in menu order, and the built-in recipes.
#include "augment/geometric.h"

#include "augment/pipeline.h"
#include "base/findbyid.h"

#include <QCoreApplication>

namespace synthray {

using namespace Qt::StringLiterals;

const QVector<AugmentationInfo> &augmentations()
{
    static const QVector<AugmentationInfo> list{
        rotateInfo(), horizontalFlipInfo(), verticalFlipInfo(), cropInfo(),
        zoomInfo(),   shearInfo(),          literalShearInfo(),
    };
    return list;
}

const AugmentationInfo *findAugmentation(const QString &id)
{
    return findById(augmentations(), id);
}

QString AugmentationInfo::labelText() const { return QCoreApplication::translate("Params", label); }
QString AugmentationInfo::helpText() const { return QCoreApplication::translate("Params", help); }

namespace {

RecipeStep step(const QString &method, const QString &name,
                const QVector<QPair<QString, QVariant>> &values = {})
{
    RecipeStep recipeStep;
    recipeStep.method = method;
    recipeStep.name = name;
    recipeStep.params = ParamSet(findAugmentation(method)->params);
    for (const auto &[id, value] : values) {
        const auto set = recipeStep.params.set(id, value);
        Q_ASSERT(set);
        Q_UNUSED(set)
    }
    return recipeStep;
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

constexpr const char *spineLabel = QT_TRANSLATE_NOOP("Params", "Spine study (7 methods)");
constexpr const char *literalLabel
    = QT_TRANSLATE_NOOP("Params", "Spine study (shear 30 rad, literal)");

Recipe spine7()
{
    return spine(QCoreApplication::translate("Params", spineLabel),
                 step(u"shear"_s, u"shear"_s, {{u"angle"_s, 30.0}}));
}

Recipe spine7Literal()
{
    return spine(QCoreApplication::translate("Params", literalLabel),
                 step(u"shearLiteral"_s, u"shear"_s, {{u"radians"_s, 30.0}}));
}

} // namespace

const QVector<RecipePreset> &recipePresets()
{
    static const QVector<RecipePreset> list{
        {u"spine7"_s, spineLabel, spine7},
        {u"spine7-literal"_s, literalLabel, spine7Literal},
    };
    return list;
}

const RecipePreset *findRecipePreset(const QString &id) { return findById(recipePresets(), id); }

QString RecipePreset::labelText() const { return QCoreApplication::translate("Params", label); }

} // namespace synthray
