// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/design.h"

#include "base/atomicfile.h"
#include "learn/features/featureextractor.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
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

Result<> onlyKeys(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!known.contains(it.key()))
            return wrong(Tr::tr("%1 has an unknown key '%2'.").arg(where, it.key()),
                         Tr::tr("Known ones: %1.").arg(known.join(u", "_s)));
    return {};
}

/// Missing is allowed; another type is not: it would silently become a default.
Result<> hasType(const QJsonObject &object, const QString &key, QJsonValue::Type type,
                 const QString &where)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.type() == type)
        return {};
    const QString wanted = type == QJsonValue::String ? Tr::tr("text")
        : type == QJsonValue::Array                   ? Tr::tr("a list")
        : type == QJsonValue::Double                  ? Tr::tr("a number")
                                                      : Tr::tr("an object");
    return wrong(Tr::tr("%1: '%2' must be %3.").arg(where, key, wanted));
}

/// A recipe as an object, or as the text that training's "recipe" takes.
Result<Recipe> recipeFrom(const QJsonValue &value, const QString &folder, const QString &where)
{
    Result<std::optional<Recipe>> made = std::optional<Recipe>();
    if (value.isObject()) {
        auto recipe = Recipe::fromJson(value.toObject());
        TRY(recipe);
        return *recipe;
    }
    QString text = value.toString();
    if (!text.isEmpty() && !text.startsWith("preset:"_L1) && !text.startsWith(u'{'))
        text = QDir(folder).absoluteFilePath(text);
    made = recipeOf(text);
    TRY(made);
    if (!*made)
        return wrong(Tr::tr("%1 needs a recipe.").arg(where));
    return **made;
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
    static const QStringList known{u"id"_s,        u"label"_s,       u"kind"_s,   u"recipe"_s,
                                   u"recipeUse"_s, u"recipeShare"_s, u"preset"_s, u"params"_s,
                                   u"add"_s,       u"images"_s,      u"folder"_s};
    const QString kind = object["kind"_L1].toString();
    const QString where = Tr::tr("Arm %1 (%2)").arg(number).arg(object["id"_L1].toString(kind));
    for (const auto &key : {u"id"_s, u"label"_s, u"kind"_s, u"preset"_s, u"folder"_s})
        TRY(hasType(object, key, QJsonValue::String, where));
    TRY(hasType(object, u"params"_s, QJsonValue::Object, where));
    TRY(onlyKeys(object, known, where));
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
            Tr::tr("%1: there is no kind '%2'.").arg(where, kind),
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
            return wrong(Tr::tr("%1 names no folder.").arg(where));
        arm.folder = QDir(folder).absoluteFilePath(object["folder"_L1].toString());
    }
    return QVector<StudyArm>{arm};
}

StudyArm noneArm()
{
    StudyArm arm;
    arm.id = u"none"_s;
    arm.label = Tr::tr("None");
    arm.use = ParamSet(recipeUseParams());
    arm.add = ParamSet(ganAddParams());
    return arm;
}

StudyArm allSevenArm()
{
    StudyArm arm = noneArm();
    arm.id = u"all7"_s;
    arm.label = Tr::tr("All seven");
    arm.kind = StudyArm::Kind::Recipe;
    arm.recipe = findRecipePreset(u"spine7"_s)->make();
    (void)arm.use.set(u"recipeUse"_s, u"one"_s);
    // Seven copies to one original in the study; each image is seen eight times as often there.
    (void)arm.use.set(u"recipeShare"_s, 0.875);
    return arm;
}

StudyArm ganArm(const QString &preset)
{
    StudyArm arm = noneArm();
    arm.id = preset;
    arm.kind = StudyArm::Kind::Gan;
    arm.ganPreset = preset;
    arm.label = findGanPreset(preset)->labelText();
    return arm;
}

StudyDesign spineStudy()
{
    StudyDesign made;
    made.name = Tr::tr("Spine study");
    made.question = Tr::tr(
        "Which augmentation helps a classifier on a small, imbalanced set of radiographs?");
    made.arms << noneArm() << methodArms(findRecipePreset(u"spine7"_s)->make()) << allSevenArm()
              << ganArm(u"dcgan64"_s);
    StudyArm hybrid = ganArm(u"dcgan64"_s);
    hybrid.id = u"hybrid"_s;
    hybrid.label = Tr::tr("Hybrid (DCGAN, then all seven)");
    hybrid.kind = StudyArm::Kind::Hybrid;
    hybrid.recipe = allSevenArm().recipe;
    hybrid.use = allSevenArm().use;
    made.arms << hybrid;
    made.networks << StudyNetwork{u"vgg16"_s, {}} << StudyNetwork{u"googlenet"_s, {}};
    return made;
}

