// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the current page and of the menus; those of the menus can be changed.
#pragma once

#include <QDialog>
#include <QVector>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QToolButton;

namespace synthray {

class Page;
class ShortcutBook;

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// 'page' may be null. Does not block.
    static void open(QWidget *parent, const Page *page, ShortcutBook &book);

private:
    ShortcutsDialog(QWidget *parent, const Page *page, ShortcutBook &book);
    void addRow(class QGridLayout *grid, QAction *action);
    void setKeys(QAction *action, const class QKeySequence &keys);
    void showKeys();

    struct Row {
        QAction *action;
        QKeySequenceEdit *keys;
        QToolButton *reset;
    };
    ShortcutBook &m_book;
    QVector<Row> m_rows;
    QLabel *m_error;
};

} // namespace synthray
