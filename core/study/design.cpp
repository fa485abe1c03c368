// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/design.h"

#include "base/atomicfile.h"
#include "dataset/names.h"
#include "learn/features/featureextractor.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "learn/models/gancheck.h"
#include "learn/models/sharedparams.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr int currentVersion = 1;

struct KindName {
    StudyArm::Kind kind;
    const char *id;
};
constexpr KindName kindNames[] = {{StudyArm::Kind::None, "none"},
                                  {StudyArm::Kind::Recipe, "recipe"},
                                  {StudyArm::Kind::Gan, "gan"},
                                  {StudyArm::Kind::Hybrid, "hybrid"},
                                  {StudyArm::Kind::Folder, "folder"}};

tl::unexpected<Error> wrong(const QString &text, const QString &hint = {})
{
    return fail(ErrorCode::InvalidArgument, text, hint);
}

Result<> onlyKeys(const QJsonObject &object, const QStringList &allowed, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!allowed.contains(it.key()))
            return wrong(Tr::tr("%1 has an unknown key '%2'.").arg(where, it.key()),
                         Tr::tr("Known ones: %1.").arg(allowed.join(u", "_s)));
    return {};
}

/// Missing is allowed; another type is not: it would silently become a default.
Result<> hasType(const QJsonObject &object, const QString &key, QJsonValue::Type type,
                 const QString &where)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.type() == type)
        return {};
    const QString expected = type == QJsonValue::String ? Tr::tr("text")
        : type == QJsonValue::Array                     ? Tr::tr("a list")
        : type == QJsonValue::Double                    ? Tr::tr("a number")
                                                        : Tr::tr("an object");
    return wrong(Tr::tr("%1: '%2' must be %3.").arg(where, key, expected));
}

/// A recipe as an object, or as the text that training's "recipe" takes.
Result<Recipe> recipeFrom(const QJsonValue &value, const QString &folder, const QString &where)
{
    if (value.isObject()) {
        auto recipe = Recipe::fromJson(value.toObject());
        TRY(recipe);
        return *recipe;
    }
    QString text = value.toString();
    if (!text.isEmpty() && !text.startsWith("preset:"_L1) && !text.startsWith(u'{'))
        text = QDir(folder).absoluteFilePath(text);
    const auto recipe = recipeOf(text);
    TRY(recipe);
    if (!*recipe)
        return wrong(Tr::tr("%1 needs a recipe.").arg(where));
    return **recipe;
}

Result<ParamSet> paramsOf(const QVector<ParamSpec> &specs, const QJsonObject &object)
{
    QJsonObject own;
    for (const auto &spec : specs)
        if (object.contains(spec.id))
            own.insert(spec.id, object.value(spec.id));
    return ParamSet::fromJson(specs, own);
}

