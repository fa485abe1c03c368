// SPDX-License-Identifier: GPL-3.0-or-later
// BMP (Microsoft's "Bitmap Storage", headers of OS/2 1.x and Windows 3 to 5): 1, 4 and 8 bits with
// a palette, plain or run-length encoded, 16, 24 and 32 bits with default or explicit masks. Alpha
// is dropped.
#include "image/loader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

enum Compression : quint32 { Plain = 0, Rle8 = 1, Rle4 = 2, BitFields = 3, AlphaBitFields = 6 };

/// The contents of the two headers, within the first 512 bytes.
struct Header {
    qint64 columns = 0, rows = 0;
    bool topDown = false;
    int depth = 0;
    quint32 compression = Plain;
    qint64 pixelsAt = 0;
    qint64 paletteAt = 0;
    int paletteEntry = 4; // bytes
    int colours = 0; // in the palette
    std::array<quint32, 3> masks{}; // red, green, blue; of 16 and 32 bits

    qint64 rowBytes() const { return (columns * depth + 31) / 32 * 4; }
    bool runLength() const { return compression == Rle8 || compression == Rle4; }
};

bool recognises(const QByteArray &head) { return head.startsWith("BM") && head.size() > 2; }

Result<Header> headerOf(const ImageFile &file)
{
    const QByteArray &head = file.head();
    if (head.size() < 34)
        return fail(file.truncated());
    const char *bytes = head.constData();
    const auto number = [&](qsizetype at) {
        return at + 4 <= head.size() ? qFromLittleEndian<quint32>(bytes + at) : 0;
    };
    Header header;
    header.pixelsAt = number(10);
    const quint32 size = number(14);
    if (size < 12 || size > 256)
        return fail(file.damaged(Tr::tr("its header is not a BMP header")));
    const bool old = size == 12; // OS/2 1.x: 16-bit sizes, no compression field
    const qint64 height = old ? qFromLittleEndian<quint16>(bytes + 20)
                              : qint64(qFromLittleEndian<qint32>(bytes + 22));
    header.columns
        = old ? qFromLittleEndian<quint16>(bytes + 18) : qFromLittleEndian<qint32>(bytes + 18);
    header.rows = std::abs(height);
    header.topDown = height < 0;
    header.depth = qFromLittleEndian<quint16>(bytes + (old ? 24 : 28));
    header.compression = old ? quint32(Plain) : number(30);
    header.paletteAt = 14 + qint64(size);
    header.paletteEntry = old ? 3 : 4;
    if (header.depth <= 8) {
        const quint32 used = old || size < 40 ? 0 : number(46);
        const int most = 1 << header.depth;
        header.colours = used > 0 && used < quint32(most) ? int(used) : most;
    }
    // Five bits each for 16-bit pixels, eight for 32-bit ones, unless the header, or the fields
    // after a short header, give other masks.
    header.masks = header.depth == 16 ? std::array<quint32, 3>{0x7c00, 0x3e0, 0x1f}
                                      : std::array<quint32, 3>{0xff0000, 0xff00, 0xff};
    if (header.compression == BitFields || header.compression == AlphaBitFields)
        header.masks = {number(54), number(58), number(62)};
    return header;
}

bool isKnown(const Header &header)
{
    switch (header.compression) {
    case Plain:
        return header.depth == 1 || header.depth == 4 || header.depth == 8 || header.depth == 16
            || header.depth == 24 || header.depth == 32;
    case Rle8:
        return header.depth == 8;
    case Rle4:
        return header.depth == 4;
    case BitFields:
    case AlphaBitFields:
        return header.depth == 16 || header.depth == 32;
    default: // a JPEG or PNG inside
        return false;
    }
}

Result<ImageInfo> info(ImageFile &file)
{
    const auto header = headerOf(file);
    TRY(header);
    TRY(file.checkLimits(header->columns, header->rows));
    if (!isKnown(*header))
        return fail(file.unsupported(
            Tr::tr("a %1-bit BMP with compression %2")
                .arg(QString::number(header->depth), QString::number(header->compression))));
    if (!header->runLength() && header->pixelsAt + header->rowBytes() * header->rows > file.size())
        return fail(file.truncated());
    // Refuse sizes that the file cannot hold before allocating memory: a two-byte code stands for
    // at most 255 pixels.
    if (header->runLength() && header->columns * header->rows > file.size() * 255)
        return fail(file.truncated());
    ImageInfo info;
    info.columns = static_cast<int>(header->columns);
    info.rows = static_cast<int>(header->rows);
    info.samplesPerPixel = header->depth > 8 ? 3 : 1;
    info.photometric = header->depth > 8 ? u"RGB"_s : u"MONOCHROME2"_s;
    return info;
}

using Colour = std::array<uchar, 3>; // RGB

/// Always 256 colours, missing ones black, so that an index needs no check.
std::array<Colour, 256> paletteOf(const Header &header, const QByteArray &bytes)
{
    std::array<Colour, 256> palette{};
    for (int i = 0; i < header.colours; ++i) {
        const qint64 at = header.paletteAt + qint64(i) * header.paletteEntry;
        if (at + 3 > bytes.size())
            break;
        const auto *entry = reinterpret_cast<const uchar *>(bytes.constData()) + at;
        palette[size_t(i)] = {entry[2], entry[1], entry[0]};
    }
    return palette;
}

