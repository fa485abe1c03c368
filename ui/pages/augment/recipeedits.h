// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a recipe as values: steps are added, moved into and out of groups, grouped. Groups
// that lose their last step vanish.
#pragma once

#include "augment/pipeline.h"

#include <QVector>

namespace synthray {

/// Where a step is: {2} is the third step, {2, 0} the first step of the group there. Empty: none.
using StepPath = QVector<int>;

/// Null if there is none.
const RecipeStep *stepAt(const Recipe &recipe, const StepPath &path);
RecipeStep *stepAt(Recipe &recipe, const StepPath &path);

/// A changed recipe and where the step in question is now.
struct RecipeChange {
    Recipe recipe;
    StepPath current;
};

RecipeStep newStep(const QString &method);
/// Before the step at 'place', or after the last one. The name becomes unique.
RecipeChange withStep(Recipe recipe, const StepPath &place, RecipeStep step);
RecipeChange withoutSteps(Recipe recipe, const QVector<StepPath> &paths);
RecipeChange withCopies(Recipe recipe, const QVector<StepPath> &paths);
/// Moves steps, in their order, before the step that is at 'place' now. Unchanged if they would
/// move into themselves or groups would be nested too deep.
RecipeChange withMoved(const Recipe &recipe, const QVector<StepPath> &paths, const StepPath &place);
/// By one place among the steps of the same group.
RecipeChange withShifted(Recipe recipe, const StepPath &path, int delta);
/// Puts steps into a new group ("oneOf", "someOf") where the first of them was. Empty 'current':
/// they are not all in the same group.
RecipeChange withGroup(Recipe recipe, const QVector<StepPath> &paths, const QString &method);
/// The steps of a group take its place.
RecipeChange withoutGroup(Recipe recipe, const StepPath &path);

/// "rotate45" for rotate by 45°: the default name of a step.
QString stepFileName(const RecipeStep &step);
/// 'base', with a number appended if a step other than 'ownRow' already has the name.
QString uniqueStepName(const Recipe &recipe, const QString &base, qsizetype ownRow = -1);

} // namespace synthray
