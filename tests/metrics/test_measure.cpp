// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements against numpy: the expected numbers are those of measure_reference.py.
#include "image/imageio.h"
#include "image/measure.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// The formula of measure_reference.py.
template <class Pixel>
Radiograph image(int type, int modulus, qint64 factor = 1, qint64 offset = 0, int rows = 90,
                 int columns = 130)
{
    Radiograph radiograph;
    radiograph.stored = cv::Mat(rows, columns, type);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
            radiograph.stored.at<Pixel>(y, x) = static_cast<Pixel>(
                ((x * 37 + y * 101 + (x * y) % 53 * 7) % modulus + offset) * factor);
    return radiograph;
}

Radiograph twelveBit()
{
    Radiograph radiograph = image<quint16>(CV_16U, 4096);
    radiograph.bitsAllocated = 16;
    radiograph.bitsStored = 12;
    return radiograph;
}

Radiograph wide()
{
    Radiograph radiograph = image<qint32>(CV_32S, 4096, 70001);
    radiograph.stored.convertTo(radiograph.stored, CV_32S, 1,
                                -90'000'000); // doubles hold it exactly
    radiograph.bitsAllocated = radiograph.bitsStored = 32;
    radiograph.isSigned = true;
    return radiograph;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-10 * std::max(1.0, std::abs(b)); }

} // namespace

class TestMeasure : public QObject
{
    Q_OBJECT

private slots:
    void polarityChangesNoNumber()
    {
        Radiograph inverse = twelveBit();
        inverse.monochrome1 = true;
        QVERIFY(near(regionStatistics(inverse, {20, 10, 30, 25}).mean, 2297.596));
        QCOMPARE(histogramOf(inverse, 10).bins, histogramOf(twelveBit(), 10).bins);
    }

    void regions_data()
    {
        QTest::addColumn<QRectF>("rect");
        QTest::addColumn<qint64>("pixels");
        QTest::addColumn<QVector<double>>("numbers"); // mean, deviation, min, max
        using Numbers = QVector<double>;
        QTest::newRow("inside") << QRectF(20, 10, 30, 25) << qint64(750)
                                << Numbers{2297.596, 1379.20568488, 8, 4094};
        QTest::newRow("drawn from below right")
            << QRectF(50, 35, -30, -25) << qint64(750) << Numbers{2297.596, 1379.20568488, 8, 4094};
        QTest::newRow("partly outside")
            << QRectF(-5, -5, 15, 12) << qint64(70) << Numbers{558.7, 308.070166579, 0, 1238};
        QTest::newRow("fractions") << QRectF(QPointF(10.4, 5.6), QPointF(20.6, 9.5)) << qint64(33)
                                   << Numbers{1446.12121212, 181.904809855, 1025, 1833};
    }
    void regions()
    {
        QFETCH(QRectF, rect);
        QFETCH(qint64, pixels);
        QFETCH(QVector<double>, numbers);
        const RegionStatistics statistics = regionStatistics(twelveBit(), rect);
        QCOMPARE(statistics.pixels, pixels);
        QVERIFY(near(statistics.mean, numbers[0]));
        QVERIFY(near(statistics.deviation, numbers[1]));
        QCOMPARE(statistics.min, numbers[2]);
        QCOMPARE(statistics.max, numbers[3]);
        QVERIFY(near(statistics.snr(), numbers[0] / numbers[1]));
        QCOMPARE(statistics.area, double(pixels));
        QVERIFY(!statistics.inMillimetres);
    }

    void smallAndEmptyRegions()
    {
        const auto one = regionStatistics(twelveBit(), {17, 3, 1, 1});
        QCOMPARE(one.pixels, qint64(1));
        QCOMPARE(one.mean, 1289.0);
        QVERIFY(std::isnan(one.deviation)); // one value has none
        QCOMPARE(regionStatistics(twelveBit(), {17.6, 3, 0.5, 1}).pixels, qint64(0));
        QCOMPARE(regionStatistics(twelveBit(), {500, 3, 20, 20}).pixels, qint64(0));
        QCOMPARE(regionStatistics(twelveBit(), {-1e12, -1e12, 2e12, 2e12}).pixels,
                 qint64(130 * 90));

        Radiograph flat = twelveBit();
        flat.stored.setTo(7);
        const auto constant = regionStatistics(flat, {0, 0, 10, 10});
        QCOMPARE(constant.deviation, 0.0);
        QVERIFY(std::isinf(constant.snr()));
    }