/// The indices of a run-length encoded image, from the first stored row on; skipped pixels stay 0.
/// nullopt: the codes end before the image does.
std::optional<cv::Mat> decodeRuns(const Header &header, const QByteArray &bytes,
                                  const ImageFile &file)
{
    cv::Mat indices = cv::Mat::zeros(int(header.rows), int(header.columns), CV_8UC1);
    const bool half = header.compression == Rle4;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData())
        + std::min<qint64>(header.pixelsAt, bytes.size());
    const auto *end = reinterpret_cast<const uchar *>(bytes.constData()) + bytes.size();
    qint64 x = 0, y = 0;
    const auto put = [&](uchar index) {
        if (x < header.columns)
            indices.at<uchar>(int(y), int(x)) = index;
        ++x;
    };
    while (y < header.rows) {
        if (end - at < 2)
            return std::nullopt;
        const uchar count = *at++, value = *at++;
        if (count > 0) {
            for (int i = 0; i < count; ++i)
                put(half ? uchar(i % 2 == 0 ? value >> 4 : value & 15) : value);
        } else if (value == 0) { // end of the row
            x = 0;
            ++y;
            if (!file.proceed(double(y) / double(header.rows)))
                return std::nullopt;
        } else if (value == 1) { // end of the image
            break;
        } else if (value == 2) { // a jump to the right and to later rows
            if (end - at < 2)
                return std::nullopt;
            x += at[0];
            y += at[1];
            at += 2;
        } else { // literal pixels, padded to 16-bit words
            const qint64 length = half ? (value + 1) / 2 : value;
            if (end - at < length)
                return std::nullopt;
            for (int i = 0; i < value; ++i)
                put(half ? uchar(i % 2 == 0 ? at[i / 2] >> 4 : at[i / 2] & 15) : at[i]);
            at += std::min<qint64>(length + length % 2, end - at);
        }
    }
    return indices;
}

/// One channel of a pixel with masks, stretched to 0..255.
uchar channelOf(quint32 pixel, quint32 mask)
{
    if (mask == 0)
        return 0;
    const int shift = std::countr_zero(mask);
    const quint64 most = mask >> shift;
    return uchar((((pixel & mask) >> shift) * quint64(255) + most / 2) / most);
}

void decodeRow(const Header &header, const uchar *source, const std::array<Colour, 256> &palette,
               uchar *target)
{
    const auto put = [&](qint64 x, const Colour &colour) {
        std::copy(colour.begin(), colour.end(), target + 3 * x);
    };
    for (qint64 x = 0; x < header.columns; ++x)
        if (header.depth <= 8) {
            const int perByte = 8 / header.depth;
            const int shift = 8 - header.depth * int(x % perByte + 1);
            put(x, palette[size_t(source[x / perByte] >> shift & ((1 << header.depth) - 1))]);
        } else if (header.depth == 24) {
            put(x, {source[3 * x + 2], source[3 * x + 1], source[3 * x]});
        } else {
            const quint32 pixel = header.depth == 16 ? qFromLittleEndian<quint16>(source + 2 * x)
                                                     : qFromLittleEndian<quint32>(source + 4 * x);
            put(x,
                {channelOf(pixel, header.masks[0]), channelOf(pixel, header.masks[1]),
                 channelOf(pixel, header.masks[2])});
        }
}

Result<Radiograph> read(ImageFile &file, const ImageInfo &info, int)
{
    const auto header = headerOf(file);
    TRY(header);
    const auto bytes = file.readAll();
    TRY(bytes);
    // Always decode as colour: a palette may hold anything. Grey images have three equal channels.
    const auto palette = paletteOf(*header, *bytes);
    cv::Mat pixels(info.rows, info.columns, CV_8UC3);
    const auto rowOf = [&](int y) { return header->topDown ? y : info.rows - 1 - y; };
    if (header->runLength()) {
        const auto indices = decodeRuns(*header, *bytes, file);
        if (!indices)
            return fail(file.isStopped() ? file.stopped() : file.truncated());
        for (int y = 0; y < info.rows; ++y)
            for (int x = 0; x < info.columns; ++x) {
                const Colour &colour = palette[indices->at<uchar>(y, x)];
                std::copy(colour.begin(), colour.end(), pixels.ptr(rowOf(y)) + 3 * x);
            }
        return toRadiograph(file, pixels, info);
    }
    // The file may have been truncated since its header was read.
    if (header->pixelsAt + header->rowBytes() * header->rows > bytes->size())
        return fail(file.truncated());
    for (int y = 0; y < info.rows; ++y) {
        if (!file.proceed(double(y) / info.rows))
            return fail(file.stopped());
        decodeRow(*header,
                  reinterpret_cast<const uchar *>(bytes->constData()) + header->pixelsAt
                      + y * header->rowBytes(),
                  palette, pixels.ptr(rowOf(y)));
    }
    return toRadiograph(file, pixels, info);
}

} // namespace

const Loader bmpLoader{"BMP", recognises, info, read};

} // namespace synthray
