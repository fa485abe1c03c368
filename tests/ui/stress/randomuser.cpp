// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomuser.h"

#include "actionlog.h"
#include "controls/page.h"
#include "controls/theme.h"
#include "pages/pages.h"
#include "session/preferences.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/settings.h"
#include "support/guisupport.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace synthray::test {

RandomUser::RandomUser(quint64 seed, const QString &home, const QString &images)
    : m_random(static_cast<quint32>(seed ^ (seed >> 32)))
    , m_home(home)
    , m_images(images)
{
    startSession();
    tendSoon();
}

RandomUser::~RandomUser()
{
    m_isTending = false;
    m_window.reset();
    m_workspace.reset();
}

void RandomUser::startSession()
{
    m_settings = std::make_unique<QSettings>(m_home + u"/settings.ini"_s, QSettings::IniFormat);
    m_workspace = std::make_unique<Workspace>(*m_settings);
    m_workspace->runs().setFolder(m_home + u"/runs"_s);
    (void)applyPreferences(m_workspace->settings()); // as main() does: language and theme
    m_window = std::make_unique<MainWindow>(*m_workspace, makePages);
    const bool first = ++m_starts == 1;
    m_window->startSession(first ? QStringList{m_images} : QStringList());
    m_window->show();
    m_window->offerInterruptedRuns();
    m_window->activateWindow();
}

void RandomUser::stopEverything()
{
    JobRunner &runner = m_workspace->runner();
    runner.removeAllWaiting();
    if (runner.isRunning() && runner.state() != JobRunner::State::Stopping)
        note("stop: too much memory", nullptr);
    runner.stopNow();
}

void RandomUser::endSession()
{
    m_isTending = false;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top != m_window.get() && top->isVisible())
            top->close();
    m_window->endSession();
    m_window->endSession(); // a second call stops at once
    [[maybe_unused]] const bool ended
        = QTest::qWaitFor([this] { return !m_workspace->runner().isRunning(); }, 120'000);
    m_window.reset();
    m_workspace.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

const QVector<RandomUser::Deed> &RandomUser::deeds()
{
    static const QVector<Deed> list{
        {"click", 22, &RandomUser::click},
        {"press", 14, &RandomUser::press},
        {"choose", 6, &RandomUser::choose},
        {"type", 7, &RandomUser::type},
        {"keys", 14, &RandomUser::keys},
        {"drag", 8, &RandomUser::drag},
        {"wheel", 5, &RandomUser::wheel},
        {"hover", 4, &RandomUser::hover},
        {"drop", 1, &RandomUser::drop},
        {"resize", 2, &RandomUser::resize},
        {"trigger", 3, &RandomUser::trigger},
        {"show page", 5, &RandomUser::showPage},
        {"switch look", 2, &RandomUser::switchLook},
        {"start job", 2, &RandomUser::startJob},
        {"stop job", 2, &RandomUser::stopJob},
        {"context menu", 3, &RandomUser::contextMenu},
        {"look on", 2, &RandomUser::lookOn},
        {"restart", 1, &RandomUser::restart},
    };
    return list;
}

void RandomUser::step()
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!m_window->isVisible() && !top) { // the user quit
        restart(nullptr);
        return;
    }
    actIn(top ? top : m_window.get());
    // A button's deletion of itself, a finished task: what an event loop would do now.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void RandomUser::actIn(QWidget *root)
{
    ++m_acting;
    m_waits = 0;
    if (root != m_window.get() && root->isWindow() && chance(30)) {
        leave(root);
    } else {
        int total = 0;
        for (const Deed &deed : deeds())
            total += deed.weight;
        int ticket = below(total);
        for (const Deed &deed : deeds()) {
            ticket -= deed.weight;
            if (ticket < 0) {
                (this->*deed.act)(root);
                break;
            }
        }
    }
    --m_acting;
}

/// Not one repeating timer: it would not fire in a loop that its own handler has opened, such as
/// the question of a file dialog.
void RandomUser::tendSoon()
{
    constexpr int interval = 5; // ms
    if (m_isTending)
        QTimer::singleShot(interval, this, &RandomUser::tend);
}

/// Runs in every event loop; acts only in one that an action waits in.
void RandomUser::tend()
{
    tendSoon();
    constexpr int deepest = 6; // dialogs over dialogs
    if (m_acting == 0 || ++m_waits < 2)
        return;
    QWidget *waiting = QApplication::activePopupWidget();
    if (!waiting)
        waiting = QApplication::activeModalWidget();
    if (m_acting > deepest) { // nothing new is opened from here, or the loops would never end
        if (waiting)
            close(waiting);
        return;
    }
    if (waiting)
        actIn(waiting);
    else if (m_waits > 4) { // a drag: let go of it
        m_waits = 0;
        note("let go", m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, pointIn(m_window.get()));
    }
}

void RandomUser::close(QWidget *dialog)
{
    m_waits = 0;
    note("close", dialog);
    if (auto *one = qobject_cast<QDialog *>(dialog))
        one->reject();
    else
        dialog->close();
}

/// Closes a dialog or a menu in one of the ways that it has.
void RandomUser::leave(QWidget *dialog)
{
    if (auto *files = qobject_cast<QFileDialog *>(dialog)) {
        answer(files);
    } else if (qobject_cast<QMenu *>(dialog) || chance(30)) {
        note("escape", dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else if (QWidget *button = pick(dialog, [](const QWidget *widget) {
                   return qobject_cast<const QPushButton *>(widget) != nullptr;
               })) {
        note("press", button);
        QTest::mouseClick(button, Qt::LeftButton);
    } else {
        close(dialog);
    }
}

void RandomUser::answer(QFileDialog *dialog)
{
    if (chance(60)) {
        note("reject", dialog);
        dialog->reject();
        return;
    }
    const bool saves = dialog->acceptMode() == QFileDialog::AcceptSave;
    const QString path = saves ? u"%1/written %2"_s.arg(m_home).arg(below(6)) : m_images;
    note("accept", dialog, QDir(m_home).relativeFilePath(path));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

QPoint RandomUser::pointIn(const QWidget *widget)
{
    return {below(widget->width()), below(widget->height())};
}

QWidget *RandomUser::pick(QWidget *root, const std::function<bool(const QWidget *)> &suits)
{
    QVector<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == root->window()
            && suits(widget))
            found.append(widget);
    return found.isEmpty() ? nullptr : found[below(int(found.size()))];
}

void RandomUser::note(const char *what, const QWidget *widget, const QString &detail)
{
    QString where;
    for (const QWidget *one = widget; one && where.size() < 90; one = one->parentWidget())
        if (!one->objectName().isEmpty() && !one->objectName().startsWith("qt_"_L1))
            where.prepend(u'/' + one->objectName());
    noteAction(u"%1%2 %3%4 %5"_s.arg(
        QString(2 * std::max(0, m_acting - 1), u' '), QLatin1StringView(what),
        widget ? QLatin1StringView(widget->metaObject()->className()) : ""_L1, where, detail));
}

void RandomUser::restart(QWidget *)
{
    if (m_acting > 1 || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return; // the window must not go while its dialog waits
    note("restart", nullptr);
    if (m_window->isVisible() && !m_window->close())
        return; // it asks first: what a job or the labels shall do
    m_window.reset();
    m_workspace.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    startSession();
}

} // namespace synthray::test
