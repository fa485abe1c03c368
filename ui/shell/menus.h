// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus.
#pragma once

#include <QObject>
#include <QVector>

#include <memory>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace synthray {

class MainWindow;
class ShortcutBook;
class Workspace;

class Menus : public QObject
{
    Q_OBJECT

public:
    /// Stores "window/theme" (dark, light) and "window/language" in the settings.
    Menus(MainWindow &window, Workspace &workspace, QMenuBar *bar);
    ~Menus() override;
    /// Sets every text; called on LanguageChange.
    void retranslate();
    void updateUndo(); // another page is in front, or its stack changed
    ShortcutBook &shortcutBook() const { return *m_book; }

private:
    void addFileMenu(QMenuBar *bar);
    void addProjectActions();
    void addEditMenu(QMenuBar *bar);
    void addViewMenu(QMenuBar *bar);
    void fillImageMenu();
    void addHelpMenu(QMenuBar *bar);
    void showWeights();
    void checkSystem();
    QAction *add(QMenu *menu, const QString &id, const QString &icon = {});
    void fillRecent();
    QUndoStack &undoStack() const; // of the page in front
    void step(bool undo);

    MainWindow &m_window;
    Workspace &m_workspace;
    QMenu *m_file = nullptr, *m_recent = nullptr, *m_edit = nullptr, *m_view = nullptr,
          *m_theme = nullptr, *m_image = nullptr, *m_language = nullptr, *m_help = nullptr;
    QAction *m_newProject = nullptr, *m_openProject = nullptr, *m_saveProject = nullptr,
            *m_saveProjectAs = nullptr, *m_reopen = nullptr, *m_openFolder = nullptr,
            *m_openFiles = nullptr, *m_openSamples = nullptr, *m_quit = nullptr,
            *m_settings = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_fullScreen = nullptr,
            *m_manual = nullptr, *m_firstSteps = nullptr, *m_shortcuts = nullptr,
            *m_check = nullptr, *m_report = nullptr, *m_about = nullptr, *m_preferences = nullptr;
    std::unique_ptr<ShortcutBook> m_book; // all actions' keys; the user can change them
    QVector<QAction *> m_pages, m_themes, m_languages;
};

} // namespace synthray
