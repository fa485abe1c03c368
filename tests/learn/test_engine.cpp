// SPDX-License-Identifier: GPL-3.0-or-later
// A third kind of model in one file: an autoencoder of two layers that the training engine trains,
// stops and resumes like the others, without knowing it.
#include "base/atomicfile.h"
#include "image/imageio.h"
#include "learn/models/sharedparams.h"
#include "learn/training/engine.h"
#include "learn/training/optimizer.h"
#include "learn/training/schedule.h"
#include "support/runs_support.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace synthray;
using namespace synthray::detail;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16, codes = 6;

class Autoencoder : public Net
{
public:
    Autoencoder(quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, 99, device);
        m_in = make.glorot("in.weight", {codes, side * side}, side * side, codes);
        m_out = make.glorot("out.weight", {side * side, codes}, codes, side * side);
    }
    Tensor forward(const Tensor &x, bool) override
    {
        return at::linear(at::tanh(at::linear(x, m_in)), m_out);
    }

private:
    Tensor m_in, m_out;
};

QVector<ParamSpec> autoencoderParams()
{
    return QVector<ParamSpec>{intParam(u"epochs"_s, "", 4, 1, 100, "", ""),
                              intParam(u"batch"_s, "", 5, 1, 100, "", ""),
                              realParam(u"lr"_s, "", 0.01, 0, 1e30, 0.01, "", ""),
                              intParam(u"checkpointEvery"_s, "", 2, 1, 100, "", ""),
                              seedParam(),
                              deviceParam(),
                              threadsParam(),
                              optimizerParam(),
                              weightDecayParam()}
    + scheduleParams(u"cosine"_s);
}

class AutoencoderTask : public TrainingTask
{
public:
    explicit AutoencoderTask(ParamSet params)
        : m_params(std::move(params))
    {
    }

    Result<> prepare(const TrainingSource &source, JobContext &) override
    {
        for (const auto &image : source.chosen.images) {
            const auto read = readImage(image.path);
            TRY(read);
            const cv::Mat pixels = toTrainingImage(*read, side, SquareFit::Stretch);
            Tensor row = at::empty({side * side}, at::kFloat);
            for (int i = 0; i < side * side; ++i)
                row.data_ptr<float>()[i] = float(pixels.at<uchar>(i / side, i % side)) / 255 - 0.5f;
            m_rows.push_back(row);
        }
        return {};
    }
    qint64 images() const override { return qint64(m_rows.size()); }

