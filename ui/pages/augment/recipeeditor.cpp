// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/recipeeditor.h"

#include "augment/exporter.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "pages/augment/methodgallery.h"
#include "pages/augment/recipetree.h"
#include "pages/augment/stepform.h"
#include "session/document.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QShortcut>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

QToolButton *smallTool(QLayout *layout, const QString &name, const QString &icon)
{
    QToolButton *button = makeTool(layout, name, icon);
    button->setIconSize({16, 16});
    return button;
}

/// What the arrows take back, in the present language.
void showUndo(const QUndoStack &stack, QToolButton &undo, QToolButton &redo)
{
    undo.setEnabled(stack.canUndo());
    redo.setEnabled(stack.canRedo());
    setHint(&undo,
            stack.canUndo() ? RecipeEditor::tr("Undo: %1").arg(stack.undoText())
                            : RecipeEditor::tr("Undo"));
    setHint(&redo,
            stack.canRedo() ? RecipeEditor::tr("Redo: %1").arg(stack.redoText())
                            : RecipeEditor::tr("Redo"));
}

/// "Rotate", or "3 steps".
QString nameOf(const Recipe &recipe, const QVector<StepPath> &paths)
{
    const RecipeStep *step = stepAt(recipe, paths.value(0));
    if (paths.size() != 1 || !step)
        return RecipeEditor::tr("%n step(s)", nullptr, int(paths.size()));
    const auto *info = findAugmentation(step->method);
    return info ? info->labelText() : step->method;
}

/// "Step 2 (oneOf), Step 1 (rotate45)", as the pipeline names it.
QString stepPlaces(const Recipe &recipe, const StepPath &path)
{
    QStringList places;
    for (qsizetype level = 1; level <= path.size(); ++level)
        if (const RecipeStep *step = stepAt(recipe, path.first(level)))
            places << stepPlace(path[level - 1], step->name);
    return places.join(u", "_s);
}

QString keyOf(const StepPath &path)
{
    QStringList numbers;
    for (const int at : path)
        numbers << QString::number(at);
    return numbers.join(u'.');
}

} // namespace

RecipeEditor::RecipeEditor(Document &document, QWidget *parent)
    : Translated(parent)
    , m_document(document)
{
    auto *column = new QVBoxLayout(this); // the window scrolls it
    column->setContentsMargins(9, 14, 5, 16);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    m_tree = named(new RecipeTree(this), u"steps"_s);
    column->addWidget(m_tree);
    m_empty = makeText(u"dim"_s, u"recipeEmpty"_s, column);
    column->addWidget(makeButtons());
    column->addSpacing(6);
    m_form = new StepForm(
        [this](const QString &name) {
            return uniqueStepName(m_document.recipe(), name, currentStep()) == name;
        },
        this);
    column->addWidget(m_form);
    column->addSpacing(6);
    m_labelsHeading = makeLabel(u"heading"_s, {}, column);
    m_labels = named(new ParamForm(this), u"labelRules"_s);
    column->addWidget(m_labels);
    column->addStretch(1);

    connect(m_tree, &RecipeTree::currentPathChanged, this, [this](const StepPath &path) {
        if (m_syncing)
            return;
        showStep();
        emit currentStepChanged(path.value(0, -1));
    });
    connect(m_tree, &RecipeTree::selectionEdited, this, &RecipeEditor::showStep);
    connect(m_tree, &RecipeTree::checkEdited, this, &RecipeEditor::applyCheck);
    connect(m_tree, &RecipeTree::titleEdited, this, &RecipeEditor::applyTitle);
    // Queued: the view finishes its part of the drag first.
    connect(
        m_tree, &RecipeTree::moveRequested, this,
        [this](const QVector<StepPath> &paths, const StepPath &place) {
            apply(withMoved(m_document.recipe(), paths, place), tr("Order of the steps"));
        },
        Qt::QueuedConnection);
    connect(m_form, &StepForm::edited, this, &RecipeEditor::applyStep);
    connect(m_labels, &ParamForm::edited, this, &RecipeEditor::applyLabels);
    connect(&m_document, &Document::recipeChanged, this, &RecipeEditor::sync);
    makeShortcuts();
    retranslate();
    sync();
}

QWidget *RecipeEditor::makeHeader()
{
    auto *box = new QWidget(this);
    auto *row = bareRow(box, 2);
    m_heading = makeLabel(u"title"_s);
    row->addWidget(m_heading, 1);
    m_undo = smallTool(row, u"undoRecipe"_s, u"undo"_s);
    m_redo = smallTool(row, u"redoRecipe"_s, u"redo"_s);
    QUndoStack &stack = m_document.recipeUndoStack();
    const auto update = [this, &stack] { showUndo(stack, *m_undo, *m_redo); };
    connect(m_undo, &QToolButton::clicked, &stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, update);
    connect(&stack, &QUndoStack::cleanChanged, this, update);
    update();
    return box;
}

