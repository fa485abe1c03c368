// SPDX-License-Identifier: GPL-3.0-or-later
// Pixel data layouts that are rare in real sets, written byte by byte.
#include "base/atomicfile.h"
#include "dicom/reader.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/dicombytes.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

#include <cstring>

using namespace synthray;
using namespace Qt::StringLiterals;
using Image = synthray::test::DicomBytes;

namespace {

QVector<double> storedOf(const Radiograph &image)
{
    cv::Mat values;
    image.stored.convertTo(values, CV_64F);
    return QVector<double>(values.begin<double>(), values.end<double>());
}

/// The JPEG 2000 stream of the 64 x 64 image of the golden files.
QByteArray stream()
{
    const QByteArray file = *readFile(test::golden(u"images/dicom/MR_small_jp2klossless.dcm"_s));
    const qsizetype from = file.indexOf("\xff\x4f\xff\x51");
    return file.mid(from, file.lastIndexOf("\xff\xd9") + 2 - from);
}

/// 64 x 64, 16 bits, signed, in JPEG 2000.
Image compressed(int frames = 1, int rows = 64, int isSigned = 1)
{
    Image image("1.2.840.10008.1.2.4.90");
    image.word(0x0028, 0x0002, 1).text(0x0028, 0x0004, "CS", "MONOCHROME2");
    image.text(0x0028, 0x0008, "IS", QByteArray::number(frames));
    image.word(0x0028, 0x0010, rows).word(0x0028, 0x0011, 64).word(0x0028, 0x0100, 16);
    return image.word(0x0028, 0x0101, 16).word(0x0028, 0x0102, 15).word(0x0028, 0x0103, isSigned);
}

} // namespace

class TestDicomPixels : public QObject
{
    Q_OBJECT

private:
    QString write(const Image &image)
    {
        const QString path = m_folder.filePath(u"image.dcm"_s);
        return writeFileAtomically(path, image.bytes()) ? path : QString();
    }

    /// 2 x 2 pixels of 16 bits allocated.
    QVector<double> stored(int bits, int highBit, bool isSigned, const QList<int> &words)
    {
        Image image;
        image.word(0x0028, 0x0002, 1).text(0x0028, 0x0004, "CS", "MONOCHROME2");
        image.word(0x0028, 0x0010, 2).word(0x0028, 0x0011, 2).word(0x0028, 0x0100, 16);
        image.word(0x0028, 0x0101, bits)
            .word(0x0028, 0x0102, highBit)
            .word(0x0028, 0x0103, isSigned);
        const auto read = readImage(write(image.words(0x7fe0, 0x0010, "OW", words)));
        return read ? storedOf(*read) : QVector<double>();
    }

private Q_SLOTS:
    /// Bits outside the value (overlays, garbage) are ignored.
    void bitsArePlacedByTheHeader()
    {
        QCOMPARE(stored(12, 11, false, {0, 0xf001, 0x0fff, 0x7800}),
                 QVector<double>({0, 1, 4095, 2048}));
        QCOMPARE(stored(12, 11, true, {0, 0xf001, 0x0fff, 0x7800}),
                 QVector<double>({0, 1, -1, -2048}));
        QCOMPARE(stored(12, 15, false, {0x000f, 0x0010, 0xffff, 0x8000}),
                 QVector<double>({0, 1, 4095, 2048}));
        QCOMPARE(stored(12, 15, true, {0x000f, 0x0010, 0xffff, 0x8000}),
                 QVector<double>({0, 1, -1, -2048}));
        QCOMPARE(stored(8, 11, false, {0x0ff0, 0x0010, 0xf00f, 0x0800}),
                 QVector<double>({255, 1, 0, 128}));
        QCOMPARE(stored(16, 15, true, {0xffff, 0x8000, 0x7fff, 0}),
                 QVector<double>({-1, -32768, 32767, 0}));
    }

