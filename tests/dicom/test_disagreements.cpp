// SPDX-License-Identifier: GPL-3.0-or-later
// Files that contradict themselves or the standard in ways that occur in practice: header and
// stream, header and tables, groups and top level, numbers and letters. All files are generated
// here.
#include "dicom/imagenotes.h"
#include "dicom/reader.h"
#include "image/imageio.h"
#include "image/measure.h"
#include "image/windowing.h"
#include "support/dicombytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrplol.h>
#include <dcmtk/dcmjpeg/djrploss.h>
#include <dcmtk/dcmjpls/djencode.h>
#include <dcmtk/dcmjpls/djrparam.h>

#include <opencv2/core.hpp>

#include <cstdio>
#include <cstring>
#include <numbers>

#include <jpeglib.h>

using namespace synthray;
using namespace Qt::StringLiterals;
using Image = synthray::test::DicomBytes;

namespace {

constexpr auto baseline = "1.2.840.10008.1.2.4.50", extended = "1.2.840.10008.1.2.4.51",
               lossless = "1.2.840.10008.1.2.4.70", jpegLs = "1.2.840.10008.1.2.4.80",
               rle = "1.2.840.10008.1.2.5", native = "1.2.840.10008.1.2.1",
               implicitVr = "1.2.840.10008.1.2";

constexpr int side = 16;

QVector<double> storedOf(const Radiograph &image)
{
    cv::Mat values;
    image.stored.convertTo(values, CV_64F);
    return QVector<double>(values.begin<double>(), values.end<double>());
}

/// 'side' x 'side' values from 0 to 'largest'.
QVector<int> ramp(int largest)
{
    QVector<int> values;
    for (int i = 0; i < side * side; ++i)
        values.append(i * largest / (side * side - 1));
    return values;
}

/// One frame encoded by DCMTK.
QByteArray encoded(E_TransferSyntax syntax, const QVector<int> &values, int bits,
                   const DcmRepresentationParameter *parameter)
{
    static const bool registered = [] {
        DJEncoderRegistration::registerCodecs(ECC_lossyYCbCr, EUC_never, OFFalse);
        DJLSEncoderRegistration::registerCodecs();
        return true;
    }();
    Q_UNUSED(registered)
    DcmDataset dataset;
    dataset.putAndInsertUint16(DCM_Rows, side);
    dataset.putAndInsertUint16(DCM_Columns, side);
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 1);
    dataset.putAndInsertUint16(DCM_BitsAllocated, bits > 8 ? 16 : 8);
    dataset.putAndInsertUint16(DCM_BitsStored, static_cast<Uint16>(bits));
    dataset.putAndInsertUint16(DCM_HighBit, static_cast<Uint16>(bits - 1));
    dataset.putAndInsertUint16(DCM_PixelRepresentation, 0);
    dataset.putAndInsertString(DCM_PhotometricInterpretation, "MONOCHROME2");
    dataset.putAndInsertString(DCM_SOPClassUID, UID_SecondaryCaptureImageStorage);
    dataset.putAndInsertString(DCM_SOPInstanceUID, "1.2.3");
    if (bits > 8) {
        std::vector<Uint16> words(values.begin(), values.end());
        dataset.putAndInsertUint16Array(DCM_PixelData, words.data(), words.size());
    } else {
        std::vector<Uint8> bytes(values.begin(), values.end());
        dataset.putAndInsertUint8Array(DCM_PixelData, bytes.data(), bytes.size());
    }
    if (dataset.chooseRepresentation(syntax, parameter).bad())
        return {};
    DcmElement *element = nullptr;
    dataset.findAndGetElement(DCM_PixelData, element);
    DcmPixelSequence *sequence = nullptr;
    auto &pixels = static_cast<DcmPixelData &>(*element);
    E_TransferSyntax original = EXS_Unknown;
    const DcmRepresentationParameter *current = nullptr;
    pixels.getCurrentRepresentationKey(original, current);
    if (pixels.getEncapsulatedRepresentation(original, current, sequence).bad())
        return {};
    DcmPixelItem *item = nullptr;
    Uint8 *bytes = nullptr;
    if (sequence->getItem(item, 1).bad() || item->getUint8Array(bytes).bad())
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(item->getLength()));
}

QByteArray losslessStream(const QVector<int> &values, int bits)
{
    const DJ_RPLossless parameter;
    return encoded(EXS_JPEGProcess14SV1, values, bits, &parameter);
}
QByteArray lossyStream(const QVector<int> &values, int bits, int quality)
{
    const DJ_RPLossy parameter(quality);
    return encoded(bits > 8 ? EXS_JPEGProcess2_4 : EXS_JPEGProcess1, values, bits, &parameter);
}
QByteArray lsStream(const QVector<int> &values, int bits)
{
    const DJLSRepresentationParameter parameter(0, OFTrue);
    return encoded(EXS_JPEGLSLossless, values, bits, &parameter);
}
/// One segment of literal runs: 8 bits per sample (PS3.5 G.3).
QByteArray rleStream(const QVector<int> &values)
{
    QByteArray head(64, '\0');
    head[0] = 1;
    head[4] = 64;
    QByteArray body;
    for (qsizetype i = 0; i < values.size(); i += 128) {
        const qsizetype run = std::min<qsizetype>(128, values.size() - i);
        body.append(static_cast<char>(run - 1));
        for (qsizetype k = i; k < i + run; ++k)
            body.append(static_cast<char>(values[k]));
    }
    return head + body;
}

