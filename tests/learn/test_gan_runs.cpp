// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs as a user has them: trained, stopped, killed, resumed, damaged, generated from.
#include "learn/evaluation/generator.h"
#include "learn/models/catalog.h"
#include "support/runs_support.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <thread>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

/// checkpointEvery is --checkpoint-every.
QString optionFor(QString key, const QVariant &value)
{
    static const QRegularExpression capital(u"([A-Z])"_s);
    return u"--%1=%2"_s.arg(key.replace(capital, u"-\\1"_s).toLower(), value.toString());
}

QStringList trainArguments(const QString &data, const QString &preset, int epochs,
                           const QString &run)
{
    QStringList arguments{u"train-gan"_s, u"--data"_s, data, u"--preset"_s,
                          preset,         u"--run"_s,  run};
    const auto params = smallSpec(data, preset, epochs).params;
    for (auto it = params.begin(); it != params.end(); ++it)
        arguments << optionFor(it.key(), it.value().toVariant());
    return arguments;
}

struct Ended {
    int code = -1;
    QString out, err;
};
Ended cli(const QStringList &arguments)
{
    QProcess process;
    process.start(cliPath(), arguments);
    if (!process.waitForFinished(240'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

RunStatus statusOf(const QString &run)
{
    auto reader = RunReader::open(run);
    return reader && reader->refresh() ? reader->status() : RunStatus::Unknown;
}

/// After each step; scanning and decoding report progress too.
bool training(const JobProgress &progress)
{
    return progress.secondsLeft >= 0 && progress.text.startsWith(u"Epoch"_s);
}

} // namespace

class TestGanRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!(m_data = imagesIn(m_dir, 21)).isEmpty()); // two whole batches of 8 and one of 5
        m_twoClasses = m_dir.filePath(u"two"_s);
        QVERIFY(makeImages(m_twoClasses, u"A"_s, 12) && makeImages(m_twoClasses, u"B"_s, 9));
    }

    void trainsAndReports()
    {
        const QString run = reference(u"dcgan64"_s);
        auto reader = RunReader::open(run);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Finished);
        QCOMPARE(reader->lastEpoch(), epochs);
        QCOMPARE(reader->lastStep(), qint64(epochs * 3));
        QCOMPARE(reader->header().images, 21);
        QCOMPARE(reader->samples().size(), epochs);
        QVERIFY(reader->hasCheckpoint());
        for (const auto &point : reader->steps()) {
            QVERIFY(std::isfinite(point["lossD"_L1]) && std::isfinite(point["lossG"_L1]));
            QVERIFY(point["gradNormD"_L1] > 0 && point["gradNormG"_L1] > 0);
            QVERIFY(point["rate"_L1] > 0 && point["rateD"_L1] > 0);
            QVERIFY(std::abs(point["dSignReal"_L1]) <= 1 && std::isfinite(point["logitFake"_L1]));
            QVERIFY(point["dReal"_L1] > 0 && point["dReal"_L1] < 1 && point["dFake"_L1] > 0
                    && point["dFake"_L1] < 1);
        }
        const auto grid = readImageInfo(reader->samples().last().path);
        QVERIFY(grid);
        QCOMPARE(grid->columns, 2 * (64 + 2) + 2);
        // Snapshots after the first epoch, then every second one, and at the end.
        const QDir snapshots(run + u"/snapshots"_s);
        QCOMPARE(snapshots.entryList(QDir::Files).first(), u"generator-epoch-0001.safetensors"_s);
        QCOMPARE(snapshots.entryList(QDir::Files).size(), 1 + epochs / 2);
    }

    void discriminatorLearns()
    {
        auto spec = smallSpec(m_data, u"dcgan64"_s, 12);
        spec.params.insert(u"width"_s, 8);
        const QString run = m_dir.filePath(u"learns"_s);
        JobContext context;
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        auto reader = RunReader::open(run);
        QVERIFY(reader && reader->refresh());
        const auto &first = reader->steps().first();
        const auto &last = reader->steps().last();
        QVERIFY2(last["lossD"_L1] < 0.6 * first["lossD"_L1],
                 qPrintable(u"%1 to %2"_s.arg(first["lossD"_L1]).arg(last["lossD"_L1])));
        QVERIFY2(last["dReal"_L1] > first["dReal"_L1] + 0.1,
                 qPrintable(u"%1 to %2"_s.arg(first["dReal"_L1]).arg(last["dReal"_L1])));
    }

    /// Presets, and the adaptive augmentation, whose probability is part of the state.
    void resumesExactlyAfterKill_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("options");
        const QStringList adaptive{u"--objective=hinge"_s, u"--augment-d=adaptive"_s,
                                   u"--ada-images=1"_s, u"--ada-target=0.05"_s};
        for (const GanPreset &preset : ganPresets())
            QTest::addRow("%s", qPrintable(preset.id)) << preset.id << QStringList();
        QTest::newRow("adaptive") << u"dcgan32"_s << adaptive;
        QTest::newRow("pairs") << u"dcgan32"_s
                               << QStringList{u"--objective=relativistic"_s, u"--constraint=r1r2"_s,
                                              u"--norm-d=none"_s, u"--ema=0.9"_s, u"--parts=2"_s};
    }
    void resumesExactlyAfterKill()
    {
        QFETCH(QString, preset);
        QFETCH(QStringList, options);
        // Long enough to be killed several times; the larger network takes longer for an epoch.
        const int size = findGanPreset(preset)->imageSize;
        const bool isSlow = size == 128 || preset == "sngan64"_L1 || preset == "wgangp64"_L1;
        const int many = size > 128 ? 12 : isSlow ? 24 : 60;
        const QString whole = reference(preset, many, options);
        const QString run
            = m_dir.filePath(u"killed-"_s + QString::fromUtf8(QTest::currentDataTag()));
        int kills = 0;
        // Each life ends once the events have grown by so many lines; 0: when a temporary file
        // shows that a checkpoint is being written.
        const QList<int> lives{1, 3, 0, 5, 0, 2};
        for (int life = 0; life < 40 && statusOf(run) != RunStatus::Finished; ++life) {
            QProcess process;
            process.start(cliPath(),
                          life == 0 ? trainArguments(dataFor(preset), preset, many, run) + options
                                    : QStringList{u"resume"_s, run});
            QVERIFY(process.waitForStarted());
            if (life >= lives.size()) {
                QVERIFY(process.waitForFinished(240'000));
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            const QString events = run + u"/events.jsonl"_s;
            const auto before = contents(events).count('\n');
            const QDir checkpoints(run + u"/checkpoints"_s);
            const auto due = [&] {
                if (process.state() == QProcess::NotRunning)
                    return true;
                if (lives[life] > 0)
                    return contents(events).count('\n') >= before + lives[life];
                return contents(events).count('\n') >= before + 8
                    || checkpoints
                           .entryList({u"*.safetensors.*"_s, u"*.json.*"_s},
                                      QDir::Files | QDir::Hidden)
                           .size()
                    > 0;
            };
            QVERIFY(QTest::qWaitFor(due, 240'000));
            if (process.state() != QProcess::NotRunning)
                ++kills;
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60'000));
        }
        QCOMPARE(statusOf(run), RunStatus::Finished);
        QVERIFY(kills >= 3);
        QCOMPARE(QFileInfo(lastDataFile(run)).fileName(),
                 QFileInfo(lastDataFile(whole)).fileName());
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(whole)));
        const QString sample = u"/samples/epoch-%1.png"_s.arg(many, 4, 10, '0'_L1);
        QVERIFY(contents(run + sample) == contents(whole + sample));
        QVERIFY(!contents(run + sample).isEmpty());
    }

    void stopSavesWithinAnEpoch_data() { addPresets(); }
    void stopSavesWithinAnEpoch()
    {
        QFETCH(QString, preset);
        const QString run = m_dir.filePath(u"stopped-"_s + preset);
        StoppingContext context(4); // in the middle of the second epoch
        const auto stopped = Trainer::create(smallSpec(m_data, preset, epochs))->run(run, context);
        QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().whole()));
        QCOMPARE(statusOf(run), RunStatus::Stopped);
        const auto json = QJsonDocument::fromJson(contents(run + u"/checkpoints/last.json"_s));
        QCOMPARE(json["step"_L1].toInt(), 4);
        if (preset == "dcgan64"_L1)
            QCOMPARE(json["epochPosition"_L1].toInt(), 1);
        JobContext again;
        const auto resumed = Trainer::resume(run, again);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(reference(preset))));
        const auto third = Trainer::resume(run, again);
        QVERIFY(!third);
        QVERIFY(third.error().text.contains(u"finished"_s));
    }

    void pausesAndGoesOn()
    {
        const QString run = m_dir.filePath(u"paused"_s);
        JobContext context;
        context.setPaused(true);
        Result<> result;
        std::thread worker([&] {
            result = Trainer::create(smallSpec(m_data, u"dcgan64"_s, epochs))->run(run, context);
        });
        const bool paused
            = QTest::qWaitFor([&] { return statusOf(run) == RunStatus::Paused; }, 60'000);
        context.setPaused(false);
        worker.join();
        QVERIFY(paused);
        QVERIFY(result);
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(reference(u"dcgan64"_s))));
    }

    void stopNowKeepsWhatIsThere()
    {
        const QString run = m_dir.filePath(u"now"_s);
        StoppingContext context(4, true);
        const auto stopped
            = Trainer::create(smallSpec(m_data, u"dcgan64"_s, epochs))->run(run, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Stopped);
        const auto json = QJsonDocument::fromJson(contents(run + u"/checkpoints/last.json"_s));
        QCOMPARE(json["step"_L1].toInt(), 3); // of the first epoch's end
    }

    void damagedCheckpoint()
    {
        const QString run = m_dir.filePath(u"damaged"_s);
        StoppingContext context(8);
        QVERIFY(Trainer::create(smallSpec(m_data, u"dcgan64"_s, epochs))->run(run, context));
        const auto spoil = [](const QString &path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2))
                return false;
            const char byte = file.read(1)[0];
            file.seek(file.size() / 2);
            return file.write(QByteArray(1, char(byte ^ 1))) == 1;
        };
        const QString last = lastDataFile(run);
        QVERIFY(spoil(last));
        JobContext again;
        const auto resumed = Trainer::resume(run, again); // from the one before
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(run + u"/events.jsonl"_s).contains(QFileInfo(last).fileName().toUtf8()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(reference(u"dcgan64"_s))));
        // With neither usable the sentence names the file.
        const auto json = QJsonDocument::fromJson(contents(run + u"/checkpoints/previous.json"_s));
        QVERIFY(spoil(lastDataFile(run)));
        QVERIFY(spoil(run + u"/checkpoints/"_s + json["file"_L1].toString()));
        GenerateOptions options;
        options.run = run;
        const auto images = generateImages(options, again);
        QVERIFY(!images);
        QCOMPARE(images.error().code, ErrorCode::Damaged);
        QVERIFY(images.error().text.contains(QFileInfo(lastDataFile(run)).fileName()));
    }

    void changedImagesAreNoticed()
    {
        const QString data = m_dir.filePath(u"changing"_s);
        QVERIFY(makeImages(data, u"A"_s, 9));
        const QString run = m_dir.filePath(u"changed"_s);
        JobContext context([&](const JobProgress &p) {
            if (training(p))
                m_context->requestStop();
        });
        m_context = &context;
        QVERIFY(Trainer::create(smallSpec(data, u"dcgan64"_s, 3))->run(run, context));
        QVERIFY(writePng(data + u"/A/image-000.png"_s, cv::Mat(50, 50, CV_8UC1, cv::Scalar(9))));
        JobContext again;
        const auto resumed = Trainer::resume(run, again);
        QVERIFY(!resumed);
        QVERIFY(resumed.error().text.contains(u"changed"_s));
    }

    void generatedImages()
    {
        const QString run = reference(u"dcgan64"_s);
        JobContext context;
        GenerateOptions options;
        options.run = run;
        options.seed = 5;
        options.threads = 1;
        options.count = 20;
        const auto many = generateImages(options, context);
        QVERIFY2(many, many ? "" : qPrintable(many.error().whole()));
        options.count = 3;
        const auto few = generateImages(options, context);
        QVERIFY(few);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(cv::norm((*many)[i], (*few)[i], cv::NORM_INF), 0.0);
        QVERIFY(cv::norm((*many)[0], (*many)[19], cv::NORM_INF) > 0);
        options.seed = 6;
        const auto other = generateImages(options, context);
        QVERIFY(cv::norm((*few)[0], (*other)[0], cv::NORM_INF) > 0);

        const QString out = m_dir.filePath(u"made"_s);
        QCOMPARE(generateToFolder(options, out, context)->written, 3);
        const QByteArray first = contents(out + u"/synthetic-000001.png"_s);
        QVERIFY(first.contains(QByteArray("tEXtSynthetic Data\0YES", 22)));
        QCOMPARE(generateToFolder(options, out, context)->last,
                 QDir(out).absoluteFilePath(u"synthetic-000006.png"_s));
        QVERIFY(contents(out + u"/synthetic-000001.png"_s) == first);
        QVERIFY(readImage(out + u"/synthetic-000001.png"_s)); // the inserted chunk is well formed
        QVERIFY(contents(out + u"/generation.json"_s).contains("\"synthetic\": true"));

        // Beside real images they would count as real.
        const QString classFolder = m_dir.filePath(u"other/NORMAL"_s);
        QVERIFY(QDir().mkpath(classFolder)
                && QFile::copy(out + u"/synthetic-000001.png"_s, classFolder + u"/a.png"_s));
        const QString data = QFileInfo(RunReader::open(run)->header().spec.dataPath).filePath();
        QVERIFY2(QFileInfo(data).isDir(), qPrintable(data));
        for (const auto &[folder, word] : {std::pair{classFolder, u"a.png"_s},
                                           {data, u"training images"_s},
                                           {data + u"/new/class"_s, u"training images"_s}}) {
            const auto refused = generateToFolder(options, folder, context);
            QVERIFY2(!refused && refused.error().text.contains(word)
                         && !refused.error().hint.isEmpty(),
                     qPrintable(refused ? folder : refused.error().whole()));
            QVERIFY(!QFile::exists(folder + u"/generation.json"_s));
        }

        options.epoch = 2;
        QVERIFY(generateImages(options, context));
        options.epoch = 3;
        const auto none = generateImages(options, context);
        QVERIFY(!none);
        QVERIFY(none.error().hint.contains(u"1, 2, 4"_s));
    }

    /// Repeated after a failure, the same images are there once and have an origin.
    void generatingAgainAfterAFailure()
    {
        JobContext context;
        GenerateOptions options;
        options.run = reference(u"dcgan64"_s);
        options.seed = 21;
        options.threads = 1;
        options.count = 5;
        options.nearCopies = true;
        const QString out = m_dir.filePath(u"failing"_s);
        const QDir folder(out);
        const auto record = [&](const QString &name = u"generation.json"_s) {
            return QJsonDocument::fromJson(contents(folder.filePath(name))).object();
        };
        const auto files = [&](const QString &pattern) {
            return folder.entryList({pattern}, QDir::Files).size();
        };
        // A folder stands where the third image should go.
        QVERIFY(folder.mkpath(u"synthetic-000003.png"_s));
        QVERIFY(!generateToFolder(options, out, context));
        QCOMPARE(files(u"*.png"_s), 2);
        QCOMPARE(record()["complete"_L1], false);
        QCOMPARE(record()["count"_L1].toInt(), 2);
        QCOMPARE(record()["seed"_L1].toString(), u"21"_s);
        const QByteArray second = contents(folder.filePath(u"synthetic-000002.png"_s));
        QVERIFY(folder.rmdir(u"synthetic-000003.png"_s));
        const auto whole = generateToFolder(options, out, context);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().whole()));
        QCOMPARE(whole->written, 5);
        QCOMPARE(files(u"*.png"_s), 5);
        QCOMPARE(files(u"*.json"_s), 1);
        QCOMPARE(record()["complete"_L1], true);
        QCOMPARE(record()["last"_L1].toString(), u"synthetic-000005.png"_s);
        QCOMPARE(contents(folder.filePath(u"synthetic-000002.png"_s)), second);
        // Other images follow, also after ones that were not finished.
        JobContext *watched = nullptr;
        JobContext stopping([&](const JobProgress &progress) {
            if (progress.fraction > 0.5)
                watched->requestStop();
        });
        watched = &stopping;
        options.seed = 22;
        QCOMPARE(generateToFolder(options, out, stopping).error().code, ErrorCode::Stopped);
        const auto stopped = files(u"*.png"_s);
        QVERIFY(stopped > 5 && stopped < 10);
        QCOMPARE(record(u"generation-000006.json"_s)["complete"_L1], false);
        options.seed = 23;
        options.count = 1;
        QVERIFY(generateToFolder(options, out, context));
        QCOMPARE(files(u"*.png"_s), stopped + 1);
        QCOMPARE(files(u"*.json"_s), 3);
    }

    /// The images were moved elsewhere: the command says how to name the new place.
    void resumeAfterAMove()
    {
        const QString data = m_dir.filePath(u"before"_s), moved = m_dir.filePath(u"far/after"_s);
        QVERIFY(makeImages(data, u"A"_s, 9));
        const QString run = m_dir.filePath(u"moving"_s);
        JobContext context([&](const JobProgress &progress) {
            if (training(progress))
                m_context->requestStop();
        });
        m_context = &context;
        QVERIFY(Trainer::create(smallSpec(data, u"dcgan64"_s, 3))->run(run, context));
        QVERIFY(QDir().mkpath(m_dir.filePath(u"far"_s)) && QDir().rename(data, moved));
        const auto lost = cli({u"resume"_s, run});
        QVERIFY(lost.code != 0);
        QVERIFY2(lost.err.contains(data) && lost.err.contains(u"--data"_s), qPrintable(lost.err));
        const auto resumed = cli({u"resume"_s, run, u"--data"_s, moved});
        QVERIFY2(resumed.code == 0, qPrintable(resumed.err));
        QCOMPARE(statusOf(run), RunStatus::Finished);
        QCOMPARE(RunReader::open(run)->header().spec.dataPath, moved);
    }

    /// Killed on a cluster's node: the list and resume agree, and the user can take it over.
    void resumeOfARunThatAnotherComputerHolds()
    {
        const QString run = m_dir.filePath(u"cluster"_s);
        JobContext context([&](const JobProgress &progress) {
            if (training(progress))
                m_context->requestStop();
        });
        m_context = &context;
        QVERIFY(Trainer::create(smallSpec(m_data, u"dcgan64"_s, 3))->run(run, context));
        QFile lock(lockFileOf(run));
        QVERIFY(lock.open(QIODevice::WriteOnly)
                && lock.write("4242\nsynthray-cli\nnode-17.cluster\n0123\n4567\n") > 0);
        lock.close();
        QFile events(run + u"/events.jsonl"_s);
        QVERIFY(events.open(QIODevice::ReadWrite)
                && events.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                      QFileDevice::FileModificationTime));
        events.close();
        const auto list = cli({u"runs"_s, m_dir.path()});
        QVERIFY2(list.out.contains(u"process 4242 on node-17.cluster"_s), qPrintable(list.out));
        const auto json = QJsonDocument::fromJson(
                              cli({u"runs"_s, m_dir.path(), u"--json"_s}).out.toUtf8())["runs"_L1]
                              .toArray();
        const auto row = std::find_if(json.begin(), json.end(), [](const QJsonValue &value) {
            return value["name"_L1] == "cluster"_L1;
        });
        QVERIFY(row != json.end());
        QCOMPARE((*row)["status"_L1].toString(), u"running"_s);
        QCOMPARE((*row)["host"_L1].toString(), u"node-17.cluster"_s);
        const auto refused = cli({u"resume"_s, run});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains(u"4242 on node-17.cluster"_s)
                     && refused.err.contains(u"--take-over"_s)
                     && refused.err.contains(lock.fileName()),
                 qPrintable(refused.err));
        const auto continued = cli({u"resume"_s, run, u"--take-over"_s});
        QVERIFY2(continued.code == 0, qPrintable(continued.err));
        QCOMPARE(statusOf(run), RunStatus::Finished);
    }

    void wrongSpecs_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("unknown key")
            << QStringList{u"--epoch"_s, u"3"_s} << QStringList{u"'--epoch'"_s, u"'--epochs'"_s};
        QTest::newRow("out of range")
            << QStringList{u"--lr-g"_s, u"5"_s} << QStringList{u"--lr-g"_s, u"0.1"_s};
        QTest::newRow("batch") << QStringList{u"--batch"_s, u"22"_s}
                               << QStringList{u"batch"_s, u"21"_s};
        QTest::newRow("class") << QStringList{u"--class"_s, u"C"_s}
                               << QStringList{u"'C'"_s, u"A"_s};
        QTest::newRow("preset") << QStringList{u"--preset"_s, u"vae"_s}
                                << QStringList{u"'vae'"_s, u"dcgan64"_s};
        // Choices that do not go together: each names both and the way out.
        QTest::newRow("penalty with batch normalisation")
            << QStringList{u"--constraint=gp"_s}
            << QStringList{u"constraint"_s, u"normD"_s, u"all others"_s, u"layer"_s};
        QTest::newRow("R1 with batch normalisation")
            << QStringList{u"--constraint=r1"_s} << QStringList{u"normD"_s, u"layer"_s};
        QTest::newRow("size") << QStringList{u"--network=chest"_s}
                              << QStringList{u"64"_s, u"128"_s, u"network"_s};
        QTest::newRow("pairs in half batches")
            << QStringList{u"--updates-d=halves"_s, u"--objective=relativistic"_s}
            << QStringList{u"updatesD"_s, u"objective"_s, u"whole"_s};
        QTest::newRow("mixture in half batches")
            << QStringList{u"--updates-d=halves"_s, u"--constraint=gp"_s, u"--norm-d=none"_s}
            << QStringList{u"updatesD"_s, u"constraint"_s};
        QTest::newRow("smoothing without labels")
            << QStringList{u"--smoothing=0.1"_s, u"--objective=hinge"_s}
            << QStringList{u"smoothing"_s, u"bce"_s};
        QTest::newRow("Wasserstein without a constraint")
            << QStringList{u"--objective=wasserstein"_s} << QStringList{u"gp"_s, u"clip"_s};
        QTest::newRow("adaptive without a sign")
            << QStringList{u"--augment-d=adaptive"_s, u"--objective=relativistic"_s}
            << QStringList{u"augmentD"_s, u"hinge"_s};
        QTest::newRow("augmentation of nothing")
            << QStringList{u"--augment-d=diffaugment"_s, u"--no-augment-brightness"_s,
                           u"--no-augment-contrast"_s, u"--no-augment-translation"_s,
                           u"--no-augment-cutout"_s}
            << QStringList{u"augmentCutout"_s};
        QTest::newRow("TF32 without a GPU") << QStringList{u"--precision=tf32"_s, u"--device=cpu"_s}
                                            << QStringList{u"TF32"_s, u"float32"_s};
        QTest::newRow("parts") << QStringList{u"--parts=8"_s} << QStringList{u"8"_s, u"parts"_s};
        QTest::newRow("one class only")
            << QStringList{u"--condition=class"_s} << QStringList{u"condition"_s, u"subfolder"_s};
    }
    void wrongSpecs()
    {
        QFETCH(QStringList, change);
        QFETCH(QStringList, says);
        const QString run = m_dir.filePath(u"wrong"_s);
        const auto ended = cli(trainArguments(m_data, u"dcgan64"_s, 2, run) + change);
        QCOMPARE(ended.code, 2);
        for (const auto &word : says)
            QVERIFY2(ended.err.contains(word), qPrintable(ended.err));
        QVERIFY(!QFileInfo::exists(run));
    }

    /// What a closed terminal does: the step is finished, the run is saved and says so.
    void aHangUpStopsAndSaves()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs POSIX signals");
