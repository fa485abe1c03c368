// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the manual: contents and search on the left, the page on the right.
#pragma once

#include "controls/translated.h"
#include "shell/manual.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace synthray {

class ManualWindow : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// Shows 'topic' (of Help) in the manual's window, which is created if need be. 'owner': the
    /// main window; a dialog that blocks it becomes the owner itself.
    static void open(QWidget *owner, const QString &topic);

    explicit ManualWindow(QWidget *owner);
    ~ManualWindow() override;
    void show(const QString &topic);
    const Manual &manual() const { return *m_manual; }
    QString address() const; // of the page shown

private:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void load();
    void fillContents();
    void markContents();
    void showHits(const QString &query);
    void style();

    std::unique_ptr<Manual> m_manual;
    QToolButton *m_back, *m_forward;
    QLineEdit *m_search;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QTextBrowser *m_page;
};

} // namespace synthray