    /// Unsigned 32-bit values do not fit into signed ones, but none is truncated.
    void thirtyTwoBitsUnsigned()
    {
        const auto image = [](int samples) {
            Image f;
            f.word(0x0028, 0x0002, samples)
                .text(0x0028, 0x0004, "CS", samples == 3 ? "RGB" : "MONOCHROME2");
            f.word(0x0028, 0x0006, 0)
                .word(0x0028, 0x0010, 2)
                .word(0x0028, 0x0011, 2)
                .word(0x0028, 0x0100, 32);
            return f.word(0x0028, 0x0101, 32).word(0x0028, 0x0102, 31).word(0x0028, 0x0103, 0);
        };
        const QList<quint32> values{0, 0x7fffffff, 0xc0000000, 0xffffffff};
        QByteArray grey, colour;
        for (const quint32 value : values) {
            const quint32 bytes = qToLittleEndian(value);
            grey.append(reinterpret_cast<const char *>(&bytes), 4);
            for (int i = 0; i < 3; ++i)
                colour.append(reinterpret_cast<const char *>(&bytes), 4);
        }
        const QString path = write(image(1).raw(0x7fe0, 0x0010, "OW", grey));
        const auto read = readImage(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        const QVector<double> stored = storedOf(*read);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(modalityValue(*read, stored[i]), double(values[i]));
        QCOMPARE(storedStatistics(path)->max, 4294967295.0);
        const cv::Mat shown = toDisplay(*read, 8);
        QCOMPARE(QList<int>(shown.begin<quint8>(), shown.end<quint8>()),
                 QList<int>({0, 127, 191, 255}));
        VoiChoice window;
        window.window = VoiWindow{3221225472.0, 2147483648.0, VoiFunction::LinearExact, {}};
        const cv::Mat upper = toDisplay(*read, 8, window);
        QCOMPARE(QList<int>(upper.begin<quint8>(), upper.end<quint8>()),
                 QList<int>({0, 0, 128, 255}));
        const auto rgb = readImage(write(image(3).raw(0x7fe0, 0x0010, "OW", colour)));
        QVERIFY(rgb && !rgb->wasColour);
        const cv::Mat luma = toDisplay(*rgb, 8);
        QCOMPARE(QList<int>(luma.begin<quint8>(), luma.end<quint8>()),
                 QList<int>({0, 127, 191, 255}));
    }

    /// If header and stream disagree on the sign, the stream is right.
    void signedStreamUnderAnUnsignedHeader()
    {
        const auto right = readImage(write(compressed().fragments({stream()})));
        const auto wrong = readImage(write(compressed(1, 64, 0).fragments({stream()})));
        QVERIFY(right && wrong);
        QVERIFY(wrong->isSigned);
        QCOMPARE(storedOf(*wrong), storedOf(*right));
    }

    /// Values that lossy JPEG raises above the maximum stay white.
    void overshootOfLossyJpegIsClipped()
    {
        const QString folder = test::sharedData();
        if (folder.isEmpty())
            QSKIP("needs the real DICOM files next to the project");
        const auto original = readImage(folder + u"/dicom/nema_wg04/RG3_UNC"_s);
        const auto lossy = readImage(folder + u"/dicom/nema_wg04/RG3_JPLY"_s);
        QVERIFY(original && lossy);
        cv::Mat a, b;
        original->stored.convertTo(a, CV_32F);
        lossy->stored.convertTo(b, CV_32F);
        QVERIFY2(cv::norm(a, b, cv::NORM_INF) < 100,
                 qPrintable(QString::number(cv::norm(a, b, cv::NORM_INF))));
    }

    void colourInPlanesAndPairs()
    {
        const auto image = [](const QByteArray &photometric, int planar) {
            Image f;
            f.word(0x0028, 0x0002, 3)
                .text(0x0028, 0x0004, "CS", photometric)
                .word(0x0028, 0x0006, planar);
            f.word(0x0028, 0x0010, 1).word(0x0028, 0x0011, 4).word(0x0028, 0x0100, 8);
            return f.word(0x0028, 0x0101, 8).word(0x0028, 0x0102, 7).word(0x0028, 0x0103, 0);
        };
        const QByteArray planes("\xff\0\0\x0a\0\xff\0\x0a\0\0\xff\x0a",
                                12); // red, green, blue, grey
        const auto read = readImage(write(image("RGB", 1).raw(0x7fe0, 0x0010, "OB", planes)));
        QVERIFY(read);
        QCOMPARE(storedOf(*read), QVector<double>({76, 150, 29, 10}));
        QVERIFY(read->wasColour);
        const QByteArray pairs("\x01\x02\x80\x81\x03\x04\x82\x83", 8); // Y Y Cb Cr
        const QString path = write(image("YBR_FULL_422", 0).raw(0x7fe0, 0x0010, "OB", pairs));
        const auto ybr = readImage(path);
        QVERIFY(ybr);
        QCOMPARE(storedOf(*ybr), QVector<double>({1, 2, 3, 4}));
        QCOMPARE(storedStatistics(path)->mean,
                 (1 + 2 + 3 + 4 + 2 * (128 + 129 + 130 + 131)) / 12.0);
    }

    /// Floating-point values are quantised to 65,536 steps between smallest and largest.
    void floatingPointPixels()
    {
        Image image;
        image.word(0x0028, 0x0002, 1).text(0x0028, 0x0004, "CS", "MONOCHROME2");
        image.word(0x0028, 0x0010, 1).word(0x0028, 0x0011, 4).word(0x0028, 0x0100, 32);
        const float values[] = {-1.5F, 0.25F, 2.F, std::numeric_limits<float>::quiet_NaN()};
        const QString path
            = write(image.raw(0x7fe0, 0x0008, "OF",
                              QByteArray(reinterpret_cast<const char *>(values), sizeof values)));
        const auto read = readImage(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        for (int i = 0; i < 3; ++i)
            QVERIFY(std::abs(modalityValue(*read, storedOf(*read)[i]) - double(values[i]))
                    < 3.5 / 65535);
        QCOMPARE(storedStatistics(path)->min, -1.5);
        QCOMPARE(storedStatistics(path)->mean, 0.25);
    }

    void missingBytesAreCounted()
    {
        Image image;
        image.picture(64, 64).raw(0x7fe0, 0x0010, "OB", QByteArray(4000, '\1'));
        const auto read = readImage(write(image));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY2(read.error().text.contains(u"4000 of 4096 bytes"_s),
                 qPrintable(read.error().text));
    }

    void claimsAreRefusedBeforeAllocation_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("frames");
        QTest::newRow("60,000 x 60,000") << 60'000 << 1;
        QTest::newRow("a million frames") << 16 << 1'000'000;
        QTest::newRow("both") << 60'000 << 2'000'000'000;
    }

    void claimsAreRefusedBeforeAllocation()
    {
        QFETCH(int, side);
        QFETCH(int, frames);
        for (const bool inFragments : {false, true}) {
            Image image(inFragments ? "1.2.840.10008.1.2.4.90" : "1.2.840.10008.1.2.1");
            image.picture(side, side, 8, frames);
            if (inFragments)
                image.fragments({stream()});
            else
                image.raw(0x7fe0, 0x0010, "OB", QByteArray(16, '\0'));
            const auto read = readImage(write(image));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::TooLarge);
            if (frames > 1) // names the file's number and the limit that it exceeds
                QVERIFY2(read.error().text.contains(QString::number(frames))
                             && read.error().hint.contains(QLocale().toString(maxImageFrames)),
                         qPrintable(read.error().whole()));
        }
    }

