// SPDX-License-Identifier: GPL-3.0-or-later
// Run folders for tests, written as training writes them.
#pragma once

#include "learn/models/catalog.h"
#include "run/runfolder.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QTest>

namespace synthray::test {

inline RunHeader runHeader(const QString &name, int epochs = 5)
{
    RunHeader header;
    header.spec.kind = QStringLiteral("gan");
    header.spec.preset = QStringLiteral("dcgan64");
    header.spec.dataPath = QStringLiteral("/images/chest");
    header.spec.label = QStringLiteral("NORMAL");
    header.spec.params = ParamSet(findGanPreset(QStringLiteral("dcgan64"))->params).toJson();
    header.name = name;
    header.created = QDateTime::currentDateTimeUtc();
    header.device = QStringLiteral("CPU, 2 threads");
    header.versions = {{QStringLiteral("synthray"), QStringLiteral("0.1.0")}};
    header.dataFingerprint = QStringLiteral("00ff00ff00ff00ff");
    header.images = 1341;
    header.epochs = epochs;
    return header;
}

inline void addStep(RunWriter &writer, int step, int epoch, double lossD = 0.6, double lossG = 1.2,
                    double real = 0.7, double fake = 0.3)
{
    StepEvent event;
    event.epoch = epoch;
    event.step = step;
    event.numbers = {{QLatin1StringView("lossD"), lossD},
                     {QLatin1StringView("lossG"), lossG},
                     {QLatin1StringView("dReal"), real},
                     {QLatin1StringView("dFake"), fake},
                     {QLatin1StringView("imagesPerSecond"), 50 + step % 5}};
    const auto done = writer.append(event);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().whole()));
}

/// An epoch's sample grid has one flat colour, so that a test can see which epoch is shown.
inline QColor epochColor(int epoch) { return QColor(40 * epoch, 255 - 40 * epoch, 77); }

inline void addEpoch(RunWriter &writer, int epoch, int step)
{
    const QString sample
        = QStringLiteral("samples/epoch-%1.png").arg(epoch, 4, 10, QLatin1Char('0'));
    QImage image(128, 64, QImage::Format_RGB32);
    image.fill(epochColor(epoch));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    QVERIFY(writer.writeFile(sample, buffer.data()).has_value());
    EpochEvent event;
    event.epoch = epoch;
    event.step = step;
    event.sample = sample;
    event.seconds = 1;
    QVERIFY(writer.append(event).has_value());
}

/// A complete run of 'epochs' with ten step events each, ending with 'status'.
inline void writeRun(const QString &folder, int epochs, const QString &status)
{
    auto writer = RunWriter::create(folder, runHeader(folder.section(u'/', -1), epochs + 1));
    QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().whole()));
    QVERIFY(writer->status(QStringLiteral("running")).has_value());
    int step = 0;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        for (int i = 0; i < 10; ++i) {
            ++step;
            addStep(*writer, step, epoch, 0.5 + 1.0 / step, 1 + 2.0 / step);
        }
        addEpoch(*writer, epoch, step);
    }
    if (!status.isEmpty())
        QVERIFY(writer->status(status).has_value());
}

} // namespace synthray::test
