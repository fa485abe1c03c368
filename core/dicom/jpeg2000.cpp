// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes JPEG 2000 (ITU-T T.800) and High-Throughput JPEG 2000 (T.814) with OpenJPEG.
#include "base/parallel.h"
#include "dicom/assertions.h"
#include "dicom/decoders.h"

#include <QCoreApplication>
#include <QtEndian>

#include <opencv2/core.hpp>
#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr quint16 startOfCodestream = 0xff4f, sizeMarker = 0xff51, startOfTilePart = 0xff90,
                  endOfCodestream = 0xffd9;

struct Span {
    const uchar *data = nullptr;
    qint64 size = 0;

    quint16 word(qint64 at) const { return qFromBigEndian<quint16>(data + at); }
    quint32 longWord(qint64 at) const { return qFromBigEndian<quint32>(data + at); }
};

/// The codestream of a JP2 file is its 'jp2c' box (T.800 annex I); a bare one is returned as it is.
Span codestreamIn(const QByteArray &data)
{
    const Span all{reinterpret_cast<const uchar *>(data.constData()), data.size()};
    qint64 at = 0;
    while (at + 8 <= all.size && !(at == 0 && all.word(0) == startOfCodestream)) {
        qint64 length = all.longWord(at);
        qint64 content = at + 8;
        if (length == 1 && at + 16 <= all.size) {
            const auto wide = qFromBigEndian<quint64>(all.data + at + 8);
            length = wide > quint64(all.size) ? all.size : static_cast<qint64>(wide);
            content = at + 16;
        }
        if (std::memcmp(all.data + at + 4, "jp2c", 4) == 0)
            return {all.data + content, all.size - content};
        if (length < content - at)
            break;
        at += length;
    }
    return all;
}

/// The SIZ marker of the main header (T.800 A.5.1).
struct Size {
    qint64 columns = 0, rows = 0, tiles = 0;
    int components = 0, bits = 0;
    bool isSigned = false;
};

std::optional<Size> sizeOf(const Span &stream)
{
    if (stream.size < 42 || stream.word(0) != startOfCodestream || stream.word(2) != sizeMarker)
        return std::nullopt;
    const auto at = [&](int index) { return qint64(stream.longWord(8 + 4 * index)); };
    Size size;
    size.columns = at(0) - at(2);
    size.rows = at(1) - at(3);
    const qint64 tileWidth = at(4);
    const qint64 tileHeight = at(5);
    if (tileWidth == 0 || tileHeight == 0)
        return std::nullopt;
    size.tiles = ((at(0) - at(6) + tileWidth - 1) / tileWidth)
        * ((at(1) - at(7) + tileHeight - 1) / tileHeight);
    size.components = stream.word(40);
    if (size.components < 1 || stream.size < 42 + 3 * size.components)
        return std::nullopt;
    size.bits = (stream.data[42] & 0x7f) + 1;
    size.isSigned = stream.data[42] & 0x80;
    return size;
}

/// Whether there is an end marker, which DICOM padding to an even length may follow.
bool hasEnd(const Span &stream)
{
    for (const qint64 at : {stream.size - 2, stream.size - 3})
        if (at >= 2 && stream.word(at) == endOfCodestream)
            return true;
    return false;
}

/// Walks the tile-parts by their declared lengths. A stream that ends within one is cut off;
/// streams with an invalid length are left to the decoder.
bool isCut(const Span &stream)
{
    qint64 at = 2;
    while (at + 4 <= stream.size && stream.word(at) != startOfTilePart) {
        if (stream.data[at] != 0xff)
            return false;
        at += 2 + stream.word(at + 2);
    }
    if (at + 12 > stream.size)
        return true;
    while (at + 12 <= stream.size && stream.word(at) == startOfTilePart) {
        const qint64 length = stream.longWord(at + 6);
        if (length < 14) // 0: the last one, up to the stream's end
            return length == 0 && !hasEnd(stream);
        at += length;
    }
    return at > stream.size;
}

struct Reader {
    const ImageFile &file;
    Span stream;
    qint64 at = 0;
};