Result<QVector<StudyArm>> armsFrom(const QJsonObject &object, const QString &folder, int number)
{
    static const QStringList keys{u"id"_s,        u"label"_s,       u"kind"_s,   u"recipe"_s,
                                  u"recipeUse"_s, u"recipeShare"_s, u"preset"_s, u"params"_s,
                                  u"add"_s,       u"images"_s,      u"folder"_s};
    const QString kind = object["kind"_L1].toString();
    const QString where
        = Tr::tr("Arm %1 (%2)").arg(QString::number(number), object["id"_L1].toString(kind));
    for (const auto &key : {u"id"_s, u"label"_s, u"kind"_s, u"preset"_s, u"folder"_s})
        TRY(hasType(object, key, QJsonValue::String, where));
    TRY(hasType(object, u"params"_s, QJsonValue::Object, where));
    TRY(onlyKeys(object, keys, where));
    StudyArm arm;
    auto use = paramsOf(recipeUseParams(), object);
    if (!use)
        return wrong(u"%1: %2"_s.arg(where, use.error().text), use.error().hint);
    arm.use = *use;
    auto add = paramsOf(ganAddParams(), object);
    if (!add)
        return wrong(u"%1: %2"_s.arg(where, add.error().text), add.error().hint);
    arm.add = *add;
    if (kind == "methods"_L1) {
        const auto recipe = recipeFrom(object["recipe"_L1], folder, where);
        TRY(recipe);
        auto arms = methodArms(*recipe);
        for (auto &one : arms)
            (void)one.use.set(u"recipeShare"_s, arm.use.real(u"recipeShare"_s));
        return arms;
    }
    bool found = false;
    for (const auto &name : kindNames)
        if (kind == QLatin1StringView(name.id)) {
            arm.kind = name.kind;
            found = true;
        }
    if (!found)
        return wrong(
            Tr::tr("%1: unknown kind '%2'.").arg(where, kind),
            Tr::tr("Known ones: %1.").arg(u"none, recipe, methods, gan, hybrid, folder"_s));
    arm.id = object["id"_L1].toString(kind);
    arm.label = object["label"_L1].toString(arm.id);
    if (arm.hasRecipe()) {
        const auto recipe = recipeFrom(object["recipe"_L1], folder, where);
        TRY(recipe);
        arm.recipe = *recipe;
    }
    if (arm.hasGan()) {
        arm.ganPreset = object["preset"_L1].toString();
        arm.ganParams = object["params"_L1].toObject();
    }
    if (arm.kind == StudyArm::Kind::Folder) {
        if (object["folder"_L1].toString().isEmpty())
            return wrong(Tr::tr("%1 has no folder.").arg(where));
        arm.folder = QDir(folder).absoluteFilePath(object["folder"_L1].toString());
    }
    return QVector<StudyArm>{arm};
}

} // namespace

bool StudyArm::isConditional() const
{
    const GanPreset *preset = hasGan() ? findGanPreset(ganPreset) : nullptr;
    const auto params = preset ? ParamSet::fromJson(preset->params, ganParams)
                               : Result<ParamSet>(fail(ErrorCode::InvalidArgument, {}));
    return params && params->text(u"condition"_s) != "none"_L1;
}

QString StudyArm::ganKey() const
{
    const QByteArray params = QJsonDocument(ganParams).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(params + '|' + QJsonDocument(add.toJson()).toJson(QJsonDocument::Compact)),
        QCryptographicHash::Sha1);
    return ganPreset + u'-' + QString::fromLatin1(hash.toHex().left(8));
}

QString StudyArm::kindText() const
{
    switch (kind) {
    case Kind::None:
        return Tr::tr("baseline");
    case Kind::Recipe:
        return Tr::tr("recipe");
    case Kind::Gan:
        return Tr::tr("GAN in each fold");
    case Kind::Hybrid:
        return Tr::tr("GAN → recipe");
    case Kind::Folder:
        break;
    }
    return Tr::tr("images from a folder");
}

const QVector<ParamSpec> &recipeUseParams()
{
    static const QVector<ParamSpec> list = [] {
        QVector<ParamSpec> params;
        for (const auto &spec : classifierNetworks().first().params)
            if (spec.id == "recipeUse"_L1 || spec.id == "recipeShare"_L1)
                params.append(spec);
        return params;
    }();
    return list;
}

const QVector<ParamSpec> &ganAddParams()
{
    static const QVector<ParamSpec> list{
        choiceParam(u"add"_s, QT_TRANSLATE_NOOP("Params", "Generated images"), u"double"_s,
                    {{u"double"_s, QT_TRANSLATE_NOOP("Params", "as many as the class has")},
                     {u"balance"_s, QT_TRANSLATE_NOOP("Params", "fill up to the largest class")},
                     {u"count"_s, QT_TRANSLATE_NOOP("Params", "a fixed number")}},
                    QT_TRANSLATE_NOOP(
                        "Params",
                        "Number of generated images added to the training images of each class.")),
        intParam(u"images"_s, QT_TRANSLATE_NOOP("Params", "Fixed number"), 100, 1, 100'000,
                 QT_TRANSLATE_NOOP("Params", "images"),
                 QT_TRANSLATE_NOOP("Params", "Generated images per class.")),
    };
    return list;
}

