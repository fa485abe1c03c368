// SPDX-License-Identifier: GPL-3.0-or-later
// A stop request during decoding ends each interruptible reader immediately.
#include "dicom/assertions.h"
#include "dicom/reader.h"
#include "image/imageio.h"
#include "support/dicombytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef __GLIBC__
extern "C" void __assert_fail(const char *, const char *, unsigned int, const char *) noexcept
    __attribute__((noreturn));
#endif

#include <opencv2/imgcodecs.hpp>
#include <openjpeg.h>

#include <memory>
#include <thread>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 1024;

/// Grey levels that do not compress to almost nothing.
cv::Mat picture(int type = CV_8UC1)
{
    cv::Mat pixels(side, side, type);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side * pixels.channels(); ++x)
            pixels.ptr(y)[x] = static_cast<uchar>((x * x / 7) ^ (y * 5));
    return pixels;
}

QByteArray encoded(const char *extension, const cv::Mat &image,
                   const std::vector<int> &settings = {})
{
    std::vector<uchar> bytes;
    cv::imencode(extension, image, bytes, settings);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

OPJ_SIZE_T writeSome(void *from, OPJ_SIZE_T count, void *user)
{
    auto &bytes = *static_cast<std::pair<QByteArray, qsizetype> *>(user);
    const auto end = bytes.second + static_cast<qsizetype>(count);
    if (bytes.first.size() < end)
        bytes.first.resize(end);
    std::memcpy(bytes.first.data() + bytes.second, from, count);
    bytes.second = end;
    return count;
}

OPJ_OFF_T skipSome(OPJ_OFF_T count, void *user)
{
    static_cast<std::pair<QByteArray, qsizetype> *>(user)->second += count;
    return count;
}

OPJ_BOOL seekTo(OPJ_OFF_T to, void *user)
{
    static_cast<std::pair<QByteArray, qsizetype> *>(user)->second = to;
    return OPJ_TRUE;
}

/// A lossless codestream of many tiles.
QByteArray jpeg2000(const cv::Mat &grey, int tile)
{
    opj_image_cmptparm_t component = {};
    component.dx = component.dy = 1;
    component.w = static_cast<OPJ_UINT32>(grey.cols);
    component.h = static_cast<OPJ_UINT32>(grey.rows);
    component.prec = 8;
    opj_image_t *image = opj_image_create(1, &component, OPJ_CLRSPC_GRAY);
    image->x1 = component.w;
    image->y1 = component.h;
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x)
            image->comps[0].data[y * grey.cols + x] = grey.at<uchar>(y, x);
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.tcp_numlayers = 1;
    parameters.cp_disto_alloc = 1;
    parameters.tile_size_on = OPJ_TRUE;
    parameters.cp_tdx = parameters.cp_tdy = tile;
    std::pair<QByteArray, qsizetype> bytes;
    opj_codec_t *codec = opj_create_compress(OPJ_CODEC_J2K);
    opj_stream_t *stream = opj_stream_default_create(OPJ_FALSE);
    opj_stream_set_user_data(stream, &bytes, nullptr);
    opj_stream_set_write_function(stream, writeSome);
    opj_stream_set_skip_function(stream, skipSome);
    opj_stream_set_seek_function(stream, seekTo);
    const bool good = opj_setup_encoder(codec, &parameters, image)
        && opj_start_compress(codec, image, stream) && opj_encode(codec, stream)
        && opj_end_compress(codec, stream);
    opj_stream_destroy(stream);
    opj_destroy_codec(codec);
    opj_image_destroy(image);
    return good ? bytes.first : QByteArray();
}

/// RLE runs of two equal bytes, one segment per byte of a sample.
QByteArray rle(const cv::Mat &grey)
{
    QByteArray segment;
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x)
            segment += QByteArray("\0", 1) + static_cast<char>(grey.at<uchar>(y, x));
    QByteArray head = test::DicomBytes::number32(2) + test::DicomBytes::number32(64)
        + test::DicomBytes::number32(static_cast<quint32>(64 + segment.size()));
    head += QByteArray(64 - head.size(), '\0');
    return head + segment + segment;
}