OPJ_SIZE_T readSome(void *to, OPJ_SIZE_T count, void *user)
{
    auto &reader = *static_cast<Reader *>(user);
    if (!reader.file.proceed(double(reader.at) / double(reader.stream.size)))
        return static_cast<OPJ_SIZE_T>(-1); // end of the stream: an error in strict mode
    const auto available
        = std::min<qint64>(reader.stream.size - reader.at, static_cast<qint64>(count));
    if (available <= 0)
        return static_cast<OPJ_SIZE_T>(-1);
    std::memcpy(to, reader.stream.data + reader.at, static_cast<size_t>(available));
    reader.at += available;
    return static_cast<OPJ_SIZE_T>(available);
}

OPJ_OFF_T skipSome(OPJ_OFF_T count, void *user)
{
    auto &reader = *static_cast<Reader *>(user);
    const auto to = std::clamp<qint64>(reader.at + count, 0, reader.stream.size);
    const auto skipped = static_cast<OPJ_OFF_T>(to - reader.at);
    reader.at = to;
    return skipped == 0 && count != 0 ? -1 : skipped;
}

OPJ_BOOL seekTo(OPJ_OFF_T position, void *user)
{
    auto &reader = *static_cast<Reader *>(user);
    if (position < 0 || position > reader.stream.size)
        return OPJ_FALSE;
    reader.at = position;
    return OPJ_TRUE;
}

void noteError(const char *message, void *user)
{
    auto &firstError = *static_cast<QString *>(user);
    if (firstError.isEmpty())
        firstError = QString::fromLatin1(message).trimmed();
}

void ignore(const char *, void *) { }

struct DestroyImage {
    void operator()(opj_image_t *image) const { opj_image_destroy(image); }
};
using Image = std::unique_ptr<opj_image_t, DestroyImage>;

/// Whether the main header or that of a tile may declare high-throughput code blocks (ISO 15444-15:
/// bit 6 of the style). A header that cannot be parsed counts as such.
bool mayBeHighThroughput(const Span &data)
{
    const auto *at = reinterpret_cast<const uchar *>(data.data);
    const auto word = [&](qint64 i) { return quint32(at[i]) << 8 | at[i + 1]; };
    qint64 i = 2, tilePart = -1, tileEnd = 0;
    while (i + 4 <= data.size) {
        const quint32 marker = word(i);
        if (marker == 0xffd9) // end
            return false;
        if (marker == 0xff93) { // data of the tile-part: go to the next one
            if (tilePart < 0 || tileEnd <= i)
                return true;
            if (tileEnd >= data.size - 3)
                return false;
            i = tileEnd;
            continue;
        }
        const qint64 length = word(i + 2);
        if (marker < 0xff4f || length < 2 || i + 2 + length > data.size)
            return true;
        if (marker == 0xff90) { // start of a tile-part
            if (length != 10)
                return true;
            tilePart = i;
            const qint64 bytes = qint64(word(i + 6)) << 16 | word(i + 8);
            tileEnd = bytes == 0 ? data.size : i + bytes;
        }
        const bool wide = data.size >= 42 && word(40) > 256; // component count from SIZ
        const qint64 style = marker == 0xff52 ? i + 12 : marker == 0xff53 ? i + (wide ? 10 : 9) : 0;
        if (style > 0 && (style >= i + 2 + length || (at[style] & 0xc0) != 0))
            return true;
        i += 2 + length;
    }
    return false;
}

/// The number of threads for the code blocks of one stream. While images are decoded in parallel
/// (all cores are busy), only large ones get several, as each may be the last one, with the other
/// cores idle.
int threadsFor(const Span &data)
{
    constexpr qint64 singleThreaded = 256 << 10;
    constexpr qint64 large = 512 << 10;
    if (data.size <= singleThreaded || !opj_has_thread_support()
        || mayBeHighThroughput(data)) // an assertion in another thread would be fatal
        return 1;
    if (!insideParallelFor())
        return std::min(8, availableThreads());
    return data.size > large ? std::min(4, availableThreads()) : 1;
}

