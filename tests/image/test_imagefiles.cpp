// SPDX-License-Identifier: GPL-3.0-or-later
// Readers and the PNG writer, checked against OpenCV's independent implementations.
#include "base/atomicfile.h"
#include "image/colour.h"
#include "image/imageio.h"
#include "image/pngwriter.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

cv::Mat noise(int rows, int columns, int type, double top)
{
    cv::Mat image(rows, columns, type);
    cv::RNG random(7);
    random.fill(image, cv::RNG::UNIFORM, 0, top);
    return image;
}

bool same(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray four(4, 0);
    qToLittleEndian(value, four.data());
    return four.first(bytes);
}

/// A BMP with the header of Windows 3; 'extra' (masks, palette) goes before the pixels.
QByteArray bmp(int columns, int rows, int depth, int compression, const QByteArray &extra,
               const QByteArray &pixels)
{
    const int at = 54 + int(extra.size());
    return "BM" + little(quint32(at + pixels.size()), 4) + little(0, 4) + little(quint32(at), 4)
        + little(40, 4) + little(quint32(columns), 4) + little(quint32(rows), 4) + little(1, 2)
        + little(quint32(depth), 2) + little(quint32(compression), 4)
        + little(quint32(pixels.size()), 4) + QByteArray(16, 0) + extra + pixels;
}

QByteArray noiseBytes(int count)
{
    const cv::Mat bytes = noise(1, count, CV_8UC1, 256);
    return QByteArray(reinterpret_cast<const char *>(bytes.data), count);
}

/// RGB as OpenCV decodes it.
cv::Mat reference(const QByteArray &bytes)
{
    const cv::Mat raw(1, int(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData()));
    cv::Mat pixels = cv::imdecode(raw, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    cv::cvtColor(pixels, pixels, cv::COLOR_BGR2RGB);
    return pixels;
}

} // namespace

