// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "page.h"
#include "pages/pages.h"
#include "rail.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace synthray {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
{
    setWindowTitle(u"Synthray"_s);
    setMinimumSize(960, 600);
    resize(1440, 900);
    buildFrame();
    connect(&m_workspace, &Workspace::pageRequested, this, &MainWindow::showPage);
    retranslate();
    if (!m_pages.isEmpty())
        showPage(m_pages.first()->id());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(frame);
    m_stack = new QStackedWidget(frame);
    m_inspector = new QStackedWidget(frame);
    m_inspector->setObjectName(u"inspector"_s);
    m_splitter = new QSplitter(Qt::Horizontal, frame);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(4);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1040, 320});
    row->addWidget(m_rail);
    row->addWidget(m_splitter, 1);
    setCentralWidget(frame);

    m_pages = makePages(m_workspace, m_stack);
    for (Page *page : std::as_const(m_pages)) {
        m_rail->addButton(page->id(), page->iconName());
        m_stack->addWidget(page);
        if (QWidget *inspector = page->inspector())
            m_inspector->addWidget(inspector);
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::showPage(const QString &id)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->id() != id)
            continue;
        m_stack->setCurrentWidget(page);
        QWidget *inspector = page->inspector();
        if (inspector)
            m_inspector->setCurrentWidget(inspector);
        m_inspector->setVisible(inspector != nullptr);
        m_rail->setCurrent(id);
        page->activated();
    }
}

void MainWindow::retranslate()
{
    for (Page *page : std::as_const(m_pages))
        m_rail->setText(page->id(), page->title(), page->title());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace synthray
