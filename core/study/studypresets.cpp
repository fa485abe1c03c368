// SPDX-License-Identifier: GPL-3.0-or-later
// Arms to begin with, and the studies that the program offers.
#include "study/design.h"

#include "base/findbyid.h"
#include "learn/models/catalog.h"

#include <QCoreApplication>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

} // namespace

StudyArm plainArm(StudyArm::Kind kind)
{
    StudyArm arm;
    arm.kind = kind;
    arm.use = ParamSet(recipeUseParams());
    arm.add = ParamSet(ganAddParams());
    return arm;
}

StudyArm noneArm()
{
    StudyArm arm = plainArm(StudyArm::Kind::None);
    arm.id = u"none"_s;
    arm.label = Tr::tr("None");
    return arm;
}

StudyArm generatorArm(const GanPreset &preset)
{
    StudyArm arm = plainArm(StudyArm::Kind::Gan);
    arm.id = preset.id;
    arm.ganPreset = preset.id;
    arm.label = preset.labelText();
    return arm;
}

StudyArm hybridArm(const GanPreset &preset, const Recipe &recipe)
{
    StudyArm arm = generatorArm(preset);
    arm.kind = StudyArm::Kind::Hybrid;
    arm.id = u"hybrid-"_s + preset.id;
    arm.label = Tr::tr("Hybrid (%1, then %2)").arg(preset.labelText(), recipe.name);
    arm.recipe = recipe;
    (void)arm.use.set(u"recipeUse"_s, u"one"_s);
    return arm;
}

QVector<StudyArm> methodArms(const Recipe &recipe)
{
    QVector<StudyArm> arms;
    for (const auto &step : recipe.steps) {
        if (!step.enabled)
            continue;
        StudyArm arm = plainArm(StudyArm::Kind::Recipe);
        arm.id = step.name;
        arm.label = step.titleText();
        arm.recipe.name = step.titleText();
        arm.recipe.steps = {step};
        arms.append(arm);
    }
    return arms;
}

namespace {

StudyArm allSevenArm()
{
    StudyArm arm = plainArm(StudyArm::Kind::Recipe);
    arm.id = u"all7"_s;
    arm.label = Tr::tr("All seven");
    arm.recipe = findRecipePreset(u"spine7"_s)->make();
    (void)arm.use.set(u"recipeUse"_s, u"one"_s);
    // Seven copies to one original in the study; each image is seen eight times as often there.
    (void)arm.use.set(u"recipeShare"_s, 0.875);
    return arm;
}

StudyDesign spineStudy()
{
    StudyDesign design;
    design.name = Tr::tr("Spine study");
    design.question = Tr::tr(
        "Which augmentation helps a classifier on a small, imbalanced set of radiographs?");
    const StudyArm all = allSevenArm();
    StudyArm hybrid = hybridArm(*findGanPreset(u"dcgan64"_s), all.recipe);
    hybrid.id = u"hybrid"_s;
    hybrid.label = Tr::tr("Hybrid (DCGAN, then all seven)");
    hybrid.use = all.use;
    design.arms << noneArm() << methodArms(all.recipe) << all;
    for (const auto &id : {u"dcgan64"_s, u"wgan64"_s})
        design.arms << generatorArm(*findGanPreset(id));
    design.arms << hybrid;
    design.networks << StudyNetwork{u"vgg16"_s, {}} << StudyNetwork{u"googlenet"_s, {}};
    return design;
}

StudyDesign chestStudy()
{
    StudyDesign design;
    design.name = Tr::tr("Chest X-ray study");
    design.question = Tr::tr("Does adding a DCGAN's images to the training images improve a "
                             "classifier on unseen patients?");
    design.arms << noneArm() << generatorArm(*findGanPreset(u"chest128"_s));
    design.networks << StudyNetwork{u"googlenet"_s, {{u"imageSize"_s, 128}}};
    return design;
}

} // namespace

QString StudyPreset::labelText() const { return QCoreApplication::translate("Params", label); }
QString StudyPreset::helpText() const { return QCoreApplication::translate("Params", help); }

const QVector<StudyPreset> &studyPresets()
{
    static const QVector<StudyPreset> list{
        {u"spine"_s, QT_TRANSLATE_NOOP("Params", "Spine study"),
         QT_TRANSLATE_NOOP("Params",
                           "Compares no augmentation, each of the seven methods, all seven, a "
                           "DCGAN, a WGAN, and the DCGAN with all seven; VGG16 and GoogLeNet."),
         spineStudy},
        {u"chest"_s, QT_TRANSLATE_NOOP("Params", "Chest X-ray study"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Compares no augmentation with images of the chest study's DCGAN; GoogLeNet."),
         chestStudy},
    };
    return list;
}

const StudyPreset *findStudyPreset(const QString &id) { return findById(studyPresets(), id); }

} // namespace synthray
