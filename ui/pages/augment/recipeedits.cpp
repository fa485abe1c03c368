// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/recipeedits.h"

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGroupLevels = 3; // as in recipe files

/// The list that holds the step, null if there is none.
QVector<RecipeStep> *listOf(Recipe &recipe, const StepPath &path)
{
    QVector<RecipeStep> *list = &recipe.steps;
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        if (path[i] < 0 || path[i] >= list->size())
            return nullptr;
        list = &(*list)[path[i]].members;
    }
    return path.isEmpty() ? nullptr : list;
}

/// In the order of the recipe; steps inside others of the list are left out, because they go along.
QVector<StepPath> outermost(QVector<StepPath> paths)
{
    std::sort(paths.begin(), paths.end());
    QVector<StepPath> result;
    for (const StepPath &path : std::as_const(paths)) {
        const bool goesAlong
            = std::any_of(result.begin(), result.end(), [&](const StepPath &outer) {
                  return path.size() >= outer.size()
                      && std::equal(outer.begin(), outer.end(), path.begin());
              });
        if (!goesAlong && !path.isEmpty())
            result.append(path);
    }
    return result;
}

int levelsOf(const RecipeStep &step)
{
    int levels = 0;
    for (const RecipeStep &member : step.members)
        levels = std::max(levels, levelsOf(member));
    return isAugmentationGroup(step.method) ? levels + 1 : levels;
}

/// A group that has lost its last step goes, too.
void prune(QVector<RecipeStep> &steps)
{
    for (RecipeStep &step : steps)
        prune(step.members);
    steps.removeIf([](const RecipeStep &step) {
        return isAugmentationGroup(step.method) && step.members.isEmpty();
    });
}

/// Marks survive moves, so that a step is found again.
constexpr auto marked = "\n"_L1;

StepPath findMarked(const QVector<RecipeStep> &steps)
{
    for (int i = 0; i < int(steps.size()); ++i) {
        if (steps[i].title.startsWith(marked))
            return {i};
        if (const StepPath inner = findMarked(steps[i].members); !inner.isEmpty())
            return StepPath{i} + inner;
    }
    return {};
}

/// Names are unique outside groups, where they become part of file names.
RecipeStep withOwnName(const Recipe &recipe, RecipeStep step, const StepPath &place)
{
    if (place.size() < 2)
        step.name = uniqueStepName(recipe, step.name);
    return step;
}

/// Removes empty groups and finds the marked step.
RecipeChange finished(Recipe recipe)
{
    prune(recipe.steps);
    const StepPath current = findMarked(recipe.steps);
    if (RecipeStep *step = stepAt(recipe, current))
        step->title.remove(0, marked.size());
    return {recipe, current};
}

/// Without distributions of choices, switches and texts: their names depend on the language.
RecipeStep withoutNames(RecipeStep step)
{
    const auto *info = findAugmentation(step.method);
    for (const ParamSpec &spec : info ? info->params : QVector<ParamSpec>())
        if (spec.kind != ParamKind::Int && spec.kind != ParamKind::Real)
            step.ranges.remove(spec.id);
    return step;
}

} // namespace

RecipeStep *stepAt(Recipe &recipe, const StepPath &path)
{
    QVector<RecipeStep> *list = listOf(recipe, path);
    return list && path.last() >= 0 && path.last() < list->size() ? &(*list)[path.last()] : nullptr;
}

const RecipeStep *stepAt(const Recipe &recipe, const StepPath &path)
{
    const QVector<RecipeStep> *list = &recipe.steps;
    const RecipeStep *step = nullptr;
    for (const int at : path) {
        if (at < 0 || at >= list->size())
            return nullptr;
        step = &(*list)[at];
        list = &step->members;
    }
    return step;
}

RecipeStep newStep(const QString &method)
{
    RecipeStep step;
    step.method = method;
    if (const auto *info = findAugmentation(method))
        step.params = ParamSet(info->params);
    step.name = stepFileName(step);
    return step;
}

RecipeChange withStep(Recipe recipe, const StepPath &place, RecipeStep step)
{
    QVector<RecipeStep> *list = listOf(recipe, place);
    if (!list)
        list = &recipe.steps;
    step = withOwnName(recipe, step, place);
    step.title.prepend(marked);
    list->insert(place.isEmpty() ? list->size()
                                 : std::clamp<qsizetype>(place.last(), 0, list->size()),
                 step);
    return finished(recipe);
}

RecipeChange withoutSteps(Recipe recipe, const QVector<StepPath> &paths)
{
    const auto list = outermost(paths);
    for (auto path = list.rbegin(); path != list.rend(); ++path)
        if (stepAt(recipe, *path))
            listOf(recipe, *path)->removeAt(path->last());
    RecipeChange change = finished(recipe);
    if (list.isEmpty())
        return change;
    // The step that follows is the current one now, otherwise the one before.
    change.current = list.first();
    while (!change.current.isEmpty() && !stepAt(change.recipe, change.current)) {
        if (change.current.last() > 0)
            --change.current.last();
        else
            change.current.removeLast();
    }
    return change;
}

