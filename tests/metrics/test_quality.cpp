// SPDX-License-Identifier: GPL-3.0-or-later
// Image quality against numbers that scikit-image, SciPy and NumPy printed
// (tests/golden/quality/make.py).
#include "base/atomicfile.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "metrics/quality.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// The generator of make.py: integers 0..255, row by row.
cv::Mat noise(const cv::Size &size, quint32 state)
{
    cv::Mat out(size, CV_32S);
    for (int y = 0; y < out.rows; ++y)
        for (int x = 0; x < out.cols; ++x) {
            state = 1664525u * state + 1013904223u;
            out.at<int>(y, x) = static_cast<int>(state >> 24);
        }
    return out;
}

template <class Rule> cv::Mat changed(const cv::Mat &a, int type, const Rule &rule)
{
    cv::Mat out(a.size(), type);
    for (int y = 0; y < a.rows; ++y)
        for (int x = 0; x < a.cols; ++x) {
            const int v = rule(y, x);
            if (type == CV_8UC1)
                out.at<uchar>(y, x) = static_cast<uchar>(std::clamp(v, 0, 255));
            else
                out.at<ushort>(y, x) = static_cast<ushort>(std::clamp(v, 0, 65535));
        }
    return out;
}

std::pair<cv::Mat, cv::Mat> pairOf(const QString &name, const cv::Mat &a)
{
    const auto at = [&](int y, int x) { return int(a.at<uchar>(y, x)); };
    const auto make = [&](const auto &rule) { return std::pair(a, changed(a, CV_8UC1, rule)); };
    if (name == "noise"_L1) {
        const cv::Mat n = noise(a.size(), 1);
        return make([&](int y, int x) { return at(y, x) + n.at<int>(y, x) / 8 - 16; });
    }
    if (name == "darker"_L1)
        return make([&](int y, int x) { return at(y, x) * 3 / 4; });
    if (name == "mirrored"_L1)
        return make([&](int y, int x) { return at(y, a.cols - 1 - x); });
    if (name == "shifted"_L1)
        return make([&](int y, int x) { return at(y, (x + a.cols - 3) % a.cols); });
    if (name == "negative"_L1)
        return make([&](int y, int x) { return 255 - at(y, x); });
    if (name == "flat"_L1)
        return make([](int, int) { return 100; });
    if (name == "noise16"_L1) {
        const cv::Mat n = noise(a.size(), 2);
        return {changed(a, CV_16UC1, [&](int y, int x) { return at(y, x) * 257; }),
                changed(a, CV_16UC1, [&](int y, int x) {
                    return at(y, x) * 257 + n.at<int>(y, x) * 32 - 4096;
                })};
    }
    return {a, a.clone()};
}

