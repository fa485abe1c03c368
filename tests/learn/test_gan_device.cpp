// SPDX-License-Identifier: GPL-3.0-or-later
// Training keeps all its tensors on one device.
#include "learn/models/catalog.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestGanDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondDevice_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("passes");
        for (const auto &preset : {u"dcgan64"_s, u"chest128"_s}) {
            // Negative controls: the check does see a tensor in the wrong place.
            QTest::addRow("%s stray", qPrintable(preset))
                << QStringList{preset, u"stray"_s} << false;
            QTest::addRow("%s no device", qPrintable(preset))
                << QStringList{preset, u"nodevice"_s} << false;
        }
        for (const auto &preset : synthray::ganPresets())
            QTest::addRow("%s", qPrintable(preset.id)) << QStringList{preset.id} << true;
        for (const auto &network : {u"vgg16bn"_s, u"googlenet"_s, u"inception3"_s})
            QTest::addRow("%s", qPrintable(network)) << QStringList{network} << true;
        QTest::addRow("googlenet stray") << QStringList{u"googlenet"_s, u"stray"_s} << false;
    }
    void secondDevice()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, passes);
        QProcess process;
        process.start(QStringLiteral(SYNTHRAY_BIN_DIR "/lazy_step"), arguments);
        QVERIFY(process.waitForFinished(240'000));
        const bool passed = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        const QByteArray words = process.readAllStandardError();
        QVERIFY2(passed == passes,
                 QByteArray(words + " exit " + QByteArray::number(process.exitCode())).constData());
        if (!passes)
            QVERIFY2(!words.isEmpty(), "the control failed for another reason");
    }
};

QTEST_GUILESS_MAIN(TestGanDevice)
#include "test_gan_device.moc"
