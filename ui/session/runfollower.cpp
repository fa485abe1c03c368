// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runfollower.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int PollMs = 200;
}

RunFollower::RunFollower(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(PollMs);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::poll);
}

RunFollower::~RunFollower()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void RunFollower::follow(const QString &folder, bool expected)
{
    if (folder == m_folder && (m_reader || m_opening)) {
        refresh();
        return;
    }
    ++m_number;
    m_opening = false;
    m_folder = folder;
    m_expected = expected;
    m_reader.reset();
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

void RunFollower::refresh()
{
    if (m_folder.isEmpty())
        return;
    poll();
}

void RunFollower::open()
{
    if (m_opening)
        return;
    m_opening = true;
    // A long run has many thousand events: parsing them is not the window's work.
    m_pool.start([this, number = m_number, folder = m_folder] {
        auto result = std::make_shared<Result<RunReader>>(RunReader::open(folder));
        QMetaObject::invokeMethod(
            this, [this, number, result] { opened(number, result); }, Qt::QueuedConnection);
    });
}

void RunFollower::opened(quint64 number, const std::shared_ptr<Result<RunReader>> &result)
{
    if (number != m_number)
        return;
    m_opening = false;
    if (!*result) {
        if (m_expected) {
            m_timer.start();
            return;
        }
        m_timer.stop();
        emit failed(result->error().whole());
        return;
    }
    m_expected = false;
    m_reader = std::move(**result);
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
    const bool running = status == RunStatus::Running || status == RunStatus::Paused;
    if (running != m_timer.isActive())
        running ? m_timer.start() : m_timer.stop();
    if (*fresh || status != m_status) {
        m_status = status;
        emit changed();
    }
}

} // namespace synthray

#include "moc_runfollower.cpp"
