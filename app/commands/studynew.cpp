// SPDX-License-Identifier: GPL-3.0-or-later
// study new: writes a study file, with every setting of the window's dialogs.
#include "commands/command.h"
#include "commands/setoptions.h"

#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "study/design.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// False for parameters that the study sets for every network (see StudyDesign::check), or has
/// under the same name.
bool isNetworkOption(const ParamSpec &spec)
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
                     std::back_inserter(variants.last().specs), isNetworkOption);
    }
    return optionsOf(variants);
}

/// Options of the generators in GAN arms, as gan-epochs and so on.
QVector<Option> ganOptions()
{
    QVector<Variant> variants;
    for (const auto &preset : ganPresets()) {
        variants.append({preset.id, {}});
        for (ParamSpec spec : preset.params) {
            if (spec.id == "seed"_L1 || spec.id == "device"_L1 || spec.id == "threads"_L1
                || spec.id.startsWith("fid"_L1))
                continue; // set by the study
            spec.id = u"gan"_s + spec.id[0].toUpper() + spec.id.mid(1);
            variants.last().specs.append(spec);
        }
    }
    return optionsOf(variants);
}

/// An arm with the images of a generator's preset: its id, or "hybrid-" and its id.
std::optional<StudyArm> generatedArm(const QString &id)
{
    if (const GanPreset *preset = findGanPreset(id))
        return generatorArm(*preset);
    constexpr auto hybrid = "hybrid-"_L1;
    const GanPreset *preset
        = id.startsWith(hybrid) ? findGanPreset(id.mid(hybrid.size())) : nullptr;
    return preset ? std::optional(hybridArm(*preset, findRecipePreset(u"spine7"_s)->make()))
                  : std::nullopt;
}

Result<> chooseArms(StudyDesign &design, const QStringList &ids)
{
    QStringList known;
    for (const auto &arm : std::as_const(design.arms))
        known << arm.id;
    for (const auto &id : ids) {
        if (known.contains(id))
            continue;
        const auto more = generatedArm(id);
        if (!more)
            return fail(ErrorCode::InvalidArgument, Tr::tr("Arm '%1' not found.").arg(id),
                        Tr::tr("Available arms: %1; also each preset of a generator, alone "
                               "(conditional64) or before the seven methods "
                               "(hybrid-conditional64).")
                            .arg(known.join(u", "_s)));
        known << id;
        design.arms << *more;
    }
    if (!ids.isEmpty())
        design.arms.removeIf([&](const StudyArm &arm) { return !ids.contains(arm.id); });
    return {};
}

void chooseNetworks(StudyDesign &design, const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    QVector<StudyNetwork> chosen;
    for (const auto &id : ids) {
        const auto at = std::find_if(design.networks.cbegin(), design.networks.cend(),
                                     [&](const StudyNetwork &network) { return network.id == id; });
        chosen.append(at == design.networks.cend() ? StudyNetwork{id, {}} : *at);
    }
    design.networks = chosen;
}

/// Applies each setting to the networks that have it; a setting that none has is an error.
Result<> setNetworks(StudyDesign &design, const QJsonObject &params)
{
    for (auto it = params.begin(); it != params.end(); ++it) {
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
    const QJsonObject gan = arguments.explicitValues(ganOptions());
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
        return fail(ErrorCode::NotFound, Tr::tr("'%1' does not exist.").arg(design.dataPath),
                    Tr::tr("Give a folder of images, a table or a project with --data."));
    if (QFile::exists(design.file))
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' already exists.").arg(design.file),
                    Tr::tr("Choose another name."));
    ParamSet texts = design.texts();
    TRY(arguments.apply(texts));
    design.setTexts(texts);
    TRY(arguments.apply(design.settings));
    TRY(chooseArms(design, arguments.texts("arm")));
    chooseNetworks(design, arguments.texts("network"));
    TRY(setNetworks(design, arguments.explicitValues(networkOptions())));
    TRY(setArms(design, arguments));
    TRY(design.check());
    return design;
}

} // namespace

QVector<Option> studyNewOptions()
{
    QStringList presets, networks;
    for (const auto &preset : studyPresets())
        presets << preset.id;
    for (const auto &network : classifierNetworks())
        networks << network.id;
    QVector<Option> list{
        required(choiceOption(u"preset"_s, {}, presets,
                              QT_TRANSLATE_NOOP("Params", "The study preset to start from."))),
        dataOption(),
        required(outOption(u"STUDY.json"_s, QT_TRANSLATE_NOOP("Params", "The file to write."))),
        repeated(textOption(u"arm"_s, u"ID"_s,
                            QT_TRANSLATE_NOOP("Params",
                                              "Keeps this arm (one of the setups being compared) "
                                              "of the preset, or adds one: the preset of a "
                                              "generator, such as conditional64, for its images, "
                                              "or hybrid-conditional64 for its images before the "
                                              "seven methods. Default: all arms."))),
        repeated(choiceOption(
            u"network"_s, {}, networks,
            QT_TRANSLATE_NOOP("Params",
                              "A network of the study; default: the preset's networks.")))};
    list += optionsOf(studyTextParams()) + optionsOf(studyParams());
    list += optionsOf(recipeUseParams()) + optionsOf(ganAddParams()) + networkOptions();
    return list + ganOptions() + QVector<Option>{jsonOption()};
}

int runStudyNew(const Arguments &arguments)
{
    const auto design = designOf(arguments);
    if (!design)
        return report(design.error(), arguments.json());
    if (auto saved = design->save(); !saved)
        return report(saved.error(), arguments.json());
    if (arguments.json())
        printJson(design->toJson());
    else
        printLine(Tr::tr("Written: %1 (%2 arms, %n network(s), %3 trainings)", nullptr,
                         int(design->networks.size()))
                      .arg(design->file, QString::number(design->arms.size()),
                           QString::number(design->cells())));
    return Ok;
}

} // namespace synthray::cli
