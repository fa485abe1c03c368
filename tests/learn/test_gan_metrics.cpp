// SPDX-License-Identifier: GPL-3.0-or-later
// FID while a generator trains, the best epoch, and near-copies at the export.
#include "learn/evaluation/generator.h"
#include "learn/evaluation/memorisation.h"
#include "run/runfolder.h"
#include "support/runs_support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

/// 'count' images of a run with seed 5.
GenerateOptions imagesOf(const QString &run, int epoch, int count)
{
    GenerateOptions options;
    options.run = run;
    options.epoch = epoch;
    options.count = count;
    options.seed = 5;
    return options;
}

} // namespace

class TestGanMetrics : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_data;

    RunSpec spec(int every) const
    {
        RunSpec runSpec = smallSpec(m_data, u"dcgan64"_s, 3);
        runSpec.label = u"A"_s;
        runSpec.split = u"train"_s;
        runSpec.params.insert(u"fidEvery"_s, every);
        runSpec.params.insert(u"fidSamples"_s, 16);
        return runSpec;
    }
    QString train(const QString &name, int every)
    {
        const QString run = m_dir.filePath(name);
        JobContext context;
        auto trainer = Trainer::create(spec(every));
        if (!trainer || !trainer->run(run, context))
            return {};
        return run;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", m_dir.filePath(u"cache"_s).toLocal8Bit());
        m_data = m_dir.filePath(u"images"_s);
        QVERIFY(makeImages(m_data + u"/train"_s, u"A"_s, 16));
        QVERIFY(makeImages(m_data + u"/test"_s, u"A"_s, 8));
        QVERIFY(!train(u"measured"_s, 1).isEmpty());
    }

    void measuresAndKeepsTheBest()
    {
        const QString run = m_dir.filePath(u"measured"_s);
        const auto reader = RunReader::open(run);
        QVERIFY(reader);
        QCOMPARE(reader->metrics().size(), 3);
        for (const auto &point : reader->metrics()) {
            QVERIFY(point["fid"_L1] > 0 && std::isfinite(point["floor"_L1])
                    && std::isfinite(point["kid"_L1]));
            QCOMPARE(point.n1, 8);
            QCOMPARE(point.n2, 16);
            QCOMPARE(point.against, u"test"_s);
            QCOMPARE(point.backbone, u"random"_s);
        }
        // The images of the lowest FID are those of its epoch: here they can be made from both.
        const MetricEvent *best = reader->bestMetric();
        JobContext context;
        GenerateOptions options = imagesOf(run, GenerateOptions::best, 2);
        options.threads = 1;
        const auto fromBest = generateImages(options, context);
        QVERIFY2(fromBest, fromBest ? "" : qPrintable(fromBest.error().whole()));
        if (best->epoch != 3) {
            QVERIFY(QFile::exists(run + u"/snapshots/generator-best.safetensors"_s));
        } else {
            options.epoch = 0;
            const auto fromLast = generateImages(options, context);
            QVERIFY(fromLast);
            QCOMPARE(cv::norm(fromLast->first(), fromBest->first()), 0.0);
        }

        // Measuring does not affect training: the same bytes without it.
        const QString plain = train(u"plain"_s, 0);
        QVERIFY(!plain.isEmpty());
        QCOMPARE(contents(lastDataFile(plain)), contents(lastDataFile(run)));
        QVERIFY(RunReader::open(plain)->metrics().isEmpty());
        options = imagesOf(plain, GenerateOptions::best, 2);
        const auto none = generateImages(options, context);
        QVERIFY(!none);
        QVERIFY(none.error().text.contains(plain));
    }

    // Wherever a run is stopped, no epoch's value is lost or measured twice.
    void resumesWithTheSameValues_data()
    {
        QTest::addColumn<QString>("at"); // the first progress that begins so
        QTest::addColumn<bool>("now");
        QTest::addColumn<bool>("again"); // stopped a second time as soon as it goes on
        QTest::newRow("Stop while the first epoch is measured") << u"Epoch 2"_s << false << false;
        QTest::newRow("Stop now meanwhile") << u"Epoch 2"_s << true << false;
        QTest::newRow("Stop twice") << u"Epoch 2"_s << false << true;
        QTest::newRow("Stop while training waits for it")
            << u"Measuring FID after epoch 1"_s << false << false;
        QTest::newRow("Stop now while training waits for it")
            << u"Measuring FID after epoch 1"_s << true << false;
        QTest::newRow("Stop while all waits for the last one")
            << u"Measuring FID after epoch 3"_s << false << false;
        QTest::newRow("Stop now, and the same again")
            << u"Measuring FID after epoch 3"_s << true << true;
    }
    void resumesWithTheSameValues()
    {
        QFETCH(QString, at);
        QFETCH(bool, now);
        QFETCH(bool, again);
        const QString run
            = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        JobContext *running = nullptr;
        const auto stopping = [&](const QString &begins) {
            return [&running, begins, now, done = false](const JobProgress &progress) mutable {
                if (!done && progress.text.startsWith(begins)) {
                    done = true;
                    now ? running->requestStopNow() : running->requestStop();
                }
            };
        };
        JobContext context(stopping(at));
        running = &context;
        (void)Trainer::create(spec(1))->run(run, context);
        QVERIFY(RunReader::open(run)->status() == RunStatus::Stopped);
        QVERIFY(RunReader::open(run)->metrics().size() < 3);
        if (again) {
            JobContext second(stopping(u""_s));
            running = &second;
            (void)Trainer::resume(run, second);
        }
        JobContext third;
        const auto ended = Trainer::resume(run, third);
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().whole()));
        const auto resumed = RunReader::open(run);
        const auto whole = RunReader::open(m_dir.filePath(u"measured"_s));
        QCOMPARE(resumed->status(), RunStatus::Finished);
        QCOMPARE(resumed->metrics().size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(resumed->metrics()[i].epoch, i + 1);
            QCOMPARE(resumed->metrics()[i]["fid"_L1], whole->metrics()[i]["fid"_L1]);
        }
        QCOMPARE(resumed->bestMetric()->epoch, whole->bestMetric()->epoch);
        QVERIFY(QDir(run + u"/snapshots"_s).entryList({u"*pending*"_s}).isEmpty());
    }

    // What a kill leaves: a checkpoint, and the generator that the Stop before it saved.
    void whatWasKeptStaysUntilACheckpoint()
    {
        const QString run = m_dir.filePath(u"kept"_s);
        JobContext *running = nullptr;
        bool done = false;
        JobContext context([&](const JobProgress &progress) {
            if (!done && progress.text.startsWith(u"Measuring FID after epoch 1"_s)) {
                done = true;
                running->requestStop();
            }
        });
        running = &context;
        QVERIFY(Trainer::create(spec(1))->run(run, context));
        const QString kept = run + u"/snapshots/generator-pending-000001.safetensors"_s;
        QVERIFY(QFile::exists(kept));
        bool seen = false, there = true;
        JobContext watching([&](const JobProgress &progress) {
            // Before the next checkpoint (of epoch 3) nothing but this file could give the value
            // again.
            if (progress.text.startsWith(u"Measuring FID after epoch 1"_s)
                || progress.text.startsWith(u"Measuring FID after epoch 2"_s)) {
                seen = true;
                there = there && QFile::exists(kept);
            }
        });
        QVERIFY(Trainer::resume(run, watching));
        QVERIFY(seen);
        QVERIFY(there);
        QVERIFY(!QFile::exists(kept));
        QCOMPARE(RunReader::open(run)->metrics().size(), 3);
    }

    void missingBackboneFailsAtOnce()
    {
        for (const auto &backbone : {u"weights:/nowhere/w.pth"_s, u"nonsense"_s}) {
            RunSpec wrong = spec(1);
            wrong.params.insert(u"fidBackbone"_s, backbone);
            const QString run = m_dir.filePath(u"wrong"_s);
            JobContext context;
            auto trainer = Trainer::create(wrong);
            const auto ended = trainer ? trainer->run(run, context) : fail(trainer.error());
            QVERIFY(!ended);
            QVERIFY2(ended.error().text.contains(backbone.section(u':', -1)),
                     qPrintable(ended.error().whole()));
            QVERIFY(!QFileInfo::exists(run));
        }
    }

    void nearCopiesAreHeldBack()
    {
        const QString run = m_dir.filePath(u"measured"_s);
        JobContext context;
        GenerateOptions options = imagesOf(run, 0, 4);
        options.copySsim = -1; // everything is a copy
        const auto held = generateToFolder(options, m_dir.filePath(u"held"_s), context);
        QVERIFY(held);
        QCOMPARE(held->heldBack, 4);
        QCOMPARE(held->written, 0);
        QVERIFY(contents(m_dir.filePath(u"held/generation.json"_s))
                    .contains("\"nearCopiesHeldBack\": 4"));
        options.nearCopies = true; // the user insists
        const auto all = generateToFolder(options, m_dir.filePath(u"all"_s), context);
        QVERIFY(all);
        QCOMPARE(all->written, 4);
        QCOMPARE(all->heldBack, 0);
        options.nearCopies = false;
        QVERIFY(QDir().rename(m_data, m_data + u"-moved"_s));
        // The check is impossible: nothing is written unless the user insists.
        const auto refused = generateToFolder(options, m_dir.filePath(u"unchecked"_s), context);
        const auto there = checkTrainingImagesExist(RunReader::open(run)->header());
        options.nearCopies = true;
        const auto insisted = generateToFolder(options, m_dir.filePath(u"insisted"_s), context);
        options.nearCopies = false;
        QVERIFY(QDir(m_dir.path())
                    .mkpath(m_data + u"/elsewhere"_s)); // the folder is back, its images are not
        const auto empty = generateToFolder(options, m_dir.filePath(u"unchecked"_s), context);
        QVERIFY(QDir(m_data).removeRecursively());
        QVERIFY(QDir().rename(m_data + u"-moved"_s, m_data));
        QVERIFY(!there);
        for (const auto *outcome : {&refused, &empty}) {
            QVERIFY(!*outcome);
            const QString text = outcome->error().whole();
            QVERIFY2(text.contains(u"cannot be checked"_s) && text.contains(u"--near-copies"_s),
                     qPrintable(text));
        }
        QVERIFY(!QFile::exists(m_dir.filePath(u"unchecked"_s)));
        QVERIFY(insisted);
        QCOMPARE(insisted->written, 4);
        QVERIFY(contents(m_dir.filePath(u"insisted/generation.json"_s))
                    .contains("\"nearCopiesChecked\": false"));
    }

    void aValueNamesItsGenerator()
    {
        EvaluationOptions options;
        QVERIFY(options.params.set(u"samples"_s, 6) && options.params.set(u"seed"_s, 11)
                && options.params.set(u"threads"_s, 1));
        options.prdc = false;
        JobContext context;
        const auto evaluation = evaluateSets(
            {m_data, u"A"_s, u"test"_s}, {m_dir.filePath(u"measured"_s), {}, {}}, options, context);
        QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().whole()));
        QVERIFY2(evaluation->nameB().contains(u"epoch 3, seed 11"_s),
                 qPrintable(evaluation->nameB()));
        QVERIFY2(evaluation->howComputed().contains(u"epoch 3, seed 11"_s),
                 qPrintable(evaluation->howComputed()));
        QCOMPARE(evaluation->toJson()["generatorB"_L1]["epoch"_L1].toInt(), 3);
        QCOMPARE(evaluation->toJson()["generatorB"_L1]["seed"_L1].toInt(), 11);
        QVERIFY(evaluation->toJson()["generatorA"_L1].isNull());
        ParamSet params(memorisationParams());
        QVERIFY(params.set(u"samples"_s, 3) && params.set(u"seed"_s, 12)
                && params.set(u"threads"_s, 1));
        const auto copies = findMemorisedImages({m_dir.filePath(u"measured"_s), {}, {}},
                                                {m_data, u"A"_s, u"train"_s}, {}, params, context);
        QVERIFY(copies);
        QVERIFY2(copies->howComputed().contains(u"epoch 3, seed 12"_s),
                 qPrintable(copies->howComputed()));
        QCOMPARE(copies->toJson()["generator"_L1]["seed"_L1].toInt(), 12);
    }

    /// One generator has one FID: the real images are those of its training, at its size and fit.
    /// The distance of two halves of them, with the same seed, is that which the run measured.
    void realImagesArePreparedAsForTheTraining()
    {
        const QString run = m_dir.filePath(u"measured"_s);
        const auto reader = RunReader::open(run);
        QVERIFY(reader);
        EvaluationOptions options;
        QVERIFY(
            options.params.set(u"samples"_s, 6) && options.params.set(u"threads"_s, 1)
            && options.params.set(u"seed"_s, reader->header().spec.params["seed"_L1].toVariant()));
        options.prdc = options.kid = false;
        JobContext context;
        const EvaluationSide real{m_data, u"A"_s, u"test"_s}, generated{run, {}, {}};
        const auto prepared = evaluateSets(real, generated, options, context);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().whole()));
        QCOMPARE(prepared->preparedSize, 64);
        QCOMPARE(prepared->preparation(), u"64 × 64 px, Centre crop"_s);
        const double measured = reader->metrics().last()["floor"_L1];
        QVERIFY2(std::abs(prepared->floor - measured) < 1e-3 * measured,
                 qPrintable(u"%1 and %2"_s.arg(prepared->floor).arg(measured)));
        QVERIFY(prepared->howComputed().contains(u"as for the generator's training"_s));
        QVERIFY(options.params.set(u"prepare"_s, u"full"_s));
        const auto full = evaluateSets(real, generated, options, context);
        QVERIFY(full);
        QCOMPARE(full->preparation(), u"full size"_s);
        QCOMPARE(full->toJson()["preparedSize"_L1], QJsonValue());
    }

    void authenticityOfPlantedImages()
    {
        // Training images as "generated" ones: all copies, none authentic, distance 0.
        JobContext context;
        ParamSet params(memorisationParams());
        QVERIFY(params.set(u"threads"_s, 1));
        const auto copied
            = findMemorisedImages({m_data, u"A"_s, u"train"_s}, {m_data, u"A"_s, u"train"_s},
                                  {m_data, u"A"_s, u"test"_s}, params, context);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().whole()));
        QCOMPARE(copied->result.copies, 16);
        QCOMPARE(copied->result.authenticity, 0.0);
        QCOMPARE(copied->result.medianDistance, 0.0);
        QCOMPARE(copied->result.images[3].nearest.first().train, 3);
        QCOMPARE(copied->heldOut, 8);
        QVERIFY(!copied->contactSheet(4).empty());
        // Held-out images that were trained on are not valid: these eight are made by the same
        // rule.
        QCOMPARE(copied->heldOutInTraining, 8);
        QVERIFY2(copied->warnings().join(u' ').contains(u"training images too"_s),
                 qPrintable(copied->warnings().join(u' ')));
        const auto without = findMemorisedImages({m_data, u"A"_s, u"test"_s},
                                                 {m_data, u"A"_s, u"train"_s}, {}, params, context);
        QVERIFY(without);
        QCOMPARE(without->heldOutInTraining, 0);
        QVERIFY(without->warnings().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGanMetrics)
#include "test_gan_metrics.moc"
