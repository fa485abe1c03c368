// SPDX-License-Identifier: GPL-3.0-or-later
// The device that is picked, the BLAS that is named, and the program that restarts itself.
#include "learn/device/cpuinfo.h"
#include "learn/device/device.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace synthray;
using namespace Qt::StringLiterals;

class TestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cpuIsPicked();
    void wrongDevices_data();
    void wrongDevices();
    void threads();
    void blasIsNamed();
    void slowBlasIsNoticed();
    void aNewProcessorsBlas();
    void versions();
    void peak();
    void doctorPrintsOneDocument();
    void doctorKnowsItsOptions();
    void restartHappensOnce();
};

void TestDevice::cpuIsPicked()
{
    const auto device = pickDevice(u"cpu"_s, 2);
    QVERIFY(device.has_value());
    QCOMPARE(device->id, u"cpu"_s);
    QVERIFY(!device->name.isEmpty());
    QVERIFY(device->memoryBytes > 0);
    QVERIFY2(device->brief.startsWith(u"CPU · 2 "_s), qPrintable(device->brief));
    QVERIFY(device->sentence.endsWith(u'.'));
    const auto any = pickDevice(u"auto"_s);
    QVERIFY(any.has_value());
    QVERIFY(any->id == "cpu"_L1 || any->id == "cuda:0"_L1);
}

void TestDevice::wrongDevices_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<bool>("wrongUse");
    QTest::newRow("unknown") << u"gpu"_s << true;
    QTest::newRow("number") << u"cuda:x"_s << true;
    QTest::newRow("negative") << u"cuda:-1"_s << true;
    QTest::newRow("too many") << u"cuda:99"_s << false;
}

void TestDevice::wrongDevices()
{
    QFETCH(QString, requested);
    QFETCH(bool, wrongUse);
    const auto device = pickDevice(requested);
    QVERIFY(!device.has_value());
    QVERIFY2(device.error().text.contains(requested), qPrintable(device.error().text));
    QVERIFY(!device.error().hint.isEmpty());
    QCOMPARE(device.error().code == ErrorCode::InvalidArgument, wrongUse);
}

void TestDevice::threads()
{
    QCOMPARE(setTensorThreads(1), 1);
    QCOMPARE(setTensorThreads(2), 2);
    QCOMPARE(setTensorThreads(0), QThread::idealThreadCount());
    // measurePeak leaves the number as it was.
    setTensorThreads(1);
    measurePeak(2);
    QCOMPARE(doctorReport(false)[u"threads"_s].toInt(), QThread::idealThreadCount());
}

void TestDevice::blasIsNamed()
{
    const BlasInfo blas = blasInfo();
    QVERIFY(!blas.library.isEmpty());
    // The slow one always comes with the way out.
    QVERIFY(!blas.slow || !blas.advice.isEmpty());
}

// The reference BLAS of Debian, where it lies beside the fast one: the real thing, put first.
void TestDevice::slowBlasIsNoticed()
{
    QString folder;
    const QDir libraries(u"/usr/lib"_s);
    for (const QString &triplet : libraries.entryList({u"*-linux-gnu"_s}, QDir::Dirs))
        if (QFile::exists(libraries.filePath(triplet + u"/blas/libblas.so.3"_s)))
            folder = libraries.filePath(triplet + u"/blas"_s);
    if (folder.isEmpty())
        QSKIP("needs Debian's package libblas3");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, folder);
    QProcess cli;
    cli.setProcessEnvironment(environment);
    cli.start(test::cliPath(), {u"doctor"_s, u"--quick"_s, u"--json"_s});
    QVERIFY2(cli.waitForFinished(60000), qPrintable(cli.errorString()));
    const auto report = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    QCOMPARE(report["blas"_L1]["slow"_L1].toBool(), true);
    QVERIFY(report["warnings"_L1][0]["howToFix"_L1].toString().contains("libopenblas0-openmp"_L1));
}

