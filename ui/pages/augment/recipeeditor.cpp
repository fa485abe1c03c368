// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/recipeeditor.h"

#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "pages/augment/rangeform.h"
#include "session/document.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepRole = Qt::UserRole; // index of the step in the recipe
constexpr int probabilityRole = Qt::UserRole + 1;
constexpr int stepRowHeight = 30;
constexpr int maxStepRows = 8; // with more, the list scrolls

/// Drag handle, check mark, title; the probability on the right.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int handle = 18;
    static constexpr int tail = 52;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &colors = Theme::instance().colors();
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            QColor tint = colors.accent;
            tint.setAlpha(36);
            painter->fillRect(option.rect, tint);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, colors.raised);
        }
        const QRect dots(option.rect.left() + 4, option.rect.center().y() - 7, 14, 14);
        Theme::instance().icon(u"drag"_s).paint(painter, dots, Qt::AlignCenter, QIcon::Disabled);

        QStyleOptionViewItem inner = option;
        inner.rect.adjust(handle, 0, -tail, 0);
        initStyleOption(&inner, index);
        inner.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
        inner.backgroundBrush = Qt::NoBrush;
        const QColor text = !on ? colors.dim : selected ? colors.accent : colors.text;
        inner.palette.setColor(QPalette::Text, text);
        const QWidget *widget = option.widget;
        QStyle *style = widget ? widget->style() : QApplication::style();
        QStyleOptionViewItem box = inner;
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &inner, widget);
        paintCheck(*painter, box.rect, on);
        const QRect words(box.rect.right() + 9, inner.rect.top(),
                          inner.rect.right() - box.rect.right() - 9, inner.rect.height());
        painter->setPen(text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(inner.text, Qt::ElideRight, words.width()));
        painter->setPen(on ? (selected ? colors.accent : colors.dim) : colors.dim);
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight,
                          on ? index.data(probabilityRole).toString() : RecipeEditor::tr("off"));
    }

    /// Like the style sheet's QCheckBox, with an edge that is visible on the list's dark
    /// background.
    static void paintCheck(QPainter &painter, const QRect &area, bool on)
    {
        const auto &colors = Theme::instance().colors();
        QRectF box(0, 0, 14, 14);
        box.moveCenter(QRectF(area).center());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(on ? colors.accent : colors.dim, 1));
        painter.setBrush(on ? colors.accent : colors.raised);
        painter.drawRoundedRect(box, 4, 4);
        if (on) {
            painter.setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7.2),
                                           box.topLeft() + QPointF(6, 9.8),
                                           box.topLeft() + QPointF(10.5, 4.4)});
        }
        painter.restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), stepRowHeight};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        QStyleOptionViewItem inner = option; // the check mark is where paint() paints it
        inner.rect.adjust(handle, 0, -tail, 0);
        return QStyledItemDelegate::editorEvent(event, model, inner, index);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect.adjusted(handle + 22, 1, -tail, -1));
    }
};

QToolButton *toolButton(QWidget *parent, const QString &icon)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::instance().icon(icon));
    button->setIconSize({16, 16});
    return button;
}

QLabel *newLabel(QWidget *parent, const char *role = nullptr, bool wrap = false)
{
    auto *label = new QLabel(parent);
    if (role)
        label->setProperty("role", QLatin1String(role));
    label->setWordWrap(wrap);
    return label;
}

const AugmentationInfo *infoOf(const RecipeStep &step) { return findAugmentation(step.method); }

/// The parameters that have one value.
ParamSet fixedParams(const ParamSet &params, const QMap<QString, Distribution> &ranges)
{
    QVector<ParamSpec> specs;
    for (const ParamSpec &spec : params.specs())
        if (!ranges.contains(spec.id))
            specs.append(spec);
    ParamSet fixed(specs);
    for (const ParamSpec &spec : std::as_const(specs)) {
        const auto set = fixed.set(spec.id, params.value(spec.id));
        Q_ASSERT(set);
        Q_UNUSED(set)
    }
    return fixed;
}

QString methodText(const RecipeStep &step)
{
    const auto *info = infoOf(step);
    return info ? info->labelText() : step.method;
}

} // namespace

