// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/classifiertraining.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/data/classifierdeal.h"
#include "learn/device/guard.h"
#include "learn/device/machine.h"
#include "learn/models/sharedparams.h"
#include "learn/training/classifierloop.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

Result<> stoppedEarly()
{
    return fail(ErrorCode::Stopped, Tr::tr("Stopped before training began."));
}

Result<> checkPrecision(const ParamSet &params, const DeviceInfo &device)
{
    if (params.text(u"precision"_s) != "bfloat16"_L1 || device.id != "cpu"_L1)
        return {};
    const QStringList features = cpuFeatures();
    if (features.contains("avx512_bf16"_L1) || features.contains("amx_bf16"_L1))
        return {};
    return fail(
        ErrorCode::InvalidArgument,
        Tr::tr("This CPU has no units for bfloat16: training would be slower with it, not faster."),
        Tr::tr("Set the precision to float32."));
}

} // namespace

/// What a run needs before its first step.
struct ClassifierTraining::Prepared {
    ClassifierData data;
    std::shared_ptr<SquareVault> squares;
    std::optional<TrainingRecipe> recipe;
    QString fingerprint;
    QStringList remarks;
    NetworkShape shape;
    std::optional<StateDict> weights; // to start from
};

Result<ClassifierTraining> ClassifierTraining::create(const RunSpec &spec)
{
    ClassifierTraining made;
    made.m_spec = spec;
    made.m_network = findNetwork(spec.preset);
    if (!made.m_network)
        return fail(unknownNetwork(spec.preset));
    auto params = ParamSet::fromJson(made.m_network->params, spec.params);
    TRY(params);
    if (spec.dataPath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("No folder of films is given."),
                    Tr::tr("Choose the folder that holds the films to train on."));
    const auto remarks = checkClassifierParams(*made.m_network, *params);
    TRY(remarks);
    made.m_remarks = *remarks;
    // Written out: a run can be repeated when the recipe's file has changed since.
    const auto recipe = recipeOf(params->text(u"recipe"_s));
    if (recipe && *recipe)
        (void)params->set(
            u"recipe"_s,
            QString::fromUtf8(QJsonDocument((*recipe)->toJson()).toJson(QJsonDocument::Compact)));
    if (const QString weights = params->text(u"weights"_s); !weights.isEmpty())
        (void)params->set(u"weights"_s, QFileInfo(weights).absoluteFilePath());
    made.m_params = *params;
    made.m_spec.params = params->toJson();
    auto device = pickDevice(params->text(u"device"_s), int(params->integer(u"threads"_s)));
    TRY(device);
    made.m_device = *device;
    TRY(checkPrecision(*params, *device));
    return made;
}