QByteArray dicom(const QByteArray &syntax, const QByteArray &frame, int bits)
{
    test::DicomBytes image(syntax);
    image.picture(side, side, bits);
    image.fragments({frame.size() % 2 ? frame + '\0' : frame});
    return image.bytes();
}

class TestCancel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void stopEndsDecoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("steps"); // minimum number of progress reports
        QTest::newRow("PNG") << encoded(".png", picture()) << 50;
        QTest::newRow("JPEG") << encoded(".jpg", picture()) << 50;
        QTest::newRow("progressive JPEG")
            << encoded(".jpg", picture(), {cv::IMWRITE_JPEG_PROGRESSIVE, 1}) << 50;
        QTest::newRow("TIFF") << encoded(".tif", picture()) << 50;
        QTest::newRow("JPEG 2000 of 64 tiles")
            << dicom("1.2.840.10008.1.2.4.90", jpeg2000(picture() & 0xf0, 128), 8) << 32;
        QTest::newRow("RLE of two segments")
            << dicom("1.2.840.10008.1.2.5", rle(picture()), 16) << 2;
    }

    void stopEndsDecoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, steps);
        const QString path = m_folder.filePath(u"image"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        int reports = 0;
        JobContext whole([&](const JobProgress &progress) {
            ++reports;
            QVERIFY(progress.fraction >= 0 && progress.fraction <= 1);
        });
        const auto image = readImage(path, 0, &whole);
        QVERIFY2(image, qPrintable(image ? QString() : image.error().whole()));
        QCOMPARE(image->columns(), side);
        QVERIFY2(reports >= steps, qPrintable(QString::number(reports)));

        // Stop from another thread during the first progress report.
        reports = 0;
        JobContext *running = nullptr;
        JobContext context([&](const JobProgress &) {
            ++reports;
            std::thread([&] { running->requestStopNow(); }).join();
        });
        running = &context;
        const auto stopped = readImage(path, 0, &context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Stopped);
        QVERIFY2(stopped.error().text.contains(path), qPrintable(stopped.error().text));
        QCOMPARE(reports, 1); // it stopped at once

        JobContext part(&context); // part of a stopped job
        const auto stoppedToo = readImage(path, 0, &part);
        QVERIFY(!stoppedToo);
        QCOMPARE(stoppedToo.error().code, ErrorCode::Stopped);
        const auto numbers = storedStatistics(path, {}, false, &part);
        QVERIFY(!numbers);
        QCOMPARE(numbers.error().code, ErrorCode::Stopped);
    }

    /// Reading the stream in smaller parts gives the same pixels.
    void tilesAreDecodedCompletely()
    {
        const QString path = m_folder.filePath(u"tiles.dcm"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(dicom("1.2.840.10008.1.2.4.90", jpeg2000(picture(), 100), 8));
        file.close();
        const auto image = readImage(path);
        QVERIFY2(image, qPrintable(image ? QString() : image.error().whole()));
        QCOMPARE(cv::countNonZero(image->stored != picture()), 0);
    }

    // Debian builds OpenJPEG with assertions, and a damaged HTJ2K code block can trigger one
    // (ht_dec.c).
    void libraryAssertionsAreSurvived()
    {
#ifdef __GLIBC__
        int calls = 0;
        QVERIFY(survivesAssertions([](void *data) { ++*static_cast<int *>(data); }, &calls));
        QVERIFY(!survivesAssertions(
            [](void *data) {
                ++*static_cast<int *>(data);
                __assert_fail("a claim", "library.c", 319, "mel_init"); // as assert() in C does
            },
            &calls));
        QVERIFY(survivesAssertions([](void *data) { ++*static_cast<int *>(data); },
                                   &calls)); // still works
        QCOMPARE(calls, 3);
#endif
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(TestCancel)
#include "test_cancel.moc"
