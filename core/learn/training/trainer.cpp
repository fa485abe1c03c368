// SPDX-License-Identifier: GPL-3.0-or-later
// Trains with LibTorch: what stands behind Trainer within the module.
#include "learn/training/trainer.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/models/catalog.h"
#include "learn/models/sharedparams.h"
#include "learn/module/parts.h"
#include "learn/training/classifiertraining.h"
#include "learn/training/loop.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace synthray {

using namespace Qt::StringLiterals;
using namespace detail;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

torch::Device torchDevice(const DeviceInfo &info) { return torch::Device(info.id.toStdString()); }

Result<> stoppedEarly()
{
    return fail(ErrorCode::Stopped, Tr::tr("Stopped before training began."));
}

} // namespace

/// Trainer, on this side of the module's border.
class RunTrainer final : public TrainerWork
{
public:
    static Result<RunTrainer> create(const RunSpec &spec);
    RunTrainer(RunTrainer &&) noexcept;
    RunTrainer &operator=(RunTrainer &&) noexcept;
    ~RunTrainer() override;

    Result<> run(const QString &folder, JobContext &context,
                 const TrainingMaterial &material) override;
    static Result<> resume(const QString &folder, JobContext &context,
                           const TrainingMaterial &material);

private:
    struct Private;
    explicit RunTrainer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct RunTrainer::Private {
    RunSpec spec;
    const GanPreset *preset = nullptr;
    ParamSet params;
    DeviceInfo device;
    std::optional<ClassifierTraining> classifier; // then nothing else here is used

    int batch() const { return static_cast<int>(params.integer(u"batch"_s)); }
    quint64 seed() const { return static_cast<quint64>(params.integer(u"seed"_s)); }

    Result<FilmSet> films(JobContext &context, FilmSet *all = nullptr) const;
    std::unique_ptr<FidMonitor> monitor(const FilmSet &all, const RunWriter &writer) const;
    bool willMeasure() const
    {
        const qint64 every = params.integer(u"fidEvery"_s);
        return every > 0 && every <= params.integer(u"epochs"_s);
    }
    Result<std::shared_ptr<FeatureExtractor>> backbone() const;
    Result<> checkBatch(qint64 films) const;
    Result<> checkPosition(const CheckpointInfo &info, qint64 films, const QString &run) const;
    Result<SquareCache> cache(const FilmSet &set, JobContext &context) const;
    Result<> train(RunWriter &writer, const SquareCache &cache, const LoadedCheckpoint *from,
                   FidMonitor *monitor, JobContext &context) const;
    static Result<> runNoting(RunWriter &writer, const std::function<Result<>()> &body);
};

Result<FilmSet> RunTrainer::Private::films(JobContext &context, FilmSet *all) const
{
    context.progress(-1, Tr::tr("Looking for films"));
    auto set = openSet(spec.dataPath, &context);
    if (!set)
        return set;
    const FilmSet chosen = set->filtered(spec.label, spec.split);
    if (all)
        *all = *set;
    if (!chosen.films.isEmpty())
        return chosen;
    const auto list = [](const QStringList &names) {
        return names.isEmpty() ? Tr::tr("none") : names.join(u", "_s);
    };
    const QString hint
        = Tr::tr("Classes there: %1. Splits: %2.").arg(list(set->classes()), list(set->splits()));
    if (!spec.label.isEmpty() && !set->classes().contains(spec.label))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There is no class '%1' in '%2'.").arg(spec.label, spec.dataPath), hint);
    if (!spec.split.isEmpty() && !set->splits().contains(spec.split))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There is no split '%1' in '%2'.").arg(spec.split, spec.dataPath), hint);
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("No film of '%1' is left to train on.").arg(spec.dataPath), hint);
}

