// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "image/imageio.h"
#include "image/resample.h"
#include "image/windowing.h"
#include "image/windowpresets.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QString golden(const char *name) { return test::golden(u"images/"_s + QLatin1String(name)); }

QString hash(const cv::Mat &image)
{
    const cv::Mat whole = image.isContinuous() ? image : image.clone();
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(QByteArrayView(reinterpret_cast<const char *>(whole.data),
                               static_cast<qsizetype>(whole.total() * whole.elemSize())));
    return QString::fromLatin1(sha.result().toHex());
}

QByteArray bytesOf(const QString &path) { return readFile(path).value_or(QByteArray()); }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The same pattern as in make_golden.py.
cv::Mat picture()
{
    cv::Mat image(203, 157, CV_8UC1);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x)
            image.at<uchar>(y, x)
                = static_cast<uchar>((x * x + 3 * y * x + 7 * y) % 251 + (x / 20 + y / 30) % 2 * 4);
    return image;
}

Radiograph ramp(int bits, bool isSigned)
{
    Radiograph image;
    const int count = 1 << bits;
    image.stored.create(1, count, isSigned ? CV_16SC1 : CV_16UC1);
    for (int i = 0; i < count; ++i) {
        if (isSigned)
            image.stored.at<qint16>(0, i) = static_cast<qint16>(i - count / 2);
        else
            image.stored.at<quint16>(0, i) = static_cast<quint16>(i);
    }
    image.bitsAllocated = 16;
    image.bitsStored = bits;
    image.isSigned = isSigned;
    image.rangeFromPixels = true;
    return image;
}

} // namespace

class TestImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto json = readJsonObject(golden("golden.json"));
        QVERIFY2(json, json ? "" : qPrintable(json.error().whole()));
        m_golden = *json;
    }

    void resizeEqualsPillow()
    {
        const cv::Mat image = picture();
        QCOMPARE(hash(image), m_golden["picture"_L1].toString());
        const QJsonObject expected = m_golden["resize"_L1].toObject();
        QCOMPARE(expected.size(), 24);
        const QStringList names{u"nearest"_s, u"bilinear"_s, u"bicubic"_s, u"lanczos"_s};
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const QStringList parts = it.key().split(u' ');
            const auto filter = static_cast<Filter>(names.indexOf(parts[0]));
            const cv::Mat resized = resizePil(image, parts[1].toInt(), parts[2].toInt(), filter);
            QVERIFY2(hash(resized) == it.value().toString(), qPrintable(it.key()));
        }
    }

    void sixteenBitResizeFollowsEightBit()
    {
        const cv::Mat narrow = resizePil(picture(), 64, 90, Filter::Bilinear);
        const cv::Mat wide
            = toEightBit(resizePil(toSixteenBit(picture()), 64, 90, Filter::Bilinear));
        for (int y = 0; y < 90; ++y)
            for (int x = 0; x < 64; ++x)
                QVERIFY(std::abs(narrow.at<uchar>(y, x) - wide.at<uchar>(y, x)) <= 1);
    }

    void readersEqualPillow()
    {
        for (const char *name : {"rgb.png", "rgb.jpg", "palette.png"}) {
            const auto read = readImage(golden(name));
            QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
            QVERIFY(read->wasColour == (qstrncmp(name, "rgb", 3) == 0));
            QCOMPARE(hash(toDisplay(*read, 8)), m_golden[QLatin1String(name)].toString());
        }
        for (const char *name : {"wide.png", "wide.tif"}) {
            const auto read = readImage(golden(name));
            QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
            QCOMPARE(read->bitsStored, 16);
            QCOMPARE(hash(read->stored), m_golden["wide"_L1].toString());
            QCOMPARE(hash(toDisplay(*read, 16)), m_golden["wide"_L1].toString());
        }
    }

    void pagesAreFrames()
    {
        const auto info = readImageInfo(golden("pages.tif"));
        QVERIFY(info);
        QCOMPARE(info->frames, 2);
        for (int frame = 0; frame < 2; ++frame)
            QCOMPARE(hash(readImage(golden("pages.tif"), frame)->stored),
                     m_golden["pages"_L1].toArray()[frame].toString());
        QCOMPARE(readImage(golden("pages.tif"), 2).error().code, ErrorCode::InvalidArgument);
    }

    void pngRoundTrip()
    {
        QTemporaryDir folder;
        const cv::Mat wide = toSixteenBit(picture());
        QVERIFY(writePng(folder.filePath(u"a.png"_s), wide));
        const auto read = readImage(folder.filePath(u"a.png"_s));
        QVERIFY(read);
        QCOMPARE(hash(read->stored), hash(wide));
    }

    void windowLinear()
    {
        // PS3.3 C.11.2.1.2 with c = 2048, w = 4096: the whole range, 0 to 0 and 4095 to the top.
        Radiograph image = ramp(12, false);
        image.windows = {{2048, 4096, VoiFunction::Linear, {}}};
        const cv::Mat shown = toDisplay(image, 8);
        QCOMPARE(int(shown.at<uchar>(0, 0)), 0);
        QCOMPARE(int(shown.at<uchar>(0, 4095)), 255);
        for (int v = 0; v < 4096; ++v)
            QCOMPARE(int(shown.at<uchar>(0, v)), (2 * v * 255 + 4095) / (2 * 4095));
        image.monochrome1 = true;
        const cv::Mat inverted = toDisplay(image, 8);
        image.presentationInverse = true; // requested twice, but inverted once
        QCOMPARE(hash(toDisplay(image, 8)), hash(inverted));
        for (int v = 0; v < 4096; ++v)
            QCOMPARE(int(inverted.at<uchar>(0, v)), (2 * (4095 - v) * 255 + 4095) / (2 * 4095));
    }

    void windowExactSigmoidAndThreshold()
    {
        Radiograph image = ramp(12, false);
        image.windows = {{100, 10, VoiFunction::LinearExact, {}}};
        cv::Mat shown = toDisplay(image, 16);
        QCOMPARE(int(shown.at<quint16>(0, 95)), 0);
        QCOMPARE(int(shown.at<quint16>(0, 100)), 32768); // 32767.5, half up
        QCOMPARE(int(shown.at<quint16>(0, 105)), 65535);
        image.windows[0].function = VoiFunction::Sigmoid;
        shown = toDisplay(image, 16);
        QCOMPARE(int(shown.at<quint16>(0, 100)), 32768);
        QCOMPARE(int(shown.at<quint16>(0, 105)), int(65535 / (1 + std::exp(-2.0)) + 0.5));
        image.windows = {{100, 1, VoiFunction::Linear, {}}};
        shown = toDisplay(image, 8);
        QCOMPARE(int(shown.at<uchar>(0, 99)), 0);
        QCOMPARE(int(shown.at<uchar>(0, 100)), 255);
    }

    void negativeSlopeAndPadding()
    {
        Radiograph image = ramp(8, true);
        image.slope = -2;
        image.intercept = 10;
        const cv::Mat shown = toDisplay(image, 8); // min-max: highest stored is darkest
        QCOMPARE(int(shown.at<uchar>(0, 0)), 255);
        QCOMPARE(int(shown.at<uchar>(0, 255)), 0);
        QCOMPARE(automaticWindow(image).width, 2 * 255.0 + 1);
        image.paddingValue = -128;
        QCOMPARE(automaticWindow(image).width, 2 * 254.0 + 1);
        QCOMPARE(fullRangeWindow(image).width, 2 * 255.0 + 1);
    }

    /// An inconsistent image (bitsStored too small): nothing is read beyond the table.
    void valuesBeyondBitsStoredAreClamped()
    {
        Radiograph image;
        image.stored = (cv::Mat_<quint16>(1, 4) << 0, 255, 256, 60000);
        image.bitsAllocated = 16;
        image.bitsStored = 8;
        image.windows = {{128, 256, VoiFunction::Linear, {}}};
        const cv::Mat shown = toDisplay(image, 8);
        QCOMPARE(QByteArray(shown.ptr<char>(), 4), QByteArray("\0\xff\xff\xff", 4));
        image.stored = (cv::Mat_<qint16>(1, 4) << -30000, -128, 127, 30000);
        image.isSigned = true;
        image.windows = {{0, 256, VoiFunction::Linear, {}}};
        QCOMPARE(QByteArray(toDisplay(image, 8).ptr<char>(), 4), QByteArray("\0\0\xff\xff", 4));
    }

    void lookupTables()
    {
        Radiograph image = ramp(4, false);
        image.modalityLut = Lut{2, 8, {0, 10, 20, 30}, {}};
        QCOMPARE(modalityValue(image, 0), 0.0);
        QCOMPARE(modalityValue(image, 3), 10.0);
        QCOMPARE(modalityValue(image, 15), 30.0);
        image.voiLuts = {Lut{10, 8, {51, 102, 255}, {}}};
        const cv::Mat shown = toDisplay(image, 8);
        QCOMPARE(int(shown.at<uchar>(0, 0)), 51); // 0 is below the first mapped value
        QCOMPARE(int(shown.at<uchar>(0, 3)), 51);
        QCOMPARE(int(shown.at<uchar>(0, 4)), 255); // 20 is beyond the last entry
        const DisplayLut lut = displayLut8(image, {});
        QCOMPARE(lut.values.size(), 16);
        QCOMPARE(int(lut.values[4]), 255);
    }

    void windowsByName()
    {
        Radiograph image;
        image.stored = cv::Mat(1, 101, CV_16UC1);
        for (int x = 0; x <= 100; ++x)
            image.stored.at<quint16>(0, x) = static_cast<quint16>(x);
        image.slope = -1; // the smallest stored value is the largest modality value
        image.windows = {VoiWindow{40, 20, VoiFunction::Linear, {}},
                         VoiWindow{50, 30, VoiFunction::Linear, u"BONE"_s}};
        image.voiLuts = {Lut{10, 8, {51, 102, 255}, {}}};
        const QVector<WindowPreset> presets = windowPresets(image, image.stored);
        QCOMPARE(presets.size(), 7);
        QCOMPARE(presets.at(0).name, u"File window 1"_s);
        QCOMPARE(presets.at(1).name, u"BONE"_s);
        QCOMPARE(presets.at(1).window.width, 30.0);
        QCOMPARE(presets.at(2).voiLut, 0);
        QCOMPARE(presets.at(2).window.width, 3.0);
        QCOMPARE(presets.at(3).name, u"1 to 99 % of the pixels"_s); // -99 to -1
        QCOMPARE(presets.at(3).window.width, 99.0);
        QCOMPARE(presets.at(3).window.center, -49.5);
        QCOMPARE(presets.at(5).window.center, -25.0); // stored 1 to 50: -50 to -1
        QCOMPARE(presets.at(5).voiLut, -1);
    }

    void badFilesSayWhy()
    {
        QTemporaryDir folder;
        const auto refused
            = [&](const QString &name, const QByteArray &bytes, const QString &part) {
                  const QString path = folder.filePath(name);
                  write(path, bytes);
                  const auto read = readImage(path);
                  QVERIFY2(!read, qPrintable(name));
                  QVERIFY2(read.error().text.contains(path), qPrintable(read.error().text));
                  QVERIFY2(read.error().text.contains(part), qPrintable(read.error().text));
              };
        const QByteArray png = bytesOf(golden("wide.png"));
        const QByteArray jpeg = bytesOf(golden("rgb.jpg"));
        const QByteArray tiff = bytesOf(golden("wide.tif"));
        refused(u"a.png"_s, {}, u"0 bytes"_s);
        refused(u"b.png"_s, "this is no picture\n", u"text file"_s);
        refused(u"c.png"_s, png.left(png.size() / 2), u"truncated"_s);
        refused(u"c2.png"_s, png.left(png.size() - 12), u"truncated"_s);
        refused(u"d.jpg"_s, jpeg.left(jpeg.size() / 2), u"truncated"_s);
        refused(u"d2.jpg"_s, jpeg.left(jpeg.size() - 2), u"truncated"_s);
        refused(u"d3.jpg"_s, jpeg.left(100), u"truncated"_s);
        refused(u"e.tif"_s, tiff.left(tiff.size() / 2), u"damaged"_s);
        QByteArray flipped = png;
        flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 0x10);
        refused(u"f.png"_s, flipped, u"damaged"_s);
        QByteArray huge = png;
        huge.replace(16, 8, QByteArray("\x00\x00\xff\xff\x00\x00\xff\xff", 8));
        refused(u"g.png"_s, huge, u"too large"_s);
        QVERIFY(readImage(folder.path()).error().text.contains(u"folder"_s));
        QCOMPARE(readImage(folder.filePath(u"none.png"_s)).error().code, ErrorCode::NotFound);
    }

    void formatIsDetectedByContent()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"image.dcm"_s);
        QVERIFY(QFile::copy(golden("rgb.jpg"), path));
        QCOMPARE(readImageInfo(path)->format, u"JPEG"_s);
    }

private:
    QJsonObject m_golden;
};

QTEST_GUILESS_MAIN(TestImage)
#include "test_image.moc"
