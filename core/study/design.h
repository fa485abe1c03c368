// SPDX-License-Identifier: GPL-3.0-or-later
// What a study asks: data, arms, networks, folds, seeds and a budget, in one file.
#pragma once

#include "augment/trainingrecipe.h"
#include "base/params.h"

#include <QVector>

namespace synthray {

/// One way of preparing the training images. The other arms are compared with the first one.
struct StudyArm {
    enum class Kind { None, Recipe, Gan, Hybrid, Folder };
    QString id; // unique, letters, digits and -: becomes part of folder names
    QString label; // as shown
    Kind kind = Kind::None;
    Recipe recipe; // Recipe, Hybrid
    ParamSet use; // recipeUseParams()
    QString ganPreset; // Gan, Hybrid
    QJsonObject ganParams;
    ParamSet add; // ganAddParams()
    QString folder; // Folder: images to add, one subfolder per class

    bool hasRecipe() const { return kind == Kind::Recipe || kind == Kind::Hybrid; }
    bool hasGan() const { return kind == Kind::Gan || kind == Kind::Hybrid; }
    /// Its generator knows the classes: one for all of them instead of one for each.
    bool isConditional() const;
    QString ganKey() const; // equal for arms that share their generators
    QString kindText() const; // translated: "recipe", "GAN → recipe"
};
/// recipeUse, recipeShare: as for a classifier.
const QVector<ParamSpec> &recipeUseParams();
/// add (double, balance, count), images.
const QVector<ParamSpec> &ganAddParams();

struct StudyNetwork {
    QString id; // of classifierNetworks()
    QJsonObject params; // over the network's defaults: imageSize, width, batch ..
};

/// scheme, folds, seeds, seed, imagesPerClass, valPercent, nearTogether, budget, amount,
/// qualityImages, qualityBackbone, device, threads.
const QVector<ParamSpec> &studyParams();

/// name, question, classes: texts at the top of the file, beside the settings. Classes are joined
/// by "|".
const QVector<ParamSpec> &studyTextParams();

struct StudyDesign {
    QString file; // absolute; empty: not saved yet
    QString name, question;
    QString dataPath; // as openSet takes it; relative to the file's folder in the JSON
    QStringList classes; // only these; empty: all of the set
    ParamSet settings{studyParams()};
    QVector<StudyArm> arms;
    QVector<StudyNetwork> networks;

    ParamSet texts() const; // of studyTextParams()
    void setTexts(const ParamSet &texts);

    int folds() const;
    QString fewCells() const; // a warning if intervals are hardly estimable; else empty
    int seeds() const { return int(settings.integer(QStringLiteral("seeds"))); }
    int cells() const { return int(arms.size() * networks.size()) * folds() * seeds(); }

    /// {"format": "synthray-study", "version": 1, "name": .., "question": .., "data": ..,
    /// "classes": [..], "settings": {..}, "arms": [..], "networks": [{"id": .., "params": {..}}]}
    /// An arm {"kind": "methods", "recipe": ..} stands for one arm for each of the recipe's steps.
    QJsonObject toJson() const;
    static Result<StudyDesign> fromJson(const QJsonObject &object, const QString &file);
    static Result<StudyDesign> load(const QString &file);
    Result<> save() const;
    /// Checks everything that does not need the images. Returns remarks.
    Result<QStringList> check() const;
    /// The default results folder: "<name of the file>.results" beside the file.
    QString resultsFolder() const;
};

struct StudyPreset {
    QString id; // "spine", "chest"
    const char *label = ""; // untranslated, context "Params"
    const char *help = "";
    StudyDesign (*make)() = nullptr;
    QString labelText() const;
    QString helpText() const;
};
const QVector<StudyPreset> &studyPresets();
const StudyPreset *findStudyPreset(const QString &id);

struct GanPreset;
/// Arms to begin with; their settings are the defaults.
StudyArm plainArm(StudyArm::Kind kind); // without id and label
StudyArm noneArm();
StudyArm generatorArm(const GanPreset &preset);
/// The recipe acts on real and generated images, one step at random.
StudyArm hybridArm(const GanPreset &preset, const Recipe &recipe);
/// One arm for each enabled step of a recipe.
QVector<StudyArm> methodArms(const Recipe &recipe);

/// One training of a study.
struct StudyCell {
    int arm = 0, network = 0, fold = 0, seed = 0; // indices; fold and seed from 0
    QString id(const StudyDesign &design) const; // "rotate45.googlenet.fold1.seed1"
};
/// In the order in which they run: fold by fold, so that early results already compare arms.
QVector<StudyCell> cellsOf(const StudyDesign &design);

} // namespace synthray
