// SPDX-License-Identifier: GPL-3.0-or-later
// Factory functions for labels, buttons, cards, columns and tables, so that they look alike in the
// whole window. Roles and kinds are those of the style sheet (controls/theme.h). A function with a
// layout parameter appends its widget to that layout.
#pragma once

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

class QScrollArea;
class QTableView;

namespace synthray {

/// Sets the object name of a widget and returns the widget.
template <class W> W *named(W *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

/// The texts of labels, buttons and actions.
void setTexts(std::initializer_list<std::pair<QObject *, QString>> texts);
/// A widget or an action that shows a text and explains it in its tooltip.
template <class W> void setTexts(W *widget, const QString &text, const QString &toolTip)
{
    widget->setText(text);
    widget->setToolTip(toolTip);
}
/// The tooltip of a widget without a text is also its name for screen readers.
void setHint(QWidget *widget, const QString &text);

/// A one-line label.
QLabel *makeLabel(const QString &role, const QString &name = {}, QLayout *layout = nullptr);
/// A label that wraps.
QLabel *makeText(const QString &role, const QString &name = {}, QLayout *layout = nullptr);
/// Red text below a form, hidden until showText().
QLabel *makeError(const QString &name, QLayout *layout);
/// An empty text hides the label.
void showText(QLabel *label, const QString &text);
/// A paragraph after a coloured dot, for lists of findings.
QString dotted(const QColor &dot, const QString &text);

QPushButton *makeButton(QLayout *layout, const QString &name, const QString &icon = {},
                        const QString &kind = {});
/// An icon without text, for a bar.
QToolButton *makeTool(QLayout *layout, const QString &name, const QString &icon);
/// Looks like a push button; a click opens its menu.
QToolButton *makeMenuButton(QLayout *layout, const QString &name, QMenu *menu);

/// What is behind the area shows through it and its widget: a card, a dialog.
void showGround(QScrollArea *area);

/// Layouts with the window's standard margins, by what they surround.
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
/// 'plain': for a list or a table, which has its own margins.
Card makeCard(const QString &name = {}, bool plain = false);

QSplitter *makeSplitter(Qt::Orientation orientation, const QVector<QWidget *> &parts,
                        const QVector<int> &stretch, const QList<int> &sizes);

/// Selects whole rows and is not edited; no frame, no grid, no row numbers.
void styleTable(QTableView *table,
                QAbstractItemView::SelectionMode selection = QAbstractItemView::SingleSelection);

} // namespace synthray
