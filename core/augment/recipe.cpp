// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/pipeline.h"

#include "base/atomicfile.h"
#include "base/units.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr auto formatName = "synthray-recipe"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype mostSteps = 1000;
constexpr int mostLevels = 3; // of groups inside groups
constexpr qsizetype mostMembers = 200; // of a group

tl::unexpected<Error> wrong(const QString &text, const QString &hint = {})
{
    return fail(ErrorCode::InvalidArgument, text, hint);
}

Result<> onlyKnownKeys(const QJsonObject &object, const QStringList &knownKeys,
                       const QString &where)
{
    for (const QString &key : object.keys())
        if (!knownKeys.contains(key))
            return wrong(Tr::tr("%1: unknown field '%2'.").arg(where, key),
                         Tr::tr("Allowed: %1.").arg(knownKeys.join(u", "_s)));
    return {};
}

Result<> checkName(const QString &name, const QString &where)
{
    static const QRegularExpression usable(u"^[A-Za-z0-9_-]{1,64}$"_s);
    if (usable.match(name).hasMatch())
        return {};
    return wrong(Tr::tr("%1: the name '%2' cannot be used in a file name.").arg(where, name),
                 Tr::tr("Use 1 to 64 letters (a-z), digits, '-' and '_'."));
}

QStringList methodIds()
{
    QStringList ids;
    for (const auto &info : augmentations())
        ids << info.id;
    for (const auto &info : augmentationGroups())
        ids << info.id;
    return ids;
}

/// The rule between parameters must also hold for all ends of the ranges.
Result<> checkTogether(const AugmentationInfo &info, const RecipeStep &step, const QString &where)
{
    if (!info.check)
        return {};
    constexpr qsizetype mostCombinations = 4096;
    QVector<ParamSet> combinations{step.params.specs().isEmpty() ? ParamSet(info.params)
                                                                 : step.params};
    for (auto it = step.ranges.begin(); it != step.ranges.end(); ++it) {
        const QVariantList values = it->extremes(*combinations.first().spec(it.key()));
        if (combinations.size() * values.size() > mostCombinations)
            break; // the rest is checked when it is drawn
        QVector<ParamSet> extended;
        for (const ParamSet &params : std::as_const(combinations))
            for (const QVariant &value : values) {
                extended.append(params);
                TRY(extended.last().set(it.key(), value));
            }
        combinations = extended;
    }
    for (const ParamSet &params : std::as_const(combinations))
        if (auto checked = info.check(params); !checked)
            return wrong(where + u": "_s + checked.error().text, checked.error().hint);
    return {};
}

Result<> checkStep(const RecipeStep &step, const QString &where, int level = 0);

Result<> checkMembers(const RecipeStep &step, const QString &where, int level)
{
    if (!isAugmentationGroup(step.method)) {
        if (!step.members.isEmpty())
            return wrong(
                Tr::tr("%1: '%2' has no steps of its own.").arg(where, step.method),
                Tr::tr("Steps inside a step belong to a group: oneOf, someOf or a policy."));
        return {};
    }
    if (level >= mostLevels)
        return wrong(Tr::tr("%1: steps: groups are nested more than %2 deep.")
                         .arg(where, QString::number(mostLevels)),
                     Tr::tr("Use fewer groups inside groups."));
    if (step.members.size() > mostMembers)
        return wrong(Tr::tr("%1: more than %2 steps.").arg(where, QString::number(mostMembers)));
    double weights = 0;
    for (qsizetype i = 0; i < step.members.size(); ++i) {
        const RecipeStep &member = step.members[i];
        const QString inner = where + u", "_s + stepPlace(i, member.name);
        TRY(checkStep(member, inner, level + 1));
        if (!(member.weight >= 0) || !std::isfinite(member.weight))
            return wrong(Tr::tr("%1: weight: '%2' is not allowed.")
                             .arg(inner, QString::number(member.weight)),
                         Tr::tr("Use 0 or a greater number."));
        if (step.method == "augMix"_L1) {
            const auto *info = findAugmentation(member.method);
            if (!info || info->group == AugmentationGroup::Position
                || info->group == AugmentationGroup::Policy)
                return wrong(Tr::tr("%1: '%2' cannot be mixed: mixing images whose pixels are at "
                                    "different places gives double contours.")
                                 .arg(inner, member.method),
                             Tr::tr("Choose from methods that keep positions."));
        }
        weights += member.enabled ? member.weight : 0;
    }
    if (!(weights > 0))
        return wrong(Tr::tr("%1: steps: there is nothing to choose from.").arg(where),
                     Tr::tr("Add an enabled step with a weight greater than 0."));
    return {};
}