QString stepFileName(const RecipeStep &step)
{
    QString brief; // of a method with parameters
    if (const auto *info = infoOf(step); info && !info->params.isEmpty() && step.members.isEmpty())
        brief = step.briefText();
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

RecipeEditor::RecipeEditor(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *body = this;
    auto *column = new QVBoxLayout(this); // the window scrolls it
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeHeader());

    m_list = named(new QListWidget(body), u"steps"_s);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    m_empty = newLabel(body, "dim", true);
    column->addWidget(m_empty);
    column->addWidget(makeButtons());
    column->addSpacing(6);
    column->addWidget(makeStepForm());
    column->addStretch(1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_syncing)
            return;
        showStep();
        emit currentStepChanged(row);
    });
    connect(m_list, &QListWidget::itemChanged, this, &RecipeEditor::applyItem);
    // Queued: the view finishes its part of the move first.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RecipeEditor::applyListOrder,
            Qt::QueuedConnection);
    connect(&m_document, &Document::recipeChanged, this, &RecipeEditor::sync);
    for (const auto &[keys, delta] :
         {std::pair(Qt::ALT | Qt::Key_Up, -1), {Qt::ALT | Qt::Key_Down, 1}})
        connect(new QShortcut(QKeySequence(keys), m_list, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, [this, d = delta] { moveStep(d); });
    connect(
        new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &RecipeEditor::removeStep);
    retranslate();
    sync();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

/// What the arrows take back, in the present language.
static void showUndo(const QUndoStack &stack, QToolButton &undo, QToolButton &redo)
{
    undo.setEnabled(stack.canUndo());
    redo.setEnabled(stack.canRedo());
    undo.setToolTip(stack.canUndo() ? RecipeEditor::tr("Undo: %1").arg(stack.undoText())
                                    : RecipeEditor::tr("Undo"));
    redo.setToolTip(stack.canRedo() ? RecipeEditor::tr("Redo: %1").arg(stack.redoText())
                                    : RecipeEditor::tr("Redo"));
}

QWidget *RecipeEditor::makeHeader()
{
    auto *box = new QWidget(this);
    auto *row = bareRow(box, 2);
    m_heading = newLabel(box, "title");
    m_undo = toolButton(box, u"undo"_s);
    m_redo = toolButton(box, u"redo"_s);
    row->addWidget(m_heading, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
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
    auto *row = bareRow(box, 4);
    m_add = makeButton(nullptr, u"addStep"_s, u"plus"_s);
    m_add->setProperty("hasMenu", true);
    m_addMenu = new QMenu(m_add);
    m_addMenu->setToolTipsVisible(true);
    m_add->setMenu(m_addMenu);
    m_up = toolButton(box, u"arrow-up"_s);
    m_down = toolButton(box, u"arrow-down"_s);
    m_duplicate = toolButton(box, u"copy"_s);
    m_remove = toolButton(box, u"trash"_s);
    m_duplicate->setObjectName(u"duplicateStep"_s);
    m_remove->setObjectName(u"removeStep"_s);
    row->addWidget(m_add);
    row->addStretch(1);
    for (auto *button : {m_up, m_down, m_duplicate, m_remove})
        row->addWidget(button);
    connect(m_up, &QToolButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveStep(1); });
    connect(m_duplicate, &QToolButton::clicked, this, &RecipeEditor::duplicateStep);
    connect(m_remove, &QToolButton::clicked, this, &RecipeEditor::removeStep);
    return box;
}

QWidget *RecipeEditor::makeStepForm()
{
    m_stepBox = new QWidget(this);
    auto *grid = new QGridLayout(m_stepBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    m_method = newLabel(m_stepBox, "heading");
    m_help = newLabel(m_stepBox, "small", true);
    m_warning = newLabel(m_stepBox, "warning", true);
    m_warning->setObjectName(u"stepWarning"_s);
    m_form = named(new ParamForm(m_stepBox), u"stepForm"_s);
    m_ranges = named(new RangeForm(m_stepBox), u"stepRanges"_s);
    m_probabilityLabel = newLabel(m_stepBox, nullptr, true);
    m_probability = named(new NumberBox(m_stepBox), u"probability"_s);
    m_probability->setRange(0, 1);
    m_probability->setSingleStep(0.05);
    m_probability->setMinimumDecimals(2);
    m_probability->setFixedWidth(116);
    m_titleLabel = newLabel(m_stepBox);
    m_title = named(new QLineEdit(m_stepBox), u"stepTitle"_s);
    m_title->setMaxLength(60);
    m_nameLabel = newLabel(m_stepBox);
    m_name = named(new QLineEdit(m_stepBox), u"stepName"_s);
    m_name->setMaxLength(64);
    m_nameError = newLabel(m_stepBox, "bad", true);
    m_nameError->hide();
    grid->addWidget(m_method, 0, 0, 1, 2);
    grid->addWidget(m_help, 1, 0, 1, 2);
    grid->addWidget(m_warning, 2, 0, 1, 2);
    grid->addWidget(m_form, 3, 0, 1, 2);
    grid->addWidget(m_ranges, 4, 0, 1, 2);
    grid->addWidget(m_probabilityLabel, 5, 0);
    grid->addWidget(m_probability, 5, 1);
    grid->addWidget(m_titleLabel, 6, 0, 1, 2);
    grid->addWidget(m_title, 7, 0, 1, 2);
    grid->addWidget(m_nameLabel, 8, 0, 1, 2);
    grid->addWidget(m_name, 9, 0, 1, 2);
    grid->addWidget(m_nameError, 10, 0, 1, 2);
    m_probabilityLabel->setBuddy(m_probability);
    m_titleLabel->setBuddy(m_title);
    m_nameLabel->setBuddy(m_name);
    connect(m_form, &ParamForm::edited, this, &RecipeEditor::applyParam);
    connect(m_ranges, &RangeForm::edited, this, &RecipeEditor::applyRange);
    connect(m_probability, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        change([value](RecipeStep &step) { step.probability = value; }, tr("Probability"),
               u"probability/%1"_s.arg(currentStep()));
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&text](RecipeStep &step) { step.title = text.trimmed(); }, tr("Title of a step"),
               u"title/%1"_s.arg(currentStep()));
    });
    connect(m_name, &QLineEdit::textEdited, this, &RecipeEditor::applyName);
    return m_stepBox;
}