const QVector<ParamSpec> &studyParams()
{
    static const QVector<ParamSpec> list{
        choiceParam(
            u"scheme"_s, QT_TRANSLATE_NOOP("Params", "Test images"), u"folds"_s,
            {{u"folds"_s, QT_TRANSLATE_NOOP("Params", "folds, by patient")},
             {u"given"_s, QT_TRANSLATE_NOOP("Params", "the set's test split")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "Cross-validation folds by patient over all images, or the set's own splits.")),
        intParam(u"folds"_s, QT_TRANSLATE_NOOP("Params", "Folds"), 5, 2, 50, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "Number of cross-validation folds, split by patient; every "
                                   "image is tested in exactly one of them.")),
        intParam(u"seeds"_s, QT_TRANSLATE_NOOP("Params", "Seeds"), 1, 1, 100, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "How often each training is repeated, each time with another "
                                   "seed (start value of the random numbers).")),
        intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "First seed"), 1, 0, 2'147'483'647, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "Start value of the random numbers for folds, networks and "
                                   "generated images; repetitions count up from it.")),
        withSpecial(
            intParam(
                u"imagesPerClass"_s, QT_TRANSLATE_NOOP("Params", "Images per class"), 0, 0,
                1'000'000, QT_TRANSLATE_NOOP("Params", "images"),
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Maximum number of images per class, chosen at random by patient; 0: all.")),
            QT_TRANSLATE_NOOP("Params", "all")),
        realParam(u"valPercent"_s, QT_TRANSLATE_NOOP("Params", "Validation share"), 15, 5, 50, 5,
                  QT_TRANSLATE_NOOP("Params", "%"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Share of a fold's training images, split by patient, that is "
                                    "used to choose the best epoch.")),
        boolParam(
            u"nearTogether"_s, QT_TRANSLATE_NOOP("Params", "Keep near-duplicates together"), true,
            QT_TRANSLATE_NOOP("Params", "Images that look nearly the same stay in one fold.")),
        choiceParam(
            u"budget"_s, QT_TRANSLATE_NOOP("Params", "Budget unit"), u"steps"_s,
            {{u"steps"_s, QT_TRANSLATE_NOOP("Params", "optimiser steps")},
             {u"epochs"_s, QT_TRANSLATE_NOOP("Params", "epochs")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "Unit of the training budget, which is the same for all arms (the ways of training "
                "that the study compares). With epochs, arms with more images train longer.")),
        intParam(u"amount"_s, QT_TRANSLATE_NOOP("Params", "Budget per training"), 1000, 1,
                 100'000'000, "",
                 QT_TRANSLATE_NOOP("Params", "Optimiser steps or epochs of each training.")),
        withSpecial(intParam(u"qualityImages"_s, QT_TRANSLATE_NOOP("Params", "Images for FID"), 100,
                             0, 100'000, QT_TRANSLATE_NOOP("Params", "images"),
                             QT_TRANSLATE_NOOP(
                                 "Params",
                                 "Generated and real images per class and fold used for FID, KID "
                                 "and the near-copy check; 0: not measured.")),
                    QT_TRANSLATE_NOOP("Params", "off")),
        textParam(u"qualityBackbone"_s, QT_TRANSLATE_NOOP("Params", "Backbone for FID"),
                  u"random"_s,
                  QT_TRANSLATE_NOOP("Params", "random, weights:FILE or domain:RUNDIR.")),
        deviceParam(),
        threadsParam(),
    };
    return list;
}

const QVector<ParamSpec> &studyTextParams()
{
    static const QVector<ParamSpec> list{
        textParam(u"name"_s, QT_TRANSLATE_NOOP("Params", "Name"), {},
                  QT_TRANSLATE_NOOP("Params", "Title of the study and of its report.")),
        textParam(u"question"_s, QT_TRANSLATE_NOOP("Params", "Question"), {},
                  QT_TRANSLATE_NOOP("Params",
                                    "The question that the study answers; shown in its report.")),
        textParam(u"classes"_s, QT_TRANSLATE_NOOP("Params", "Classes"), {},
                  QT_TRANSLATE_NOOP("Params",
                                    "Only images of these classes are used, for example "
                                    "NORMAL|PNEUMONIA; empty: all classes.")),
    };
    return list;
}

