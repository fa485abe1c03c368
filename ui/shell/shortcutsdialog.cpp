// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutsdialog.h"

#include "controls/dialogs.h"
#include "controls/help.h"
#include "controls/makers.h"
#include "controls/page.h"
#include "shell/shortcutbook.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace synthray {

void ShortcutsDialog::open(QWidget *parent, const Page *page, ShortcutBook &book)
{
    (new ShortcutsDialog(parent, page, book))->QDialog::open();
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent, const Page *page, ShortcutBook &book)
    : QDialog(parent)
    , m_book(book)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    Help::setTopic(this, u"pages#keys"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    auto *content = new QWidget(area);
    auto *rows = bareColumn(content, 10);
    if (page && !page->shortcuts().isEmpty()) {
        makeLabel(u"heading"_s, {}, rows)->setText(page->title());
        rows->addWidget(makePairTable(page->shortcuts(), content));
    }
    makeLabel(u"heading"_s, {}, rows)->setText(tr("Everywhere"));
    makeText(u"dim"_s, {}, rows)
        ->setText(tr("Click into a field and press the new keys. The backspace key removes them."));
    const Card card = makeCard();
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (QAction *action : m_book.actions())
        addRow(grid, action);
    card.column->addLayout(grid);
    rows->addWidget(card.frame);
    rows->addStretch();
    area->setWidget(content);
    column->addWidget(area, 1);
    m_error = makeError(u"shortcutError"_s, column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *all = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"resetShortcuts"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        showText(m_error, {});
        showKeys();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    showKeys();
    resize(580, 620);
}

void ShortcutsDialog::addRow(QGridLayout *grid, QAction *action)
{
    const int row = grid->rowCount();
    const QString name = ShortcutBook::nameOf(action);
    QLabel *label = makeLabel({});
    label->setText(name);
    auto *keys = named(new QKeySequenceEdit, u"keys_"_s + action->objectName());
    keys->setAccessibleName(tr("Keys for %1").arg(name));
    keys->setFixedWidth(180);
    auto *reset = makeTool(nullptr, u"reset_"_s + action->objectName(), u"reset"_s);
    setHint(reset, tr("Back to the program's keys"));
    // Its inner field is what has the focus and is read aloud.
    for (QWidget *inner : keys->findChildren<QWidget *>())
        inner->setAccessibleName(keys->accessibleName());
    grid->addWidget(label, row, 0);
    grid->addWidget(keys, row, 1);
    grid->addWidget(reset, row, 2);
    m_rows.append({action, keys, reset});
    connect(keys, &QKeySequenceEdit::editingFinished, this,
            [this, action, keys] { setKeys(action, keys->keySequence()); });
    connect(reset, &QToolButton::clicked, this, [this, action] {
        const auto done = m_book.reset(action);
        showText(m_error, done ? QString() : done.error().whole());
        showKeys();
    });
}

void ShortcutsDialog::setKeys(QAction *action, const QKeySequence &keys)
{
    if (keys == action->shortcut())
        return;
    // One stroke is enough; the field takes up to four.
    const auto done = m_book.set(action, keys.isEmpty() ? keys : QKeySequence(keys[0]));
    showText(m_error, done ? QString() : done.error().whole());
    showKeys();
}

void ShortcutsDialog::showKeys()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker blocker(row.keys);
        row.keys->setKeySequence(row.action->shortcut());
        row.reset->setEnabled(m_book.isChanged(row.action));
    }
}

} // namespace synthray

#include "moc_shortcutsdialog.cpp"
