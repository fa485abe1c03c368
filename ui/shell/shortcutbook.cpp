// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutbook.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct BookTexts {
    Q_DECLARE_TR_FUNCTIONS(ShortcutBook)
};

bool belongsToTheView(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !isFunctionKey
        && !(first.keyboardModifiers()
             & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

ShortcutBook::ShortcutBook(Setting<QStringList> &kept, const QVector<QAction *> &actions)
    : m_kept(kept)
    , m_actions(actions)
{
    QHash<QString, QString> changed;
    for (const QString &line : m_kept.get())
        changed.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    for (QAction *action : m_actions)
        m_defaults.append(action->shortcuts());
    for (QAction *action : m_actions) {
        const auto own = changed.constFind(action->objectName());
        if (own == changed.cend())
            continue;
        const QKeySequence keys = QKeySequence::fromString(*own, QKeySequence::PortableText);
        // The file may have been written by another version, or by hand.
        if (own->isEmpty() || (!keys.isEmpty() && check(action, {keys})))
            action->setShortcut(keys);
    }
}

QString ShortcutBook::nameOf(const QAction *action)
{
    // "Undo: Rotate" is "Undo" in a list.
    return action->text().section(u':', 0, 0).remove(u'&');
}

QString ShortcutBook::keysText(const QAction *action)
{
    QStringList texts;
    for (const QKeySequence &keys : action->shortcuts())
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

bool ShortcutBook::isChanged(const QAction *action) const
{
    const qsizetype index = m_actions.indexOf(action);
    return index >= 0 && action->shortcuts() != m_defaults[index];
}

Result<> ShortcutBook::check(const QAction *action, const QList<QKeySequence> &keys) const
{
    for (const QKeySequence &one : keys) {
        if (belongsToTheView(one))
            return fail(ErrorCode::InvalidArgument,
                        BookTexts::tr("%1 alone is for the image view and for typing.")
                            .arg(one.toString(QKeySequence::NativeText)),
                        BookTexts::tr("Add Ctrl or Alt, or take a function key."));
        for (const QAction *other : m_actions)
            for (const QKeySequence &existing : other->shortcuts())
                if (other != action
                    && (existing.matches(one) != QKeySequence::NoMatch
                        || one.matches(existing) != QKeySequence::NoMatch))
                    return fail(ErrorCode::InvalidArgument,
                                BookTexts::tr("%1 already belongs to '%2'.")
                                    .arg(one.toString(QKeySequence::NativeText), nameOf(other)),
                                BookTexts::tr("Choose other keys, or change those of '%1' first.")
                                    .arg(nameOf(other)));
    }
    return {};
}

Result<> ShortcutBook::set(QAction *action, const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        action->setShortcuts(QList<QKeySequence>());
    } else {
        TRY(check(action, {keys}));
        action->setShortcut(keys);
    }
    keep();
    return {};
}

Result<> ShortcutBook::reset(QAction *action)
{
    const QList<QKeySequence> &keys = m_defaults[m_actions.indexOf(action)];
    TRY(check(action, keys));
    action->setShortcuts(keys);
    keep();
    return {};
}

void ShortcutBook::resetAll()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setShortcuts(m_defaults[i]);
    keep();
}

void ShortcutBook::keep()
{
    QStringList lines;
    for (const QAction *action : m_actions)
        if (isChanged(action))
            lines << action->objectName() + u'='
                    + action->shortcut().toString(QKeySequence::PortableText);
    if (lines.isEmpty())
        m_kept.reset();
    else
        m_kept.set(lines);
}

} // namespace synthray
