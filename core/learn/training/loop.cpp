// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/loop.h"

#include "base/log.h"
#include "base/prefetcher.h"
#include "base/system.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/cudause.h"
#include "learn/device/device.h"
#include "learn/module/translation.h"

#include <QJsonArray>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t batchesAhead = 4;
constexpr qint64 readBackMs = 250; // how often values are read back for display

void addMemory(Numbers &numbers, const torch::Device &device)
{
    constexpr double megabyte = 1e6;
    if (const qint64 bytes = system::processMemory(); bytes > 0)
        numbers.set("memory"_L1, double(bytes) / megabyte);
    if (device.is_cuda())
        if (const qint64 bytes = gpuMemoryInUse(); bytes > 0)
            numbers.set("gpuMemory"_L1, double(bytes) / megabyte);
}

} // namespace

TrainingLoop::TrainingLoop(TrainingTask &task, torch::Device device, const ParamSet &params,
                           RunWriter &writer, JobContext &context)
    : m_task(task)
    , m_run{writer, context, device, 0, {}, [this] { waitWhilePaused(); }}
    , m_params(params)
    , m_numbers(task.numbers())
    , m_epochSums(m_numbers.size() + 1, 0)
{
}

void TrainingLoop::recall(const CheckpointInfo &from)
{
    m_run.step = m_savedStep = from.step;
    const auto sums = from.more["epochSums"_L1].toArray();
    // A version that logged other numbers: the epoch's means are those of its rest.
    for (size_t i = 0; m_epochSums.size() == size_t(sums.size()) && i < m_epochSums.size(); ++i)
        m_epochSums[i] = sums[qsizetype(i)].toDouble();
    m_task.remember(from.more["task"_L1].toObject());
}

Result<> TrainingLoop::run(const CheckpointInfo *from)
{
    const KeepMemory keep;
    if (from)
        recall(*from);
    m_firstStep = m_run.step;
    m_sums = at::zeros({int64_t(m_numbers.size())}, at::device(m_run.device).dtype(at::kDouble));
    m_clock.start();
    m_epochClock.start();
    m_sinceRead.start();
    const qint64 last = m_task.steps();
    // The network's threads come first: they wait for each other, so that one that is held up holds
    // up all. Batches are prepared whenever a core is free, several ahead to bridge busy times.
    Prefetcher<TrainingBatch> feeder(
        [this, first = m_firstStep + 1](qint64 step) {
            if (step == first)
                lowerThreadPriority();
            return prepared(m_task.batch(step));
        },
        m_firstStep + 1, last, batchesAhead);
    JobPhases phases(m_run.context, {97, 3}); // training, evaluation
    showProgress();
    TRY(m_task.started(m_run));
    while (m_run.step < last) {
        waitWhilePaused();
        if (m_run.context.stopNowRequested()) {
            TRY(m_run.writer.status(u"stopped"_s, Tr::tr("Stopped immediately.")));
            return fail(ErrorCode::Stopped, Tr::tr("Training was stopped immediately."),
                        Tr::tr("Resume continues from the last checkpoint."));
        }
        if (m_run.context.stopRequested())
            return stop();
        const TrainingBatch batch = onDevice(feeder.next());
        m_sums.add_(m_task.step(batch));
        m_images += batch.images;
        ++m_run.step;
        const bool epochEnds = m_run.step % m_task.stepsPerEpoch() == 0 || m_run.step == last;
        TRY(readBack(epochEnds));
        if (epochEnds) {
            const auto proceed = endEpoch();
            TRY(proceed);
            if (!*proceed)
                break;
        }
        TRY(m_task.stepEnded(m_run));
        showProgress();
    }
    phases.next();
    const auto whole = m_task.finish(m_run);
    TRY(whole);
    return m_run.writer.status(*whole ? u"finished"_s : u"stopped"_s);
}

/// In the feeder's thread.
TrainingBatch TrainingLoop::prepared(TrainingBatch batch) const
{
    for (Tensor &tensor : batch.tensors)
        tensor = readyForUpload(tensor, m_run.device);
    return batch;
}

TrainingBatch TrainingLoop::onDevice(TrainingBatch batch) const
{
    for (Tensor &tensor : batch.tensors)
        tensor = uploaded(tensor, m_run.device);
    return batch;
}

void TrainingLoop::waitWhilePaused()
{
    QElapsedTimer waited;
    m_run.context.waitWhilePaused(
        [&] {
            waited.start();
            m_task.paused(true);
            releaseCudaMemory(m_run.device);
            if (!m_run.writer.status(u"paused"_s))
                qCWarning(lcLearn) << "could not note the pause";
        },
        [&] {
            m_pausedMs += waited.elapsed();
            m_sinceRead.restart();
            m_task.paused(false);
            if (!m_run.context.stopRequested() && !m_run.writer.status(u"running"_s))
                qCWarning(lcLearn) << "could not note the end of the pause";
        });
}

Result<> TrainingLoop::stop()
{
    TRY(readBack(true));
    if (!isFinite())
        return brokenDown();
    TRY(m_task.stopping(m_run));
    TRY(checkpoint());
    return m_run.writer.status(u"stopped"_s);
}

