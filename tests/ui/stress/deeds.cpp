// SPDX-License-Identifier: GPL-3.0-or-later
// What the random user can do.
#include "actionlog.h"
#include "controls/page.h"
#include "randomuser.h"
#include "session/settings.h"
#include "support/guisupport.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace synthray::test {

namespace {

bool isLeaf(const QWidget *widget)
{
    return widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).isEmpty()
        && !widget->visibleRegion().isEmpty();
}

template <class... Kinds> bool isAny(const QWidget *widget)
{
    return (... || (qobject_cast<const Kinds *>(widget) != nullptr));
}

/// Not what would leave the program: a download, the system's file manager.
bool isSafe(const QWidget *widget) { return !widget->objectName().contains("download"_L1); }

/// As QTest's, but the widget may go after each event.
void clickOn(const QPointer<QWidget> &widget, Qt::MouseButton button, Qt::KeyboardModifiers held,
             QPoint at, bool twice = false)
{
    QTest::mousePress(widget.data(), button, held, at);
    if (widget)
        QTest::mouseRelease(widget.data(), button, held, at);
    if (!widget || !twice)
        return;
    QMouseEvent second(QEvent::MouseButtonDblClick, at, widget->mapToGlobal(at), button, button,
                       held);
    QApplication::sendEvent(widget, &second);
    if (widget)
        QTest::mouseRelease(widget.data(), button, held, at);
}

} // namespace

void RandomUser::click(QWidget *root)
{
    QWidget *widget = pick(root, isLeaf);
    if (!widget || !isSafe(widget))
        return;
    const bool twice = chance(10);
    const Qt::MouseButton button = chance(90) ? Qt::LeftButton : Qt::MiddleButton;
    const Qt::KeyboardModifiers held = chance(85) ? Qt::NoModifier
        : chance(50)                              ? Qt::ShiftModifier
                                                  : Qt::ControlModifier;
    const QPoint at = pointIn(widget);
    note(twice ? "double-click" : "click", widget, u"%1,%2"_s.arg(at.x()).arg(at.y()));
    clickOn(widget, button, held, at, twice);
}

void RandomUser::press(QWidget *root)
{
    QWidget *widget
        = pick(root, [](const QWidget *one) { return isAny<QAbstractButton>(one) && isSafe(one); });
    if (!widget)
        return;
    note("press", widget, qobject_cast<QAbstractButton *>(widget)->text());
    clickOn(widget, Qt::LeftButton, {}, widget->rect().center());
}

void RandomUser::choose(QWidget *root)
{
    const QPointer box = qobject_cast<QComboBox *>(pick(root, isAny<QComboBox>));
    if (!box || box->count() == 0)
        return;
    note("choose", box);
    box->setFocus();
    const int away = below(2 * box->count() + 1) - box->count();
    for (int i = 0; box && i < std::abs(away); ++i)
        QTest::keyClick(box.data(), away < 0 ? Qt::Key_Up : Qt::Key_Down);
}

void RandomUser::type(QWidget *root)
{
    // Numbers stay small: the networks and batches that they make must fit this machine.
    static const QStringList texts{u"0"_s,
                                   u"1"_s,
                                   u"8"_s,
                                   u"-3"_s,
                                   u"12,5"_s,
                                   u"0.001"_s,
                                   u"1e400"_s,
                                   u"nan"_s,
                                   u"%1 %n"_s,
                                   u"../x"_s,
                                   u"größe 影 \u202e"_s,
                                   u"<b>a</b>"_s,
                                   u""_s,
                                   u"a b"_s,
                                   u"=1+1"_s,
                                   u"NORMAL"_s};
    const QPointer widget = pick(root, isAny<QLineEdit, QAbstractSpinBox, QPlainTextEdit>);
    if (!widget)
        return;
    const QString text = texts[below(int(texts.size()))];
    note("type", widget, text);
    widget->setFocus();
    QTest::keyClick(widget.data(), Qt::Key_A, Qt::ControlModifier);
    if (widget && text.isEmpty())
        QTest::keyClick(widget.data(), Qt::Key_Delete);
    for (const QChar letter : text) { // QTest::keyClicks() knows Latin-1 only
        if (!widget)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &down);
    }
    if (widget && chance(50))
        QTest::keyClick(widget.data(), chance(70) ? Qt::Key_Return : Qt::Key_Escape);
}

void RandomUser::keys(QWidget *root)
{
    struct Stroke {
        int key;
        Qt::KeyboardModifiers held = Qt::NoModifier;
    };
    static const QVector<Stroke> strokes{
        {Qt::Key_Tab},
        {Qt::Key_Backtab, Qt::ShiftModifier},
        {Qt::Key_Return},
        {Qt::Key_Space},
        {Qt::Key_Escape},
        {Qt::Key_Up},
        {Qt::Key_Down},
        {Qt::Key_Left},
        {Qt::Key_Right},
        {Qt::Key_Home},
        {Qt::Key_End},
        {Qt::Key_PageDown},
        {Qt::Key_Delete},
        {Qt::Key_F1},
        {Qt::Key_F2},
        {Qt::Key_F11},
        {Qt::Key_Z, Qt::ControlModifier},
        {Qt::Key_Y, Qt::ControlModifier},
        {Qt::Key_A, Qt::ControlModifier},
        {Qt::Key_C, Qt::ControlModifier},
        {Qt::Key_S, Qt::ControlModifier},
        {Qt::Key_Comma, Qt::ControlModifier},
        {Qt::Key_F4},
        {Qt::Key_Menu},
    };
    QWidget *widget = QApplication::focusWidget();
    if (!widget || widget->window() != root->window())
        widget = root;
    if (chance(40)) { // the viewer's keys and the first letters of rows
        const int key = chance(50) ? Qt::Key_A + below(26) : Qt::Key_0 + below(10);
        note("key", widget, QKeySequence(key).toString());
        QTest::keyClick(widget, Qt::Key(key));
        return;
    }
    const Stroke stroke = strokes[below(int(strokes.size()))];
    note("key", widget, QKeySequence(int(stroke.held) | stroke.key).toString());
    QTest::keyClick(widget, Qt::Key(stroke.key), stroke.held);
}

