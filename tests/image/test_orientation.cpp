// SPDX-License-Identifier: GPL-3.0-or-later
// Orientation tags of TIFF, JPEG and PNG: one rule for every kind of image in them.
#include "base/atomicfile.h"
#include "image/imageio.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <opencv2/core.hpp>
#include <zlib.h>

#include <cstdio>

#include <jpeglib.h>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 8, columns = 16;

/// All four corners differ.
cv::Mat picture()
{
    cv::Mat image(rows, columns, CV_8UC1, cv::Scalar(0));
    image(cv::Rect(0, 0, 8, 4)).setTo(255);
    image(cv::Rect(8, 0, 8, 4)).setTo(170);
    image(cv::Rect(0, 4, 8, 4)).setTo(85);
    return image;
}

/// TIFF 6.0, tag 274: where the stored row 0 and column 0 are displayed.
cv::Mat seen(const cv::Mat &stored, int tag)
{
    const int height = tag < 5 ? stored.rows : stored.cols;
    const int width = tag < 5 ? stored.cols : stored.rows;
    cv::Mat image(height, width, CV_8UC1);
    for (int y = 0; y < stored.rows; ++y)
        for (int x = 0; x < stored.cols; ++x) {
            const int right = stored.cols - 1 - x, down = stored.rows - 1 - y;
            const int at[9][2] = {{y, x}, {y, x},    {y, right},    {down, right}, {down, x},
                                  {x, y}, {x, down}, {right, down}, {right, y}};
            image.at<uchar>(at[tag][0], at[tag][1]) = stored.at<uchar>(y, x);
        }
    return image;
}

QByteArray word(int value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian<quint16>(static_cast<quint16>(value), bytes.data());
    return bytes;
}
QByteArray longWord(qsizetype value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian<quint32>(static_cast<quint32>(value), bytes.data());
    return bytes;
}
QByteArray entry(int tag, int value, int type = 3, qsizetype count = 1)
{
    return word(tag) + word(type) + longWord(count)
        + (type == 3 ? word(value) + word(0) : longWord(value));
}

QByteArray exif(int tag)
{
    return "II" + word(42) + longWord(8) + word(1) + entry(274, tag) + longWord(0);
}

enum class Kind { Grey, Wide, Bits, FourBits, Palette };
QByteArray tiff(const cv::Mat &image, int tag, Kind kind)
{
    QByteArray pixels;
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) {
            const int v = image.at<uchar>(y, x);
            if (kind == Kind::Wide)
                pixels += word(v * 257);
            else if (kind == Kind::Bits && x % 8 == 0)
                pixels += char(v > 127 ? 0xff : 0); // eight alike
            else if (kind == Kind::FourBits && x % 2 == 0)
                pixels += char(v / 17 * 17);
            else if (kind == Kind::Grey || kind == Kind::Palette)
                pixels += char(v);
        }
    const int bits = kind == Kind::Wide ? 16
        : kind == Kind::Bits            ? 1
        : kind == Kind::FourBits        ? 4
                                        : 8;
    const int count = kind == Kind::Palette ? 11 : 10;
    const qsizetype directory = 8, behind = directory + 2 + 12 * count + 4;
    QByteArray map;
    if (kind == Kind::Palette)
        for (int c = 0; c < 3; ++c)
            for (int v = 0; v < 256; ++v)
                map += word(v * 257);
    QByteArray bytes = "II" + word(42) + longWord(directory) + word(count);
    bytes += entry(256, image.cols) + entry(257, image.rows) + entry(258, bits) + entry(259, 1);
    bytes += entry(262, kind == Kind::Palette ? 3 : 1);
    bytes += entry(273, int(behind + map.size()), 4) + entry(274, tag) + entry(277, 1);
    bytes += entry(278, image.rows) + entry(279, int(pixels.size()), 4);
    if (kind == Kind::Palette)
        bytes += entry(320, int(behind), 3, 768).left(8) + longWord(behind);
    return bytes + longWord(0) + map + pixels;
}

QByteArray jpeg(const cv::Mat &image, int tag)
{
    jpeg_compress_struct codec;
    jpeg_error_mgr errors;
    codec.err = jpeg_std_error(&errors);
    jpeg_create_compress(&codec);
    unsigned char *out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&codec, &out, &size);
    codec.image_width = static_cast<JDIMENSION>(image.cols);
    codec.image_height = static_cast<JDIMENSION>(image.rows);
    codec.input_components = 1;
    codec.in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(&codec);
    jpeg_set_quality(&codec, 100, TRUE);
    jpeg_start_compress(&codec, TRUE);
    const QByteArray block = QByteArray("Exif\0\0", 6) + exif(tag);
    jpeg_write_marker(&codec, JPEG_APP0 + 1, reinterpret_cast<const JOCTET *>(block.constData()),
                      static_cast<unsigned>(block.size()));
    cv::Mat copy = image.clone();
    for (int y = 0; y < copy.rows; ++y) {
        JSAMPROW row = copy.ptr(y);
        jpeg_write_scanlines(&codec, &row, 1);
    }
    jpeg_finish_compress(&codec);
    const QByteArray bytes(reinterpret_cast<const char *>(out), qsizetype(size));
    jpeg_destroy_compress(&codec);
    std::free(out);
    return bytes;
}