    void jpeg2000InFragments()
    {
        const QByteArray s = stream();
        const auto golden
            = storedStatistics(test::golden(u"images/dicom/MR_small_RLE.dcm"_s), {}, true);
        QVERIFY(golden);
        const auto hash = [&](const Image &image) {
            const auto found = storedStatistics(write(image), {}, true);
            return found ? found->hash : found.error().text;
        };
        const qsizetype half = s.size() / 2;
        const QByteArray one = s.left(half);
        const QByteArray two = s.mid(half);
        QCOMPARE(hash(compressed().fragments({s})), golden->hash);
        QCOMPARE(hash(compressed().fragments({one, two})), golden->hash);
        // Two frames of two fragments each: with a table, and without (found by their first bytes).
        const QByteArray table = Image::number32(0) + Image::number32(quint32(s.size() + 16));
        const QString twice = hash(compressed(2).fragments({one, two, one, two}, table));
        QCOMPARE(twice.size(), 16);
        QCOMPARE(hash(compressed(2).fragments({one, two, one, two})), twice);
        QCOMPARE(hash(compressed(2).fragments({s, s})), twice);
        // A JP2 file instead of the bare stream.
        QByteArray jp2("\0\0\0\x0cjP  \r\n\x87\n\0\0\0\0jp2c", 20);
        QCOMPARE(hash(compressed().fragments({jp2 + s})), golden->hash);
    }

