// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters that generators and classifiers share.
#pragma once

#include "base/params.h"
#include "dataset/dataset.h"

namespace synthray {

ParamSpec deviceParam();
ParamSpec threadsParam();
ParamSpec seedParam();
ParamSpec precisionParam();
/// The optimiser and the learning rate schedule; by default a classifier's rate falls, a
/// generator's is constant.
ParamSpec optimizerParam();
ParamSpec weightDecayParam();
QVector<ParamSpec> scheduleParams(const QString &byDefault);
/// The augmentation of training images: "recipe", "recipeUse", "recipeShare".
QVector<ParamSpec> recipeParams();
QVector<ParamChoice> fitChoices();
QVector<ParamChoice> channelChoices();
/// The value of a "channels" parameter: 1, or 3 with or without colours.
int channelsOf(const ParamSet &params);
bool isColour(const ParamSet &params);
/// The value of a "fit" parameter.
SquareFit fitFrom(const QString &fit);
SquareFit fitOf(const ParamSet &params);
/// What the networks of these parameters receive of an image.
TrainingFormat trainingFormat(const ParamSet &params, int resolution);

} // namespace synthray
