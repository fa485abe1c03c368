// SPDX-License-Identifier: GPL-3.0-or-later
// The classifiers and their training parameters, without tensors.
#pragma once

#include "augment/trainingrecipe.h"
#include "base/params.h"

#include <QVector>

namespace synthray {

/// Pixels a side: on smaller images nothing is left for Inception v3's auxiliary head.
constexpr int smallestAuxiliaryInception = 299;

struct NetworkInfo {
    QString id; // "vgg16", "vgg16bn", "googlenet", "inception3"
    const char *label = ""; // untranslated, context "Params"
    const char *help = "";
    int nativeSize = 224; // pixels a side that it was published for
    int smallest = 32; // below that nothing is left of an image
    bool auxiliary = false; // has heads that help in training
    /// Grey values that torchvision's published weights expect, as in the parameter "normalize".
    /// Its GoogLeNet and Inception v3 undo ImageNet's normalisation at their input
    /// (transform_input): what their layers get is -1 to 1.
    QString published;
    /// One list for the form, the command line, run.json, study.json and the manual.
    QVector<ParamSpec> params;
    QString labelText() const;
    QString helpText() const;
};

/// One explicit ordered list.
const QVector<NetworkInfo> &classifierNetworks();
const NetworkInfo *findNetwork(const QString &id);
/// "There is no network 'x'. Known ones: .."
Error unknownNetwork(const QString &id);

/// What "normalize": "auto" stands for: the grey values that a classifier of this program in the
/// file 'weights' was trained with, for other files those of the network's published weights, and
/// -1 to 1 without a file.
QString automaticNormalize(const NetworkInfo &network, const QString &weights);
/// "ImageNet's mean and deviation": the label of a choice of "normalize".
QString normalizeText(const QString &normalize);

/// Checks parameters against each other: an image size below the network's smallest, a
/// weights file with one channel, cut mixing of several labels. Returned sentences are remarks, not
/// errors.
Result<QStringList> checkClassifierParams(const NetworkInfo &network, const ParamSet &params);

/// The "recipe" parameter: empty (none), "preset:ID", a file's path, or the recipe's own JSON.
Result<std::optional<Recipe>> recipeOf(const QString &text);
/// The recipe of these settings, ready to use; none if they have none.
Result<std::optional<TrainingRecipe>> trainingRecipeOf(const ParamSet &params);

} // namespace synthray
