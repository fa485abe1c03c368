// SPDX-License-Identifier: GPL-3.0-or-later
// Run folders: the reader finds what the writer wrote, also after a kill, a cut and a resume.
#include "base/atomicfile.h"
#include "base/job.h"
#include "run/eventindex.h"
#include "run/runstore.h"

#include <QSet>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace synthray;
using namespace Qt::StringLiterals;

class TestRun : public QObject
{
    Q_OBJECT

    static RunHeader header()
    {
        RunHeader h;
        h.spec.kind = u"gan"_s;
        h.spec.preset = u"dcgan64"_s;
        h.spec.label = u"NORMAL"_s;
        h.spec.params = {{u"epochs"_s, 3}};
        h.seed = 7;
        h.epochs = 3;
        return h;
    }

    static RunEvent step(int n)
    {
        StepEvent event;
        event.epoch = 1;
        event.step = n;
        event.numbers = {{"lossD"_L1, 0.5 * n}};
        return event;
    }

    static void appendBytes(const QString &folder, const QByteArray &bytes)
    {
        QFile file(folder + u"/events.jsonl"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

    static EpochEvent epoch(int n, qint64 atStep)
    {
        EpochEvent event;
        event.epoch = n;
        event.step = atStep;
        return event;
    }

    /// Ten epochs of 1000 steps, with a metric each; the lowest FID is that of epoch 4. About 1 MB.
    static void writeLongRun(RunWriter &writer)
    {
        for (int n = 1; n <= 10'000; ++n) {
            QVERIFY(writer.append(step(n)));
            if (n % 1000 != 0)
                continue;
            QVERIFY(writer.append(epoch(n / 1000, n)));
            MetricEvent metric;
            metric.epoch = n / 1000;
            metric.numbers = {{"fid"_L1, 10.0 + std::abs(metric.epoch - 4)}};
            QVERIFY(writer.append(metric));
        }
    }

    /// As QLockFile writes it.
    static bool writeLock(const QString &folder, qint64 process, const QString &host,
                          const QByteArray &machine, const QByteArray &boot)
    {
        return writeFileAtomically(lockFileOf(folder),
                                   QByteArray::number(process) + "\nsynthray-cli\n" + host.toUtf8()
                                       + '\n' + machine + '\n' + boot + '\n')
            .has_value();
    }
    static bool writeForeignLock(const QString &folder)
    {
        return writeLock(folder, 4242, u"node-17.cluster"_s, "0123456789abcdef0123456789abcdef",
                         "11111111-2222-3333-4444-555555555555");
    }
    /// The events were written an hour ago.
    static bool restEvents(const QString &folder)
    {
        QFile file(folder + u"/events.jsonl"_s);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                QFileDevice::FileModificationTime);
    }

#ifdef Q_OS_UNIX
    /// While it exists, files cannot grow beyond so many bytes.
    class SizeLimit
    {
    public:
        explicit SizeLimit(rlim_t bytes)
            : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
        {
            getrlimit(RLIMIT_FSIZE, &m_before);
            const rlimit limit{bytes, m_before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
        }
        ~SizeLimit()
        {
            setrlimit(RLIMIT_FSIZE, &m_before);
            std::signal(SIGXFSZ, m_oldHandler);
        }

    private:
        void (*m_oldHandler)(int);
        rlimit m_before{};
    };
#endif

private Q_SLOTS:
    void aReaderFollowsALiveRun()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        auto writer = RunWriter::create(folder, header());
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().text));
        QVERIFY(writer->status(u"running"_s));
        auto reader = RunReader::open(folder);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Running);
        QCOMPARE(reader->header().spec.toJson(), header().spec.toJson());
        QVERIFY(!*reader->refresh());
        QVERIFY(writer->append(step(1)));
        EpochEvent epoch;
        epoch.epoch = 1;
        epoch.sample = u"samples/epoch-0001.png"_s;
        QVERIFY(writer->append(epoch));
        QVERIFY(*reader->refresh());
        QCOMPARE(reader->steps().size(), 1);
        QCOMPARE(reader->steps().first()["lossD"_L1], 0.5);
        QCOMPARE(reader->samples().first().path, folder + u"/samples/epoch-0001.png"_s);
        QVERIFY(writer->status(u"finished"_s));
        QVERIFY(*reader->refresh());
        QCOMPARE(reader->status(), RunStatus::Finished);
    }

    void anIncompleteLineWaitsAndABadOneIsCounted()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer);
        auto reader = RunReader::open(writer->folder());
        appendBytes(writer->folder(), "{\"type\":\"step\",\"st");
        QVERIFY(!*reader->refresh());
        appendBytes(writer->folder(), "ep\":4}\nnot json\n");
        QVERIFY(*reader->refresh());
        QCOMPARE(reader->lastStep(), 4);
        QCOMPARE(reader->badLines(), 1);
    }

    void aKilledRunIsInterruptedAndResumeCutsRepeatedSteps()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        qint64 bytes = 0;
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer->status(u"running"_s));
            QVERIFY(writer->append(step(1)));
            bytes = *writer->syncEvents();
            QVERIFY(writer->append(step(2)));
        }
        appendBytes(folder, "{\"type\":\"st"); // the kill
        auto reader = RunReader::open(folder);
        QCOMPARE(reader->status(), RunStatus::Interrupted);
        QCOMPARE(reader->steps().size(), 2);
        auto writer = RunWriter::reopen(folder, bytes);
        QVERIFY(writer);
        QVERIFY(*reader->refresh());
        QVERIFY(reader->wasReset());
        QCOMPARE(reader->steps().size(), 1);
        QVERIFY(writer->append(step(2)));
        QVERIFY(*reader->refresh());
        QCOMPARE(reader->lastStep(), 2);
        QCOMPARE(reader->badLines(), 0);
        QVERIFY(reader->steps()[1].time >= reader->steps()[0].time);
    }

    /// Every number of the list goes into an event and comes back under its id, also future ones.
    void everyNumberComesBack()
    {
        StepEvent step;
        EpochEvent epoch;
        MetricEvent metric;
        QSet<QString> ids;
        for (int i = 0; i < int(runSeries().size()); ++i) {
            const Series &series = runSeries()[i];
            QCOMPARE(seriesIndex(series.id), i);
            QVERIFY(!series.labelText().isEmpty() && !ids.contains(series.id));
            ids.insert(series.id);
            LoggedEvent &event = series.per == Series::Per::Step ? static_cast<LoggedEvent &>(step)
                : series.per == Series::Per::Epoch               ? static_cast<LoggedEvent &>(epoch)
                                                                 : metric;
            event.numbers.set(series.id, 0.5 + i);
        }
        epoch.recalls = {1, std::numeric_limits<double>::quiet_NaN()};
        epoch.best = true;
        metric.against = u"test"_s;
        for (const RunEvent &event : {RunEvent(step), RunEvent(epoch), RunEvent(metric)}) {
            const auto back = eventFromJson(toJson(event));
            QVERIFY(back);
            QCOMPARE(back->index(), event.index());
            QCOMPARE(toJson(*back), toJson(event));
        }
        const QJsonObject object = toJson(step);
        QCOMPARE(object["lossD"_L1].toDouble(), 0.5 + seriesIndex("lossD"_L1));
        QVERIFY(!object.contains("fid"_L1));
        // NaN is not logged, and reads like a missing number.
        step.numbers.set("lossG"_L1, 1);
        step.numbers = {{"lossG"_L1, std::numeric_limits<double>::quiet_NaN()}};
        QVERIFY(!toJson(step).contains("lossG"_L1));
        QVERIFY(std::isnan(step["lossG"_L1]));
    }

    void otherEventsComeBack()
    {
        for (const RunEvent &event :
             {RunEvent(DataEvent{{u"a"_s, u"b"_s}, true, 7, 2, 1, {4, 3}}),
              RunEvent(NoteEvent{u"remark"_s}), RunEvent(CheckpointEvent{2, 40}),
              RunEvent(StatusEvent{u"stopped"_s, u"why"_s}),
              RunEvent(ProblemEvent{u"image.png"_s, u"damaged"_s})}) {
            const auto back = eventFromJson(toJson(event));
            QVERIFY(back);
            QCOMPARE(back->index(), event.index());
            QCOMPARE(toJson(*back), toJson(event));
        }
        // Events of a newer version are skipped, values of the wrong type are ignored.
        QVERIFY(!eventFromJson({{u"type"_s, u"someday"_s}}));
        const auto odd
            = eventFromJson({{u"type"_s, u"step"_s}, {u"step"_s, u"3"_s}, {u"lossD"_s, u"1"_s}});
        QVERIFY(odd && std::get<StepEvent>(*odd).step == 0);
        QVERIFY(std::isnan(std::get<StepEvent>(*odd)["lossD"_L1]));
    }

    void pointsOfASeries()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer);
        for (int n = 1; n <= 3; ++n)
            QVERIFY(writer->append(step(n)));
        const auto reader = RunReader::open(dir.filePath(u"run"_s));
        const int lossD = seriesIndex("lossD"_L1);
        QVERIFY(reader->has(lossD) && !reader->has(seriesIndex("loss"_L1)));
        QCOMPARE(reader->eventCount(lossD), 3);
        QVector<double> x, y;
        reader->points(lossD, 1, &x, &y);
        QCOMPARE(x, (QVector<double>{2, 3}));
        QCOMPARE(y, (QVector<double>{1, 1.5}));
    }

    void curvesOfManyStepsAreThinned()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        auto writer = RunWriter::create(folder, header());
        QVERIFY(writer);
        QByteArray lines;
        for (int n = 1; n <= 60'001; ++n)
            lines += "{\"epoch\":1,\"lossD\":" + QByteArray::number(n)
                + ",\"step\":" + QByteArray::number(n) + ",\"t\":" + QByteArray::number(n * 250)
                + ",\"type\":\"step\"}\n";
        appendBytes(folder, lines);
        auto reader = RunReader::open(folder);
        QVERIFY(reader);
        const auto size = reader->steps().size();
        QVERIFY2(size > 4000 && size <= 8193, qPrintable(QString::number(size)));
        QCOMPARE(reader->steps().first().step, 1);
        QCOMPARE(reader->lastStep(), 60'001);
        QCOMPARE(reader->steps().last()["lossD"_L1], 60'001.0);
        const qint64 stride = reader->steps()[1].step - reader->steps()[0].step;
        for (qsizetype i = 1; i + 1 < size; ++i)
            QCOMPARE(reader->steps()[i].step - reader->steps()[i - 1].step, stride);
        // Live: the newest step is always there, and never twice.
        for (int n = 60'002; n <= 60'030; ++n) {
            appendBytes(folder, "{\"step\":" + QByteArray::number(n) + ",\"type\":\"step\"}\n");
            QVERIFY(*reader->refresh());
            QCOMPARE(reader->steps().last().step, n);
            QVERIFY(reader->steps()[reader->steps().size() - 2].step < n);
        }
        QVERIFY(reader->steps().size() - size <= 29 / stride + 1);
        // Curves that are thinned while they are shown are drawn anew.
        for (int n = 60'031; !reader->wasReset() && n < 200'000; n += 1000) {
            lines.clear();
            for (int i = n; i < n + 1000; ++i)
                lines += "{\"step\":" + QByteArray::number(i) + ",\"type\":\"step\"}\n";
            appendBytes(folder, lines);
            QVERIFY(*reader->refresh());
        }
        QVERIFY(reader->wasReset());
        QVERIFY(reader->steps().size() < 4200);
    }

    void aListReadsTheIndexAndTheEnds()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s), events = folder + u"/events.jsonl"_s;
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer);
            QVERIFY(writer->status(u"running"_s));
            writeLongRun(*writer);
            QVERIFY(writer->status(u"finished"_s));
        }
        const auto whole = RunReader::open(folder);
        // Steps far from both ends are not read: nonsense there is not noticed.
        QFile file(events);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 3));
        file.readLine();
        const qint64 at = file.pos();
        const QByteArray line = file.readLine();
        QVERIFY(isStepLine(line.chopped(1)));
        QVERIFY(file.seek(at) && file.write(QByteArray(line.size() - 1, 'x')) > 0);
        file.close();
        QCOMPARE(RunReader::open(folder)->badLines(), 1);
        const auto summary = RunReader::open(folder, RunReader::Read::Summary);
        QVERIFY(summary && summary->isSummary());
        QCOMPARE(summary->badLines(), 0);
        QCOMPARE(summary->status(), RunStatus::Finished);
        QCOMPARE(summary->epochs().size(), 10);
        QCOMPARE(summary->lastEpoch(), 10);
        QCOMPARE(summary->bestMetric()->epoch, 4);
        QCOMPARE(summary->lastStep(), 10'000);
        QCOMPARE(summary->steps().size(), 2);
        QCOMPARE(summary->steps().first().step, 1);
        QCOMPARE(summary->steps().last().time, whole->steps().last().time);
        QVERIFY(summary->has(seriesIndex("lossD"_L1)));
        // A small run is read completely.
        auto small = RunWriter::create(dir.filePath(u"small"_s), header());
        QVERIFY(small && small->append(step(1)) && small->append(step(2)));
        const auto list = RunStore(dir.path()).list();
        QCOMPARE(list.size(), 2);
        for (const RunReader &run : list)
            QCOMPARE(run.isSummary(), run.folder() == folder);
    }

    void aSummaryFollowsALiveRun()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer);
        writeLongRun(*writer);
        auto summary = RunReader::open(writer->folder(), RunReader::Read::Summary);
        QVERIFY(summary && summary->isSummary());
        QVERIFY(writer->append(step(10'001)));
        QVERIFY(writer->append(epoch(11, 10'001)));
        QVERIFY(*summary->refresh());
        QCOMPARE(summary->lastEpoch(), 11);
        QCOMPARE(summary->lastStep(), 10'001);
        QCOMPARE(summary->steps().size(), 2);
    }

    void anIndexOfOtherEventsIsNotBelieved_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("none") << 0;
        QTest::newRow("of another run") << 1;
        QTest::newRow("of events that were cut and continued") << 2;
        QTest::newRow("torn") << 3;
        QTest::newRow("nonsense") << 4;
    }
    void anIndexOfOtherEventsIsNotBelieved()
    {
        QFETCH(int, fault);
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s), index = folder + u"/events.index"_s;
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer);
            writeLongRun(*writer);
        }
        QByteArray bytes = *readFile(index);
        if (fault == 0) {
            QVERIFY(QFile::remove(index));
        } else {
            if (fault == 1)
                bytes.replace("\"epoch\":1,", "\"epoch\":7,");
            else if (fault == 2)
                bytes += "900000 {\"epoch\":99,\"type\":\"epoch\"}\n";
            else if (fault == 3)
                bytes.chop(bytes.size() / 2);
            else
                bytes = "\n\n-5 x\n99999999999999999999 {}\n";
            QVERIFY(writeFileAtomically(index, bytes));
        }
        const auto summary = RunReader::open(folder, RunReader::Read::Summary);
        QVERIFY(summary && summary->isSummary());
        QCOMPARE(summary->epochs().size(), 10);
        QCOMPARE(summary->lastEpoch(), 10);
        QCOMPARE(summary->bestMetric()->epoch, 4);
        QCOMPARE(summary->lastStep(), 10'000);
        QVERIFY(RunWriter::reopen(folder, -1)); // repairs it
        QFile file(folder + u"/events.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(readEventIndex(file).size(), 20);
    }

    void resumeCutsTheIndexToo()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        qint64 bytes = 0;
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer && writer->append(step(1)) && writer->append(epoch(1, 1)));
            bytes = *writer->syncEvents();
            QVERIFY(writer->append(epoch(2, 2)) && writer->append(epoch(3, 3)));
        }
        auto writer = RunWriter::reopen(folder, bytes);
        QVERIFY(writer && writer->append(epoch(4, 4)) && writer->syncEvents());
        QFile file(folder + u"/events.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = readEventIndex(file);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].line.contains("\"epoch\":4"));
    }

    /// Numbers that another program logged as null are gaps, not 0.
    void aNullIsNoNumber()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer && writer->append(step(1)));
        appendBytes(writer->folder(),
                    "{\"type\":\"step\",\"step\":2,\"lossD\":null,\"lossG\":null}\n");
        const auto reader = RunReader::open(writer->folder());
        QVector<double> x, y;
        reader->points(seriesIndex("lossD"_L1), 0, &x, &y);
        QCOMPARE(x, (QVector<double>{1, 2}));
        QVERIFY(std::isnan(y[1]));
        QVERIFY(!reader->has(seriesIndex("lossG"_L1)));
    }

    /// Nobody can tell from here whether a process on another computer still lives.
    void aLockOfAnotherComputer()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer && writer->status(u"running"_s));
        }
        QVERIFY(writeForeignLock(folder));
        const auto reader = RunReader::open(folder);
        QCOMPARE(reader->status(), RunStatus::Running);
        QCOMPARE(reader->lock().state, LockOwner::State::Elsewhere);
        const auto refused = RunWriter::reopen(folder, -1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        for (const QString &part : {u"4242"_s, u"node-17.cluster"_s, u"run.lock"_s})
            QVERIFY2(refused.error().text.contains(part), qPrintable(refused.error().text));
        QVERIFY(refused.error().hint.contains(u"--take-over"_s));
        // It writes while it is watched.
        JobContext watching([&](const JobProgress &) { appendBytes(folder, "{}\n"); });
        const auto moving = takeOverRun(folder, &watching);
        QVERIFY(!moving);
        QVERIFY2(moving.error().text.contains(u"writes to it"_s), qPrintable(moving.error().text));
        QVERIFY(QFile::exists(lockFileOf(folder)));
        JobContext stopped;
        stopped.requestStop();
        QCOMPARE(takeOverRun(folder, &stopped).error().code, ErrorCode::Stopped);
        QVERIFY(restEvents(folder));
        const auto done = takeOverRun(folder);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QCOMPARE(reader->status(), RunStatus::Interrupted);
        QVERIFY(RunWriter::reopen(folder, -1));
        QVERIFY(writeForeignLock(folder) && restEvents(folder));
        QVERIFY(RunStore::remove(folder));
    }

    void aRunOfThisComputerIsNotTakenOver()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer && restEvents(writer->folder()));
        QCOMPARE(takeOverRun(writer->folder()).error().code, ErrorCode::Busy);
        QVERIFY(writer->status(u"finished"_s));
    }

    /// What was left behind blocks nothing, and the list says the same as the writer.
    void locksThatWereLeftBehind_data()
    {
        QTest::addColumn<qint64>("process"); // -1: the file is empty
        QTest::addColumn<QByteArray>("boot");
        QTest::newRow("empty, after a power cut") << qint64(-1) << QByteArray();
        QTest::newRow("process 0") << qint64(0) << QSysInfo::bootUniqueId();
        QTest::newRow("of a process that ended") << qint64(4'194'000) << QSysInfo::bootUniqueId();
        QTest::newRow("of a container that was restarted")
            << qint64(QCoreApplication::applicationPid()) << QSysInfo::bootUniqueId();
    }
    void locksThatWereLeftBehind()
    {
        QFETCH(qint64, process);
        QFETCH(QByteArray, boot);
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer && writer->status(u"running"_s));
        }
        if (process < 0)
            QVERIFY(writeFileAtomically(lockFileOf(folder), QByteArray()));
        else
            QVERIFY(writeLock(folder, process, QSysInfo::machineHostName(),
                              QSysInfo::machineUniqueId(), boot));
        QCOMPARE(RunReader::open(folder)->status(), RunStatus::Interrupted);
        const auto writer = RunWriter::reopen(folder, -1);
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().whole()));
        QCOMPARE(RunReader::open(folder)->status(), RunStatus::Running);
    }

    /// A computer that slept while another one went on with its run.
    void aWriterNoticesThatItsRunWasTakenOver()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer && writer->syncEvents());
        QVERIFY(writeForeignLock(writer->folder()));
        const auto synced = writer->syncEvents();
        QVERIFY(!synced);
        QVERIFY2(synced.error().text.contains(u"node-17.cluster"_s),
                 qPrintable(synced.error().text));
    }

    void aStartThatFailedDoesNotBlockItsFolder()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            const SizeLimit limit(400); // enough for the lock, not for run.json
            const auto refused = RunWriter::create(folder, header());
            QVERIFY(!refused);
            QVERIFY2(refused.error().text.contains(u"run.json"_s),
                     qPrintable(refused.error().text));
        }
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        // Killed there.
        for (const auto &name : {u"samples"_s, u"checkpoints"_s})
            QVERIFY(QDir(folder).mkdir(name));
        for (const auto &name : {u"run.json.AbCdEf"_s, u"events.jsonl"_s, u"events.index"_s})
            QVERIFY(writeFileAtomically(folder + u'/' + name, QByteArray()));
        QVERIFY(writeFileAtomically(lockFileOf(folder), QByteArray()));
        const auto writer = RunWriter::create(folder, header());
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().whole()));
#endif
    }

    void aLimitOnFileSizesHasItsWords()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        QVERIFY(writer && writer->append(step(1)));
        const QByteArray before = *readFile(writer->folder() + u"/events.jsonl"_s);
        Result<> written;
        {
            const SizeLimit limit(rlim_t(before.size() + 5));
            written = writer->append(step(2));
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NoSpace);
        QVERIFY2(written.error().text.contains(u"largest file size"_s),
                 qPrintable(written.error().text));
        QVERIFY(writer->append(step(3))); // with room again, no line is lost or torn
        const auto reader = RunReader::open(writer->folder());
        QCOMPARE(reader->steps().size(), 3);
        QCOMPARE(reader->badLines(), 0);