/// Checks a step, whether it came from JSON or from code.
Result<> checkStep(const RecipeStep &step, const QString &where, int level)
{
    const AugmentationInfo *info = findAugmentation(step.method);
    if (!info)
        return wrong(Tr::tr("%1: unknown method '%2'.").arg(where, step.method),
                     Tr::tr("Allowed: %1.").arg(methodIds().join(u", "_s)));
    if (auto named = checkName(step.name, where); !named)
        return named;
    if (!(step.probability >= 0 && step.probability <= 1))
        return wrong(Tr::tr("%1: probability: '%2' is not allowed.")
                         .arg(where, QString::number(step.probability)),
                     Tr::tr("Use a value from 0 to 1."));
    // A ParamSet without specs means the defaults.
    if (!step.params.specs().isEmpty() || info->params.isEmpty())
        for (const auto &spec : info->params)
            if (!step.params.spec(spec.id))
                return fail(ErrorCode::Internal,
                            Tr::tr("%1: the parameter '%2' is missing.").arg(where, spec.id));
    const ParamSet defaults(info->params);
    for (auto it = step.ranges.begin(); it != step.ranges.end(); ++it) {
        const ParamSpec *spec = defaults.spec(it.key());
        if (!spec)
            return wrong(Tr::tr("%1: unknown field '%2'.").arg(where, it.key()));
        if (auto checked = it->check(*spec); !checked)
            return wrong(where + u": "_s + checked.error().text, checked.error().hint);
    }
    TRY(checkTogether(*info, step, where));
    return checkMembers(step, where, level);
}

Result<> checkUnique(const QVector<RecipeStep> &steps)
{
    QSet<QString> seen; // lower case: file systems may ignore case
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (seen.contains(steps[i].name.toLower()))
            return wrong(Tr::tr("%1: the name '%2' is used by an earlier step.")
                             .arg(stepPlace(i, {}), steps[i].name),
                         Tr::tr("Give each step a unique name: it becomes part of file names."));
        seen.insert(steps[i].name.toLower());
    }
    return {};
}

Result<> checkRules(const LabelRules &rules, const QString &where)
{
    if (!(rules.visibleShare >= 0 && rules.visibleShare <= 1))
        return wrong(Tr::tr("%1: visibleShare: '%2' is not allowed.")
                         .arg(where, QString::number(rules.visibleShare)),
                     Tr::tr("Use a value from 0 to 1."));
    for (const QString &pair : rules.sidePairs) {
        const QStringList names = pair.split(u'/');
        if (names.size() != 2 || names[0].isEmpty() || names[1].isEmpty() || names[0] == names[1])
            return wrong(Tr::tr("%1: sidePairs: '%2' is not a pair of names.").arg(where, pair),
                         Tr::tr("Write pairs as left/right."));
    }
    return {};
}

/// Values and distributions of a step.
Result<> setParams(RecipeStep &step, const AugmentationInfo &info, const QJsonObject &object)
{
    step.params = ParamSet(info.params);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const ParamSpec *spec = step.params.spec(it.key());
        if (!spec || !it.value().isObject()) {
            TRY(step.params.set(it.key(), it.value().toVariant()));
            continue;
        }
        auto distribution = Distribution::fromJson(*spec, it.value().toObject());
        TRY(distribution);
        step.ranges.insert(it.key(), *distribution);
        // A fixed value for the form, when the range is switched off.
        TRY(step.params.set(it.key(), distribution->extremes(*spec).constFirst()));
    }
    return {};
}

