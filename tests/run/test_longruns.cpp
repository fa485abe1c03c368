// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of many steps: thinned curves, summaries and the index that they read.
#include "base/atomicfile.h"
#include "run/eventindex.h"
#include "run/runstore.h"
#include "support/runevents.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestLongRuns : public QObject
{
    Q_OBJECT

    /// Ten epochs of 1000 steps, with a metric each; the lowest FID is that of epoch 4. About 1 MB.
    static void writeLongRun(RunWriter &writer)
    {
        for (int n = 1; n <= 10'000; ++n) {
            QVERIFY(writer.append(stepEvent(n)));
            if (n % 1000 != 0)
                continue;
            QVERIFY(writer.append(epochEvent(n / 1000, n)));
            MetricEvent metric;
            metric.epoch = n / 1000;
            metric.numbers = {{"fid"_L1, 10.0 + std::abs(metric.epoch - 4)}};
            QVERIFY(writer.append(metric));
        }
    }

private Q_SLOTS:
    void curvesOfManyStepsAreThinned()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        auto writer = RunWriter::create(folder, smallHeader());
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
        // Curves that are thinned while they are shown are redrawn.
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

    /// What an epoch costs must not grow with the run: a reader reads what is new, a writer writes
    /// what it is given.
    void costDoesNotGrowWithTheRun()
    {
#ifndef Q_OS_LINUX
        QSKIP("bytes are counted as Linux does");
#else
        const auto counted = [](const char *what) -> qint64 {
            QFile file(u"/proc/self/io"_s);
            if (!file.open(QIODevice::ReadOnly))
                return -1;
            for (const QByteArray &line : file.readAll().split('\n'))
                if (line.startsWith(what))
                    return line.mid(line.indexOf(' ') + 1).toLongLong();
            return -1;
        };
        if (counted("rchar") < 0)
            QSKIP("this kernel does not count them");
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"cost"_s);
        auto writer = RunWriter::create(folder, smallHeader());
        QVERIFY(writer);
        writeLongRun(*writer);
        auto reader = RunReader::open(folder);
        QVERIFY(reader);
        const qint64 size = QFileInfo(folder + u"/events.jsonl"_s).size();
        QVERIFY2(size > 500'000, qPrintable(QString::number(size)));
        constexpr qint64 few = 64 << 10; // bytes; buffers and the counter's own file
        const qint64 wroteBefore = counted("wchar");
        for (int i = 0; i < 100; ++i)
            QVERIFY(writer->append(stepEvent(1'000'000 + i)));
        QVERIFY(counted("wchar") - wroteBefore < few);
        const qint64 readBefore = counted("rchar");
        QVERIFY(reader->refresh());
        QCOMPARE(reader->lastStep(), 1'000'099);
        QVERIFY2(counted("rchar") - readBefore < few,
                 qPrintable(QString::number(counted("rchar") - readBefore)));
#endif
    }

    void aListReadsTheIndexAndTheEnds()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s), events = folder + u"/events.jsonl"_s;
        {
            auto writer = RunWriter::create(folder, smallHeader());
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
        auto small = RunWriter::create(dir.filePath(u"small"_s), smallHeader());
        QVERIFY(small && small->append(stepEvent(1)) && small->append(stepEvent(2)));
        const auto list = RunStore(dir.path()).list();
        QCOMPARE(list.size(), 2);
        for (const RunReader &run : list)
            QCOMPARE(run.isSummary(), run.folder() == folder);
    }

    void aSummaryFollowsALiveRun()
    {
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer);
        writeLongRun(*writer);
        auto summary = RunReader::open(writer->folder(), RunReader::Read::Summary);
        QVERIFY(summary && summary->isSummary());
        QVERIFY(writer->append(stepEvent(10'001)));
        QVERIFY(writer->append(epochEvent(11, 10'001)));
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
            auto writer = RunWriter::create(folder, smallHeader());
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
            auto writer = RunWriter::create(folder, smallHeader());
            QVERIFY(writer && writer->append(stepEvent(1)) && writer->append(epochEvent(1, 1)));
            bytes = *writer->syncEvents();
            QVERIFY(writer->append(epochEvent(2, 2)) && writer->append(epochEvent(3, 3)));
        }
        auto writer = RunWriter::reopen(folder, bytes);
        QVERIFY(writer && writer->append(epochEvent(4, 4)) && writer->syncEvents());
        QFile file(folder + u"/events.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = readEventIndex(file);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].line.contains("\"epoch\":4"));
    }
};

QTEST_GUILESS_MAIN(TestLongRuns)
#include "test_longruns.moc"
