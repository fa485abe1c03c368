// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe: an ordered list of augmentations with their parameters and probabilities.
#pragma once

#include "augment/augmentation.h"
#include "augment/distribution.h"

#include <QMap>

namespace synthray {

struct RecipeStep {
    QString method; // AugmentationInfo::id
    QString name; // suffix of files written for this step alone, unique in the recipe: "rotate45"
    QString title; // as shown on a tile: "Rotate 45°"; empty: label + brief
    double probability = 1; // 0..1
    bool enabled = true;
    ParamSet params;
    QMap<QString, Distribution> ranges; // parameters that are drawn for each image, by id
    QVector<RecipeStep> members; // of a group (oneOf, someOf, a policy): the steps to choose from
    double weight = 1; // of a member: how often it is chosen, relative to the others

    QString titleText() const;
    /// The settings in a few characters, random ranges included.
    QString briefText() const;
    /// Values, and distributions where there are any: what recipe files hold.
    QJsonObject paramsJson() const;
    /// Whatever decides about pixels, without name and title: equal for equal steps.
    QJsonObject pixelJson() const;
};

/// "Step 2 (rotate45)", for messages. index: from 0.
QString stepPlace(qsizetype index, const QString &name);

/// What happens to boxes and to the names of sides; part of a recipe.
struct LabelRules {
    /// Boxes of which less than this share (0..1) is inside the image are dropped; 0: only those
    /// without any.
    double visibleShare = 0;
    /// Names that change places when an image is mirrored, in the class and in the boxes' labels:
    /// "left/right". Whole words, whatever their case; "left_lung" has two. Empty: names stay.
    QStringList sidePairs;
};
/// left/right, links/rechts, gauche/droite, izquierda/derecha, L/R.
const QStringList &usualSidePairs();
/// The name on the other side.
QString mirroredName(const QString &name, const QStringList &sidePairs);

struct Recipe {
    QString name;
    QVector<RecipeStep> steps;
    LabelRules labelRules{};

    /// {"format": "synthray-recipe", "version": 1, "name": .., "steps": [{"method": .., "name": ..,
    /// "probability": .., "enabled": .., "params": {..}}]}. A parameter is a value or a
    /// distribution. A group has "steps" of its own, and each of them may have a "weight". With
    /// rules for labels also "visibleShare": 0.3, "sidePairs": ["left/right", ..].
    QJsonObject toJson() const;
    /// Errors name the step and the field: unknown method, unknown key, value out of range, a newer
    /// version, names that are not unique or not usable in a file name.
    static Result<Recipe> fromJson(const QJsonObject &object);
    static Result<Recipe> load(const QString &path);
    Result<> save(const QString &path) const;
    /// Its name; a preset that was edited says so. Empty if it has none.
    QString titleText() const;
    bool operator==(const Recipe &other) const { return toJson() == other.toJson(); }
};

/// Checks a recipe, whether it came from JSON or from code.
Result<> checkRecipe(const Recipe &recipe);

struct RecipePreset {
    QString id; // "spine7"
    const char *label = ""; // untranslated, context "Params"
    Recipe (*steps)(const QString &name) = nullptr;
    /// Its name is in English in every language, so that the recipe is the same; titleText()
    /// translates it.
    Recipe make() const { return steps(QString::fromLatin1(label)); }
    QString labelText() const;
};
const QVector<RecipePreset> &recipePresets();
const RecipePreset *findRecipePreset(const QString &id);

/// What a step does to one image: a method with plain values. Enough, with (seed, epoch, index), to
/// make the image again without the recipe.
struct DrawnStep {
    QString method;
    QString place; // "Step 2 (rotate45)", for messages
    ParamSet params;
    QStringList drawn; // ids of the parameters that have a distribution, for captions
    quint64 address = 0; // of the method's own random numbers, with (seed, epoch, index)
    /// AugMix: chains of steps whose results are mixed; weights: of the image before, then one per
    /// chain.
    QVector<QVector<DrawnStep>> chains;
    QVector<double> weights;

    QJsonObject toJson() const;
    static Result<DrawnStep> fromJson(const QJsonObject &object);
};

/// What one method did to an image.
struct StepReport {
    QString method;
    QString place; // "Step 2 (rotate45)"
    bool changed = false; // any pixel, or the size
    /// 0..1 of the pixels so far that show nothing of the image: fill beyond its border, covers, or
    /// all of them if only one grey level is left.
    double blankShare = 0;
    qsizetype boxesLost = 0;
    QString note; // a sentence: why nothing changed, if that is known; sides that were swapped
};

/// A recipe that is ready to run. The same recipe, seed, epoch and index give the same pixels with
/// any number of threads.
class Pipeline
{
public:
    static Result<Pipeline> create(const Recipe &recipe);
    /// Applies all enabled steps in order, each with its probability. 'reports': filled with one
    /// report for each applied method.
    Result<Sample> run(const Sample &sample, quint64 seed, quint64 epoch, quint64 index,
                       QVector<StepReport> *reports = nullptr) const;
    /// The steps that run() applies for these numbers.
    QVector<int> drawSteps(quint64 seed, quint64 epoch, quint64 index) const;
    /// Applies one step alone, whatever its probability.
    Result<Sample> runStep(qsizetype step, const Sample &sample, quint64 seed, quint64 epoch,
                           quint64 index, QVector<StepReport> *reports = nullptr) const;
    /// The methods that one step applies for these numbers, with their values: several for a group,
    /// none if its members do not apply.
    QVector<DrawnStep> draw(qsizetype step, quint64 seed, quint64 epoch, quint64 index) const;
    /// All that run() applies.
    QVector<DrawnStep> draw(quint64 seed, quint64 epoch, quint64 index) const;
    /// Applies drawn steps; run() is draw() and this.
    static Result<Sample> apply(const QVector<DrawnStep> &steps, const Sample &sample, quint64 seed,
                                quint64 epoch, quint64 index, const LabelRules &rules = {},
                                QVector<StepReport> *reports = nullptr);

    const Recipe &recipe() const { return m_recipe; }
    /// Whether a step gives different pixels for different numbers.
    bool isRandom(qsizetype step) const;
    /// Whether a step works on the values before the window, so that samples need their radiograph.
    bool usesStoredValues() const;
    /// Whether a step that is on can exchange left and right.
    bool mirrors() const;

private:
    Recipe m_recipe;
};

} // namespace synthray