Result<RecipeStep> stepFromJson(const QJsonValue &value, const QString &outer, qsizetype index,
                                int level)
{
    if (!value.isObject())
        return wrong(Tr::tr("%1 is not a JSON object.").arg(outer + stepPlace(index, {})));
    const QJsonObject object = value.toObject();
    QStringList keys{u"method"_s,      u"name"_s,    u"title"_s,
                     u"probability"_s, u"enabled"_s, u"params"_s};
    const QString method = object.value("method"_L1).toString();
    const QString where = outer + stepPlace(index, object.value("name"_L1).toString(method));
    if (isAugmentationGroup(method))
        keys << u"steps"_s;
    if (level > 0)
        keys << u"weight"_s;
    TRY(onlyKnownKeys(object, keys, where));

    const auto hasType = [&](QLatin1StringView key, QJsonValue::Type type) {
        return !object.contains(key) || object.value(key).type() == type;
    };
    const auto badType = [&](QLatin1StringView key, const QString &expected) {
        return wrong(Tr::tr("%1: %2 must be %3.").arg(where, key, expected));
    };
    if (!object.value("method"_L1).isString())
        return badType("method"_L1, Tr::tr("one of: %1").arg(methodIds().join(u", "_s)));
    if (!hasType("name"_L1, QJsonValue::String) || !hasType("title"_L1, QJsonValue::String))
        return badType("name"_L1, Tr::tr("text"));
    if (!hasType("probability"_L1, QJsonValue::Double))
        return badType("probability"_L1, Tr::tr("a number from 0 to 1"));
    if (!hasType("weight"_L1, QJsonValue::Double))
        return badType("weight"_L1, Tr::tr("a number"));
    if (!hasType("enabled"_L1, QJsonValue::Bool))
        return badType("enabled"_L1, Tr::tr("true or false"));
    if (!hasType("params"_L1, QJsonValue::Object))
        return badType("params"_L1, Tr::tr("a JSON object"));
    if (!hasType("steps"_L1, QJsonValue::Array))
        return badType("steps"_L1, Tr::tr("a list"));

    RecipeStep step;
    step.method = method;
    step.name = object.value("name"_L1).toString(step.method);
    step.title = object.value("title"_L1).toString();
    step.probability = object.value("probability"_L1).toDouble(1);
    step.enabled = object.value("enabled"_L1).toBool(true);
    step.weight = object.value("weight"_L1).toDouble(1);
    if (const AugmentationInfo *info = findAugmentation(step.method)) {
        const auto set = setParams(step, *info, object.value("params"_L1).toObject());
        if (!set)
            return wrong(where + u": "_s + set.error().text, set.error().hint);
    }
    const QJsonArray list = object.value("steps"_L1).toArray();
    if (level > mostLevels || list.size() > mostMembers) {
        step.members.resize(std::min(list.size(), mostMembers + 1)); // checkStep says what is wrong
    } else {
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto member = stepFromJson(list.at(i), where + u", "_s, i, level + 1);
            TRY(member);
            step.members.append(*member);
        }
    }
    if (level == 0)
        TRY(checkStep(step, where));
    return step;
}

} // namespace

QString stepPlace(qsizetype index, const QString &name)
{
    return name.isEmpty() ? Tr::tr("Step %1").arg(index + 1)
                          : Tr::tr("Step %1 (%2)").arg(QString::number(index + 1), name);
}

QString RecipeStep::briefText() const
{
    const AugmentationInfo *info = findAugmentation(method);
    if (!info)
        return {};
    if (!members.isEmpty()) {
        QStringList labels;
        for (const RecipeStep &member : members)
            if (const auto *inner = findAugmentation(member.method); inner && labels.size() < 3)
                labels << inner->labelText();
        return labels.join(u" / "_s) + (members.size() > 3 ? u" …"_s : QString());
    }
    const ParamSet values = params.specs().isEmpty() ? ParamSet(info->params) : params;
    if (ranges.isEmpty())
        return info->make(values)->brief();
    QStringList texts;
    for (const ParamSpec &spec : info->params)
        if (const auto range = ranges.constFind(spec.id); range != ranges.constEnd())
            texts << (spec.kind == ParamKind::Bool
                          ? spec.labelText() + u": "_s + range->text(spec)
                          : QString(range->text(spec) + unitBehind(spec.unitText())));
    return texts.mid(0, 2).join(u", "_s) + (texts.size() > 2 ? u" …"_s : QString());
}

QString RecipeStep::titleText() const
{
    if (!title.isEmpty())
        return title;
    const AugmentationInfo *info = findAugmentation(method);
    return info ? QString(info->labelText() + u' ' + briefText()).trimmed() : name;
}

QJsonObject RecipeStep::paramsJson() const
{
    QJsonObject json = params.toJson();
    for (auto it = ranges.begin(); it != ranges.end(); ++it)
        json.insert(it.key(), it->toJson());
    return json;
}

QJsonObject RecipeStep::pixelJson() const
{
    QJsonObject json{{u"method"_s, method}, {u"params"_s, paramsJson()}};
    QJsonArray inner;
    for (const RecipeStep &member : members) {
        QJsonObject one = member.pixelJson();
        one.insert(u"probability"_s, member.probability);
        one.insert(u"enabled"_s, member.enabled);
        one.insert(u"weight"_s, member.weight);
        inner.append(one);
    }
    if (!inner.isEmpty())
        json.insert(u"steps"_s, inner);
    return json;
}

namespace {

QJsonObject stepJson(const RecipeStep &step, bool isMember)
{
    QJsonObject object{{u"method"_s, step.method},
                       {u"name"_s, step.name},
                       {u"probability"_s, step.probability},
                       {u"enabled"_s, step.enabled},
                       {u"params"_s, step.paramsJson()}};
    if (!step.title.isEmpty())
        object.insert(u"title"_s, step.title);
    if (isMember)
        object.insert(u"weight"_s, step.weight);
    if (!step.members.isEmpty()) {
        QJsonArray members;
        for (const RecipeStep &member : step.members)
            members.append(stepJson(member, true));
        object.insert(u"steps"_s, members);
    }
    return object;
}

} // namespace

