// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jobrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <thread>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

constexpr int progressIntervalMs = 50; // at most 20 signals a second

// Exceptions stay inside rooms; one that escapes a job must not take the program with it.
Result<> runGuarded(const Job &job, JobContext &context)
{
    try {
        return job(context);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, Tr::tr("There is not enough memory for this."),
                    Tr::tr("Choose a smaller batch, image size or set, or close other programs."));
    } catch (const std::exception &e) {
        return fail(
            ErrorCode::Internal,
            Tr::tr("An unexpected error stopped the work: %1").arg(QString::fromUtf8(e.what())));
    }
}

} // namespace

struct JobRunner::Private {
    std::thread thread;
    std::unique_ptr<JobContext> context;
    State state = State::Idle; // GUI thread only
    QString title;
    JobProgress last;
    bool lastShown = true;
    QElapsedTimer sinceShown; // the job's thread only
};

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<JobProgress>();
    qRegisterMetaType<JobOutcome>();
}

JobRunner::~JobRunner()
{
    if (d->context)
        d->context->requestStopNow();
    if (d->thread.joinable())
        d->thread.join();
}

Result<> JobRunner::start(const QString &title, Job job)
{
    if (isRunning())
        return fail(ErrorCode::Busy, Tr::tr("'%1' is still running.").arg(d->title),
                    Tr::tr("Wait for it to finish or stop it first."));
    if (d->thread.joinable())
        d->thread.join();
    d->title = title;
    d->lastShown = true;
    d->sinceShown.invalidate();
    d->context = std::make_unique<JobContext>([this](const JobProgress &progress) {
        d->last = progress;
        d->lastShown = !d->sinceShown.isValid() || d->sinceShown.elapsed() >= progressIntervalMs;
        if (!d->lastShown)
            return;
        d->sinceShown.start();
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
    });
    d->state = State::Running;
    Q_EMIT stateChanged(d->state);
    d->thread = std::thread([this, job = std::move(job)] {
        const Result<> result = runGuarded(job, *d->context);
        const JobOutcome outcome{result ? std::nullopt : std::optional(result.error()),
                                 d->context->stopRequested()};
        const JobProgress last = d->last;
        const bool show = !d->lastShown;
        QMetaObject::invokeMethod(this, [this, outcome, last, show] {
            if (d->thread.joinable())
                d->thread.join(); // it has nothing left to do: this lambda was its last act
            if (show)
                Q_EMIT progressed(last);
            d->context.reset();
            d->state = State::Idle;
            Q_EMIT stateChanged(d->state);
            Q_EMIT finished(d->title, outcome);
        });
    });
    return {};
}

void JobRunner::pause()
{
    if (d->state != State::Running)
        return;
    d->context->setPaused(true);
    d->state = State::Paused;
    Q_EMIT stateChanged(d->state);
}

void JobRunner::resume()
{
    if (d->state != State::Paused)
        return;
    d->context->setPaused(false);
    d->state = State::Running;
    Q_EMIT stateChanged(d->state);
}

void JobRunner::stop()
{
    if (!d->context || d->state == State::Stopping)
        return;
    d->context->requestStop();
    d->state = State::Stopping;
    Q_EMIT stateChanged(d->state);
}

void JobRunner::stopNow()
{
    if (!d->context)
        return;
    d->context->requestStopNow();
    if (d->state != State::Stopping) {
        d->state = State::Stopping;
        Q_EMIT stateChanged(d->state);
    }
}

JobRunner::State JobRunner::state() const { return d->state; }
QString JobRunner::title() const { return d->title; }

} // namespace synthray

#include "moc_jobrunner.cpp"