double numberOf(const QJsonValue &value)
{
    if (value.isString())
        return std::numeric_limits<double>::infinity();
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReferences_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const auto golden = readJsonObject(test::golden(u"quality/quality.json"_s));
        QVERIFY(golden);
        const QJsonArray cases = (*golden)["cases"_L1].toArray();
        QCOMPARE(cases.size(), 16);
        for (const auto &one : cases) {
            const QJsonObject object = one.toObject();
            QTest::newRow(
                qPrintable(object["image"_L1].toString() + u' ' + object["pair"_L1].toString()))
                << object;
        }
    }

    void equalsTheReferences()
    {
        QFETCH(QJsonObject, expected);
        const auto image = readImage(test::sampleDir() + u'/' + expected["image"_L1].toString());
        QVERIFY(image);
        const auto [a, b] = pairOf(expected["pair"_L1].toString(), image->stored);
        const auto quality = compareImages(a, b);
        QVERIFY(quality);
        QCOMPARE(quality->bits, expected["bits"_L1].toInt());
        // MSE and PSNR are sums of whole numbers; the rest is filtered in single precision.
        const QVector<std::pair<const char *, double>> keys{{"mse", 1e-9},
                                                            {"mae", 1e-9},
                                                            {"psnr", 1e-9},
                                                            {"ssim", 1e-6},
                                                            {"ssimGaussian", 1e-6},
                                                            {"msSsim", 1e-5},
                                                            {"uqi", 1e-9},
                                                            {"vifp", 1e-5},
                                                            {"entropy", 1e-9},
                                                            {"meanGradient", 1e-9},
                                                            {"laplacianVariance", 1e-9}};
        for (const auto &[key, tolerance] : keys) {
            const double is = quality->value(key);
            const double should = numberOf(expected[QLatin1String(key)]);
            if (std::isinf(should) || std::isnan(should)) {
                QVERIFY2(std::isinf(should) ? std::isinf(is) : std::isnan(is), key);
                continue;
            }
            const double scale = std::max(1.0, std::abs(should));
            QVERIFY2(std::abs(is - should) <= tolerance * scale,
                     qPrintable(u"%1: %2, not %3"_s.arg(QLatin1String(key))
                                    .arg(is, 0, 'g', 15)
                                    .arg(should, 0, 'g', 15)));
        }
    }

    void sameForAnyNumberOfThreads()
    {
        const cv::Mat a = changed(cv::Mat(300, 421, CV_8UC1), CV_8UC1,
                                  [](int y, int x) { return (y * x) % 251; });
        const cv::Mat b
            = changed(a, CV_8UC1, [&](int y, int x) { return a.at<uchar>(y, x) / 2 + x % 7; });
        const auto one = compareImages(a, b, 1);
        const auto three = compareImages(a, b, 3);
        QVERIFY(one && three);
        QCOMPARE(one->toJson(), three->toJson());
    }

    void differentSizesAndDepthsAreReported()
    {
        const cv::Mat a(200, 180, CV_8UC1, cv::Scalar(77));
        const cv::Mat b(100, 90, CV_16UC1, cv::Scalar(77 * 257));
        const auto quality = compareImages(a, b);
        QVERIFY(quality);
        QVERIFY(quality->resized);
        QCOMPARE(quality->bits, 16);
        QCOMPARE(quality->value("mse"), 0.0);
        QVERIFY(std::isinf(quality->value("psnr")));
        QCOMPARE(quality->toJson()["psnr"_L1].toString(), u"inf"_s);
        QVERIFY2(textsOf(quality->notes).join(u' ').contains(u"90"_s),
                 qPrintable(textsOf(quality->notes).join(u' ')));
    }

    /// From 161 pixels a side MS-SSIM has a value; make.py's ms_ssim() printed this one.
    void fiveScalesOfSmallImages()
    {
        const auto image = readImage(QStringLiteral(SYNTHRAY_SOURCE_DIR)
                                     + u"/resources/sample/NORMAL/IM-0117-0001.png"_s);
        QVERIFY(image);
        const cv::Mat grey = toDisplay(*image, 8);
        const auto value = [](const cv::Mat &a, const cv::Mat &b) {
            return compareImages(a.clone(), b.clone())->value("msSsim");
        };
        QVERIFY(std::abs(value(grey(cv::Rect(0, 0, 175, 161)), grey(cv::Rect(0, 1, 175, 161)))
                         - 0.9549205206173257)
                < 1e-5);
        for (const int side : {161, 168, 175, 176, 177}) {
            const cv::Mat part = grey(cv::Rect(0, 0, side, 200));
            QVERIFY(std::abs(value(part, part) - 1) < 1e-6);
        }
        const cv::Mat small = grey(cv::Rect(0, 0, 160, 200));
        QVERIFY(std::isnan(value(small, small)));
    }

    void tinyImagesHaveNoWindows()
    {
        const cv::Mat a(1, 1, CV_8UC1, cv::Scalar(3));
        const auto quality = compareImages(a, a);
        QVERIFY(quality);
        QCOMPARE(quality->value("mae"), 0.0);
        for (const char *key : {"ssim", "ssimGaussian", "msSsim", "uqi", "vifp", "meanGradient"})
            QVERIFY2(std::isnan(quality->value(key)), key);
        QVERIFY(quality->notes.size() >= 3);
        QVERIFY(!compareImages(cv::Mat(), a));
    }

    void commandLinePrintsThem()
    {
        const QString image = test::sampleDir() + u"/NORMAL/IM-0117-0001.png"_s;
        QProcess process;
        process.start(test::cliPath(), {u"quality"_s, image, image, u"--json"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(json["ssim"_L1].toDouble(), 1.0);
        QCOMPARE(json["psnr"_L1].toString(), u"inf"_s);
        QCOMPARE(json["bits"_L1].toInt(), 8);
        process.start(test::cliPath(), {u"quality"_s, image});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "test_quality.moc"