RecipeChange withCopies(Recipe recipe, const QVector<StepPath> &paths)
{
    const auto list = outermost(paths);
    for (auto path = list.rbegin(); path != list.rend(); ++path) {
        const RecipeStep *step = stepAt(std::as_const(recipe), *path);
        if (!step)
            continue;
        RecipeStep copy = withOwnName(recipe, *step, *path);
        if (path == list.rbegin())
            copy.title.prepend(marked);
        listOf(recipe, *path)->insert(path->last() + 1, copy);
    }
    return finished(recipe);
}

RecipeChange withMoved(const Recipe &before, const QVector<StepPath> &paths, const StepPath &place)
{
    const RecipeChange unchanged{before, paths.value(0)};
    const auto list = outermost(paths);
    for (const StepPath &path : list) {
        const RecipeStep *step = stepAt(before, path);
        const bool isInside
            = place.size() > path.size() && std::equal(path.begin(), path.end(), place.begin());
        if (!step || isInside || place.isEmpty()
            || place.size() - 1 + levelsOf(*step) > mostGroupLevels)
            return unchanged;
    }
    Recipe recipe = before;
    QVector<RecipeStep> *target = listOf(recipe, place);
    if (!target || list.isEmpty())
        return unchanged;
    // Copies go to the place first, so that its number is still right; then the originals go.
    QVector<RecipeStep> moving;
    for (const StepPath &path : list)
        moving.append(path.size() > 1 ? withOwnName(before, *stepAt(before, path), place)
                                      : *stepAt(before, path));
    moving.first().title.prepend(marked);
    const int at = std::clamp(place.last(), 0, int(target->size()));
    for (qsizetype i = 0; i < moving.size(); ++i)
        target->insert(at + i, moving[i]);
    for (auto path = list.rbegin(); path != list.rend(); ++path) {
        StepPath original = *path;
        // Those behind the place in the same list (or inside its later steps) have moved on.
        const qsizetype level = place.size() - 1;
        if (original.size() > level
            && std::equal(place.begin(), place.begin() + level, original.begin())
            && original[level] >= at)
            original[level] += int(moving.size());
        listOf(recipe, original)->removeAt(original.last());
    }
    return finished(recipe);
}

RecipeChange withShifted(Recipe recipe, const StepPath &path, int delta)
{
    QVector<RecipeStep> *list = listOf(recipe, path);
    const int to = path.isEmpty() ? -1 : path.last() + delta;
    if (!stepAt(recipe, path) || to < 0 || to >= list->size())
        return {recipe, path};
    list->move(path.last(), to);
    StepPath current = path;
    current.last() = to;
    return {recipe, current};
}

RecipeChange withGroup(Recipe recipe, const QVector<StepPath> &paths, const QString &method)
{
    const auto list = outermost(paths);
    if (list.isEmpty())
        return {recipe, {}};
    RecipeStep group = newStep(method);
    for (const StepPath &path : list) {
        const RecipeStep *step = stepAt(std::as_const(recipe), path);
        if (!step || path.mid(0, path.size() - 1) != list.first().mid(0, path.size() - 1)
            || path.size() != list.first().size()
            || path.size() + levelsOf(*step) > mostGroupLevels)
            return {recipe, {}};
        group.members.append(*step);
    }
    if (group.params.spec(u"count"_s)) {
        const auto set = group.params.set(
            u"count"_s, std::min<qlonglong>(2, std::max<qlonglong>(1, group.members.size())));
        Q_ASSERT(set);
        Q_UNUSED(set)
    }
    for (auto path = list.rbegin(); path != list.rend(); ++path)
        listOf(recipe, *path)->removeAt(path->last());
    return withStep(recipe, list.first(), group);
}

RecipeChange withoutGroup(Recipe recipe, const StepPath &path)
{
    const RecipeStep *group = stepAt(std::as_const(recipe), path);
    if (!group || group->members.isEmpty())
        return {recipe, path};
    QVector<RecipeStep> members = group->members;
    members.first().title.prepend(marked);
    QVector<RecipeStep> *list = listOf(recipe, path);
    list->removeAt(path.last());
    for (qsizetype i = 0; i < members.size(); ++i)
        list->insert(path.last() + i, withOwnName(recipe, members[i], path));
    return finished(recipe);
}

QString stepFileName(const RecipeStep &step)
{
    QString brief; // of a method with parameters
    if (const auto *info = findAugmentation(step.method);
        info && !info->params.isEmpty() && step.members.isEmpty() && !isAugmentationGroup(info->id))
        brief = withoutNames(step).briefText();
    QString name = step.method;
    bool gap = false;
    for (const QChar c : std::as_const(brief)) {
        const bool usable = c.unicode() < 128 && c.isLetterOrNumber();
        if (usable || (c == u'-' && !name.endsWith(u'-'))) {
            name += gap ? QString(u'-') + c : QString(c);
            gap = false;
        } else {
            gap = name != step.method;
        }
    }
    return name.left(60);
}

QString uniqueStepName(const Recipe &recipe, const QString &base, qsizetype ownRow)
{
    const auto isUsed = [&](const QString &name) {
        for (qsizetype i = 0; i < recipe.steps.size(); ++i)
            if (i != ownRow && recipe.steps[i].name.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        return false;
    };
    QString name = base;
    for (int number = 2; isUsed(name); ++number)
        name = base.left(56) + u"-%1"_s.arg(number);
    return name;
}

} // namespace synthray
