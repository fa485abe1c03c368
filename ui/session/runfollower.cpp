// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runfollower.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int PollMs = 200;
}

RunFollower::RunFollower(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(PollMs);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::poll);
}

void RunFollower::follow(const QString &folder, bool expected)
{
    if (folder == m_folder && (m_reader || m_opening.isBusy())) {
        refresh();
        return;
    }
    m_opening.cancel();
    m_folder = folder;
    m_expected = expected;
    m_reader.reset();
    m_workedOn = false;
    m_status = RunStatus::Unknown;
    m_timer.stop();
    emit changed();
    if (!folder.isEmpty())
        refresh();
}

void RunFollower::stopExpecting()
{
    if (!isExpecting())
        return;
    m_expected = false;
    refresh();
}

void RunFollower::setWorkedOn(bool workedOn)
{
    m_workedOn = workedOn;
    refresh();
}

void RunFollower::refresh()
{
    if (m_folder.isEmpty())
        return;
    poll();
}

void RunFollower::open()
{
    if (m_opening.isBusy())
        return;
    // A long run has many thousand events: parse them outside the GUI thread.
    m_opening.run([folder = m_folder](TaskContext &) { return RunReader::open(folder); },
                  [this](Result<RunReader> result) { opened(std::move(result)); });
}

void RunFollower::opened(Result<RunReader> result)
{
    if (!result) {
        if (m_expected) {
            m_timer.start();
            return;
        }
        m_timer.stop();
        emit failed(result.error().whole());
        return;
    }
    m_expected = false;
    m_reader = std::move(*result);
    m_status = m_reader->status();
    emit changed();
    poll();
}

void RunFollower::poll()
{
    if (!m_reader) {
        open();
        return;
    }
    const Result<bool> fresh = m_reader->refresh();
    if (!fresh) {
        m_timer.stop();
        emit failed(fresh.error().whole());
        return;
    }
    const RunStatus status = m_reader->status();
    const bool running = m_workedOn || status == RunStatus::Running || status == RunStatus::Paused;
    if (running != m_timer.isActive())
        running ? m_timer.start() : m_timer.stop();
    if (*fresh || status != m_status) {
        m_status = status;
        emit changed();
    }
}

} // namespace synthray

#include "moc_runfollower.cpp"
