// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/gantask.h"

#include "image/syntheticmark.h"
#include "learn/data/sampling.h"
#include "learn/device/guard.h"
#include "learn/models/classifiers.h"
#include "learn/models/gancheck.h"
#include "learn/models/sharedparams.h"
#include "learn/module/translation.h"
#include "learn/training/autocast.h"

#include <QSet>

namespace synthray::detail {

using namespace Qt::StringLiterals;

Result<TrainingEngine> GanTask::engine(const RunSpec &spec)
{
    const GanPreset *preset = findGanPreset(spec.preset);
    if (!preset)
        return fail(unknownPreset(spec.preset));
    auto setup = TrainingEngine::setUp(spec, preset->params);
    TRY(setup);
    TRY(checkGanChoices(*preset, setup->params));
    TRY(checkPrecision(setup->params, setup->device));
    auto task = std::make_unique<GanTask>(*setup);
    if (task->willMeasure())
        TRY(BackboneSpec::parse(setup->params.text(u"fidBackbone"_s)));
    return TrainingEngine(std::move(*setup), std::move(task));
}

GanTask::GanTask(const TrainingEngine::Setup &setup)
    : m_spec(setup.spec)
    , m_params(setup.params)
    , m_shape(ganShape(*findGanPreset(setup.spec.preset), setup.params)) // classes follow
{
}

bool GanTask::willMeasure() const
{
    const qint64 every = m_params.integer(u"fidEvery"_s);
    return every > 0 && every <= m_params.integer(u"epochs"_s);
}

Result<ImageDataset> GanTask::choose(const ImageDataset &all)
{
    m_all = all;
    ImageDataset chosen = all.filtered(m_spec.label, m_spec.split);
    if (!chosen.images.isEmpty()) {
        TRY(chooseClasses(chosen));
        TRY(checkBatch(chosen.images.size()));
        return chosen;
    }
    const auto list = [](const QStringList &names) {
        return names.isEmpty() ? Tr::tr("none") : names.join(u", "_s);
    };
    const QString hint
        = Tr::tr("Available classes: %1. Splits: %2.").arg(list(all.classes()), list(all.splits()));
    if (!m_spec.label.isEmpty() && !all.classes().contains(m_spec.label))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There is no class '%1' in '%2'.").arg(m_spec.label, m_spec.dataPath),
                    hint);
    if (!m_spec.split.isEmpty() && !all.splits().contains(m_spec.split))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There is no split '%1' in '%2'.").arg(m_spec.split, m_spec.dataPath),
                    hint);
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("No image of '%1' is left to train on.").arg(m_spec.dataPath), hint);
}

/// Of a conditional run: the classes of its images, each an input of the networks.
Result<> GanTask::chooseClasses(const ImageDataset &chosen)
{
    if (!hasClasses(m_params))
        return {};
    m_classes = chosen.classes();
    const qsizetype unlabelled = chosen.count({});
    const QString condition = m_params.spec(u"condition"_s)->labelText();
    if (m_classes.size() < 2 && m_spec.label.isEmpty())
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("%1 (condition) needs images of at least two classes; '%2' has %3.")
                .arg(condition, m_spec.dataPath, QString::number(m_classes.size())),
            Tr::tr("Label the images, for example one subfolder per class, or set condition "
                   "to none."));
    if (m_classes.size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%1 (condition) needs several classes, but only '%2' is chosen.")
                        .arg(condition, m_spec.label),
                    Tr::tr("Train on all classes, or set condition to none."));
    if (unlabelled > 0)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%n image(s) of '%1' have no class, but the generator learns classes.",
                           nullptr, int(unlabelled))
                        .arg(m_spec.dataPath),
                    Tr::tr("Label or exclude them, or set condition to none."));
    m_shape.classes = int(m_classes.size());
    return {};
}