Result<> RunTrainer::Private::checkBatch(qint64 films) const
{
    if (films < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' gives only %n film(s) to train on; a generator needs at least 2.",
                           nullptr, static_cast<int>(films))
                        .arg(spec.dataPath),
                    Tr::tr("Choose a class or folder with more films."));
    if (batch() > films)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%1 (batch) is %2, but there are only %n film(s) to train on.", nullptr,
                           static_cast<int>(films))
                        .arg(params.spec(u"batch"_s)->labelText())
                        .arg(batch()),
                    Tr::tr("Set batch to %1 or less, or choose more films.").arg(films));
    return {};
}

/// A checkpoint's numbers follow from its step; where they do not, it belongs to another run, or
/// somebody wrote it.
Result<> RunTrainer::Private::checkPosition(const CheckpointInfo &info, qint64 films,
                                            const QString &run) const
{
    const bool halves = ganShape(*preset, params).halfBatches();
    const BatchPlan plan(films, batch(), halves, seed());
    const qint64 perEpoch = plan.stepsPerEpoch();
    if (info.seed == seed() && info.step <= params.integer(u"epochs"_s) * perEpoch
        && info.epoch == info.step / perEpoch && info.epochPosition == info.step % perEpoch
        && info.samplerPosition == plan.position(info.step) && info.stepsG == info.step
        && info.stepsD == info.step * (halves ? 2 : 1))
        return {};
    return fail(ErrorCode::Damaged,
                Tr::tr("The checkpoint '%1' does not fit the settings of its run.")
                    .arg(QDir(checkpointFolder(run)).filePath(info.file)),
                Tr::tr("Remove it to resume from the checkpoint before it, or train again."));
}

Result<SquareCache> RunTrainer::Private::cache(const FilmSet &set, JobContext &context) const
{
    context.progress(-1, Tr::tr("Reading films"));
    SquareCache::Options options;
    options.size = preset->imageSize;
    options.fit = fitOf(params);
    options.threads = static_cast<int>(params.integer(u"threads"_s));
    auto built = SquareCache::build(set, options, &context);
    if (!built)
        return built;
    TRY(checkBatch(built->count()));
    return built;
}

Result<> RunTrainer::Private::train(RunWriter &writer, const SquareCache &cache,
                                    const LoadedCheckpoint *from, FidMonitor *monitor,
                                    JobContext &context) const
{
    setTensorThreads(writer.header().threads);
    const GanShape shape = ganShape(*preset, params);
    GanTrainer trainer(shape, seed(), torchDevice(device));
    if (from) {
        const QString path = QDir(checkpointFolder(writer.folder())).filePath(from->info.file);
        if (auto done = restore(trainer.state(), from->data, "", path); !done)
            return done;
        trainer.adamG().setSteps(from->info.stepsG);
        trainer.adamD().setSteps(from->info.stepsD);
    }
    BatchPlan plan(cache.count(), batch(), shape.halfBatches(), seed());
    GanLoop loop(trainer, cache, plan, params, seed(), writer, context, monitor);
    return loop.run(from ? from->info.step : 0);
}

std::unique_ptr<FidMonitor> RunTrainer::Private::monitor(const FilmSet &all,
                                                         const RunWriter &writer) const
{
    FidMonitor::Options options;
    options.every = static_cast<int>(params.integer(u"fidEvery"_s));
    options.samples = static_cast<int>(params.integer(u"fidSamples"_s));
    options.backbone = params.text(u"fidBackbone"_s);
    options.device = params.text(u"device"_s);
    options.seed = seed();
    SquareCache::Options squares;
    squares.size = preset->imageSize;
    squares.fit = fitOf(params);
    auto [reference, against] = heldOutFilms(all, spec.label, spec.split);
    auto made
        = std::make_unique<FidMonitor>(options, ganShape(*preset, params), torchDevice(device),
                                       std::move(reference), against, squares);
    // A resumed run: what it measured before its checkpoint stands in its events.
    if (const auto before = RunReader::open(writer.folder()))
        for (const MetricPoint &point : before->metrics())
            made->setKnown(point);
    return made;
}