    Result<> build(torch::Device device, bool) override
    {
        m_net = std::make_unique<Autoencoder>(quint64(m_params.integer(u"seed"_s)), device);
        m_optimizer = std::make_unique<Optimizer>(*m_net, optimizerOptions(m_params));
        m_schedule = scheduleOf(m_params, stepsPerEpoch(), steps());
        return {};
    }
    qint64 batchSize() const { return m_params.integer(u"batch"_s); }
    qint64 stepsPerEpoch() const override { return images() / batchSize(); }
    qint64 steps() const override { return m_params.integer(u"epochs"_s) * stepsPerEpoch(); }
    qint64 imagesDrawn(qint64 steps) const override { return steps * batchSize(); }
    TrainingBatch batch(qint64 step) override
    {
        Rng rng(quint64(m_params.integer(u"seed"_s)), stream::imageOrder, quint64(step));
        std::vector<Tensor> rows;
        for (qint64 i = 0; i < batchSize(); ++i)
            rows.push_back(m_rows[size_t(rng.below(m_rows.size()))]);
        return {step, batchSize(), {at::stack(rows)}};
    }
    Tensor step(const TrainingBatch &batch) override
    {
        if (batch.step == memoryEndsAt)
            throw std::bad_alloc();
        m_net->clearGradients();
        const Tensor loss = at::mse_loss(m_net->forward(batch.tensors[0], true), batch.tensors[0]);
        loss.backward();
        m_optimizer->step(rate(batch.step));
        return (loss.detach() * double(batch.images)).view({1});
    }
    std::vector<QLatin1StringView> numbers() const override { return {"loss"_L1}; }
    double rate(qint64 step) const { return m_schedule.rate(m_params.real(u"lr"_s), step); }
    Numbers rates(qint64 step) const override { return {{"rate"_L1, rate(step)}}; }
    std::vector<NamedTensor> state() const override
    {
        auto all = m_net->state();
        for (const auto &t : m_optimizer->state())
            all.push_back({"optimizer." + t.name, t.tensor});
        return all;
    }
    void restored() override { m_optimizer->restored(); }
    QJsonObject memory() const override { return {{u"epochsSeen"_s, m_epochsSeen}}; }
    void remember(const QJsonObject &memory) override
    {
        m_epochsSeen = memory["epochsSeen"_L1].toInt();
    }
    QString advice() const override { return u"Lower lr."_s; }
    QString memoryAdvice() const override { return u"Use less."_s; }
    inline static qint64 memoryEndsAt = 0; // a step
    Result<> epochEnded(EpochEvent &event, TrainingRun &run) override
    {
        ++m_epochsSeen;
        event.numbers.set("trainLoss"_L1, run.epochMeans["loss"_L1]);
        return {};
    }
    Result<bool> finish(TrainingRun &run) override
    {
        TRY(run.writer.append(NoteEvent{u"%1 epochs"_s.arg(m_epochsSeen)}));
        return true;
    }

private:
    ParamSet m_params;
    std::vector<Tensor> m_rows;
    std::unique_ptr<Autoencoder> m_net;
    std::unique_ptr<Optimizer> m_optimizer;
    Schedule m_schedule;
    int m_epochsSeen = 0;
};

Result<TrainingEngine> engineOf(const RunSpec &spec)
{
    auto setup = TrainingEngine::setUp(spec, autoencoderParams());
    TRY(setup);
    auto task = std::make_unique<AutoencoderTask>(setup->params);
    return TrainingEngine(std::move(*setup), std::move(task));
}

Result<> resume(const QString &run, JobContext &context, const QString &dataPath = {})
{
    const auto reader = RunReader::open(run);
    TRY(reader);
    auto engine = engineOf(reader->header().spec);
    TRY(engine);
    TrainingMaterial material;
    material.dataPath = dataPath;
    return engine->resume(*reader, context, material);
}