struct Decoding {
    opj_stream_t *stream;
    opj_codec_t *codec;
    opj_image_t *image;
    bool done;
};

void decodeNow(void *data)
{
    auto &now = *static_cast<Decoding *>(data);
    now.done = opj_decode(now.codec, now.stream, now.image);
}

/// Returns null on failure, with the library's message in 'reason'. The library reads and decodes
/// one tile after another, so a buffer of about one tile lets a stop take effect between tiles.
Image decode(const ImageFile &file, const Span &data, qint64 tiles, QString &reason)
{
    Reader reader{file, data};
    // Both types are void * to the compiler.
    std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec(
        opj_create_decompress(OPJ_CODEC_J2K), &opj_destroy_codec);
    std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream(
        opj_stream_create(
            static_cast<OPJ_SIZE_T>(std::clamp<qint64>(data.size / tiles, 1024, 1 << 20)),
            OPJ_TRUE),
        &opj_stream_destroy);
    if (!codec || !stream)
        throw std::bad_alloc();
    opj_set_error_handler(codec.get(), noteError, &reason);
    opj_set_warning_handler(codec.get(), ignore, nullptr);
    opj_set_info_handler(codec.get(), ignore, nullptr);
    opj_stream_set_user_data(stream.get(), &reader, nullptr);
    opj_stream_set_user_data_length(stream.get(), static_cast<OPJ_UINT64>(data.size));
    opj_stream_set_read_function(stream.get(), readSome);
    opj_stream_set_skip_function(stream.get(), skipSome);
    opj_stream_set_seek_function(stream.get(), seekTo);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    if (!opj_setup_decoder(codec.get(), &parameters))
        return {};
    opj_decoder_set_strict_mode(codec.get(), OPJ_TRUE); // do not accept incomplete images
    if (const int threads = threadsFor(data); threads > 1)
        opj_codec_set_threads(codec.get(), threads);
    opj_image_t *raw = nullptr;
    const bool hasHeader = opj_read_header(stream.get(), codec.get(), &raw);
    Image image(raw);
    if (!hasHeader)
        return {};
    Decoding now{stream.get(), codec.get(), image.get(), false};
    if (!survivesAssertions(decodeNow, &now)) {
        (void)codec.release(); // in an undefined state: leaked, not freed
        (void)stream.release();
        (void)image.release();
        reason = u"OpenJPEG gave up on a code block"_s;
        return {};
    }
    if (!now.done)
        return {};
    // Its result is irrelevant: all tiles are decoded, and a missing end marker does not matter.
    opj_end_decompress(codec.get(), stream.get());
    return image;
}

template <class Sample> void convert(const OPJ_INT32 *from, Sample *to, qint64 count)
{
    for (qint64 i = 0; i < count; ++i)
        to[i] = static_cast<Sample>(from[i]);
}

/// The bits per value: more than declared if the values need them (some writers declare 12 and use
/// 16).
int bitsOf(const opj_image_comp_t &component, qint64 count, int declared)
{
    if (static_cast<int>(component.prec) <= declared)
        return declared;
    OPJ_INT32 low = 0;
    OPJ_INT32 high = 0;
    for (qint64 i = 0; i < count; ++i) {
        low = std::min(low, component.data[i]);
        high = std::max(high, component.data[i]);
    }
    int bits = declared;
    while (bits < 32
           && ((high >> (component.sgnd ? bits - 1 : bits)) > 0 || (low >> (bits - 1)) < -1))
        ++bits;
    return bits;
}

} // namespace

