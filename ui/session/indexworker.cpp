// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/indexworker.h"

#include "base/log.h"

#include <QElapsedTimer>

#include <atomic>

namespace synthray {

namespace {

constexpr qint64 handOverMs = 3000; // interval of partial results during a long level
constexpr qint64 progressMs = 100;
constexpr int niceness = 10; // about a tenth of a busy processor

} // namespace

struct IndexWorker::Work {
    ImageDataset set;
    std::unique_ptr<JobContext> context; // its progress is more detailed than a task's
    TaskContext *task = nullptr; // while it runs
    std::atomic<FactLevel> level = FactLevel::Headers;
    QElapsedTimer sinceReport, sinceHandedOver; // used by one progress report at a time
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
                reportProgress(self, progress.fraction);
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
            indexImages(work);
            work->task = nullptr;
        },
        ended,
        [ended](const Error &error) {
            qCWarning(lcUi, "the index could not be filled: %s", logCode(error));
            ended();
        });
}

void IndexWorker::indexImages(const std::shared_ptr<Work> &work)
{
    const auto stopped = [&work] { return work->context->stopRequested(); };
    if (stopped())
        return;
    m_index.open(work->set.root);
    handOver(work); // the facts of earlier runs are available at once
    for (const FactLevel level : {FactLevel::Headers, FactLevel::Content, FactLevel::Pixels}) {
        if (stopped())
            return;
        work->level = level;
        work->sinceReport.start();
        work->sinceHandedOver.start();
        (void)m_index.update(work->set, level,
                             work->context.get()); // keeps its results when stopped
        if (stopped())
            return;
        handOver(work);
        reportProgress(work, -1);
    }
}

void IndexWorker::handOver(const std::shared_ptr<Work> &work)
{
    ImageDataset set = work->set;
    applyFacts(set, m_index);
    work->task->post([this, set] { emit learned(set); });
}

void IndexWorker::reportProgress(const std::shared_ptr<Work> &work, double fraction)
{
    if (work->context->stopRequested())
        return;
    if (fraction >= 0 && work->sinceReport.elapsed() < progressMs)
        return;
    work->sinceReport.start();
    work->task->post(
        [this, level = work->level.load(), fraction] { emit progressed(level, fraction); });
    // The labels of a new set appear while its images are read, not all at the end.
    if (fraction >= 0 && work->level == FactLevel::Content
        && work->sinceHandedOver.elapsed() >= handOverMs) {
        handOver(work);
        work->sinceHandedOver.start();
    }
}

} // namespace synthray

#include "moc_indexworker.cpp"
