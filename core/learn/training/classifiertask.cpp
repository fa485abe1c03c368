// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/classifiertask.h"

#include "learn/data/splitassignment.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/guard.h"
#include "learn/models/sharedparams.h"
#include "learn/module/translation.h"
#include "learn/training/autocast.h"
#include "metrics/predictionfile.h"

#include <QFileInfo>

#include <limits>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int evaluationBatch = 16; // images of one inference batch
constexpr double infinite = std::numeric_limits<double>::infinity();

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

/// The chosen validation score; larger is better.
double selectionScore(const QString &by, const ClassifierReport &report)
{
    const double value = by == "accuracy"_L1 ? report.scores.accuracy
        : by == "auc"_L1                     ? report.macroAuc
        : by == "loss"_L1                    ? -report.calibration.logLoss
                                             : report.scores.balancedAccuracy;
    return std::isfinite(value) ? value : -infinite;
}

} // namespace

Result<TrainingEngine> ClassifierTask::engine(const RunSpec &spec)
{
    const NetworkInfo *network = findNetwork(spec.preset);
    if (!network)
        return fail(unknownNetwork(spec.preset));
    RunSpec resolved = spec;
    QString weights = spec.params.value("weights"_L1).toString();
    if (!weights.isEmpty()) {
        weights = QFileInfo(weights).absoluteFilePath();
        resolved.params.insert(u"weights"_s, weights);
    }
    // Recorded in the run as what it stands for: the file may be gone when the run is resumed.
    const QString automatic = automaticNormalize(*network, weights);
    const bool isAutomatic = spec.params.value("normalize"_L1).toString(u"auto"_s) == "auto"_L1;
    if (isAutomatic)
        resolved.params.insert(u"normalize"_s, automatic);
    auto setup = TrainingEngine::setUp(resolved, network->params);
    TRY(setup);
    ParamSet asked = setup->params;
    if (asked.text(u"normalize"_s) == automatic)
        TRY(asked.set(u"normalize"_s, u"auto"_s));
    auto remarks = checkClassifierParams(*network, asked);
    TRY(remarks);
    if (isAutomatic && !weights.isEmpty())
        *remarks << Tr::tr("Grey values: %1, as the weights of '%2' expect.")
                        .arg(normalizeText(setup->params.text(u"normalize"_s)),
                             QFileInfo(weights).fileName());
    TRY(checkPrecision(setup->params, setup->device));
    auto task = std::make_unique<ClassifierTask>(*setup, *remarks);
    return TrainingEngine(std::move(*setup), std::move(task));
}

ClassifierTask::ClassifierTask(const TrainingEngine::Setup &setup, const QStringList &remarks)
    : m_spec(setup.spec)
    , m_params(setup.params)
    , m_network(findNetwork(setup.spec.preset))
    , m_remarks(remarks.begin(), remarks.end())
    , m_best(-infinite)
    , m_bestLoss(infinite)
{
}

Result<> ClassifierTask::prepare(const TrainingSource &source, JobContext &context)
{
    const auto before = source.all.problems;
    JobPhases phases(context, {1, 4}); // contents for the split, reading
    auto data
        = splitForTraining(source.chosen, m_params, source.material.dataset.has_value(), &context);
    TRY(data);
    m_data = std::move(*data);
    m_data.problems = before + m_data.problems;
    const auto recipe = trainingRecipeOf(m_params);
    TRY(recipe);
    m_recipe = *recipe;
    phases.next();
    TRY(readImages(source, context));
    m_shape = networkShape();
    // Checked before the run exists: weights that do not fit must not leave a folder that cannot be
    // resumed.
    if (!m_params.text(u"weights"_s).isEmpty() && !source.fromCheckpoint)
        TRY(tryWeights());
    if (m_params.text(u"mix"_s) == "mosaic"_L1)
        TRY(checkMosaic());
    if (m_recipe && m_recipe->swapsSides())
        TRY(m_data.addMirrored(*m_recipe));
    if (const auto remark = colourRemark(*m_cache))
        m_remarks << *remark;
    if (m_recipe && !changesImages(*m_cache, *m_recipe, m_data.train.images))
        m_remarks << Sentence(
            "Learn",
            QT_TRANSLATE_NOOP(
                "Learn",
                "The recipe changes nothing: this run is the same as one without a recipe."));
    m_batches = std::make_unique<ClassifierBatches>(m_data, m_cache, m_recipe, m_params);
    return {};
}

