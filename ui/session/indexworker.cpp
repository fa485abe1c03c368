// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/indexworker.h"

#include "base/log.h"

#include <QElapsedTimer>

#include <atomic>

namespace synthray {

namespace {

constexpr qint64 handOverMs = 3000; // what is known so far, while a level takes long
constexpr qint64 progressMs = 100;
constexpr int niceness = 10; // a tenth of the processor where somebody else wants it

} // namespace

struct IndexWorker::Work {
    ImageDataset set;
    std::unique_ptr<JobContext> context; // its progress says more than that of a task
    TaskContext *task = nullptr; // while it runs
    std::atomic<FactLevel> level = FactLevel::Headers;
    QElapsedTimer sinceTold, sinceHandedOver; // by whoever reports progress, one at a time
};

IndexWorker::IndexWorker(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_index(folder)
    , m_scope({.niceness = niceness})
{
    qRegisterMetaType<FactLevel>();
}

IndexWorker::~IndexWorker() { stop(); }

void IndexWorker::start(const ImageDataset &set)
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
    m_scope.cancel();
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
    const auto ended = [this] {
        m_work.reset();
        m_set.reset();
        emit finished();
    };
    m_scope.run(
        [this, work](TaskContext &task) {
            work->task = &task;
            lookThrough(work);
            work->task = nullptr;
        },
        ended,
        [ended](const Error &error) {
            qCWarning(lcUi, "the index could not be filled: %s", logCode(error));
            ended();
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
    ImageDataset known = work->set;
    applyFacts(known, m_index);
    work->task->post([this, known] { emit learned(known); });
}

void IndexWorker::tellProgress(const std::shared_ptr<Work> &work, double fraction)
{
    if (work->context->stopRequested())
        return;
    if (fraction >= 0 && work->sinceTold.elapsed() < progressMs)
        return;
    work->sinceTold.start();
    work->task->post(
        [this, level = work->level.load(), fraction] { emit progressed(level, fraction); });
    // Labels of a set that is new here come as its images are read, not all at the end.
    if (fraction >= 0 && work->level == FactLevel::Content
        && work->sinceHandedOver.elapsed() >= handOverMs) {
        handOver(work);
        work->sinceHandedOver.start();
    }
}

} // namespace synthray

#include "moc_indexworker.cpp"
