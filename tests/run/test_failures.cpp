// SPDX-License-Identifier: GPL-3.0-or-later
// Disks fail: each write, sync and rename of a run, a project and a study fails once, and once with
// all that follow. The program says which file it was, and what was there before is still there.
#include "dataset/edits.h"
#include "run/project.h"
#include "run/runfolder.h"
#include "support/runfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdio>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

// What a child process does -----------------------------------------------------------------------

int report(const Result<> &done)
{
    if (done)
        return 0;
    std::printf("error: %s\n%s\n", qPrintable(done.error().text), qPrintable(done.error().hint));
    return 1;
}

void tell(const char *what)
{
    std::printf("done: %s\n", what);
    std::fflush(stdout);
}

RunEvent stepEvent(int step)
{
    StepEvent event;
    event.epoch = 1;
    event.step = step;
    event.numbers = {{"lossD"_L1, 0.5}, {"lossG"_L1, 1.5}};
    return event;
}

/// Creates a run and writes what a training writes.
Result<> createRun(const QString &folder)
{
    auto writer = RunWriter::create(folder, test::runHeader(u"new"_s));
    TRY(writer);
    tell("create");
    TRY(writer->status(u"running"_s));
    for (int step = 1; step <= 3; ++step) {
        TRY(writer->append(stepEvent(step)));
        tell("step");
    }
    TRY(writer->writeFile(u"samples/epoch-0001.png"_s, QByteArray(3000, 'p')));
    TRY(writer->syncEvents());
    return writer->status(u"finished"_s);
}

/// Continues the run that is there.
Result<> continueRun(const QString &folder)
{
    auto writer = RunWriter::reopen(folder, -1);
    TRY(writer);
    tell("reopen");
    for (int step = 31; step <= 33; ++step) {
        TRY(writer->append(stepEvent(step)));
        tell("step");
    }
    TRY(writer->writeFile(u"samples/epoch-0001.png"_s, QByteArray(3000, 'p')));
    TRY(writer->syncEvents());
    return writer->status(u"finished"_s);
}

Project sampleProject(const QString &folder, const QString &label)
{
    Project project;
    project.file = folder + u"/set.synthray"_s;
    project.sources = {folder};
    ImageEdit edit;
    edit.labels = QStringList{label};
    for (int i = 0; i < 400; ++i) // more than one write
        project.edits.images.insert(QString::number(i).rightJustified(64, u'0'), edit);
    return project;
}

Result<> saveProject(const QString &folder)
{
    TRY(sampleProject(folder, u"new"_s).save());
    tell("save");
    return {};
}

using Deed = Result<> (*)(const QString &);
const QVector<std::pair<QString, Deed>> deeds{
    {u"createRun"_s, createRun}, {u"continueRun"_s, continueRun}, {u"saveProject"_s, saveProject}};

// The tests ---------------------------------------------------------------------------------------

struct Outcome {
    int code = -1;
    QString text;
    int operations = 0;
    int stepsDone() const { return int(text.count("done: step"_L1)); }
};

Outcome runChild(const QString &deed, const QString &folder, int at, int error, bool stays)
{
    const QTemporaryDir counts;
    const QString count = counts.filePath(u"count"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SYNTHRAY_FAILWRITES));
    environment.insert(u"FAILWRITES_FOLDER"_s, folder);
    environment.insert(u"FAILWRITES_AT"_s, QString::number(at));
    environment.insert(u"FAILWRITES_ERROR"_s, QString::number(error));
    environment.insert(u"FAILWRITES_STAYS"_s, QString::number(stays));
    environment.insert(u"FAILWRITES_COUNT"_s, count);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--do"_s, deed, folder});
    Outcome outcome;
    if (!child.waitForFinished(120'000) || child.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.code = child.exitCode();
    outcome.text = QString::fromUtf8(child.readAllStandardOutput());
    QFile file(count);
    if (file.open(QIODevice::ReadOnly))
        outcome.operations = file.readAll().trimmed().toInt();
    return outcome;
}

/// Steps that a reader finds; -1: it cannot open the run.
qsizetype stepsOf(const QString &folder)
{
    auto reader = RunReader::open(folder);
    if (!reader || !reader->refresh())
        return -1;
    return reader->steps().size();
}

QStringList leftovers(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    static const QRegularExpression temporary(u"\\.[a-z0-9]{6}$"_s);
    while (it.hasNext())
        if (it.next().contains(temporary) && !it.filePath().endsWith(".index"_L1))
            found << it.filePath();
    return found;
}

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteOnce_data();
    void everyWriteOnce();
    void readOnlyFolder_data();
    void readOnlyFolder();
    void theClockJumpsBack();
};

void TestFailures::everyWriteOnce_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("stays");
    for (const auto &[deed, function] : deeds)
        for (const auto &[name, error] : {std::pair("broken disk", EIO), std::pair("full", ENOSPC)})
            for (const bool stays : {false, true})
                QTest::addRow("%s, %s, %s", qPrintable(deed), name, stays ? "for good" : "once")
                    << deed << error << stays;
}

