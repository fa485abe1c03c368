// SPDX-License-Identifier: GPL-3.0-or-later
// Follows one run's folder: opens it in the background, then reads it five times a second while the
// run is active.
#pragma once

#include "base/taskscope.h"
#include "run/runfolder.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace synthray {

class RunFollower : public QObject
{
    Q_OBJECT

public:
    explicit RunFollower(QObject *parent = nullptr);

    /// 'expected': the folder will be created soon; retries until it exists.
    void follow(const QString &folder, bool expected = false);
    void stopExpecting(); // the job ended: a missing folder will not appear any more
    void refresh(); // reads now, and keeps polling while the run is active
    /// A job of this window works on the run: a resumed one is not active before its images are
    /// read.
    void setWorkedOn(bool workedOn);

    const QString &folder() const { return m_folder; }
    const RunReader *reader() const { return m_reader ? &*m_reader : nullptr; } // null: not open
    RunStatus status() const { return m_status; }
    bool isExpecting() const { return m_expected && !m_reader; }
    bool isPolling() const { return m_timer.isActive(); }

signals:
    void changed(); // another run, new events or another status
    void failed(const QString &sentence); // the run cannot be shown

private:
    void open();
    void opened(Result<RunReader> result);
    void poll();

    QString m_folder;
    std::optional<RunReader> m_reader;
    RunStatus m_status = RunStatus::Unknown;
    bool m_expected = false, m_workedOn = false;
    QTimer m_timer;
    TaskScope m_opening; // last member
};

} // namespace synthray
