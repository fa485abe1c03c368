// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/pipeline.h"

#include "base/atomicfile.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <opencv2/core.hpp>

#include <cmath>
#include <new>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr auto formatName = "synthray-recipe"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype mostSteps = 1000;

tl::unexpected<Error> wrong(const QString &text, const QString &hint = {})
{
    return fail(ErrorCode::InvalidArgument, text, hint);
}

/// "Step 2 (rotate45)", for messages.
QString place(qsizetype index, const QString &name)
{
    return name.isEmpty() ? Tr::tr("Step %1").arg(index + 1)
                          : Tr::tr("Step %1 (%2)").arg(index + 1).arg(name);
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
    return ids;
}

/// Checks a step, whether it came from JSON or from code.
Result<> checkStep(const RecipeStep &step, const QString &where)
{
    const AugmentationInfo *info = findAugmentation(step.method);
    if (!info)
        return wrong(Tr::tr("%1: unknown method '%2'.").arg(where, step.method),
                     Tr::tr("Allowed: %1.").arg(methodIds().join(u", "_s)));
    if (auto named = checkName(step.name, where); !named)
        return named;
    if (!(step.probability >= 0 && step.probability <= 1))
        return wrong(
            Tr::tr("%1: probability: '%2' is not allowed.").arg(where).arg(step.probability),
            Tr::tr("Use a value from 0 to 1."));
    // A ParamSet without specs means the defaults.
    if (!step.params.specs().isEmpty() || info->params.isEmpty())
        for (const auto &spec : info->params)
            if (!step.params.spec(spec.id))
                return fail(ErrorCode::Internal,
                            Tr::tr("%1: the parameter '%2' is missing.").arg(where, spec.id));
    if (info->check && !step.params.specs().isEmpty())
        if (auto checked = info->check(step.params); !checked)
            return wrong(where + u": "_s + checked.error().text, checked.error().hint);
    return {};
}

Result<> checkUnique(const QVector<RecipeStep> &steps)
{
    QSet<QString> seen; // lower case: file systems may ignore case
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (seen.contains(steps[i].name.toLower()))
            return wrong(Tr::tr("%1: the name '%2' is used by an earlier step.")
                             .arg(place(i, {}), steps[i].name),
                         Tr::tr("Give each step a unique name: it becomes part of file names."));
        seen.insert(steps[i].name.toLower());
    }
    return {};
}

Result<RecipeStep> stepFromJson(const QJsonValue &value, qsizetype index)
{
    if (!value.isObject())
        return wrong(Tr::tr("%1 is not a JSON object.").arg(place(index, {})));
    const QJsonObject object = value.toObject();
    const QString where = place(index, object.value("name"_L1).toString());
    TRY(onlyKnownKeys(
        object, {u"method"_s, u"name"_s, u"title"_s, u"probability"_s, u"enabled"_s, u"params"_s},
        where));

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
    if (!hasType("enabled"_L1, QJsonValue::Bool))
        return badType("enabled"_L1, Tr::tr("true or false"));
    if (!hasType("params"_L1, QJsonValue::Object))
        return badType("params"_L1, Tr::tr("a JSON object"));

    RecipeStep step;
    step.method = object.value("method"_L1).toString();
    step.name = object.value("name"_L1).toString(step.method);
    step.title = object.value("title"_L1).toString();
    step.probability = object.value("probability"_L1).toDouble(1);
    step.enabled = object.value("enabled"_L1).toBool(true);
    if (const AugmentationInfo *info = findAugmentation(step.method)) {
        auto params = ParamSet::fromJson(info->params, object.value("params"_L1).toObject());
        if (!params)
            return wrong(where + u": "_s + params.error().text, params.error().hint);
        step.params = *params;
    }
    TRY(checkStep(step, where));
    return step;
}

} // namespace

QString RecipeStep::titleText() const
{
    if (!title.isEmpty())
        return title;
    const AugmentationInfo *info = findAugmentation(method);
    if (!info)
        return name;
    const ParamSet values = params.specs().isEmpty() ? ParamSet(info->params) : params;
    return QString(info->labelText() + u' ' + info->create(values)->brief()).trimmed();
}

