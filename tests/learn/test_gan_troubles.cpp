// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in a training: each failure ends with an error, and nothing saved before is lost.
#include "base/atomicfile.h"
#include "learn/evaluation/generator.h"
#include "run/branch.h"
#include "support/runs_support.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int epochs = 4;

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const auto &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target)
                          : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return true;
}

QJsonObject lastJson(const QString &run)
{
    return QJsonDocument::fromJson(contents(run + u"/checkpoints/last.json"_s)).object();
}

} // namespace

class TestGanTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!(m_data = imagesIn(m_dir, 16)).isEmpty()); // two steps of 8 an epoch
        m_whole = m_dir.filePath(u"whole"_s);
        JobContext context;
        const auto done = Trainer::create(spec())->run(m_whole, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        m_half = m_dir.filePath(u"half"_s); // stopped after two epochs
        StoppingContext stopping(4);
        QVERIFY(Trainer::create(spec())->run(m_half, stopping));
        QCOMPARE(lastJson(m_half)["step"_L1].toInt(), 4);
    }

    /// Weights that overflow: the run fails with the way out, and what was saved before stays.
    void lossIsNoLongerANumber()
    {
        const QString run = copyOfHalf();
        QVERIFY(setWeights(run, "discriminator.main.11.weight", 3e38f));
        const QByteArray before = contents(run + u"/checkpoints/last.json"_s);
        const QByteArray data = contents(lastDataFile(run));
        JobContext context;
        const auto resumed = Trainer::resume(run, context);
        QVERIFY(!resumed);
        QVERIFY2(resumed.error().text.contains(u"epoch 3"_s), qPrintable(resumed.error().text));
        QVERIFY(resumed.error().hint.contains(u"lrD"_s));
        const auto reader = opened(run);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Failed);
        QVERIFY(reader->statusDetail().contains(u"no longer finite numbers"_s));
        QVERIFY2(reader->statusDetail().contains(u"epoch 2, step 4"_s), // where it ends
                 qPrintable(reader->statusDetail()));
        QCOMPARE(reader->failureReason(), QString(StatusEvent::diverged));
        QVERIFY(contents(run + u"/checkpoints/last.json"_s) == before);
        QVERIFY(contents(lastDataFile(run)) == data);
        QVERIFY(!QFileInfo::exists(run + u"/samples/epoch-0003.png"_s)); // no picture of nothing
    }

    /// Losses are those of the weights before the step: a step that breaks the weights in an
    /// epoch's last step must not be saved either.
    void brokenWeightsAreNotSaved()
    {
        const QString run = copyOfHalf();
        // Moments that make the next update overflow, while the losses of that step are still fine.
        QVERIFY(setWeights(run, "optimizerG.m.main.0.weight", 3e38f));
        QVERIFY(setWeights(run, "optimizerG.v.main.0.weight", 0.0f));
        QVERIFY(setStep(run, 3)); // one step before the epoch's end
        const QByteArray before = contents(run + u"/checkpoints/last.json"_s);
        JobContext context;
        const auto resumed = Trainer::resume(run, context);
        QVERIFY(!resumed);
        QVERIFY2(resumed.error().text.contains(u"epoch 2"_s), qPrintable(resumed.error().text));
        QVERIFY(contents(run + u"/checkpoints/last.json"_s) == before);
    }

    /// No space left, simulated by a file size limit in a child process.
    void noSpaceForACheckpoint()
    {
#ifndef Q_OS_UNIX
        QSKIP("a limit on the size of files is set as POSIX has it");
#else
        const QString run = copyOfHalf();
        const QByteArray before = contents(run + u"/checkpoints/last.json"_s);
        const qint64 limit = QFileInfo(lastDataFile(run)).size() / 2;
        QProcess process;
        process.setChildProcessModifier([limit] {
            std::signal(SIGXFSZ,
                        SIG_IGN); // stays ignored beyond exec: write() then fails with EFBIG
            const rlimit bytes{rlim_t(limit), rlim_t(limit)};
            setrlimit(RLIMIT_FSIZE, &bytes);
        });
        process.start(cliPath(), {u"resume"_s, run});
        QVERIFY(process.waitForFinished(120'000));
        const QString message = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, qPrintable(message));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(message.contains(u"step-0000000006.safetensors"_s),
                 qPrintable(message)); // names the file
        const auto reader = opened(run);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Failed);
        QVERIFY(contents(run + u"/checkpoints/last.json"_s) == before);
        QCOMPARE(QDir(run + u"/checkpoints"_s)
                     .entryList({u"step-0000000006*"_s}, QDir::Files | QDir::Hidden)
                     .size(),
                 0);
        JobContext context; // with room again
        const auto resumed = Trainer::resume(run, context);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
#endif
    }

    void runFolderCannotBeWritten_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("below a file") << m_dir.filePath(u"images/A/image-000.png/run"_s);