void TestFailures::everyWriteOnce()
{
    QFETCH(QString, deed);
    QFETCH(int, error);
    QFETCH(bool, stays);
    int operations = 1;
    for (int at = 0; at <= operations; ++at) { // 0: counts them
        const QTemporaryDir room;
        const QString folder = room.filePath(u"room"_s), run = folder + u"/run"_s;
        QVERIFY(QDir().mkpath(folder));
        if (deed == "continueRun"_L1)
            test::writeRun(run, 3, u"stopped"_s);
        else if (deed == "saveProject"_L1)
            QVERIFY(sampleProject(folder, u"old"_s).save());
        const bool isRun = deed != "saveProject"_L1;
        const qsizetype before = deed == "continueRun"_L1 ? stepsOf(run) : 0;
        const Outcome outcome = runChild(deed, isRun ? run : folder, at, error, stays);
        const QString where = u"operation %1 of %2: %3"_s.arg(
            QString::number(at), QString::number(operations), outcome.text);
        QVERIFY2(outcome.code >= 0, qPrintable(u"it crashed or hung at "_s + where));
        if (at == 0) {
            QCOMPARE(outcome.code, 0);
            operations = outcome.operations;
            QVERIFY2(operations >= (isRun ? 10 : 3), qPrintable(where));
        } else if (outcome.code != 0) { // an error names the file and says what to do
            QVERIFY2(outcome.text.contains(u"error: "_s)
                         && outcome.text.section(u"error: "_s, 1).contains(folder),
                     qPrintable(where));
            QVERIFY2(!outcome.text.trimmed().section(u'\n', -1).isEmpty(), qPrintable(where));
        }
        if (isRun && outcome.text.contains("done: "_L1)) {
            // A step that was reported as written is there, and so is all that was there before.
            QVERIFY2(stepsOf(run) >= before + outcome.stepsDone(), qPrintable(where));
        } else if (deed == "continueRun"_L1) {
            QVERIFY2(stepsOf(run) == before, qPrintable(where));
        } else if (!isRun) {
            const auto project = Project::load(folder + u"/set.synthray"_s);
            QVERIFY2(project, qPrintable(where));
            QCOMPARE(project->edits.images.size(), 400);
            const QString label = project->edits.images.cbegin()->labels->value(0);
            QVERIFY2(label == (outcome.text.contains("done: save"_L1) ? "new"_L1 : "old"_L1)
                         || outcome.code != 0,
                     qPrintable(where));
        }
        if (!stays)
            QVERIFY2(leftovers(folder).isEmpty(), qPrintable(where + leftovers(folder).join(u' ')));
    }
}

void TestFailures::readOnlyFolder_data()
{
    QTest::addColumn<QString>("deed");
    for (const auto &[deed, function] : deeds)
        QTest::newRow(qPrintable(deed)) << deed;
}

/// As on a disk that was mounted for reading only.
void TestFailures::readOnlyFolder()
{
    QFETCH(QString, deed);
    const QTemporaryDir room;
    const QString folder = room.filePath(u"room"_s), run = folder + u"/run"_s;
    QVERIFY(QDir().mkpath(folder));
    test::writeRun(run, 2, u"stopped"_s);
    QVERIFY(sampleProject(folder, u"old"_s).save());
    const bool isRun = deed != "saveProject"_L1;
    const QString target = deed == "createRun"_L1 ? folder + u"/other"_s : isRun ? run : folder;
    const qsizetype before = stepsOf(run);
    const Outcome outcome = runChild(deed, target, 1, EROFS, true);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.text.contains(folder), qPrintable(outcome.text));
    QCOMPARE(stepsOf(run), before);
    QVERIFY(Project::load(folder + u"/set.synthray"_s));
}

/// A clock that was set back while a run was on pause: nothing of it depends on the order of times.
void TestFailures::theClockJumpsBack()
{
    const QTemporaryDir room;
    const QString run = room.filePath(u"run"_s);
    test::writeRun(run, 2, u"stopped"_s);
    QFile events(run + u"/events.jsonl"_s);
    QVERIFY(events.open(QIODevice::ReadWrite));
    QByteArray text = events.readAll();
    // All that was written so far is from the year 2099.
    static const QRegularExpression time(u"\"t\":\\d+"_s); // milliseconds
    const QString future = QString::fromUtf8(text).replace(time, u"\"t\":4070908800000"_s);
    QVERIFY2(future.toUtf8() != text, "events have another form of time");
    events.resize(0);
    events.seek(0);
    QVERIFY(events.write(future.toUtf8()) > 0);
    events.setFileTime(QDateTime(QDate(2099, 1, 1), QTime()), QFileDevice::FileModificationTime);
    events.close();
    QFile::remove(run + u"/events.index"_s);
    const qsizetype before = stepsOf(run);
    QCOMPARE(before, 20);
    {
        auto writer = RunWriter::reopen(run, -1);
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().whole()));
        QVERIFY(writer->status(u"running"_s));
        QVERIFY(writer->append(stepEvent(31)));
        auto reader = RunReader::open(run);
        QVERIFY(reader && reader->refresh());
        QCOMPARE(reader->status(), RunStatus::Running);
        QCOMPARE(reader->lastStep(), 31);
        QVERIFY(writer->status(u"finished"_s));
    }
    auto reader = RunReader::open(run);
    QVERIFY(reader && reader->refresh());
    QCOMPARE(reader->steps().size(), before + 1);
    QCOMPARE(reader->status(), RunStatus::Finished);
    QCOMPARE(reader->badLines(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--do") == 0)
        for (const auto &[name, deed] : deeds)
            if (name == QLatin1StringView(argv[2]))
                return report(deed(QString::fromLocal8Bit(argv[3])));
    TestFailures test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_failures.moc"