void RandomUser::drag(QWidget *root)
{
    QWidget *widget = pick(root, isLeaf);
    if (!widget)
        return;
    const Qt::MouseButton button = chance(75) ? Qt::LeftButton
        : chance(60)                          ? Qt::MiddleButton
                                              : Qt::RightButton;
    const QPoint from = pointIn(widget), to = pointIn(widget) + QPoint(below(80) - 40, 0);
    note("drag", widget, u"%1,%2 to %3,%4"_s.arg(from.x()).arg(from.y()).arg(to.x()).arg(to.y()));
    test::drag(widget, button, from, to, 4);
}

void RandomUser::wheel(QWidget *root)
{
    const QPointer widget = pick(root, isLeaf);
    if (!widget)
        return;
    const QPointF at = pointIn(widget);
    const Qt::KeyboardModifiers held = chance(40) ? Qt::ControlModifier : Qt::NoModifier;
    const QPoint turn(0, chance(50) ? 120 : -120);
    note("wheel", widget);
    for (int i = below(4); widget && i >= 0; --i) {
        QWheelEvent event(at, widget->mapToGlobal(at), {}, turn, Qt::NoButton, held,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }
}

void RandomUser::hover(QWidget *root)
{
    const QPointer widget = pick(root, isLeaf);
    if (!widget)
        return;
    const QPoint at = pointIn(widget);
    note("hover", widget);
    QTest::mouseMove(widget.data(), at); // lets events through: the widget may go
    if (!widget)
        return;
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
}

void RandomUser::drop(QWidget *)
{
    if (QApplication::activeModalWidget())
        return;
    const QStringList things{m_images,
                             m_images + u"/NORMAL"_s,
                             m_home + u"/nothing here"_s,
                             m_home + u"/settings.ini"_s,
                             m_home + u"/written 1.synthray"_s,
                             m_home + u"/runs"_s};
    const QString path = things[below(int(things.size()))];
    note("drop", m_window.get(), path.mid(m_home.size()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = pointIn(m_window.get());
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void RandomUser::resize(QWidget *root)
{
    const QSize size(800 + below(1300), 500 + below(700));
    note("resize", root, u"%1x%2"_s.arg(size.width()).arg(size.height()));
    root->window()->resize(size);
}

void RandomUser::trigger(QWidget *root)
{
    if (root != m_window.get())
        return;
    QVector<QAction *> actions;
    for (QAction *action : m_window->findChildren<QAction *>())
        if (action->isEnabled() && !action->menu() && !action->isSeparator()
            && (action->objectName() != "quit"_L1 || chance(5)))
            actions.append(action);
    if (actions.isEmpty())
        return;
    QAction *action = actions[below(int(actions.size()))];
    note("trigger", m_window.get(), action->objectName() + u' ' + action->text());
    action->trigger();
}

void RandomUser::showPage(QWidget *root)
{
    if (root != m_window.get())
        return;
    const QString id = m_window->pages()[below(int(m_window->pages().size()))]->id();
    note("show page", m_window.get(), id);
    m_window->showPage(id);
}

void RandomUser::switchLook(QWidget *)
{
    static constexpr std::array names{"themeLight",  "themeDark",   "language_en",
                                      "language_de", "language_fr", "language_es"};
    const char *name = names[size_t(below(int(names.size())))];
    note("switch", m_window.get(), QLatin1StringView(name));
    if (auto *action = m_window->findChild<QAction *>(QLatin1StringView(name)))
        action->trigger();
}

void RandomUser::startJob(QWidget *root)
{
    static constexpr std::array names{"startTraining", "startClassifier", "startMetrics",
                                      "startStudy"};
    if (root != m_window.get() || m_workspace->runner().isRunning())
        return;
    const QString name = QLatin1StringView(names[size_t(below(int(names.size())))]);
    const QPointer button = m_window->findChild<QAbstractButton *>(name);
    if (!button || !button->isEnabled())
        return;
    note("start", button);
    for (Page *page : m_window->pages())
        if (page->isAncestorOf(button))
            m_window->showPage(page->id());
    if (button)
        button->click();
}

void RandomUser::stopJob(QWidget *)
{
    JobRunner &runner = m_workspace->runner();
    if (!runner.isRunning())
        return;
    note("end job", nullptr);
    if (chance(20))
        runner.pause();
    else if (chance(60))
        runner.stop();
    else
        runner.stopNow();
}

void RandomUser::contextMenu(QWidget *root)
{
    QWidget *widget = pick(root, isLeaf);
    if (!widget)
        return;
    const QPoint at = pointIn(widget);
    note("context menu", widget);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

/// Waits as a reader does, so that work in the background comes to its end.
void RandomUser::lookOn(QWidget *)
{
    if (m_acting > 1)
        return;
    QEventLoop loop;
    QTimer::singleShot(20 + below(200), &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace synthray::test