StudyDesign chestStudy()
{
    StudyDesign made;
    made.name = Tr::tr("Chest X-ray study");
    made.question
        = Tr::tr("Does a classifier do better on untouched patients when a DCGAN's images "
                 "join its training images?");
    made.arms << noneArm() << ganArm(u"chest128"_s);
    made.networks << StudyNetwork{u"googlenet"_s, {{u"imageSize"_s, 128}}};
    return made;
}

} // namespace

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
    return Tr::tr("ready images");
}

const QVector<ParamSpec> &recipeUseParams()
{
    static const QVector<ParamSpec> list = [] {
        QVector<ParamSpec> made;
        for (const auto &spec : classifierNetworks().first().params)
            if (spec.id == "recipeUse"_L1 || spec.id == "recipeShare"_L1)
                made.append(spec);
        return made;
    }();
    return list;
}

const QVector<ParamSpec> &ganAddParams()
{
    static const QVector<ParamSpec> list{
        choiceParam(
            u"add"_s, QT_TRANSLATE_NOOP("Params", "Generated images"), u"double"_s,
            {{u"double"_s, QT_TRANSLATE_NOOP("Params", "as many as the class has")},
             {u"balance"_s, QT_TRANSLATE_NOOP("Params", "fill up to the largest class")},
             {u"count"_s, QT_TRANSLATE_NOOP("Params", "a fixed number")}},
            QT_TRANSLATE_NOOP("Params", "How many join the training images of each class.")),
        intParam(u"images"_s, QT_TRANSLATE_NOOP("Params", "Fixed number"), 100, 1, 100'000,
                 QT_TRANSLATE_NOOP("Params", "images"),
                 QT_TRANSLATE_NOOP("Params", "Of each class.")),
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
            QT_TRANSLATE_NOOP("Params",
                              "Folds by patient over all images, or the splits that the set has.")),
        intParam(
            u"folds"_s, QT_TRANSLATE_NOOP("Params", "Folds"), 5, 2, 50, "",
            QT_TRANSLATE_NOOP("Params", "By patient; every image is a test image in one of them.")),
        intParam(u"seeds"_s, QT_TRANSLATE_NOOP("Params", "Seeds"), 1, 1, 100, "",
                 QT_TRANSLATE_NOOP(
                     "Params", "How often each training is repeated with other random numbers.")),
        intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "First seed"), 1, 0, 2'147'483'647, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "Of the folds, the networks and everything that is drawn.")),
        intParam(
            u"imagesPerClass"_s, QT_TRANSLATE_NOOP("Params", "Images per class"), 0, 0, 1'000'000,
            QT_TRANSLATE_NOOP("Params", "images"),
            QT_TRANSLATE_NOOP(
                "Params", "At most so many of each class take part, drawn by patient; 0: all.")),
        realParam(
            u"valPercent"_s, QT_TRANSLATE_NOOP("Params", "Validation part"), 15, 5, 50, 5,
            QT_TRANSLATE_NOOP("Params", "%"),
            QT_TRANSLATE_NOOP(
                "Params", "Of the training images of a fold, by patient: chooses the best epoch.")),
        boolParam(u"nearTogether"_s, QT_TRANSLATE_NOOP("Params", "Near duplicates stay together"),
                  true,
                  QT_TRANSLATE_NOOP("Params", "Images that look the same are kept in one fold.")),
        choiceParam(
            u"budget"_s, QT_TRANSLATE_NOOP("Params", "Same budget of"), u"steps"_s,
            {{u"steps"_s, QT_TRANSLATE_NOOP("Params", "optimiser steps")},
             {u"epochs"_s, QT_TRANSLATE_NOOP("Params", "epochs")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "What every arm gets alike. With epochs, arms with more images train longer.")),
        intParam(u"amount"_s, QT_TRANSLATE_NOOP("Params", "Steps or epochs"), 1000, 1, 100'000'000,
                 "", QT_TRANSLATE_NOOP("Params", "For each training.")),
        intParam(
            u"qualityImages"_s, QT_TRANSLATE_NOOP("Params", "Images for FID"), 100, 0, 100'000,
            QT_TRANSLATE_NOOP("Params", "images"),
            QT_TRANSLATE_NOOP(
                "Params",
                "Generated and real images of each class and fold that FID, KID and the check for "
                "copies look at; 0: none.")),
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
                  QT_TRANSLATE_NOOP("Params", "Of the study, as its report is headed.")),
        textParam(u"question"_s, QT_TRANSLATE_NOOP("Params", "Question"), {},
                  QT_TRANSLATE_NOOP("Params",
                                    "What the study is to answer, for whoever reads its report.")),
        textParam(u"classes"_s, QT_TRANSLATE_NOOP("Params", "Classes"), {},
                  QT_TRANSLATE_NOOP("Params",
                                    "Only images of these take part, for example NORMAL|PNEUMONIA; "
                                    "empty: all of the set.")),
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
            classes << label.trimmed();
}

