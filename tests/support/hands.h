// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with mouse and keyboard. Nothing that is hidden or switched off can be used.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace synthray::test {

/// The one of this name that is seen: other pages have widgets of the same name.
template <class T> T *seen(const QWidget &root, const QString &name)
{
    for (T *widget : root.findChildren<T *>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

inline bool canUse(const QWidget *widget, const QString &what)
{
    const bool can = widget && widget->isVisible() && widget->isEnabled();
    if (!can)
        qWarning("%s: %s", qPrintable(what),
                 !widget                   ? "does not exist"
                     : widget->isVisible() ? "is switched off"
                                           : "is hidden");
    return can;
}

/// Clicks the button.
inline bool press(const QWidget &root, const QString &name)
{
    auto *button = seen<QAbstractButton>(root, name);
    if (!canUse(button, name))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// Types into the field, over what it holds.
inline bool type(const QWidget &root, const QString &name, const QString &text)
{
    auto *field = seen<QWidget>(root, name);
    if (!canUse(field, name))
        return false;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    return true;
}

/// Goes down the list of choices to the first one that begins so.
inline bool choose(const QWidget &root, const QString &name, const QString &begin)
{
    auto *box = seen<QComboBox>(root, name);
    if (!canUse(box, name))
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int before = -1; !box->currentText().startsWith(begin)
         && std::exchange(before, box->currentIndex()) != box->currentIndex();)
        QTest::keyClick(box, Qt::Key_Down);
    if (!box->currentText().startsWith(begin))
        qWarning("%s: no choice begins with %s", qPrintable(name), qPrintable(begin));
    return box->currentText().startsWith(begin);
}

/// Clicks a row of a list or a table, at its first column.
inline void click(QAbstractItemView &list, int row, Qt::KeyboardModifiers keys = {})
{
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, keys, list.visualRect(index).center());
}

inline void doubleClick(QAbstractItemView &list, int row)
{
    click(list, row); // QTest's double click lacks the first one
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {},
                       list.visualRect(list.model()->index(row, 0)).center());
}

/// Whether a text is seen that begins so.
inline bool says(const QWidget &root, const QString &begin)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&begin](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(begin);
    });
}

/// Answers the next dialog of this kind, also one that blocks who opens it.
template <class Dialog, class Answer> void whenAsked(const QString &name, Answer answer)
{
    auto *watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, name, answer] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<Dialog *>(top);
            if (!dialog || !dialog->isVisible()
                || (!name.isEmpty() && dialog->objectName() != name))
                continue;
            watch->stop();
            watch->deleteLater();
            answer(*dialog);
            return;
        }
    });
    watch->start(10);
}

/// Accepts the path that the dialog for a file proposes, or enters another one.
inline void whenAskedForFile(const QString &name, const QString &path = {})
{
    whenAsked<QFileDialog>(name, [path](QFileDialog &dialog) {
        if (!path.isEmpty())
            dialog.selectFile(path);
        const bool saves = dialog.acceptMode() == QFileDialog::AcceptSave;
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(
                              saves ? QDialogButtonBox::Save : QDialogButtonBox::Open),
                          Qt::LeftButton);
    });
}

/// Drags files or folders onto the window; false if it does not take them.
inline bool dropOn(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter); // Qt drops only where a drag has entered
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    return enter.isAccepted() && drop.isAccepted();
}

/// Opens the button's menu and takes the entry with this text.
inline bool pick(const QWidget &root, const QString &name, const QString &entry)
{
    const auto isPicked = std::make_shared<bool>(false);
    QTimer::singleShot(0, qApp, [entry, isPicked] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions())
            if (action->text() == entry && action->isEnabled()) {
                *isPicked = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    const bool isPressed = press(root, name);
    return isPressed && QTest::qWaitFor([isPicked] { return *isPicked; });
}

} // namespace synthray::test
