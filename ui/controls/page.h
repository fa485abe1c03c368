// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's interface to a page. Pages get the Workspace in their constructor and talk to
// nothing else: the main window stays small.
#pragma once

#include "controls/translated.h"

#include <QPair>
#include <QPointer>
#include <QVector>
#include <QWidget>

namespace synthray {

class Workspace;

class Page : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// 'id': for settings, shortcuts and tests; resources/icons has an icon with that name.
    Page(Workspace &workspace, const QString &id, QWidget *parent = nullptr)
        : Translated(parent)
        , m_workspace(workspace)
        , m_id(id)
    {
    }
    ~Page() override
    {
        if (m_inspector && !m_inspector->parent()) // no window owns it
            delete m_inspector;
    }

    const QString &id() const { return m_id; }
    virtual QString title() const = 0; // translated, one word: under the rail's icon
    /// The right-hand panel while this page is shown; may be null.
    QWidget *inspector() const { return m_inspector; }
    /// Shown by F1 for this page: pairs of (keys or gesture, what it does), translated.
    virtual QVector<QPair<QString, QString>> shortcuts() const { return {}; }
    /// Called each time the page comes to the front.
    virtual void activated() { }

protected:
    /// Call it in the constructor only. The window takes ownership and may be destroyed before the
    /// page.
    template <class W> W *setInspector(W *inspector)
    {
        m_inspector = inspector;
        return inspector;
    }

    Workspace &m_workspace;

private:
    QString m_id;
    QPointer<QWidget> m_inspector;
};

} // namespace synthray
