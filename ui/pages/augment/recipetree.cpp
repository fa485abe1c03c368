// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/recipetree.h"

#include "controls/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QStyleOption>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int probabilityRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;
constexpr int stepRowHeight = 30;
constexpr int maxStepRows = 9; // with more, the list scrolls
constexpr auto itemsFormat = "application/x-qabstractitemmodeldatalist"_L1;

QColor selectedColor()
{
    QColor tint = Theme::instance().colors().accent;
    tint.setAlpha(36);
    return tint;
}

/// Drag handle, check mark, title; the probability or weight on the right.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int handle = 18;

    /// Room for the probability or weight, where there is one.
    static int tail(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString text = tailText(index);
        return text.isEmpty() ? 8 : option.fontMetrics.horizontalAdvance(text) + 18;
    }
    static QString tailText(const QModelIndex &index)
    {
        return index.data(Qt::CheckStateRole).toInt() == Qt::Checked
            ? index.data(probabilityRole).toString()
            : RecipeTree::tr("off");
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &colors = Theme::instance().colors();
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter->fillRect(option.rect, selectedColor());
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, colors.raised);
        }
        const QRect dots(option.rect.left() + 4, option.rect.center().y() - 7, 14, 14);
        Theme::instance().icon(u"drag"_s).paint(painter, dots, Qt::AlignCenter, QIcon::Disabled);

        QStyleOptionViewItem inner = option;
        inner.rect.adjust(handle, 0, -tail(option, index), 0);
        initStyleOption(&inner, index);
        const QWidget *widget = option.widget;
        const QStyle *style = widget ? widget->style() : QApplication::style();
        const QRect box
            = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &inner, widget);
        paintCheck(*painter, box, on);
        const QColor text = !on ? colors.dim : selected ? colors.accent : colors.text;
        const QRect words(box.right() + 9, inner.rect.top(), inner.rect.right() - box.right() - 9,
                          inner.rect.height());
        painter->setPen(text);
        if (index.data(groupRole).toBool()) {
            QFont bold = option.font;
            bold.setWeight(QFont::DemiBold);
            painter->setFont(bold);
        }
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(inner.text, Qt::ElideRight, words.width()));
        painter->setFont(option.font);
        painter->setPen(on && selected ? colors.accent : colors.dim);
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight,
                          tailText(index));
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
        inner.rect.adjust(handle, 0, -tail(option, index), 0);
        return QStyledItemDelegate::editorEvent(event, model, inner, index);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        editor->setGeometry(option.rect.adjusted(handle + 22, 1, -tail(option, index), -1));
    }
};

} // namespace

RecipeTree::RecipeTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new StepDelegate(this));
    setHeaderHidden(true);
    setIndentation(18);
    setExpandsOnDoubleClick(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // paintEvent() shows where steps go
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_filling)
            return;
        m_reported = pathOf(item);
        emit currentPathChanged(m_reported);
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_filling)
            emit selectionEdited();
    });
    connect(this, &QTreeWidget::itemChanged, this, &RecipeTree::handleItem);
    connect(this, &QTreeWidget::itemExpanded, this, &RecipeTree::fitHeight);
    connect(this, &QTreeWidget::itemCollapsed, this, &RecipeTree::fitHeight);
}

void RecipeTree::fill(QTreeWidgetItem *parent, const QVector<RecipeStep> &steps)
{
    // Items are kept where there is one, so that what is collapsed stays so.
    while (parent->childCount() > steps.size())
        delete parent->takeChild(parent->childCount() - 1);
    while (parent->childCount() < steps.size())
        new QTreeWidgetItem(parent);
    const bool isInGroup = parent != invisibleRootItem();
    for (int i = 0; i < steps.size(); ++i) {
        const RecipeStep &step = steps[i];
        auto *item = parent->child(i);
        const bool isGroup = isAugmentationGroup(step.method);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemIsEditable);
        item->setText(0, step.titleText());
        item->setCheckState(0, step.enabled ? Qt::Checked : Qt::Unchecked);
        QStringList tail;
        if (isInGroup && step.weight != 1)
            tail << u"× "_s + QLocale().toString(step.weight);
        if (step.probability < 1)
            tail << u"p "_s + QLocale().toString(step.probability, 'f', 2);
        item->setData(0, probabilityRole, tail.join(u' '));
        item->setData(0, groupRole, isGroup);
        const auto *info = findAugmentation(step.method);
        item->setToolTip(0,
                         step.titleText() + u'\n' + (info ? info->labelText() : step.method)
                             + u" · "_s + step.name);
        const bool wasEmpty = item->childCount() == 0;
        fill(item, step.members);
        if (wasEmpty && !step.members.isEmpty())
            item->setExpanded(true);
    }
}

void RecipeTree::setRecipe(const Recipe &recipe, const std::optional<StepPath> &current)
{
    StepPath path = current.value_or(currentPath());
    m_filling = true;
    setRootIsDecorated(
        std::any_of(recipe.steps.begin(), recipe.steps.end(),
                    [](const RecipeStep &step) { return isAugmentationGroup(step.method); }));
    fill(invisibleRootItem(), recipe.steps);
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->childCount() > 0 && current && current->value(0, -1) == i
            && current->size() > 1)
            topLevelItem(i)->setExpanded(true);
    while (!path.isEmpty() && !stepItem(path)) {
        if (path.last() > 0)
            --path.last();
        else
            path.removeLast();
    }
    if (path.isEmpty() && topLevelItemCount() > 0)
        path = {0};
    if (current || path != currentPath())
        setCurrentItem(path.isEmpty() ? nullptr : stepItem(path), 0,
                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_filling = false;
    fitHeight();
    if (path != m_reported) {
        m_reported = path;
        emit currentPathChanged(path);
    }
}

