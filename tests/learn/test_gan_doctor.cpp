// SPDX-License-Identifier: GPL-3.0-or-later
// Real trainings, made ill on purpose: the doctor must name what was done to them, with numbers
// that the run itself has logged.
#include "run/branch.h"
#include "run/diagnosis.h"
#include "run/samplegrid.h"
#include "support/runs_support.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int images = 16;
constexpr int epochs = 40; // of two steps

} // namespace

class TestGanDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeImages(m_dir.filePath(u"images"_s), u"A"_s, images));
        // One image, again and again.
        const QString repeated = m_dir.filePath(u"repeated/A"_s);
        QVERIFY(QDir().mkpath(repeated));
        for (int i = 0; i < images; ++i)
            QVERIFY(QFile::copy(m_dir.filePath(u"images/A/image-000.png"_s),
                                repeated + u"/image-%1.png"_s.arg(i)));
    }

    void provokedIllnesses_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QVector<Illness>>("illnesses"); // none: it is healthy
        const auto row = [](const char *name, const QString &set, const QJsonObject &change,
                            const QVector<Illness> &illnesses) {
            QTest::newRow(name) << set << change << illnesses;
        };
        row("healthy", u"images"_s, {}, {});
        row("D learns 50 times faster", u"images"_s, {{u"lrD"_s, 0.01}},
            {Illness::DiscriminatorTooStrong});
        // Until step 500 checkerboards are usual; those of an untrained generator stay.
        row("G frozen", u"images"_s,
            {{u"preset"_s, u"dcgan32"_s}, {u"lrG"_s, 1e-7}, {u"batch"_s, 4}, {u"epochs"_s, 126}},
            {Illness::DiscriminatorTooStrong, Illness::Checkerboard});
        row("D frozen", u"images"_s, {{u"lrD"_s, 1e-7}}, {Illness::GeneratorFools});
        row("one image repeated", u"repeated"_s, {}, {Illness::ImagesAlike});
        row("weights without bounds", u"images"_s,
            {{u"preset"_s, u"dcgan32"_s},
             {u"objective"_s, u"leastsquares"_s},
             {u"normD"_s, u"none"_s},
             {u"optimiser"_s, u"sgd"_s},
             {u"lrD"_s, 0.1},
             {u"lrG"_s, 0.1},
             {u"checkpointEvery"_s, 1},
             {u"warmup"_s, 12}},
            {Illness::NotANumber});
        row("weights decay to nothing", u"images"_s,
            {{u"preset"_s, u"dcgan32"_s},
             {u"normD"_s, u"none"_s},
             {u"optimiser"_s, u"sgd"_s},
             {u"weightDecay"_s, 1},
             {u"lrD"_s, 0.1}},
            {Illness::DiscriminatorBlind, Illness::VanishingGradients});
        // 500 steps, before which a generator counts as untrained.
        row("G learns 500 times faster", u"images"_s,
            {{u"lrG"_s, 0.1}, {u"batch"_s, 4}, {u"epochs"_s, 126}}, {Illness::Collapsed});
    }

    void provokedIllnesses()
    {
        QFETCH(QString, set);
        QFETCH(QJsonObject, change);
        QFETCH(QVector<Illness>, illnesses);
        const QString run = m_dir.filePath(u"run-%1"_s.arg(++m_runs));
        const auto [named, texts] = namedIllnesses(run, set, change);
        QCOMPARE(RunReader::open(run)->status() == RunStatus::Failed,
                 illnesses.contains(Illness::NotANumber));
        for (const Illness illness : std::as_const(illnesses))
            QVERIFY2(named.contains(illness), qPrintable(texts));
        if (illnesses.isEmpty())
            QVERIFY2(named.isEmpty(), qPrintable(texts));
    }

    /// A generator that repeats its training images: those were made by the very same one.
    void aGeneratorThatCopies()
    {
        const QJsonObject frozen{{u"lrG"_s, 1e-7}, {u"epochs"_s, 4}};
        const QString first = m_dir.filePath(u"copied"_s), folder = m_dir.filePath(u"own/A"_s);
        const auto before = namedIllnesses(first, u"images"_s, frozen);
        QVERIFY2(!before.first.contains(Illness::Copying), qPrintable(before.second));
        const auto grid = readImage(first + u"/samples/epoch-0001.png"_s);
        QVERIFY(grid && QDir().mkpath(folder));
        const auto generated = imagesOfGrid(grid->stored, 64, 16);
        QCOMPARE(generated.size(), 16);
        for (qsizetype i = 0; i < generated.size(); ++i)
            QVERIFY(writePng(folder + u"/%1.png"_s.arg(i), generated[i]));
        const auto [named, texts] = namedIllnesses(m_dir.filePath(u"copies"_s), u"own"_s, frozen);
        QVERIFY2(named.contains(Illness::Copying), qPrintable(texts));
    }