QJsonObject Recipe::toJson() const
{
    QJsonArray list;
    for (const RecipeStep &step : steps) {
        QJsonObject object{{u"method"_s, step.method},
                           {u"name"_s, step.name},
                           {u"probability"_s, step.probability},
                           {u"enabled"_s, step.enabled},
                           {u"params"_s, step.params.toJson()}};
        if (!step.title.isEmpty())
            object.insert(u"title"_s, step.title);
        list.append(object);
    }
    return {{u"format"_s, QString(formatName)},
            {u"version"_s, formatVersion},
            {u"name"_s, name},
            {u"steps"_s, list}};
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
    TRY(onlyKnownKeys(object, {u"format"_s, u"version"_s, u"name"_s, u"steps"_s}, whole));
    if (!object.value("steps"_L1).isArray())
        return wrong(Tr::tr("%1: the field 'steps' must be a list.").arg(whole));
    const QJsonArray list = object.value("steps"_L1).toArray();
    if (list.size() > mostSteps)
        return wrong(Tr::tr("%1: more than %2 steps.").arg(whole).arg(mostSteps));

    Recipe recipe;
    recipe.name = object.value("name"_L1).toString();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto step = stepFromJson(list.at(i), i);
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

Result<> Recipe::save(const QString &path) const { return writeJsonAtomically(path, toJson()); }

Result<Pipeline> Pipeline::create(const Recipe &recipe)
{
    Pipeline pipeline;
    pipeline.m_recipe = recipe;
    TRY(checkUnique(recipe.steps));
    for (qsizetype i = 0; i < recipe.steps.size(); ++i) {
        const RecipeStep &step = recipe.steps[i];
        TRY(checkStep(step, place(i, step.name)));
        const AugmentationInfo *info = findAugmentation(step.method);
        const ParamSet params
            = step.params.specs().isEmpty() ? ParamSet(info->params) : step.params;
        pipeline.m_augmentations.append(std::shared_ptr<const Augmentation>(info->create(params)));
    }
    qCInfo(lcAugment, "recipe of %lld step(s), %lld of them on", qlonglong(recipe.steps.size()),
           qlonglong(std::count_if(recipe.steps.cbegin(), recipe.steps.cend(),
                                   [](const RecipeStep &step) { return step.enabled; })));
    return pipeline;
}

QVector<int> Pipeline::drawSteps(quint64 seed, quint64 epoch, quint64 index) const
{
    QVector<int> steps;
    for (int i = 0; i < int(m_augmentations.size()); ++i) {
        if (!m_recipe.steps[i].enabled)
            continue;
        // The first number of a step's stream decides whether the step is applied.
        Rng rng(seed, epoch, index, static_cast<quint64>(i));
        if (rng.uniform() < m_recipe.steps[i].probability)
            steps << i;
    }
    return steps;
}

Result<Sample> Pipeline::run(const Sample &sample, quint64 seed, quint64 epoch, quint64 index) const
{
    Sample current = sample;
    for (const int step : drawSteps(seed, epoch, index)) {
        auto changed = runStep(step, current, seed, epoch, index);
        if (!changed)
            return changed;
        current = std::move(*changed);
    }
    return current;
}

Result<Sample> Pipeline::runStep(qsizetype step, const Sample &sample, quint64 seed, quint64 epoch,
                                 quint64 index) const
{
    if (step < 0 || step >= m_augmentations.size())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The recipe has no step %1.").arg(step + 1));
    Rng rng(seed, epoch, index, static_cast<quint64>(step));
    // Skips the number that drawSteps() uses, so that the step gives the same alone and in the
    // chain.
    rng.uniform();
    const auto where = [&] { return place(step, m_recipe.steps[step].name); };
    try {
        return m_augmentations[step]->apply(sample, rng);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, Tr::tr("%1: there is not enough memory.").arg(where()));
    } catch (const cv::Exception &e) {
        const bool memory = e.code == cv::Error::StsNoMem;
        return fail(memory ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                    Tr::tr("%1 failed: %2").arg(where(), QString::fromStdString(e.err)));
    }
}

} // namespace synthray