ParamSet StudyDesign::texts() const
{
    ParamSet texts(studyTextParams());
    (void)texts.set(u"name"_s, name);
    (void)texts.set(u"question"_s, question);
    (void)texts.set(u"classes"_s, classes.join(u'|'));
    return texts;
}

void StudyDesign::setTexts(const ParamSet &texts)
{
    name = texts.text(u"name"_s);
    question = texts.text(u"question"_s);
    classes.clear();
    for (const auto &label : texts.text(u"classes"_s).split(u'|'))
        if (!label.trimmed().isEmpty())
            classes << canonicalName(label.trimmed());
}

int StudyDesign::folds() const
{
    return settings.text(u"scheme"_s) == "given"_L1 ? 1 : int(settings.integer(u"folds"_s));
}

QJsonObject StudyDesign::toJson() const
{
    const QDir folder = QFileInfo(file).dir();
    const auto relative = [&](const QString &path) {
        const QString relativePath = file.isEmpty() ? path : folder.relativeFilePath(path);
        return relativePath.startsWith("../../.."_L1) ? path : relativePath;
    };
    QJsonArray armList, networkList;
    for (const auto &arm : arms) {
        QJsonObject object{{u"id"_s, arm.id}, {u"label"_s, arm.label}};
        for (const auto &name : kindNames)
            if (name.kind == arm.kind)
                object.insert(u"kind"_s, QLatin1StringView(name.id));
        const auto put = [&](const QJsonObject &values) {
            for (auto it = values.begin(); it != values.end(); ++it)
                object.insert(it.key(), it.value());
        };
        if (arm.hasRecipe()) {
            object.insert(u"recipe"_s, arm.recipe.toJson());
            put(arm.use.toJson());
        }
        if (arm.hasGan()) {
            object.insert(u"preset"_s, arm.ganPreset);
            object.insert(u"params"_s, arm.ganParams);
            put(arm.add.toJson());
        }
        if (arm.kind == StudyArm::Kind::Folder)
            object.insert(u"folder"_s, relative(arm.folder));
        armList.append(object);
    }
    for (const auto &network : networks)
        networkList.append(QJsonObject{{u"id"_s, network.id}, {u"params"_s, network.params}});
    return {{u"format"_s, u"synthray-study"_s},
            {u"version"_s, currentVersion},
            {u"name"_s, name},
            {u"question"_s, question},
            {u"data"_s, dataPath.isEmpty() ? QString() : relative(dataPath)},
            {u"classes"_s, QJsonArray::fromStringList(classes)},
            {u"settings"_s, settings.toJson()},
            {u"arms"_s, armList},
            {u"networks"_s, networkList}};
}

