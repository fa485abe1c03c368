// SPDX-License-Identifier: GPL-3.0-or-later
// Skeleton of the pages about runs: a row of choosers and buttons, the buttons of the job, the
// content, and a placeholder while there is none.
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
    /// Object names of the buttons. 'stopNow' empty: no such button.
    struct JobNames {
        QString start, pause, stop, stopNow;
    };

    RunPage(Workspace &workspace, const QString &id, QWidget *parent);

    QHBoxLayout *top() const { return m_top; }
    /// Appends them to the row.
    void addJobButtons(const JobNames &names);
    /// 'running': this window runs the shown run's job.
    void updateJobButtons(bool running);
    /// One line below the row of buttons; empty: none.
    void setNotice(const QString &text);
    void setContent(QWidget *content);
    /// Holds the content; banners are placed on it.
    QWidget *ground() const;
    void showContent(bool shown);
    bool showsContent() const;
    void retranslate() override; // texts of the job's buttons

    EmptyState *m_empty;
    QPushButton *m_start = nullptr, *m_pause = nullptr, *m_stop = nullptr, *m_stopNow = nullptr;

private:
    QHBoxLayout *m_top;
    QLabel *m_notice;
    QStackedWidget *m_ground;
};

} // namespace synthray