Result<> decodeJpeg2000(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                        RawFrame &frame)
{
    const ImageInfo &info = header.info;
    Span stream = codestreamIn(data);
    const auto size = sizeOf(stream);
    if (!size)
        return fail(file.damaged(Tr::tr("its pixel data are not a valid JPEG 2000 stream")));
    // Check before the library allocates memory.
    if (size->columns != info.columns || size->rows != info.rows)
        return fail(file.damaged(
            Tr::tr("its JPEG 2000 stream holds %1 × %2 pixels, its header states %3 × %4")
                .arg(QString::number(size->columns), QString::number(size->rows),
                     QString::number(info.columns), QString::number(info.rows))));
    const qint64 pixels = qint64(info.rows) * info.columns;
    if (size->components != info.samplesPerPixel || size->bits > 32)
        return fail(file.damaged(
            Tr::tr("its JPEG 2000 stream holds %1 samples of %2 bits, its header states %3")
                .arg(QString::number(size->components), QString::number(size->bits),
                     QString::number(info.samplesPerPixel))));
    if (size->tiles < 1 || size->tiles > 64 + pixels / 256)
        return fail(file.unsupported(Tr::tr("its JPEG 2000 stream has %1 tiles").arg(size->tiles)));
    // The library allocates eight bytes per sample. Even a black image has some bytes per block, so
    // data that cannot be complete are refused before any allocation.
    constexpr qint64 maxSamples = 200'000'000;
    constexpr qint64 smallImage = 16'000'000;
    constexpr qint64 maxPixelsPerByte = 20'000;
    if (pixels * size->components > maxSamples)
        return fail(
            file.unsupported(Tr::tr("its JPEG 2000 stream holds more than %1 million samples")
                                 .arg(maxSamples / 1'000'000)));
    if (pixels > smallImage && pixels > stream.size * maxPixelsPerByte)
        return fail(file.damaged(Tr::tr("its compressed pixel data are too short")));
    if (isCut(stream))
        return fail(file.damaged(Tr::tr("its compressed pixel data are cut off")));
    QByteArray ended; // the data are complete, but the library requires an end marker
    if (!hasEnd(stream)) {
        ended = QByteArray(reinterpret_cast<const char *>(stream.data),
                           static_cast<qsizetype>(stream.size))
            + QByteArray("\xff\xd9", 2);
        stream = {reinterpret_cast<const uchar *>(ended.constData()), ended.size()};
    }
    QString reason;
    const Image image = decode(file, stream, size->tiles, reason);
    if (!image)
        return fail(file.damaged(Tr::tr("its pixels cannot be decoded (%1)").arg(reason)));
    const auto components = static_cast<int>(image->numcomps);
    for (int c = 0; c < components; ++c) {
        const opj_image_comp_t &component = image->comps[c];
        if (components != info.samplesPerPixel || !component.data
            || qint64(component.w) != info.columns || qint64(component.h) != info.rows)
            return fail(file.unsupported(
                Tr::tr("its JPEG 2000 stream has colour planes of different sizes")));
    }
    const opj_image_comp_t &first = image->comps[0];
    frame.bits = bitsOf(first, pixels, info.bitsStored);
    // Unsigned in the stream, signed in the header: the stream holds two's complement values of its
    // own depth.
    if (info.isSigned && !first.sgnd && static_cast<int>(first.prec) < frame.bits)
        frame.bits = static_cast<int>(first.prec);
    frame.isSignedStream = first.sgnd != 0 && components == 1;
    frame.shift = 0; // regardless of the high bit, as the stream holds values
    frame.planar = true;
    const int type = rawType(std::max(info.bitsAllocated, frame.bits));
    frame.samples.create(1, static_cast<int>(pixels * components), type);
    for (int c = 0; c < components; ++c) {
        const OPJ_INT32 *from = image->comps[c].data;
        const qint64 at = pixels * c;
        if (type == CV_8UC1)
            convert(from, frame.samples.ptr<quint8>() + at, pixels);
        else if (type == CV_16UC1)
            convert(from, frame.samples.ptr<quint16>() + at, pixels);
        else
            convert(from, frame.samples.ptr<qint32>() + at, pixels);
    }
    // The library has already reversed the stream's colour transform (PS3.3 C.7.6.3.1.2).
    if (frame.photometric == "YBR_RCT"_L1 || frame.photometric == "YBR_ICT"_L1)
        frame.photometric = u"RGB"_s;
    return {};
}

} // namespace synthray
