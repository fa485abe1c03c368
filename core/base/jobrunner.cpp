// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jobrunner.h"

#include "base/taskscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

Result<JobHandle> JobRunner::start(const QString &title, Job job, JobKind kind,
                                   const QString &runFolder)
{
    if (isRunning())
        return fail(ErrorCode::Busy, Tr::tr("'%1' is still running.").arg(d->handle.title),
                    Tr::tr("Wait for it to finish or stop it first."));
    const JobHandle handle{++d->started, kind, wholePath(runFolder), title};
    d->handle = handle;
    d->state = State::Running;
    d->task = d->scope.run(
        [job = std::move(job)](TaskContext &context) -> Result<> { return job(context); },
        [this, handle](const Result<> &result) {
            const JobOutcome outcome{result ? std::nullopt : std::optional<Error>(result.error()),
                                     d->task->stopRequested()};
            d->task.reset();
            d->state = State::Idle;
            Q_EMIT stateChanged(d->state);
            Q_EMIT finished(handle, outcome);
        },
        {}, [this, handle](const JobProgress &progress) { Q_EMIT progressed(handle, progress); });
    Q_EMIT stateChanged(d->state);
    return handle;
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
