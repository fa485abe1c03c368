// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/indexworker.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace synthray {

namespace {

constexpr qint64 handOverMs = 3000; // what is known so far, while a level takes long
constexpr qint64 progressMs = 100;

/// A tenth of the processor where somebody else wants it. Threads started from here inherit it.
void beModest()
{
#ifdef Q_OS_LINUX
    constexpr int modest = 10;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), modest);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace

struct IndexWorker::Work {
    FilmSet set;
    std::unique_ptr<JobContext> context;
    std::atomic<FactLevel> level = FactLevel::Headers;
    QElapsedTimer sinceTold, sinceHandedOver; // by whoever reports progress, one at a time
};

IndexWorker::IndexWorker(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_index(folder)
{
    qRegisterMetaType<FactLevel>();
    m_pool.setMaxThreadCount(1);
}

IndexWorker::~IndexWorker()
{
    stop();
    m_pool.waitForDone();
}

void IndexWorker::start(const FilmSet &set)
{
    stop();
    m_set = set;
    run();
}

void IndexWorker::stop()
{
    m_set.reset();
    haltWork();
}

void IndexWorker::haltWork()
{
    if (m_work)
        m_work->context->requestStopNow();
    m_work.reset();
}

void IndexWorker::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        haltWork();
    else
        run();
}

void IndexWorker::run()
{
    if (m_paused || !m_set || m_work)
        return;
    auto work = std::make_shared<Work>();
    work->set = *m_set;
    work->context = std::make_unique<JobContext>(
        [this, weak = std::weak_ptr<Work>(work)](const JobProgress &progress) {
            if (const auto self = weak.lock())
                tellProgress(self, progress.fraction);
        });
    m_work = work;
    m_pool.start([this, work] {
        beModest();
        lookThrough(work);
        QMetaObject::invokeMethod(
            this,
            [this, work] {
                if (work != m_work)
                    return; // overtaken or paused
                m_work.reset();
                m_set.reset();
                emit finished();
            },
            Qt::QueuedConnection);
    });
}

void IndexWorker::lookThrough(const std::shared_ptr<Work> &work)
{
    const auto stopped = [&work] { return work->context->stopRequested(); };
    if (stopped())
        return;
    m_index.open(work->set.root);
    handOver(work); // what was known since the last time is there at once
    for (const FactLevel level : {FactLevel::Headers, FactLevel::Content, FactLevel::Pixels}) {
        if (stopped())
            return;
        work->level = level;
        work->sinceTold.start();
        work->sinceHandedOver.start();
        (void)m_index.update(work->set, level, work->context.get()); // stopped keeps what is known
        if (stopped())
            return;
        handOver(work);
        tellProgress(work, -1);
    }
}

void IndexWorker::handOver(const std::shared_ptr<Work> &work)
{
    FilmSet known = work->set;
    applyFacts(known, m_index);
    QMetaObject::invokeMethod(
        this,
        [this, work, known] {
            if (work == m_work)
                emit learned(known);
        },
        Qt::QueuedConnection);
}

void IndexWorker::tellProgress(const std::shared_ptr<Work> &work, double fraction)
{
    if (work->context->stopRequested())
        return;
    if (fraction >= 0 && work->sinceTold.elapsed() < progressMs)
        return;
    work->sinceTold.start();
    QMetaObject::invokeMethod(
        this,
        [this, work, level = work->level.load(), fraction] {
            if (work == m_work)
                emit progressed(level, fraction);
        },
        Qt::QueuedConnection);
    // Labels of a set that is new here come as its films are read, not all at the end.
    if (fraction >= 0 && work->level == FactLevel::Content
        && work->sinceHandedOver.elapsed() >= handOverMs) {
        handOver(work);
        work->sinceHandedOver.start();
    }
}

} // namespace synthray

#include "moc_indexworker.cpp"