/// Known to open before hours are spent on training beside it.
Result<std::shared_ptr<FeatureExtractor>> RunTrainer::Private::backbone() const
{
    const auto spec = BackboneSpec::parse(params.text(u"fidBackbone"_s));
    TRY(spec);
    return FeatureExtractor::open(*spec, FeatureResize::Bilinear, params.text(u"device"_s), 1);
}

/// Whatever goes wrong inside is noted in the run as well as returned.
Result<> RunTrainer::Private::runNoting(RunWriter &writer, const std::function<Result<>()> &body)
{
    auto result = guarded(body);
    if (!result && result.error().code != ErrorCode::Stopped)
        if (!writer.status(u"failed"_s, result.error().whole()))
            qCWarning(lcLearn) << "the failure could not be noted in" << writer.folder();
    return result;
}

RunTrainer::RunTrainer(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
RunTrainer::RunTrainer(RunTrainer &&) noexcept = default;
RunTrainer &RunTrainer::operator=(RunTrainer &&) noexcept = default;
RunTrainer::~RunTrainer() = default;

Result<RunTrainer> RunTrainer::create(const RunSpec &spec)
{
    auto p = std::make_unique<Private>();
    p->spec = spec;
    if (spec.kind == "classifier"_L1) {
        auto classifier = ClassifierTraining::create(spec);
        TRY(classifier);
        p->classifier = std::move(*classifier);
        return RunTrainer(std::move(p));
    }
    if (spec.kind != "gan"_L1)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("A run of kind '%1' cannot be trained here.").arg(spec.kind),
                    Tr::tr("The kind must be 'gan' or 'classifier'."));
    p->preset = findGanPreset(spec.preset);
    if (!p->preset)
        return fail(unknownPreset(spec.preset));
    auto params = ParamSet::fromJson(p->preset->params, spec.params);
    TRY(params);
    p->params = *params;
    p->spec.params = params->toJson(); // defaults written out: the run can be read on its own
    if (spec.dataPath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("No folder of films is given."),
                    Tr::tr("Choose the folder that holds the films to train on."));
    auto device
        = pickDevice(params->text(u"device"_s), static_cast<int>(params->integer(u"threads"_s)));
    TRY(device);
    p->device = *device;
    if (p->willMeasure())
        TRY(BackboneSpec::parse(params->text(u"fidBackbone"_s)));
    return RunTrainer(std::move(p));
}

Result<> RunTrainer::run(const QString &folder, JobContext &context,
                         const TrainingMaterial &material)
{
    if (d->classifier)
        return d->classifier->run(folder, context, material);
    FilmSet all;
    const auto set = d->films(context, &all);
    TRY(set);
    if (auto fits = d->checkBatch(set->films.size()); !fits)
        return fits;
    std::shared_ptr<FeatureExtractor> backbone;
    if (d->willMeasure()) {
        const auto opened = d->backbone();
        TRY(opened);
        backbone = *opened;
    }
    if (auto made = ensureFolder(folder); !made)
        return made;
    const auto cache = d->cache(*set, context);
    if (context.stopRequested())
        return stoppedEarly();
    TRY(cache);
    context.progress(-1, Tr::tr("Fingerprinting the films"));
    const auto fingerprint = set->fingerprint(&context);
    if (context.stopRequested())
        return stoppedEarly();
    TRY(fingerprint);

    RunHeader header;
    header.spec = d->spec;
    header.spec.dataPath = QFileInfo(d->spec.dataPath).absoluteFilePath();
    header.name = QFileInfo(QDir(folder).absolutePath()).fileName();
    header.created = QDateTime::currentDateTimeUtc();
    header.seed = d->params.integer(u"seed"_s);
    header.device = d->device.brief;
    header.threads = setTensorThreads(static_cast<int>(d->params.integer(u"threads"_s)));
    header.versions = libraryVersions();
    header.dataFingerprint = *fingerprint;
    header.films = cache->count();
    header.epochs = static_cast<int>(d->params.integer(u"epochs"_s));
    auto writer = RunWriter::create(folder, header);
    TRY(writer);
    return Private::runNoting(*writer, [&]() -> Result<> {
        if (auto said = writer->status(u"running"_s, d->device.sentence); !said)
            return said;
        auto problems = set->problems;
        problems += cache->problems();
        for (const auto &problem : std::as_const(problems))
            if (auto said = writer->append({{u"type"_s, u"problem"_s},
                                            {u"path"_s, problem.path},
                                            {u"reason"_s, problem.reason}});
                !said)
                return said;
        const auto monitor = d->monitor(all, *writer);
        monitor->setExtractor(backbone);
        return d->train(*writer, *cache, nullptr, monitor.get(), context);
    });
}

