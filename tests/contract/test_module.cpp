// SPDX-License-Identifier: GPL-3.0-or-later
// The module with LibTorch: loaded only when needed, and optional.
#include "learn/device/device.h"
#include "learn/module/learnmodule.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out, err;
};

Outcome runProgram(const QString &program, const QStringList &arguments, const QString &trace = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // As in a user's shell: unset everything that would make the restart unnecessary.
    for (const auto &key : {u"OMP_WAIT_POLICY"_s, u"OPENBLAS_CORETYPE"_s, u"SYNTHRAY_RESTARTED"_s})
        environment.remove(key);
    if (!trace.isEmpty())
        environment.insert(u"LD_DEBUG"_s, trace);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksWithoutIt()
    {
#ifndef Q_OS_LINUX
        QSKIP("on other systems it is part of the program");
#endif
        // The same program in a folder without the module.
        const QString program = m_folder.filePath(u"bin/synthray-cli"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"bin"_s));
        QVERIFY(QFile::copy(test::cliPath(), program));
        const Outcome help = runProgram(program, {u"help"_s});
        QCOMPARE(help.code, 0);
        for (const char *listed : {"augment", "doctor", "runs", "scan", "study"})
            QVERIFY2(help.out.contains(listed), listed);
        for (const char *hidden : {"train-gan", "train-classifier", "generate", "predict"})
            QVERIFY2(!help.out.contains(hidden), hidden);
        const QString image = test::golden(u"images/wide.png"_s);
        QCOMPARE(runProgram(program, {u"info"_s, image}).code, 0);

        const Outcome train
            = runProgram(program,
                         {u"train-gan"_s, u"--data"_s, test::sampleDir(), u"--preset"_s,
                          u"dcgan64"_s, u"--run"_s, m_folder.filePath(u"run"_s)});
        QCOMPARE(train.code, 1);
        QVERIFY2(train.err.contains("libsynthray_learn"), train.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"run"_s)));

        const Outcome doctor = runProgram(program, {u"doctor"_s, u"--json"_s});
        QCOMPARE(doctor.code, 0);
        const QJsonObject report = QJsonDocument::fromJson(doctor.out).object();
        QVERIFY(report["cores"_L1].toInt() > 0);
        QVERIFY(!report["versions"_L1].toObject().contains("libtorch"_L1));
        QVERIFY(report["warnings"_L1].toArray()[0]["what"_L1].toString().contains(
            "libsynthray_learn"_L1));
    }

    // The loader's trace shows which files it opened and how often a program started.
    void onlyTorchCommandsLoadIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("opens");
        const QString image = test::golden(u"images/wide.png"_s);
        const QString out = m_folder.filePath(u"out.png"_s);
        QTest::newRow("version") << QStringList{u"--version"_s} << false;
        QTest::newRow("help") << QStringList{u"help"_s} << false;
        QTest::newRow("help of one") << QStringList{u"train-gan"_s, u"--help"_s} << false;
        QTest::newRow("scan") << QStringList{u"scan"_s, image} << false;
        QTest::newRow("info") << QStringList{u"info"_s, image} << false;
        QTest::newRow("render") << QStringList{u"render"_s, image, u"-o"_s, out} << false;
        QTest::newRow("doctor") << QStringList{u"doctor"_s, u"--quick"_s} << true;
    }

    void onlyTorchCommandsLoadIt()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs the Linux loader");
#endif
        QFETCH(QStringList, arguments);
        QFETCH(bool, opens);
        if (opens && !hasLearnModule())
            QSKIP("built without the module");
        const Outcome outcome = runProgram(test::cliPath(), arguments, u"libs,files"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.contains("libsynthray_core")); // otherwise there is no trace
        QCOMPARE(outcome.err.contains("libtorch_cpu"), opens);
        QCOMPARE(outcome.err.count("initialize program:"), opens ? 2 : 1);
    }

    void loadsOnce()
    {
        if (!hasLearnModule()) {
            QCOMPARE(learnModule().error().code, ErrorCode::Unsupported);
            return;
        }
        const auto first = learnModule();
        QVERIFY2(first, first ? "" : qPrintable(first.error().whole()));
        QCOMPARE(*learnModule(), *first);
        QVERIFY(!(*first)->torchVersion().isEmpty());
        QCOMPARE(setTensorThreads(1), 1);
        QVERIFY(pickDevice(u"cpu"_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestModule)
#include "test_module.moc"
