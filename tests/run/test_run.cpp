// SPDX-License-Identifier: GPL-3.0-or-later
// Run folders: the reader finds what the writer wrote, also after a kill, a cut and a resume.
#include "base/atomicfile.h"
#include "run/runstore.h"
#include "support/runevents.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

// Takes the place of the C library's.
static bool syncFails = false;
extern "C" int fsync(int fd)
{
    if (!syncFails)
        return static_cast<int>(syscall(SYS_fsync, fd));
    errno = EIO;
    return -1;
}
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderFollowsALiveRun()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        auto writer = RunWriter::create(folder, smallHeader());
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().text));
        QVERIFY(writer->status(u"running"_s));
        auto reader = RunReader::open(folder);
        QVERIFY(reader);
        QCOMPARE(reader->status(), RunStatus::Running);
        QCOMPARE(reader->header().spec.toJson(), smallHeader().spec.toJson());
        QVERIFY(!*reader->refresh());
        QVERIFY(writer->append(stepEvent(1)));
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

    void aFailedSyncOfTheEventsHasItsReason()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs its own fsync()");
#else
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer && writer->append(stepEvent(1)));
        syncFails = true;
        const auto synced = writer->syncEvents();
        syncFails = false;
        QVERIFY(!synced);
        QVERIFY2(synced.error().text.contains("events.jsonl"_L1)
                     && synced.error().text.contains("disk reports an error"_L1),
                 qPrintable(synced.error().text));
        QVERIFY(writer->syncEvents());
#endif
    }

    void anIncompleteLineWaitsAndABadOneIsCounted()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
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
            auto writer = RunWriter::create(folder, smallHeader());
            QVERIFY(writer->status(u"running"_s));
            QVERIFY(writer->append(stepEvent(1)));
            bytes = *writer->syncEvents();
            QVERIFY(writer->append(stepEvent(2)));
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
        QVERIFY(writer->append(stepEvent(2)));
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
              RunEvent(NoteEvent{u"remark"_s}),
              RunEvent(NoteEvent{{"Learn", "%n of %1, %2", {u"a %2"_s, u"100 %"_s}, 3}}),
              RunEvent(CheckpointEvent{2, 40}),
              RunEvent(StatusEvent{u"stopped"_s, u"why"_s, StatusEvent::diverged}),
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

    /// What fills a sentence may look like a place to fill; earlier versions wrote the text alone.
    void notesAreWordedWhenTheyAreShown()
    {
        const NoteEvent event{{"Learn", "%n of %1, %2", {u"a %2"_s, u"100 %"_s}, 3}};
        const QJsonObject object = toJson(event);
        QCOMPARE(object["text"_L1].toString(), u"3 of a %2, 100 %"_s);
        QCOMPARE(std::get<NoteEvent>(*eventFromJson(object)).sentence.text(),
                 u"3 of a %2, 100 %"_s);
        const QJsonObject earlier{{u"type"_s, u"note"_s}, {u"text"_s, u"%n of %1"_s}};
        QCOMPARE(std::get<NoteEvent>(*eventFromJson(earlier)).sentence.text(), u"%n of %1"_s);
    }

    void pointsOfASeries()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer);
        for (int n = 1; n <= 3; ++n)
            QVERIFY(writer->append(stepEvent(n)));
        const auto reader = RunReader::open(dir.filePath(u"run"_s));
        const int lossD = seriesIndex("lossD"_L1);
        QVERIFY(reader->has(lossD) && !reader->has(seriesIndex("loss"_L1)));
        QCOMPARE(reader->eventCount(lossD), 3);
        QVector<double> x, y;
        reader->points(lossD, 1, &x, &y);
        QCOMPARE(x, (QVector<double>{2, 3}));
        QCOMPARE(y, (QVector<double>{1, 1.5}));
    }

    /// Numbers that another program logged as null are gaps, not 0.
    void aNullIsNoNumber()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer && writer->append(stepEvent(1)));
        appendBytes(writer->folder(),
                    "{\"type\":\"step\",\"step\":2,\"lossD\":null,\"lossG\":null}\n");
        const auto reader = RunReader::open(writer->folder());
        QVector<double> x, y;
        reader->points(seriesIndex("lossD"_L1), 0, &x, &y);
        QCOMPARE(x, (QVector<double>{1, 2}));
        QVERIFY(std::isnan(y[1]));
        QVERIFY(!reader->has(seriesIndex("lossG"_L1)));
    }

    /// A resumed run may have written more than was cut off before a reader looks again.
    void aReaderNoticesThatTheFileWasCutBackAndGrew()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        qint64 bytes = 0;
        {
            auto writer = RunWriter::create(folder, smallHeader());
            QVERIFY(writer && writer->append(stepEvent(1)));
            bytes = *writer->syncEvents();
            QVERIFY(writer->append(stepEvent(2)));
        }
        auto reader = RunReader::open(folder);
        QCOMPARE(reader->steps().size(), 2);
        {
            auto writer = RunWriter::reopen(folder, bytes);
            QVERIFY(writer && writer->status(u"running"_s));
            for (int step = 2; step <= 9; ++step)
                QVERIFY(writer->append(stepEvent(step)));
        }
        QVERIFY(*reader->refresh());
        QVERIFY(reader->wasReset());
        QCOMPARE(reader->badLines(), 0);
        QCOMPARE(reader->steps().size(), 9);
    }

    void aLimitOnFileSizesHasItsWords()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer && writer->append(stepEvent(1)));
        const QByteArray before = *readFile(writer->folder() + u"/events.jsonl"_s);
        Result<> written;
        {
            const SizeLimit limit(rlim_t(before.size() + 5));
            written = writer->append(stepEvent(2));
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NoSpace);
        QVERIFY2(written.error().text.contains(u"largest file size"_s),
                 qPrintable(written.error().text));
        QVERIFY(writer->append(stepEvent(3))); // with room again, no line is lost or torn
        const auto reader = RunReader::open(writer->folder());
        QCOMPARE(reader->steps().size(), 3);
        QCOMPARE(reader->badLines(), 0);