#ifdef SYNTHRAY_FAILMEMORY
    /// A training for which the memory is too small ends with its checkpoint kept. The doctor
    /// offers its batches in halves, and for these the same memory is enough.
    void tooLittleMemory()
    {
        QVERIFY(makeImages(m_dir.filePath(u"many"_s), u"A"_s, 256));
        const QString run = m_dir.filePath(u"memory"_s), branch = m_dir.filePath(u"halves"_s);
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto cli = [&environment](const QStringList &words) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(cliPath(), words);
            process.waitForFinished(240'000);
            return process.exitCode();
        };
        QStringList train{u"train-gan"_s, u"--data"_s, m_dir.filePath(u"many"_s), u"--run"_s, run};
        train << u"--preset dcgan32 --width 16 --batch 256 --epochs 1 --channels 1 --threads 1 "
                 "--sample-count 4 --fid-every 0 --checkpoint-every 1 --device cpu"_s.split(u' ');
        QCOMPARE(cli(train), 0);
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SYNTHRAY_FAILMEMORY));
        // Whole batches need pieces of 4 MB, halves of 2 MB.
        environment.insert(u"FAILMEMORY_ABOVE"_s, u"3000000"_s);
        environment.insert(u"FAILMEMORY_WHEN"_s, run + u"/checkpoints/last.json"_s);
        QCOMPARE(cli({u"resume"_s, run, u"--epochs"_s, u"3"_s}), 1);
        const auto reader = RunReader::open(run);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Failed);
        QCOMPARE(reader->failureReason(), QString(StatusEvent::outOfMemory));
        QCOMPARE(runCheckpoints(run).size(), 1);
        const auto findings = diagnoseGan(ganHistory(*reader));
        QCOMPARE(findings[0].illness, Illness::OutOfMemory);
        QCOMPARE(findings[0].remedies.size(), 1);
        QCOMPARE(findings[0].remedies[0].changes, (QJsonObject{{u"parts"_s, 2}}));
        QCOMPARE(cli({u"branch"_s, run, u"--parts"_s, u"2"_s, u"--run"_s, branch}), 0);
        QCOMPARE(RunReader::open(branch)->status(), RunStatus::Finished);
    }
