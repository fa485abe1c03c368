// SPDX-License-Identifier: GPL-3.0-or-later
// Files that claim more than they hold, or hold more than they seem to. Each is opened in a process
// that may allocate 300 MB more than it has, so that a refusal after the allocation fails.
#include "support/dicombytes.h"
#include "support/testsupport.h"

#include "base/atomicfile.h"
#include "dataset/imagedataset.h"
#include "dicom/tags.h"
#include "image/imageio.h"
#include "run/project.h"
#include "run/runfolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace synthray;
using namespace Qt::StringLiterals;
using test::DicomBytes;

namespace {

const QByteArray jpegSyntax = "1.2.840.10008.1.2.4.50";
const QByteArray losslessSyntax = "1.2.840.10008.1.2.4.70";
const QByteArray lsSyntax = "1.2.840.10008.1.2.4.80";
const QByteArray jpeg2000Syntax = "1.2.840.10008.1.2.4.90";
const QByteArray rleSyntax = "1.2.840.10008.1.2.5";
const QByteArray deflatedSyntax = "1.2.840.10008.1.2.1.99";

template <class T> QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    quint32 crc = 0xffffffff; // ISO 3309, as the PNG specification's annex D has it
    const QByteArray body = type + data;
    for (const char c : body) {
        crc ^= static_cast<uchar>(c);
        for (int k = 0; k < 8; ++k)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return big(static_cast<quint32>(data.size())) + body + big(~crc);
}

QByteArray zlibStream(const QByteArray &bytes) { return qCompress(bytes, 1).mid(4); }

QByteArray png(quint32 columns, quint32 rows, const QByteArray &extra = {},
               const QByteArray &pixels = {})
{
    return "\x89PNG\r\n\x1a\n"
        + pngChunk("IHDR", big(columns) + big(rows) + QByteArray("\x8\0\0\0\0", 5)) + extra
        + pngChunk("IDAT", zlibStream(pixels)) + pngChunk("IEND", {});
}

QByteArray tiffPage(int columns, int rows, quint32 next)
{
    QByteArray page = DicomBytes::number16(8);
    const QList<QList<quint32>> tags{{256, 3, quint32(columns)},
                                     {257, 3, quint32(rows)},
                                     {258, 3, 8},
                                     {259, 3, 1},
                                     {262, 3, 1},
                                     {273, 4, 8},
                                     {278, 3, quint32(rows)},
                                     {279, 4, 256}};
    for (const auto &tag : tags)
        page += DicomBytes::number16(quint16(tag[0])) + DicomBytes::number16(quint16(tag[1]))
            + DicomBytes::number32(1) + DicomBytes::number32(tag[2]);
    return page + DicomBytes::number32(next);
}

/// Pages of 16 x 16 pixels that share their pixels; 'loop': the last one names the first as the
/// next.
QByteArray tiffPages(int count, bool loop = false)
{
    const auto size = static_cast<quint32>(tiffPage(16, 16, 0).size());
    QByteArray file = QByteArray("II*\0", 4) + DicomBytes::number32(264) + QByteArray(256, '\x40');
    for (int i = 0; i < count; ++i)
        file += tiffPage(16, 16, i + 1 < count ? 264 + size * quint32(i + 1) : loop ? 264 : 0);
    return file;
}

QByteArray bmp(qint32 columns, qint32 rows)
{
    const QByteArray pixels(1024 + 100, '\0');
    return "BM" + DicomBytes::number32(quint32(54 + pixels.size())) + DicomBytes::number32(0)
        + DicomBytes::number32(54 + 1024) + DicomBytes::number32(40)
        + DicomBytes::number32(quint32(columns)) + DicomBytes::number32(quint32(rows))
        + DicomBytes::number16(1) + DicomBytes::number16(8) + QByteArray(24, '\0') + pixels;
}

/// A frame header of the kind 'marker' (C0 baseline, C3 lossless, F7 JPEG-LS) and a scan of
/// nothing.
QByteArray jpeg(uchar marker, quint16 columns, quint16 rows)
{
    return "\xff\xd8\xff" + QByteArray(1, char(marker)) + big<quint16>(11) + QByteArray("\x8", 1)
        + big(rows) + big(columns) + QByteArray("\1\1\x11\0\xff\xda\0\x8\1\1\0\0\0\0", 14)
        + QByteArray(64, '\0') + "\xff\xd9";
}

QByteArray jpeg2000(quint32 columns, quint32 rows, quint32 tile)
{
    const QByteArray size = big<quint16>(0) + big(columns) + big(rows) + QByteArray(8, '\0')
        + big(tile) + big(tile) + QByteArray(8, '\0') + big<quint16>(1) + "\x7\1\1";
    return "\xff\x4f\xff\x51" + big(quint16(size.size() + 2)) + size
        + QByteArray("\xff\x52\0\xc\0\0\0\1\0\0\4\4\0\1\xff\x5c\0\4\x40\x40\xff\x90\0\xa\0\0\0\0\0"
                     "\0\0\1\xff\x93",
                     34)
        + QByteArray(64, '\0') + "\xff\xd9";
}

QByteArray dicom(const QByteArray &syntax, int columns, int rows, const QByteArray &pixels,
                 int frames = 1)
{
    DicomBytes image(syntax);
    image.picture(rows, columns, 8, frames);
    return syntax == "1.2.840.10008.1.2.1" ? image.raw(0x7fe0, 0x0010, "OB", pixels).bytes()
                                           : image.fragments({pixels}).bytes();
}

QByteArray deflated(const QByteArray &dataset)
{
    const QByteArray stream = zlibStream(dataset);
    return DicomBytes(deflatedSyntax).bytes() + stream.mid(2, stream.size() - 6);
}

/// The part of a file behind its meta header.
QByteArray datasetOf(const DicomBytes &image)
{
    return image.bytes().mid(DicomBytes().bytes().size());
}

QByteArray nested(int levels, bool closed)
{
    DicomBytes image;
    for (int i = 0; i < levels; ++i)
        image.head(0x0008, 0x1140, "SQ", 0xffffffff).item(0xe000, 0xffffffff);
    for (int i = 0; closed && i < levels; ++i)
        image.item(0xe00d, 0).item(0xe0dd, 0);
    return image.picture(16, 16).raw(0x7fe0, 0x0010, "OB", QByteArray(256, '\x40')).bytes();
}

/// Lookup tables in items that all claim to reach to the end of the file: read once, not once for
/// each level that claims them.
QByteArray overlapping()
{
    DicomBytes image;
    image.picture(16, 16);
    for (int level = 0; level < 4; ++level)
        for (const int sequence : {0x3000, 0x3010, 0x9110, 0x9132, 0x9145})
            image.head(0x0028, sequence, "SQ", 16)
                .item(0xe000, 0xffffffff)
                .item(0xe000, 0xffffffff);
    return image.append(QByteArray(100'000, '\0')).bytes();
}

constexpr int opens = 0;
constexpr int refused(ErrorCode code) { return 1 + static_cast<int>(code); } // by its header
constexpr int fails(ErrorCode code)
{
    return 100 + static_cast<int>(code);
} // when its pixels are read
constexpr int anything = -1; // as long as it comes back

int outcome(const QString &path)
{
    (void)readTags(path);
    if (const auto info = readImageInfo(path); !info)
        return refused(info.error().code);
    const auto image = readImage(path);
    return image ? opens : fails(image.error().code);
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claims_data();
    void claims();
    void tagsOfDeepFiles();
    void tagsOfLongClaims();
    void smallFilesTakeLittle();
    void pipesAreNotWaitedFor();
};

void TestLimits::claims_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    constexpr auto tooLarge = ErrorCode::TooLarge;
    constexpr auto damaged = ErrorCode::Damaged;
    const QByteArray native = "1.2.840.10008.1.2.1";
    const auto row = [](const QByteArray &name, const QByteArray &bytes, int expected) {
        QTest::newRow(name.constData()) << bytes << expected;
    };

    row("60,000 x 60,000: DICOM", dicom(native, 60000, 60000, QByteArray(100, '\0')),
        refused(tooLarge));
    for (const QByteArray &syntax :
         {jpegSyntax, losslessSyntax, lsSyntax, jpeg2000Syntax, rleSyntax})
        row("60,000 x 60,000: compressed DICOM: " + syntax,
            dicom(syntax, 60000, 60000, QByteArray(100, '\0')), refused(tooLarge));
    row("60,000 x 60,000: PNG", png(60000, 60000), refused(tooLarge));
    row("60,000 x 60,000: TIFF",
        QByteArray("II*\0", 4) + DicomBytes::number32(8) + tiffPage(60000, 60000, 0),
        refused(tooLarge));
    row("60,000 x 60,000: BMP", bmp(60000, 60000), refused(tooLarge));
    row("60,000 x 60,000: JPEG", jpeg(0xc0, 60000, 60000), refused(tooLarge));
    row("lowest number of rows: BMP", bmp(16, std::numeric_limits<qint32>::min()),
        refused(tooLarge));
    row("a million frames", dicom(native, 16, 16, QByteArray(256, '\0'), 1'000'000),
        refused(tooLarge));
    row("100,001 pages", tiffPages(100'001), refused(tooLarge));
    row("pages in a circle", tiffPages(3, true), opens);

    // 400 million pixels are allowed, but the file must contain them.
    row("20,000 x 20,000 of nothing: DICOM", dicom(native, 20000, 20000, QByteArray(100, '\0')),
        fails(damaged));
    row("20,000 x 20,000 of nothing: PNG", png(20000, 20000), refused(damaged));
    row("20,000 x 20,000 of nothing: JPEG", jpeg(0xc0, 20000, 20000), refused(damaged));
    row("20,000 x 20,000 of nothing: progressive JPEG", jpeg(0xc2, 20000, 20000), refused(damaged));
    row("20,000 x 20,000 of nothing: BMP", bmp(20000, 20000), refused(damaged));
    row("20,000 x 20,000 of nothing: RLE",
        dicom(rleSyntax, 20000, 20000,
              DicomBytes::number32(1) + DicomBytes::number32(64) + QByteArray(56, '\0')
                  + QByteArray(100, '\x81')),
        fails(damaged));
    row("20,000 x 20,000 of nothing: JPEG in DICOM",
        dicom(jpegSyntax, 20000, 20000, jpeg(0xc0, 20000, 20000)), fails(damaged));
    row("20,000 x 20,000 of nothing: lossless JPEG",
        dicom(losslessSyntax, 20000, 20000, jpeg(0xc3, 20000, 20000)), fails(damaged));
    DicomBytes flat;
    flat.picture(20000, 20000, 8, 50000).head(0x7fe0, 0x0010, "OB", 0xfffffffe);
    row("50,000 x 20,000 x 20,000 of nothing: deflated", deflated(datasetOf(flat)), fails(damaged));

    row("20,000 x 20,000 of nothing: JPEG 2000",
        dicom(jpeg2000Syntax, 20000, 20000, jpeg2000(20000, 20000, 20000)),
        fails(ErrorCode::Unsupported));
    row("14,000 x 14,000 of nothing: JPEG 2000",
        dicom(jpeg2000Syntax, 14000, 14000, jpeg2000(14000, 14000, 14000)), fails(damaged));

    // The header is small, the stream inside is not.
    row("16 x 16, inside 60,000 x 60,000: JPEG",
        dicom(jpegSyntax, 16, 16, jpeg(0xc0, 60000, 60000)), fails(damaged));
    row("16 x 16, inside 8 x 8: JPEG", dicom(jpegSyntax, 16, 16, jpeg(0xc0, 8, 8)), fails(damaged));
    row("16 x 16, inside 60,000 x 60,000: lossless",
        dicom(losslessSyntax, 16, 16, jpeg(0xc3, 60000, 60000)), fails(damaged));
    row("16 x 16, inside 60,000 x 60,000: JPEG-LS",
        dicom(lsSyntax, 16, 16, jpeg(0xf7, 60000, 60000)), fails(damaged));
    row("16 x 16, inside 60,000 x 60,000: JPEG 2000",
        dicom(jpeg2000Syntax, 16, 16, jpeg2000(60000, 60000, 60000)), fails(damaged));
    row("16 x 16, inside 4 G x 4 G: JPEG 2000",
        dicom(jpeg2000Syntax, 16, 16, jpeg2000(0xffffffff, 0xffffffff, 0xffffffff)),
        fails(damaged));
    row("4,000 x 4,000 in tiles of one pixel: JPEG 2000",
        dicom(jpeg2000Syntax, 4000, 4000, jpeg2000(4000, 4000, 1)), fails(ErrorCode::Unsupported));

    // Lengths and offsets beyond the file.
    DicomBytes longPixels;
    longPixels.picture(16, 16).head(0x7fe0, 0x0010, "OW", 0xfffffffe).append("abc");
    row("pixels of 4 GB", longPixels.bytes(), fails(damaged));
    DicomBytes longElement;
    longElement.head(0x0009, 0x1010, "UN", 0xfffffffe).append("abc");
    row("an element of 4 GB", longElement.bytes(), refused(damaged));
    DicomBytes longFragment(rleSyntax);
    longFragment.picture(16, 16).head(0x7fe0, 0x0010, "OB", 0xffffffff).item(0xe000, 0);
    row("a fragment of 4 GB", longFragment.item(0xe000, 0xfffffff0).append("abc").bytes(),
        fails(damaged));
    DicomBytes offsets(rleSyntax);
    offsets.picture(16, 16, 8, 2);
    QByteArray outside;
    for (const quint32 offset : {0xfffffff0u, 7u})
        outside += DicomBytes::number32(offset);
    row("an offset table that points outside",
        offsets.fragments({QByteArray(66, '\x81')}, outside).bytes(), fails(damaged));
    row("RLE segments that point outside",
        dicom(rleSyntax, 16, 16,
              DicomBytes::number32(1) + QByteArray(60, '\xff') + QByteArray(64, '\0')),
        fails(damaged));
    DicomBytes pieces(rleSyntax);
    pieces.picture(16, 16, 8, 2);
    row("empty fragments", pieces.fragments(QList<QByteArray>(100'000)).bytes(), fails(damaged));

    // Data that expands when it is decompressed.
    DicomBytes bomb;
    bomb.picture(16, 16).head(0x0029, 0x1010, "OB", 0xfffffffe).append(QByteArray(128 << 20, '\0'));
    row("a deflated element of 4 GB", deflated(datasetOf(bomb)), refused(damaged));
    const QByteArray zeros = QByteArray("a\0\0", 3) + zlibStream(QByteArray(128 << 20, '\0'));
    const QByteArray rows16(17 * 16, '\0');
    row("a comment of 128 MB: PNG", png(16, 16, pngChunk("zTXt", zeros), rows16), opens);
    row("a profile of 128 MB: PNG", png(16, 16, pngChunk("iCCP", zeros), rows16), opens);
    QByteArray restarts = jpeg(0xc0, 16, 16);
    for (int i = 0; i < 65'535; ++i)
        restarts.insert(restarts.size() - 2, QByteArray("\xff") + char(0xd0 + i % 8));
    row("65,535 restarts: JPEG", restarts, anything);
    row("a million fill bytes: JPEG", "\xff\xd8" + QByteArray(1'000'000, '\xff'), refused(damaged));

    row("100,000 levels", nested(100'000, false), refused(damaged));
    row("100,000 levels, closed", nested(100'000, true), opens);
    row("items that overlap", overlapping(), anything);
}

void TestLimits::claims()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"image"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    bytes.clear();
    int found = 0;
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        QFile size(u"/proc/self/statm"_s);
        const qint64 pages
            = size.open(QIODevice::ReadOnly) ? size.readAll().split(' ').first().toLongLong() : 0;
        rlimit limit = {};
        limit.rlim_cur = limit.rlim_max
            = static_cast<rlim_t>(pages * sysconf(_SC_PAGESIZE) + (300LL << 20));
        setrlimit(RLIMIT_AS, &limit);
        _exit(outcome(path));
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY2(WIFEXITED(status), "the program crashed");
    found = WEXITSTATUS(status);
#else
    found = outcome(path); // a sanitizer takes terabytes of address space
#endif
    if (expected != anything)
        QCOMPARE(found, expected);
}

/// DCMTK reads nested sequences recursively; the file is refused before the stack overflows.
void TestLimits::tagsOfDeepFiles()
{
    QTemporaryDir folder;
    const auto tagsOf = [&](int levels) {
        QFile file(folder.filePath(u"image.dcm"_s));
        return file.open(QIODevice::WriteOnly) && file.write(nested(levels, true)) > 0
                && (file.close(), true)
            ? readTags(file.fileName())
            : fail(ErrorCode::Internal, {});
    };
    QVERIFY(tagsOf(60).has_value());
    const auto deep = tagsOf(100'000);
    QVERIFY(!deep.has_value());
    QCOMPARE(deep.error().code, ErrorCode::Damaged);
    QVERIFY2(deep.error().text.contains(u"nested"_s), qPrintable(deep.error().text));
}

/// For deflated files DCMTK would allocate what an element claims, so they are refused first.
void TestLimits::tagsOfLongClaims()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"image.dcm"_s);
    for (const quint32 claim : {0xd0000000u, 0x40000001u, 0xfffffffeu}) {
        DicomBytes image;
        image.picture(16, 16).head(0x0029, 0x1010, "OB", claim).append("abc");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(deflated(datasetOf(image))) > 0);
        file.close();
        const auto tags = readTags(path);
        QVERIFY(!tags);
        QCOMPARE(tags.error().code, ErrorCode::TooLarge);
        QVERIFY(tags.error().text.contains(path));
    }
}

/// Whatever the limit is, a file uses only the memory of its contents.
void TestLimits::smallFilesTakeLittle()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"small"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    const auto bytes = readFile(file.fileName(), 1LL << 30);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, QByteArray("{}"));
    QVERIFY(bytes->capacity() < 1'000'000);
    const auto beyond = readFile(file.fileName(), 1);
    QVERIFY(!beyond.has_value() && beyond.error().code == ErrorCode::TooLarge);
}

void TestLimits::pipesAreNotWaitedFor()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"image.png"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(!readFile(pipe).has_value());
    QVERIFY(!readImageInfo(pipe).has_value());
    QVERIFY(!readTags(pipe).has_value());
    QVERIFY(!scanPath(folder.path()).has_value()); // there is nothing else
    QCOMPARE(rename(qPrintable(pipe), qPrintable(folder.filePath(u"run.json"_s))), 0);
    QVERIFY(!RunReader::open(folder.path()).has_value());
    QVERIFY(!Project::load(folder.filePath(u"run.json"_s)).has_value());
#else
    QSKIP("there are no pipes in folders here");
#endif
}

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
