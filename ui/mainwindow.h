// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the pages: top bar, rail, page, inspector, job bar. Wiring only.
#pragma once

#include <QMainWindow>
#include <QVector>

class QSplitter;
class QStackedWidget;

namespace synthray {

class Page;
class Rail;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    const QVector<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    /// Does nothing for an unknown id.
    void showPage(const QString &id);

private:
    void buildFrame();
    void retranslate();
    void changeEvent(QEvent *event) override;

    Workspace &m_workspace;
    QVector<Page *> m_pages;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_inspector = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace synthray
