// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/makers.h"

#include "controls/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

void place(QLayout *layout, QWidget *widget)
{
    if (layout)
        layout->addWidget(widget);
}

template <class B> B *bare(QWidget *widget, int spacing)
{
    auto *box = new B(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing);
    return box;
}

} // namespace

void setTexts(std::initializer_list<std::pair<QObject *, QString>> texts)
{
    for (const auto &[object, text] : texts) {
        [[maybe_unused]] const bool hasText = object->setProperty("text", text);
        Q_ASSERT(hasText);
    }
}

void setHint(QWidget *widget, const QString &text)
{
    widget->setToolTip(text);
    widget->setAccessibleName(text);
}

QLabel *makeLabel(const QString &role, const QString &name, QLayout *layout)
{
    auto *label = named(new QLabel, name);
    if (!role.isEmpty())
        label->setProperty("role", role);
    place(layout, label);
    return label;
}

QLabel *makeText(const QString &role, const QString &name, QLayout *layout)
{
    QLabel *label = makeLabel(role, name, layout);
    label->setWordWrap(true);
    return label;
}

QLabel *makeError(const QString &name, QLayout *layout)
{
    QLabel *label = makeText(u"bad"_s, name, layout);
    label->setTextFormat(Qt::PlainText); // it may name files
    label->hide();
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString dotted(const QColor &dot, const QString &text)
{
    return u"<p style='margin:0 0 4px 0'><span style='color:%1'>●</span> %2</p>"_s.arg(
        dot.name(), text.toHtmlEscaped());
}

QPushButton *makeButton(QLayout *layout, const QString &name, const QString &icon,
                        const QString &kind)
{
    auto *button = named(new QPushButton, name);
    if (!icon.isEmpty())
        button->setIcon(Theme::instance().icon(icon));
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    place(layout, button);
    return button;
}

QToolButton *makeTool(QLayout *layout, const QString &name, const QString &icon)
{
    auto *button = named(new QToolButton, name);
    button->setIcon(Theme::instance().icon(icon));
    place(layout, button);
    return button;
}

QToolButton *makeMenuButton(QLayout *layout, const QString &name, QMenu *menu)
{
    auto *button = named(new QToolButton, name);
    button->setProperty("kind", u"button"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    place(layout, button);
    return button;
}

void showGround(QScrollArea *area)
{
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false); // setWidget() switches it on
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    return column;
}

QVBoxLayout *panelColumn(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel); // the window makes it scrollable
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    return column;
}

QVBoxLayout *bareColumn(QWidget *widget, int spacing) { return bare<QVBoxLayout>(widget, spacing); }
QHBoxLayout *bareRow(QWidget *widget, int spacing) { return bare<QHBoxLayout>(widget, spacing); }

QHBoxLayout *addRow(QBoxLayout *column, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    column->addLayout(row);
    return row;
}

Card makeCard(const QString &name, bool plain)
{
    auto *frame = named(new QFrame, name);
    frame->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(plain ? QMargins(8, 6, 8, 6) : QMargins(12, 10, 12, 10));
    return {frame, column};
}

QSplitter *makeSplitter(Qt::Orientation orientation, const QVector<QWidget *> &parts,
                        const QVector<int> &stretch, const QList<int> &sizes)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    for (int i = 0; i < parts.size(); ++i) {
        splitter->addWidget(parts[i]);
        splitter->setStretchFactor(i, stretch[i]);
    }
    splitter->setSizes(sizes);
    return splitter;
}

void styleTable(QTableView *table, QAbstractItemView::SelectionMode selection)
{
    table->setProperty("plain", true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(selection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace synthray