Result<std::unique_ptr<ClassifierTraining::Prepared>> ClassifierTraining::prepare(
    JobContext &context, const TrainingMaterial &material, bool resumed) const
{
    auto made = std::make_unique<Prepared>();
    made->remarks = m_remarks;
    FilmSet set;
    if (material.films) {
        set = *material.films;
    } else {
        context.progress(-1, Tr::tr("Looking for films"));
        auto opened = openSet(m_spec.dataPath, &context);
        TRY(opened);
        set = std::move(*opened);
    }
    made->fingerprint = material.fingerprint;
    if (made->fingerprint.isEmpty()) {
        context.progress(-1, Tr::tr("Fingerprinting the films"));
        const auto fingerprint = set.fingerprint(&context);
        TRY(fingerprint);
        made->fingerprint = *fingerprint;
    }
    const auto before = set.problems;
    auto data = dealForTraining(std::move(set), m_params, material.films.has_value(), &context);
    TRY(data);
    made->data = std::move(*data);
    made->data.problems = before + made->data.problems;
    const auto recipe = trainingRecipeOf(m_params);
    TRY(recipe);
    made->recipe = *recipe;
    const int side = int(m_params.integer(u"imageSize"_s));
    made->squares = material.squares && material.squares->side() == side
            && material.squares->fit() == fitOf(m_params)
        ? material.squares
        : std::make_shared<SquareVault>(side, fitOf(m_params));
    const int threads = int(m_params.integer(u"threads"_s));
    QVector<TrainingRecipe> recipes;
    if (made->recipe)
        recipes << *made->recipe;
    for (const auto &[films, with] : {std::pair{&made->data.train.films, recipes},
                                      {&made->data.val.films, QVector<TrainingRecipe>()},
                                      {&made->data.test.films, QVector<TrainingRecipe>()}}) {
        const QVector<FilmRef> list = *films;
        auto unreadable = made->squares->prime(list, with, threads, &context);
        TRY(unreadable);
        made->data.drop(*unreadable);
    }
    if (made->data.train.films.size() < 2)
        return fail(ErrorCode::Damaged,
                    Tr::tr("Fewer than two of the training films can be opened."),
                    made->data.problems.isEmpty() ? QString() : made->data.problems.last().reason);
    NetworkShape &shape = made->shape;
    shape.id = m_network->id;
    shape.classes = int(made->data.classes.size());
    shape.channels = m_params.text(u"channels"_s).toInt();
    shape.width = double(m_params.integer(u"width"_s)) / 100;
    shape.auxiliary = m_network->auxiliary && m_params.flag(u"auxiliary"_s)
        && (m_network->id != "inception3"_L1
            || m_params.integer(u"imageSize"_s) >= smallestAuxiliaryInception);
    // Before there is a run: a file that does not fit must not leave a folder behind that cannot go
    // on.
    if (const QString weights = m_params.text(u"weights"_s); !weights.isEmpty() && !resumed) {
        auto state = readStateDict(weights);
        TRY(state);
        const auto fits = guarded([&]() -> Result<> {
            const auto trial = makeClassifier(shape, 0, torch::kCPU, true);
            const auto loaded = loadWeights(*trial, *state, weights, true);
            TRY(loaded);
            if (loaded->headClasses > 0)
                made->remarks << Tr::tr("The head of '%1' was made anew: %2 → %3 classes.")
                                     .arg(QFileInfo(weights).fileName())
                                     .arg(loaded->headClasses)
                                     .arg(shape.classes);
            else if (loaded->headReplaced)
                made->remarks << Tr::tr("'%1' has no head for these classes: it was made anew.")
                                     .arg(QFileInfo(weights).fileName());
            return {};
        });
        TRY(fits);
        made->weights = std::move(*state);
    }
    if (made->recipe && !changesFilms(*made->squares, *made->recipe, made->data.train.films))
        made->remarks << Tr::tr(
            "The recipe changes nothing: this run is the same as one without a recipe.");
    return made;
}

Result<> ClassifierTraining::train(Prepared &prepared, RunWriter &writer, JobContext &context,
                                   bool resumed) const
{
    setTensorThreads(writer.header().threads);
    const auto seed = quint64(m_params.integer(u"seed"_s));
    const NetworkShape &shape = prepared.shape;
    const torch::Device device(m_device.id.toStdString());
    QStringList problems;
    std::optional<LoadedCheckpoint> from;
    if (resumed) {
        if (auto loaded = loadCheckpoint(writer.folder(), &problems))
            from = std::move(*loaded);
        else if (loaded.error().code != ErrorCode::NotFound)
            return fail(loaded.error());
    }
    const QString weights = m_params.text(u"weights"_s);
    auto net = makeClassifier(shape, seed, device, from.has_value());
    if (!weights.isEmpty() && !from) {
        if (!prepared.weights) { // a run that is gone on with from its start
            auto state = readStateDict(weights);
            TRY(state);
            prepared.weights = std::move(*state);
        }
        auto loaded = loadWeights(*net, *prepared.weights, weights, true);
        prepared.weights.reset();
        TRY(loaded);
    }
    ClassifierBatches batches(prepared.data, *prepared.squares, prepared.recipe, m_params);
    const StepPlan plan
        = stepPlan(m_params, batches.stepsPerEpoch(), batches.steps(), prepared.data.severalLabels,
                   prepared.data.classCounts(), prepared.data.train.films.size());
    ClassifierTrainer trainer(std::move(net), plan, seed, device);
    if (from) {
        const QString path = QDir(checkpointFolder(writer.folder())).filePath(from->info.file);
        if (from->info.seed != seed || from->info.step > batches.steps()
            || from->info.epoch != from->info.step / batches.stepsPerEpoch())
            return fail(
                ErrorCode::Damaged,
                Tr::tr("The checkpoint '%1' does not fit the settings of its run.").arg(path),
                Tr::tr("Remove it to resume from the checkpoint before it, or train again."));
        if (auto done = restore(trainer.state(), from->data, {}, path); !done)
            return done;
        trainer.optimiser().countsRestored();
    }
    ModelDescription description;
    description.network = shape;
    description.classes = prepared.data.classes;
    description.severalLabels = prepared.data.severalLabels;
    description.imageSize = prepared.squares->side();
    description.fit = m_params.text(u"fit"_s);
    description.normalize = m_params.text(u"normalize"_s);
    ClassifierLoop loop(trainer, batches, prepared.data, *prepared.squares, m_params, description,
                        writer, context);
    return loop.run(from ? from->info.step : 0, from ? from->info.more : QJsonObject());
}

