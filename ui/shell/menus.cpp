// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include "controls/dialogs.h"
#include "controls/help.h"
#include "controls/makers.h"
#include "controls/page.h"
#include "controls/theme.h"
#include "session/document.h"
#include "session/language.h"
#include "session/messages.h"
#include "session/projectfile.h"
#include "session/recents.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/bugreport.h"
#include "shell/mainwindow.h"
#include "shell/messagestrip.h"
#include "shell/opendialogs.h"
#include "shell/preferencesdialog.h"
#include "shell/shortcutbook.h"
#include "shell/shortcutsdialog.h"
#include "viewer/imageview.h"
#include "weights/weightsdialog.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

Menus::Menus(MainWindow &window, Workspace &workspace, QMenuBar *bar)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
{
    addFileMenu(bar);
    addEditMenu(bar);
    addViewMenu(bar);
    addHelpMenu(bar);
    QVector<QAction *> actions;
    for (QMenu *menu : {m_file, m_edit, m_view, m_help})
        for (QAction *action : menu->actions())
            if (!action->objectName().isEmpty())
                actions.append(action);
    m_book = std::make_unique<ShortcutBook>(m_workspace.settings().shortcuts, actions);
    retranslate();
}

Menus::~Menus() = default;

QAction *Menus::add(QMenu *menu, const QString &id, const QString &icon)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(id);
    if (!icon.isEmpty())
        action->setIcon(Theme::instance().icon(icon));
    return action;
}

void Menus::addFileMenu(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    addProjectActions();
    m_file->addSeparator();
    m_openFolder = add(m_file, u"openFolder"_s, u"folder-open"_s);
    m_openFolder->setShortcut(QKeySequence::Open);
    m_openFiles = add(m_file, u"openFiles"_s, u"file"_s);
    m_openFiles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_openSamples = add(m_file, u"openSamples"_s, u"images"_s);
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_reopen = add(m_file, u"reopen"_s);
    m_reopen->setCheckable(true);
    m_reopen->setChecked(m_workspace.settings().reopen.get());
    connect(m_reopen, &QAction::toggled, this,
            [this](bool on) { m_workspace.settings().reopen.set(on); });
    m_file->addSeparator();
    m_quit = add(m_file, u"quit"_s, u"quit"_s);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_openFolder, &QAction::triggered, this,
            [this] { askForFolder(&m_window, m_workspace); });
    connect(m_openFiles, &QAction::triggered, this,
            [this] { askForFiles(&m_window, m_workspace); });
    connect(m_openSamples, &QAction::triggered, this, [this] { openSampleImages(m_workspace); });
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    connect(&m_workspace.project().recents(), &Recents::changed, this, &Menus::fillRecent);
}

void Menus::addProjectActions()
{
    m_newProject = add(m_file, u"newProject"_s, u"plus"_s);
    m_newProject->setShortcut(QKeySequence::New);
    m_openProject = add(m_file, u"openProject"_s, u"folder"_s);
    m_openProject->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_saveProject = add(m_file, u"saveProject"_s, u"save"_s);
    m_saveProject->setShortcut(QKeySequence::Save);
    m_saveProjectAs = add(m_file, u"saveProjectAs"_s);
    m_saveProjectAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_newProject, &QAction::triggered, &m_workspace.project(), &ProjectFile::newProject);
    connect(m_openProject, &QAction::triggered, this,
            [this] { askForProject(&m_window, m_workspace); });
    connect(m_saveProject, &QAction::triggered, this,
            [this] { saveProject(&m_window, m_workspace); });
    connect(m_saveProjectAs, &QAction::triggered, this,
            [this] { askSaveProjectAs(&m_window, m_workspace); });
}

