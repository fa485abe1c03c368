// SPDX-License-Identifier: GPL-3.0-or-later
// The skeleton of the pages about runs: a row of choosers and buttons, the buttons of the job, what
// is shown, and what stands there while there is nothing to show.
#pragma once

#include "controls/page.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace synthray {

class EmptyState;

class RunPage : public Page
{
    Q_OBJECT

protected:
    /// Of the buttons: objects are found by them. 'stopNow' may be empty: there is none.
    struct JobNames {
        QString start, pause, stop, stopNow;
    };

    RunPage(Workspace &workspace, const QString &id, QWidget *parent);

    QHBoxLayout *top() const { return m_top; }
    /// At the end of the row.
    void addJobButtons(const JobNames &names);
    /// 'running': the shown run's job runs in this window.
    void updateJobButtons(bool running);
    void setContent(QWidget *content);
    /// Over the content, where banners belong, too.
    QWidget *ground() const;
    void showContent(bool shown);
    bool showsContent() const;
    void retranslate() override; // the buttons of the job

    EmptyState *m_empty;
    QPushButton *m_start = nullptr, *m_pause = nullptr, *m_stop = nullptr, *m_stopNow = nullptr;

private:
    QHBoxLayout *m_top;
    QStackedWidget *m_ground;
};

} // namespace synthray