QWidget *RecipeEditor::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = bareRow(box, 0);
    m_add = makeButton(row, u"addStep"_s, u"plus"_s);
    row->addStretch(1);
    m_group = smallTool(row, u"groupSteps"_s, u"layers"_s);
    m_group->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_group);
    m_oneOf = named(menu->addAction({}, this, [this] { group(u"oneOf"_s); }), u"oneOf"_s);
    m_someOf = named(menu->addAction({}, this, [this] { group(u"someOf"_s); }), u"someOf"_s);
    m_ungroup = named(menu->addAction({}, this, [this] { ungroup(); }), u"ungroup"_s);
    m_group->setMenu(menu);
    m_up = smallTool(row, u"stepUp"_s, u"arrow-up"_s);
    m_down = smallTool(row, u"stepDown"_s, u"arrow-down"_s);
    m_duplicate = smallTool(row, u"duplicateStep"_s, u"copy"_s);
    m_remove = smallTool(row, u"removeStep"_s, u"trash"_s);
    connect(m_add, &QPushButton::clicked, this, &RecipeEditor::openGallery);
    connect(m_up, &QToolButton::clicked, this, [this] { shiftStep(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { shiftStep(1); });
    connect(m_duplicate, &QToolButton::clicked, this, &RecipeEditor::duplicateSteps);
    connect(m_remove, &QToolButton::clicked, this, &RecipeEditor::removeSteps);
    return box;
}

void RecipeEditor::makeShortcuts()
{
    const QVector<std::pair<QKeyCombination, std::function<void()>>> keys{
        {Qt::ALT | Qt::Key_Up, [this] { shiftStep(-1); }},
        {Qt::ALT | Qt::Key_Down, [this] { shiftStep(1); }},
        {Qt::CTRL | Qt::Key_D, [this] { duplicateSteps(); }},
        {Qt::CTRL | Qt::Key_G, [this] { group(u"oneOf"_s); }},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { ungroup(); }},
        {Qt::Key_Delete, [this] { removeSteps(); }},
    };
    for (const auto &[key, action] : keys)
        connect(new QShortcut(QKeySequence(key), m_tree, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, action);
}

void RecipeEditor::retranslate()
{
    m_heading->setText(tr("Recipe"));
    m_labelsHeading->setText(tr("Labels and boxes"));
    m_empty->setText(tr("The recipe is empty: add a step, or choose a preset above the images."));
    setTexts(m_add, tr("Add…"), tr("Choose an augmentation to add after the selected step"));
    setHint(m_group,
            tr("Group the selected steps, so that one or some of them are chosen for "
               "each image"));
    setTexts({{m_oneOf, tr("One of these (Ctrl+G)")},
              {m_someOf, tr("Some of these, in random order")},
              {m_ungroup, tr("Ungroup (Ctrl+Shift+G)")}});
    setHint(m_up, tr("Move the step up (Alt+Up)"));
    setHint(m_down, tr("Move the step down (Alt+Down)"));
    setHint(m_duplicate, tr("Duplicate the step (Ctrl+D)"));
    setHint(m_remove, tr("Remove the step (Del)"));
    showUndo(m_document.recipeUndoStack(), *m_undo, *m_redo);
    m_tree->setAccessibleName(tr("Steps of the recipe"));
    sync();
}

int RecipeEditor::currentStep() const { return m_tree->currentPath().value(0, -1); }

void RecipeEditor::setCurrentStep(int step)
{
    if (step != currentStep())
        m_tree->setCurrentPath(step < 0 ? StepPath() : StepPath{step});
}

void RecipeEditor::sync()
{
    m_tree->setRecipe(m_document.recipe());
    const bool isEmpty = m_document.recipe().steps.isEmpty();
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showStep();
    showLabels();
}

void RecipeEditor::showLabels()
{
    const LabelRules &rules = m_document.recipe().labelRules;
    ParamSet params(labelParams());
    const QString pairs
        = rules.sidePairs == usualSidePairs() ? u"usual"_s : rules.sidePairs.join(u", "_s);
    for (const auto &[id, value] : {std::pair(u"visibleShare"_s, QVariant(rules.visibleShare)),
                                    {u"sidePairs"_s, QVariant(pairs)}}) {
        const auto set = params.set(id, value);
        Q_ASSERT(set);
        Q_UNUSED(set)
    }
    if (!m_labels->isAncestorOf(QApplication::focusWidget())) // the text that is being typed stays
        m_labels->setParams(params);
    m_labels->setVisible(!m_document.recipe().steps.isEmpty());
    m_labelsHeading->setVisible(!m_document.recipe().steps.isEmpty());
}

void RecipeEditor::showStep()
{
    const Recipe &recipe = m_document.recipe();
    const StepPath path = m_tree->currentPath();
    const RecipeStep *step = stepAt(recipe, path);
    m_form->setVisible(step);
    for (auto *button : {m_duplicate, m_remove, m_group})
        button->setEnabled(step);
    m_up->setEnabled(step && path.last() > 0);
    const RecipeStep *outer = stepAt(recipe, path.mid(0, path.size() - 1));
    m_down->setEnabled(step && path.last() + 1 < (outer ? outer->members : recipe.steps).size());
    if (!step)
        return;
    const bool canGroup = !withGroup(recipe, m_tree->selectedPaths(), u"oneOf"_s).current.isEmpty();
    m_oneOf->setEnabled(canGroup);
    m_someOf->setEnabled(canGroup);
    m_ungroup->setEnabled(!step->members.isEmpty());
    m_form->setStep(*step, path.size() > 1, stepPlaces(recipe, path));
}

// Edits ------------------------------------------------------------------------------------------

void RecipeEditor::apply(const RecipeChange &change, const QString &text)
{
    if (change.recipe == m_document.recipe())
        return;
    m_syncing = true; // the document reports the recipe before the new current step is known
    m_document.setRecipe(change.recipe, text);
    m_syncing = false;
    m_tree->setRecipe(change.recipe, change.current);
    showStep();
    emit currentStepChanged(currentStep());
}

void RecipeEditor::applyStep(const RecipeStep &step, const QString &text, const QString &mergeKey)
{
    const StepPath path = m_tree->currentPath();
    Recipe recipe = m_document.recipe();
    RecipeStep *own = stepAt(recipe, path);
    if (!own || m_syncing)
        return;
    // Files rotated by 30° must not keep the name "rotate45"; a name set by the user stays.
    const bool isAutomatic = own->name == stepFileName(*own) && step.name == own->name;
    *own = step;
    if (isAutomatic)
        own->name = path.size() > 1 ? stepFileName(step)
                                    : uniqueStepName(recipe, stepFileName(step), path.first());
    m_document.setRecipe(recipe, text,
                         mergeKey.isEmpty() ? QString() : mergeKey + u'/' + keyOf(path));
}

void RecipeEditor::applyLabels()
{
    Recipe recipe = m_document.recipe();
    recipe.labelRules = labelRules(m_labels->params());
    if (checkRecipe(recipe)) // half a pair while it is typed
        m_document.setRecipe(recipe, tr("Labels and boxes"), u"labels"_s);
}

void RecipeEditor::applyCheck(const StepPath &path, bool on)
{
    Recipe recipe = m_document.recipe();
    RecipeStep *step = stepAt(recipe, path);
    if (!step || step->enabled == on)
        return;
    step->enabled = on;
    m_document.setRecipe(recipe,
                         on ? tr("Switch on %1").arg(step->titleText())
                            : tr("Switch off %1").arg(step->titleText()));
}

void RecipeEditor::applyTitle(const StepPath &path, const QString &title)
{
    Recipe recipe = m_document.recipe();
    RecipeStep *step = stepAt(recipe, path);
    if (!step || step->titleText() == title)
        return;
    step->title = title.trimmed().left(60);
    m_document.setRecipe(recipe, tr("Title of a step"));
}

void RecipeEditor::openGallery()
{
    if (m_gallery) {
        m_gallery->raise();
        return;
    }
    m_gallery = new MethodGallery(window());
    m_gallery->setAttribute(Qt::WA_DeleteOnClose);
    m_gallery->setModal(true);
    connect(m_gallery, &MethodGallery::chosen, this, &RecipeEditor::addStep);
    if (m_fill)
        m_fill(*m_gallery);
    m_gallery->show();
}

void RecipeEditor::addStep(const RecipeStep &step)
{
    // After the selected step; into a group that is selected only by dragging.
    StepPath place = m_tree->currentPath();
    if (place.isEmpty())
        place = {int(m_document.recipe().steps.size()) - 1};
    ++place.last();
    const auto *info = findAugmentation(step.method);
    apply(withStep(m_document.recipe(), place, step),
          tr("Add %1").arg(info ? info->labelText() : step.method));
}

void RecipeEditor::duplicateSteps()
{
    const auto paths = m_tree->selectedPaths();
    apply(withCopies(m_document.recipe(), paths),
          tr("Duplicate %1").arg(nameOf(m_document.recipe(), paths)));
}

void RecipeEditor::removeSteps()
{
    const auto paths = m_tree->selectedPaths();
    apply(withoutSteps(m_document.recipe(), paths),
          tr("Remove %1").arg(nameOf(m_document.recipe(), paths)));
}

void RecipeEditor::shiftStep(int delta)
{
    apply(withShifted(m_document.recipe(), m_tree->currentPath(), delta), tr("Order of the steps"));
}

void RecipeEditor::group(const QString &method)
{
    const RecipeChange change = withGroup(m_document.recipe(), m_tree->selectedPaths(), method);
    if (!change.current.isEmpty())
        apply(change, tr("Group steps"));
}

void RecipeEditor::ungroup()
{
    apply(withoutGroup(m_document.recipe(), m_tree->currentPath()), tr("Ungroup steps"));
}

} // namespace synthray

#include "moc_recipeeditor.cpp"
