// SPDX-License-Identifier: GPL-3.0-or-later
// An application that measures how long the window's thread spends in each event: what takes longer
// than 200 ms is felt as a window that hangs.
#pragma once

#include <QApplication>
#include <QHash>
#include <QStringList>
#include <QVector>

namespace synthray::test {

struct Stall {
    QString where; // receiver and event
    QString action; // of the random user, just before
    qint64 wallMs = 0; // on a busy machine more than the program's own share
    qint64 cpuMs = 0;
};

class StallWatch : public QApplication
{
public:
    static constexpr qint64 limitMs = 200;

    StallWatch(int &argc, char **argv)
        : QApplication(argc, argv)
    {
    }
    bool notify(QObject *receiver, QEvent *event) override;
    /// While off, nothing is measured: the user's own waiting, the start of a window.
    void setOn(bool on) { m_on = on; }
    const QVector<Stall> &stalls() const { return m_stalls; }
    qint64 events() const { return m_events; }
    /// One line for each kind, the longest first.
    QStringList report() const;

private:
    bool m_on = false;
    qint64 m_events = 0;
    QHash<int, int> m_depthOf; // events being handled, by level of event loop
    QHash<int, bool> m_hasWaited; // an event loop ran inside: a dialog, a menu, a drag
    QVector<Stall> m_stalls;
};

} // namespace synthray::test