void Menus::addEditMenu(QMenuBar *bar)
{
    m_edit = bar->addMenu(QString());
    m_undo = add(m_edit, u"undo"_s, u"undo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = add(m_edit, u"redo"_s, u"redo"_s);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_edit->addSeparator();
    m_settings = add(m_edit, u"settings"_s, u"metrics"_s);
    connect(m_settings, &QAction::triggered, this, &Menus::showWeights);
    m_preferences = add(m_edit, u"preferences"_s, u"settings"_s);
    m_preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(m_preferences, &QAction::triggered, this,
            [this] { PreferencesDialog::open(&m_window, m_workspace, *m_book); });
    connect(m_undo, &QAction::triggered, this, [this] { step(true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(false); });
    for (QUndoStack *stack :
         {&m_workspace.document().undoStack(), &m_workspace.document().recipeUndoStack()})
        connect(stack, &QUndoStack::indexChanged, this, &Menus::updateUndo);
}

void Menus::showWeights()
{
    auto *dialog = new WeightsDialog(m_workspace.settings(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Settings &settings = m_workspace.settings();
    connect(dialog, &WeightsDialog::chosen, &settings, &Settings::weightsChanged);
    connect(dialog, &WeightsDialog::examined, &settings, &Settings::weightsChanged);
    dialog->open();
}

/// The recipe's steps on Augment; those of labels and splits on all other pages.
QUndoStack &Menus::undoStack() const
{
    const Page *page = m_window.currentPage();
    Document &document = m_workspace.document();
    return page && page->id() == "augment"_L1 ? document.recipeUndoStack() : document.undoStack();
}

/// A step that changes what another page shows says so and offers the way back.
void Menus::step(bool undo)
{
    QUndoStack &stack = undoStack();
    const QString text = undo ? stack.undoText() : stack.redoText();
    undo ? stack.undo() : stack.redo();
    const Page *page = m_window.currentPage();
    if (!page || page->id() == "data"_L1 || page->id() == "augment"_L1)
        return;
    m_window.messages()->showOffer(undo ? tr("Undone on the Data page: %1").arg(text)
                                        : tr("Redone on the Data page: %1").arg(text),
                                   undo ? tr("Redo") : tr("Undo"),
                                   [&stack, undo] { undo ? stack.redo() : stack.undo(); });
}

void Menus::addViewMenu(QMenuBar *bar)
{
    m_view = bar->addMenu(QString());
    int number = 0;
    for (Page *page : m_window.pages()) {
        QAction *action = add(m_view, page->id(), page->id());
        if (++number < 10)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, page] { m_window.showPage(page->id()); });
        m_pages.append(action);
    }
    m_view->addSeparator();
    m_image = m_view->addMenu(Theme::instance().icon(u"turn"_s), QString());
    m_image->setObjectName(u"imageViewMenu"_s);
    connect(m_view, &QMenu::aboutToShow, this, &Menus::fillImageMenu);

    m_theme = m_view->addMenu(Theme::instance().icon(u"contrast"_s), QString());
    auto *themes = new QActionGroup(this);
    for (const bool light : {false, true}) {
        QAction *action = themes->addAction(m_theme->addAction(QString()));
        action->setObjectName(light ? u"themeLight"_s : u"themeDark"_s);
        action->setCheckable(true);
        action->setChecked(light == (Theme::instance().kind() == Theme::Kind::Light));
        connect(action, &QAction::triggered, this, [this, light] {
            Theme::instance().apply(light ? Theme::Kind::Light : Theme::Kind::Dark);
            m_workspace.settings().theme.set(light ? u"light"_s : u"dark"_s);
        });
        m_themes.append(action);
    }
    m_language = m_view->addMenu(Theme::instance().icon(u"language"_s), QString());
    auto *languages = new QActionGroup(this);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = languages->addAction(m_language->addAction(choice.name));
        action->setObjectName(u"language_"_s + choice.id);
        action->setCheckable(true);
        action->setChecked(choice.id == Language::instance().id());
        connect(action, &QAction::triggered, this, [this, id = choice.id] {
            m_workspace.settings().language.set(id);
            Language::instance().apply(id);
        });
        m_languages.append(action);
    }
    m_view->addSeparator();
    m_fullScreen = add(m_view, u"fullScreen"_s, u"fullscreen"_s);
    m_fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    connect(m_fullScreen, &QAction::triggered, this,
            [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

/// What can be done to the view that has the focus, otherwise to the first that shows an image:
/// the same entries and keys as in its own menu.
void Menus::fillImageMenu()
{
    m_image->clear();
    qDeleteAll(m_image->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // its submenus
    auto *view = qobject_cast<ImageView *>(m_window.focusWidget());
    Page *page = m_window.currentPage();
    if (page && !(view && view->hasContent() && page->isAncestorOf(view))) {
        const auto views = page->findChildren<ImageView *>();
        const auto shown = std::find_if(views.begin(), views.end(), [](const ImageView *one) {
            return one->isVisible() && one->hasContent();
        });
        view = shown == views.end() ? nullptr : *shown;
    }
    if (view)
        view->fillMenu(*m_image);
    m_image->setEnabled(view != nullptr);
}

void Menus::addHelpMenu(QMenuBar *bar)
{
    m_help = bar->addMenu(QString());
    m_manual = add(m_help, u"manual"_s, u"help"_s);
    m_manual->setShortcut(QKeySequence(Qt::Key_F1));
    m_firstSteps = add(m_help, u"firstSteps"_s, u"play"_s);
    m_shortcuts = add(m_help, u"shortcuts"_s);
    m_shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    m_help->addSeparator();
    m_check = add(m_help, u"systemCheck"_s, u"device"_s);
    m_report = add(m_help, u"bugReport"_s, u"copy"_s);
    m_about = add(m_help, u"about"_s, u"info"_s);
    connect(m_manual, &QAction::triggered, this,
            [] { Help::instance().open(Help::topicOf(QApplication::focusWidget())); });
    connect(m_firstSteps, &QAction::triggered, &m_window, &MainWindow::showFirstSteps);
    connect(m_shortcuts, &QAction::triggered, this,
            [this] { ShortcutsDialog::open(&m_window, m_window.currentPage(), *m_book); });
    connect(m_check, &QAction::triggered, this, &Menus::checkSystem);
    connect(m_report, &QAction::triggered, this, [this] { showBugReport(&m_window, m_workspace); });
    connect(m_about, &QAction::triggered, this, [this] { showAbout(&m_window); });
}

/// It measures with all threads: a running training would distort it, and be slowed down.
void Menus::checkSystem()
{
    if (m_workspace.runner().isRunning())
        m_workspace.messages().note(
            tr("The system check needs the whole machine. Wait until the running job has "
               "finished."));
    else
        showSystemCheck(&m_window);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    setTexts({{m_newProject, tr("&New project")},
              {m_openProject, tr("Open &project…")},
              {m_saveProject, tr("&Save project")},
              {m_saveProjectAs, tr("Save project &as…")},
              {m_reopen, tr("Reopen last images at &startup")},
              {m_openFolder, tr("&Open folder…")},
              {m_openFiles, tr("Open &files…")},
              {m_openSamples, tr("Open sa&mple images")}});
    m_recent->setTitle(tr("&Recent"));
    m_quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(m_window.pages()[i]->title());
    m_image->setTitle(tr("&Image"));
    m_theme->setTitle(tr("&Theme"));
    m_themes[0]->setText(tr("&Dark"));
    m_themes[1]->setText(tr("&Light"));
    m_language->setTitle(tr("&Language"));
    m_languages[0]->setText(Language::choices().first().name);
    m_fullScreen->setText(tr("F&ull screen"));
    m_help->setTitle(tr("&Help"));
    setTexts({{m_manual, tr("&Manual")},
              {m_firstSteps, tr("&First steps")},
              {m_shortcuts, tr("&Shortcuts…")},
              {m_preferences, tr("&Preferences…")},
              {m_check, tr("System &check")},
              {m_report, tr("Report for a &bug report…")},
              {m_about, tr("&About Synthray")}});
    fillRecent();
    updateUndo();
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QStringList recent = m_workspace.project().recents().paths();
    for (const QString &path : recent) {
        QString shown = QDir::toNativeSeparators(path);
        QAction *action = m_recent->addAction(shown.replace(u'&', "&&"_L1));
        action->setIcon(Theme::instance().icon(isProjectFile(path) ? u"file"_s : u"folder"_s));
        connect(action, &QAction::triggered, this, [this, path] {
            m_workspace.project().openPaths({path});
            m_window.showPage(u"data"_s);
        });
    }
    if (!recent.isEmpty()) {
        m_recent->addSeparator();
        connect(m_recent->addAction(tr("&Clear list")), &QAction::triggered,
                &m_workspace.project().recents(), &Recents::clear, Qt::QueuedConnection);
    }
    m_recent->setEnabled(!recent.isEmpty());
}

void Menus::updateUndo()
{
    const QUndoStack &stack = undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setText(stack.undoText().isEmpty() ? tr("&Undo")
                                               : tr("&Undo: %1").arg(stack.undoText()));
    m_settings->setText(tr("FID &weights…"));
    m_redo->setText(stack.redoText().isEmpty() ? tr("&Redo")
                                               : tr("&Redo: %1").arg(stack.redoText()));
}

} // namespace synthray

#include "moc_menus.cpp"
