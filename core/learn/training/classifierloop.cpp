// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/classifierloop.h"

#include "base/log.h"
#include "learn/data/ahead.h"
#include "learn/device/machine.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

constexpr qint64 readBackMs = 250; // as often as someone may look
constexpr int judgedAtOnce = 16; // films of one inference batch

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

/// The chosen number of the validation films, larger being better.
double worth(const QString &by, const ClassifierReport &report)
{
    const double value = by == "accuracy"_L1 ? report.scores.accuracy
        : by == "auc"_L1                     ? report.macroAuc
        : by == "loss"_L1                    ? -report.calibration.logLoss
                                             : report.scores.balancedAccuracy;
    return std::isfinite(value) ? value : -std::numeric_limits<double>::infinity();
}

} // namespace

ClassifierLoop::ClassifierLoop(ClassifierTrainer &trainer, ClassifierBatches &batches,
                               const ClassifierData &data, SquareVault &squares,
                               const ParamSet &params, ModelDescription description,
                               RunWriter &writer, JobContext &context)
    : m_trainer(trainer)
    , m_batches(batches)
    , m_data(data)
    , m_squares(squares)
    , m_params(params)
    , m_description(std::move(description))
    , m_writer(writer)
    , m_context(context)
    , m_best(-std::numeric_limits<double>::infinity())
    , m_bestLoss(std::numeric_limits<double>::infinity())
{
}

/// Stage by stage: the head first, then one stage more every so many epochs.
void ClassifierLoop::freezeFor(qint64 step)
{
    const QString freeze = m_params.text(u"freeze"_s);
    const int stages = m_trainer.net().stages();
    int below = 0;
    if (freeze == "head"_L1)
        below = stages;
    else if (freeze == "staged"_L1)
        below = std::max<int>(
            0, stages - int((epochOf(step) - 1) / m_params.integer(u"unfreezeEvery"_s)));
    if (below != m_frozenBelow)
        m_trainer.net().freezeBelow(below);
    m_frozenBelow = below;
}

Result<> ClassifierLoop::run(qint64 doneSteps, const QJsonObject &more)
{
    const KeepMemory keep;
    m_firstStep = doneSteps;
    m_bestEpoch = more["bestEpoch"_L1].toInteger();
    m_lastEpoch = doneSteps > 0 ? epochOf(doneSteps) : 0;
    if (more["best"_L1].isDouble())
        m_best = more["best"_L1].toDouble();
    if (more["bestLoss"_L1].isDouble())
        m_bestLoss = more["bestLoss"_L1].toDouble();
    m_improvedEpoch = more["improvedEpoch"_L1].toInteger(m_bestEpoch);
    m_sums = at::zeros({3}, at::device(m_trainer.device()).dtype(at::kDouble));
    m_epochSums = at::zeros({3}, at::kDouble);
    const auto sums = more["epochSums"_L1].toArray();
    for (int i = 0; i < std::min<int>(3, int(sums.size())); ++i)
        m_epochSums[i] = sums[i].toDouble();
    m_clock.start();
    m_epochClock.start();
    m_sinceRead.start();
    Ahead<ClassifierBatch> feeder([this](qint64 step) { return m_batches.make(step); },
                                  doneSteps + 1, m_batches.steps());
    const qint64 patience = m_params.integer(u"patience"_s);
    showProgress(doneSteps);
    for (qint64 step = doneSteps + 1; step <= m_batches.steps(); ++step) {
        QElapsedTimer waited;
        m_context.waitWhilePaused(
            [&] {
                waited.start();
                (void)m_writer.status(u"paused"_s);
            },
            [&] {
                m_pausedMs += waited.elapsed();
                m_sinceRead.restart();
                if (!m_context.stopRequested())
                    (void)m_writer.status(u"running"_s);
            });
        if (m_context.stopNowRequested()) {
            if (auto said = m_writer.status(u"stopped"_s, Tr::tr("Stopped at once.")); !said)
                return said;
            return fail(ErrorCode::Stopped, Tr::tr("Training was stopped at once."),
                        Tr::tr("Resume goes on from the last checkpoint."));
        }
        if (m_context.stopRequested()) {
            if (auto read = readBack(step - 1, true); !read)
                return read;
            if (!m_trainer.isFinite())
                return brokenDown(step - 1);
            if (auto saved = checkpoint(step - 1); !saved)
                return saved;
            return m_writer.status(u"stopped"_s);
        }
        ClassifierBatch batch = feeder.next();
        batch.films = batch.films.to(m_trainer.device(), true);
        batch.truth = batch.truth.to(m_trainer.device(), true);
        freezeFor(step);
        const Tensor made = m_trainer.step(batch);
        m_sums.add_(at::stack({made[0] * made[2], made[1], made[2]}));
        const bool epochEnds = step % m_batches.stepsPerEpoch() == 0 || step == m_batches.steps();
        if (auto read = readBack(step, epochEnds); !read)
            return read;
        if (epochEnds) {
            if (auto ended = endEpoch(step); !ended)
                return ended;
            if (patience > 0 && m_lastEpoch - m_improvedEpoch >= patience
                && !m_data.val.films.isEmpty()) {
                if (auto said = m_writer.append(
                        {{u"type"_s, u"note"_s},
                         {u"text"_s,
                          Tr::tr("Stopped early: %n epoch(s) without a better one than epoch %1.",
                                 nullptr, int(patience))
                              .arg(m_improvedEpoch)}});
                    !said)
                    return said;
                break;
            }
        }
        showProgress(step);
    }
    return finish();
}

