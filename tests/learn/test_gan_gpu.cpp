// SPDX-License-Identifier: GPL-3.0-or-later
// A short run of each preset on a CUDA device, where there is one.
#include "learn/device/device.h"
#include "learn/evaluation/generator.h"
#include "support/runs_support.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestGanGpu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trains_data() { addPresets(); }
    void trains()
    {
        QFETCH(QString, preset);
        if (const auto device = pickDevice(u"cuda"_s); !device)
            QSKIP(qPrintable(u"needs a CUDA device: "_s + device.error().text));
        QTemporaryDir dir;
        QVERIFY(makeImages(dir.filePath(u"images"_s), u"A"_s, 16));
        auto spec = smallSpec(dir.filePath(u"images"_s), preset, 2);
        spec.params.insert(u"device"_s, u"cuda"_s);
        JobContext context;
        const auto done = Trainer::create(spec)->run(dir.filePath(u"run"_s), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        GenerateOptions options;
        options.run = dir.filePath(u"run"_s);
        options.device = u"cuda"_s;
        options.count = 2;
        const auto images = generateImages(options, context);
        QVERIFY(images);
        QVERIFY(cv::norm((*images)[0], (*images)[1], cv::NORM_INF) > 0);
    }
};

QTEST_GUILESS_MAIN(TestGanGpu)
#include "test_gan_gpu.moc"
