// SPDX-License-Identifier: GPL-3.0-or-later
// The makers of labels, buttons, cards, columns and tables: what looks alike in the window is made
// here. Roles and kinds are those of the style sheet (controls/theme.h). Where a maker is given a
// layout, what it makes is its last item.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

class QTableView;

namespace synthray {

/// Gives a widget its object name; for widgets made in passing.
template <class W> W *named(W *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

/// One line of words.
QLabel *makeLabel(const QString &role, const QString &name = {}, QLayout *layout = nullptr);
/// Words that wrap.
QLabel *makeText(const QString &role, const QString &name = {}, QLayout *layout = nullptr);
/// Red words below a form, hidden until there are some (showText).
QLabel *makeError(const QString &name, QLayout *layout);
/// Empty words hide the label.
void showText(QLabel *label, const QString &text);
/// A paragraph with a coloured dot before it; lists of findings are made of them.
QString dotted(const QColor &dot, const QString &text);

QPushButton *makeButton(QLayout *layout, const QString &name, const QString &icon = {},
                        const QString &kind = {});
/// A picture without words, in a bar.
QToolButton *makeTool(QLayout *layout, const QString &name, const QString &icon);
/// Looks like a button and opens its menu at once.
QToolButton *makeMenuButton(QLayout *layout, const QString &name, QMenu *menu);

/// The margins of the window, by what they surround.
QVBoxLayout *pageColumn(QWidget *page);
QVBoxLayout *panelColumn(QWidget *panel);
QVBoxLayout *bareColumn(QWidget *widget, int spacing = 8);
QHBoxLayout *bareRow(QWidget *widget, int spacing = 8);
/// A row at the end of a column.
QHBoxLayout *addRow(QBoxLayout *column, int spacing = 8);

struct Card {
    QFrame *frame;
    QVBoxLayout *column;
};
/// 'plain': around a list or a table, which has margins of its own.
Card makeCard(const QString &name = {}, bool plain = false);

QSplitter *makeSplitter(Qt::Orientation orientation, const QVector<QWidget *> &parts,
                        const QVector<int> &stretch, const QList<int> &sizes);

/// Rows are chosen whole; no frame, no grid, no numbers of rows.
void styleTable(QTableView *table, bool several = false);

} // namespace synthray
