// SPDX-License-Identifier: GPL-3.0-or-later
// scan, info and render as scripts use them: exit codes, standard output and standard error.
#include "base/atomicfile.h"
#include "support/testsupport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments, const QString &stdoutFile = {})
{
    QProcess process;
    if (!stdoutFile.isEmpty())
        process.setStandardOutputFile(stdoutFile);
    process.start(test::cliPath(), arguments);
    Outcome outcome;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.code = process.exitCode();
    if (stdoutFile.isEmpty())
        outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

/// The JSON document on stdout; empty unless there is exactly one.
QJsonObject document(const Outcome &outcome)
{
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(outcome.out, &problem);
    return problem.error == QJsonParseError::NoError ? json.object() : QJsonObject();
}

QString ct() { return test::golden(u"images/dicom/CT_small.dcm"_s); }

cv::Mat image(const QString &path) { return cv::imread(path.toStdString(), cv::IMREAD_UNCHANGED); }

} // namespace

class TestCliImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infoPrintsOneDocument()
    {
        const auto dicom = run({u"info"_s, ct(), u"--json"_s});
        QCOMPARE(dicom.code, 0);
        QCOMPARE(dicom.err, QByteArray());
        const auto properties = document(dicom);
        QCOMPARE(properties[u"format"_s].toString(), u"DICOM"_s);
        QCOMPARE(properties[u"rows"_s].toInt(), 128);
        QCOMPARE(properties[u"bitsAllocated"_s].toInt(), 16);
        // pydicom's own numbers for this file
        QCOMPARE(properties[u"storedMin"_s].toInt(), 128);
        QCOMPARE(properties[u"storedMax"_s].toInt(), 2191);

        const auto png
            = document(run({u"info"_s, test::golden(u"images/wide.png"_s), u"--json"_s}));
        QCOMPARE(png[u"format"_s].toString(), u"PNG"_s);
        QCOMPARE(png[u"bitsAllocated"_s].toInt(), 16);
    }

    void scanListsUnreadableFiles()
    {
        QTemporaryDir folder;
        const auto whole = readFile(ct());
        QVERIFY(whole);
        QVERIFY(QDir(folder.path()).mkpath(u"a"_s));
        QVERIFY(writeFileAtomically(folder.filePath(u"a/good ü.dcm"_s), *whole));
        QVERIFY(
            writeFileAtomically(folder.filePath(u"a/cut.dcm"_s), whole->left(whole->size() / 2)));
        QVERIFY(writeFileAtomically(folder.filePath(u"a/empty.png"_s), QByteArray()));
        QVERIFY(writeFileAtomically(folder.filePath(u"a/text.png"_s), QByteArray("hello")));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(folder.filePath(u"gone.png"_s), folder.filePath(u"a/link.png"_s)));
        constexpr int bad = 4;
#else // shortcuts have names of their own
        constexpr int bad = 3;
