// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that apply a recipe to a set share (augment.cpp).
#pragma once

#include "augment/pipeline.h"
#include "commands/command.h"
#include "dataset/imagedataset.h"

namespace synthray::cli {

QVector<Option> recipeOptions();
/// --recipe FILE or --preset ID, one of them.
Result<Recipe> recipeOf(const Arguments &arguments);
/// The set, or its --class and --split.
Result<ImageDataset> partOf(const Arguments &arguments, JobContext &context);

} // namespace synthray::cli
