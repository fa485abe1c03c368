// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/loop.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/data/ahead.h"
#include "learn/data/draw.h"
#include "learn/device/machine.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

// The losses stay on the device; a copy is waited for at the rate at which someone may look.
constexpr qint64 readBackMs = 250;

GanBatch onDevice(GanBatch batch, torch::Device device)
{
    if (device.is_cpu())
        return batch;
    batch.real = batch.real.to(device, true);
    batch.latentsG = batch.latentsG.to(device, true);
    if (batch.latentsD.defined())
        batch.latentsD = batch.latentsD.to(device, true);
    return batch;
}

} // namespace

GanLoop::GanLoop(GanTrainer &trainer, const SquareCache &cache, BatchPlan plan,
                 const ParamSet &params, quint64 seed, RunWriter &writer, JobContext &context,
                 FidMonitor *monitor)
    : m_trainer(trainer)
    , m_cache(cache)
    , m_plan(std::move(plan))
    , m_seed(seed)
    , m_writer(writer)
    , m_context(context)
    , m_monitor(monitor)
    , m_epochs(static_cast<int>(params.integer(u"epochs"_s)))
    , m_checkpointEvery(static_cast<int>(params.integer(u"checkpointEvery"_s)))
    , m_snapshotEvery(static_cast<int>(params.integer(u"snapshotEvery"_s)))
    , m_sampleCount(static_cast<int>(params.integer(u"sampleCount"_s)))
    , m_lastStep(qint64(m_epochs) * m_plan.stepsPerEpoch())
{
}

Result<> GanLoop::run(qint64 done)
{
    const KeepMemory keep;
    m_firstStep = done;
    m_sums = at::zeros({4}, at::device(m_trainer.device()).dtype(at::kFloat));
    m_clock.start();
    m_epochClock.start();
    m_sinceRead.start();
    Ahead<GanBatch> feeder(
        [this, plan = m_plan](qint64 step) mutable {
            return makeBatch(m_cache, plan, m_trainer.shape(), m_seed, step);
        },
        done + 1, m_lastStep);
    showProgress(done);
    if (m_monitor)
        if (auto going
            = m_monitor->goOn(m_trainer.shown(), static_cast<int>(done / m_plan.stepsPerEpoch()),
                              done, done % m_plan.stepsPerEpoch() == 0, m_writer, waitingAt(done));
            !going)
            return going;
    for (qint64 step = done + 1; step <= m_lastStep; ++step) {
        pauseIfAsked();
        if (m_context.stopNowRequested()) {
            if (auto said = m_writer.status(u"stopped"_s, Tr::tr("Stopped at once.")); !said)
                return said;
            return fail(ErrorCode::Stopped, Tr::tr("Training was stopped at once."),
                        Tr::tr("Resume goes on from the last checkpoint."));
        }
        if (m_context.stopRequested())
            return stop(step - 1);
        const GanBatch batch = onDevice(feeder.next(), m_trainer.device());
        m_sums.add_(m_trainer.step(batch));
        ++m_summed;
        m_films += batch.latentsG.size(0);
        const bool epochEnds = step % m_plan.stepsPerEpoch() == 0;
        if (auto read = readBack(step, epochEnds); !read)
            return read;
        if (epochEnds)
            if (auto ended = endEpoch(static_cast<int>(step / m_plan.stepsPerEpoch()), step);
                !ended)
                return ended;
        if (m_monitor && m_monitor->isReady())
            TRY(m_monitor->collect(m_writer, waitingAt(step)));
        showProgress(step);
    }
    return finish();
}

void GanLoop::pauseIfAsked()
{
    QElapsedTimer waited;
    m_context.waitWhilePaused(
        [&] {
            waited.start();
            if (m_monitor)
                m_monitor->setPaused(true);
            if (!m_writer.status(u"paused"_s))
                qCWarning(lcLearn) << "could not note the pause";
        },
        [&] {
            m_pausedMs += waited.elapsed();
            m_sinceRead.restart();
            if (m_monitor)
                m_monitor->setPaused(false);
            if (!m_context.stopRequested() && !m_writer.status(u"running"_s))
                qCWarning(lcLearn) << "could not note the end of the pause";
        });
}

Result<> GanLoop::readBack(qint64 step, bool always)
{
    if (m_summed == 0 || (!always && m_sinceRead.elapsed() < readBackMs))
        return {};
    const Tensor means = m_sums.to(torch::kCPU).div(double(m_summed)).contiguous();
    const float *mean = means.data_ptr<float>();
    const qint64 epoch = (step - 1) / m_plan.stepsPerEpoch() + 1;
    if (!std::isfinite(mean[0]) || !std::isfinite(mean[1]))
        return brokenDown(step);
    const double seconds = double(std::max<qint64>(1, m_sinceRead.nsecsElapsed())) / 1e9;
    auto written = m_writer.append({{u"type"_s, u"step"_s},
                                    {u"epoch"_s, epoch},
                                    {u"step"_s, step},
                                    {u"lossD"_s, double(mean[0])},
                                    {u"lossG"_s, double(mean[1])},
                                    {u"dReal"_s, double(mean[2])},
                                    {u"dFake"_s, double(mean[3])},
                                    {u"ips"_s, double(m_films) / seconds}});
    m_sums.zero_();
    m_summed = 0;
    m_films = 0;
    m_sinceRead.restart();
    return written;
}

Result<> GanLoop::brokenDown(qint64 step) const
{
    return fail(
        ErrorCode::Internal,
        Tr::tr("Training broke down in epoch %1 (step %2): the losses are no longer numbers.")
            .arg((step - 1) / m_plan.stepsPerEpoch() + 1)
            .arg(step),
        Tr::tr("Choose lower learning rates (lrG, lrD) and start again; the last "
               "checkpoint is from before that."));
}

