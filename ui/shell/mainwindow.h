// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the pages: top bar, rail, page, inspector, job bar. Wiring only.
#pragma once

#include "base/jobrunner.h"
#include "base/taskscope.h"

#include <QMainWindow>
#include <QPointer>
#include <QVector>

#include <functional>

class QMessageBox;
class QMimeData;
class QSplitter;
class QStackedWidget;

namespace synthray {

class Menus;
class FirstSteps;
class MessageStrip;
class Page;
class Rail;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Creates the pages in the order of the rail, owned by 'parent' (the program's list:
    /// pages/pages.h).
    using PageMaker = std::function<QVector<Page *>(Workspace &workspace, QWidget *parent)>;
    MainWindow(Workspace &workspace, const PageMaker &makePages, QWidget *parent = nullptr);

    const QVector<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    /// Does nothing for an unknown id.
    /// Shows a page, and stays on it when a project opens that was saved on another one.
    void startOn(const QString &page);
    void showPage(const QString &id);
    MessageStrip *messages() const { return m_messages; }
    /// The initial size: on a small screen all of it, except the desktop's window frame.
    static QSize firstSize(const QSize &screen);
    /// Opens 'paths', otherwise the last session's images; offers to restore after a crash.
    void startSession(const QStringList &paths);
    /// The three steps on the sample images. Opens these where nothing is open.
    void showFirstSteps();
    /// The same on the first start of all, once.
    void offerFirstSteps();
    /// Looks for interrupted runs in the background and offers to resume them.
    void offerInterruptedRuns();
    /// The system asks the program to end (SIGTERM): no questions. A running job finishes its step
    /// and saves (a second call: ends now), the project is saved, or its edits are kept for the
    /// next start.
    void endSession();

private:
    void buildFrame(const PageMaker &makePages);
    void restorePlace();
    void savePlace();
    void retranslate();
    void jobFinished(const JobHandle &job, const JobOutcome &outcome);
    void askBeforeQuitting();
    void askAfterFailedSave(const Error &error);
    void closeAnyway();
    void connectProject();
    void updateTitle();
    void noteLayout();
    void focusPage();
    void restoreLayout();
    static QStringList localPaths(const QMimeData *data);

    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

    Workspace &m_workspace;
    QString m_startPage; // of startOn(), until another page is shown
    QVector<Page *> m_pages;
    Rail *m_rail = nullptr;
    MessageStrip *m_messages = nullptr;
    Menus *m_menus = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_inspector = nullptr;
    QHash<Page *, QWidget *> m_inspectorOf; // the page's inspector inside its scroll area
    QSplitter *m_splitter = nullptr;
    QWidget *m_dropFrame = nullptr;
    QMessageBox *m_quitBox = nullptr;
    QPointer<FirstSteps> m_firstSteps;
    bool m_quitWhenIdle = false;
    bool m_workMayBeLost = false; // the user has agreed
    bool m_ending = false; // endSession() was called
    TaskScope m_background; // last member
};

} // namespace synthray