int StudyDesign::folds() const
{
    return settings.text(u"scheme"_s) == "given"_L1 ? 1 : int(settings.integer(u"folds"_s));
}

QVector<StudyArm> methodArms(const Recipe &recipe)
{
    QVector<StudyArm> arms;
    for (const auto &step : recipe.steps) {
        if (!step.enabled)
            continue;
        StudyArm arm = noneArm();
        arm.id = step.name;
        arm.label = step.titleText();
        arm.kind = StudyArm::Kind::Recipe;
        arm.recipe.name = step.titleText();
        arm.recipe.steps = {step};
        arms.append(arm);
    }
    return arms;
}

QJsonObject StudyDesign::toJson() const
{
    const QDir folder = QFileInfo(file).dir();
    const auto relative = [&](const QString &path) {
        const QString made = file.isEmpty() ? path : folder.relativeFilePath(path);
        return made.startsWith("../../.."_L1) ? path : made;
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
                    Tr::tr("A study's file says \"format\": \"synthray-study\"."));
    if (object["version"_L1].toInt() > currentVersion)
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' was written by a newer Synthray.").arg(file),
                    Tr::tr("Update Synthray to open it."));
    static const QStringList known{u"format"_s,  u"version"_s,  u"name"_s, u"question"_s, u"data"_s,
                                   u"classes"_s, u"settings"_s, u"arms"_s, u"networks"_s};
    TRY(onlyKeys(object, known, where));
    for (const auto &[key, type] : {std::pair{u"version"_s, QJsonValue::Double},
                                    {u"name"_s, QJsonValue::String},
                                    {u"question"_s, QJsonValue::String},
                                    {u"data"_s, QJsonValue::String},
                                    {u"classes"_s, QJsonValue::Array},
                                    {u"settings"_s, QJsonValue::Object},
                                    {u"arms"_s, QJsonValue::Array},
                                    {u"networks"_s, QJsonValue::Array}})
        TRY(hasType(object, key, type, where));
    StudyDesign made;
    made.file = file;
    const QString folder = QFileInfo(file).absolutePath();
    made.name = object["name"_L1].toString();
    made.question = object["question"_L1].toString();
    if (const QString data = object["data"_L1].toString(); !data.isEmpty())
        made.dataPath = QDir::cleanPath(QDir(folder).absoluteFilePath(data));
    for (const auto &name : object["classes"_L1].toArray()) {
        if (!name.isString())
            return wrong(
                Tr::tr("%1: '%2' must be %3.").arg(where, u"classes"_s, Tr::tr("a list of names")));
        made.classes << name.toString();
    }
    auto settings = ParamSet::fromJson(studyParams(), object["settings"_L1].toObject());
    TRY(settings);
    made.settings = *settings;
    int number = 0;
    for (const auto &value : object["arms"_L1].toArray()) {
        auto arms = armsFrom(value.toObject(), folder, ++number);
        TRY(arms);
        made.arms += *arms;
    }
    for (const auto &value : object["networks"_L1].toArray()) {
        const QJsonObject one = value.isString() ? QJsonObject{{u"id"_s, value}} : value.toObject();
        TRY(onlyKeys(one, {u"id"_s, u"params"_s}, Tr::tr("A network")));
        TRY(hasType(one, u"params"_s, QJsonValue::Object, Tr::tr("A network")));
        made.networks.append({one["id"_L1].toString(), one["params"_L1].toObject()});
    }
    TRY(made.check());
    return made;
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
        return wrong(Tr::tr("A class is named twice."));
    if (cells() > 10'000)
        return wrong(Tr::tr("%1 trainings are more than a study can have (10000).").arg(cells()));
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
            return wrong(Tr::tr("'%1' cannot be an arm's id.").arg(arm.id),
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
                             Tr::tr("Switch a step on, or take the arm out."));
        }
        if (arm.hasGan()) {
            const GanPreset *preset = findGanPreset(arm.ganPreset);
            if (!preset) {
                QStringList known;
                for (const auto &one : ganPresets())
                    known << one.id;
                return wrong(
                    Tr::tr("Arm '%1': there is no preset '%2'.").arg(arm.label, arm.ganPreset),
                    Tr::tr("Known ones: %1.").arg(known.join(u", "_s)));
            }
            if (auto good = ParamSet::fromJson(preset->params, arm.ganParams); !good)
                return wrong(Tr::tr("Arm '%1': %2").arg(arm.label, good.error().text),
                             good.error().hint);
        }
        if (arm.kind == StudyArm::Kind::Folder && !QFileInfo(arm.folder).isDir())
            return wrong(
                Tr::tr("The folder of the arm '%1' is not there: %2.").arg(arm.label, arm.folder));
    }
    if (arms.first().kind != StudyArm::Kind::None)
        remarks << Tr::tr("The other arms are compared with '%1', which is not the training images "
                          "as they are.")
                       .arg(arms.first().label);
    ids.clear();
    for (const auto &network : networks) {
        const NetworkInfo *info = findNetwork(network.id);
        if (!info)
            return fail(unknownNetwork(network.id));
        if (ids.contains(network.id))
            return wrong(Tr::tr("The network '%1' is there twice.").arg(info->labelText()));
        ids.insert(network.id);
        for (const auto *own : {"recipe", "recipeUse", "recipeShare", "epochs", "maxSteps", "seed"})
            if (network.params.contains(QLatin1StringView(own)))
                return wrong(Tr::tr("'%1' of a network is set by the study itself.")
                                 .arg(QLatin1StringView(own)));
        auto params = ParamSet::fromJson(info->params, network.params);
        TRY(params);
        if (const QString weights = params->text(u"weights"_s);
            !weights.isEmpty() && !QFileInfo(QFileInfo(file).dir(), weights).isFile())
            return wrong(
                Tr::tr("The weights file of %1 is not there: %2.").arg(info->labelText(), weights));
        const auto said = checkClassifierParams(*info, *params);
        TRY(said);
        remarks << *said;
    }
    TRY(BackboneSpec::parse(settings.text(u"qualityBackbone"_s)));
    if (folds() * seeds() < 3)
        remarks << Tr::tr("Fewer than three folds and seeds in all: intervals will be very wide.");
    return remarks;
}

