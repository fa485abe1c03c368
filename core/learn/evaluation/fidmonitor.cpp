// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/fidmonitor.h"

#include "augment/trainingimagecache.h"
#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/data/sampling.h"
#include "learn/device/algebra.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/models/checkpoint.h"
#include "learn/models/safetensors.h"
#include "learn/module/translation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxReference = 2000; // images; more only cost time

QString hashOf(const cv::Mat &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("square"));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(image.ptr()),
                                qsizetype(image.total() * image.elemSize())));
    return QString::fromLatin1(hash.result().toHex());
}

/// The generator of an epoch whose measuring a Stop cut short.
QString pendingPath(const QString &runFolder, int epoch)
{
    return QDir(runFolder).filePath(
        u"snapshots/generator-pending-%1.safetensors"_s.arg(epoch, 6, 10, '0'_L1));
}

/// Epochs of such files, in order.
QVector<int> pendingEpochs(const QString &runFolder)
{
    QVector<int> epochs;
    const QDir folder(QDir(runFolder).filePath(u"snapshots"_s));
    for (const auto &name :
         folder.entryList({u"generator-pending-*.safetensors"_s}, QDir::Files, QDir::Name))
        if (const int epoch = name.section('-'_L1, 2).section('.'_L1, 0, 0).toInt(); epoch > 0)
            epochs.append(epoch);
    return epochs;
}

} // namespace

std::pair<ImageDataset, QString> heldOutImages(const ImageDataset &all, const QString &label,
                                               const QString &trainSplit)
{
    if (!trainSplit.isEmpty())
        for (const auto &split : {u"test"_s, u"val"_s}) {
            if (split == trainSplit)
                continue;
            ImageDataset held = all.filtered(label, split);
            if (held.images.size() >= 4) // a floor needs two halves
                return {held, split};
        }
    return {all.filtered(label, trainSplit), {}};
}

QString bestPath(const QString &runFolder)
{
    return QDir(runFolder).filePath(u"snapshots/generator-best.safetensors"_s);
}

Result<> saveGenerator(const Net &generator, const QString &path, int epoch, qint64 step,
                       const RunWriter &writer)
{
    if (auto created = ensureFolder(QFileInfo(path).absolutePath()); !created)
        return created;
    auto written = writeSafetensors(path, generator.state(),
                                    {{u"format"_s, u"pt"_s},
                                     {u"content"_s, u"synthray generator"_s},
                                     {u"preset"_s, writer.header().spec.preset},
                                     {u"epoch"_s, QString::number(epoch)},
                                     {u"step"_s, QString::number(step)}},
                                    true);
    TRY(written);
    return {};
}

FidMonitor::FidMonitor(Options options, GanShape shape, torch::Device device,
                       ImageDataset reference, QString against, SquareFit fit)
    : m_options(std::move(options))
    , m_shape(shape)
    , m_device(device)
    , m_reference(std::move(reference))
    , m_against(std::move(against))
    , m_fit(fit)
    , m_outcome(fail(ErrorCode::Stopped, QString()))
{
    // Images are sorted by class and patient: of too many, some from everywhere.
    const qsizetype all = m_reference.images.size();
    QVector<ImageEntry> some;
    for (qsizetype i = 0; all > maxReference && i < maxReference; ++i)
        some.append(m_reference.images[i * all / maxReference]);
    if (!some.isEmpty())
        m_reference.images = std::move(some);
}

FidMonitor::~FidMonitor()
{
    if (m_job)
        m_job->requestStop();
    end();
}

void FidMonitor::addMeasured(const MetricEvent &event)
{
    m_measured.insert(event.epoch);
    if (event["fid"_L1] < m_best && !event.degenerate) // not for NaN
        m_best = event["fid"_L1];
}

// ---- in the measuring thread

Result<cv::Mat> FidMonitor::features(QVector<cv::Mat> images, JobContext &context, bool keep)
{
    ImageSource source = imageSource(images);
    if (keep)
        source.content = [images](qsizetype i) { return hashOf(images[i]); };
    const auto table = m_extractor->extract(source, &context);
    TRY(table);
    return table->features.last();
}