#ifdef Q_OS_LINUX
        QTest::newRow("refused by the system") << u"/proc/synthray-run"_s; // even for root
#endif
        QTest::newRow("a file") << m_dir.filePath(u"images/A/image-000.png"_s);
        QTest::newRow("not empty") << m_data;
        QTest::newRow("a run already") << m_whole;
    }
    void runFolderCannotBeWritten()
    {
        QFETCH(QString, folder);
        const QByteArray last = contents(lastDataFile(m_whole));
        JobContext context;
        const auto done = Trainer::create(spec())->run(folder, context);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(folder), qPrintable(done.error().text));
        QVERIFY(!done.error().hint.isEmpty());
        QVERIFY(contents(lastDataFile(m_whole)) == last);
        QCOMPARE(QDir(m_data).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void hostileCheckpoints_data()
    {
        QTest::addColumn<QByteArray>(
            "json"); // of last.json; empty: 'change' is set in the true one
        QTest::addColumn<QJsonObject>("change");
        const auto raw = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << QJsonObject();
        };
        const auto changed = [](const char *name, const QJsonObject &change) {
            QTest::newRow(name) << QByteArray() << change;
        };
        raw("empty", " ");
        raw("not JSON", "{\"step\":");
        raw("an array", "[1,2]");
        raw("deeply nested", QByteArray(20'000, '[') + QByteArray(20'000, ']'));
        raw("two megabytes", "{\"a\":\"" + QByteArray(2 << 20, 'x') + "\"}");
        raw("bytes", QByteArray("\0\xff\xfe\0", 4));
        changed("newer", {{u"version"_s, 99}});
        changed("step as text", {{u"step"_s, u"four"_s}});
        changed("negative step", {{u"step"_s, -1}});
        changed("fraction", {{u"step"_s, 3.5}});
        changed("beyond the run's end", {{u"step"_s, qint64(1'000'000'000'000'000)}});
        changed("the run's end", {{u"step"_s, 8}}); // would be called finished without training
        changed("epoch that does not fit", {{u"epoch"_s, 1}});
        changed("position that does not fit", {{u"samplerPosition"_s, 5}});
        changed("another seed",
                {{u"rng"_s, QJsonObject{{u"seed"_s, u"12"_s}, {u"nextStep"_s, 5}}}});
        changed("file outside", {{u"file"_s, u"../../images/A/image-000.png"_s}});
        changed("the folder itself", {{u"file"_s, u"."_s}});
        changed("no such file", {{u"file"_s, u"step-1.safetensors"_s}});
        changed("size", {{u"bytes"_s, 17}});
        changed("sum", {{u"sha256"_s, u"00"_s}});
    }
    void hostileCheckpoints()
    {
        QFETCH(QByteArray, json);
        QFETCH(QJsonObject, change);
        const QString run = copyOfHalf();
        const QString path = run + u"/checkpoints/last.json"_s;
        QJsonObject object = lastJson(run);
        for (auto it = change.begin(); it != change.end(); ++it)
            object.insert(it.key(), it.value());
        QVERIFY(writeFileAtomically(path, json.isEmpty() ? QJsonDocument(object).toJson() : json));
        for (const auto &name : QDir(run + u"/checkpoints"_s).entryList({u"previous*"_s}))
            QFile::remove(run + u"/checkpoints/"_s + name); // nothing to fall back on
        const QByteArray events = contents(run + u"/events.jsonl"_s);
        JobContext context;
        const auto resumed = Trainer::resume(run, context);
        QVERIFY(!resumed);
        QVERIFY2(resumed.error().text.contains(u"checkpoints"_s),
                 qPrintable(resumed.error().text)); // names the file
        QVERIFY(!resumed.error().hint.isEmpty());
        QVERIFY(contents(run + u"/events.jsonl"_s) == events);
    }

    /// A branch begins with the networks and moments of the checkpoint that it names, notes it and
    /// what it changes, and never needs its parent again.
    void branchBeginsWhereItsParentWas()
    {
        const QString parent = copyOfHalf();
        const QByteArray saved = contents(lastDataFile(parent));
        const QString run = m_dir.filePath(u"branch"_s);
        RunSpec branch = spec();
        branch.params.insert(u"lrD"_s, 1e-5);
        branch.parent = RunParent{parent};
        StoppingContext context(1, true);
        QVERIFY(!Trainer::create(branch)->run(run, context));
        QCOMPARE(lastJson(run)["step"_L1].toInt(), 0);
        QVERIFY(contents(lastDataFile(run)) == saved);
        const auto reader = opened(run);
        QVERIFY(reader && reader->header().spec.parent);
        QCOMPARE(reader->header().spec.parent->run, parent);
        QCOMPARE(reader->header().spec.parent->step, 4);
        QCOMPARE(reader->header().spec.parent->changed, QJsonObject({{u"lrD"_s, 2e-4}}));
        QVERIFY(QDir(parent).removeRecursively());
        JobContext again;
        const auto resumed = Trainer::resume(run, again);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QCOMPARE(lastJson(run)["step"_L1].toInt(), 2 * epochs);
        // Killed before it saved anything, it needs the parent: a sentence, and nothing is lost.
        QVERIFY(QDir(run + u"/checkpoints"_s).removeRecursively());
        QVERIFY(setStatus(run, u"stopped"_s));
        const auto orphan = Trainer::resume(run, again);
        QVERIFY(!orphan);
        QVERIFY2(orphan.error().text.contains(parent), qPrintable(orphan.error().text));
        QVERIFY(!orphan.error().hint.isEmpty());
    }

    /// All checkpoints that a run keeps are offered, with what was measured after their step, and a
    /// branch begins with the networks of the chosen one.
    void branchFromAChosenCheckpoint()
    {
        const QString parent = copyOfHalf();
        const QByteArray first = contents(parent + u"/checkpoints/step-0000000002.safetensors"_s);
        QVERIFY(!first.isEmpty());
        {
            auto writer = RunWriter::reopen(parent, -1);
            MetricEvent good, degenerate;
            good.epoch = 1;
            good.step = 2;
            good.numbers = {{"fid"_L1, 12.25}, {"kid"_L1, 0.0021}};
            degenerate.epoch = 2;
            degenerate.step = 4;
            degenerate.numbers = {{"fid"_L1, 1}};
            degenerate.degenerate = true;
            QVERIFY(writer && writer->append(good) && writer->append(degenerate));
        }
        const auto starts = branchStarts(parent, opened(parent)->metrics());
        QCOMPARE(starts.size(), 2);
        QCOMPARE(branchStartText(starts[0]), u"epoch 1 · step 2 · FID 12.25 · KID 0.0021"_s);
        QCOMPARE(branchStartText(starts[1]), u"epoch 2 · step 4"_s);

        const QString run = m_dir.filePath(u"from-the-first"_s);
        auto spec = branchSpec(*opened(parent), 2, {{u"lrD"_s, 1e-5}});
        QVERIFY(spec);
        StoppingContext stopping(1);
        const auto done = Trainer::create(*spec)->run(run, stopping);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QVERIFY(contents(run + u"/checkpoints/step-0000000000.safetensors"_s) == first);
        QCOMPARE(opened(run)->header().spec.parent->step, 2);

        // Its own beginning is its parent's checkpoint: it is not offered once it has trained.
        QCOMPARE(runCheckpoints(run).size(), 2);
        const auto own = branchStarts(run, {});
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].step, 1);
        QCOMPARE(branchSpec(*opened(run), 0, {{u"lrD"_s, 1e-6}})->parent->step, 1);
    }

    /// A branch that diverges at once still has its own beginning, and says so.
    void branchThatDivergesAtOnce()
    {
        const QString parent = copyOfHalf(), run = m_dir.filePath(u"diverges-at-once"_s);
        QVERIFY(setWeights(parent, "discriminator.main.11.weight", 3e38f));
        const auto branch = branchSpec(*opened(parent), lastCheckpoint, {{u"lrD"_s, 1e-5}});
        QVERIFY(branch);
        JobContext context;
        QVERIFY(!Trainer::create(*branch)->run(run, context));
        QCOMPARE(opened(run)->failureReason(), QString(StatusEvent::diverged));
        QVERIFY2(opened(run)->statusDetail().contains(u"epoch 0, step 0"_s),
                 qPrintable(opened(run)->statusDetail()));
        QCOMPARE(runCheckpoints(run).size(), 1);
    }

    void branchThatCannotBegin_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("word"); // in the sentence or its hint
        QTest::newRow("no such step") << qint64(99) << false << QJsonObject() << u"4"_s;
        QTest::newRow("damaged") << qint64(0) << true << QJsonObject() << u"damaged"_s;
        QTest::newRow("another width")
            << qint64(0) << false << QJsonObject{{u"width"_s, 8}} << u"width"_s;
    }
    void branchThatCannotBegin()
    {
        QFETCH(qint64, step);
        QFETCH(bool, damaged);
        QFETCH(QJsonObject, change);
        QFETCH(QString, word);
        const QString parent = copyOfHalf();
        if (damaged)
            for (const auto &file :
                 QDir(parent + u"/checkpoints"_s).entryInfoList({u"*.safetensors"_s}))
                QVERIFY(writeFileAtomically(file.filePath(), "not a checkpoint"));
        RunSpec branch = spec();
        for (auto it = change.begin(); it != change.end(); ++it)
            branch.params.insert(it.key(), it.value());
        branch.parent = RunParent{parent, step};
        JobContext context;
        const auto done
            = Trainer::create(branch)->run(m_dir.filePath(u"no-branch-"_s + word), context);
        QVERIFY(!done);
        QVERIFY2(done.error().whole().contains(word), qPrintable(done.error().whole()));
        QVERIFY(!done.error().hint.isEmpty());
    }

    /// A run of the first version, which knew fewer settings and logged fewer numbers, opens and
    /// ends with the same bits.
    void olderRunResumes()
    {
        const QString run = copyOfHalf();
        QJsonObject header = QJsonDocument::fromJson(contents(run + u"/run.json"_s)).object();
        QJsonObject runSpec = header["spec"_L1].toObject(),
                    params = runSpec["params"_L1].toObject();
        const QStringList known{u"epochs"_s,        u"batch"_s,       u"lrG"_s,
                                u"lrD"_s,           u"beta1"_s,       u"ema"_s,
                                u"optimiser"_s,     u"weightDecay"_s, u"schedule"_s,
                                u"stepEvery"_s,     u"stepFactor"_s,  u"warmup"_s,
                                u"recipe"_s,        u"recipeUse"_s,   u"recipeShare"_s,
                                u"channels"_s,      u"fit"_s,         u"seed"_s,
                                u"device"_s,        u"threads"_s,     u"fidEvery"_s,
                                u"snapshotEvery"_s, u"fidSamples"_s,  u"fidBackbone"_s,
                                u"sampleCount"_s,   u"width"_s,       u"checkpointEvery"_s};
        for (const auto &key : params.keys())
            if (!known.contains(key))
                params.remove(key);
        QVERIFY(params.size() < runSpec["params"_L1].toObject().size());
        runSpec.insert(u"params"_s, params);
        header.insert(u"spec"_s, runSpec);
        QVERIFY(writeJsonAtomically(run + u"/run.json"_s, header));
        QJsonObject more = lastJson(run)["more"_L1].toObject();
        more.insert(u"epochSums"_s, QJsonArray{1.5, 1.5, 1.5, 1.5, 8});
        QVERIFY(fix(run, {{u"more"_s, more}}));
        JobContext context;
        const auto resumed = Trainer::resume(run, context);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_whole)));
    }

    /// A finished run goes on to more epochs, and ends as one that was to have as many from the
    /// start.
    void continuesForMoreEpochs()
    {
        const QString run = m_dir.filePath(u"longer"_s);
        QVERIFY(copyFolder(m_whole, run));
        TrainingMaterial longer;
        longer.epochs = epochs + 2;
        JobContext context;
        const auto resumed = Trainer::resume(run, context, longer);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        const QString atOnce = m_dir.filePath(u"at-once"_s);
        QVERIFY(Trainer::create(smallSpec(m_data, u"dcgan64"_s, epochs + 2))->run(atOnce, context));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(atOnce)));
        QCOMPARE(opened(run)->header().epochs, epochs + 2);
        QCOMPARE(opened(run)->lastEpoch(), epochs + 2);
        longer.epochs = epochs;
        QVERIFY(!Trainer::resume(run, context, longer)); // fewer than it has
    }