Result<StudyDesign> StudyDesign::fromJson(const QJsonObject &object, const QString &file)
{
    const QString where = Tr::tr("The study '%1'").arg(file);
    if (object["format"_L1].toString() != "synthray-study"_L1)
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not a study.").arg(file),
                    Tr::tr("A study file contains \"format\": \"synthray-study\"."));
    if (object["version"_L1].toInt() > currentVersion)
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' was written by a newer Synthray.").arg(file),
                    Tr::tr("Update Synthray to open it."));
    static const QStringList keys{u"format"_s,  u"version"_s,  u"name"_s, u"question"_s, u"data"_s,
                                  u"classes"_s, u"settings"_s, u"arms"_s, u"networks"_s};
    TRY(onlyKeys(object, keys, where));
    for (const auto &[key, type] : {std::pair{u"version"_s, QJsonValue::Double},
                                    {u"name"_s, QJsonValue::String},
                                    {u"question"_s, QJsonValue::String},
                                    {u"data"_s, QJsonValue::String},
                                    {u"classes"_s, QJsonValue::Array},
                                    {u"settings"_s, QJsonValue::Object},
                                    {u"arms"_s, QJsonValue::Array},
                                    {u"networks"_s, QJsonValue::Array}})
        TRY(hasType(object, key, type, where));
    StudyDesign design;
    design.file = file;
    const QString folder = QFileInfo(file).absolutePath();
    design.name = object["name"_L1].toString();
    design.question = object["question"_L1].toString();
    if (const QString data = object["data"_L1].toString(); !data.isEmpty())
        design.dataPath = QDir::cleanPath(QDir(folder).absoluteFilePath(data));
    for (const auto &name : object["classes"_L1].toArray()) {
        if (!name.isString())
            return wrong(
                Tr::tr("%1: '%2' must be %3.").arg(where, u"classes"_s, Tr::tr("a list of names")));
        design.classes << canonicalName(name.toString());
    }
    auto settings = ParamSet::fromJson(studyParams(), object["settings"_L1].toObject());
    TRY(settings);
    design.settings = *settings;
    int number = 0;
    for (const auto &value : object["arms"_L1].toArray()) {
        auto arms = armsFrom(value.toObject(), folder, ++number);
        TRY(arms);
        design.arms += *arms;
    }
    for (const auto &value : object["networks"_L1].toArray()) {
        const QJsonObject one = value.isString() ? QJsonObject{{u"id"_s, value}} : value.toObject();
        TRY(onlyKeys(one, {u"id"_s, u"params"_s}, Tr::tr("A network")));
        TRY(hasType(one, u"params"_s, QJsonValue::Object, Tr::tr("A network")));
        design.networks.append({one["id"_L1].toString(), one["params"_L1].toObject()});
    }
    TRY(design.check());
    return design;
}

Result<StudyDesign> StudyDesign::load(const QString &file)
{
    const auto object = readJsonObject(file, 16 << 20);
    TRY(object);
    return fromJson(*object, QFileInfo(file).absoluteFilePath());
}

Result<> StudyDesign::save() const { return writeJsonAtomically(file, toJson()); }

