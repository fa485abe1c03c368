// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the menus' actions: those of the program, and the user's own, kept in the settings.
#pragma once

#include "base/result.h"
#include "controls/setting.h"

#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <QVector>

class QAction;

namespace synthray {

class ShortcutBook
{
public:
    /// Reads the program's keys from 'actions' and applies the user's. 'kept' holds "id=keys" for
    /// each changed action.
    ShortcutBook(Setting<QStringList> &kept, const QVector<QAction *> &actions);

    const QVector<QAction *> &actions() const { return m_actions; }
    static QString nameOf(const QAction *action); // its text without marks
    static QString keysText(const QAction *action);
    bool isChanged(const QAction *action) const;
    /// An empty sequence: no keys. Fails if another action has them, or if the image view needs
    /// them: keys without Ctrl or Alt, except F1 to F35.
    Result<> set(QAction *action, const QKeySequence &keys);
    /// Fails if another action was given the program's keys of this one.
    Result<> reset(QAction *action);
    void resetAll();

private:
    Result<> check(const QAction *action, const QList<QKeySequence> &keys) const;
    void keep();

    Setting<QStringList> &m_kept;
    QVector<QAction *> m_actions;
    QVector<QList<QKeySequence>> m_defaults; // in the order of the actions
};

} // namespace synthray
