// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on a CUDA device, where there is one.
#include "learn/device/device.h"
#include "learn/evaluation/generator.h"
#include "support/runs_support.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

RunSpec cudaSpec(const QString &images, const QString &preset, int epochs,
                 const QString &precision = u"float32"_s)
{
    RunSpec spec = smallSpec(images, preset, epochs);
    spec.params.insert(u"device"_s, u"cuda"_s);
    spec.params.insert(u"precision"_s, precision);
    return spec;
}

} // namespace

class TestGpuRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (const auto device = pickDevice(u"cuda"_s); !device)
            QSKIP(qPrintable(u"needs a CUDA device: "_s + device.error().text));
        m_dir = std::make_unique<QTemporaryDir>();
        m_images = imagesIn(*m_dir, 16);
        QVERIFY(!m_images.isEmpty());
    }

    void trains_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("precision");
        const auto row = [](const char *preset, const char *precision) {
            QTest::addRow("%s %s", preset, precision)
                << QString::fromLatin1(preset) << QString::fromLatin1(precision);
        };
        row("dcgan64", "float32");
        row("dcgan64", "tf32");
        row("dcgan64", "bfloat16");
        row("chest128", "float32");
    }
    void trains()
    {
        QFETCH(QString, preset);
        QFETCH(QString, precision);
        JobContext context;
        const RunSpec spec = cudaSpec(m_images, preset, 2, precision);
        const auto done = Trainer::create(spec)->run(path(u"run"_s), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        GenerateOptions options;
        options.run = path(u"run"_s);
        options.device = u"cuda"_s;
        options.count = 2;
        const auto images = generateImages(options, context);
        QVERIFY(images);
        QVERIFY(cv::norm((*images)[0], (*images)[1], cv::NORM_INF) > 0);
    }

    /// Stopped in the middle of an epoch and resumed: the same networks, bit for bit.
    void resumesExactly_data() { addPresets(); }
    void resumesExactly()
    {
        QFETCH(QString, preset);
        const RunSpec spec = cudaSpec(m_images, preset, 3);
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(path(u"whole"_s), context));
        StoppingContext stopping(3);
        QVERIFY(Trainer::create(spec)->run(path(u"parts"_s), stopping));
        const auto resumed = Trainer::resume(path(u"parts"_s), context);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        const QByteArray whole = contents(lastDataFile(path(u"whole"_s)));
        QVERIFY(!whole.isEmpty());
        QVERIFY(whole == contents(lastDataFile(path(u"parts"_s))));
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_images;
};

QTEST_GUILESS_MAIN(TestGpuRuns)
#include "test_gpu_runs.moc"
