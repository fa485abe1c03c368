// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the real window at random: clicks, keys, typing, drags, drops, wheel, pages, starts, stops,
// resizes, themes, languages, closing and starting again. The seed decides what is tried; what
// comes of it depends on the work in the background as well.
#pragma once

#include "session/workspace.h"
#include "shell/mainwindow.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>

class QFileDialog;

namespace synthray::test {

class RandomUser : public QObject
{
    Q_OBJECT

public:
    /// 'home' is the folder of all that is read and written; 'images' a folder of images in it.
    RandomUser(quint64 seed, const QString &home, const QString &images);
    ~RandomUser() override;

    void step();
    void stopEverything(); // a job wants more memory than there is
    void endSession(); // stops what runs, closes the window
    int starts() const { return m_starts; }

private:
    struct Deed {
        const char *name;
        int weight;
        void (RandomUser::*act)(QWidget *root);
    };

    int below(int limit) { return limit > 0 ? int(m_random.bounded(limit)) : 0; }
    bool chance(int percent) { return below(100) < percent; }
    QPoint pointIn(const QWidget *widget);
    QWidget *pick(QWidget *root, const std::function<bool(const QWidget *)> &suits);
    void note(const char *what, const QWidget *widget, const QString &detail = {});

    void startSession();
    void actIn(QWidget *root);
    void tendSoon();
    void tend(); // while a dialog, a menu or a drag waits inside an action
    void leave(QWidget *dialog);
    void close(QWidget *dialog);
    void answer(QFileDialog *dialog);

    void click(QWidget *root);
    void press(QWidget *root); // buttons only: what does most
    void choose(QWidget *root);
    void type(QWidget *root);
    void keys(QWidget *root);
    void drag(QWidget *root);
    void wheel(QWidget *root);
    void hover(QWidget *root);
    void drop(QWidget *root);
    void resize(QWidget *root);
    void trigger(QWidget *root); // an action of the menus
    void showPage(QWidget *root);
    void switchLook(QWidget *root);
    void startJob(QWidget *root);
    void stopJob(QWidget *root);
    void contextMenu(QWidget *root);
    void lookOn(QWidget *root);
    void restart(QWidget *root);

    static const QVector<Deed> &deeds();

    QRandomGenerator m_random;
    QString m_home, m_images;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    bool m_isTending = true;
    int m_acting = 0; // depth of actions; more than one: inside a dialog's event loop
    int m_waits = 0; // of tend(), since the last action
    int m_starts = 0;
};

} // namespace synthray::test