QString StudyDesign::resultsFolder() const
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(info.completeBaseName() + u".results"_s);
}

QString StudyPreset::labelText() const { return QCoreApplication::translate("Params", label); }
QString StudyPreset::helpText() const { return QCoreApplication::translate("Params", help); }

const QVector<StudyPreset> &studyPresets()
{
    static const QVector<StudyPreset> list{
        {u"spine"_s, QT_TRANSLATE_NOOP("Params", "Spine study"),
         QT_TRANSLATE_NOOP("Params",
                           "None, each of the seven methods, all seven, a DCGAN, and both "
                           "together; VGG16 and GoogLeNet."),
         spineStudy},
        {u"chest"_s, QT_TRANSLATE_NOOP("Params", "Chest X-ray study"),
         QT_TRANSLATE_NOOP("Params",
                           "None against the images of the chest study's DCGAN; GoogLeNet."),
         chestStudy},
    };
    return list;
}

const StudyPreset *findStudyPreset(const QString &id)
{
    for (const auto &preset : studyPresets())
        if (preset.id == id)
            return &preset;
    return nullptr;
}

QString StudyCell::id(const StudyDesign &design) const
{
    return u"%1.%2.fold%3.seed%4"_s.arg(design.arms[arm].id, design.networks[network].id)
        .arg(fold + 1)
        .arg(seed + 1);
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
