// SPDX-License-Identifier: GPL-3.0-or-later
// Options of the commands that apply a recipe.
#pragma once

#include "augment/pipeline.h"

class QCommandLineParser;

namespace synthray::cli {

/// --recipe FILE or --preset ID, one of them.
Result<Recipe> recipeOf(const QCommandLineParser &parser);
/// A whole number within bounds, or a sentence that names the option.
Result<qint64> numberOf(const QCommandLineParser &parser, const QString &option, qint64 fallback,
                        qint64 least, qint64 most);

} // namespace synthray::cli