Result<> ClassifierLoop::brokenDown(qint64 step) const
{
    return fail(ErrorCode::Internal,
                Tr::tr("Training broke down in epoch %1 (step %2): the loss is no longer a number.")
                    .arg(epochOf(step))
                    .arg(step),
                Tr::tr("Choose a lower learning rate (lr) or a warm-up and start again; the last "
                       "checkpoint is from before that."));
}

Result<> ClassifierLoop::readBack(qint64 step, bool always)
{
    if (!always && m_sinceRead.elapsed() < readBackMs)
        return {};
    const Tensor sums = m_sums.to(torch::kCPU).to(at::kDouble).contiguous();
    const double *sum = sums.data_ptr<double>();
    if (sum[2] == 0)
        return {};
    if (!std::isfinite(sum[0]))
        return brokenDown(step);
    const double seconds = double(std::max<qint64>(1, m_sinceRead.nsecsElapsed())) / 1e9;
    m_epochSums.add_(sums);
    auto written = m_writer.append({{u"type"_s, u"step"_s},
                                    {u"epoch"_s, epochOf(step)},
                                    {u"step"_s, step},
                                    {u"loss"_s, sum[0] / sum[2]},
                                    {u"accuracy"_s, sum[1] / sum[2]},
                                    {u"rate"_s, m_trainer.plan().rateAt(step)},
                                    {u"ips"_s, sum[2] / seconds}});
    m_sums.zero_();
    m_sinceRead.restart();
    return written;
}

Result<cv::Mat> ClassifierLoop::predict(const QVector<FilmRef> &films)
{
    const int classes = int(m_data.classes.size());
    cv::Mat all(int(films.size()), classes, CV_64F);
    for (qsizetype from = 0; from < films.size(); from += judgedAtOnce) {
        if (m_context.stopNowRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        std::vector<SquareVault::Square> squares;
        for (qsizetype i = from; i < std::min<qsizetype>(from + judgedAtOnce, films.size()); ++i) {
            auto square = m_squares.square(films[i]);
            TRY(square);
            squares.push_back(std::move(*square));
        }
        const Tensor p = m_trainer.probabilities(
            toFilms(squares, m_squares.side(), m_batches.scale()).to(m_trainer.device()));
        const double *values = p.data_ptr<double>();
        std::copy(values, values + p.numel(), all.ptr<double>(int(from)));
    }
    return all;
}

Result<> ClassifierLoop::writePredictions(
    const std::vector<std::pair<QString, const ClassifierData::Part *>> &parts,
    const std::vector<cv::Mat> &probabilities)
{
    PredictionFile file;
    file.predictions.classes = m_data.classes;
    file.predictions.severalLabels = m_data.severalLabels;
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto &part = *parts[i].second;
        if (part.films.isEmpty())
            continue;
        file.predictions.truth.push_back(part.truth);
        file.predictions.probabilities.push_back(probabilities[i]);
        for (const auto &film : part.films) {
            file.splits << parts[i].first;
            file.paths << film.path;
            file.hashes << film.contentHash;
            file.patientNames << film.subject();
        }
    }
    if (file.paths.isEmpty())
        return {};
    return synthray::writePredictions(m_writer.folder() + u"/predictions.csv"_s, file);
}