Result<QStringList> StudyDesign::check() const
{
    QStringList remarks;
    static const QRegularExpression usable(u"\\A[A-Za-z0-9][A-Za-z0-9_-]{0,40}\\z"_s);
    if (arms.size() < 2)
        return wrong(Tr::tr("A study needs at least two arms: one to compare with, and one more."));
    if (networks.isEmpty())
        return wrong(Tr::tr("A study needs at least one network."));
    if (QSet<QString>(classes.begin(), classes.end()).size() != classes.size())
        return wrong(Tr::tr("A class is listed twice."));
    if (cells() > 10'000)
        return wrong(
            Tr::tr("The study would have %1 trainings; at most 10000 are allowed.").arg(cells()));
    QSet<QString> ids, labels;
    for (const auto &arm : arms) {
        if (arm.label.trimmed().isEmpty())
            return wrong(Tr::tr("The arm '%1' has an empty label.").arg(arm.id),
                         Tr::tr("Give it a name, or leave 'label' out."));
        if (labels.contains(arm.label))
            remarks << Tr::tr(
                           "Two arms have the label '%1': tables and plots cannot tell them apart.")
                           .arg(arm.label);
        labels.insert(arm.label);
        if (!usable.match(arm.id).hasMatch())
            return wrong(Tr::tr("'%1' is not a valid arm id.").arg(arm.id),
                         Tr::tr("Use letters, digits, - and _ only."));
        if (ids.contains(arm.id))
            return wrong(Tr::tr("Two arms have the id '%1'.").arg(arm.id));
        ids.insert(arm.id);
        if (arm.hasRecipe()) {
            if (auto good = Pipeline::create(arm.recipe); !good)
                return wrong(Tr::tr("Arm '%1': %2").arg(arm.label, good.error().text),
                             good.error().hint);
            const auto enabled
                = std::count_if(arm.recipe.steps.begin(), arm.recipe.steps.end(),
                                [](const RecipeStep &s) { return s.enabled && s.probability > 0; });
            if (enabled == 0 || arm.use.real(u"recipeShare"_s) <= 0)
                return wrong(Tr::tr("The recipe of the arm '%1' changes nothing.").arg(arm.label),
                             Tr::tr("Enable a step, or remove the arm."));
        }
        if (arm.hasGan()) {
            const GanPreset *preset = findGanPreset(arm.ganPreset);
            if (!preset) {
                QStringList presetIds;
                for (const auto &one : ganPresets())
                    presetIds << one.id;
                return wrong(Tr::tr("Arm '%1': unknown preset '%2'.").arg(arm.label, arm.ganPreset),
                             Tr::tr("Known ones: %1.").arg(presetIds.join(u", "_s)));
            }
            const auto params = ParamSet::fromJson(preset->params, arm.ganParams);
            if (!params)
                return wrong(Tr::tr("Arm '%1': %2").arg(arm.label, params.error().text),
                             params.error().hint);
            if (auto good = checkGanChoices(*preset, *params); !good)
                return wrong(Tr::tr("Arm '%1': %2").arg(arm.label, good.error().text),
                             good.error().hint);
        }
        if (arm.kind == StudyArm::Kind::Folder && !QFileInfo(arm.folder).isDir())
            return wrong(Tr::tr("The folder of the arm '%1' does not exist: %2.")
                             .arg(arm.label, arm.folder));
    }
    if (arms.first().kind != StudyArm::Kind::None)
        remarks << Tr::tr("The other arms are compared with '%1', which does not use the unchanged "
                          "training images.")
                       .arg(arms.first().label);
    ids.clear();
    for (const auto &network : networks) {
        const NetworkInfo *info = findNetwork(network.id);
        if (!info)
            return fail(unknownNetwork(network.id));
        if (ids.contains(network.id))
            return wrong(Tr::tr("The network '%1' is listed twice.").arg(info->labelText()));
        ids.insert(network.id);
        for (const auto *own : {"recipe", "recipeUse", "recipeShare", "epochs", "maxSteps", "seed"})
            if (network.params.contains(QLatin1StringView(own)))
                return wrong(Tr::tr("'%1' cannot be set for a network; the study sets it.")
                                 .arg(QLatin1StringView(own)));
        auto params = ParamSet::fromJson(info->params, network.params);
        TRY(params);
        if (const QString weights = params->text(u"weights"_s);
            !weights.isEmpty() && !QFileInfo(QFileInfo(file).dir(), weights).isFile())
            return wrong(Tr::tr("The weights file of %1 does not exist: %2.")
                             .arg(info->labelText(), weights));
        const auto paramRemarks = checkClassifierParams(*info, *params);
        TRY(paramRemarks);
        remarks << *paramRemarks;
    }
    TRY(BackboneSpec::parse(settings.text(u"qualityBackbone"_s)));
    if (const QString words = fewCells(); !words.isEmpty())
        remarks << words;
    return remarks;
}

QString StudyDesign::fewCells() const
{
    return folds() * seeds() < 3
        ? Tr::tr("Fewer than three folds and seeds in all: intervals are very wide.")
        : QString();
}

QString StudyDesign::resultsFolder() const
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(info.completeBaseName() + u".results"_s);
}

QString StudyCell::id(const StudyDesign &design) const
{
    return u"%1.%2.fold%3.seed%4"_s.arg(design.arms[arm].id, design.networks[network].id,
                                        QString::number(fold + 1), QString::number(seed + 1));
}

QVector<StudyCell> cellsOf(const StudyDesign &design)
{
    QVector<StudyCell> cells;
    for (int seed = 0; seed < design.seeds(); ++seed)
        for (int fold = 0; fold < design.folds(); ++fold)
            for (int network = 0; network < int(design.networks.size()); ++network)
                for (int arm = 0; arm < int(design.arms.size()); ++arm)
                    cells.append({arm, network, fold, seed});
    return cells;
}

} // namespace synthray
