// SPDX-License-Identifier: GPL-3.0-or-later
// Decoders for RLE and deflate.
#include "dicom/decoders.h"

#include <QCoreApplication>
#include <QtEndian>

#include <opencv2/core.hpp>
#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Writes one segment's bytes 'step' apart; returns how many it holds.
qint64 unpackSegment(const uchar *in, const uchar *end, uchar *out, qint64 count, qint64 step)
{
    qint64 done = 0;
    while (done < count && in < end) {
        const int code = static_cast<signed char>(*in++);
        if (code == -128)
            continue;
        const qint64 run = std::min<qint64>(code >= 0 ? code + 1 : 1 - code, count - done);
        if (code >= 0) {
            const qint64 available = std::min<qint64>(run, end - in);
            if (step == 1)
                std::memcpy(out + done, in, static_cast<size_t>(available));
            else
                for (qint64 i = 0; i < available; ++i)
                    out[(done + i) * step] = in[i];
            in += code + 1 <= end - in ? code + 1 : end - in;
            done += available;
        } else {
            if (in == end)
                break;
            if (step == 1)
                std::memset(out + done, *in, static_cast<size_t>(run));
            else
                for (qint64 i = 0; i < run; ++i)
                    out[(done + i) * step] = *in;
            ++in;
            done += run;
        }
    }
    return done;
}

} // namespace

int rawType(int bitsAllocated)
{
    return bitsAllocated <= 8 ? CV_8UC1 : bitsAllocated <= 16 ? CV_16UC1 : CV_32SC1;
}

cv::Mat unpackBits(const QByteArray &packed, qint64 firstBit, qint64 count)
{
    cv::Mat samples(1, static_cast<int>(count), CV_8UC1);
    const auto *in = reinterpret_cast<const uchar *>(packed.constData());
    for (qint64 i = 0; i < count; ++i)
        samples.data[i] = (in[(firstBit + i) / 8] >> ((firstBit + i) % 8)) & 1;
    return samples;
}

Result<> decodeRle(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                   RawFrame &frame)
{
    const ImageInfo &info = header.info;
    const qint64 pixels = qint64(info.rows) * info.columns;
    const bool isBits = info.bitsAllocated == 1;
    int sampleBytes = isBits ? 1 : info.bitsAllocated / 8;
    constexpr qsizetype headBytes = 64; // the number of segments, then 15 offsets
    const int segments = data.size() >= headBytes
        ? static_cast<int>(qFromLittleEndian<quint32>(data.constData()))
        : 0;
    // One segment per byte (PS3.5 G.2): the stream's depth takes precedence over the header's.
    const int streamBytes = segments / info.samplesPerPixel;
    if (!isBits && streamBytes != sampleBytes && segments == streamBytes * info.samplesPerPixel
        && (streamBytes == 1 || streamBytes == 2 || streamBytes == 4)) {
        sampleBytes = streamBytes;
        frame.shift = 0;
        if (8 * streamBytes < info.bitsStored || 8 * streamBytes > info.bitsAllocated)
            frame.bits = 8 * streamBytes;
    }
    const int expectedSegments = sampleBytes * info.samplesPerPixel;
    if (segments != expectedSegments)
        return fail(
            file.damaged(Tr::tr("its RLE data have %1 segments, not %2")
                             .arg(QString::number(segments), QString::number(expectedSegments))));
    const qint64 bytesEach = isBits ? (pixels + 7) / 8 : pixels;
    // Each byte of a segment expands to 64 at most: refuse incomplete data before allocating
    // memory.
    if (data.size() < (bytesEach * expectedSegments) / 64)
        return fail(file.damaged(Tr::tr("its compressed pixel data are too short")));
    cv::Mat bits;
    if (isBits)
        bits.create(1, static_cast<int>(bytesEach), CV_8UC1);
    else
        frame.samples.create(1, static_cast<int>(pixels * info.samplesPerPixel),
                             rawType(8 * sampleBytes));
    const auto *begin = reinterpret_cast<const uchar *>(data.constData());
    for (int s = 0; s < segments; ++s) {
        if (!file.proceed(double(s) / segments))
            return fail(file.stopped());
        const qint64 from = qFromLittleEndian<quint32>(begin + 4 + 4 * s);
        const qint64 next
            = s + 1 < segments ? qFromLittleEndian<quint32>(begin + 8 + 4 * s) : data.size();
        const qint64 end = std::min<qint64>(next > from ? next : data.size(), data.size());
        // The first segment holds the most significant byte; samples are interleaved by pixel.
        const int byte = s % sampleBytes;
        const int place
            = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? sampleBytes - 1 - byte : byte;
        uchar *out
            = isBits ? bits.data : frame.samples.data + (s / sampleBytes) * sampleBytes + place;
        if (from < headBytes || from >= end
            || unpackSegment(begin + from, begin + end, out, bytesEach,
                             isBits ? 1 : expectedSegments)
                < bytesEach)
            return fail(file.damaged(Tr::tr("its compressed pixel data are too short")));
    }
    if (isBits)
        frame.samples = unpackBits(
            QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data), bits.cols), 0,
            pixels);
    frame.planar = false;
    return {};
}

Result<> decodeDeflated(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                        RawFrame &frame)
{
    const ImageInfo &info = header.info;
    const qint64 samples = qint64(info.rows) * info.columns * info.samplesPerPixel;
    const qint64 bytes
        = info.bitsAllocated == 1 ? (samples + 7) / 8 : samples * info.bitsAllocated / 8;
    // Refuse incomplete data before allocating memory; zlib counts in 32 bits.
    if (bytes > data.size() * maxDeflateRatio)
        return fail(file.damaged(Tr::tr("its compressed pixel data are too short")));
    if (bytes > std::numeric_limits<qint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    QByteArray packed;
    uchar *out = nullptr;
    if (info.bitsAllocated == 1) {
        packed.resize(static_cast<qsizetype>(bytes));
        out = reinterpret_cast<uchar *>(packed.data());
    } else {
        frame.samples.create(1, static_cast<int>(samples), rawType(info.bitsAllocated));
        out = frame.samples.data;
    }
    z_stream stream = {};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    constexpr qint64 pieceBytes = 8 << 20;
    qint64 inflated = 0;
    for (int code = Z_OK; code == Z_OK && inflated < bytes;) {
        if (!file.proceed(double(inflated) / double(bytes)))
            break;
        const auto piece = static_cast<uInt>(std::min(pieceBytes, bytes - inflated));
        stream.next_out = out + inflated;
        stream.avail_out = piece;
        code = inflate(&stream, Z_SYNC_FLUSH);
        inflated += piece - stream.avail_out;
    }
    inflateEnd(&stream);
    if (inflated < bytes)
        return fail(
            file.damaged(Tr::tr("its pixel data are cut off: only %1 of %2 bytes are present")
                             .arg(QString::number(inflated), QString::number(bytes))));
    if (info.bitsAllocated == 1)
        frame.samples = unpackBits(packed, 0, samples);
    return {};
}

} // namespace synthray
