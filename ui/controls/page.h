// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window knows of a page. Pages get the Workspace in their constructor and talk to
// nothing else: the main window stays small.
#pragma once

#include <QEvent>
#include <QPair>
#include <QVector>
#include <QWidget>

namespace synthray {

class Workspace;

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    virtual QString id() const = 0; // "data": for settings, shortcuts and tests
    virtual QString title() const = 0; // translated, one word: under the rail's icon
    virtual QString iconName() const = 0; // resources/icons/<name>.svg
    /// The right-hand panel while this page is shown; owned by the page, may be null.
    virtual QWidget *inspector() { return nullptr; }
    /// Shown by F1 for this page: pairs of (keys or gesture, what it does), translated.
    virtual QVector<QPair<QString, QString>> shortcuts() const { return {}; }
    /// Called each time the page comes to the front.
    virtual void activated() { }

protected:
    /// Sets every visible text; called by the constructor of the subclass and on LanguageChange.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

    Workspace &m_workspace;
};

} // namespace synthray
