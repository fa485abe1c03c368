// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus.
#pragma once

#include <QObject>
#include <QVector>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace synthray {

class MainWindow;
class Workspace;

class Menus : public QObject
{
    Q_OBJECT

public:
    /// Stores "window/theme" (dark, light) and "window/language" in the settings.
    Menus(MainWindow &window, Workspace &workspace, QMenuBar *bar);
    /// Sets every text; called on LanguageChange.
    void retranslate();
    void updateUndo(); // another page is in front, or its stack changed
    /// Pairs of (keys, description) of all actions here, for the list of shortcuts.
    QVector<QPair<QString, QString>> shortcuts() const;

private:
    void addFileMenu(QMenuBar *bar);
    void addProjectActions();
    void addEditMenu(QMenuBar *bar);
    void addViewMenu(QMenuBar *bar);
    void addHelpMenu(QMenuBar *bar);
    QAction *add(QMenu *menu, const QString &id, const QString &icon = {});
    void fillRecent();
    QUndoStack &undoStack() const; // of the page in front
    void step(bool undo);

    MainWindow &m_window;
    Workspace &m_workspace;
    QMenu *m_file = nullptr, *m_recent = nullptr, *m_edit = nullptr, *m_view = nullptr,
          *m_theme = nullptr, *m_language = nullptr, *m_help = nullptr;
    QAction *m_newProject = nullptr, *m_openProject = nullptr, *m_saveProject = nullptr,
            *m_saveProjectAs = nullptr, *m_reopen = nullptr, *m_openFolder = nullptr,
            *m_openFiles = nullptr, *m_openSamples = nullptr, *m_quit = nullptr,
            *m_settings = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_fullScreen = nullptr,
            *m_shortcuts = nullptr, *m_check = nullptr, *m_about = nullptr;
    QVector<QAction *> m_pages, m_themes, m_languages;
};

} // namespace synthray