Result<> ClassifierTask::readImages(const TrainingSource &source, JobContext &context)
{
    const TrainingFormat format = trainingFormat(m_params, int(m_params.integer(u"imageSize"_s)));
    const auto &shared = source.material.images;
    m_cache = shared && shared->format() == format ? shared
                                                   : std::make_shared<TrainingImageCache>(format);
    const int threads = int(m_params.integer(u"threads"_s));
    QVector<TrainingRecipe> recipes;
    if (m_recipe)
        recipes << *m_recipe;
    JobPhases parts(context,
                    {double(m_data.train.images.size()), double(m_data.val.images.size()),
                     double(m_data.test.images.size())});
    for (const auto &[entries, partRecipes] : {std::pair{&m_data.train.images, recipes},
                                               {&m_data.val.images, QVector<TrainingRecipe>()},
                                               {&m_data.test.images, QVector<TrainingRecipe>()}}) {
        const QVector<ImageEntry> list = *entries;
        auto unreadable = m_cache->prime(list, partRecipes, threads, &context);
        TRY(unreadable);
        m_data.drop(*unreadable);
        parts.next();
    }
    if (m_data.train.images.size() < 2)
        return fail(ErrorCode::Damaged,
                    Tr::tr("Fewer than two of the training images can be opened."),
                    m_data.problems.isEmpty() ? QString() : m_data.problems.last().reason);
    return {};
}

Result<> ClassifierTask::checkMosaic() const
{
    const auto &images = m_data.train.images;
    if (std::any_of(images.begin(), images.end(),
                    [](const ImageEntry &image) { return !image.boxes.isEmpty(); }))
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("%1 (mix): Mosaic needs images with boxes; no training image of '%2' has "
                       "one.")
                    .arg(m_params.spec(u"mix"_s)->labelText(), m_spec.dataPath),
                Tr::tr("Open a set with boxes, or choose MixUp or CutMix."));
}

NetworkShape ClassifierTask::networkShape() const
{
    NetworkShape shape;
    shape.id = m_network->id;
    shape.classes = int(m_data.classes.size());
    shape.channels = channelsOf(m_params);
    shape.width = double(m_params.integer(u"width"_s)) / 100;
    shape.auxiliary = m_network->auxiliary && m_params.flag(u"auxiliary"_s)
        && (m_network->id != "inception3"_L1
            || m_params.integer(u"imageSize"_s) >= smallestAuxiliaryInception);
    return shape;
}

Result<> ClassifierTask::tryWeights()
{
    const QString weights = m_params.text(u"weights"_s);
    auto state = readStateDict(weights);
    TRY(state);
    const auto fits = guarded([&]() -> Result<> {
        const auto trial = makeClassifier(m_shape, 0, torch::kCPU, true);
        const auto loaded = loadWeights(*trial, *state, weights, true);
        TRY(loaded);
        for (const auto &remark : std::as_const(state->remarks))
            m_remarks << u"%1: %2"_s.arg(QFileInfo(weights).fileName(), remark);
        if (loaded->headClasses > 0)
            m_remarks << Sentence(
                "Learn",
                QT_TRANSLATE_NOOP("Learn", "The head of '%1' was replaced: %2 → %3 classes."),
                {QFileInfo(weights).fileName(), QString::number(loaded->headClasses),
                 QString::number(m_shape.classes)});
        else if (loaded->headReplaced)
            m_remarks << Sentence(
                "Learn",
                QT_TRANSLATE_NOOP("Learn",
                                  "'%1' has no head for these classes: a new one was created."),
                {QFileInfo(weights).fileName()});
        return {};
    });
    TRY(fits);
    m_weights = std::move(*state);
    return {};
}

/// Records the training data and the remarks about it.
Result<> ClassifierTask::describe(RunWriter &writer) const
{
    for (const auto &problem : m_data.problems)
        TRY(writer.append(ProblemEvent{problem.path, problem.reason}));
    for (const auto &remark : m_remarks + m_data.remarks)
        TRY(writer.append(NoteEvent{remark}));
    TRY(writeSplitAssignment(writer.folder(),
                             {{u"train"_s, &m_data.train.images},
                              {u"val"_s, &m_data.val.images},
                              {u"test"_s, &m_data.test.images}}));
    const auto counts = m_data.classCounts();
    return writer.append(DataEvent{m_data.classes, m_data.multiLabel, m_data.train.images.size(),
                                   m_data.val.images.size(), m_data.test.images.size(),
                                   QVector<qint64>(counts.begin(), counts.end())});
}

