// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/runpage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "session/workspace.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace synthray {

RunPage::RunPage(Workspace &workspace, const QString &id, QWidget *parent)
    : Page(workspace, id, parent)
    , m_empty(new EmptyState(id + u"Empty"_s))
    , m_ground(new QStackedWidget)
{
    QVBoxLayout *column = pageColumn(this);
    m_top = addRow(column);
    m_notice = makeText(u"dim"_s, id + u"Notice"_s, column);
    m_notice->hide();
    m_ground->addWidget(m_empty);
    column->addWidget(m_ground, 1);
}

void RunPage::addJobButtons(const JobNames &names)
{
    m_pause = makeButton(m_top, names.pause, u"pause"_s);
    m_stop = makeButton(m_top, names.stop, u"stop"_s);
    if (!names.stopNow.isEmpty())
        m_stopNow = makeButton(m_top, names.stopNow, {}, u"danger"_s);
    m_start = makeButton(m_top, names.start, {}, u"primary"_s);
    JobRunner &runner = m_workspace.runner();
    connect(m_pause, &QPushButton::clicked, this, [&runner] {
        runner.state() == JobRunner::State::Paused ? runner.resume() : runner.pause();
    });
    connect(m_stop, &QPushButton::clicked, &runner, &JobRunner::stop);
    if (m_stopNow)
        connect(m_stopNow, &QPushButton::clicked, &runner, &JobRunner::stopNow);
}

void RunPage::updateJobButtons(bool running)
{
    const JobRunner::State state = m_workspace.runner().state();
    const bool paused = state == JobRunner::State::Paused;
    const bool stopping = state == JobRunner::State::Stopping;
    m_start->setVisible(!running);
    for (QPushButton *button : {m_pause, m_stop, m_stopNow})
        if (button)
            button->setVisible(running);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(Theme::instance().icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(!stopping);
    m_stop->setText(stopping ? tr("Stopping…") : tr("Stop"));
    m_stop->setEnabled(!stopping);
}

void RunPage::setNotice(const QString &text) { showText(m_notice, text); }
void RunPage::setContent(QWidget *content) { m_ground->addWidget(content); }
QWidget *RunPage::ground() const { return m_ground; }
void RunPage::showContent(bool shown) { m_ground->setCurrentIndex(shown ? 1 : 0); }
bool RunPage::showsContent() const { return m_ground->currentIndex() == 1; }

void RunPage::retranslate()
{
    if (!m_stop)
        return;
    m_stop->setToolTip(tr("Finishes the current step and saves. The run can be resumed."));
    if (!m_stopNow)
        return;
    setTexts(m_stopNow, tr("Stop now"),
             tr("Stops immediately. Steps since the last checkpoint are repeated on resume."));
}

} // namespace synthray

#include "moc_runpage.cpp"