void RecipeTree::fitHeight()
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        bool shown = true;
        for (const auto *outer = (*it)->parent(); outer; outer = outer->parent())
            shown = shown && outer->isExpanded();
        rows += shown ? 1 : 0;
    }
    setFixedHeight(std::clamp(rows, 1, maxStepRows) * stepRowHeight + 2 * frameWidth() + 4);
}

QTreeWidgetItem *RecipeTree::stepItem(const StepPath &path) const
{
    QTreeWidgetItem *item = path.isEmpty() ? nullptr : invisibleRootItem();
    for (const int at : path)
        item = item ? item->child(at) : nullptr; // null outside
    return item;
}

StepPath RecipeTree::pathOf(const QTreeWidgetItem *item) const
{
    StepPath path;
    for (; item; item = item->parent()) {
        const auto *outer = item->parent() ? item->parent() : invisibleRootItem();
        path.prepend(outer->indexOfChild(const_cast<QTreeWidgetItem *>(item)));
    }
    return path;
}

StepPath RecipeTree::currentPath() const { return pathOf(currentItem()); }

void RecipeTree::setCurrentPath(const StepPath &path)
{
    if (path != currentPath())
        setCurrentItem(path.isEmpty() ? nullptr : stepItem(path));
}

QVector<StepPath> RecipeTree::selectedPaths() const
{
    QVector<StepPath> paths;
    for (const auto *item : selectedItems())
        paths.append(pathOf(item));
    if (paths.isEmpty() && currentItem())
        paths.append(currentPath());
    std::sort(paths.begin(), paths.end());
    return paths;
}

void RecipeTree::handleItem(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    // Both are emitted; the one that did not change has no effect.
    const StepPath path = pathOf(item);
    const bool on = item->checkState(0) == Qt::Checked;
    const QString title = item->text(0);
    emit checkEdited(path, on);
    emit titleEdited(path, title);
}

// Dragging ---------------------------------------------------------------------------------------

RecipeTree::Drop RecipeTree::dropAt(const QPoint &pos) const
{
    const int width = viewport()->width();
    auto *item = itemAt(pos);
    if (!item) { // below the last row: after the last step
        const auto *last = topLevelItem(topLevelItemCount() - 1);
        int bottom = 0;
        for (QTreeWidgetItemIterator it(const_cast<RecipeTree *>(this)); last && *it; ++it)
            bottom = std::max(bottom, visualItemRect(*it).bottom());
        return {{topLevelItemCount()}, QRect(0, bottom, width, 2)};
    }
    const QRect row = visualItemRect(item);
    StepPath path = pathOf(item);
    const bool isGroup = item->data(0, groupRole).toBool();
    const int part = pos.y() - row.top();
    if (isGroup && part >= row.height() / 4
        && (part < row.height() * 3 / 4 || (item->isExpanded() && item->childCount() > 0))) {
        const int end = item->isExpanded() && part >= row.height() * 3 / 4 ? 0 : item->childCount();
        return {path + StepPath{end}, row};
    }
    if (part < row.height() / 2)
        return {path, QRect(row.left(), row.top(), width - row.left(), 2)};
    // Left of the last step of a group: behind the group.
    while (path.size() > 1 && pos.x() < row.left()
           && path.last() + 1 == item->parent()->childCount()) {
        path.removeLast();
        item = item->parent();
    }
    ++path.last();
    const int left = visualItemRect(item).left();
    return {path, QRect(left, row.bottom(), width - left, 2)};
}

void RecipeTree::dragEnterEvent(QDragEnterEvent *event) { dragMoveEvent(event); }

void RecipeTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event); // scrolls at the edges
    if (!event->mimeData()->hasFormat(itemsFormat)
        || (event->source() && event->source() != this)) {
        event->ignore();
        return;
    }
    setState(DraggingState);
    m_drop = dropAt(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void RecipeTree::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop.reset();
    viewport()->update();
}

void RecipeTree::dropEvent(QDropEvent *event)
{
    const StepPath place = dropAt(event->position().toPoint()).place;
    m_drop.reset();
    viewport()->update();
    setState(NoState);
    // The view would remove its rows after a move; they come back with the recipe.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    emit moveRequested(selectedPaths(), place);
}

/// The row of a selected step has one colour.
void RecipeTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, selectedColor());
    if (!model()->hasChildren(index))
        return;
    QStyleOption arrow;
    const int side = indentation();
    arrow.rect = QRect(rect.right() - side + 1, rect.top(), side, rect.height());
    arrow.state = QStyle::State_Item | QStyle::State_Children
        | (isExpanded(index) ? QStyle::State_Open : QStyle::State_None);
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, this);
}

void RecipeTree::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (!m_drop)
        return;
    QPainter painter(viewport());
    const QColor accent = Theme::instance().colors().accent;
    if (m_drop->line.height() <= 2) {
        painter.fillRect(m_drop->line, accent);
    } else {
        painter.setPen(accent);
        painter.drawRect(m_drop->line.adjusted(0, 0, -1, -1));
    }
}

} // namespace synthray

#include "moc_recipetree.cpp"