class TestImageFiles : public QObject
{
    Q_OBJECT

private:
    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"image"_s);
        return writeFileAtomically(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void bmpReadsAsByOpenCv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray palette = noiseBytes(1024);
        // Rows are padded to four bytes.
        QTest::newRow("1 bit") << bmp(13, 9, 1, 0, palette.first(8), noiseBytes(4 * 9));
        QTest::newRow("4 bits") << bmp(13, 9, 4, 0, palette.first(64), noiseBytes(8 * 9));
        QTest::newRow("8 bits") << bmp(13, 9, 8, 0, palette, noiseBytes(16 * 9));
        QTest::newRow("24 bits") << bmp(13, 9, 24, 0, {}, noiseBytes(40 * 9));
        QTest::newRow("32 bits") << bmp(13, 9, 32, 0, {}, noiseBytes(52 * 9));
        QTest::newRow("top down") << bmp(13, -9, 24, 0, {}, noiseBytes(40 * 9));
        QByteArray rle8, rle4;
        for (int y = 0; y < 4; ++y) { // a run, three literal pixels and a pad byte, end of row
            rle8 += QByteArray("\x05\x21\x00\x03\x41\x07\x13\x00\x00\x00", 10);
            rle4 += QByteArray("\x05\x21\x00\x03\x41\x70\x00\x00", 8);
        }
        rle8 += QByteArray("\x00\x01", 2);
        rle4 += QByteArray("\x00\x01", 2);
        QTest::newRow("runs of 8 bits") << bmp(8, 4, 8, 1, palette, rle8);
        QTest::newRow("runs of 4 bits") << bmp(8, 4, 4, 2, palette.first(64), rle4);
    }

    void bmpReadsAsByOpenCv()
    {
        QFETCH(QByteArray, bytes);
        const auto image = readColourImage(file(bytes));
        QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
        QVERIFY(image->image.wasColour);
        QVERIFY(same(image->colour, reference(bytes)));
    }

    // 16 bits: all ones are white, with the default masks (5 bits each) and with explicit ones
    // (5, 6, 5).
    void bmpOfSixteenBits()
    {
        const QByteArray masks = little(0xf800, 4) + little(0x07e0, 4) + little(0x001f, 4);
        for (const auto &[compression, extra, red] :
             {std::tuple{0, QByteArray(), 0x7c00u}, {3, masks, 0xf800u}}) {
            const QByteArray pixels
                = little(0xffff, 2) + little(red, 2) + little(0x0010, 2) + little(0, 2);
            const auto image = readColourImage(file(bmp(4, 1, 16, compression, extra, pixels)));
            QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
            QCOMPARE(image->colour.at<cv::Vec3b>(0, 0), cv::Vec3b(255, 255, 255));
            QCOMPARE(image->colour.at<cv::Vec3b>(0, 1), cv::Vec3b(255, 0, 0));
            QCOMPARE(image->colour.at<cv::Vec3b>(0, 2), cv::Vec3b(0, 0, 132));
            QCOMPARE(image->colour.at<cv::Vec3b>(0, 3), cv::Vec3b(0, 0, 0));
        }
    }

    void damagedBmpIsRefused()
    {
        const QByteArray palette(1024, 0);
        const QByteArray run("\x08\x21\x00\x00", 4); // one row of four
        QCOMPARE(readImage(file(bmp(8, 4, 8, 1, palette, run))).error().code, ErrorCode::Damaged);
        QCOMPARE(readImage(file(bmp(8, 4, 24, 0, {}, QByteArray(95, 0)))).error().code,
                 ErrorCode::Damaged);
        QCOMPARE(readImage(file(bmp(8, 4, 24, 4, {}, QByteArray(96, 0)))).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(readImage(file(bmp(8, 4, 7, 0, {}, QByteArray(96, 0)))).error().code,
                 ErrorCode::Unsupported);
    }

    // Images in colour, from which FID is computed.
    void colourReadsAsByOpenCv()
    {
        for (const char *name : {"rgb.png", "rgb.jpg"}) {
            const QString path = test::golden(u"images/"_s + QLatin1String(name));
            const auto image = readColourImage(path);
            QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
            QVERIFY(same(image->colour, reference(readFile(path).value())));
            QCOMPARE(cv::norm(image->image.stored, readImage(path)->stored, cv::NORM_INF), 0.0);
        }
        for (const char *name : {"wide.png", "palette.png"})
            QVERIFY(
                readColourImage(test::golden(u"images/"_s + QLatin1String(name)))->colour.empty());
        // 16 bits become their high byte, as Pillow converts them for pytorch-fid.
        const cv::Mat wide = noise(12, 17, CV_16UC3, 65536);
        cv::Mat expected(wide.size(), CV_8UC3);
        for (int y = 0; y < wide.rows; ++y)
            for (int x = 0; x < wide.cols; ++x)
                for (int c = 0; c < 3; ++c)
                    expected.at<cv::Vec3b>(y, x)[c]
                        = uchar(wide.at<cv::Vec3w>(y, x)[2 - c] >> 8); // BGR
        for (const char *suffix : {".png", ".tif"}) {
            const QString path = m_folder.filePath(u"wide"_s + QLatin1String(suffix));
            QVERIFY(cv::imwrite(path.toStdString(), wide));
            const auto image = readColourImage(path);
            QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
            QVERIFY(same(image->colour, expected));
        }
    }

    // Byte for byte the same as OpenCV's encoder, which older versions used: exports do not change.
    void pngIsTheSameFile()
    {
        for (const int type : {CV_8UC1, CV_16UC1, CV_8UC3, CV_16UC3}) {
            const cv::Mat whole = noise(70, 90, type, 300);
            for (const cv::Mat &image : {whole, whole(cv::Rect(3, 5, 31, 20))}) {
                std::vector<uchar> expected;
                QVERIFY(cv::imencode(".png", image, expected, {cv::IMWRITE_PNG_COMPRESSION, 1}));
                QCOMPARE(encodePng(image),
                         QByteArray(reinterpret_cast<const char *>(expected.data()),
                                    qsizetype(expected.size())));
            }
        }
        QVERIFY(encodePng(cv::Mat()).isEmpty());
        QVERIFY(encodePng(cv::Mat(2, 2, CV_32FC1, cv::Scalar(0))).isEmpty());
    }

    /// Values of 0 to 1, or of any range, as a measuring program writes them.
    void floatingPointTiffs()
    {
        QTemporaryDir folder;
        for (const int type : {CV_32FC1, CV_64FC1}) {
            cv::Mat ramp(20, 30, type);
            for (int y = 0; y < ramp.rows; ++y)
                for (int x = 0; x < ramp.cols; ++x) {
                    const double value = -3 + (y * ramp.cols + x) / 599.0 * 7;
                    if (type == CV_32FC1)
                        ramp.at<float>(y, x) = float(value);
                    else
                        ramp.at<double>(y, x) = value;
                }
            const QString path = folder.filePath(u"ramp%1.tif"_s.arg(type));
            QVERIFY(cv::imwrite(path.toStdString(), ramp));
            const auto image = readImage(path);
            QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
            QCOMPARE(image->stored.type(), CV_16UC1);
            const auto modality = [&](int y, int x) {
                return image->intercept + image->slope * image->stored.at<quint16>(y, x);
            };
            const double halfStep = 7 / 65535.0 / 2 + 1e-6;
            QVERIFY(std::abs(modality(0, 0) + 3) < halfStep);
            QVERIFY(std::abs(modality(19, 29) - 4) < halfStep);
            QVERIFY(std::abs(modality(10, 3) - (-3 + 303 / 599.0 * 7)) < halfStep);
            const cv::Mat shown = toDisplay(*image, 8); // from the smallest to the largest value
            QCOMPARE(shown.at<uchar>(0, 0), uchar(0));
            QCOMPARE(shown.at<uchar>(19, 29), uchar(255));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImageFiles)
#include "test_imagefiles.moc"