void RecipeEditor::retranslate()
{
    m_heading->setText(tr("Recipe"));
    m_empty->setText(tr("The recipe is empty: add a step, or choose a preset above the images."));
    setTexts(m_add, tr("Add"), tr("Add an augmentation after the selected step"));
    m_up->setToolTip(tr("Move the step up (Alt+Up)"));
    m_down->setToolTip(tr("Move the step down (Alt+Down)"));
    m_duplicate->setToolTip(tr("Duplicate the step"));
    m_remove->setToolTip(tr("Remove the step (Del)"));
    showUndo(m_document.recipeUndoStack(), *m_undo, *m_redo);
    for (auto *button : {m_up, m_down, m_duplicate, m_remove, m_undo, m_redo})
        button->setAccessibleName(button->toolTip());
    m_list->setAccessibleName(tr("Steps of the recipe"));
    m_probabilityLabel->setText(tr("Probability"));
    m_probability->setToolTip(tr("How often the step is applied when the whole recipe runs on an "
                                 "image: 0 never, 1 always. The step's own tile always shows it."));
    m_titleLabel->setText(tr("Title"));
    m_title->setToolTip(
        tr("Shown on the tile and in the list. If empty, it is derived from the settings."));
    m_nameLabel->setText(tr("Name in files"));
    m_name->setToolTip(tr("Part of the names of exported files: <image>.<name>.png"));
    fillAddMenu();
}

void RecipeEditor::fillAddMenu()
{
    for (QMenu *group : m_addMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        group->deleteLater(); // clear() leaves them, in the language before
    m_addMenu->clear();
    QMap<AugmentationGroup, QMenu *> menus;
    for (const auto &info : augmentations()) {
        if (!info.isListed)
            continue;
        QMenu *&menu = menus[info.group];
        if (!menu) {
            menu = m_addMenu->addMenu(groupText(info.group));
            menu->setToolTipsVisible(true);
        }
        auto *action = menu->addAction(info.labelText());
        action->setToolTip(info.helpText());
        action->setData(info.id);
        connect(action, &QAction::triggered, this, [this, id = info.id] { addStep(id); });
    }
}

void RecipeEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        sync();
    }
}

int RecipeEditor::currentStep() const { return m_list->currentRow(); }

void RecipeEditor::setCurrentStep(int step)
{
    if (step >= -1 && step < m_list->count())
        m_list->setCurrentRow(step);
}

