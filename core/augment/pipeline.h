// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe: an ordered list of augmentations with their parameters and probabilities.
#pragma once

#include "augment/augmentation.h"

namespace synthray {

struct RecipeStep {
    QString method; // AugmentationInfo::id
    QString name; // suffix of files written for this step alone, unique in the recipe: "rotate45"
    QString title; // as shown on a tile: "Rotate 45°"; empty: label + brief
    double probability = 1; // 0..1
    bool enabled = true;
    ParamSet params;
    QString titleText() const;
};

struct Recipe {
    QString name;
    QVector<RecipeStep> steps;

    /// {"format": "synthray-recipe", "version": 1, "name": .., "steps": [{"method": .., "name": ..,
    /// "probability": .., "enabled": .., "params": {..}}]}
    QJsonObject toJson() const;
    /// Errors name the step and the field: unknown method, unknown key, value out of range, a newer
    /// version, names that are not unique or not usable in a file name.
    static Result<Recipe> fromJson(const QJsonObject &object);
    static Result<Recipe> load(const QString &path);
    Result<> save(const QString &path) const;
    bool operator==(const Recipe &other) const { return toJson() == other.toJson(); }
};

struct RecipePreset {
    QString id; // "spine7"
    const char *label = ""; // untranslated, context "Params"
    Recipe (*make)() = nullptr;
    QString labelText() const;
};
const QVector<RecipePreset> &recipePresets();
const RecipePreset *findRecipePreset(const QString &id);

/// A recipe that is ready to run. The same recipe, seed, epoch and index give the same pixels with
/// any number of threads.
class Pipeline
{
public:
    static Result<Pipeline> create(const Recipe &recipe);
    /// Applies all enabled steps in order, each with its probability.
    Result<Sample> run(const Sample &sample, quint64 seed, quint64 epoch, quint64 index) const;
    /// The steps that run() applies for these numbers.
    QVector<int> drawSteps(quint64 seed, quint64 epoch, quint64 index) const;
    /// Applies one step alone, whatever its probability.
    Result<Sample> runStep(qsizetype step, const Sample &sample, quint64 seed, quint64 epoch,
                           quint64 index) const;
    const Recipe &recipe() const { return m_recipe; }
    const Augmentation &augmentation(qsizetype step) const { return *m_augmentations[step]; }

private:
    Recipe m_recipe;
    QVector<std::shared_ptr<const Augmentation>> m_augmentations; // one per step
};

} // namespace synthray
