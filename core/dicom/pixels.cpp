// SPDX-License-Identifier: GPL-3.0-or-later
// Stored values come from the pixel element itself, not from DCMTK's rendering, which would apply
// transforms of its own.
#include "dicom/pixels.h"

#include "dicom/codecs.h"

#include <QCoreApplication>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dctk.h>

#include <opencv2/core.hpp>

#include <cmath>
#include <cstring>
#include <functional>
#include <limits>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

/// Bits of one frame as the uncompressed element holds it. YBR_FULL_422 has two samples a pixel.
qint64 frameBits(const DicomHeader &header)
{
    const FilmInfo &info = header.info;
    const int samples = info.photometric == QLatin1String("YBR_FULL_422") && info.samplesPerPixel == 3
                            ? 2
                            : info.samplesPerPixel;
    return qint64(info.rows) * info.columns * samples * info.bitsAllocated;
}

struct Palette {
    int first = 0;
    QVector<quint8> luma;
};

/// Segmented tables (C.7.9.2) hold runs: discrete values, lines to a value, and segments to be used
/// again. Expanded to at most 'entries' values; empty where the data are broken.
QVector<Uint16> expandSegments(const Uint16 *words, unsigned long count, qsizetype entries)
{
    QVector<Uint16> values;
    const std::function<bool(quint64, int, bool)> expand = [&](quint64 at, int segments, bool again) {
        for (int done = 0; at + 1 < count && (segments < 0 || done < segments); ++done) {
            const Uint16 opcode = words[at];
            const Uint16 length = words[at + 1];
            at += 2;
            if (values.size() + (opcode == 2 ? 0 : length) > entries)
                return false;
            if (opcode == 0 && at + length <= count) {
                for (int i = 0; i < length; ++i)
                    values.append(words[at++]);
            } else if (opcode == 1 && length > 0 && at < count && !values.isEmpty()) {
                const double from = values.last();
                const double step = (words[at++] - from) / length;
                for (int i = 1; i <= length; ++i)
                    values.append(static_cast<Uint16>(std::lround(from + step * i)));
            } else if (opcode == 2 && !again && at + 2 <= count) {
                const quint64 bytes = words[at] | quint64(words[at + 1]) << 16;
                at += 2;
                if (!expand(bytes / 2, length, true)) // an indirect segment names no other one
                    return false;
            } else {
                return false;
            }
        }
        return true;
    };
    if (!expand(0, -1, false))
        values.clear();
    return values;
}

/// The three tables of PALETTE COLOR (C.7.6.3.1.5) as one from index to luma.
Palette paletteOf(DcmItem &dataset)
{
    static const DcmTagKey descriptors[] = {DCM_RedPaletteColorLookupTableDescriptor,
                                            DCM_GreenPaletteColorLookupTableDescriptor,
                                            DCM_BluePaletteColorLookupTableDescriptor};
    static const DcmTagKey tables[] = {DCM_RedPaletteColorLookupTableData,
                                       DCM_GreenPaletteColorLookupTableData,
                                       DCM_BluePaletteColorLookupTableData};
    static const DcmTagKey segmented[] = {DCM_SegmentedRedPaletteColorLookupTableData,
                                          DCM_SegmentedGreenPaletteColorLookupTableData,
                                          DCM_SegmentedBluePaletteColorLookupTableData};
    static constexpr quint32 weights[] = {19595, 38470, 7471};
    Palette palette;
    QVector<quint32> sums;
    for (int channel = 0; channel < 3; ++channel) {
        Uint16 count = 0;
        Uint16 first = 0;
        Uint16 bits = 0;
        const Uint16 *words = nullptr;
        unsigned long wordCount = 0;
        if (dataset.findAndGetUint16(descriptors[channel], count, 0).bad()
            || dataset.findAndGetUint16(descriptors[channel], first, 1).bad()
            || dataset.findAndGetUint16(descriptors[channel], bits, 2).bad())
            return {};
        const qsizetype entries = count == 0 ? 65536 : count;
        QVector<Uint16> expanded;
        if (dataset.findAndGetUint16Array(tables[channel], words, &wordCount).bad() || !words) {
            if (dataset.findAndGetUint16Array(segmented[channel], words, &wordCount).bad() || !words)
                return {};
            expanded = expandSegments(words, wordCount, entries);
            if (expanded.isEmpty())
                return {};
            words = expanded.constData();
            wordCount = static_cast<unsigned long>(expanded.size());
        }
        palette.first = first;
        sums.resize(std::max(sums.size(), entries));
        const bool packed = bits <= 8 && static_cast<qsizetype>(wordCount) < entries;
        for (qsizetype i = 0; i < entries; ++i) {
            const qsizetype word = packed ? i / 2 : i;
            if (word >= static_cast<qsizetype>(wordCount))
                break;
            const quint32 entry = packed ? (words[word] >> (i % 2 ? 8 : 0)) & 0xffu
                                  : bits > 8 ? words[word] >> 8
                                             : words[word] & 0xffu;
            sums[i] += entry * weights[channel];
        }
    }
    for (const quint32 sum : std::as_const(sums))
        palette.luma.append(static_cast<quint8>((sum + 0x8000u) >> 16));
    return palette;
}

} // namespace