Result<> FidMonitor::openExtractor()
{
    if (m_extractor)
        return {};
    const auto spec = BackboneSpec::parse(m_options.backbone);
    TRY(spec);
    auto extractor = FeatureExtractor::open(*spec, FeatureResize::Bilinear, m_options.device, 1);
    TRY(extractor);
    m_extractor = *extractor;
    return {};
}

Result<> FidMonitor::prepare(JobContext &context)
{
    if (!m_real.empty())
        return {};
    if (const auto opened = openExtractor(); !opened)
        return opened;
    TrainingImageCache cache({m_shape.imageSize, m_fit, m_shape.isColour});
    TRY(cache.prime(m_reference.images, {}, 1, &context));
    QVector<cv::Mat> images;
    for (const auto &entry : std::as_const(m_reference.images))
        if (const auto image = cache.image(entry))
            images.append(bgrOf(image->pixels()));
    if (images.isEmpty())
        return fail(ErrorCode::Damaged, Tr::tr("None of the reference images can be opened."));
    auto real = features(std::move(images), context, true);
    TRY(real);
    m_real = *real;
    const auto floor = realFloor(m_real, m_options.seed, torchAlgebra());
    m_floor = floor ? *floor : Evaluation::none;
    return {};
}

Result<Evaluation> FidMonitor::measure(JobContext &context)
{
    TRY(prepare(context));
    QVector<cv::Mat> pixels;
    sampleImages(
        *m_generator, m_shape, m_options.seed, stream::measuredImages, 0, m_options.samples,
        m_device,
        [&](qint64, const cv::Mat &image) {
            context.waitWhilePaused();
            pixels.append(image);
            return !context.stopRequested();
        },
        [this](qint64 index) {
            const auto &classes = m_options.classes;
            return classes.empty() ? 0 : classes[size_t(index) % classes.size()];
        });
    if (context.stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    const auto generated = features(std::move(pixels), context, false);
    TRY(generated);
    m_spread = spreadRatio(*generated, m_real);
    EvaluationOptions options;
    options.prdc = false;
    (void)options.params.set(u"seed"_s, qint64(m_options.seed));
    return compareFeatures(m_real, *generated, options, m_floor);
}

// ---- in the training's thread

void FidMonitor::begin(int epoch, qint64 step)
{
    m_epoch = epoch;
    m_step = step;
    m_done = false;
    m_job = std::make_unique<JobContext>();
    m_thread = std::thread([this] {
        // One low-priority thread: training keeps its own threads, on which its exact bits depend.
        setTensorThreads(1);
        lowerThreadPriority();
        auto outcome = [&]() -> Result<Evaluation> {
            std::optional<Evaluation> evaluation;
            const auto done = guarded([&]() -> Result<> {
                auto measured = measure(*m_job);
                TRY(measured);
                evaluation = std::move(*measured);
                return {};
            });
            TRY(done);
            return *evaluation;
        }();
        {
            const std::lock_guard lock(m_mutex);
            m_outcome = std::move(outcome);
            m_done = true;
        }
        m_changed.notify_all();
    });
}

void FidMonitor::end()
{
    if (m_thread.joinable())
        m_thread.join();
    m_job.reset();
    m_epoch = 0;
}

Result<bool> FidMonitor::start(const Net &generator, int epoch, qint64 step, RunWriter &writer,
                               const Waiting &waiting)
{
    if (auto free = collect(writer, waiting); !free || !*free)
        return free;
    if (m_broken)
        return true;
    at::NoGradGuard noGrad;
    if (!m_generator)
        m_generator = makeGenerator(m_shape, 0, m_device);
    const auto from = generator.state();
    const auto into = m_generator->state();
    for (size_t i = 0; i < into.size(); ++i) {
        Tensor target = into[i].tensor;
        target.copy_(from[i].tensor);
    }
    begin(epoch, step);
    return true;
}

Result<> FidMonitor::save(const QString &path, const RunWriter &writer) const
{
    return saveGenerator(*m_generator, path, m_epoch, m_step, writer);
}

Result<bool> FidMonitor::collect(RunWriter &writer, const Waiting &waiting)
{
    if (!measuredEpoch())
        return true;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (m_changed.wait_for(lock, std::chrono::milliseconds(50),
                                   [this] { return m_done.load(); }))
                break;
        }
        if (waiting())
            return false;
    }
    const int epoch = m_epoch;
    const auto outcome = m_outcome;
    if (m_thread.joinable())
        m_thread.join();
    if (!outcome) {
        end();
        m_broken = true;
        TRY(writer.append(ProblemEvent{
            m_options.backbone, Tr::tr("FID is not measured: %1").arg(outcome.error().whole())}));
        return true;
    }
    const auto &info = m_extractor->info();
    MetricEvent event;
    event.epoch = epoch;
    event.step = m_step;
    event.numbers
        = {{"fid"_L1, outcome->fid}, {"floor"_L1, m_floor}, {"featureSpread"_L1, m_spread}};
    if (outcome->kid) {
        event.numbers.set("kid"_L1, outcome->kid->mean);
        event.numbers.set("kidStd"_L1, outcome->kid->deviation);
    }
    event.dims = int(outcome->dims);
    event.n1 = outcome->n1;
    event.n2 = outcome->n2;
    event.backbone = info.id;
    event.backboneLabel = info.label();
    event.fingerprint = info.fingerprint;
    event.against = m_against;
    event.degenerate = outcome->degenerate();
    TRY(writer.append(event));
    m_measured.insert(epoch);
    if (outcome->fid < m_best
        && !outcome->degenerate()) { // degenerate features must not choose the best epoch
        m_best = outcome->fid;
        TRY(save(bestPath(writer.folder()), writer));
    }
    end();
    return true;
}

