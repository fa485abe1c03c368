// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the commands that apply a recipe to a set (augment.cpp).
#pragma once

#include "augment/pipeline.h"
#include "commands/command.h"
#include "dataset/imagedataset.h"

namespace synthray::cli {

QVector<Option> recipeOptions();
/// Loads the recipe of --recipe FILE or --preset ID; exactly one must be set.
Result<Recipe> recipeOf(const Arguments &arguments);
/// The set, filtered by --class and --split.
Result<ImageDataset> partOf(const Arguments &arguments, JobContext &context);

} // namespace synthray::cli