/// The class of each image once a step has exchanged its sides. Without a condition the images
/// still must be of the chosen class, whatever their side.
Result<std::vector<int>> GanTask::mirroredNumbers(const QVector<ImageEntry> &entries,
                                                  const TrainingRecipe &recipe) const
{
    const QStringList known = m_shape.classes > 0 ? m_classes
        : m_spec.label.isEmpty()                  ? QStringList()
                                                  : QStringList{m_spec.label};
    std::vector<int> numbers;
    for (const auto &entry : entries) {
        const QString &own = m_shape.classes > 0 ? entry.label : known.value(0);
        const auto mirrored = recipe.mirroredLabel(own, known);
        TRY(mirrored);
        numbers.push_back(int(std::max<qsizetype>(0, m_classes.indexOf(*mirrored))));
    }
    return numbers;
}

Result<> GanTask::checkBatch(qint64 images) const
{
    const qint64 batch = m_params.integer(u"batch"_s);
    if (images < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has only %n image(s) to train on; a generator needs at least 2.",
                           nullptr, static_cast<int>(images))
                        .arg(m_spec.dataPath),
                    Tr::tr("Choose a class or folder with more images."));
    if (batch > images)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%1 (batch) is %2, but there are only %n image(s) to train on.", nullptr,
                           static_cast<int>(images))
                        .arg(m_params.spec(u"batch"_s)->labelText(), QString::number(batch)),
                    Tr::tr("Set batch to %1 or less, or choose more images.").arg(images));
    return {};
}

Result<> GanTask::prepare(const TrainingSource &source, JobContext &context)
{
    // Opened first, so that a wrong backbone fails before hours of training.
    if (willMeasure()) {
        const auto spec = BackboneSpec::parse(m_params.text(u"fidBackbone"_s));
        TRY(spec);
        auto opened
            = FeatureExtractor::open(*spec, FeatureResize::Bilinear, m_params.text(u"device"_s), 1);
        TRY(opened);
        m_backbone = *opened;
    }
    return readImages(source, context);
}

Result<> GanTask::readImages(const TrainingSource &source, JobContext &context)
{
    context.progress(-1, Tr::tr("Reading images"));
    const auto recipe = trainingRecipeOf(m_params);
    TRY(recipe);
    const TrainingFormat format = trainingFormat(m_params, m_shape.imageSize);
    auto cache = source.material.images;
    if (!cache || cache->format() != format)
        cache = std::make_shared<TrainingImageCache>(format);
    QVector<ImageEntry> entries = source.chosen.images;
    const int threads = int(m_params.integer(u"threads"_s));
    auto unreadable = cache->prime(
        entries, *recipe ? QVector<TrainingRecipe>{**recipe} : QVector<TrainingRecipe>(), threads,
        &context);
    TRY(unreadable);
    QSet<QString> left;
    for (const auto &problem : *unreadable)
        left.insert(problem.path);
    entries.removeIf([&left](const ImageEntry &entry) { return left.contains(entry.path); });
    if (entries.isEmpty())
        return fail(ErrorCode::Damaged,
                    Tr::tr("None of the %n image(s) can be opened. The first: %1", nullptr,
                           int(source.chosen.images.size()))
                        .arg(unreadable->first().reason),
                    Tr::tr("Choose another folder."));
    TRY(checkBatch(entries.size()));
    for (const auto &entry : std::as_const(entries))
        if (m_shape.classes > 0)
            m_needs.classes.push_back(int(std::max<qsizetype>(0, m_classes.indexOf(entry.label))));
    if (*recipe && (*recipe)->swapsSides()) {
        const auto mirrored = mirroredNumbers(entries, **recipe);
        TRY(mirrored);
        m_needs.mirroredClasses = *mirrored;
    }
    if (const auto remark = colourRemark(*cache))
        m_remarks << *remark;
    m_needs.numbers = ganPlan(m_shape, m_params).isRandom();
    m_problems = source.chosen.problems + *unreadable;
    if (*recipe && !changesImages(*cache, **recipe, entries))
        m_remarks << Sentence(
            "Learn",
            QT_TRANSLATE_NOOP(
                "Learn",
                "The recipe changes nothing: this run is the same as one without a recipe."));
    m_sampler.emplace(
        entries.size(), int(m_params.integer(u"batch"_s)),
        m_shape.halfBatches() ? BatchSampler::Order::Halves : BatchSampler::Order::Epochs, seed());
    m_images.emplace(std::move(entries), std::move(cache), *recipe, seed(), threads);
    m_sampleMonitor.emplace(*m_images, seed(), threads);
    return {};
}