    void signedValuesGoThroughSlopeAndIntercept()
    {
        Radiograph radiograph = image<qint16>(CV_16S, 3000, 1, -1500);
        radiograph.isSigned = true;
        radiograph.bitsAllocated = radiograph.bitsStored = 16;
        radiograph.slope = 0.5;
        radiograph.intercept = -24;
        const auto region = regionStatistics(radiograph, {20, 10, 30, 25});
        QVERIFY(near(region.mean, -83.6126666667));
        QVERIFY(near(region.deviation, 437.128143292));
        QCOMPARE(region.min, -774.0);
        QCOMPARE(region.max, 725.5);
        const Histogram histogram = histogramOf(radiograph, 7);
        QCOMPARE(histogram.low, -774.0);
        QCOMPARE(histogram.high, 725.5);
        QCOMPARE(histogram.bins, (QVector<qint64>{1694, 1658, 1664, 1670, 1667, 1669, 1678}));
        radiograph.slope = -0.5; // low stored values are high modality values
        radiograph.intercept = 0;
        QVERIFY(near(regionStatistics(radiograph, {20, 10, 30, 25}).min, -749.5));
        QCOMPARE(histogramOf(radiograph, 7).low, -749.5);
    }

    void thirtyTwoBits()
    {
        const auto region = regionStatistics(wide(), {20, 10, 30, 25});
        QVERIFY(near(region.mean, 70834017.596));
        QVERIFY(near(region.deviation, 96545777.1475));
        QCOMPARE(region.max, 196584094.0);
        const Histogram histogram = histogramOf(wide(), 8);
        QCOMPARE(histogram.low, -90000000.0);
        QCOMPARE(histogram.high, 196654095.0);
        QCOMPARE(histogram.bins, (QVector<qint64>{1498, 1511, 1501, 1454, 1440, 1440, 1436, 1420}));
    }

    void histogramOfTwelveBits()
    {
        const Histogram histogram = histogramOf(twelveBit(), 10);
        QCOMPARE(histogram.low, 0.0);
        QCOMPARE(histogram.high, 4095.0);
        QCOMPARE(histogram.bins,
                 (QVector<qint64>{1207, 1197, 1183, 1225, 1152, 1154, 1170, 1119, 1164, 1129}));
    }

    void paddingIsLeftOut()
    {
        Radiograph radiograph = twelveBit();
        radiograph.stored.colRange(0, 30).setTo(9999);
        radiograph.paddingValue = 9999;
        const auto region = regionStatistics(radiograph, {20, 10, 30, 25});
        QCOMPARE(region.pixels, qint64(500));
        QVERIFY(near(region.mean, 2174.082));
        QVERIFY(near(region.deviation, 1434.9678787));
        QCOMPARE(histogramOf(radiograph, 10).bins,
                 (QVector<qint64>{936, 900, 859, 899, 876, 913, 925, 887, 910, 895}));
        radiograph.stored.setTo(9999); // nothing else
        QCOMPARE(histogramOf(radiograph).bins.size(), qsizetype(0));
        QCOMPARE(regionStatistics(radiograph, {0, 0, 10, 10}).pixels, qint64(0));
    }

    void fittingBinsLeaveNoComb()
    {
        // All values are equally frequent, so with fitting bins all bins are equally high.
        for (const int values : {2, 200, 300, 1024, 4096}) {
            Radiograph even = twelveBit();
            even.stored = cv::Mat(values, 30, CV_16U);
            for (int y = 0; y < values; ++y)
                even.stored.row(y).setTo(y);
            const Histogram histogram = histogramOf(even, 0);
            QVERIFY(histogram.bins.size() <= 256);
            for (const qint64 count : histogram.bins)
                QCOMPARE(count, qint64(values) * 30 / histogram.bins.size());
        }
        Radiograph flat = twelveBit();
        flat.stored.setTo(5);
        QCOMPARE(histogramOf(flat, 0).bins, QVector<qint64>{130 * 90});
        QCOMPARE(histogramOf(Radiograph()).bins.size(), qsizetype(0));
    }