enum class ColourMarker { None, Jfif, Adobe0, Adobe1 };
/// A colour stream: left half (200, 40, 40), right half (40, 40, 200), encoded in 'space'.
QByteArray colourStream(J_COLOR_SPACE space, ColourMarker marker, const char ids[3],
                        bool subsampled)
{
    jpeg_compress_struct codec;
    jpeg_error_mgr errors;
    codec.err = jpeg_std_error(&errors);
    jpeg_create_compress(&codec);
    unsigned char *out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&codec, &out, &size);
    codec.image_width = codec.image_height = side;
    codec.input_components = 3;
    codec.in_color_space = JCS_RGB;
    jpeg_set_defaults(&codec);
    jpeg_set_colorspace(&codec, space);
    jpeg_set_quality(&codec, 95, TRUE);
    codec.write_JFIF_header = marker == ColourMarker::Jfif;
    codec.write_Adobe_marker = marker == ColourMarker::Adobe0 || marker == ColourMarker::Adobe1;
    for (int i = 0; i < 3; ++i) {
        codec.comp_info[i].component_id = static_cast<unsigned char>(ids[i]);
        codec.comp_info[i].h_samp_factor = codec.comp_info[i].v_samp_factor
            = subsampled && i == 0 ? 2 : 1;
    }
    jpeg_start_compress(&codec, TRUE);
    std::vector<JSAMPLE> row;
    for (int x = 0; x < side; ++x)
        for (const int v : {x < side / 2 ? 200 : 40, 40, x < side / 2 ? 40 : 200})
            row.push_back(static_cast<JSAMPLE>(v));
    JSAMPROW rows[1] = {row.data()};
    for (int y = 0; y < side; ++y)
        jpeg_write_scanlines(&codec, rows, 1);
    jpeg_finish_compress(&codec);
    const QByteArray bytes(reinterpret_cast<const char *>(out), qsizetype(size));
    jpeg_destroy_compress(&codec);
    std::free(out);
    return bytes;
}

Image header(const char *syntax, int allocated, int stored, bool isSigned, int rows = side,
             int columns = side, const char *photometric = "MONOCHROME2")
{
    Image image(syntax);
    const bool isColour = photometric[0] == 'R' || photometric[0] == 'Y';
    image.word(0x0028, 0x0002, isColour ? 3 : 1).text(0x0028, 0x0004, "CS", photometric);
    if (isColour)
        image.word(0x0028, 0x0006, 0);
    image.word(0x0028, 0x0010, rows).word(0x0028, 0x0011, columns);
    image.word(0x0028, 0x0100, allocated).word(0x0028, 0x0101, stored);
    return image.word(0x0028, 0x0102, stored - 1).word(0x0028, 0x0103, isSigned);
}

/// The bytes that 'body' appends to an image, without the image's beginning.
template <class Body> QByteArray content(const Body &body)
{
    Image image;
    const qsizetype begin = image.bytes().size();
    body(image);
    return image.bytes().mid(begin);
}
template <class Body> void sequence(Image &image, int group, int element, const Body &body)
{
    const QByteArray item = content(body);
    image.head(group, element, "SQ", static_cast<quint32>(item.size() + 8));
    image.item(0xe000, static_cast<quint32>(item.size()), item);
}

QByteArray implicitElement(quint16 group, quint16 element, const QByteArray &value)
{
    return Image::number16(group) + Image::number16(element)
        + Image::number32(static_cast<quint32>(value.size())) + value;
}
QByteArray words(const QList<int> &values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += Image::number16(static_cast<quint16>(value));
    return bytes;
}

} // namespace

class TestDisagreements : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"image.dcm"_s);
        QFile file(path); // many files: avoids the sync of writeFileAtomically
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    QString write(const Image &image) { return write(image.bytes()); }

    /// The first row as displayed by default.
    QList<int> shown(const QByteArray &bytes, const VoiChoice &voi = {})
    {
        const auto image = readImage(write(bytes));
        if (!image) {
            qWarning("%s", qPrintable(image.error().text));
            return {};
        }
        const cv::Mat row = toDisplay(*image, 8, voi).row(0);
        return QList<int>(row.begin<quint8>(), row.end<quint8>());
    }
    QList<int> shown(const Image &image, const VoiChoice &voi = {})
    {
        return shown(image.bytes(), voi);
    }