Result<> GanTask::describe(RunWriter &writer) const
{
    for (const auto &problem : m_problems)
        TRY(writer.append(ProblemEvent{problem.path, problem.reason}));
    for (const auto &remark : m_remarks)
        TRY(writer.append(NoteEvent{remark}));
    return {};
}

Result<> GanTask::build(torch::Device device, bool)
{
    GanPlan plan = ganPlan(m_shape, m_params);
    plan.schedule = scheduleOf(m_params, stepsPerEpoch(), steps());
    m_trainer = std::make_unique<GanTrainer>(m_shape, plan, seed(), device);
    return {};
}

TrainingBatch GanTask::batch(qint64 step)
{
    const GanBatch b = makeBatch(*m_images, *m_sampler, m_shape, seed(), step, m_needs);
    return {step, b.latentsG.size(0), {b.real, b.latentsG, b.latentsD, b.labels, b.numbers}};
}

Tensor GanTask::step(const TrainingBatch &batch)
{
    const auto &t = batch.tensors;
    return m_trainer->step({batch.step, t[0], t[1], t[2], t[3], t[4]}) * double(batch.images);
}

std::vector<QLatin1StringView> GanTask::numbers() const { return m_trainer->numbers(); }

Numbers GanTask::rates(qint64 step) const
{
    return {{"rate"_L1, m_trainer->rateG(step)}, {"rateD"_L1, m_trainer->rateD(step)}};
}

QString GanTask::advice() const
{
    return Tr::tr("Start a branch with lower learning rates (lrG, lrD); the last checkpoint and "
                  "the older ones that are kept were saved before the divergence.");
}

/// The networks must be the parent's. Moments of another optimiser start at zero, and a mean of the
/// weights that the parent did not keep starts with its weights.
Result<> GanTask::adopt(const SafeFile &from, const QString &path)
{
    const auto in = [](const NamedTensor &t, std::initializer_list<const char *> prefixes) {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&t](const char *prefix) { return t.name.starts_with(prefix); });
    };
    at::NoGradGuard noGrad;
    for (const auto &t : m_trainer->state()) {
        if (in(t, {"generator.", "discriminator."})) {
            TRY(restore({t}, from, {}, path));
        } else if (in(t, {"average."}) && !from.find(t.name)) {
            NamedTensor mean = t;
            mean.name.replace(0, 7, "generator");
            TRY(restore({mean}, from, {}, path));
        } else {
            (void)restore({t}, from, {}, path); // nothing of it may be the parent's
        }
    }
    m_trainer->restored();
    return {};
}

QString GanTask::memoryAdvice() const
{
    const qint64 parts = m_params.integer(u"parts"_s);
    return Tr::tr("The last checkpoint is kept. Branch from it with %1 (parts) at %2: half the "
                  "memory for the same batch. Or choose a smaller batch or network width.")
        .arg(m_params.spec(u"parts"_s)->labelText(), QString::number(2 * parts));
}

std::unique_ptr<FidMonitor> GanTask::monitor(const QString &run) const
{
    FidMonitor::Options options;
    options.every = static_cast<int>(m_params.integer(u"fidEvery"_s));
    options.samples = static_cast<int>(m_params.integer(u"fidSamples"_s));
    options.backbone = m_params.text(u"fidBackbone"_s);
    options.device = m_params.text(u"device"_s);
    options.seed = seed();
    auto [reference, against] = heldOutImages(m_all, m_spec.label, m_spec.split);
    // The same mixture of classes on both sides, spread over any number of images.
    for (const auto &image : std::as_const(reference.images))
        if (m_shape.classes > 0)
            options.classes.push_back(int(std::max<qsizetype>(0, m_classes.indexOf(image.label))));
    Rng(seed(), stream::measuredImages, 0).shuffle(options.classes);
    auto fidMonitor = std::make_unique<FidMonitor>(options, m_shape, m_trainer->device(),
                                                   std::move(reference), against, fitOf(m_params));
    // The events of a resumed run contain the values measured before its checkpoint.
    if (const auto before = RunReader::open(run))
        for (const MetricEvent &point : before->metrics())
            fidMonitor->addMeasured(point);
    if (m_backbone)
        fidMonitor->setExtractor(m_backbone);
    return fidMonitor;
}

