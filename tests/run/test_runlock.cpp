// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write a run: locks of this and of other computers, what was left behind, runs that moved.
#include "base/atomicfile.h"
#include "base/job.h"
#include "run/runstore.h"
#include "support/runevents.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestRunLock : public QObject
{
    Q_OBJECT

    /// As QLockFile writes it.
    static bool writeLock(const QString &folder, qint64 process, const QByteArray &program,
                          const QString &host, const QByteArray &machine, const QByteArray &boot)
    {
        return writeFileAtomically(lockFileOf(folder),
                                   QByteArray::number(process) + '\n' + program + '\n'
                                       + host.toUtf8() + '\n' + machine + '\n' + boot + '\n')
            .has_value();
    }

    static bool writeForeignLock(const QString &folder)
    {
        return writeLock(folder, 4242, "synthray-cli", u"node-17.cluster"_s,
                         "0123456789abcdef0123456789abcdef",
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

private Q_SLOTS:
    /// Nobody can tell from here whether a process on another computer still lives.
    void aLockOfAnotherComputer()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            auto writer = RunWriter::create(folder, smallHeader());
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
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer && restEvents(writer->folder()));
        QCOMPARE(takeOverRun(writer->folder()).error().code, ErrorCode::Busy);
        QVERIFY(writer->status(u"finished"_s));
    }

    /// What was left behind blocks nothing, and the list says the same as the writer.
    void locksThatWereLeftBehind_data()
    {
        QTest::addColumn<qint64>("process"); // -1: the file is empty
        QTest::addColumn<QByteArray>("program");
        const qint64 me = QCoreApplication::applicationPid();
        const QByteArray program
            = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        QTest::newRow("empty, after a power cut") << qint64(-1) << QByteArray();
        QTest::newRow("process 0") << qint64(0) << program;
        QTest::newRow("of a process that ended") << qint64(4'194'000) << program;
        QTest::newRow("of a container that was restarted") << me << program;
        QTest::newRow("its number belongs to another program") << me << QByteArray("synthray-old");
    }

    void locksThatWereLeftBehind()
    {
        QFETCH(qint64, process);
        QFETCH(QByteArray, program);
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            auto writer = RunWriter::create(folder, smallHeader());
            QVERIFY(writer && writer->status(u"running"_s));
        }
        if (process < 0)
            QVERIFY(writeFileAtomically(lockFileOf(folder), QByteArray()));
        else
            QVERIFY(writeLock(folder, process, program, QSysInfo::machineHostName(),
                              QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId()));
        QCOMPARE(RunReader::open(folder)->status(), RunStatus::Interrupted);
        const auto writer = RunWriter::reopen(folder, -1);
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().whole()));
        QCOMPARE(RunReader::open(folder)->status(), RunStatus::Running);
    }

    /// A computer that slept while another one went on with its run.
    void aWriterNoticesThatItsRunWasTakenOver()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows lets nobody replace a lock that is held");
#endif
        QTemporaryDir dir;
        auto writer = RunWriter::create(dir.filePath(u"run"_s), smallHeader());
        QVERIFY(writer && writer->syncEvents());
        QVERIFY(writeForeignLock(writer->folder()));
        const auto synced = writer->syncEvents();
        QVERIFY(!synced);
        QVERIFY2(synced.error().text.contains(u"node-17.cluster"_s),
                 qPrintable(synced.error().text));
        const QString folder = writer->folder();
        writer = fail(synced.error()); // ends without removing the other's lock
        QCOMPARE(lockOwner(lockFileOf(folder)).host, u"node-17.cluster"_s);
    }

    void aStartThatFailedDoesNotBlockItsFolder()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"run"_s);
        {
            const SizeLimit limit(300); // enough for the lock, not for run.json
            const auto refused = RunWriter::create(folder, smallHeader());
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
        const auto writer = RunWriter::create(folder, smallHeader());
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().whole()));
#endif
    }

    void imagesThatMovedWithTheRunAreFound()
    {
        QTemporaryDir dir;
        const auto at = [&](const QString &path) { return dir.filePath(path); };
        QVERIFY(QDir().mkpath(at(u"project/set/images"_s)));
        RunHeader mine = smallHeader();
        mine.spec.dataPath = at(u"project/set/images"_s);
        QVERIFY(RunWriter::create(at(u"project/runs/one"_s), mine));
        QVERIFY(RunReader::open(at(u"project/runs/one"_s))->header().movedFrom.isEmpty());
        QVERIFY(QDir().rename(at(u"project"_s), at(u"elsewhere"_s)));
        const QString run = at(u"elsewhere/runs/one"_s);
        const auto reader = RunReader::open(run);
        QCOMPARE(reader->header().spec.dataPath, at(u"elsewhere/set/images"_s));
        QCOMPARE(reader->header().movedFrom, mine.spec.dataPath);
        // Resuming writes the new place down.
        QVERIFY(RunWriter::reopen(run, -1, {reader->header().spec.dataPath}));
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
            auto writer = RunWriter::create(folder, smallHeader());
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
        const auto writer = RunWriter::create(dir.path(), smallHeader());
        QVERIFY(!writer);
        QVERIFY(writer.error().text.contains("not empty"_L1));
        QVERIFY(!RunWriter::create(dir.filePath(u"letter.txt/run"_s), smallHeader()));
    }
};

QTEST_GUILESS_MAIN(TestRunLock)
#include "test_runlock.moc"