Result<> TrainingLoop::readBack(bool always)
{
    if (m_images == 0 || (!always && m_sinceRead.elapsed() < readBackMs))
        return {};
    const Tensor sums = m_sums.to(torch::kCPU).contiguous();
    const double *sum = sums.data_ptr<double>();
    StepEvent event;
    event.epoch = int(epochOf(m_run.step));
    event.step = m_run.step;
    const auto images = double(m_images);
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (!std::isfinite(sum[i]))
            return brokenDown();
        event.numbers.set(m_numbers[i], sum[i] / images);
        m_epochSums[i] += sum[i];
    }
    m_epochSums.back() += images;
    const double seconds = double(std::max<qint64>(1, m_sinceRead.nsecsElapsed())) / 1e9;
    const Numbers rates = m_task.rates(m_run.step);
    for (const auto &[series, rate] : rates.all())
        event.numbers.set(series, rate);
    addMemory(event.numbers, m_run.device);
    event.numbers.set("imagesPerSecond"_L1, images / seconds);
    m_sums.zero_();
    m_images = 0;
    const auto written = m_run.writer.append(event);
    m_sinceRead.restart();
    return written;
}

/// Waits for the device: once an epoch, before anything is saved.
bool TrainingLoop::isFinite() const
{
    at::NoGradGuard noGrad;
    std::vector<Tensor> sums;
    for (const auto &t : m_task.state())
        if (t.tensor.is_floating_point())
            sums.push_back(t.tensor.detach().sum());
    return sums.empty() || at::isfinite(at::stack(sums)).all().to(torch::kCPU).item<bool>();
}

Result<> TrainingLoop::brokenDown()
{
    m_hasDiverged = true;
    const QString saved = m_savedStep < 0
        ? Tr::tr("No checkpoint had been saved yet.")
        : Tr::tr("The run ends at its last checkpoint: epoch %1, step %2.")
              .arg(QString::number(m_savedStep / m_task.stepsPerEpoch()),
                   QString::number(m_savedStep));
    return fail(
        ErrorCode::Internal,
        Tr::tr("Training diverged in epoch %1 (step %2): the losses are no longer finite numbers.")
                .arg(QString::number(epochOf(m_run.step)), QString::number(m_run.step))
            + u' ' + saved,
        m_task.advice());
}

Result<bool> TrainingLoop::endEpoch()
{
    // The last step's losses were those of its old weights, so the new ones are checked before
    // anything is saved.
    if (!isFinite()) {
        TRY(brokenDown());
    }
    EpochEvent event;
    event.epoch = int(epochOf(m_run.step));
    event.step = m_run.step;
    m_run.epochMeans = {};
    for (size_t i = 0; i < m_numbers.size(); ++i)
        m_run.epochMeans.set(m_numbers[i], m_epochSums[i] / m_epochSums.back());
    TRY(m_task.epochEnded(event, m_run));
    event.seconds = double(m_epochClock.elapsed()) / 1000;
    TRY(m_run.writer.append(event));
    std::fill(m_epochSums.begin(), m_epochSums.end(), 0.0);
    m_epochClock.restart();
    if (event.epoch % m_params.integer(u"checkpointEvery"_s) == 0 || m_run.step == m_task.steps())
        TRY(checkpoint());
    m_sinceRead.restart(); // pictures and files are not part of images per second
    return m_task.shouldContinue(m_run);
}

Result<> TrainingLoop::checkpoint()
{
    TRY(m_task.saving(m_run));
    const qint64 perEpoch = m_task.stepsPerEpoch();
    CheckpointInfo info;
    info.step = m_run.step;
    info.epoch = int(info.step / perEpoch);
    TRY(m_run.writer.append(CheckpointEvent{info.epoch, info.step}));
    const auto events = m_run.writer.syncEvents();
    TRY(events);
    info.epochPosition = info.step % perEpoch;
    info.samplerPosition = m_task.imagesDrawn(info.step);
    info.seed = quint64(m_params.integer(u"seed"_s));
    info.eventBytes = *events;
    QJsonArray sums;
    for (const double sum : m_epochSums)
        sums.append(sum);
    info.more = {{u"epochSums"_s, sums}, {u"task"_s, m_task.memory()}};
    const int keep
        = m_params.spec(u"keepCheckpoints"_s) ? int(m_params.integer(u"keepCheckpoints"_s)) : 0;
    TRY(saveCheckpoint(m_run.writer.folder(), m_task.state(), info, keep));
    m_savedStep = m_run.step;
    m_task.saved(m_run);
    return {};
}

void TrainingLoop::showProgress()
{
    const qint64 stepsDone = m_run.step - m_firstStep, last = m_task.steps();
    const double seconds = double(m_clock.elapsed() - m_pausedMs) / 1000;
    const double left
        = stepsDone > 0 ? seconds / double(stepsDone) * double(last - m_run.step) : -1;
    const qint64 epochs = epochOf(last);
    m_run.context.progress(double(m_run.step) / double(last),
                           Tr::tr("Epoch %1 of %2")
                               .arg(QString::number(std::min(epochs, epochOf(m_run.step + 1))),
                                    QString::number(epochs)),
                           left);
}

} // namespace synthray::detail