struct DicomPixels::Private {
    const FilmFile &file;
    DcmFileFormat &dicom;
    DicomHeader header;
    DcmElement *element = nullptr;
    bool encapsulated = false;
    DcmFileCache cache;
    Uint32 startFragment = 0;
    int nextFrame = 0;
    Palette palette;

    Result<RawFrame> native(int index);
    Result<RawFrame> decoded(int index);
};

DicomPixels::DicomPixels(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
DicomPixels::DicomPixels(DicomPixels &&) noexcept = default;
DicomPixels::~DicomPixels() = default;

Result<DicomPixels> DicomPixels::open(const FilmFile &file, DcmFileFormat &dicom, const DicomHeader &header)
{
    const FilmInfo &info = header.info;
    if (!isDecodable(info.transferSyntax))
        return fail(file.unsupported(
            Tr::tr("its compression is not handled (%1)").arg(transferSyntaxName(info.transferSyntax))));
    auto d = std::unique_ptr<Private>(new Private{file, dicom, header, nullptr, false, {}, 0, 0, {}});
    DcmDataset &dataset = *dicom.getDataset();
    if (dataset.findAndGetElement(DCM_PixelData, d->element).bad() || !d->element)
        return fail(file.damaged(Tr::tr("it has no pixel data")));
    d->encapsulated = DcmXfer(dataset.getOriginalXfer()).isEncapsulated();
    const qint64 frameBytes = (frameBits(header) + 7) / 8;
    if (frameBytes > std::numeric_limits<qint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    if (!d->encapsulated) {
        const qint64 wanted = (frameBits(header) * info.frames + 7) / 8;
        const auto there = static_cast<qint64>(d->element->getLength());
        if (there < wanted)
            return fail(file.damaged(Tr::tr("its pixel data are too short: %1 of %2 bytes")
                                         .arg(there)
                                         .arg(wanted)));
    }
    if (info.photometric == QLatin1String("PALETTE COLOR")) {
        d->palette = paletteOf(dataset);
        if (d->palette.luma.isEmpty())
            return fail(file.damaged(Tr::tr("its colour palette is missing or broken")));
    }
    return DicomPixels(std::move(d));
}

Result<RawFrame> DicomPixels::Private::native(int index)
{
    const FilmInfo &info = header.info;
    const qint64 bits = frameBits(header);
    const qint64 firstBit = bits * index;
    const qint64 from = firstBit / 8;
    const qint64 bytes = (firstBit % 8 + bits + 7) / 8;
    if (from > std::numeric_limits<Uint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    RawFrame frame;
    frame.photometric = info.photometric;
    frame.planar = header.planar;
    frame.bytes.reset(new quint8[static_cast<size_t>(bytes)]);
    const OFCondition condition
        = element->getPartialValue(frame.bytes.get(), static_cast<Uint32>(from),
                                   static_cast<Uint32>(bytes), &cache, gLocalByteOrder);
    if (condition.bad())
        return fail(file.truncated());
    if (info.bitsAllocated == 1) { // packed, first pixel in the lowest bit (PS3.5 8.1.1)
        frame.samples = static_cast<size_t>(bits);
        std::unique_ptr<quint8[]> unpacked(new quint8[frame.samples]);
        for (qint64 i = 0; i < bits; ++i) {
            const qint64 bit = firstBit % 8 + i;
            unpacked[static_cast<size_t>(i)]
                = (frame.bytes[static_cast<size_t>(bit / 8)] >> (bit % 8)) & 1;
        }
        frame.bytes = std::move(unpacked);
        return frame;
    }
    frame.sampleBytes = info.bitsAllocated / 8;
    frame.samples = static_cast<size_t>(bytes) / static_cast<size_t>(frame.sampleBytes);
    if (frame.sampleBytes == 4 && header.bigEndian) {
        // DCMTK swaps within 16-bit words: the two words of a sample are still the wrong way round.
        for (size_t i = 0; i < frame.samples; ++i) {
            quint8 *s = frame.bytes.get() + 4 * i;
            std::swap(s[0], s[2]);
            std::swap(s[1], s[3]);
        }
    }
    return frame;
}

Result<RawFrame> DicomPixels::Private::decoded(int index)
{
    const FilmInfo &info = header.info;
    if (info.bitsAllocated == 1)
        return fail(file.unsupported(Tr::tr("its pixels are compressed single bits")));
    RawFrame frame;
    frame.sampleBytes = info.bitsAllocated / 8;
    frame.samples = size_t(info.rows) * size_t(info.columns) * size_t(info.samplesPerPixel);
    const size_t bytes = (frame.samples * size_t(frame.sampleBytes) + 1) / 2 * 2; // DCMTK wants it even
    if (bytes > static_cast<size_t>(std::numeric_limits<qint32>::max()))
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    frame.bytes.reset(new quint8[bytes]);
    OFString model;
    if (index != nextFrame)
        startFragment = 0; // let DCMTK find it
    const OFCondition condition
        = element->getUncompressedFrame(dicom.getDataset(), static_cast<Uint32>(index), startFragment,
                                        frame.bytes.get(), static_cast<Uint32>(bytes), model, &cache);
    if (condition.bad())
        return fail(file.damaged(Tr::tr("frame %1 cannot be decoded (%2)")
                                     .arg(index)
                                     .arg(QString::fromLatin1(condition.text()))));
    nextFrame = index + 1;
    frame.photometric = QString::fromLatin1(model.c_str());
    if (frame.photometric.isEmpty())
        frame.photometric = info.photometric;
    frame.planar = header.planar;
    return frame;
}

Result<RawFrame> DicomPixels::frame(int index)
{
    return d->encapsulated ? d->decoded(index) : d->native(index);
}

qint64 DicomPixels::value(const RawFrame &frame, size_t sample) const
{
    quint32 raw = 0;
    const quint8 *at = frame.bytes.get() + sample * static_cast<size_t>(frame.sampleBytes);
    if (frame.sampleBytes == 1) {
        raw = *at;
    } else if (frame.sampleBytes == 2) {
        quint16 word = 0;
        std::memcpy(&word, at, 2);
        raw = word;
    } else {
        std::memcpy(&raw, at, 4);
    }
    const FilmInfo &info = d->header.info;
    const int bits = info.bitsStored;
    raw >>= d->header.highBit + 1 - bits;
    if (bits < 32)
        raw &= (1u << bits) - 1;
    const bool negative = info.isSigned && (raw >> (bits - 1)) != 0;
    return negative ? static_cast<qint64>(raw) - (qint64(1) << bits) : static_cast<qint64>(raw);
}

void DicomPixels::toFilm(const RawFrame &frame, Radiograph &film) const
{
    const FilmInfo &info = d->header.info;
    const auto pixels = static_cast<size_t>(info.rows) * static_cast<size_t>(info.columns);
    film.bitsAllocated = std::max(8, info.bitsAllocated);
    film.bitsStored = info.bitsStored;
    film.isSigned = info.isSigned;
    const int type = info.bitsStored > 16             ? CV_32SC1
                     : info.isSigned                  ? CV_16SC1
                     : info.bitsStored > 8            ? CV_16UC1
                                                      : CV_8UC1;
    film.stored.create(info.rows, info.columns, type);
    const auto fill = [&](const auto &valueAt) {
        switch (type) {
        case CV_8UC1:
            for (size_t i = 0; i < pixels; ++i)
                film.stored.data[i] = static_cast<quint8>(valueAt(i));
            break;
        case CV_16UC1:
            for (size_t i = 0; i < pixels; ++i)
                reinterpret_cast<quint16 *>(film.stored.data)[i] = static_cast<quint16>(valueAt(i));
            break;
        case CV_16SC1:
            for (size_t i = 0; i < pixels; ++i)
                reinterpret_cast<qint16 *>(film.stored.data)[i] = static_cast<qint16>(valueAt(i));
            break;
        default:
            for (size_t i = 0; i < pixels; ++i)
                reinterpret_cast<qint32 *>(film.stored.data)[i] = static_cast<qint32>(
                    std::min<qint64>(valueAt(i), std::numeric_limits<qint32>::max()));
        }
    };
    if (frame.photometric == QLatin1String("PALETTE COLOR")) {
        const Palette &palette = d->palette;
        film.stored.create(info.rows, info.columns, CV_8UC1);
        film.bitsStored = 8;
        film.isSigned = false;
        film.wasColour = true;
        film.rangeFromPixels = false;
        for (size_t i = 0; i < pixels; ++i)
            film.stored.data[i] = palette.luma.at(static_cast<qsizetype>(std::clamp<qint64>(
                value(frame, i) - palette.first, 0, palette.luma.size() - 1)));
        return;
    }
    if (info.samplesPerPixel == 1) {
        fill([&](size_t i) { return value(frame, i); });
        return;
    }
    film.rangeFromPixels = false; // colour is meant as it is
    if (frame.photometric == QLatin1String("YBR_FULL_422") && !d->encapsulated) {
        // Y Y Cb Cr: of two pixels each (C.7.6.3.1.2)
        film.wasColour = true;
        fill([&](size_t i) { return value(frame, i / 2 * 4 + i % 2); });
        return;
    }
    const size_t step = frame.planar ? 1 : 3;
    const size_t plane = frame.planar ? pixels : 1;
    if (frame.photometric.startsWith(QLatin1String("YBR"))) { // Y is the luma
        film.wasColour = true;
        fill([&](size_t i) { return value(frame, i * step); });
        return;
    }
    bool equal = true;
    for (size_t i = 0; i < pixels && equal; ++i) {
        const qint64 red = value(frame, i * step);
        equal = red == value(frame, i * step + plane) && red == value(frame, i * step + 2 * plane);
    }
    film.wasColour = !equal;
    fill([&](size_t i) {
        const qint64 red = value(frame, i * step);
        return equal ? red
                     : (red * 19595 + value(frame, i * step + plane) * 38470
                        + value(frame, i * step + 2 * plane) * 7471 + 0x8000)
                           >> 16;
    });
}

} // namespace synthray