/// Whatever is drawn or saved carries statistics that fit its weights; 128 films are enough for a
/// mean over 128 times 16 and more pixels.
void GanLoop::calibrate()
{
    const Tensor latents
        = makeLatents(128, m_trainer.shape().latentSize, m_seed, stream::calibration, 0);
    m_trainer.shown().calibrate(latents.to(m_trainer.device()));
}

Result<> GanLoop::measure(int epoch, qint64 step)
{
    if (!m_monitor || !m_monitor->isDue(epoch))
        return {};
    const auto started
        = m_monitor->start(m_trainer.shown(), epoch, step, m_writer, waitingAt(step));
    TRY(started);
    return {};
}

/// Only where training waits for it: the one before is not ready yet, or all else is done.
FidMonitor::Waiting GanLoop::waitingAt(qint64 step)
{
    return [this, step] {
        m_context.progress(double(step) / double(m_lastStep),
                           Tr::tr("Measuring FID after epoch %1").arg(m_monitor->underWay()), -1);
        pauseIfAsked();
        return m_context.stopRequested();
    };
}

Result<> GanLoop::finish()
{
    if (m_monitor) {
        const auto collected = m_monitor->collect(m_writer, waitingAt(m_lastStep));
        TRY(collected);
        if (!*collected) { // the last value is still missing: Resume measures it
            if (auto kept = m_monitor->keep(m_writer); !kept)
                return kept;
            return m_writer.status(u"stopped"_s);
        }
        TRY(m_writer.syncEvents());
        m_monitor->forgetKept(m_writer);
    }
    return m_writer.status(u"finished"_s);
}

Result<> GanLoop::stop(qint64 done)
{
    if (auto read = readBack(done, true); !read)
        return read;
    if (!m_trainer.isFinite())
        return brokenDown(done);
    calibrate();
    if (m_monitor)
        if (auto kept = m_monitor->keep(m_writer); !kept)
            return kept;
    if (auto saved = checkpoint(done); !saved)
        return saved;
    return m_writer.status(u"stopped"_s);
}

Result<> GanLoop::endEpoch(int epoch, qint64 step)
{
    // The losses of the last step were those of its old weights: nothing broken may be saved.
    if (!m_trainer.isFinite())
        return brokenDown(step);
    calibrate();
    const cv::Mat grid = sampleGrid(m_trainer.shown(), m_trainer.shape(), m_seed, m_sampleCount,
                                    m_trainer.device());
    const QString sample = u"samples/epoch-%1.png"_s.arg(epoch, 4, 10, '0'_L1);
    if (auto done = m_writer.writeFile(sample, syntheticPng(grid)); !done)
        return done;
    if (m_snapshotEvery > 0 && (epoch == 1 || epoch % m_snapshotEvery == 0 || epoch == m_epochs)) {
        if (auto saved = saveGenerator(m_trainer.shown(), snapshotPath(m_writer.folder(), epoch),
                                       epoch, step, m_writer);
            !saved)
            return saved;
    }
    if (auto measured = measure(epoch, step); !measured)
        return measured;
    if (auto done = m_writer.append({{u"type"_s, u"epoch"_s},
                                     {u"epoch"_s, epoch},
                                     {u"step"_s, step},
                                     {u"sample"_s, sample},
                                     {u"seconds"_s, double(m_epochClock.elapsed()) / 1000}});
        !done)
        return done;
    m_epochClock.restart();
    if (epoch % m_checkpointEvery == 0 || epoch == m_epochs)
        if (auto saved = checkpoint(step); !saved)
            return saved;
    m_sinceRead.restart(); // pictures and files are not part of images per second
    return {};
}

Result<> GanLoop::checkpoint(qint64 step)
{
    const int epoch = static_cast<int>(step / m_plan.stepsPerEpoch());
    // A run that goes on from here measures this epoch again, but not one before it.
    if (m_monitor && m_monitor->underWay() && m_monitor->underWay() < epoch) {
        const auto collected = m_monitor->collect(m_writer, waitingAt(step));
        TRY(collected);
        if (!*collected)
            if (auto kept = m_monitor->keep(m_writer); !kept)
                return kept;
    }
    if (auto said
        = m_writer.append({{u"type"_s, u"checkpoint"_s}, {u"epoch"_s, epoch}, {u"step"_s, step}});
        !said)
        return said;
    const auto events = m_writer.syncEvents();
    TRY(events);
    CheckpointInfo info;
    info.step = step;
    info.epoch = epoch;
    info.epochPosition = step % m_plan.stepsPerEpoch();
    info.samplerPosition = m_plan.position(step);
    info.seed = m_seed;
    info.eventBytes = *events;
    info.stepsG = m_trainer.adamG().steps();
    info.stepsD = m_trainer.adamD().steps();
    if (auto saved = saveCheckpoint(m_writer.folder(), m_trainer.state(), info); !saved)
        return saved;
    if (m_monitor)
        m_monitor->forgetKept(m_writer);
    return {};
}

void GanLoop::showProgress(qint64 step)
{
    const qint64 made = step - m_firstStep;
    const double seconds = double(m_clock.elapsed() - m_pausedMs) / 1000;
    const double left = made > 0 ? seconds / double(made) * double(m_lastStep - step) : -1;
    const qint64 epoch = std::min<qint64>(m_epochs, step / m_plan.stepsPerEpoch() + 1);
    m_context.progress(double(step) / double(m_lastStep),
                       Tr::tr("Epoch %1 of %2").arg(epoch).arg(m_epochs), left);
}

} // namespace synthray::detail