#endif

    /// Pause takes effect before the next step, and the training then goes on.
    void aPauseIsWithinAStep()
    {
        const QString run = m_dir.filePath(u"paused"_s);
        std::atomic<int> steps = 0;
        JobContext *job = nullptr;
        JobContext context([&](const JobProgress &progress) {
            if (progress.text.startsWith("Epoch"_L1) && ++steps == 3)
                job->setPaused(true);
        });
        job = &context;
        Result<> result;
        std::thread worker([&] {
            result = Trainer::create(smallSpec(m_dir.filePath(u"images"_s), u"dcgan32"_s, 4))
                         ->run(run, context);
        });
        const auto status = [&run] {
            const auto reader = RunReader::open(run);
            return reader ? reader->status() : RunStatus::Unknown;
        };
        const bool isPaused
            = QTest::qWaitFor([&] { return status() == RunStatus::Paused; }, 60'000);
        const int before = steps;
        context.setPaused(false);
        worker.join();
        QVERIFY(isPaused && result);
        QCOMPARE(before, 3);
        QVERIFY(steps > 3);
        QCOMPARE(status(), RunStatus::Finished);
    }

    /// The figures are logged after each epoch, and a resumed run logs the same.
    void figuresOfTheSamples()
    {
        RunSpec spec = smallSpec(m_dir.filePath(u"images"_s), u"dcgan64"_s, 4);
        spec.params.insert(u"sampleCount"_s, 9);
        const QString whole = m_dir.filePath(u"whole"_s), half = m_dir.filePath(u"half"_s);
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(whole, context));
        StoppingContext stopping(4);
        QVERIFY(Trainer::create(spec)->run(half, stopping));
        QVERIFY(Trainer::resume(half, context));
        const auto a = RunReader::open(whole), b = RunReader::open(half);
        QVERIFY(a && b);
        QCOMPARE(a->epochs().size(), 4);
        for (int i = 0; i < 4; ++i)
            for (const auto &id : {"msSsim"_L1, "msSsimReal"_L1, "spread"_L1, "spreadReal"_L1,
                                   "nearCopies"_L1, "checkerboard"_L1, "checkerboardReal"_L1}) {
                QVERIFY2(std::isfinite(a->epochs()[i][id]), id.data());
                QCOMPARE(b->epochs()[i][id], a->epochs()[i][id]);
            }
    }

    /// Beside the last two checkpoints some older ones stay, spread over the run.
    void olderCheckpointsStay()
    {
        RunSpec spec = smallSpec(m_dir.filePath(u"images"_s), u"dcgan64"_s, 12);
        spec.params.insert(u"keepCheckpoints"_s, 2);
        const QString run = m_dir.filePath(u"kept"_s);
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(run, context));
        QVector<int> kept;
        for (const auto &one : runCheckpoints(run))
            kept.append(one.epoch);
        QCOMPARE(kept.size(), 4);
        QCOMPARE(kept.mid(2), (QVector<int>{11, 12}));
        QVERIFY2(kept[0] >= 2 && kept[0] <= 6 && kept[1] >= 5 && kept[1] <= 9,
                 qPrintable(u"%1, %2"_s.arg(kept[0]).arg(kept[1])));
        QCOMPARE(QDir(run + u"/checkpoints"_s).entryList({u"step-*"_s}, QDir::Files).size(), 4);
    }

    /// From the newest checkpoint at or before the step, with the settings that change, for what
    /// the parent had left. The parent may be deleted afterwards.
    void branchOfARun()
    {
        const QString run = m_dir.filePath(u"parent"_s), branch = m_dir.filePath(u"branch"_s);
        RunSpec spec = smallSpec(m_dir.filePath(u"images"_s), u"dcgan64"_s, 6);
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(run, context));
        {
            const auto parent = RunReader::open(run);
            QVERIFY(parent);
            QVERIFY(!branchSpec(*parent, 7, {}));
            QVERIFY(!branchSpec(*parent, 7, {{u"batch"_s, 8}}));
            const auto planned = branchSpec(*parent, 7, {{u"lrD"_s, 5e-5}});
            QVERIFY(planned && planned->parent);
            QCOMPARE(planned->parent->step, 6); // of epoch 3
            QCOMPARE(planned->params["epochs"_L1].toInt(), 3);
            const auto done = Trainer::create(*planned)->run(branch, context);
            QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        }
        QVERIFY(QDir(run).removeRecursively());
        const auto reader = RunReader::open(branch);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Finished);
        QCOMPARE(reader->lastEpoch(), 3);
        QCOMPARE(reader->header().spec.parent->changed["lrD"_L1].toDouble(), 2e-4);
        const auto none = branchSpec(*reader, 0, {{u"lrD"_s, 1e-5}});
        QVERIFY(none); // the oldest one
        QVERIFY(QDir(branch + u"/checkpoints"_s).removeRecursively());
        QCOMPARE(branchSpec(*reader, 0, {{u"lrD"_s, 1e-5}}).error().code, ErrorCode::NotFound);
    }

    /// The command line says what the window says, and starts the same branches.
    void commandLine()
    {
        const QString run = m_dir.filePath(u"cli/run"_s), branch = m_dir.filePath(u"cli/branch"_s);
        RunSpec spec = smallSpec(m_dir.filePath(u"images"_s), u"dcgan64"_s, 6);
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(run, context));
        const auto answer = [](const QStringList &words) {
            QProcess process;
            process.start(cliPath(), words + QStringList{u"--json"_s});
            if (!process.waitForFinished(240'000) || process.exitCode() != 0)
                qWarning() << words << process.readAllStandardError();
            return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        };
        const auto reader = RunReader::open(run);
        QVERIFY(reader);
        QStringList expected;
        for (const Finding &finding : diagnoseGan(ganHistory(*reader)))
            expected << finding.text;
        const auto textsOf = [](const QJsonObject &runs, const QString &name) {
            QStringList texts;
            for (const auto &one : runs["runs"_L1].toArray())
                if (one["name"_L1].toString() == name)
                    for (const auto &finding : one["findings"_L1].toArray())
                        texts << finding["text"_L1].toString();
            return texts;
        };
        QVERIFY(!expected.isEmpty());
        const QJsonObject seen = answer({u"runs"_s, run, u"--doctor"_s});
        QCOMPARE(textsOf(seen, u"run"_s), expected);
        // What --at can choose: what the window offers.
        const QJsonArray kept = seen["runs"_L1][0]["checkpoints"_L1].toArray();
        const auto starts = branchStarts(run, reader->metrics());
        QVERIFY(starts.size() > 1);
        QCOMPARE(kept.size(), starts.size());
        for (qsizetype i = 0; i < starts.size(); ++i) {
            QCOMPARE(kept[i]["step"_L1].toInteger(), starts[i].step);
            QCOMPARE(kept[i]["epoch"_L1].toInt(), starts[i].epoch);
        }
        const QJsonObject branched = answer(
            {u"branch"_s, run, u"--at"_s, u"7"_s, u"--lr-d"_s, u"5e-5"_s, u"--run"_s, branch});
        QCOMPARE(branched["status"_L1].toString(), u"finished"_s);
        QCOMPARE(branched["epochs"_L1].toInt(), 3);
        const QJsonObject both = answer({u"runs"_s, m_dir.filePath(u"cli"_s), u"--doctor"_s});
        QCOMPARE(both["runs"_L1].toArray().size(), 2);
        for (const auto &one : both["runs"_L1].toArray())
            QCOMPARE(one["parent"_L1]["step"_L1].toInt(),
                     one["name"_L1].toString() == u"branch"_s ? 6 : 0);
        QCOMPARE(textsOf(both, u"run"_s), expected);
        const QString file = m_dir.filePath(u"cli/run.gif"_s);
        const QJsonObject written
            = answer({u"timeline"_s, run, u"-o"_s, file, u"--every"_s, u"2"_s});
        QCOMPARE(written["frames"_L1].toInt(), 4); // epochs 1, 3, 5 and 6
        QVERIFY(contents(file).startsWith("GIF89a"));
    }

private:
    /// Trains a small generator and returns what the doctor names, and all that it says.
    std::pair<QVector<Illness>, QString> namedIllnesses(const QString &run, const QString &set,
                                                        const QJsonObject &change) const
    {
        RunSpec spec = smallSpec(m_dir.filePath(set), u"dcgan64"_s, epochs);
        for (const auto &[id, value] : {std::pair<QString, QJsonValue>{u"sampleCount"_s, 16},
                                        {u"checkpointEvery"_s, 50},
                                        {u"snapshotEvery"_s, 0}})
            spec.params.insert(id, value);
        for (auto it = change.begin(); it != change.end(); ++it)
            if (it.key() == "preset"_L1)
                spec.preset = it.value().toString();
            else
                spec.params.insert(it.key(), it.value());
        JobContext context;
        const auto trained = Trainer::create(spec)->run(run, context);
        QVector<Illness> named;
        QStringList texts{trained ? QString() : trained.error().whole()};
        if (const auto reader = RunReader::open(run))
            for (const Finding &finding : diagnoseGan(ganHistory(*reader))) {
                texts << finding.text;
                if (finding.illness != Illness::None && finding.illness != Illness::TooEarly)
                    named << finding.illness;
            }
        return {named, texts.join(u'\n')};
    }

    QTemporaryDir m_dir;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestGanDoctor)
#include "test_gan_doctor.moc"