    void aLargeImageIsCountedOnAllCores()
    {
        Radiograph large = image<quint16>(CV_16U, 4096, 1, 0, 900, 1300);
        const Histogram histogram = histogramOf(large, 0);
        QCOMPARE(std::accumulate(histogram.bins.begin(), histogram.bins.end(), qint64(0)),
                 qint64(900 * 1300));
        // Large regions are counted value by value and still give numpy's numbers.
        const auto region = regionStatistics(large, {0, 0, 1300, 900});
        QCOMPARE(region.pixels, qint64(900 * 1300));
        QVERIFY(near(region.mean, 2047.44102479));
        QVERIFY(near(region.deviation, 1182.29422664));
        QCOMPARE(region.max, 4095.0);
    }

    void theCommandLinePrintsTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"image.png"_s);
        QVERIFY(writePng(path, image<quint16>(CV_16U, 4096).stored));
        QProcess cli;
        const auto run = [&](const QStringList &arguments) {
            cli.start(test::cliPath(), QStringList{u"measure"_s, path} + arguments);
            return cli.waitForFinished(60'000) ? cli.exitCode() : -1;
        };
        QCOMPARE(
            run({u"--region"_s, u"20,10,30,25"_s, u"--region"_s, u"70,40,40,30"_s, u"--distance"_s,
                 u"20,10,100,70"_s, u"--angle"_s, u"70,45,40,40,30,80"_s, u"--json"_s}),
            0);
        const QJsonObject all = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
        QVERIFY(near(all["regions"_L1][0]["mean"_L1].toDouble(), 2297.596));
        QVERIFY(near(all["cnrToFirst"_L1][0].toDouble(), 0.405959111697));
        QCOMPARE(all["distances"_L1][0]["value"_L1].toDouble(), 100.0);
        QCOMPARE(all["distances"_L1][0]["unit"_L1].toString(), u"px"_s);
        QVERIFY(near(all["angles"_L1][0].toDouble(), 94.5739212599));
        QCOMPARE(run({u"--region"_s, u"-5,-5,15,12"_s}), 0);
        QVERIFY(cli.readAllStandardOutput().contains("mean 558.7"));
        QCOMPARE(run({u"--region"_s, u"1,2,3"_s}), 2);
        QCOMPARE(run({}), 2);
    }

    void contrast()
    {
        const Radiograph radiograph = twelveBit();
        const auto a = regionStatistics(radiograph, {20, 10, 30, 25});
        const auto b = regionStatistics(radiograph, {70, 40, 40, 30});
        QVERIFY(near(contrastToNoise(a, b), 0.405959111697));
        QVERIFY(near(contrastToNoise(b, a), 0.405959111697));
    }

    void distances()
    {
        Radiograph radiograph = twelveBit();
        Length length = distanceBetween(radiograph, {20, 10}, {100, 70});
        QCOMPARE(length.value, 100.0);
        QVERIFY(!length.inMillimetres);
        radiograph.columnSpacing = 0.2;
        QVERIFY(!distanceBetween(radiograph, {20, 10}, {100, 70})
                     .inMillimetres); // one spacing alone is not enough
        radiograph.rowSpacing = 0.35;
        length = distanceBetween(radiograph, {20, 10}, {100, 70});
        QVERIFY(near(length.value, 26.4007575649));
        QVERIFY(length.inMillimetres);
        const auto region = regionStatistics(radiograph, {20, 10, 30, 25});
        QVERIFY(region.inMillimetres);
        QVERIFY(near(region.area, 750 * 0.2 * 0.35));
    }

    void angles()
    {
        Radiograph radiograph = twelveBit();
        const QPointF vertex(40, 40), a(70, 45), b(30, 80);
        QVERIFY(near(angleBetween(radiograph, vertex, a, b), 94.5739212599));
        QVERIFY(near(angleBetween(radiograph, vertex, b, a), 94.5739212599));
        radiograph.columnSpacing = 0.2;
        radiograph.rowSpacing = 0.35;
        QVERIFY(near(angleBetween(radiograph, vertex, a, b), 81.8698976458));
        QCOMPARE(angleBetween(radiograph, vertex, {50, 40}, {20, 40}), 180.0);
        QCOMPARE(angleBetween(radiograph, vertex, {50, 40}, {90, 40}), 0.0);
        QCOMPARE(angleBetween(radiograph, vertex, vertex, a), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestMeasure)
#include "test_measure.moc"
