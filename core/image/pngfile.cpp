// SPDX-License-Identifier: GPL-3.0-or-later
// PNG through libpng directly: unlike general image libraries it detects a truncated file and lets
// us silence its warnings. Palette and depths below 8 are expanded, alpha is dropped.
#include "image/orientation.h"

#include <QCoreApplication>
#include <QtEndian>

#include <png.h>
#include <zlib.h>

#include <csetjmp>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Deflate expands one byte to at most 1032 (RFC 1951: 258 bytes per pair of one-bit codes).
constexpr qint64 maxRatio = 1032;

struct Reading {
    const ImageFile *file = nullptr;
    const QByteArray *bytes = nullptr;
    qsizetype at = 0;
    bool pastEnd = false;
    char message[128] = {};
    int rows = 1, passes = 1;
};

bool recognises(const QByteArray &head) { return head.startsWith("\x89PNG\r\n\x1a\n"); }

constexpr QByteArrayView exifName("eXIf");
constexpr quint32 maxExif = 1 << 16; // bytes; EXIF blocks of cameras are no longer

/// The chunk's data if its checksum matches; 'at': position of its name.
QByteArray exifChunk(const QByteArray &bytes, qsizetype at)
{
    if (at < 4)
        return {};
    const quint32 length = qFromBigEndian<quint32>(bytes.constData() + at - 4);
    if (length > maxExif || at + 8 + qsizetype(length) > bytes.size())
        return {};
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(bytes.constData() + at), length + 4);
    return sum == qFromBigEndian<quint32>(bytes.constData() + at + 4 + length)
        ? bytes.mid(at + 4, length)
        : QByteArray();
}

/// eXIf stands before or behind the pixels (PNG 3rd edition, 11.3.4.5). Walks the chunks before the
/// pixels, then searches the end of the file, because the pixels may fill thousands of chunks.
int orientationOf(ImageFile &file)
{
    constexpr int maxChunks = 1000;
    constexpr qint64 tail = 8 << 10;
    qint64 at = 8;
    for (int i = 0; i < maxChunks; ++i) {
        const QByteArray head = file.readAt(at, 8);
        if (head.size() < 8)
            return 0;
        const quint32 length = qFromBigEndian<quint32>(head.constData());
        const QByteArrayView name = QByteArrayView(head).sliced(4);
        if (name == exifName && length <= maxExif)
            return exifOrientation(exifChunk(file.readAt(at, 12 + qint64(length)), 4));
        if (name == "IDAT")
            break;
        at += 12 + qint64(length);
    }
    const QByteArray end = file.readAt(std::max(at, file.size() - tail), tail);
    for (qsizetype from = end.indexOf(exifName); from >= 0; from = end.indexOf(exifName, from + 4))
        if (const QByteArray block = exifChunk(end, from); !block.isEmpty())
            return exifOrientation(block);
    return 0;
}

Result<ImageInfo> info(ImageFile &file)
{
    const QByteArray &head = file.head();
    if (head.size() < 33)
        return fail(file.truncated());
    if (head.mid(12, 4) != "IHDR")
        return fail(file.damaged(Tr::tr("its first block is not a PNG header")));
    const char *bytes = head.constData();
    const quint32 columns = qFromBigEndian<quint32>(bytes + 16);
    const quint32 rows = qFromBigEndian<quint32>(bytes + 20);
    TRY(file.checkLimits(columns, rows));
    const int depth = static_cast<uchar>(bytes[24]);
    const int colour = static_cast<uchar>(bytes[25]);
    // Refuse sizes that the file cannot hold before allocating memory.
    const int channels = (colour & PNG_COLOR_MASK_PALETTE)
        ? 1
        : 1 + (colour & PNG_COLOR_MASK_COLOR) + (colour & PNG_COLOR_MASK_ALPHA) / 4;
    if ((qint64(columns) * depth * channels + 7) / 8 * rows > file.size() * maxRatio)
        return fail(file.truncated());
    ImageInfo info;
    info.columns = static_cast<int>(columns);
    info.rows = static_cast<int>(rows);
    info.bitsAllocated = info.bitsStored = depth == 16 ? 16 : 8;
    info.samplesPerPixel = (colour & PNG_COLOR_MASK_COLOR) ? 3 : 1;
    info.photometric = info.samplesPerPixel == 3 ? u"RGB"_s : u"MONOCHROME2"_s;
    noteOrientation(file, orientationOf(file), info);
    return info;
}