void RecipeEditor::sync()
{
    const auto &steps = m_document.recipe().steps;
    const int before = m_list->currentRow();
    m_syncing = true;
    while (m_list->count() > steps.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < steps.size()) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled | Qt::ItemIsEditable);
    }
    for (int i = 0; i < steps.size(); ++i) {
        auto *item = m_list->item(i);
        item->setText(steps[i].titleText());
        item->setData(stepRole, i);
        item->setCheckState(steps[i].enabled ? Qt::Checked : Qt::Unchecked);
        item->setData(probabilityRole,
                      QString(u"p "_s + QLocale().toString(steps[i].probability, 'f', 2)));
        item->setToolTip(methodText(steps[i]) + u" · "_s + steps[i].name);
    }
    const int rows = std::clamp(static_cast<int>(steps.size()), 1, maxStepRows);
    m_list->setFixedHeight(rows * stepRowHeight + 2 * m_list->frameWidth() + 4);
    m_list->setVisible(!steps.isEmpty());
    m_empty->setVisible(steps.isEmpty());
    const int current
        = std::clamp(before, steps.isEmpty() ? -1 : 0, static_cast<int>(steps.size()) - 1);
    m_list->setCurrentRow(current);
    m_syncing = false;
    showStep();
    if (current != before)
        emit currentStepChanged(current);
}

void RecipeEditor::showStep()
{
    const int row = currentStep();
    const auto &steps = m_document.recipe().steps;
    const bool any = row >= 0 && row < steps.size();
    m_stepBox->setVisible(any);
    m_duplicate->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < steps.size());
    if (!any)
        return;
    const RecipeStep &step = steps[row];
    const auto *info = infoOf(step);
    if (!info)
        return;
    const ParamSet params = step.params.specs().isEmpty() ? ParamSet(info->params) : step.params;
    m_method->setText(info->labelText());
    QStringList help{info->helpText()};
    for (const RecipeStep &member : step.members)
        help << u"• "_s + member.titleText();
    m_help->setText(help.join(u'\n'));
    m_help->setVisible(!info->helpText().isEmpty());
    const QString warning = info->make(params)->warning();
    m_warning->setText(u"⚠ "_s + warning);
    m_warning->setVisible(!warning.isEmpty());
    const ParamSet fixed = fixedParams(params, step.ranges);
    m_form->setParams(fixed);
    m_form->setVisible(!fixed.specs().isEmpty());
    m_ranges->setStep(params, step.ranges);
    {
        const QSignalBlocker probability(m_probability), title(m_title), name(m_name);
        m_probability->setValue(step.probability);
        RecipeStep untitled = step;
        untitled.title.clear();
        m_title->setPlaceholderText(untitled.titleText());
        if (m_title->text().trimmed() != step.title)
            m_title->setText(step.title);
        if (m_nameError->isHidden() || !m_name->hasFocus()) {
            m_name->setText(step.name);
            m_nameError->hide();
        }
    }
}

// Edits ------------------------------------------------------------------------------------------

void RecipeEditor::setRecipe(const Recipe &recipe, const QString &text, int current)
{
    m_document.setRecipe(recipe, text);
    setCurrentStep(current);
}

void RecipeEditor::change(const std::function<void(RecipeStep &)> &edit, const QString &text,
                          const QString &mergeKey)
{
    const int row = currentStep();
    Recipe recipe = m_document.recipe();
    if (m_syncing || row < 0 || row >= recipe.steps.size())
        return;
    edit(recipe.steps[row]);
    m_document.setRecipe(recipe, text, mergeKey);
}

void RecipeEditor::changeParams(const std::function<void(RecipeStep &)> &edit, const QString &id,
                                const QString &mergeKey)
{
    const int row = currentStep();
    Recipe recipe = m_document.recipe();
    if (row < 0 || row >= recipe.steps.size())
        return;
    RecipeStep &step = recipe.steps[row];
    if (const auto *info = infoOf(step); info && step.params.specs().isEmpty())
        step.params = ParamSet(info->params);
    // Files rotated by 30° must not keep the name "rotate45"; a name set by the user stays.
    const bool automatic = step.name == stepFileName(step);
    edit(step);
    if (automatic)
        step.name = uniqueStepName(recipe, stepFileName(step), row);
    const ParamSpec *spec = step.params.spec(id);
    m_document.setRecipe(
        recipe, tr("%1 of %2").arg(spec ? spec->labelText() : id, methodText(step)), mergeKey);
}

void RecipeEditor::applyParam(const QString &id)
{
    changeParams(
        [&](RecipeStep &step) {
            const auto set = step.params.set(id, m_form->params().value(id));
            Q_ASSERT(set);
            Q_UNUSED(set)
        },
        id, u"param/%1/%2"_s.arg(QString::number(currentStep()), id));
}