/// Inserts the chunk behind the header, or before the end.
QByteArray png(const QByteArray &plain, int tag, bool atEnd)
{
    const QByteArray block = "eXIf" + exif(tag);
    const auto big = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(block.constData()),
                           static_cast<uInt>(block.size()));
    QByteArray bytes = plain;
    return bytes.insert(atEnd ? bytes.size() - 12 : 33,
                        big(static_cast<quint32>(block.size() - 4)) + block
                            + big(static_cast<quint32>(sum)));
}

} // namespace

class TestOrientation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyKindOfFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("tag");
        QTest::addColumn<int>("kind"); // number of grey values: 2, 16 or 256
        const QString plain = m_folder.filePath(u"plain.png"_s);
        QVERIFY(writePng(plain, picture()));
        const QByteArray stored = readFile(plain).value_or(QByteArray());
        for (int tag = 1; tag <= 8; ++tag) {
            const auto row
                = [&](const char *what, const char *name, const QByteArray &bytes, int kind = 256) {
                      QTest::addRow("%s, %d", what, tag)
                          << QString::fromLatin1(name) << bytes << tag << kind;
                  };
            row("TIFF, grey", "a.tif", tiff(picture(), tag, Kind::Grey));
            row("TIFF, 16 bits", "a.tif", tiff(picture(), tag, Kind::Wide));
            row("TIFF, single bits", "a.tif", tiff(picture(), tag, Kind::Bits), 2);
            row("TIFF, 4 bits", "a.tif", tiff(picture(), tag, Kind::FourBits), 16);
            row("TIFF, palette", "a.tif", tiff(picture(), tag, Kind::Palette));
            row("JPEG", "a.jpg", jpeg(picture(), tag));
            row("PNG", "a.png", png(stored, tag, false));
            row("PNG, at its end", "a.png", png(stored, tag, true));
        }
    }
    void everyKindOfFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, tag);
        QFETCH(int, kind);
        const QString path = m_folder.filePath(name);
        QVERIFY(writeFileAtomically(path, bytes));
        cv::Mat stored = picture();
        for (auto it = stored.begin<uchar>(); it != stored.end<uchar>(); ++it)
            *it = static_cast<uchar>(kind == 2 ? (*it > 127 ? 255 : 0) : *it);
        for (const bool isFollowed : {true, false}) {
            setOrientationFollowed(m_folder.path(), isFollowed);
            const auto info = readImageInfo(path);
            const auto image = readImage(path);
            QVERIFY2(info && image, image ? "" : qPrintable(image.error().text));
            const cv::Mat expected = seen(stored, isFollowed ? tag : 1);
            QCOMPARE(info->orientation, tag);
            QCOMPARE(info->isTurned, isFollowed && tag > 1);
            QCOMPARE(image->orientation, tag);
            QCOMPARE(image->isTurned, isFollowed && tag > 1);
            QCOMPARE(info->rows, expected.rows);
            QCOMPARE(info->columns, expected.cols);
            QCOMPARE(image->rows(), expected.rows);
            QCOMPARE(image->columns(), expected.cols);
            cv::Mat found;
            image->stored.convertTo(found, CV_8U, image->bitsStored == 16 ? 1.0 / 257 : 1.0);
            QVERIFY(cv::norm(found, expected, cv::NORM_INF) <= 2);
        }
        setOrientationFollowed(m_folder.path(), true);
    }

    /// Invalid tags are ignored.
    void brokenTags()
    {
        const QString path = m_folder.filePath(u"b.jpg"_s);
        for (const int tag : {0, 9, 255}) {
            QVERIFY(writeFileAtomically(path, jpeg(picture(), tag)));
            const auto info = readImageInfo(path);
            QVERIFY(info);
            QCOMPARE(info->orientation, 1);
            QCOMPARE(info->columns, columns);
        }
    }

    void theNearestFolderDecides()
    {
        setOrientationFollowed(u"/archive"_s, false);
        setOrientationFollowed(u"/archive/good"_s, true);
        QVERIFY(!isOrientationFollowed(u"/archive/a/b.tif"_s));
        QVERIFY(isOrientationFollowed(u"/archive/good/b.tif"_s));
        QVERIFY(isOrientationFollowed(u"/archives/b.tif"_s));
        setOrientationFollowed(u"/archive"_s, true);
    }
};

QTEST_GUILESS_MAIN(TestOrientation)
#include "test_orientation.moc"