#endif
        const auto scanned = run({u"scan"_s, folder.path(), u"--json"_s});
        QCOMPARE(scanned.code, 0);
        const auto set = document(scanned);
        QCOMPARE(set[u"images"_s].toInt(), 1);
        QCOMPARE(set[u"classes"_s][u"a"_s].toInt(), 1);
        const auto problems = set[u"problems"_s].toArray();
        QCOMPARE(problems.size(), bad);
        for (const auto &problem : problems)
            QVERIFY(problem[u"reason"_s].toString().contains(problem[u"path"_s].toString()));
    }

    void scanReportsTheRecognisedKind()
    {
        QTemporaryDir folder;
        const auto image = readFile(test::golden(u"images/wide.png"_s));
        QVERIFY(image);
        for (const QString &name : {u"person12_bacteria_34.png"_s, u"person12_virus_35.png"_s})
            QVERIFY(writeFileAtomically(folder.filePath(name), *image));
        const auto set = document(run({u"scan"_s, folder.path(), u"--json"_s}));
        QCOMPARE(set[u"kind"_s].toString(), u"kermany"_s);
        QCOMPARE(set[u"patients"_s].toInt(), 2);
        QVERIFY(set[u"recognised"_s].toString().contains(u"2 patient"_s));
        const auto strict
            = document(run({u"scan"_s, folder.path(), u"--json"_s, u"--strict-patients"_s}));
        QCOMPARE(strict[u"patients"_s].toInt(), 1);

        const QString table = folder.filePath(u"set.csv"_s);
        QVERIFY(writeFileAtomically(table,
                                    "path,labels,study,x,y,w,h\n"
                                    "person12_virus_35.png,A|B,s1,1,2,3,4\n"
                                    "nothing.png,A,s1,,,,\n"));
        const auto listed = document(run({u"scan"_s, table, u"--json"_s}));
        QCOMPARE(listed[u"kind"_s].toString(), u"csv"_s);
        QCOMPARE(listed[u"labels"_s][u"B"_s].toInt(), 1);
        QCOMPARE(listed[u"boxes"_s].toInt(), 1);
        QCOMPARE(listed[u"studies"_s].toInt(), 1);
        QCOMPARE(listed[u"problems"_s].toArray().size(), 1);
    }

    /// The names of a stranger's files must not control the terminal.
    void namesDoNotReachTheTerminalAsControls()
    {
        QTemporaryDir folder;
        const auto image = readFile(test::golden(u"images/wide.png"_s));
        QVERIFY(image);
#ifdef Q_OS_WIN // it forbids the escape character in names
        const QString label = u"[31mred\u202e"_s;
#else
        const QString label = u"\u001b[31mred\u202e"_s;
#endif
        QVERIFY(QDir(folder.path()).mkpath(label) && QDir(folder.path()).mkpath(u"b"_s));
        for (const QString &name :
             {QString(label + u"/1.png"_s), QString(label + u"/\u009b2J.png"_s), u"b/3.png"_s})
            QVERIFY(writeFileAtomically(folder.filePath(name), *image));
        QVERIFY(writeFileAtomically(folder.filePath(label + u"/bad.png"_s), "not an image"));
        for (const QStringList &words :
             {QStringList{u"scan"_s, folder.path()},
              QStringList{u"scan"_s, folder.path(), u"--json"_s},
              QStringList{u"info"_s, folder.filePath(label + u"/bad.png"_s)},
              QStringList{u"info"_s, folder.filePath(label + u"/\u009b2J.png"_s), u"--json"_s}}) {
            const Outcome outcome = run(words);
            const QString all = QString::fromUtf8(outcome.out + outcome.err);
            QVERIFY(all.contains(words[0] == "scan"_L1 ? u"red"_s : folder.path()));
            for (const QChar c : u"\u001b\u202e\u009b"_s)
                QVERIFY2(!all.contains(c), qPrintable(words.join(u' ')));
        }
        const auto set = document(run({u"scan"_s, folder.path(), u"--json"_s}));
        QCOMPARE(set[u"classes"_s][label].toInt(), 2); // JSON's escapes: the same name
    }

    /// A line break in a name adds no line, which could look like a message of the program.
    void namesDoNotAddLines()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows forbids line breaks in names");