#else
        const QString run = m_dir.filePath(u"hung-up"_s);
        QProcess process;
        process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_DFL); });
        process.start(cliPath(), trainArguments(m_data, u"dcgan64"_s, 5000, run));
        QVERIFY(process.waitForStarted());
        const QString events = run + u"/events.jsonl"_s;
        QVERIFY(QTest::qWaitFor([&] { return contents(events).count('\n') > 4; }, 240'000));
        for (int i = 0; i < 3; ++i) // the kernel and the shell may both send it
            QCOMPARE(::kill(pid_t(process.processId()), SIGHUP), 0);
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(statusOf(run), RunStatus::Stopped);
        QVERIFY(QFileInfo::exists(run + u"/checkpoints/last.json"_s));
#endif
    }

    /// The same declaration on both commands, and the same sentence.
    void threadsAndDevice()
    {
        const QString run = m_dir.filePath(u"threads"_s);
        const QString out = m_dir.filePath(u"threads-made"_s);
        const QStringList make{u"generate"_s, u"--run"_s, run, u"--count"_s, u"2"_s, u"-o"_s, out};
        QStringList train = trainArguments(m_data, u"dcgan64"_s, 1, run);
        for (const auto &bad :
             {QStringList{u"--threads"_s, u"300"_s}, QStringList{u"--device"_s, u"tpu"_s}})
            for (const auto &command : {train, make}) {
                const auto ended = cli(command + bad);
                QCOMPARE(ended.code, 2);
                QVERIFY2(ended.err.contains(bad[1]) && ended.err.contains(bad[0].mid(2)),
                         qPrintable(ended.err));
            }
        const auto trained
            = cli(train + QStringList{u"--threads"_s, u"2"_s, u"--device"_s, u"cpu"_s});
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        const auto reader = RunReader::open(run);
        QVERIFY(reader);
        QCOMPARE(reader->header().spec.params["threads"_L1].toInt(), 2);
        QCOMPARE(reader->header().spec.params["device"_L1].toString(), u"cpu"_s);
        QCOMPARE(cli(make + QStringList{u"--threads"_s, u"1"_s, u"--device"_s, u"cpu"_s}).code, 0);
        const auto noted = QJsonDocument::fromJson(contents(out + u"/generation.json"_s));
        QCOMPARE(noted["threads"_L1].toInt(), 1);
        const auto none = cli(make + QStringList{u"--epoch"_s, u"9"_s});
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains(u"Available snapshots: 1."_s), qPrintable(none.err));
    }

private:
    static constexpr int epochs = 6;

    /// An uninterrupted run of each preset, created once.
    QString reference(const QString &preset, int length = epochs, const QStringList &options = {})
    {
        const QString run = m_dir.filePath(
            u"whole-%1-%2-%3"_s.arg(preset, QString::number(length), options.value(0).mid(2)));
        if (QFileInfo::exists(run))
            return run;
        const auto ended = cli(trainArguments(dataFor(preset), preset, length, run) + options);
        if (ended.code != 0)
            qWarning().noquote() << ended.err;
        return run;
    }

    /// A generator with classes needs two of them.
    QString dataFor(const QString &preset) const
    {
        return preset == "conditional64"_L1 ? m_twoClasses : m_data;
    }

    QTemporaryDir m_dir;
    QString m_data, m_twoClasses;
    JobContext *m_context = nullptr;
};

QTEST_GUILESS_MAIN(TestGanRuns)
#include "test_gan_runs.moc"
