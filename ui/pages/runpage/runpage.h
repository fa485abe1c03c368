// SPDX-License-Identifier: GPL-3.0-or-later
// Skeleton of the pages about runs: a row of choosers and buttons, a notice, the content, and a
// placeholder while there is none. Jobs are paused and stopped in the bar at the bottom.
#pragma once

#include "controls/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace synthray {

class EmptyState;

class RunPage : public Page
{
    Q_OBJECT

protected:
    RunPage(Workspace &workspace, const QString &id, QWidget *parent);

    QHBoxLayout *top() const { return m_top; }
    /// Appends it to the row.
    void addStartButton(const QString &name);
    /// One line below the row of buttons; empty: none.
    void setNotice(const QString &text);
    void setContent(QWidget *content);
    /// Holds the content; banners are placed on it.
    QWidget *ground() const;
    void showContent(bool shown);
    bool showsContent() const;

    EmptyState *m_empty;
    QPushButton *m_start = nullptr;

private:
    QHBoxLayout *m_top;
    QLabel *m_notice;
    QStackedWidget *m_ground;
};

} // namespace synthray