QString dataPathOf(const QString &run)
{
    const auto json = QJsonDocument::fromJson(contents(run + u"/run.json"_s));
    return json["spec"_L1]["data"_L1].toString();
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!(m_data = imagesIn(m_dir, 20)).isEmpty()); // four steps of five
        m_whole = m_dir.filePath(u"whole"_s);
        JobContext context;
        const auto done = engineOf(spec(6))->run(m_whole, context, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
    }

    void trainsAndReports()
    {
        const auto reader = RunReader::open(m_whole);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Finished);
        QCOMPARE(reader->lastStep(), 24);
        QCOMPARE(reader->header().images, 20);
        QCOMPARE(reader->epochs().size(), 6);
        QVERIFY(reader->epochs().last()["trainLoss"_L1]
                < 0.7 * reader->epochs().first()["trainLoss"_L1]);
        QVERIFY(reader->steps().last()["rate"_L1] < 0.01); // the cosine's
        QCOMPARE(reader->remarks(), QStringList{u"6 epochs"_s});
        // The plots find its numbers without knowing of it.
        QVector<double> x, y;
        reader->points(seriesIndex("loss"_L1), 0, &x, &y);
        QCOMPARE(x.last(), 24.0);
        QVERIFY(std::isfinite(y.last()));
        QVERIFY(!reader->has(seriesIndex("lossD"_L1)));
    }

    /// The last checkpoint stays, the status tells the reason, and the task's way out is the hint.
    void memoryEnds()
    {
        const QString run = m_dir.filePath(u"memory"_s);
        AutoencoderTask::memoryEndsAt = 10;
        JobContext context;
        const auto done = engineOf(spec(6))->run(run, context, {});
        AutoencoderTask::memoryEndsAt = 0;
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutOfMemory);
        QCOMPARE(done.error().hint, u"Use less."_s);
        const auto reader = RunReader::open(run);
        QCOMPARE(reader->status(), RunStatus::Failed);
        QCOMPARE(reader->failureReason(), QString(StatusEvent::outOfMemory));
        QVERIFY(reader->statusDetail().contains(u"Use less."_s));
        const auto resumed = resume(run, context);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
    }

    void resumesExactly_data()
    {
        QTest::addColumn<int>("afterSteps");
        QTest::addColumn<bool>("now");
        QTest::newRow("stopped within an epoch") << 10 << false;
        QTest::newRow("stopped at an epoch's end") << 8 << false;
        QTest::newRow("stopped at once") << 10 << true;
        QTest::newRow("stopped at once before a checkpoint") << 3 << true;
    }
    void resumesExactly()
    {
        QFETCH(int, afterSteps);
        QFETCH(bool, now);
        const QString run = m_dir.filePath(u"stopped-%1-%2"_s.arg(afterSteps).arg(now));
        StoppingContext context(afterSteps, now);
        const auto stopped = engineOf(spec(6))->run(run, context, {});
        QCOMPARE(stopped.has_value(), !now);
        QCOMPARE(RunReader::open(run)->status(), RunStatus::Stopped);
        if (!now)
            QVERIFY(contents(lastDataFile(run)) != contents(lastDataFile(m_whole)));
        JobContext second;
        const auto resumed = resume(run, second);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
        const auto reader = RunReader::open(run), whole = RunReader::open(m_whole);
        QCOMPARE(reader->status(), RunStatus::Finished);
        QCOMPARE(reader->remarks(), QStringList{u"6 epochs"_s}); // memory() came along
        QCOMPARE(reader->epochs().size(), 6);
        // Means over an epoch that was cut in two, too; sums in another order round otherwise.
        for (int i = 0; i < 6; ++i)
            QVERIFY(
                std::abs(reader->epochs()[i]["trainLoss"_L1] - whole->epochs()[i]["trainLoss"_L1])
                < 1e-12);
    }

    void pauseIsNotedAndChangesNothing()
    {
        const QString run = m_dir.filePath(u"paused"_s);
        JobContext *watched = nullptr;
        std::thread waker;
        int steps = -1;
        JobContext context([&](const JobProgress &progress) {
            if (!progress.text.startsWith(u"Epoch"_s) || ++steps != 5)
                return;
            watched->setPaused(true);
            waker = std::thread([&] { // once it says that it waits
                while (RunReader::open(run)->status() != RunStatus::Paused)
                    std::this_thread::yield();
                watched->setPaused(false);
            });
        });
        watched = &context;
        const auto done = engineOf(spec(6))->run(run, context, {});
        waker.join();
        QVERIFY(done);
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
    }

    void otherImagesAreRefused()
    {
        const QString run = m_dir.filePath(u"other"_s), data = m_dir.filePath(u"others"_s);
        QVERIFY(makeImages(data, u"A"_s, 20));
        RunSpec mine = spec(6);
        mine.dataPath = data;
        JobContext *watched = nullptr;
        JobContext context([&](const JobProgress &progress) {
            if (progress.fraction > 0.5 && progress.text.startsWith(u"Epoch"_s))
                watched->requestStop();
        });
        watched = &context;
        QVERIFY(engineOf(mine)->run(run, context, {}));
        QVERIFY(makeImages(data, u"A"_s, 21));
        const QByteArray events = contents(run + u"/events.jsonl"_s);
        JobContext second;
        const auto resumed = resume(run, second);
        QVERIFY(!resumed && resumed.error().text.contains(u"have changed"_s));
        QCOMPARE(contents(run + u"/events.jsonl"_s), events);
    }

    /// The whole project moved: the images are found beside the run, and run.json learns the place.
    void imagesThatMovedWithTheRun()
    {
        const QString project = m_dir.filePath(u"project"_s), moved = m_dir.filePath(u"moved"_s);
        QVERIFY(makeImages(project + u"/set"_s, u"A"_s, 20));
        QVERIFY(QDir().mkpath(project + u"/runs"_s));
        QVERIFY(trainHalf(project + u"/set"_s, project + u"/runs/one"_s));
        QVERIFY(QDir().rename(project, moved));
        const QString run = moved + u"/runs/one"_s;
        JobContext context;
        const auto resumed = resume(run, context);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
        QCOMPARE(dataPathOf(run), moved + u"/set"_s);
    }

    void imagesThatMovedElsewhere()
    {
        const QString data = m_dir.filePath(u"here"_s),
                      there = m_dir.filePath(u"there/other name"_s);
        const QString run = m_dir.filePath(u"left"_s);
        QVERIFY(makeImages(data, u"A"_s, 20));
        QVERIFY(trainHalf(data, run));
        QVERIFY(QDir().mkpath(m_dir.filePath(u"there"_s)) && QDir().rename(data, there));
        JobContext context;
        const auto lost = resume(run, context);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::NotFound);
        QVERIFY2(lost.error().text.contains(data) && lost.error().hint.contains(u"--data"_s),
                 qPrintable(lost.error().whole()));
        // Other images under the new name are refused, and nothing is written.
        const QString others = m_dir.filePath(u"there/others"_s);
        QVERIFY(makeImages(others, u"A"_s, 21));
        const QByteArray before = contents(run + u"/run.json"_s);
        const auto refused = resume(run, context, others);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"not those of the run"_s)
                     && refused.error().text.contains(others)
                     && refused.error().text.contains(data),
                 qPrintable(refused.error().whole()));
        QCOMPARE(contents(run + u"/run.json"_s), before);
        const auto resumed = resume(run, context, there);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
        QCOMPARE(dataPathOf(run), there);
    }

    /// A read error on one JSON must not delete the data that it names.
    void anUnreadableJsonCostsNoCheckpoint()
    {
        const QString run = m_dir.filePath(u"checkpoints-only"_s);
        const QDir folder(checkpointFolder(run));
        const auto files = [&] {
            return folder.entryList({u"*.safetensors"_s}, QDir::Files, QDir::Name).size();
        };
        const auto save = [&](qint64 step) {
            CheckpointInfo info;
            info.step = step;
            return saveCheckpoint(run, {{"w", at::full({4}, double(step))}}, info).has_value();
        };
        QVERIFY(save(1) && save(2));
        QVERIFY(writeFileAtomically(folder.filePath(u"last.json"_s), QByteArray("{ torn")));
        QVERIFY(save(2)); // resumed from the one before, the same step again
        QCOMPARE(files(), 3);
        QStringList problems;
        QCOMPARE(loadCheckpoint(run, &problems)->info.file, u"step-0000000002b.safetensors"_s);
        QVERIFY(QFile::remove(folder.filePath(u"last.json"_s)));
        QCOMPARE(loadCheckpoint(run, &problems)->info.step, 1);
        // What is certainly not needed goes with the next ones.
        QVERIFY(save(3) && save(4));
        QCOMPARE(files(), 2);
    }

    /// Cut at any byte of its headers, a checkpoint gives the one before, or an error that names
    /// it.
    void aCheckpointCutAnywhereInItsHeaders()
    {
        const QString run = m_dir.filePath(u"cut"_s);
        const QDir folder(checkpointFolder(run));
        const auto save = [&](qint64 step) {
            CheckpointInfo info;
            info.step = step;
            return saveCheckpoint(run, {{"w", at::full({4}, double(step))}}, info).has_value();
        };
        QVERIFY(save(1) && save(2));
        const QString json = folder.filePath(u"last.json"_s);
        const QString data = folder.filePath(u"step-0000000002.safetensors"_s);
        const auto whole = readFile(json), tensors = readFile(data);
        QVERIFY(whole && tensors);
        const auto restoreBoth = [&] {
            return writeFileAtomically(json, *whole) && writeFileAtomically(data, *tensors);
        };
        const auto isTheOneBefore = [&] {
            QStringList problems;
            const auto loaded = loadCheckpoint(run, &problems);
            return loaded && loaded->info.step == 1 && !problems.isEmpty();
        };
        for (qsizetype cut = 0; cut < whole->trimmed().size(); ++cut) {
            QVERIFY(writeFileAtomically(json, whole->left(cut)));
            QVERIFY2(isTheOneBefore(), qPrintable(u"last.json, %1 bytes"_s.arg(cut)));
        }
        QVERIFY(restoreBoth());
        const qsizetype header = 8 + qFromLittleEndian<quint64>(tensors->constData());
        QVERIFY(header > 8 && header < tensors->size());
        for (qsizetype cut = 0; cut <= header; ++cut) {
            QVERIFY(writeFileAtomically(data, tensors->left(cut)));
            QVERIFY2(isTheOneBefore(), qPrintable(u"data, %1 bytes"_s.arg(cut)));
            // The reader on its own: without size and sum from the JSON.
            const auto read = readSafetensors(data);
            QVERIFY2(!read && read.error().text.contains(u"step-0000000002"_s),
                     qPrintable(u"%1 bytes"_s.arg(cut)));
        }
        for (const QString &name : folder.entryList({u"previous*"_s})) // nothing to fall back on
            QVERIFY(QFile::remove(folder.filePath(name)));
        QStringList problems;
        const auto none = loadCheckpoint(run, &problems);
        QVERIFY(!none && none.error().code == ErrorCode::Damaged);
        QVERIFY2(none.error().text.contains(u"checkpoints"_s), qPrintable(none.error().text));
        QVERIFY(restoreBoth() && loadCheckpoint(run, &problems)->info.step == 2);
    }

    /// run.json cannot be written: the folder is as it was, and the next start works.
    void aStartThatFailsLeavesNoFolder()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        const QString run = m_dir.filePath(u"failed-start"_s);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{400, before.rlim_max};
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        JobContext context;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto failed = engineOf(spec(1))->run(run, context, {});
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!failed);
        QVERIFY2(failed.error().text.contains(u"run.json"_s), qPrintable(failed.error().whole()));
        QVERIFY(!QFileInfo::exists(run));
        QVERIFY(engineOf(spec(1))->run(run, context, {}));
