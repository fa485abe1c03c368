// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/trainingrecipe.h"

#include "base/random.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

// Chains with more uncertain steps than this are not computed beforehand.
constexpr int mostUncertainSteps = 3;

QByteArray stepKey(const RecipeStep &step)
{
    return QCryptographicHash::hash(QJsonDocument(step.pixelJson()).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha1)
        .toHex();
}

} // namespace

Result<TrainingRecipe> TrainingRecipe::create(const Recipe &recipe, Use use, double share)
{
    auto pipeline = Pipeline::create(recipe);
    TRY(pipeline);
    TrainingRecipe trainingRecipe;
    trainingRecipe.pipeline = std::make_shared<const Pipeline>(std::move(*pipeline));
    trainingRecipe.use = use;
    trainingRecipe.share = share;
    return trainingRecipe;
}

QVector<int> TrainingRecipe::draw(quint64 seed, quint64 epoch, quint64 index) const
{
    // A different stream from those of the steps.
    Rng rng(seed ^ 0x5261796f6e733132ULL, epoch, index);
    if (rng.uniform() >= share)
        return {};
    if (use == Use::Chain)
        return pipeline->drawSteps(seed, epoch, index);
    QVector<int> enabled;
    const auto &steps = pipeline->recipe().steps;
    for (int i = 0; i < int(steps.size()); ++i)
        if (steps[i].enabled)
            enabled << i;
    if (enabled.isEmpty())
        return {};
    return {enabled[qsizetype(rng.below(quint64(enabled.size())))]};
}

QVector<QVector<int>> TrainingRecipe::allDraws() const
{
    QVector<QVector<int>> all;
    const auto &steps = pipeline->recipe().steps;
    if (use == Use::One) {
        for (int i = 0; i < int(steps.size()); ++i)
            if (steps[i].enabled)
                all.append(QVector<int>{i});
        return all;
    }
    all.append(QVector<int>());
    int uncertain = 0;
    for (int i = 0; i < int(steps.size()); ++i) {
        if (!steps[i].enabled || steps[i].probability <= 0)
            continue;
        QVector<QVector<int>> extended;
        for (const auto &chain : std::as_const(all))
            extended.append(chain + QVector<int>{i});
        if (steps[i].probability < 1) {
            if (++uncertain > mostUncertainSteps)
                return {};
            extended = all + extended;
        }
        all = extended;
    }
    return all;
}

QByteArray TrainingRecipe::key(const QVector<int> &steps) const
{
    QByteArray key;
    for (const int step : steps)
        key += stepKey(pipeline->recipe().steps[step]);
    return key;
}

bool TrainingRecipe::isRandom(const QVector<int> &steps) const
{
    return std::any_of(steps.begin(), steps.end(),
                       [this](int step) { return pipeline->isRandom(step); });
}

bool TrainingRecipe::swapsSides() const
{
    return !pipeline->recipe().labelRules.sidePairs.isEmpty() && pipeline->mirrors();
}

Result<QString> TrainingRecipe::mirroredLabel(const QString &label, const QStringList &known) const
{
    const QStringList &pairs = pipeline->recipe().labelRules.sidePairs;
    const QString mirrored = mirroredName(label, pairs);
    if (known.isEmpty() || known.contains(mirrored))
        return mirrored;
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("The recipe mirrors images: an image of the class '%1' becomes one of the "
                       "class '%2', which is not trained.")
                    .arg(label, mirrored),
                Tr::tr("Train both sides, or remove the step that mirrors or the pairs of names "
                       "(sidePairs) from the recipe."));
}

bool TrainingRecipe::isMirrored(const QVector<int> &steps, quint64 seed, quint64 epoch,
                                quint64 index) const
{
    bool isMirrored = false;
    for (const int step : steps)
        for (const DrawnStep &drawn : pipeline->draw(step, seed, epoch, index))
            isMirrored = isMirrored != findAugmentation(drawn.method)->isMirror;
    return isMirrored;
}

Result<Sample> TrainingRecipe::apply(const QVector<int> &steps, const Sample &sample, quint64 seed,
                                     quint64 epoch, quint64 index) const
{
    Sample current = sample;
    for (const int step : steps) {
        auto changed = pipeline->runStep(step, current, seed, epoch, index);
        if (!changed)
            return changed;
        current = std::move(*changed);
    }
    return current;
}

} // namespace synthray