#endif
    }

    void numbersOfAForeignRunAreLimited()
    {
        QJsonObject object = header().toJson();
        object.insert(u"threads"_s, 1'000'000);
        object.insert(u"epochs"_s, -3);
        object.insert(u"images"_s, -5);
        auto read = RunHeader::fromJson(object);
        QVERIFY(read);
        QCOMPARE(read->threads, 256);
        QCOMPARE(read->epochs, 0);
        QCOMPARE(read->images, 0);
        object.insert(u"threads"_s, -1);
        QCOMPARE(RunHeader::fromJson(object)->threads, 1);
    }

    void imagesThatMovedWithTheRunAreFound()
    {
        QTemporaryDir dir;
        const auto at = [&](const QString &path) { return dir.filePath(path); };
        QVERIFY(QDir().mkpath(at(u"project/set/images"_s)));
        RunHeader mine = header();
        mine.spec.dataPath = at(u"project/set/images"_s);
        QVERIFY(RunWriter::create(at(u"project/runs/one"_s), mine));
        QVERIFY(RunReader::open(at(u"project/runs/one"_s))->header().movedFrom.isEmpty());
        QVERIFY(QDir().rename(at(u"project"_s), at(u"elsewhere"_s)));
        const QString run = at(u"elsewhere/runs/one"_s);
        const auto reader = RunReader::open(run);
        QCOMPARE(reader->header().spec.dataPath, at(u"elsewhere/set/images"_s));
        QCOMPARE(reader->header().movedFrom, mine.spec.dataPath);
        // Resuming writes the new place down.
        QVERIFY(RunWriter::reopen(run, -1, reader->header().spec.dataPath));
        const auto object = readJsonObject(run + u"/run.json"_s);
        QCOMPARE(object->value("spec"_L1)["data"_L1].toString(), at(u"elsewhere/set/images"_s));
        // Without them the old place stays, so that the error can name it.
        QVERIFY(QDir(at(u"elsewhere/set"_s)).removeRecursively());
        QCOMPARE(RunReader::open(run)->header().spec.dataPath, at(u"elsewhere/set/images"_s));
        // From another system.
        QVERIFY(QDir().mkpath(at(u"elsewhere/images"_s)));
        mine.spec.dataPath = u"C:\\data\\images"_s;
        QVERIFY(RunWriter::create(at(u"elsewhere/runs/two"_s), mine));
        QCOMPARE(RunReader::open(at(u"elsewhere/runs/two"_s))->header().spec.dataPath,
                 at(u"elsewhere/images"_s));
    }

    void onlyOneWriterAndNoDeletionWhileRunning()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            auto writer = RunWriter::create(folder, header());
            QVERIFY(writer);
            const auto second = RunWriter::reopen(folder, -1);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Busy);
            QCOMPARE(RunStore::remove(folder).error().code, ErrorCode::Busy);
        }
        QVERIFY(RunStore::remove(folder));
        QVERIFY(!QFile::exists(folder));
        QVERIFY(!RunStore::remove(dir.path()));
        QVERIFY(QFile::exists(dir.path()));
    }

    void aNonEmptyFolderIsRefused()
    {
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(u"letter.txt"_s), "dear"));
        const auto writer = RunWriter::create(dir.path(), header());
        QVERIFY(!writer);
        QVERIFY(writer.error().text.contains("not empty"_L1));
        QVERIFY(!RunWriter::create(dir.filePath(u"letter.txt/run"_s), header()));
    }

    void specsRefuseUnknownKeysAndNewerVersions()
    {
        QJsonObject object = header().spec.toJson();
        QVERIFY(RunSpec::fromJson(object));
        object.insert(u"colour"_s, 1);
        QVERIFY(RunSpec::fromJson(object).error().text.contains("'colour'"_L1));
        object.remove(u"colour"_s);
        object.insert(u"version"_s, 99);
        QCOMPARE(RunSpec::fromJson(object).error().code, ErrorCode::Unsupported);
    }

    void theStoreListsNewestFirstAndNamesDamagedOnes()
    {
        QTemporaryDir dir;
        RunHeader first = header(), second = header();
        first.created = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
        second.created = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
        QVERIFY(RunWriter::create(dir.filePath(u"a"_s), first));
        QVERIFY(RunWriter::create(dir.filePath(u"b"_s), second));
        QVERIFY(QDir(dir.path()).mkdir(u"c"_s));
        QVERIFY(writeFileAtomically(dir.filePath(u"c/run.json"_s), "{ half"));
        QVERIFY(QDir(dir.path()).mkdir(u"d"_s));
        QVector<QPair<QString, QString>> problems;
        const RunStore store(dir.path());
        const auto list = store.list(&problems);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].header().name, u"b"_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].second.contains("c/run.json"_L1));
        const QString fresh = store.newFolder(header().spec);
        QVERIFY(QDir().mkpath(fresh));
        QVERIFY(store.newFolder(header().spec) != fresh);
    }

    void samplesOutsideTheFolderAreIgnored()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), header());
        for (const QString &sample : {u"../x.png"_s, u"/etc/x.png"_s}) {
            EpochEvent epoch;
            epoch.epoch = sample.startsWith(u'/') ? 2 : 1;
            epoch.sample = sample;
            QVERIFY(writer->append(epoch));
        }
        const auto reader = RunReader::open(writer->folder());
        QVERIFY(reader->samples().isEmpty());
        QCOMPARE(reader->lastEpoch(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "test_run.moc"
