// SPDX-License-Identifier: GPL-3.0-or-later
// study new: a study's file, with everything that the window's dialogs set.
#include "commands/studynew.h"
#include "commands/setoptions.h"

#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "study/design.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the study itself sets for every network (see StudyDesign::check), or has under the same
/// name.
bool isOfNetworks(const ParamSpec &spec)
{
    static const QStringList own{u"recipe"_s, u"recipeUse"_s, u"recipeShare"_s, u"epochs"_s,
                                 u"maxSteps"_s};
    static const ParamSet study(studyParams());
    return !own.contains(spec.id) && !study.spec(spec.id);
}

QVector<Option> networkOptions()
{
    QVector<Variant> variants;
    for (const auto &network : classifierNetworks()) {
        variants.append({network.id, {}});
        std::copy_if(network.params.cbegin(), network.params.cend(),
                     std::back_inserter(variants.last().specs), isOfNetworks);
    }
    return optionsOf(variants);
}

/// Those of the generators of GAN arms, as gan-epochs ..
QVector<Option> ganOptions()
{
    QVector<Variant> variants;
    for (const auto &preset : ganPresets()) {
        variants.append({preset.id, {}});
        for (ParamSpec spec : preset.params) {
            if (spec.id == "seed"_L1 || spec.id == "device"_L1 || spec.id == "threads"_L1
                || spec.id.startsWith("fid"_L1))
                continue; // the study's own
            spec.id = u"gan"_s + spec.id[0].toUpper() + spec.id.mid(1);
            variants.last().specs.append(spec);
        }
    }
    return optionsOf(variants);
}

QVector<Option> newOptions()
{
    QStringList presets, networks;
    for (const auto &preset : studyPresets())
        presets << preset.id;
    for (const auto &network : classifierNetworks())
        networks << network.id;
    QVector<Option> list{
        required(choiceOption(u"preset"_s, {}, presets,
                              QT_TRANSLATE_NOOP("Params", "The study to begin with."))),
        dataOption(),
        required(outOption(u"STUDY.json"_s, QT_TRANSLATE_NOOP("Params", "The file to write."))),
        repeated(textOption(
            u"arm"_s, u"ID"_s,
            QT_TRANSLATE_NOOP("Params", "Keeps this arm of the preset; left out: all."))),
        repeated(choiceOption(u"network"_s, {}, networks,
                              QT_TRANSLATE_NOOP("Params",
                                                "A network of the study; left out: those of the "
                                                "preset.")))};
    list += optionsOf(studyTextParams()) + optionsOf(studyParams());
    list += optionsOf(recipeUseParams()) + optionsOf(ganAddParams()) + networkOptions();
    return list + ganOptions() + QVector<Option>{jsonOption()};
}

Result<> chooseArms(StudyDesign &design, const QStringList &wanted)
{
    QStringList known;
    for (const auto &arm : std::as_const(design.arms))
        known << arm.id;
    for (const auto &id : wanted)
        if (!known.contains(id))
            return fail(ErrorCode::InvalidArgument, Tr::tr("There is no arm '%1'.").arg(id),
                        Tr::tr("It has: %1.").arg(known.join(u", "_s)));
    if (!wanted.isEmpty())
        design.arms.removeIf([&](const StudyArm &arm) { return !wanted.contains(arm.id); });
    return {};
}

void chooseNetworks(StudyDesign &design, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return;
    QVector<StudyNetwork> chosen;
    for (const auto &id : wanted) {
        const auto at = std::find_if(design.networks.cbegin(), design.networks.cend(),
                                     [&](const StudyNetwork &one) { return one.id == id; });
        chosen.append(at == design.networks.cend() ? StudyNetwork{id, {}} : *at);
    }
    design.networks = chosen;
}

/// Each setting goes to the networks that know it; one that none knows is an error.
Result<> setNetworks(StudyDesign &design, const QJsonObject &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        bool isKnown = false;
        for (auto &network : design.networks) {
            const NetworkInfo *info = findNetwork(network.id);
            if (!info || !ParamSet(info->params).spec(it.key()))
                continue;
            network.params.insert(it.key(), it.value());
            isKnown = true;
        }
        if (!isKnown)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("No network of this study has --%1.").arg(optionName(it.key())));
    }
    return {};
}

Result<> setArms(StudyDesign &design, const Arguments &arguments)
{
    const QJsonObject gan = arguments.given(ganOptions());
    for (auto &arm : design.arms) {
        if (arm.hasRecipe())
            TRY(arguments.apply(arm.use));
        if (!arm.hasGan())
            continue;
        TRY(arguments.apply(arm.add));
        const GanPreset *preset = findGanPreset(arm.ganPreset);
        for (auto it = gan.begin(); it != gan.end(); ++it) {
            const QString id = it.key()[3].toLower() + it.key().mid(4);
            if (preset && ParamSet(preset->params).spec(id))
                arm.ganParams.insert(id, it.value());
        }
    }
    return {};
}

Result<StudyDesign> designOf(const Arguments &arguments)
{
    StudyDesign design = findStudyPreset(arguments.text("preset"))->make();
    design.file = QFileInfo(arguments.text("out")).absoluteFilePath();
    design.dataPath = QFileInfo(arguments.text("data")).absoluteFilePath();
    if (!QFileInfo::exists(design.dataPath))
        return fail(ErrorCode::NotFound, Tr::tr("'%1' is not there.").arg(design.dataPath),
                    Tr::tr("Name a folder of images, a table or a project with --data."));
    if (QFile::exists(design.file))
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' is there already.").arg(design.file),
                    Tr::tr("Choose another name."));
    ParamSet texts = design.texts();
    TRY(arguments.apply(texts));
    design.setTexts(texts);
    TRY(arguments.apply(design.settings));
    TRY(chooseArms(design, arguments.texts("arm")));
    chooseNetworks(design, arguments.texts("network"));
    TRY(setNetworks(design, arguments.given(networkOptions())));
    TRY(setArms(design, arguments));
    TRY(design.check());
    return design;
}

int make(const Arguments &arguments)
{
    const auto design = designOf(arguments);
    if (!design)
        return report(design.error(), arguments.json());
    if (auto saved = design->save(); !saved)
        return report(saved.error(), arguments.json());
    if (arguments.json())
        printJson(design->toJson());
    else
        printLine(Tr::tr("Written: %1 (%2 arms, %3 networks, %4 trainings)")
                      .arg(design->file)
                      .arg(design->arms.size())
                      .arg(design->networks.size())
                      .arg(design->cells()));
    return Ok;
}

} // namespace

Command studyNewCommand()
{
    return {
        .name = "study new",
        .group = Group::Study,
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "a study's file: arms, networks, folds and seeds, out of a preset"),
        .options = newOptions,
        .run = make,
        .example = "--preset spine --data resources/sample -o study.json --folds 2 "
                   "--amount 20 --image-size 64 --width 10",
        .isInReadme = true,
        .document = "the study's file, as docs/studies.md describes it",
    };
}

} // namespace synthray::cli