Result<> RunTrainer::resume(const QString &folder, JobContext &context,
                            const TrainingMaterial &material)
{
    auto reader = RunReader::open(folder);
    TRY(reader);
    TRY(reader->refresh());
    if (reader->status() == RunStatus::Finished)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The run '%1' is finished already.").arg(folder),
                    Tr::tr("Start a new run with more epochs, or generate films from this one."));
    if (reader->header().spec.kind == "classifier"_L1)
        return ClassifierTraining::resume(folder, reader->header().spec,
                                          reader->header().dataFingerprint, context, material);
    auto trainer = create(reader->header().spec);
    TRY(trainer);
    const auto &p = *trainer->d;
    QStringList problems;
    std::optional<LoadedCheckpoint> from;
    if (auto loaded = loadCheckpoint(folder, &problems))
        from = std::move(*loaded);
    else if (loaded.error().code != ErrorCode::NotFound)
        return fail(loaded.error());

    FilmSet all;
    const auto set = p.films(context, &all);
    TRY(set);
    context.progress(-1, Tr::tr("Comparing the films with those of the run"));
    const auto fingerprint = set->fingerprint(&context);
    if (!context.stopRequested() && !fingerprint)
        return fail(fingerprint.error());
    if (!context.stopRequested() && *fingerprint != reader->header().dataFingerprint)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The films in '%1' have changed since the run began.").arg(p.spec.dataPath),
            Tr::tr("Put the old films back, or start a new run."));
    const auto cache = p.cache(*set, context);
    if (context.stopRequested())
        return stoppedEarly();
    TRY(cache);
    if (from)
        if (auto fits = p.checkPosition(from->info, cache->count(), folder); !fits)
            return fits;
    auto writer = RunWriter::reopen(folder, from ? from->info.eventBytes : 0);
    TRY(writer);
    return Private::runNoting(*writer, [&]() -> Result<> {
        for (const auto &problem : std::as_const(problems))
            if (auto said = writer->append(
                    {{u"type"_s, u"problem"_s}, {u"path"_s, folder}, {u"reason"_s, problem}});
                !said)
                return said;
        const QString words = problems.isEmpty()
            ? p.device.sentence
            : Tr::tr("Resumed from the previous checkpoint: %1").arg(problems.first());
        if (auto said = writer->status(u"running"_s, words); !said)
            return said;
        const auto monitor = p.monitor(all, *writer);
        return p.train(*writer, *cache, from ? &*from : nullptr, monitor.get(), context);
    });
}

namespace detail {

Result<std::unique_ptr<TrainerWork>> createTrainer(const RunSpec &spec)
{
    auto trainer = RunTrainer::create(spec);
    TRY(trainer);
    return std::make_unique<RunTrainer>(std::move(*trainer));
}

Result<> resumeTraining(const QString &folder, JobContext &context,
                        const TrainingMaterial &material)
{
    return RunTrainer::resume(folder, context, material);
}

} // namespace detail

} // namespace synthray