QJsonObject Recipe::toJson() const
{
    QJsonArray list;
    for (const RecipeStep &step : steps)
        list.append(stepJson(step, false));
    QJsonObject object{{u"format"_s, QString(formatName)},
                       {u"version"_s, formatVersion},
                       {u"name"_s, name},
                       {u"steps"_s, list}};
    // Only where they are set, so that older programs read the other recipes.
    if (labelRules.visibleShare > 0)
        object.insert(u"visibleShare"_s, labelRules.visibleShare);
    if (!labelRules.sidePairs.isEmpty())
        object.insert(u"sidePairs"_s, QJsonArray::fromStringList(labelRules.sidePairs));
    return object;
}

Result<Recipe> Recipe::fromJson(const QJsonObject &object)
{
    const QString whole = Tr::tr("Recipe");
    if (object.value("format"_L1).toString() != formatName)
        return wrong(Tr::tr("This is not a recipe: the field 'format' is not \"%1\".")
                         .arg(QString(formatName)));
    const QJsonValue version = object.value("version"_L1);
    if (!version.isDouble() || version.toDouble() < 1)
        return wrong(
            Tr::tr("%1: the field 'version' must be a whole number of at least 1.").arg(whole));
    if (version.toDouble() > formatVersion)
        return wrong(
            Tr::tr("The recipe was written by a newer version of the program (format version %1).")
                .arg(version.toDouble()),
            Tr::tr("This program reads format version %1. Update the program.").arg(formatVersion));
    TRY(onlyKnownKeys(
        object,
        {u"format"_s, u"version"_s, u"name"_s, u"steps"_s, u"visibleShare"_s, u"sidePairs"_s},
        whole));
    for (const auto &[key, type] :
         {std::pair("visibleShare"_L1, QJsonValue::Double), {"sidePairs"_L1, QJsonValue::Array}})
        if (object.contains(key) && object.value(key).type() != type)
            return wrong(Tr::tr("%1: %2 must be %3.")
                             .arg(whole, key,
                                  type == QJsonValue::Array ? Tr::tr("a list")
                                                            : Tr::tr("a number from 0 to 1")));
    if (!object.value("steps"_L1).isArray())
        return wrong(Tr::tr("%1: the field 'steps' must be a list.").arg(whole));
    const QJsonArray list = object.value("steps"_L1).toArray();
    if (list.size() > mostSteps)
        return wrong(Tr::tr("%1: more than %2 steps.").arg(whole, QString::number(mostSteps)));

    Recipe recipe;
    recipe.name = object.value("name"_L1).toString();
    recipe.labelRules.visibleShare = object.value("visibleShare"_L1).toDouble();
    for (const auto &pair : object.value("sidePairs"_L1).toArray())
        recipe.labelRules.sidePairs << pair.toString();
    TRY(checkRules(recipe.labelRules, whole));
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto step = stepFromJson(list.at(i), {}, i, 0);
        TRY(step);
        recipe.steps.append(*step);
    }
    TRY(checkUnique(recipe.steps));
    return recipe;
}

Result<Recipe> Recipe::load(const QString &path)
{
    auto object = readJsonObject(path, 4LL << 20);
    TRY(object);
    // The recipe.json of an export contains the recipe.
    const QJsonValue inner = object->value("recipe"_L1);
    auto recipe = fromJson(inner.isObject() ? inner.toObject() : *object);
    if (!recipe)
        return fail(recipe.error().code, QFileInfo(path).fileName() + u": "_s + recipe.error().text,
                    recipe.error().hint);
    return recipe;
}

Result<> checkRecipe(const Recipe &recipe)
{
    TRY(checkUnique(recipe.steps));
    TRY(checkRules(recipe.labelRules, Tr::tr("Recipe")));
    for (qsizetype i = 0; i < recipe.steps.size(); ++i)
        TRY(checkStep(recipe.steps[i], stepPlace(i, recipe.steps[i].name)));
    return {};
}

Result<> Recipe::save(const QString &path) const { return writeJsonAtomically(path, toJson()); }

QString Recipe::titleText() const
{
    for (const RecipePreset &preset : recipePresets()) {
        const Recipe original = preset.make();
        if (original == *this)
            return preset.labelText();
        if (!name.isEmpty() && original.name == name)
            return Tr::tr("%1, changed").arg(preset.labelText());
    }
    return name;
}

} // namespace synthray
