// SPDX-License-Identifier: GPL-3.0-or-later
// The methods against numbers of Pillow, OpenCV, SciPy and scikit-image
// (golden/augment/make_methods.py); points that must meet again; physics that is measured back.
#include "augment/affine.h"
#include "augment/physics.h"
#include "augment/pipeline.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

cv::Mat picture(const QString &name)
{
    cv::Mat pixels = cv::imread(
        test::golden(u"augment/methods/"_s + name + u".png"_s).toStdString(), cv::IMREAD_UNCHANGED);
    if (pixels.channels() == 3)
        cv::cvtColor(pixels, pixels, cv::COLOR_BGR2RGB);
    return pixels;
}

QJsonObject golden()
{
    QFile file(test::golden(u"augment/methods.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Sample sampleOf(const cv::Mat &pixels, double spacing = 0)
{
    Sample sample;
    sample.pixels = pixels;
    sample.rowSpacing = sample.columnSpacing = spacing;
    sample.path = u"image.png"_s;
    return sample;
}

Result<Sample> applied(const QString &method, const QJsonObject &params, const Sample &sample,
                       quint64 seed = 0)
{
    const auto recipe = Recipe::fromJson(
        {{u"format"_s, u"synthray-recipe"_s},
         {u"version"_s, 1},
         {u"steps"_s, QJsonArray{QJsonObject{{u"method"_s, method}, {u"params"_s, params}}}}});
    if (!recipe)
        return fail(recipe.error());
    const auto pipeline = Pipeline::create(*recipe);
    if (!pipeline)
        return fail(pipeline.error());
    return pipeline->run(sample, seed, 0, 0);
}

double largestDifference(const cv::Mat &a, const cv::Mat &b)
{
    return cv::norm(a, b, cv::NORM_INF);
}

/// A flat image; physics without a file treats dark as high exposure, so signal = 65535 - value.
cv::Mat flat(double signal, int side = 256)
{
    return cv::Mat(side, side, CV_16UC1, cv::Scalar(65535 - signal));
}

struct Moments {
    double mean, variance;
};

Moments signalMoments(const cv::Mat &pixels)
{
    cv::Scalar mean, deviation;
    cv::meanStdDev(pixels, mean, deviation);
    return {65535 - mean[0], deviation[0] * deviation[0]};
}

/// Distance between the places where a row crosses two levels, in pixels, by linear interpolation.
double crossing(const cv::Mat &pixels, int y, double level)
{
    for (int x = 1; x < pixels.cols; ++x) {
        const double a = pixels.at<ushort>(y, x - 1), b = pixels.at<ushort>(y, x);
        if ((a < level) != (b < level))
            return x - 1 + (level - a) / (b - a);
    }
    return -1;
}

} // namespace

class TestMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("levels");
        QTest::addColumn<quint64>("seed");
        const auto cases = golden()["cases"_L1].toArray();
        QVERIFY(cases.size() > 100);
        for (const auto &value : cases) {
            const QString image = value["image"_L1].toString();
            const QString name = image + u'.' + value["name"_L1].toString();
            QTest::newRow(qPrintable(name))
                << image << name << value["method"_L1].toString() << value["params"_L1].toObject()
                << value["levels"_L1].toInt() << value["seed"_L1].toString().toULongLong();
        }
    }

    void equalsTheReference()
    {
        QFETCH(QString, image);
        QFETCH(QString, name);
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(int, levels);
        QFETCH(quint64, seed);
        const cv::Mat expected = picture(name);
        QVERIFY(!expected.empty());
        if (params.contains("reference"_L1))
            params.insert(u"reference"_s,
                          test::golden(u"augment/methods/"_s + params["reference"_L1].toString()));
        const auto result = applied(method, params, sampleOf(picture(image)), seed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().whole()));
        QCOMPARE(result->pixels.size(), expected.size());
        QCOMPARE(result->pixels.type(), expected.type());
        const double difference = largestDifference(result->pixels, expected);
        QVERIFY2(difference <= levels, qPrintable(u"differs by %1 levels"_s.arg(difference)));
    }

    void noiseHasTheDistributionOfNumpy_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const auto &value : golden()["draws"_L1].toArray())
            QTest::newRow(qPrintable(u"%1 %2 at %3"_s.arg(
                value["method"_L1].toString(),
                QString::fromUtf8(
                    QJsonDocument(value["params"_L1].toObject()).toJson(QJsonDocument::Compact)),
                QString::number(value["level"_L1].toInt()))))
                << value.toObject();
    }

    void noiseHasTheDistributionOfNumpy()
    {
        QFETCH(QJsonObject, expected);
        const cv::Mat level(500, 500, CV_16UC1, cv::Scalar(expected["level"_L1].toInt()));
        const auto result = applied(expected["method"_L1].toString(),
                                    expected["params"_L1].toObject(), sampleOf(level), 5);
        QVERIFY(result);
        cv::Scalar mean, deviation;
        cv::meanStdDev(result->pixels, mean, deviation);
        const double sigma = expected["deviation"_L1].toDouble();
        // 250,000 draws: the mean is known to 0.002 sigma, the deviation to 0.15 %.
        QVERIFY2(std::abs(mean[0] - expected["mean"_L1].toDouble()) < 0.012 * sigma + 1,
                 qPrintable(QString::number(mean[0])));
        QVERIFY2(std::abs(deviation[0] / sigma - 1) < 0.01,
                 qPrintable(QString::number(deviation[0])));
        std::vector<ushort> values(result->pixels.begin<ushort>(), result->pixels.end<ushort>());
        std::sort(values.begin(), values.end());
        const auto shares = expected["shares"_L1].toArray();
        for (qsizetype i = 0; i < shares.size(); ++i) {
            const double value = values[size_t(shares[i].toDouble() / 100 * double(values.size()))];
            const double quantile = expected["quantiles"_L1][i].toDouble();
            // One event of a Poisson distribution is a step that quantiles may land beside.
            const double photons = expected["params"_L1]["photons"_L1].toDouble();
            const double step = photons > 0 ? 65535 / photons + 1 : 0;
            QVERIFY2(std::abs(value - quantile) <= std::max(step, 0.03 * sigma),
                     qPrintable(u"%1 instead of %2"_s.arg(value).arg(quantile)));
        }
    }

    void saltAndPepperHaveTheirShares()
    {
        const cv::Mat grey(500, 500, CV_16UC1, cv::Scalar(30000));
        const auto result
            = applied(u"saltPepper"_s, {{u"share"_s, 10}, {u"salt"_s, 30}}, sampleOf(grey), 2);
        QVERIFY(result);
        QVERIFY(std::abs(cv::countNonZero(result->pixels == 65535) / 250000.0 - 0.03) < 0.002);
        QVERIFY(std::abs(cv::countNonZero(result->pixels == 0) / 250000.0 - 0.07) < 0.003);
    }

    void coversHaveTheirSizeAndPlace()
    {
        const cv::Mat bright(100, 200, CV_16UC1, cv::Scalar(60000));
        const auto covered = [&](const QString &method, const QJsonObject &params, quint64 seed) {
            const auto result = applied(method, params, sampleOf(bright), seed);
            return result ? cv::Mat(result->pixels == 0) : cv::Mat();
        };
        cv::Point2d centre;
        int whole = 0;
        constexpr int draws = 400;
        for (quint64 seed = 0; seed < draws; ++seed) {
            const cv::Mat hole = covered(u"cutout"_s, {{u"size"_s, 30}}, seed);
            const cv::Rect area = cv::boundingRect(hole);
            QCOMPARE(cv::countNonZero(hole), area.area()); // one full rectangle
            QVERIFY(area.width >= 15 && area.width <= 30 && area.height >= 15 && area.height <= 30);
            whole += area.area() == 900;
            centre += cv::Point2d(area.x + area.width / 2.0, area.y + area.height / 2.0) / draws;
            cv::Mat labels;
            const cv::Mat holes
                = covered(u"coarseDropout"_s, {{u"count"_s, 5}, {u"size"_s, 10}}, seed);
            QVERIFY(cv::countNonZero(holes) > 0 && cv::countNonZero(holes) <= 5 * 100);
            QVERIFY(cv::connectedComponents(holes, labels) <= 1 + 5);
        }
        // Uniform places: 170 of 200 columns and 70 of 100 rows keep the whole square.
        QVERIFY(std::abs(whole / double(draws) - 0.85 * 0.7) < 0.1);
        QVERIFY(std::abs(centre.x - 100) < 10 && std::abs(centre.y - 50) < 6);
        const cv::Mat grid = covered(u"gridMask"_s, {{u"period"_s, 20}, {u"ratio"_s, 50}}, 3);
        QCOMPARE(cv::countNonZero(grid), 100 * 200 / 4);
        QCOMPARE(largestDifference(grid.colRange(0, 180), grid.colRange(20, 200)), 0.0);
        QCOMPARE(largestDifference(grid.rowRange(0, 80), grid.rowRange(20, 100)), 0.0);
        const cv::Mat marker = covered(
            u"sideMarker"_s,
            {{u"text"_s, u"L"_s}, {u"corner"_s, u"lowerRight"_s}, {u"size"_s, 20}, {u"fill"_s, 0}},
            0);
        const cv::Rect letter = cv::boundingRect(marker);
        QVERIFY(letter.x > 150 && letter.y > 60 && letter.br().x < 200 && letter.br().y < 100);
        QVERIFY(std::abs(letter.height - 20) <= 4);
    }

    /// A polynomial of degree 3: its fourth differences vanish but for rounding.
    void shadingIsSmoothAndLimited()
    {
        const cv::Mat grey(120, 160, CV_16UC1, cv::Scalar(30000));
        for (quint64 seed = 0; seed < 20; ++seed) {
            const auto result
                = applied(u"biasField"_s, {{u"strength"_s, 20}}, sampleOf(grey), seed);
            QVERIFY(result);
            double low = 0, high = 0;
            cv::minMaxLoc(result->pixels, &low, &high);
            const double most = std::max(high - 30000, 30000 - low);
            QVERIFY2(most <= 6001 && most > 5000, qPrintable(QString::number(most)));
            constexpr int step = 30;
            const auto at = [&](int y, int x) { return double(result->pixels.at<ushort>(y, x)); };
            for (int y = 0; y < 120; y += 17)
                QVERIFY(std::abs(at(y, 0) - 4 * at(y, step) + 6 * at(y, 2 * step)
                                 - 4 * at(y, 3 * step) + at(y, 4 * step))
                        <= 8);
            for (int x = 0; x < 160; x += 17)
                QVERIFY(
                    std::abs(at(0, x) - 4 * at(29, x) + 6 * at(58, x) - 4 * at(87, x) + at(116, x))
                    <= 8);
        }
    }

    // A bright spot and a box of one pixel on it go through the method and meet again.
    void pointsMeetAgain_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QSet<QString> rows;
        const auto row = [&rows](const char *method, const char *params) {
            rows.insert(QString::fromLatin1(method));
            QTest::newRow(method) << QString::fromLatin1(method)
                                  << QJsonDocument::fromJson(params).object();
        };
        row("rotate", R"({"angle":{"uniform":[-180,180]},"filter":"bilinear"})");
        row("quarterTurn", R"({"turn":{"choice":["90","180","270"]}})");
        row("cropPart", R"({"left":{"uniform":[0,30]},"upper":{"uniform":[0,30]},
                            "right":{"uniform":[60,100]},"lower":{"uniform":[60,100]}})");
        row("zoomPart", R"({"left":{"uniform":[0,30]},"upper":{"uniform":[0,30]},"right":90,
                            "lower":{"uniform":[60,100]},"filter":"bilinear"})");
        row("hflip", "{}");
        row("vflip", "{}");
        row("crop", R"({"left":{"uniform":[-20,60]},"upper":{"uniform":[0,40]},
                        "right":{"uniform":[140,230]},"lower":{"uniform":[120,200]}})");
        row("zoom", R"({"left":{"uniform":[0,60]},"upper":{"uniform":[0,40]},"right":170,
                        "lower":150,"width":300,"height":170,"filter":"bilinear"})");
        row("randomCrop", R"({"area":{"uniform":[30,100]},"aspect":{"uniform":[0.7,1.4]}})");
        row("centreCrop", R"({"width":{"uniform":[50,100]},"height":{"uniform":[50,100]}})");
        row("shear", R"({"angle":{"uniform":[-40,40]},"filter":"bilinear",
                         "direction":{"choice":["horizontal","vertical"]}})");
        row("translate", R"({"right":{"uniform":[-30,30]},"down":{"uniform":[-30,30]}})");
        row("scale", R"({"factor":{"uniform":[0.6,1.6]},"aspect":{"uniform":[0.6,1.6]}})");
        row("affine", R"({"angle":{"uniform":[-90,90]},"factor":{"uniform":[0.7,1.3]},
                          "shearX":{"uniform":[-20,20]},"shearY":{"uniform":[-20,20]},
                          "right":{"uniform":[-10,10]},"down":{"uniform":[-10,10]}})");
        row("perspective",
            R"({"horizontal":{"uniform":[-40,40]},"vertical":{"uniform":[-40,40]}})");
        row("pad", R"({"left":{"uniform":[0,40]},"upper":{"uniform":[0,40]}})");
        row("resize", R"({"width":{"uniform":[120,300]},"height":{"uniform":[120,300]},
                          "filter":"bilinear"})");
        row("elastic", R"({"cells":{"uniform":[2,8]},"strength":{"uniform":[0,30]},
                           "border":"constant"})");
        row("gridDistortion", R"({"cells":{"uniform":[2,6]},"strength":{"uniform":[0,25]},
                                  "border":"constant"})");
        row("optical", R"({"strength":{"uniform":[-30,50]},"border":"constant"})");
        row("shearLiteral", R"({"radians":{"uniform":[-0.5,0.5]},"filter":"bilinear"})");
        // A new method that moves pixels is tested with its defaults until it has a row.
        for (const auto &info : augmentations())
            if (info.group == AugmentationGroup::Position && !rows.contains(info.id))
                row(qPrintable(info.id), "{}");
    }

    void pointsMeetAgain()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        Rng rng(4);
        int compared = 0;
        double furthest = 0;
        for (quint64 seed = 0; seed < 40; ++seed) {
            const double px = 20.5 + double(rng.below(180)), py = 20.5 + double(rng.below(120));
            cv::Mat pixels(160, 220, CV_16UC1);
            for (int y = 0; y < pixels.rows; ++y)
                for (int x = 0; x < pixels.cols; ++x) {
                    const double dx = x + 0.5 - px, dy = y + 0.5 - py;
                    pixels.at<ushort>(y, x)
                        = ushort(60000 * std::exp(-(dx * dx + dy * dy) / (2 * 1.2 * 1.2)));
                }
            Sample sample = sampleOf(pixels);
            sample.boxes = {{px - 0.5, py - 0.5, 1, 1, u"mark"_s}};
            sample.mask = pixels > 20000;
            const auto moved = applied(method, params, sample, seed);
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().whole()));
            if (moved->boxes.isEmpty())
                continue;
            const Box &box = moved->boxes.first();
            const cv::Point2d at(box.x + box.width / 2, box.y + box.height / 2);
            // The whole spot must be inside, otherwise its centre is not that of the mark.
            constexpr double margin = 14;
            if (at.x < margin || at.y < margin || at.x > moved->pixels.cols - margin
                || at.y > moved->pixels.rows - margin)
                continue;
            const cv::Moments moments = cv::moments(moved->pixels);
            const cv::Point2d spot(moments.m10 / moments.m00 + 0.5,
                                   moments.m01 / moments.m00 + 0.5);
            const double distance = std::hypot(spot.x - at.x, spot.y - at.y);
            furthest = std::max(furthest, distance);
            const cv::Moments region = cv::moments(moved->mask, true);
            QVERIFY(region.m00 > 0 && moved->mask.size() == moved->pixels.size());
            const double regionAway = std::hypot(region.m10 / region.m00 + 0.5 - at.x,
                                                 region.m01 / region.m00 + 0.5 - at.y);
            QVERIFY2(regionAway < 1, qPrintable(u"the mask is %1 pixels away"_s.arg(regionAway)));
            ++compared;
        }
        QVERIFY2(compared >= 10, qPrintable(QString::number(compared)));
        QVERIFY2(furthest < 0.5, qPrintable(u"%1 pixels"_s.arg(furthest)));
    }

    void spacingFollowsTheSize()
    {
        Sample sample = sampleOf(cv::Mat(100, 200, CV_16UC1, cv::Scalar(1000)));
        sample.columnSpacing = 0.2;
        sample.rowSpacing = 0.4;
        const auto half = applied(u"resize"_s, {{u"width"_s, 100}, {u"height"_s, 100}}, sample);
        QCOMPARE(half->columnSpacing, 0.4);
        QCOMPARE(half->rowSpacing, 0.4);
        const auto turned = applied(u"quarterTurn"_s, {{u"turn"_s, u"90"_s}}, sample);
        QCOMPARE(turned->columnSpacing, 0.4);
        QCOMPARE(turned->rowSpacing, 0.2);
        QCOMPARE(applied(u"rotate"_s, {{u"angle"_s, 180}}, sample)->rowSpacing, 0.4);
    }

    // Physics --------------------------------------------------------------------------------

    /// The slope of variance over mean of flat images at a fraction of the dose is gain / fraction.
    void doseGivesThePhotonTransferSlope()
    {
        constexpr double gain = 6;
        Rng rng(8);
        for (const double dose : {100.0, 50.0, 20.0, 5.0}) {
            double sumXY = 0, sumXX = 0;
            for (const double signal : {4000.0, 10000.0, 20000.0, 40000.0}) {
                cv::Mat pixels = flat(signal);
                for (int y = 0; y < pixels.rows; ++y)
                    for (int x = 0; x < pixels.cols; ++x)
                        pixels.at<ushort>(y, x) = ushort(
                            65535 - (signal + std::sqrt(gain * signal) * rng.normal()) + 0.5);
                const auto result
                    = applied(u"dose"_s, {{u"dose"_s, dose}, {u"gain"_s, dose < 10 ? 0 : gain}},
                              sampleOf(pixels), 3);
                QVERIFY2(result, result ? "" : qPrintable(result.error().whole()));
                const Moments moments = signalMoments(result->pixels);
                QVERIFY(std::abs(moments.mean / signal - 1) < 0.005);
                sumXY += moments.mean * moments.variance;
                sumXX += moments.mean * moments.mean;
            }
            const double slope = sumXY / sumXX, expected = gain / (dose / 100);
            QVERIFY2(std::abs(slope / expected - 1) < (dose < 10 ? 0.1 : 0.03),
                     qPrintable(u"%1 instead of %2"_s.arg(slope).arg(expected)));
        }
    }

    void gainIsMeasuredOnAnImage()
    {
        Rng rng(9);
        cv::Mat signal(512, 512, CV_32F);
        for (int y = 0; y < 512; ++y)
            for (int x = 0; x < 512; ++x) {
                const double s = 8000 + 30 * x + 3000 * std::sin(y / 40.0);
                signal.at<float>(y, x) = float(s + std::sqrt(2.5 * s) * rng.normal());
            }
        const double gain = photonTransferGain(signal);
        QVERIFY2(std::abs(gain / 2.5 - 1) < 0.08, qPrintable(QString::number(gain)));
    }

    void scatterLowersContrastByItsFraction()
    {
        cv::Mat pixels = flat(20000, 400);
        cv::circle(pixels, {200, 200}, 6, cv::Scalar(65535 - 24000), -1);
        for (const double fraction : {20.0, 60.0}) {
            const auto result = applied(
                u"scatter"_s, {{u"fraction"_s, fraction}, {u"spread"_s, 20}}, sampleOf(pixels));
            QVERIFY(result);
            const double contrast = double(result->pixels.at<ushort>(200, 330))
                - double(result->pixels.at<ushort>(200, 200));
            QVERIFY2(std::abs(1 - contrast / 4000 - fraction / 100) < 0.01,
                     qPrintable(QString::number(contrast)));
            QVERIFY(std::abs(cv::mean(result->pixels)[0] / cv::mean(pixels)[0] - 1) < 0.001);
        }
    }

    void gridLinesHaveTheirFrequencyAndDepth()
    {
        // 512 pixels of 0.1 mm: 1.25 lines per mm are 64 periods.
        const auto result = applied(u"gridLines"_s, {{u"frequency"_s, 1.25}, {u"depth"_s, 10}},
                                    sampleOf(flat(30000, 512), 0.1));
        QVERIFY2(result, result ? "" : qPrintable(result.error().whole()));
        cv::Mat row, spectrum;
        result->pixels.row(100).convertTo(row, CV_32F, -1, 65535);
        cv::dft(row, spectrum, cv::DFT_COMPLEX_OUTPUT);
        int peak = 1;
        const auto amplitude = [&](int k) {
            const auto c = spectrum.at<cv::Vec2f>(0, k);
            return 2 * std::hypot(c[0], c[1]) / 512;
        };
        for (int k = 2; k < 256; ++k)
            if (amplitude(k) > amplitude(peak))
                peak = k;
        QCOMPARE(peak, 64);
        // Half of 10 %, averaged over a pixel: sinc(1.25 * 0.1).
        const double half = std::numbers::pi * 0.125;
        QVERIFY(std::abs(amplitude(peak) - 30000 * 0.05 * std::sin(half) / half) < 5);
        QVERIFY(std::abs(cv::mean(row)[0] - 30000 * 0.95) < 5);
    }

    /// A uniform spot of the width f (m - 1) blurs an edge into a straight ramp of that width: from
    /// 10 to 90 % it takes 0.8 of it.
    void focalSpotBlursAnEdgeByItsWidth()
    {
        cv::Mat pixels(64, 300, CV_16UC1, cv::Scalar(10000));
        pixels.colRange(150, 300).setTo(50000);
        for (const double spot : {0.6, 1.2, 2.0}) {
            const auto result
                = applied(u"focalSpot"_s, {{u"spot"_s, spot}, {u"magnification"_s, 2}},
                          sampleOf(pixels, 0.1));
            QVERIFY(result);
            const double width
                = crossing(result->pixels, 32, 46000) - crossing(result->pixels, 32, 14000);
            QVERIFY2(std::abs(width * 0.1 - 0.8 * spot) < 0.03, qPrintable(QString::number(width)));
            QVERIFY(std::abs(crossing(result->pixels, 32, 30000) - 149.5) < 0.05);
        }
    }

    void collimatorHasItsPenumbra()
    {
        // Signal 40000; 30 % of 400 pixels of 0.2 mm are covered on the left.
        const auto result = applied(u"collimator"_s,
                                    {{u"left"_s, 30},
                                     {u"upper"_s, 0},
                                     {u"right"_s, 0},
                                     {u"lower"_s, 0},
                                     {u"penumbra"_s, 6},
                                     {u"transmission"_s, 5}},
                                    sampleOf(flat(40000, 400), 0.2));
        QVERIFY2(result, result ? "" : qPrintable(result.error().whole()));
        const auto level = [](double share) { return 65535 - 40000 * (0.05 + 0.95 * share); };
        const double width
            = crossing(result->pixels, 5, level(0.9)) - crossing(result->pixels, 5, level(0.1));
        QVERIFY2(std::abs(width * 0.2 - 0.8 * 6) < 0.05, qPrintable(QString::number(width)));
        QVERIFY(std::abs(crossing(result->pixels, 5, level(0.5)) + 0.5 - 120) < 0.1);
        QVERIFY(std::abs(result->pixels.at<ushort>(5, 5) - level(0)) <= 1);
        QCOMPARE(result->pixels.at<ushort>(399, 399), ushort(25535));
    }

    void detectorGainHasItsDeviation()
    {
        const auto result = applied(u"detectorGain"_s, {{u"pixels"_s, 2}, {u"columns"_s, 0}},
                                    sampleOf(flat(30000, 512)), 6);
        const Moments pixels = signalMoments(result->pixels);
        QVERIFY(std::abs(std::sqrt(pixels.variance) / 600 - 1) < 0.02);
        const auto lines = applied(u"detectorGain"_s, {{u"pixels"_s, 0}, {u"columns"_s, 3}},
                                   sampleOf(flat(30000, 512)), 6);
        QCOMPARE(largestDifference(lines->pixels.row(0), lines->pixels.row(511)), 0.0);
        const Moments columns = signalMoments(lines->pixels.row(0));
        QVERIFY(std::abs(std::sqrt(columns.variance) / 900 - 1) < 0.15); // 512 draws: 3 % a sigma
    }

    void deadLinesAreCounted()
    {
        const auto result = applied(u"deadLines"_s, {{u"columns"_s, 3}, {u"rows"_s, 2}},
                                    sampleOf(flat(30000, 100)), 6);
        // 3 columns and 2 rows cover 300 + 200 - 6 pixels.
        QCOMPARE(cv::countNonZero(result->pixels == 65535), 494);
    }

    void storedValuesKeepPaddingAndWindow()
    {
        Radiograph image;
        image.format = u"DICOM"_s;
        image.bitsAllocated = 16;
        image.bitsStored = 12;
        image.monochrome1 = true; // low values are bright, so high values are high exposure
        image.rangeFromPixels = true;
        image.paddingValue = 0;
        image.stored = cv::Mat(64, 64, CV_16UC1);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                image.stored.at<ushort>(y, x) = x < 8 ? 0 : ushort(500 + 40 * x + y);
        Sample sample = toSample(image);
        sample.radiograph = std::make_shared<const Radiograph>(image);
        const auto result = applied(u"dose"_s, {{u"dose"_s, 25}, {u"gain"_s, 2}}, sample, 1);
        QVERIFY2(result, result ? "" : qPrintable(result.error().whole()));
        QVERIFY(result->radiograph);
        QCOMPARE(cv::countNonZero(result->radiograph->stored.colRange(0, 8)), 0);
        QVERIFY(cv::countNonZero(result->radiograph->stored != image.stored) > 3000);
        // Without noise the pixels are the same: the window is that of the image before.
        const auto none = applied(u"dose"_s, {{u"dose"_s, 100}, {u"gain"_s, 2}}, sample, 1);
        QCOMPARE(largestDifference(none->pixels, sample.pixels), 0.0);
    }

    void windowJitterUsesStoredValues()
    {
        Radiograph image;
        image.bitsStored = 12;
        image.bitsAllocated = 16;
        image.rangeFromPixels = true;
        image.windows = {{1000, 400, VoiFunction::LinearExact, {}}};
        image.stored = cv::Mat(1, 4, CV_16UC1);
        for (int x = 0; x < 4; ++x)
            image.stored.at<ushort>(0, x) = ushort(700 + 200 * x); // 700: black in its own window
        Sample sample = toSample(image);
        sample.radiograph = std::make_shared<const Radiograph>(image);
        QCOMPARE(sample.pixels.at<ushort>(0, 0), ushort(0));
        const auto result
            = applied(u"windowJitter"_s, {{u"centre"_s, -25}, {u"width"_s, 2}}, sample);
        QVERIFY(result);
        // Centre 1000 - 0.25 * 400, width 800: from 500 to 1300, so 700 is a quarter of white.
        for (int x = 0; x < 4; ++x)
            QCOMPARE(result->pixels.at<ushort>(0, x),
                     ushort(std::floor((700 + 200 * x - 500) / 800.0 * 65535 + 0.5)));
    }

    void missingSpacingIsNamed_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        QTest::newRow("focal spot") << u"focalSpot"_s << QJsonObject() << u"spot"_s;
        QTest::newRow("grid lines") << u"gridLines"_s << QJsonObject() << u"frequency"_s;
        QTest::newRow("penumbra") << u"collimator"_s << QJsonObject{{u"penumbra"_s, 2}}
                                  << u"penumbra"_s;
    }

    void missingSpacingIsNamed()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        const auto result = applied(method, params, sampleOf(flat(1000, 32)));
        QVERIFY(!result);
        for (const QString &word : {u"Step 1"_s, method, field, u"image.png"_s, u"spacing"_s})
            QVERIFY2(result.error().whole().contains(word), qPrintable(result.error().whole()));
    }

    void colourIsKept()
    {
        cv::Mat pixels;
        cv::resize(picture(u"colour"_s), pixels, {101, 87}, 0, 0, cv::INTER_LINEAR);
        for (const auto &info : augmentations()) {
            const auto result = applied(info.id, {}, sampleOf(pixels, 0.15), 4);
            QVERIFY2(result, qPrintable(info.id));
            QVERIFY2(result->pixels.type() == CV_16UC3, qPrintable(info.id));
            cv::Mat channels[3];
            cv::split(result->pixels, channels);
            QVERIFY2(largestDifference(channels[0], channels[2]) > 5000, qPrintable(info.id));
        }
        // Grey images have no colour to change, and the report says so.
        const cv::Mat grey = picture(u"smooth"_s);
        for (const QString &method : {u"saturation"_s, u"hue"_s}) {
            const auto recipe
                = Recipe::fromJson({{u"format"_s, u"synthray-recipe"_s},
                                    {u"version"_s, 1},
                                    {u"steps"_s, QJsonArray{QJsonObject{{u"method"_s, method}}}}});
            QVector<StepReport> reports;
            const auto result = Pipeline::create(*recipe)->run(sampleOf(grey), 0, 0, 0, &reports);
            QCOMPARE(largestDifference(result->pixels, grey), 0.0);
            QCOMPARE(reports.size(), 1);
            QVERIFY(!reports[0].changed && reports[0].note.contains(u"grey"_s));
        }
    }

    void oddSizesGiveResults()
    {
        const cv::Mat dot(1, 1, CV_16UC1, cv::Scalar(30000));
        const auto outside = applied(u"crop"_s, {}, sampleOf(dot));
        QVERIFY(!outside);
        for (const QString &word : {u"Step 1"_s, u"left"_s, u"image.png"_s, u"1 × 1"_s})
            QVERIFY2(outside.error().whole().contains(word), qPrintable(outside.error().whole()));
        QJsonObject sides, rectangle{{u"left"_s, -9000}, {u"upper"_s, -9000}};
        for (const QString &side : {u"left"_s, u"upper"_s, u"right"_s, u"lower"_s}) {
            sides.insert(side, 9000);
            if (!rectangle.contains(side))
                rectangle.insert(side, 9000);
        }
        for (const auto &[method, params] : {std::pair(u"pad"_s, sides), {u"crop"_s, rectangle}}) {
            const auto large = applied(method, params, sampleOf(dot));
            QVERIFY(!large);
            for (const QString &word :
                 {QString(u"Step 1 ("_s + method), u"right"_s, u"1800"_s, u"large"_s})
                QVERIFY2(large.error().whole().contains(word), qPrintable(large.error().whole()));
        }
        for (const auto &info : augmentations())
            for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 40), cv::Size(3, 2)}) {
                if (info.check && (info.id == "crop"_L1 || info.id == "zoom"_L1))
                    continue; // the published rectangle lies outside such images
                const auto result = applied(
                    info.id, {}, sampleOf(cv::Mat(size, CV_16UC1, cv::Scalar(30000)), 0.1), 1);
                QVERIFY2(result,
                         qPrintable(info.id + (result ? QString() : result.error().whole())));
                QVERIFY2(!result->pixels.empty(), qPrintable(info.id));
            }
    }

    void theSamePixelsOnAnyNumberOfThreads()
    {
        cv::Mat pixels;
        cv::resize(picture(u"smooth"_s), pixels, {301, 207}, 0, 0, cv::INTER_CUBIC);
        for (const auto &info : augmentations()) {
            const Sample sample = sampleOf(pixels, 0.15);
            const auto many = applied(info.id, {}, sample, 4);
            const SingleThread here;
            const auto one = applied(info.id, {}, sample, 4);
            QVERIFY2(many && one, qPrintable(info.id));
            QVERIFY2(largestDifference(many->pixels, one->pixels) == 0, qPrintable(info.id));
        }
    }

    void randomMethodsSaySo()
    {
        cv::Mat pixels;
        cv::resize(picture(u"smooth"_s), pixels, {101, 87}, 0, 0, cv::INTER_CUBIC);
        for (const auto &info : augmentations()) {
            const auto a = applied(info.id, {}, sampleOf(pixels, 0.15), 4);
            const auto b = applied(info.id, {}, sampleOf(pixels, 0.15), 5);
            QVERIFY2(a && b, qPrintable(info.id));
            const bool differs = a->pixels.size() != b->pixels.size()
                || largestDifference(a->pixels, b->pixels) > 0;
            QVERIFY2(differs == info.make(ParamSet(info.params))->isRandom(), qPrintable(info.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestMethods)
#include "test_methods.moc"