#endif
        QTemporaryDir folder;
        const auto image = readFile(test::golden(u"images/wide.png"_s));
        QVERIFY(image);
        const QString name = u"a.png\nsynthray-cli: all 3 files are deleted"_s;
        const QString bad = u"b.png\nrm"_s;
        QVERIFY(writeFileAtomically(folder.filePath(name), *image));
        QVERIFY(writeFileAtomically(folder.filePath(bad), "not an image"));
        for (const QStringList &words :
             {QStringList{u"scan"_s, folder.path(), u"--check"_s},
              QStringList{u"info"_s, folder.filePath(bad)},
              QStringList{u"info"_s, folder.filePath(name)},
              QStringList{u"render"_s, folder.filePath(bad), u"-o"_s, folder.filePath(u"o.png"_s)},
              QStringList{u"scan"_s, folder.filePath(u"none\nrm"_s)}, QStringList{u"unknown\nrm"_s},
              QStringList{u"survey"_s, folder.path()}}) {
            const Outcome outcome = run(words);
            const QString all = QString::fromUtf8(outcome.out + outcome.err);
            QVERIFY(!all.isEmpty());
            for (const QString &line : all.split(u'\n'))
                QVERIFY2(!line.startsWith("synthray-cli:"_L1) && !line.startsWith("rm"_L1),
                         qPrintable(words.join(u' ') + u": "_s + all));
        }
    }

    void renderWritesBothDepths()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath(u"out.png"_s);
        const auto eight = run({u"render"_s, ct(), u"-o"_s, out});
        QCOMPARE(eight.code, 0);
        QCOMPARE(eight.out + eight.err, QByteArray());
        QCOMPARE(image(out).type(), CV_8UC1);
        QCOMPARE(run({u"render"_s, ct(), u"-o"_s, out, u"--bits"_s, u"16"_s}).code, 0);
        QCOMPARE(image(out).type(), CV_16UC1);
        // Everything in this image is above -900: white in a window that ends there.
        QCOMPARE(run({u"render"_s, ct(), u"-o"_s, out, u"--window"_s, u"-2000,10"_s}).code, 0);
        double least = 0;
        cv::minMaxLoc(image(out), &least);
        QCOMPARE(least, 255.0);
    }

    void wrongUseReturnsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString out = QDir::temp().filePath(u"synthray-not-written.png"_s);
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"bogus"_s};
        QTest::newRow("info: nothing") << QStringList{u"info"_s};
        QTest::newRow("info: option") << QStringList{u"info"_s, ct(), u"--jsno"_s};
        QTest::newRow("info: an option of sets")
            << QStringList{u"info"_s, ct(), u"--distance"_s, u"4"_s};
        QTest::newRow("scan: option") << QStringList{u"scan"_s, u"--bogus"_s, test::sampleDir()};
        QTest::newRow("scan: unknown parameter")
            << QStringList{u"scan"_s, test::sampleDir(), u"--x"_s, u"1"_s};
        QTest::newRow("scan: a switch with a value")
            << QStringList{u"scan"_s, test::sampleDir(), u"--quick=yes"_s};
        QTest::newRow("render: no -o") << QStringList{u"render"_s, ct()};
        for (const auto &[name, values] :
             std::initializer_list<std::pair<const char *, QStringList>>{
                 {"render: bits", {u"--bits"_s, u"12"_s}},
                 {"render: width", {u"--window"_s, u"40,0"_s}},
                 {"render: one number", {u"--window"_s, u"40"_s}},
                 {"render: nan", {u"--window"_s, u"nan,4"_s}},
                 {"render: frame", {u"--frame"_s, u"1"_s}},
                 {"render: frame below 0", {u"--frame=-1"_s}},
                 {"render: no number", {u"--frame"_s, u"x"_s}}})
            QTest::newRow(name) << QStringList{u"render"_s, ct(), u"-o"_s, out} + values;
    }
    void wrongUseReturnsTwo()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(QDir::temp().filePath(u"synthray-not-written.png"_s)));
    }

    void missingFilesAreNamed()
    {
        for (const QString &command : {u"info"_s, u"scan"_s}) {
            const auto outcome = run({command, u"/nowhere/image.png"_s, u"--json"_s});
            QCOMPARE(outcome.code, 1);
            QVERIFY(outcome.err.contains("/nowhere/image.png"));
            QVERIFY(document(outcome)[u"error"_s][u"text"_s].toString().contains(
                u"/nowhere/image.png"_s));
        }
        const auto render = run({u"render"_s, ct(), u"-o"_s, u"/nowhere/out.png"_s});
        QCOMPARE(render.code, 1);
        QVERIFY(render.err.contains("/nowhere/out.png"));
    }

    void renderNeverReplacesItsImage()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"image.png"_s);
        QVERIFY(QFile::copy(test::golden(u"images/wide.png"_s), path));
        const auto before = readFile(path);
        QCOMPARE(run({u"render"_s, path, u"-o"_s, path}).code, 2);
        QCOMPARE(*readFile(path), *before);
    }

    /// Renaming a file onto a device replaces the device: as root even /dev/null.
    void devicesAreNotReplaced()
    {
#ifndef Q_OS_UNIX
        QSKIP("this system has no device files");
#else
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.png"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        const auto outcome = run({u"render"_s, ct(), u"-o"_s, pipe});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains(pipe.toUtf8()));
        const QFileInfo after(pipe);
        QVERIFY(after.exists() && !after.isFile());
#endif
    }

    /// A result that cannot be written is not a success.
    void fullStdoutIsAFailure()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("needs /dev/full");
        const auto outcome = run({u"info"_s, ct(), u"--json"_s}, u"/dev/full"_s);
        QCOMPARE(outcome.code, 1);
        QVERIFY(!outcome.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliImages)
#include "test_cli_images.moc"