private Q_SLOTS:
    /// More bits in the stream than the header has room for.
    void streamDeeperThanTheWord()
    {
        const QVector<int> values = ramp(4095);
        const auto image = readImage(
            write(header(lossless, 8, 8, false).fragments({losslessStream(values, 12)})));
        QVERIFY2(image, image ? "" : qPrintable(image.error().text));
        QCOMPARE(storedOf(*image).last(), 4095.0);
    }

    void streamDepthTakesPrecedence_data()
    {
        QTest::addColumn<QByteArray>("syntax");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("stored");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QVector<int>>("values");
        QTest::addColumn<int>("tolerance");
        const QVector<int> eight = ramp(255), twelve = ramp(4095);
        for (const int stored : {8, 12, 16}) {
            const auto name = [&](const char *what) -> QByteArray {
                return QByteArray(what) + ", " + QByteArray::number(stored) + " stored of 16";
            };
            QTest::newRow(name("JPEG, 8").constData())
                << QByteArray(baseline) << lossyStream(eight, 8, 95) << stored << false << eight
                << 6;
            QTest::newRow(name("JPEG lossless, 8").constData())
                << QByteArray(lossless) << losslessStream(eight, 8) << stored << false << eight
                << 0;
            QTest::newRow(name("JPEG-LS, 8").constData())
                << QByteArray(jpegLs) << lsStream(eight, 8) << stored << false << eight << 0;
            QTest::newRow(name("RLE, 8").constData())
                << QByteArray(rle) << rleStream(eight) << stored << false << eight << 0;
        }
        QVector<int> signedEight; // 8-bit two's complement, by the stream's depth
        for (const int v : eight)
            signedEight.append(v < 128 ? v : v - 256);
        QTest::newRow("JPEG lossless, 8, signed")
            << QByteArray(lossless) << losslessStream(eight, 8) << 16 << true << signedEight << 0;
        QTest::newRow("JPEG-LS, 8, signed")
            << QByteArray(jpegLs) << lsStream(eight, 8) << 12 << true << signedEight << 0;
        QTest::newRow("JPEG-LS, 12, 10 declared")
            << QByteArray(jpegLs) << lsStream(twelve, 12) << 10 << false << twelve << 0;
        QTest::newRow("JPEG lossless, 12, 16 declared")
            << QByteArray(lossless) << losslessStream(twelve, 12) << 16 << false << twelve << 0;
        QTest::newRow("JPEG-LS in a file declared as JPEG")
            << QByteArray(lossless) << lsStream(twelve, 12) << 12 << false << twelve << 0;
    }
    void streamDepthTakesPrecedence()
    {
        QFETCH(QByteArray, syntax);
        QFETCH(QByteArray, stream);
        QFETCH(int, stored);
        QFETCH(bool, isSigned);
        QFETCH(QVector<int>, values);
        QFETCH(int, tolerance);
        QVERIFY(!stream.isEmpty());
        const QString path
            = write(header(syntax.constData(), 16, stored, isSigned).fragments({stream}));
        const auto image = readImage(path);
        QVERIFY2(image, image ? "" : qPrintable(image.error().text));
        const QVector<double> found = storedOf(*image);
        QCOMPARE(found.size(), values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            QVERIFY2(std::abs(found[i] - values[i]) <= tolerance,
                     qPrintable(u"%1: %2 instead of %3"_s.arg(i).arg(found[i]).arg(values[i])));
        const auto statistics = storedStatistics(path);
        QVERIFY(statistics);
        QCOMPARE(statistics->max, *std::max_element(found.cbegin(), found.cend()));
        QCOMPARE(statistics->min, *std::min_element(found.cbegin(), found.cend()));
    }

    /// Statistics and picture use the same rule if lossy JPEG exceeds the header's bits.
    void lossyValuesAboveTheHeadersBits()
    {
        QVector<int> edges; // overshoots around 0 and 1023
        for (int i = 0; i < side * side; ++i)
            edges.append((i / 3) % 2 ? 1023 : 0);
        const QString path
            = write(header(extended, 16, 10, false).fragments({lossyStream(edges, 12, 40)}));
        const auto image = readImage(path);
        const auto statistics = storedStatistics(path);
        QVERIFY(image && statistics);
        const QVector<double> found = storedOf(*image);
        QCOMPARE(*std::max_element(found.cbegin(), found.cend()), 1023.0);
        QCOMPARE(statistics->max, 1023.0);

        const QString deep
            = write(header(extended, 16, 10, false).fragments({lossyStream(ramp(4095), 12, 95)}));
        const auto whole = readImage(deep);
        QVERIFY(whole);
        QVERIFY(storedOf(*whole).last() > 4000);
        QCOMPARE(storedStatistics(deep)->max, storedOf(*whole).last());
        const cv::Mat shown = toDisplay(*whole, 8);
        QVERIFY(shown.at<quint8>(side / 2, 0) < 140); // not white from a quarter on
    }

    void colourOfJpegStreams_data()
    {
        QTest::addColumn<QByteArray>("photometric");
        QTest::addColumn<QByteArray>("stream");
        const char numbers[] = "\1\2\3", letters[] = "RGB", zeros[] = "\0\1\2";
        const auto row = [](const char *name, const char *photometric, const QByteArray &stream) {
            QTest::newRow(name) << QByteArray(photometric) << stream;
        };
        row("RGB declared, YCbCr by subsampling", "RGB",
            colourStream(JCS_YCbCr, ColourMarker::None, zeros, true));
        row("RGB declared, YCbCr by ids", "RGB",
            colourStream(JCS_YCbCr, ColourMarker::None, numbers, false));
        row("RGB declared, JFIF", "RGB",
            colourStream(JCS_YCbCr, ColourMarker::Jfif, numbers, false));
        row("RGB declared, Adobe 1", "RGB",
            colourStream(JCS_YCbCr, ColourMarker::Adobe1, numbers, true));
        row("RGB declared and correct, by ids", "RGB",
            colourStream(JCS_RGB, ColourMarker::None, letters, false));
        row("RGB declared and correct, undetermined", "RGB",
            colourStream(JCS_RGB, ColourMarker::None, zeros, false));
        row("YBR declared, RGB by ids", "YBR_FULL",
            colourStream(JCS_RGB, ColourMarker::None, letters, false));
        row("YBR declared, Adobe 0", "YBR_FULL_422",
            colourStream(JCS_RGB, ColourMarker::Adobe0, letters, false));
        row("YBR declared and correct", "YBR_FULL_422",
            colourStream(JCS_YCbCr, ColourMarker::None, numbers, true));
    }
    void colourOfJpegStreams()
    {
        QFETCH(QByteArray, photometric);
        QFETCH(QByteArray, stream);
        const QList<int> row = shown(
            header(baseline, 8, 8, false, side, side, photometric.constData()).fragments({stream}));
        QCOMPARE(row.size(), side);
        // The luma of (200, 40, 40) and (40, 40, 200), within JPEG's loss.
        QVERIFY2(std::abs(row[1] - 88) < 6, QByteArray::number(row[1]));
        QVERIFY2(std::abs(row[side - 2] - 58) < 6, QByteArray::number(row[side - 2]));
    }

    void commasAreDecimalSigns()
    {
        const QList<int> values{0, 100, 200, 400};
        Image image = header(native, 16, 12, false, 1, 4);
        image.text(0x0028, 0x0030, "DS", "0,25\\0,5");
        image.text(0x0028, 0x1050, "DS", "50,5").text(0x0028, 0x1051, "DS", "100,0");
        image.text(0x0028, 0x1052, "DS", "-10,5").text(0x0028, 0x1053, "DS", "0,5");
        const QString path = write(image.words(0x7fe0, 0x0010, "OW", values));
        const auto read = readImage(path);
        QVERIFY(read);
        QCOMPARE(read->slope, 0.5);
        QCOMPARE(read->intercept, -10.5);
        QCOMPARE(read->windows.size(), 1);
        QCOMPARE(read->windows[0].center, 50.5);
        QCOMPARE(read->rowSpacing, 0.25);
        QCOMPARE(read->columnSpacing, 0.5);
        const auto info = readImageInfo(path);
        QVERIFY(info);
        QCOMPARE(info->remarks.size(), 5);
        QVERIFY(info->remarks.filter(u"Rescale Slope"_s).value(0).contains(u"0,5"_s));
    }

    void invalidNumbersAreReported()
    {
        Image image = header(native, 16, 12, false, 1, 4);
        image.text(0x0028, 0x1053, "DS", "1.000,5");
        const auto info = readImageInfo(write(image.words(0x7fe0, 0x0010, "OW", {0, 1, 2, 3})));
        QVERIFY(info);
        QCOMPARE(info->remarks.size(), 1);
        QVERIFY(info->remarks[0].contains(u"Rescale Slope"_s));
    }

    /// PS3.4 N.2.5, for five classes of objects; all others apply it.
    void modalityOfFluoroscopyIsNotForDisplay()
    {
        const auto image = [](const char *uid, bool rescale) {
            Image f;
            f.text(0x0008, 0x0016, "UI", uid);
            f.append(content([&](Image &part) {
                part.word(0x0028, 0x0002, 1).text(0x0028, 0x0004, "CS", "MONOCHROME2");
                part.word(0x0028, 0x0010, 1).word(0x0028, 0x0011, 4).word(0x0028, 0x0100, 16);
                part.word(0x0028, 0x0101, 8).word(0x0028, 0x0102, 7).word(0x0028, 0x0103, 0);
                if (rescale)
                    part.text(0x0028, 0x1052, "DS", "255").text(0x0028, 0x1053, "DS", "-1");
                else
                    sequence(part, 0x0028, 0x3000, [](Image &item) {
                        item.words(0x0028, 0x3002, "US", {4, 0, 16});
                        item.words(0x0028, 0x3006, "US", {255, 170, 85, 0});
                    });
            }));
            return f.words(0x7fe0, 0x0010, "OW",
                           rescale ? QList<int>{0, 85, 170, 255} : QList<int>{0, 1, 2, 3});
        };
        for (const bool rescale : {false, true}) {
            for (const char *uid :
                 {"1.2.840.10008.5.1.4.1.1.12.1", "1.2.840.10008.5.1.4.1.1.12.2",
                  "1.2.840.10008.5.1.4.1.1.12.1.1", "1.2.840.10008.5.1.4.1.1.12.2.1"})
                QCOMPARE(shown(image(uid, rescale)), QList<int>({0, 85, 170, 255}));
            QCOMPARE(shown(image("1.2.840.10008.5.1.4.1.1.1.1", rescale)),
                     QList<int>({255, 170, 85, 0}));
        }
    }

    /// A table in the frame's group takes precedence over the shared one, and both over a leftover
    /// window at the top level.
    void voiOfFunctionalGroups()
    {
        const auto table = [](Image &image, const QList<int> &values) {
            sequence(image, 0x0028, 0x9132, [&](Image &item) {
                sequence(item, 0x0028, 0x3010, [&](Image &lut) {
                    lut.words(0x0028, 0x3002, "US", {4, 0, 8});
                    lut.words(0x0028, 0x3006, "OW", values);
                });
            });
        };
        const auto image = [&](bool perFrame, bool shared) {
            Image f = header(native, 8, 8, false, 1, 4);
            f.text(0x0028, 0x1050, "DS", "1000").text(0x0028, 0x1051, "DS", "10"); // all black
            if (shared)
                sequence(f, 0x5200, 0x9229, [&](Image &item) { table(item, {9, 19, 29, 255}); });
            if (perFrame)
                sequence(f, 0x5200, 0x9230, [&](Image &item) { table(item, {255, 10, 20, 30}); });
            return f.raw(0x7fe0, 0x0010, "OB", QByteArray("\0\1\2\3", 4));
        };
        QCOMPARE(shown(image(true, true)), QList<int>({255, 10, 20, 30}));
        QCOMPARE(shown(image(false, true)), QList<int>({9, 19, 29, 255}));
        QCOMPARE(shown(image(false, false)), QList<int>({0, 0, 0, 0}));
        QVERIFY(readImageInfo(write(image(true, true)))->windows.isEmpty());
    }

    void paddingRanges_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QList<int>>("values");
        const QList<int> low{0, 15, 1000, 3000};
        QTest::newRow("upwards") << 12 << false << 0 << 15 << low;
        QTest::newRow("downwards") << 12 << false << 15 << 0 << low;
        QTest::newRow("at the top")
            << 12 << false << 4095 << 4000 << QList<int>{4095, 4000, 1000, 3000};
        QTest::newRow("signed") << 16 << true << -2000 << -1990
                                << QList<int>{-2000, -1995, 1000, 3000};
        QTest::newRow("signed, 12 bits")
            << 12 << true << -2048 << -2040 << QList<int>{-2048, -2041, 0, 2000};
        QTest::newRow("signed, downwards")
            << 16 << true << -1990 << -2000 << QList<int>{-2000, -1990, 1000, 3000};
    }
    void paddingRanges()
    {
        QFETCH(int, bits);
        QFETCH(bool, isSigned);
        QFETCH(int, value);
        QFETCH(int, limit);
        QFETCH(QList<int>, values);
        for (const char *vr : {"US", "SS"}) { // the wrong one is just as common
            Image image = header(native, 16, bits, isSigned, 1, 4);
            image.words(0x0028, 0x0120, vr, {value}).words(0x0028, 0x0121, vr, {limit});
            const QList<int> row = shown(image.words(0x7fe0, 0x0010, "OW", values));
            QCOMPARE(row.size(), 4);
            QCOMPARE(row.mid(2), QList<int>({0, 255}));
        }
    }

    /// 32 bits: the value does not fit into 16.
    void widePadding()
    {
        Image image = header(native, 32, 32, false, 1, 4);
        image.raw(0x0028, 0x0120, "UL", Image::number32(0xfffffff0));
        image.raw(0x0028, 0x0121, "UL", Image::number32(0xffffffff));
        QByteArray pixels;
        for (const quint32 value : {0xfffffff0u, 0xfffffff8u, 1000u, 3000000u})
            pixels += Image::number32(value);
        const QList<int> row = shown(image.raw(0x7fe0, 0x0010, "OW", pixels));
        QCOMPARE(row.mid(2), QList<int>({0, 255}));
    }

    void floatPadding()
    {
        const auto pixels = [](const QList<float> &values) {
            QByteArray bytes;
            for (const float value : values) {
                quint32 word = 0;
                std::memcpy(&word, &value, sizeof word);
                bytes += Image::number32(word);
            }
            return bytes;
        };
        const auto image = [&](const QList<float> &values, std::optional<float> padding = {},
                               std::optional<float> limit = {}) {
            Image f;
            f.word(0x0028, 0x0002, 1).text(0x0028, 0x0004, "CS", "MONOCHROME2");
            f.word(0x0028, 0x0010, 1).word(0x0028, 0x0011, int(values.size()));
            f.word(0x0028, 0x0100, 32);
            if (padding)
                f.raw(0x0028, 0x0122, "FL", pixels({*padding}));
            if (limit)
                f.raw(0x0028, 0x0124, "FL", pixels({*limit}));
            return f.raw(0x7fe0, 0x0008, "OF", pixels(values));
        };
        QCOMPARE(shown(image({-1000, 0, 0.5f, 1}, -1000.f)).mid(1), QList<int>({0, 128, 255}));
        QCOMPARE(shown(image({-999, -1000, 0.5f, 1}, -1000.f, -900.f)).mid(2),
                 QList<int>({0, 255}));
        QCOMPARE(shown(image({-3.4e38f, 0, 0.5f, 1})).mid(1), QList<int>({0, 128, 255}));
        // An outlier that is not declared as padding keeps its value, and the others keep theirs.
        QList<float> values{1e6f};
        for (int i = 0; i < 999; ++i)
            values.append(float(i) / 998);
        const auto read = readImage(write(image(values)));
        QVERIFY(read);
        QVERIFY(std::abs(modalityValue(*read, storedOf(*read)[0]) - 1e6) < 1);
        QVERIFY(std::abs(modalityValue(*read, storedOf(*read)[500]) - double(values[500])) < 1e-3);
        VoiChoice window;
        window.window = VoiWindow{0.5, 1, VoiFunction::LinearExact, {}};
        const cv::Mat row = toDisplay(*read, 8, window);
        QVERIFY(std::abs(row.at<quint8>(0, 500) - 128) <= 1);
    }

    /// Implicit VR does not tell that the first value is signed; a negative slope implies it.
    void voiLutAfterANegativeSlope()
    {
        QByteArray bytes = Image(implicitVr).bytes();
        const auto add = [&](quint16 group, quint16 element, const QByteArray &value) {
            bytes += implicitElement(group, element, value);
        };
        add(0x0028, 0x0002, words({1}));
        add(0x0028, 0x0004, "MONOCHROME2 ");
        add(0x0028, 0x0010, words({1}));
        add(0x0028, 0x0011, words({4}));
        add(0x0028, 0x0100, words({16}));
        add(0x0028, 0x0101, words({12}));
        add(0x0028, 0x0102, words({11}));
        add(0x0028, 0x0103, words({0}));
        add(0x0028, 0x1052, "0 ");
        add(0x0028, 0x1053, "-1");
        const QByteArray item = implicitElement(0x0028, 0x3002, words({4, -3, 8}))
            + implicitElement(0x0028, 0x3006, words({0, 85, 170, 255}));
        add(0x0028, 0x3010,
            Image::number16(0xfffe) + Image::number16(0xe000)
                + Image::number32(static_cast<quint32>(item.size())) + item);
        add(0x7fe0, 0x0010, words({0, 1, 2, 3}));
        QCOMPARE(shown(bytes), QList<int>({255, 170, 85, 0}));
    }

    void millimetresAtThePatient()
    {
        const auto image = [&](const char *factor, const char *aspect) {
            Image f;
            if (factor)
                f.text(0x0018, 0x1114, "DS", factor).text(0x0018, 0x1164, "DS", "0.25\\0.5");
            f.append(header(native, 8, 8, false, 1, 4).bytes().mid(Image().bytes().size()));
            if (aspect)
                f.text(0x0028, 0x0034, "IS", aspect);
            return readImage(write(f.raw(0x7fe0, 0x0010, "OB", QByteArray("\0\1\2\3", 4))));
        };
        QCOMPARE(image("1.25", nullptr)->rowSpacing, 0.2);
        QCOMPARE(image("1.25", nullptr)->columnSpacing, 0.4);
        const auto high = image(nullptr, "2\\1");
        QVERIFY(high);
        QCOMPARE(angleBetween(*high, {0, 0}, {1, 0}, {1, 1}),
                 180 / std::numbers::pi * std::atan(2.0));
        QVERIFY(!distanceBetween(*high, {0, 0}, {0, 1}).inMillimetres);
    }

    /// Pixel Spacing that repeats the detector's spacing is not corrected; a different one, or one
    /// with a calibration, is.
    void lengthsKnowTheirPlane_data()
    {
        QTest::addColumn<QByteArray>("imager");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("factor");
        QTest::addColumn<QByteArray>("calibration");
        QTest::addColumn<double>("row");
        QTest::addColumn<int>("plane");
        const auto row
            = [](const char *name, const char *imager, const char *own, const char *factor,
                 const char *calibration, double mm, LengthPlane plane) {
                  QTest::newRow(name) << QByteArray(imager) << QByteArray(own) << QByteArray(factor)
                                      << QByteArray(calibration) << mm << static_cast<int>(plane);
              };
        row("imager only", "0.2\\0.2", "", "", "", 0.2, LengthPlane::Detector);
        row("imager, factor", "0.2\\0.2", "", "1.25", "", 0.16, LengthPlane::Patient);
        row("copy", "0.2\\0.2", "0.20\\0.20", "", "", 0.2, LengthPlane::Detector);
        row("copy, factor", "0.2\\0.2", "0.20\\0.20", "1.25", "", 0.16, LengthPlane::Patient);
        row("calibrated", "0.2\\0.2", "0.17\\0.17", "1.25", "", 0.17, LengthPlane::Patient);
        row("calibrated alike", "0.2\\0.2", "0.2\\0.2", "1.25", "FIDUCIAL", 0.2,
            LengthPlane::Patient);
        row("own only", "", "0.2\\0.2", "1.25", "", 0.2, LengthPlane::Unstated);
        row("none", "", "", "1.25", "", 0, LengthPlane::Unstated);
    }

    void lengthsKnowTheirPlane()
    {
        QFETCH(QByteArray, imager);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, factor);
        QFETCH(QByteArray, calibration);
        Image f;
        if (!factor.isEmpty())
            f.text(0x0018, 0x1114, "DS", factor);
        if (!imager.isEmpty())
            f.text(0x0018, 0x1164, "DS", imager);
        f.append(header(native, 8, 8, false, 1, 4).bytes().mid(Image().bytes().size()));
        if (!own.isEmpty())
            f.text(0x0028, 0x0030, "DS", own);
        if (!calibration.isEmpty())
            f.text(0x0028, 0x0a02, "CS", calibration);
        const QString path = write(f.raw(0x7fe0, 0x0010, "OB", QByteArray("\0\1\2\3", 4)));
        const auto image = readImage(path);
        QVERIFY(image);
        QTEST(image->rowSpacing, "row");
        const ImageNotes notes = readImageNotes(path, *image);
        QTEST(static_cast<int>(notes.plane), "plane");
        QCOMPARE(notes.magnification, image->rowSpacing == 0.16 ? 1.25 : 0.0);
    }

    void lengthsOfPixelsThatAreNotSquare()
    {
        Radiograph image;
        image.pixelAspect = 2;
        QCOMPARE(pixelShape(image), 2.0);
        // Without millimetres, in widths of a pixel: (30, 80).
        QCOMPARE(distanceBetween(image, {0, 0}, {30, 40}).value, std::hypot(30.0, 80.0));
        image.rowSpacing = 0.2;
        image.columnSpacing = 0.8;
        QCOMPARE(pixelShape(image), 0.25); // the spacing counts
        QCOMPARE(pixelShapeText(0.25), u"4 : 1"_s);
        QCOMPARE(pixelShapeText(4), u"1 : 4"_s);
        QVERIFY(isSquare(1.0001) && !isSquare(1.01));
        image.columnSpacing = 1e-9;
        QCOMPARE(pixelShape(image), 1.0); // impossible: not used
    }

    void narrowWindowsAreExact()
    {
        Image image = header(native, 16, 12, false, 1, 4);
        image.text(0x0028, 0x1050, "DS", "0.5").text(0x0028, 0x1051, "DS", "0.4");
        image.text(0x0028, 0x1052, "DS", "0").text(0x0028, 0x1053, "DS", "0.1");
        QCOMPARE(shown(image.words(0x7fe0, 0x0010, "OW", {2, 4, 5, 8})),
                 QList<int>({0, 64, 128, 255}));
    }

    void functionInSmallLetters()
    {
        const auto image = [](const char *function) {
            Image f = header(native, 16, 12, false, 1, 4);
            f.text(0x0028, 0x1050, "DS", "100").text(0x0028, 0x1051, "DS", "100");
            return f.text(0x0028, 0x1056, "CS", function)
                .words(0x7fe0, 0x0010, "OW", {20, 60, 100, 300});
        };
        QCOMPARE(shown(image("sigmoid")), shown(image("SIGMOID")));
        QVERIFY(shown(image("SIGMOID")) != shown(image("LINEAR")));
    }

    /// 16 bits declared, 10 used: scaled to be visible by default, strictly by the standard on
    /// demand.
    void lutThatDoesNotFillItsBits()
    {
        Image image = header(native, 16, 12, false, 1, 4);
        sequence(image, 0x0028, 0x3010, [](Image &item) {
            item.words(0x0028, 0x3002, "US", {4, 0, 16});
            item.words(0x0028, 0x3006, "OW", {0, 341, 682, 1023});
        });
        image.words(0x7fe0, 0x0010, "OW", {0, 1, 2, 3});
        QCOMPARE(shown(image), QList<int>({0, 85, 170, 255}));
        const auto read = readImage(write(image));
        QCOMPARE(read->voiLuts.size(), 2);
        QVERIFY(read->voiLuts[0].explanation.contains(u"largest entry"_s));
        VoiChoice unscaled;
        unscaled.voiLut = 1;
        QCOMPARE(shown(image, unscaled), QList<int>({0, 1, 3, 4}));
        QCOMPARE(readImageInfo(write(image))->remarks.size(), 1);
    }

    void palettes_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QList<int>>("table");
        const QList<int> grey{10, 80, 160, 250};
        const auto each = [&](int factor) {
            QList<int> list;
            for (const int value : grey)
                list.append(value * factor);
            return list;
        };
        QTest::newRow("16, high byte") << 16 << each(256);
        QTest::newRow("16, both bytes") << 16 << each(257);
        QTest::newRow("16, low byte") << 16 << grey;
        QTest::newRow("8, high byte") << 8 << each(256);
        QTest::newRow("8, both bytes") << 8 << each(257);
        QTest::newRow("8, low byte") << 8 << grey;
        QTest::newRow("8, two in a word") << 8 << QList<int>{10 | 80 << 8, 160 | 250 << 8};
        QTest::newRow("16, two in a word") << 16 << QList<int>{10 | 80 << 8, 160 | 250 << 8};
    }
    void palettes()
    {
        QFETCH(int, bits);
        QFETCH(QList<int>, table);
        Image image = header(native, 8, 8, false, 1, 4, "PALETTE COLOR");
        for (int c = 0; c < 3; ++c)
            image.words(0x0028, 0x1101 + c, "US", {4, 0, bits});
        for (int c = 0; c < 3; ++c)
            image.words(0x0028, 0x1201 + c, "OW", table);
        QCOMPARE(shown(image.raw(0x7fe0, 0x0010, "OB", QByteArray("\0\1\2\3", 4))),
                 QList<int>({10, 80, 160, 250}));
    }

    void patientIdsInTheirLetters_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const char *set, const QByteArray &id, const QString &text) {
                  QTest::newRow(name) << QByteArray(set) << id << text;
              };
        // 誠 and 許 in GBK: 0x5C, the backslash, is the second byte of the first.
        row("GB18030", "GB18030",
            "A\xd5\x5c"
            "1",
            u"A誠1"_s);
        row("GBK", "GBK",
            "A\xd5\x5c"
            "2",
            u"A誠2"_s);
        row("GBK, misspelt", "gb2312", "\xce\xc4", u"文"_s);
        row("Kanji", "\\ISO 2022 IR 87", "\x1b$B;3ED\x1b(B1", u"山田1"_s);
        row("Kanji, first value missing", "ISO 2022 IR 87", "\x1b$B;3ED\x1b(B1", u"山田1"_s);
        // 0x21 0x5C is a plus sign in JIS X 0208: another backslash as a second byte.
        row("Kanji, backslash", "\\ISO 2022 IR 87", "\x1b$B!\\\x1b(B1", u"＋1"_s);
        row("Kanji and half-width letters", "ISO 2022 IR 13\\ISO 2022 IR 87",
            "\xd4\xcf\xc0\x1b$B;3ED\x1b(J1", u"ﾔﾏﾀ山田1"_s);
        row("Hangul", "\\ISO 2022 IR 149", "\x1b$)C\xb1\xe8 1", u"김 1"_s);
        row("Simplified Chinese", "\\ISO 2022 IR 58", "\x1b$)A\xce\xc4 1", u"文 1"_s);
        row("Cyrillic", "ISO_IR 144", "\xb8\xd2\xd0\xdd", u"Иван"_s);
        row("Cyrillic, misspelt", "ISO-IR 144", "\xb8\xd2\xd0\xdd", u"Иван"_s);
        row("Latin", "ISO_IR 100", "M\xfcller", u"Müller"_s);
        row("UTF-8", "ISO_IR 192", "M\xc3\xbcller", u"Müller"_s);
        row("UTF-8, undeclared", "", "M\xc3\xbcller", u"Müller"_s);
        row("two values", "", "A\\B", u"A"_s);
    }
    void patientIdsInTheirLetters()
    {
        QFETCH(QByteArray, set);
        QFETCH(QByteArray, id);
        QFETCH(QString, text);
        Image image;
        image.text(0x0008, 0x0005, "CS", set).text(0x0010, 0x0020, "LO", id);
        image.append(header(native, 8, 8, false, 1, 4).bytes().mid(Image().bytes().size()));
        const auto info
            = readImageInfo(write(image.raw(0x7fe0, 0x0010, "OB", QByteArray("\0\1\2\3", 4))));
        QVERIFY(info);
        QCOMPARE(info->patientId, text);
    }

    /// Two patients with undecodable ids remain distinct.
    void undecodablePatientIds()
    {
        const auto idOf = [&](const QByteArray &id) {
            Image image;
            image.text(0x0010, 0x0020, "LO", id);
            image.append(header(native, 8, 8, false, 1, 4).bytes().mid(Image().bytes().size()));
            const auto info
                = readImageInfo(write(image.raw(0x7fe0, 0x0010, "OB", QByteArray("\0\1\2\3", 4))));
            return info ? info->patientId : QString();
        };
        QVERIFY(!idOf("\xd5\x5c"
                      "1")
                     .isEmpty());
        QVERIFY(idOf("\xd5\x5c"
                     "1")
                != idOf("\xd5\x5c"
                        "2"));
    }
};

QTEST_GUILESS_MAIN(TestDisagreements)
#include "test_disagreements.moc"