Result<> ClassifierLoop::endEpoch(qint64 step)
{
    if (!m_trainer.isFinite())
        return brokenDown(step);
    const qint64 epoch = epochOf(step);
    m_lastEpoch = epoch;
    const Tensor means = m_epochSums.contiguous();
    const double *sum = means.data_ptr<double>();
    QJsonObject event{{u"type"_s, u"epoch"_s},
                      {u"epoch"_s, epoch},
                      {u"step"_s, step},
                      {u"trainLoss"_s, number(sum[0] / sum[2])},
                      {u"trainAccuracy"_s, number(sum[1] / sum[2])}};
    const QString by = m_params.text(u"bestBy"_s);
    bool better = m_data.val.films.isEmpty() || by == "last"_L1;
    cv::Mat probabilities;
    if (!m_data.val.films.isEmpty()) {
        m_trainer.net().fold();
        auto judged = predict(m_data.val.films);
        m_trainer.net().unfold();
        TRY(judged);
        probabilities = *judged;
        BootstrapOptions none;
        none.resamples = 0;
        const auto report = reportOf(
            m_data.val.predictions(m_data.classes, m_data.severalLabels, probabilities), none);
        TRY(report);
        const double value = worth(by, *report);
        // A small part knows few values of accuracy, so that most epochs tie: the loss tells them
        // apart, and of epochs that are equal in both the one that trained longer stays.
        const double loss = std::isfinite(report->calibration.logLoss)
            ? report->calibration.logLoss
            : std::numeric_limits<double>::infinity();
        const bool improved
            = m_bestEpoch == 0 || value > m_best || (value == m_best && loss < m_bestLoss);
        if (improved)
            m_improvedEpoch = epoch;
        better = better || improved || (value == m_best && loss == m_bestLoss);
        if (better) {
            m_best = value;
            m_bestLoss = loss;
        }
        QJsonArray recalls;
        for (const auto &one : report->scores.perClass)
            recalls.append(one.support > 0 ? QJsonValue(one.recall) : QJsonValue());
        event.insert(u"valLoss"_s, number(report->calibration.logLoss));
        event.insert(u"valAccuracy"_s, report->scores.accuracy);
        event.insert(u"valBalancedAccuracy"_s, number(report->scores.balancedAccuracy));
        event.insert(u"valAuc"_s, number(report->macroAuc));
        event.insert(u"valBaseline"_s, report->scores.majorityBaseline);
        event.insert(u"recalls"_s, recalls);
    }
    if (better) {
        m_bestEpoch = epoch;
        if (auto saved
            = saveModel(modelPath(m_writer.folder()), m_trainer.net(), m_description, int(epoch));
            !saved)
            return saved;
        if (auto written = writePredictions({{u"val"_s, &m_data.val}}, {probabilities}); !written)
            return written;
    }
    event.insert(u"best"_s, better);
    event.insert(u"seconds"_s, double(m_epochClock.elapsed()) / 1000);
    if (auto done = m_writer.append(event); !done)
        return done;
    m_epochSums.zero_();
    m_epochClock.restart();
    m_sinceRead.restart();
    if (epoch % m_params.integer(u"checkpointEvery"_s) == 0 || step == m_batches.steps())
        return checkpoint(step);
    return {};
}

Result<> ClassifierLoop::checkpoint(qint64 step)
{
    const qint64 perEpoch = m_batches.stepsPerEpoch();
    if (auto said = m_writer.append(
            {{u"type"_s, u"checkpoint"_s}, {u"epoch"_s, step / perEpoch}, {u"step"_s, step}});
        !said)
        return said;
    const auto events = m_writer.syncEvents();
    TRY(events);
    const Tensor sums = m_epochSums.contiguous();
    CheckpointInfo info;
    info.step = step;
    info.epoch = int(step / perEpoch);
    info.epochPosition = step % perEpoch;
    info.seed = quint64(m_params.integer(u"seed"_s));
    info.eventBytes = *events;
    info.more = {{u"bestEpoch"_s, m_bestEpoch},
                 {u"best"_s, number(m_best)},
                 {u"bestLoss"_s, number(m_bestLoss)},
                 {u"improvedEpoch"_s, m_improvedEpoch},
                 {u"epochSums"_s,
                  QJsonArray{sums.data_ptr<double>()[0], sums.data_ptr<double>()[1],
                             sums.data_ptr<double>()[2]}}};
    return saveCheckpoint(m_writer.folder(), m_trainer.state(), info);
}

/// The kept network judges all films that did not train.
Result<> ClassifierLoop::finish()
{
    m_context.progress(1, Tr::tr("Judging the validation and test films"));
    auto best = loadModel(modelPath(m_writer.folder()), m_trainer.device());
    TRY(best);
    ClassifierTrainer judge(std::move(best->net), m_trainer.plan(), 0, m_trainer.device());
    std::vector<cv::Mat> probabilities;
    const std::vector<std::pair<QString, const ClassifierData::Part *>> parts{
        {u"val"_s, &m_data.val}, {u"test"_s, &m_data.test}};
    ClassifierLoop judging(judge, m_batches, m_data, m_squares, m_params, m_description, m_writer,
                           m_context);
    for (const auto &[name, part] : parts) {
        auto made = judging.predict(part->films);
        TRY(made);
        probabilities.push_back(std::move(*made));
    }
    if (auto written = writePredictions(parts, probabilities); !written)
        return written;
    return m_writer.status(u"finished"_s);
}

void ClassifierLoop::showProgress(qint64 step)
{
    const qint64 made = step - m_firstStep, last = m_batches.steps();
    const double seconds = double(m_clock.elapsed() - m_pausedMs) / 1000;
    const double left = made > 0 ? seconds / double(made) * double(last - step) : -1;
    const qint64 epochs = epochOf(last);
    m_context.progress(
        double(step) / double(last),
        Tr::tr("Epoch %1 of %2").arg(std::min(epochs, epochOf(step + 1))).arg(epochs), left);
}

} // namespace synthray::detail