    /// An incomplete image is never shown as complete. A size that differs from the header's is
    /// refused before allocating memory.
    void brokenJpeg2000IsRefused()
    {
        const QByteArray s = stream();
        for (const qsizetype size : {s.size() - 300, s.size() / 2, qsizetype(60), qsizetype(4)}) {
            const auto read = readImage(write(compressed().fragments({s.left(size)})));
            QVERIFY2(!read, qPrintable(QString::number(size)));
        }
        QVERIFY(readImage(
            write(compressed().fragments({s.left(s.size() - 2)})))); // only its end marker
        const auto smaller = readImage(write(compressed(1, 32).fragments({s})));
        QVERIFY(!smaller);
        QVERIFY2(smaller.error().text.contains(u"64 × 64"_s), qPrintable(smaller.error().text));
    }

    void windowsOfTheFileAndOfEachFrame()
    {
        Image plain;
        plain.picture(1, 2)
            .text(0x0028, 0x1050, "DS", "40\\600\\3")
            .text(0x0028, 0x1051, "DS", "400\\1500\\0");
        plain.text(0x0028, 0x1055, "LO", "SOFT\\LUNG").text(0x0028, 0x1056, "CS", "SIGMOID");
        const auto read = readImage(write(plain.raw(0x7fe0, 0x0010, "OB", QByteArray(2, '\1'))));
        QVERIFY(read);
        QCOMPARE(read->windows.size(), 2); // a width of 0 does not count
        QCOMPARE(read->windows[1].center, 600.0);
        QCOMPARE(read->windows[1].explanation, u"LUNG"_s);
        QCOMPARE(read->windows[1].function, VoiFunction::Sigmoid);

        Image frames;
        frames.picture(1, 2, 8, 2).head(0x5200, 0x9230, "SQ", 0xffffffff);
        for (const char *center : {"10", "20"}) {
            frames.item(0xe000, 0xffffffff)
                .head(0x0028, 0x9132, "SQ", 0xffffffff)
                .item(0xe000, 0xffffffff);
            frames.text(0x0028, 0x1050, "DS", center).text(0x0028, 0x1051, "DS", "7");
            frames.item(0xe00d, 0).item(0xe0dd, 0).item(0xe00d, 0);
        }
        frames.item(0xe0dd, 0).raw(0x7fe0, 0x0010, "OB", QByteArray(4, '\1'));
        const QString path = write(frames);
        for (const int frame : {0, 1}) {
            const auto image = readImage(path, frame);
            QVERIFY2(image, image ? "" : qPrintable(image.error().text));
            QCOMPARE(image->windows.size(), 1);
            QCOMPARE(image->windows[0].center, frame == 0 ? 10.0 : 20.0);
        }
    }

    /// Statistics of a long image can be stopped; the result has the number of frames read.
    void statisticsCanBeStopped()
    {
        Image image;
        image.picture(8, 8, 8, 50).raw(0x7fe0, 0x0010, "OB", QByteArray(64 * 50, '\3'));
        int calls = 0;
        const auto partial = storedStatistics(write(image), [&] { return ++calls < 5; });
        QVERIFY(partial);
        QCOMPARE(partial->frames, 5);
        QCOMPARE(partial->mean, 3.0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDicomPixels)
#include "test_dicompixels.moc"