/// Called while training waits for a measurement: the previous one is not ready yet, or training
/// has ended.
FidMonitor::Waiting GanTask::waiting(TrainingRun &run)
{
    return [this, &run] {
        run.context.progress(double(run.step) / double(steps()),
                             Tr::tr("Measuring FID after epoch %1").arg(m_monitor->measuredEpoch()),
                             -1);
        run.waitWhilePaused();
        return run.context.stopRequested();
    };
}

Result<> GanTask::started(TrainingRun &run)
{
    m_monitor = monitor(run.writer.folder());
    return m_monitor->proceed(m_trainer->shown(), static_cast<int>(run.step / stepsPerEpoch()),
                              run.step, run.step % stepsPerEpoch() == 0, run.writer, waiting(run));
}

Result<> GanTask::stepEnded(TrainingRun &run)
{
    if (m_monitor->isReady())
        TRY(m_monitor->collect(run.writer, waiting(run)));
    return {};
}

void GanTask::paused(bool paused)
{
    if (m_monitor)
        m_monitor->setPaused(paused);
}

/// Generated images and saved networks need batch statistics that fit the weights; 128 images are
/// enough for a mean over 128 times 16 and more pixels.
void GanTask::calibrate()
{
    constexpr int count = 128;
    const torch::Device device = m_trainer->device();
    const Tensor latents = makeLatents(count, m_shape.latentSize, seed(), stream::calibration, 0);
    std::vector<int> inTurn(count);
    for (int i = 0; m_shape.classes > 0 && i < count; ++i)
        inTurn[size_t(i)] = i % m_shape.classes;
    const Tensor labels = oneHot(inTurn, m_shape.classes);
    m_trainer->shown().calibrate(latents.to(device), labels.defined() ? labels.to(device) : labels);
}

Result<> GanTask::epochEnded(EpochEvent &event, TrainingRun &run)
{
    calibrate();
    const auto samples = static_cast<int>(m_params.integer(u"sampleCount"_s));
    const cv::Mat grid = sampleGrid(m_trainer->shown(), m_shape, seed(), samples, run.device);
    m_sampleMonitor->measure(grid, samples, event.numbers);
    event.sample = u"samples/epoch-%1.png"_s.arg(event.epoch, 4, 10, '0'_L1);
    TRY(run.writer.writeFile(event.sample, syntheticPng(grid)));
    const qint64 every = m_params.integer(u"snapshotEvery"_s);
    if (every > 0 && (event.epoch == 1 || event.epoch % every == 0 || run.step == steps()))
        TRY(saveGenerator(m_trainer->shown(), snapshotPath(run.writer.folder(), event.epoch),
                          event.epoch, event.step, run.writer));
    if (m_monitor->isDue(event.epoch))
        TRY(m_monitor->start(m_trainer->shown(), event.epoch, event.step, run.writer,
                             waiting(run)));
    return {};
}

Result<> GanTask::stopping(TrainingRun &run)
{
    calibrate();
    return m_monitor->keep(run.writer);
}

Result<> GanTask::saving(TrainingRun &run)
{
    // A run resumed from here measures this epoch again, but no earlier one.
    if (m_monitor->measuredEpoch() == 0 || m_monitor->measuredEpoch() >= run.step / stepsPerEpoch())
        return {};
    const auto collected = m_monitor->collect(run.writer, waiting(run));
    TRY(collected);
    return *collected ? Result<>() : m_monitor->keep(run.writer);
}

void GanTask::saved(TrainingRun &run) { m_monitor->removePending(run.writer); }

Result<bool> GanTask::finish(TrainingRun &run)
{
    const auto collected = m_monitor->collect(run.writer, waiting(run));
    TRY(collected);
    if (!*collected) { // the last value is still missing: Resume measures it
        TRY(m_monitor->keep(run.writer));
        return false;
    }
    TRY(run.writer.syncEvents());
    m_monitor->removePending(run.writer);
    return true;
}

} // namespace synthray::detail