#endif
    }

    void lossThatIsNoNumber()
    {
        RunSpec wild = spec(6);
        wild.params.insert(u"lr"_s, 1e25);
        wild.params.insert(u"optimiser"_s, u"sgd"_s);
        const QString run = m_dir.filePath(u"wild"_s);
        JobContext context;
        const auto done = engineOf(wild)->run(run, context, {});
        QVERIFY(!done);
        QCOMPARE(done.error().hint, u"Lower lr."_s);
        QCOMPARE(RunReader::open(run)->status(), RunStatus::Failed);
    }

private:
    /// Stopped after half of the steps.
    bool trainHalf(const QString &data, const QString &run) const
    {
        RunSpec mine = spec(6);
        mine.dataPath = data;
        JobContext *watched = nullptr;
        JobContext context([&](const JobProgress &progress) {
            if (progress.fraction > 0.5 && progress.text.startsWith(u"Epoch"_s))
                watched->requestStop();
        });
        watched = &context;
        return engineOf(mine)->run(run, context, {}).has_value();
    }

    RunSpec spec(int epochs) const
    {
        RunSpec runSpec;
        runSpec.kind = u"autoencoder"_s;
        runSpec.preset = u"two layers"_s;
        runSpec.dataPath = m_data;
        runSpec.params = {{u"epochs"_s, epochs}, {u"threads"_s, 1}, {u"device"_s, u"cpu"_s}};
        return runSpec;
    }

    QTemporaryDir m_dir;
    QString m_data, m_whole;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