// OpenBLAS takes a processor that it does not know for a Prescott of 2004.
void TestDevice::aNewProcessorsBlas()
{
    using detail::betterBlasCore;
    QCOMPARE(betterBlasCore("Prescott", {u"avx2"_s, u"fma"_s, u"avx512f"_s, u"avx512_vnni"_s}),
             QByteArray("SkylakeX"));
    QCOMPARE(betterBlasCore("Prescott", {u"avx2"_s, u"fma"_s, u"avx512f"_s}),
             QByteArray("Haswell"));
    QVERIFY(betterBlasCore("Prescott", {u"avx2"_s}).isEmpty());
    QVERIFY(betterBlasCore("Prescott", {}).isEmpty());
    QVERIFY(betterBlasCore("Zen", {u"avx2"_s, u"fma"_s}).isEmpty()); // it knows better
}

void TestDevice::versions()
{
    const QJsonObject versions = libraryVersions();
    for (const auto &key : {"synthray"_L1, "qt"_L1, "opencv"_L1, "dcmtk"_L1, "libtorch"_L1}) {
        const QString version = versions[key].toString();
        QVERIFY2(version.contains(u'.') && version[0].isDigit(), key.data());
    }
}

void TestDevice::peak()
{
    const MachinePeak peak = measurePeak(1);
    // A computer between a slow laptop and a large server; a wrong count of operations or units
    // lies far outside.
    QVERIFY2(peak.gemmGflops > 0.1 && peak.gemmGflops < 20000,
             qPrintable(QString::number(peak.gemmGflops)));
    QVERIFY2(peak.convGflops > 0.1 && peak.convGflops < 20000,
             qPrintable(QString::number(peak.convGflops)));
}

void TestDevice::doctorPrintsOneDocument()
{
    QProcess cli;
    cli.start(test::cliPath(), {u"doctor"_s, u"--json"_s});
    QVERIFY2(cli.waitForFinished(60000), qPrintable(cli.errorString()));
    QCOMPARE(cli.exitCode(), 0);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(cli.readAllStandardOutput(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject report = document.object();
    QVERIFY(report["gemmGflops"_L1].toDouble() > 0);
    QVERIFY(report["convGflops"_L1].toDouble() > 0);
    QCOMPARE(report["versions"_L1], QJsonValue(libraryVersions()));
    QVERIFY(report["warnings"_L1].isArray());
    QVERIFY(!report["device"_L1]["id"_L1].toString().isEmpty());
}

void TestDevice::doctorKnowsItsOptions()
{
    QProcess cli;
    cli.start(test::cliPath(), {u"doctor"_s, u"--fast"_s});
    QVERIFY(cli.waitForFinished(60000));
    QCOMPARE(cli.exitCode(), 2);
    QVERIFY(cli.readAllStandardError().contains("--fast"));
    QVERIFY(cli.readAllStandardOutput().isEmpty());
}

void TestDevice::restartHappensOnce()
{
#ifndef Q_OS_LINUX
    QSKIP("the program restarts itself on Linux only");
#endif
    const auto policyWith = [](const QProcessEnvironment &environment) {
        QProcess cli;
        cli.setProcessEnvironment(environment);
        cli.start(test::cliPath(), {u"doctor"_s, u"--quick"_s, u"--json"_s});
        if (!cli.waitForFinished(60000) || cli.exitCode() != 0)
            return u"failed"_s;
        // The arguments survived the second start, else this is not JSON.
        return QJsonDocument::fromJson(cli.readAllStandardOutput())["ompWaitPolicy"_L1].toString();
    };
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"OMP_WAIT_POLICY"_s);
    environment.remove(u"SYNTHRAY_RESTARTED"_s);
    QCOMPARE(policyWith(environment), u"passive"_s);
    auto wish = environment; // the user's own choice is kept
    wish.insert(u"OMP_WAIT_POLICY"_s, u"active"_s);
    QCOMPARE(policyWith(wish), u"active"_s);
    auto second = environment; // and it never goes round in circles
    second.insert(u"SYNTHRAY_RESTARTED"_s, u"1"_s);
    QCOMPARE(policyWith(second), QString());
}

QTEST_GUILESS_MAIN(TestDevice)
#include "test_device.moc"