void FidMonitor::setPaused(bool paused)
{
    if (m_job)
        m_job->setPaused(paused);
}

Result<> FidMonitor::keep(RunWriter &writer)
{
    if (!measuredEpoch())
        return {};
    if (!isReady()) {
        m_job->requestStop();
        m_thread.join();
    }
    Result<> saved;
    if (m_outcome) { // ready, or just in time
        if (auto collected = collect(writer, [] { return false; }); !collected)
            return fail(collected.error());
    } else {
        saved = save(pendingPath(writer.folder(), m_epoch), writer);
    }
    end();
    return saved;
}

Result<> FidMonitor::proceed(const Net &generator, int epoch, qint64 step, bool epochIsWhole,
                             RunWriter &writer, const Waiting &waiting)
{
    if (m_options.every == 0)
        return {};
    for (const int kept : pendingEpochs(writer.folder())) {
        const QString path = pendingPath(writer.folder(), kept);
        const auto file = readSafetensors(path);
        const qint64 itsStep = file ? file->metadata.value(u"step"_s).toLongLong() : 0;
        const auto net = makeGenerator(m_shape, 0, m_device);
        // Damaged, or newer than the resumed checkpoint: that epoch is trained again.
        if (itsStep <= 0 || itsStep > step || m_measured.contains(kept)
            || !restore(net->state(), *file, "", path)) {
            if (!QFile::remove(path))
                qCWarning(lcLearn, "%s could not be removed",
                          qPrintable(QFileInfo(path).fileName()));
            continue;
        }
        if (auto started = start(*net, kept, itsStep, writer, waiting); !started)
            return fail(started.error());
        else if (!*started)
            return {}; // Stop: the files are still there
    }
    if (epochIsWhole && epoch > 0 && isDue(epoch) && !m_measured.contains(epoch)
        && measuredEpoch() != epoch)
        TRY(start(generator, epoch, step, writer, waiting));
    return {};
}

void FidMonitor::removePending(const RunWriter &writer)
{
    for (const int epoch : pendingEpochs(writer.folder()))
        if (m_measured.contains(epoch) && !QFile::remove(pendingPath(writer.folder(), epoch)))
            qCWarning(lcLearn) << "could not remove the kept generator of epoch" << epoch;
}

} // namespace synthray::detail
