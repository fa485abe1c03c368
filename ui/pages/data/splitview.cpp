// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/splitview.h"

#include "controls/makers.h"
#include "pages/data/leakcard.h"
#include "pages/data/splitmaker.h"
#include "session/document.h"
#include "session/workspace.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

SplitView::SplitView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = bareColumn(this, 6);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    auto *leaks = named(new LeakCard(workspace.document(), analysis), u"leakCard"_s);
    m_maker = named(new SplitMaker(workspace, analysis), u"splitMaker"_s);
    column->addWidget(leaks);
    column->addWidget(m_maker);
    column->addStretch(1);
    scroll->setWidget(inner);
    showGround(scroll);
    outer->addWidget(scroll);
    connect(leaks, &LeakCard::imagesRequested, this, &SplitView::imagesRequested);
}

} // namespace synthray

#include "moc_splitview.cpp"