void RecipeEditor::applyRange(const QString &id, const std::optional<Distribution> &range)
{
    // Switching a range on or off is a step of its own to undo; dragging its ends is one.
    const auto &steps = m_document.recipe().steps;
    const int row = currentStep();
    const bool isRandom = row >= 0 && row < steps.size() && steps[row].ranges.contains(id);
    changeParams(
        [&](RecipeStep &step) {
            if (range)
                step.ranges.insert(id, *range);
            else
                step.ranges.remove(id);
        },
        id, range && isRandom ? u"range/%1/%2"_s.arg(QString::number(row), id) : QString());
}

void RecipeEditor::applyName()
{
    const QString name = m_name->text().trimmed();
    const int row = currentStep();
    static const QRegularExpression usable(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const bool valid = usable.match(name).hasMatch();
    const bool unique = uniqueStepName(m_document.recipe(), name, row) == name;
    m_nameError->setText(!valid
                             ? tr("Use 1 to 64 letters (a-z), digits, '-' and '_'.")
                             : tr("Another step already has this name. Choose a different one."));
    m_nameError->setVisible(!valid || !unique);
    if (valid && unique)
        change([&name](RecipeStep &step) { step.name = name; }, tr("Name of a step"),
               u"name/%1"_s.arg(row));
}

void RecipeEditor::applyItem(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    Recipe recipe = m_document.recipe();
    if (m_syncing || row < 0 || row >= recipe.steps.size())
        return;
    RecipeStep &step = recipe.steps[row];
    const bool enabled = item->checkState() == Qt::Checked;
    if (enabled != step.enabled) {
        step.enabled = enabled;
        m_document.setRecipe(recipe,
                             enabled ? tr("Switch on %1").arg(step.titleText())
                                     : tr("Switch off %1").arg(step.titleText()));
    } else if (item->text() != step.titleText()) {
        step.title = item->text().trimmed().left(60);
        m_document.setRecipe(recipe, tr("Title of a step"));
    }
}

void RecipeEditor::addStep(const QString &method)
{
    const auto *info = findAugmentation(method);
    if (!info)
        return;
    Recipe recipe = m_document.recipe();
    RecipeStep step;
    step.method = method;
    step.params = ParamSet(info->params);
    step.name = uniqueStepName(recipe, stepFileName(step));
    const int at = currentStep() < 0 ? static_cast<int>(recipe.steps.size()) : currentStep() + 1;
    recipe.steps.insert(at, step);
    setRecipe(recipe, tr("Add %1").arg(info->labelText()), at);
}

void RecipeEditor::duplicateStep()
{
    const int row = currentStep();
    Recipe recipe = m_document.recipe();
    if (row < 0 || row >= recipe.steps.size())
        return;
    RecipeStep copy = recipe.steps[row];
    copy.name = uniqueStepName(recipe, copy.name);
    recipe.steps.insert(row + 1, copy);
    setRecipe(recipe, tr("Duplicate %1").arg(methodText(copy)), row + 1);
}

void RecipeEditor::removeStep()
{
    const int row = currentStep();
    Recipe recipe = m_document.recipe();
    if (row < 0 || row >= recipe.steps.size())
        return;
    const RecipeStep removed = recipe.steps.takeAt(row);
    setRecipe(recipe, tr("Remove %1").arg(methodText(removed)),
              std::min(row, static_cast<int>(recipe.steps.size()) - 1));
}

void RecipeEditor::moveStep(int delta)
{
    const int row = currentStep();
    Recipe recipe = m_document.recipe();
    if (row < 0 || row + delta < 0 || row + delta >= recipe.steps.size())
        return;
    recipe.steps.move(row, row + delta);
    setRecipe(recipe, tr("Order of the steps"), row + delta);
}

void RecipeEditor::applyListOrder()
{
    const Recipe before = m_document.recipe();
    if (m_list->count() != before.steps.size())
        return;
    Recipe recipe = before;
    for (int i = 0; i < m_list->count(); ++i) {
        const int from = m_list->item(i)->data(stepRole).toInt();
        if (from < 0 || from >= before.steps.size())
            return;
        recipe.steps[i] = before.steps[from];
    }
    setRecipe(recipe, tr("Order of the steps"), m_list->currentRow());
}

} // namespace synthray

#include "moc_recipeeditor.cpp"