Result<> ClassifierTask::build(torch::Device device, bool fromCheckpoint)
{
    auto net = makeClassifier(m_shape, seed(), device, fromCheckpoint);
    if (m_weights) {
        auto loaded = loadWeights(*net, *m_weights, m_params.text(u"weights"_s), true);
        m_weights.reset();
        TRY(loaded);
    }
    const StepPlan plan = stepPlan(m_params, stepsPerEpoch(), steps(), m_data.multiLabel,
                                   m_data.classCounts(), m_data.train.images.size());
    m_trainer = std::make_unique<ClassifierTrainer>(std::move(net), plan, seed(), device);
    return {};
}

ModelDescription ClassifierTask::description() const
{
    ModelDescription model;
    model.network = m_shape;
    model.classes = m_data.classes;
    model.multiLabel = m_data.multiLabel;
    model.imageSize = m_cache->resolution();
    model.fit = m_params.text(u"fit"_s);
    model.isColour = isColour(m_params);
    model.normalize = m_params.text(u"normalize"_s);
    return model;
}

TrainingBatch ClassifierTask::batch(qint64 step)
{
    ClassifierBatch classifierBatch = m_batches->make(step);
    return {step, classifierBatch.images.size(0), {classifierBatch.images, classifierBatch.truth}};
}

Tensor ClassifierTask::step(const TrainingBatch &batch)
{
    freezeFor(batch.step);
    const Tensor result = m_trainer->step({batch.step, batch.tensors[0], batch.tensors[1]});
    return at::stack({result[0] * result[2], result[1]}); // the loss is a mean
}

std::vector<QLatin1StringView> ClassifierTask::numbers() const
{
    return {"loss"_L1, "accuracy"_L1};
}

/// Stage by stage: the head first, then one stage more every so many epochs.
void ClassifierTask::freezeFor(qint64 step)
{
    const QString freeze = m_params.text(u"freeze"_s);
    const int stages = m_trainer->net().stages();
    int below = 0;
    if (freeze == "head"_L1)
        below = stages;
    else if (freeze == "staged"_L1)
        below = std::max<int>(
            0, stages - int((step - 1) / stepsPerEpoch() / m_params.integer(u"unfreezeEvery"_s)));
    if (below != m_frozenBelow)
        m_trainer->net().freezeBelow(below);
    m_frozenBelow = below;
}

QJsonObject ClassifierTask::memory() const
{
    return {{u"bestEpoch"_s, m_bestEpoch},
            {u"best"_s, number(m_best)},
            {u"bestLoss"_s, number(m_bestLoss)},
            {u"improvedEpoch"_s, m_improvedEpoch}};
}

void ClassifierTask::remember(const QJsonObject &memory)
{
    m_bestEpoch = memory["bestEpoch"_L1].toInt();
    m_best = memory["best"_L1].toDouble(m_best);
    m_bestLoss = memory["bestLoss"_L1].toDouble(m_bestLoss);
    m_improvedEpoch = memory["improvedEpoch"_L1].toInt(m_bestEpoch);
}

QString ClassifierTask::advice() const
{
    return Tr::tr("Choose a lower learning rate (lr) or a warm-up and restart; the last checkpoint "
                  "was saved before the divergence.");
}

