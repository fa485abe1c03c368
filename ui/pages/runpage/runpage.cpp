// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/runpage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
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

void RunPage::addStartButton(const QString &name)
{
    m_start = makeButton(m_top, name, {}, u"primary"_s);
}

void RunPage::setNotice(const QString &text) { showText(m_notice, text); }
void RunPage::setContent(QWidget *content) { m_ground->addWidget(content); }
QWidget *RunPage::ground() const { return m_ground; }
void RunPage::showContent(bool shown) { m_ground->setCurrentIndex(shown ? 1 : 0); }
bool RunPage::showsContent() const { return m_ground->currentIndex() == 1; }

} // namespace synthray

#include "moc_runpage.cpp"
