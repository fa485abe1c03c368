// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/splitview.h"

#include "pages/data/leakcard.h"
#include "pages/data/splitmaker.h"
#include "session/document.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

SplitView::SplitView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    auto *leaks = new LeakCard(workspace.document(), analysis, inner);
    leaks->setObjectName(u"leakCard"_s);
    m_maker = new SplitMaker(workspace, analysis, inner);
    m_maker->setObjectName(u"splitMaker"_s);
    column->addWidget(leaks);
    column->addWidget(m_maker);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    outer->addWidget(scroll);
    connect(leaks, &LeakCard::filmsWanted, this, &SplitView::filmsWanted);
}

} // namespace synthray

#include "moc_splitview.cpp"