Result<cv::Mat> ClassifierTask::predict(ClassifierNet &net, const QVector<ImageEntry> &entries,
                                        TrainingRun &run)
{
    cv::Mat all(int(entries.size()), int(m_data.classes.size()), CV_64F);
    for (qsizetype from = 0; from < entries.size(); from += evaluationBatch) {
        if (run.context.stopNowRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        std::vector<TrainingImage> batch;
        for (qsizetype i = from; i < std::min<qsizetype>(from + evaluationBatch, entries.size());
             ++i) {
            auto image = m_cache->image(entries[i]);
            TRY(image);
            batch.push_back(std::move(*image));
        }
        const Tensor p = classProbabilities(
            net, toTensor(batch, m_cache->resolution(), m_batches->scale()).to(run.device),
            m_trainer->plan());
        const double *values = p.data_ptr<double>();
        std::copy(values, values + p.numel(), all.ptr<double>(int(from)));
    }
    return all;
}

Result<> ClassifierTask::writePredictions(const QString &folder,
                                          const std::vector<PartPredictions> &parts) const
{
    PredictionFile file;
    file.predictions.classes = m_data.classes;
    file.predictions.multiLabel = m_data.multiLabel;
    for (const auto &[split, probabilities] : parts) {
        const auto &images = part(split).images;
        if (images.isEmpty())
            continue;
        file.predictions.truth.push_back(part(split).truth);
        file.predictions.probabilities.push_back(probabilities);
        for (const auto &image : images) {
            file.splits << split;
            file.paths << image.path;
            file.hashes << image.contentHash;
            file.patientNames << image.subject();
        }
    }
    if (file.paths.isEmpty())
        return {};
    return synthray::writePredictions(folder + u"/predictions.csv"_s, file, m_data.pseudonyms);
}

/// On a small validation part accuracy takes few values, so most epochs tie. Then the lower loss
/// decides; if that is equal too, the later epoch.
bool ClassifierTask::isBetter(const ClassifierReport &report, int epoch)
{
    const QString by = m_params.text(u"bestBy"_s);
    const double value = selectionScore(by, report);
    const double loss
        = std::isfinite(report.calibration.logLoss) ? report.calibration.logLoss : infinite;
    const bool improved
        = m_bestEpoch == 0 || value > m_best || (value == m_best && loss < m_bestLoss);
    if (improved)
        m_improvedEpoch = epoch;
    if (by != "last"_L1 && !improved && !(value == m_best && loss == m_bestLoss))
        return false;
    m_best = value;
    m_bestLoss = loss;
    return true;
}

Result<> ClassifierTask::epochEnded(EpochEvent &event, TrainingRun &run)
{
    event.numbers = {{"trainLoss"_L1, run.epochMeans["loss"_L1]},
                     {"trainAccuracy"_L1, run.epochMeans["accuracy"_L1]}};
    event.best = m_data.val.images.isEmpty();
    cv::Mat probabilities;
    if (!m_data.val.images.isEmpty()) {
        ClassifierNet &net = m_trainer->net();
        net.fold();
        auto valPredictions = predict(net, m_data.val.images, run);
        net.unfold();
        TRY(valPredictions);
        probabilities = *valPredictions;
        BootstrapOptions none;
        none.resamples = 0;
        const auto report = reportOf(
            m_data.val.predictions(m_data.classes, m_data.multiLabel, probabilities), none);
        TRY(report);
        event.best = isBetter(*report, event.epoch);
        for (const auto &one : report->scores.perClass)
            event.recalls.append(one.support > 0 ? one.recall
                                                 : std::numeric_limits<double>::quiet_NaN());
        event.numbers.set("valLoss"_L1, report->calibration.logLoss);
        event.numbers.set("valAccuracy"_L1, report->scores.accuracy);
        event.numbers.set("valBalancedAccuracy"_L1, report->scores.balancedAccuracy);
        event.numbers.set("valAuc"_L1, report->macroAuc);
        event.numbers.set("valBaseline"_L1, report->scores.majorityBaseline);
    }
    if (!event.best)
        return {};
    m_bestEpoch = event.epoch;
    TRY(saveModel(modelPath(run.writer.folder()), m_trainer->net(), description(), event.epoch));
    return writePredictions(run.writer.folder(), {{u"val"_s, probabilities}});
}

Result<bool> ClassifierTask::shouldContinue(TrainingRun &run)
{
    const auto patience = int(m_params.integer(u"patience"_s));
    const auto epoch = int((run.step - 1) / stepsPerEpoch() + 1);
    if (patience == 0 || epoch - m_improvedEpoch < patience || m_data.val.images.isEmpty())
        return true;
    TRY(run.writer.append(
        NoteEvent{{"Learn",
                   QT_TRANSLATE_N_NOOP(
                       "Learn", "Stopped early: no improvement over epoch %1 in %n epoch(s)."),
                   {QString::number(m_improvedEpoch)},
                   patience}}));
    return false;
}

/// Evaluates the saved network on all validation and test images.
Result<bool> ClassifierTask::finish(TrainingRun &run)
{
    run.context.progress(0, Tr::tr("Evaluating the validation and test images"));
    const auto best = loadModel(modelPath(run.writer.folder()), run.device);
    TRY(best);
    std::vector<PartPredictions> parts;
    for (const auto &split : {u"val"_s, u"test"_s}) {
        auto probabilities = predict(*best->net, part(split).images, run);
        TRY(probabilities);
        parts.emplace_back(split, std::move(*probabilities));
    }
    TRY(writePredictions(run.writer.folder(), parts));
    return true;
}

} // namespace synthray::detail