/// Whatever goes wrong inside is noted in the run as well as returned.
static Result<> noting(RunWriter &writer, const std::function<Result<>()> &body)
{
    auto result = guarded(body);
    if (!result && result.error().code != ErrorCode::Stopped)
        if (!writer.status(u"failed"_s, result.error().whole()))
            qCWarning(lcLearn) << "the failure could not be noted in" << writer.folder();
    return result;
}

/// What it trains on, and what is to be known of that.
Result<> ClassifierTraining::tellData(RunWriter &writer, const Prepared &prepared)
{
    const ClassifierData &data = prepared.data;
    for (const auto &problem : data.problems)
        if (auto said = writer.append({{u"type"_s, u"problem"_s},
                                       {u"path"_s, problem.path},
                                       {u"reason"_s, problem.reason}});
            !said)
            return said;
    for (const auto &remark : prepared.remarks + data.remarks)
        if (auto said = writer.append({{u"type"_s, u"note"_s}, {u"text"_s, remark}}); !said)
            return said;
    if (auto kept = keepDeal(writer.folder(),
                             {{u"train"_s, &data.train.films},
                              {u"val"_s, &data.val.films},
                              {u"test"_s, &data.test.films}});
        !kept)
        return kept;
    QJsonArray counts;
    for (const qint64 count : data.classCounts())
        counts.append(count);
    if (auto said = writer.append({{u"type"_s, u"data"_s},
                                   {u"classes"_s, QJsonArray::fromStringList(data.classes)},
                                   {u"severalLabels"_s, data.severalLabels},
                                   {u"train"_s, data.train.films.size()},
                                   {u"val"_s, data.val.films.size()},
                                   {u"test"_s, data.test.films.size()},
                                   {u"trainCounts"_s, counts}});
        !said)
        return said;
    return {};
}

Result<> ClassifierTraining::run(const QString &folder, JobContext &context,
                                 const TrainingMaterial &material)
{
    auto prepared = prepare(context, material, false);
    if (context.stopRequested())
        return stoppedEarly();
    TRY(prepared);
    const ClassifierData &data = (*prepared)->data;
    RunHeader header;
    header.spec = m_spec;
    header.spec.dataPath = QFileInfo(m_spec.dataPath).absoluteFilePath();
    header.name = QFileInfo(QDir(folder).absolutePath()).fileName();
    header.created = QDateTime::currentDateTimeUtc();
    header.seed = m_params.integer(u"seed"_s);
    header.device = m_device.brief;
    header.threads = setTensorThreads(int(m_params.integer(u"threads"_s)));
    header.versions = libraryVersions();
    header.dataFingerprint = (*prepared)->fingerprint;
    header.films = data.train.films.size();
    header.epochs = int(m_params.integer(u"epochs"_s));
    if (auto made = ensureFolder(folder); !made)
        return made;
    auto writer = RunWriter::create(folder, header);
    TRY(writer);
    return noting(*writer, [&]() -> Result<> {
        if (auto said = writer->status(u"running"_s, m_device.sentence); !said)
            return said;
        if (auto said = tellData(*writer, **prepared); !said)
            return said;
        return train(**prepared, *writer, context, false);
    });
}

Result<> ClassifierTraining::resume(const QString &folder, const RunSpec &spec,
                                    const QString &fingerprint, JobContext &context,
                                    const TrainingMaterial &material)
{
    auto made = create(spec);
    TRY(made);
    auto prepared = made->prepare(context, material, true);
    if (context.stopRequested())
        return stoppedEarly();
    TRY(prepared);
    if ((*prepared)->fingerprint != fingerprint)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The films in '%1' have changed since the run began.").arg(spec.dataPath),
            Tr::tr("Put the old films back, or start a new run."));
    // Events behind the checkpoint are cut off: those steps are run again.
    QStringList problems;
    const auto loaded = loadCheckpoint(folder, &problems);
    if (!loaded && loaded.error().code != ErrorCode::NotFound)
        return fail(loaded.error());
    auto writer = RunWriter::reopen(folder, loaded ? loaded->info.eventBytes : 0);
    TRY(writer);
    return noting(*writer, [&]() -> Result<> {
        const QString words = problems.isEmpty()
            ? made->m_device.sentence
            : Tr::tr("Resumed from the previous checkpoint: %1").arg(problems.first());
        if (auto said = writer->status(u"running"_s, words); !said)
            return said;
        if (!loaded) // from the start: what was said then is gone
            if (auto said = tellData(*writer, **prepared); !said)
                return said;
        return made->train(**prepared, *writer, context, true);
    });
}

} // namespace synthray::detail