#endif
    }

    void numbersOfAForeignRunAreLimited()
    {
        QJsonObject object = smallHeader().toJson();
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

    void specsRefuseUnknownKeysAndNewerVersions()
    {
        QJsonObject object = smallHeader().spec.toJson();
        QVERIFY(RunSpec::fromJson(object));
        object.insert(u"colour"_s, 1);
        QVERIFY(RunSpec::fromJson(object).error().text.contains("'colour'"_L1));
        object.remove(u"colour"_s);
        RunSpec branch = smallHeader().spec;
        branch.parent = RunParent{u"/runs/a"_s, 40, {{u"lrD"_s, 2e-4}}};
        QCOMPARE(RunSpec::fromJson(branch.toJson())->toJson(), branch.toJson());
        QVERIFY(!object.contains(u"parent"_s));
        for (const QJsonValue &bad :
             {QJsonValue(1), QJsonValue(QJsonObject()), QJsonValue(QJsonObject{{u"run"_s, u"a"_s}}),
              QJsonValue(QJsonObject{{u"run"_s, u"a"_s}, {u"step"_s, -1}})}) {
            object.insert(u"parent"_s, bad);
            QVERIFY(RunSpec::fromJson(object).error().text.contains("parent"_L1));
        }
        object.remove(u"parent"_s);
        object.insert(u"version"_s, 99);
        QCOMPARE(RunSpec::fromJson(object).error().code, ErrorCode::Unsupported);
    }

    void theStoreListsNewestFirstAndNamesDamagedOnes()
    {
        QTemporaryDir dir;
        RunHeader first = smallHeader(), second = smallHeader();
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
        const QString fresh = store.newFolder(smallHeader().spec);
        QVERIFY(QDir().mkpath(fresh));
        QVERIFY(store.newFolder(smallHeader().spec) != fresh);
    }

    void samplesOutsideTheFolderAreIgnored()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
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
