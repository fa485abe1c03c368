// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jobrunner.h"

#include "base/taskscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <deque>
#include <utility>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

QString wholePath(const QString &folder)
{
    return folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

} // namespace

bool JobHandle::isOf(const QString &folder) const
{
    return !runFolder.isEmpty() && runFolder == wholePath(folder);
}

struct JobRunner::Private {
    TaskPtr task; // null when idle
    JobHandle handle;
    quint64 started = 0;
    State state = State::Idle;
    std::deque<std::pair<JobHandle, Job>> waiting;
    // A training changes its thread: niceness and number of LibTorch threads.
    TaskScope scope{TaskOptions{.ownThread = true}};
};

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<JobHandle>();
    qRegisterMetaType<JobProgress>();
    qRegisterMetaType<JobOutcome>();
}

JobRunner::~JobRunner() = default;

Result<JobHandle> JobRunner::start(const JobTitle &title, Job job, JobKind kind,
                                   const QString &runFolder)
{
    if (isRunning())
        return fail(ErrorCode::Busy, Tr::tr("'%1' is still running.").arg(d->handle.title.text()),
                    Tr::tr("Wait for it to finish or stop it first."));
    const JobHandle handle{++d->started, kind, wholePath(runFolder), title};
    run(handle, std::move(job));
    return handle;
}

JobHandle JobRunner::add(const JobTitle &title, Job job, JobKind kind, const QString &runFolder)
{
    const JobHandle handle{++d->started, kind, wholePath(runFolder), title};
    if (isRunning()) {
        d->waiting.emplace_back(handle, std::move(job));
        Q_EMIT waitingChanged();
    } else {
        run(handle, std::move(job));
    }
    return handle;
}

void JobRunner::run(const JobHandle &handle, Job job)
{
    d->handle = handle;
    d->state = State::Running;
    d->task = d->scope.run(
        [job = std::move(job)](TaskContext &context) -> Result<> { return job(context); },
        [this, handle](const Result<> &result) {
            const JobOutcome outcome{result ? std::nullopt : std::optional<Error>(result.error()),
                                     d->task->stopRequested()};
            d->task.reset();
            d->state = State::Idle;
            const QPointer<JobRunner> self(this);
            Q_EMIT stateChanged(d->state);
            Q_EMIT finished(handle, outcome);
            if (!self || isRunning() || d->waiting.empty())
                return;
            auto [next, nextJob] = std::move(d->waiting.front());
            d->waiting.pop_front();
            run(next, std::move(nextJob));
            Q_EMIT waitingChanged();
        },
        {}, [this, handle](const JobProgress &progress) { Q_EMIT progressed(handle, progress); });
    Q_EMIT stateChanged(d->state);
}

QVector<JobHandle> JobRunner::waiting() const
{
    QVector<JobHandle> handles;
    for (const auto &entry : d->waiting)
        handles.append(entry.first);
    return handles;
}

void JobRunner::removeWaiting(const JobHandle &job)
{
    if (std::erase_if(d->waiting, [&job](const auto &entry) { return entry.first == job; }) > 0)
        Q_EMIT waitingChanged();
}

void JobRunner::removeAllWaiting()
{
    if (!std::exchange(d->waiting, {}).empty())
        Q_EMIT waitingChanged();
}

void JobRunner::pause()
{
    if (d->state != State::Running)
        return;
    d->task->setPaused(true);
    d->state = State::Paused;
    Q_EMIT stateChanged(d->state);
}

void JobRunner::resume()
{
    if (d->state != State::Paused)
        return;
    d->task->setPaused(false);
    d->state = State::Running;
    Q_EMIT stateChanged(d->state);
}

void JobRunner::stop()
{
    if (!d->task || d->state == State::Stopping)
        return;
    d->task->requestStop();
    d->state = State::Stopping;
    Q_EMIT stateChanged(d->state);
}

void JobRunner::stopNow()
{
    if (!d->task)
        return;
    d->task->requestStopNow();
    if (d->state != State::Stopping) {
        d->state = State::Stopping;
        Q_EMIT stateChanged(d->state);
    }
}

JobRunner::State JobRunner::state() const { return d->state; }
JobHandle JobRunner::job() const { return isRunning() ? d->handle : JobHandle{}; }

} // namespace synthray

#include "moc_jobrunner.cpp"