private:
    /// Appends the status of a run that has ended.
    static bool setStatus(const QString &run, const QString &status)
    {
        auto writer = RunWriter::reopen(run, -1);
        return writer && writer->status(status);
    }
    RunSpec spec() const { return smallSpec(m_data, u"dcgan64"_s, epochs); }

    QString copyOfHalf()
    {
        const QString run = m_dir.filePath(u"copy-%1"_s.arg(++m_copies));
        return copyFolder(m_half, run) ? run : QString();
    }

    static std::unique_ptr<RunReader> opened(const QString &run)
    {
        auto reader = RunReader::open(run);
        if (!reader || !reader->refresh())
            return nullptr;
        return std::make_unique<RunReader>(*reader);
    }

    /// Writes over a tensor in the last checkpoint and fixes size and sum, as no accident would.
    static bool setWeights(const QString &run, const char *name, float value)
    {
        const QString path = lastDataFile(run);
        QByteArray bytes = contents(path);
        const auto header = qint64(qFromLittleEndian<quint64>(bytes.constData()));
        const QJsonArray offsets = QJsonDocument::fromJson(bytes.mid(8, header))
                                       .object()[QLatin1String(name)]
                                       .toObject()["data_offsets"_L1]
                                       .toArray();
        if (offsets.size() != 2)
            return false;
        for (qint64 at = offsets[0].toInteger(); at < offsets[1].toInteger(); at += 4)
            qToLittleEndian<float>(value, bytes.data() + 8 + header + at);
        return writeFileAtomically(path, bytes) && fix(run, {});
    }
    /// Makes the checkpoint one of an earlier step.
    static bool setStep(const QString &run, int step)
    {
        return fix(run,
                   {{u"step"_s, step},
                    {u"epoch"_s, step / 2},
                    {u"epochPosition"_s, step % 2},
                    {u"samplerPosition"_s, step * 8}});
    }
    static bool fix(const QString &run, const QJsonObject &change)
    {
        QJsonObject object = lastJson(run);
        for (auto it = change.begin(); it != change.end(); ++it)
            object.insert(it.key(), it.value());
        const QByteArray bytes = contents(lastDataFile(run));
        object.insert(u"sha256"_s,
                      QString::fromLatin1(
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        return writeJsonAtomically(run + u"/checkpoints/last.json"_s, object).has_value();
    }

    QTemporaryDir m_dir;
    QString m_data, m_whole, m_half;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestGanTroubles)
#include "test_gan_troubles.moc"