void readBytes(png_structp png, png_bytep target, png_size_t count)
{
    auto *reading = static_cast<Reading *>(png_get_io_ptr(png));
    if (static_cast<qsizetype>(count) > reading->bytes->size() - reading->at) {
        reading->pastEnd = true;
        png_error(png, "cut off");
    }
    std::memcpy(target, reading->bytes->constData() + reading->at, count);
    reading->at += static_cast<qsizetype>(count);
}

/// Called after each row, also for each pass of an interlaced image.
void onRow(png_structp png, png_uint_32 row, int pass)
{
    const auto *reading = static_cast<const Reading *>(png_get_io_ptr(png));
    if (!reading->file->proceed(reading->passes > 1 ? double(pass) / reading->passes
                                                    : double(row) / reading->rows))
        png_error(png, "stopped");
}

void onError(png_structp png, png_const_charp message)
{
    auto *reading = static_cast<Reading *>(png_get_error_ptr(png));
    qstrncpy(reading->message, message, sizeof reading->message);
    png_longjmp(png, 1);
}

void onWarning(png_structp, png_const_charp) { } // not to stderr

/// Must not hold objects with destructors: libpng leaves by longjmp.
bool decode(png_structp png, png_infop header, cv::Mat &pixels, std::vector<png_bytep> &rows)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_set_user_limits(png, maxImageSide, maxImageSide);
    png_read_info(png, header);
    const auto colour = png_get_color_type(png, header);
    const auto depth = png_get_bit_depth(png, header);
    if (colour == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(png);
    else if (!(colour & PNG_COLOR_MASK_COLOR) && depth < 8)
        png_set_expand_gray_1_2_4_to_8(png);
    png_set_strip_alpha(png);
    if (depth == 16 && QSysInfo::ByteOrder == QSysInfo::LittleEndian)
        png_set_swap(png);
    static_cast<Reading *>(png_get_io_ptr(png))->passes = png_set_interlace_handling(png);
    png_read_update_info(png, header);
    const auto height = static_cast<int>(png_get_image_height(png, header));
    pixels.create(height, static_cast<int>(png_get_image_width(png, header)),
                  CV_MAKETYPE(depth == 16 ? CV_16U : CV_8U, png_get_channels(png, header)));
    if (png_get_rowbytes(png, header) > pixels.step[0])
        png_error(png, "rows are longer than the header says");
    rows.resize(static_cast<size_t>(height));
    for (int y = 0; y < height; ++y)
        rows[static_cast<size_t>(y)] = pixels.ptr(y);
    png_read_image(png, rows.data());
    png_read_end(png, nullptr);
    return true;
}

Result<Radiograph> read(ImageFile &file, const ImageInfo &info, int)
{
    const auto bytes = file.readAll();
    TRY(bytes);
    const int storedRows = info.isTurned && info.orientation >= 5 ? info.columns : info.rows;
    Reading reading{&file, &*bytes, 0, false, {}, storedRows};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &reading, onError, onWarning);
    png_infop header = png ? png_create_info_struct(png) : nullptr;
    if (!header) {
        png_destroy_read_struct(&png, nullptr, nullptr);
        throw std::bad_alloc();
    }
    png_set_read_fn(png, &reading, readBytes);
    png_set_read_status_fn(png, onRow);
    cv::Mat pixels;
    std::vector<png_bytep> rows;
    const bool whole = decode(png, header, pixels, rows);
    png_destroy_read_struct(&png, &header, nullptr);
    if (reading.pastEnd)
        return fail(file.truncated());
    if (!whole)
        return fail(file.damaged(QString::fromUtf8(reading.message)));
    return toRadiograph(file, info.isTurned ? turned(pixels, info.orientation) : pixels, info);
}

} // namespace

const Loader pngLoader{"PNG", recognises, info, read};

} // namespace synthray
