// SPDX-License-Identifier: GPL-3.0-or-later
// Reads stored values directly from the pixel element, as DCMTK's rendering would apply its own
// transforms.
#include "dicom/pixels.h"

#include "base/log.h"
#include "dicom/codecs.h"
#include "dicom/fragments.h"
#include "dicom/palette.h"
#include "image/floatpixels.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <opencv2/core.hpp>

#include <algorithm>
#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr qint64 maxInflatedPixels = 1LL << 30; // bytes

bool isHalfColour(const QString &photometric)
{
    return photometric == "YBR_FULL_422"_L1 || photometric == "YBR_PARTIAL_422"_L1;
}

/// Samples of one frame in the uncompressed element. YBR_FULL_422 has two per pixel.
qint64 frameSamples(const ImageInfo &info, bool halfColour)
{
    return qint64(info.rows) * info.columns * (halfColour ? 2 : info.samplesPerPixel);
}

void swapBytes(cv::Mat &samples)
{
    const auto count = static_cast<qsizetype>(samples.total());
    switch (samples.elemSize1()) {
    case 2:
        qbswap<2>(samples.data, count, samples.data);
        break;
    case 4:
        qbswap<4>(samples.data, count, samples.data);
        break;
    case 8:
        qbswap<8>(samples.data, count, samples.data);
        break;
    default:
        break;
    }
}

/// Extracts a sample's value from its bits.
template <class Raw> class Values
{
public:
    explicit Values(const RawFrame &frame)
        : m_data(frame.samples.ptr<Raw>())
        , m_shift(frame.shift)
        , m_mask(frame.bits >= 32 ? 0xffffffffu : (1u << frame.bits) - 1)
        , m_sign(frame.isSigned ? qint64(1) << (frame.bits - 1) : 0)
    {
    }
    qint64 operator[](qint64 i) const
    {
        const auto bits = qint64((quint32(m_data[i]) >> m_shift) & m_mask);
        return (bits ^ m_sign) - m_sign; // extends the sign
    }

private:
    const Raw *m_data;
    int m_shift;
    quint32 m_mask;
    qint64 m_sign;
};

template <class Body> void withValues(const RawFrame &frame, const Body &body)
{
    switch (frame.samples.depth()) {
    case CV_8U:
        body(Values<quint8>(frame));
        break;
    case CV_16U:
        body(Values<quint16>(frame));
        break;
    default:
        body(Values<quint32>(frame));
    }
}

int imageType(int bits, bool isSigned)
{
    return bits > 16 ? CV_32SC1 : isSigned ? CV_16SC1 : bits > 8 ? CV_16UC1 : CV_8UC1;
}

/// Calls 'valueAt' for each pixel; inlined for each type, so that the loops vectorise.
template <class ValueAt> void fill(cv::Mat &stored, const ValueAt &valueAt)
{
    const auto count = static_cast<qint64>(stored.total());
    const auto over = [&](auto *to) {
        using Pixel = std::remove_pointer_t<decltype(to)>;
        for (qint64 i = 0; i < count; ++i)
            to[i] = static_cast<Pixel>(valueAt(i));
    };
    switch (stored.depth()) {
    case CV_8U:
        over(stored.ptr<quint8>());
        break;
    case CV_16U:
        over(stored.ptr<quint16>());
        break;
    case CV_16S:
        over(stored.ptr<qint16>());
        break;
    default:
        over(stored.ptr<qint32>());
    }
}

/// Converts the common layouts (8 or 16 bits, the value in the low bits) in place. Returns false
/// for other layouts.
bool convertInPlace(RawFrame &frame, int type, cv::Mat &stored, int rows)
{
    const bool wide = frame.samples.depth() == CV_16U;
    if (frame.shift != 0 || CV_ELEM_SIZE1(type) != frame.samples.elemSize1()
        || CV_ELEM_SIZE1(type) > 2)
        return false;
    const auto count = static_cast<qint64>(frame.samples.total());
    const int unused = (wide ? 16 : 8) - frame.bits;
    if (unused > 0 && wide && frame.isSigned) {
        auto *v = frame.samples.ptr<qint16>();
        for (qint64 i = 0; i < count; ++i)
            v[i] = static_cast<qint16>(static_cast<qint16>(v[i] << unused) >> unused);
    } else if (unused > 0 && wide) {
        auto *v = frame.samples.ptr<quint16>();
        for (qint64 i = 0; i < count; ++i)
            v[i] = static_cast<quint16>(v[i] & (0xffff >> unused));
    } else if (unused > 0) {
        auto *v = frame.samples.ptr<quint8>();
        for (qint64 i = 0; i < count; ++i)
            v[i] = static_cast<quint8>(v[i] & (0xff >> unused));
    }
    // Reinterprets the memory as a type of the same size (signed 16 bits).
    frame.samples.flags = (frame.samples.flags & ~CV_MAT_TYPE_MASK) | type;
    stored = frame.samples.reshape(1, rows);
    return true;
}

template <class Number> StoredSum floatSum(const cv::Mat &samples)
{
    StoredSum sum;
    const auto *v = samples.ptr<Number>();
    for (qint64 i = 0; i < static_cast<qint64>(samples.total()); ++i)
        if (std::isfinite(v[i]))
            sum.add({double(v[i]), double(v[i]), double(v[i]), 1});
    return sum;
}

/// Lossy JPEG overshoots at edges: values slightly above the maximum are clipped to it. Values far
/// above it are intended, and the header's number of bits is wrong. This one rule serves all
/// readers of the samples.
void boundOvershoot(RawFrame &frame)
{
    if (!frame.isLossy || frame.isSigned || frame.shift != 0 || frame.samples.depth() != CV_16U
        || frame.bits >= 16)
        return;
    const int largest = (1 << frame.bits) - 1;
    double high = 0;
    cv::minMaxLoc(frame.samples, nullptr, &high);
    if (high > largest + largest / 4) // the step response of a full-height edge overshoots by 18 %
        frame.bits = std::bit_width(static_cast<unsigned>(high));
    else if (high > largest)
        cv::min(frame.samples, largest, frame.samples);
}

/// Detects JPEG and JPEG 2000 streams by their first bytes, regardless of the header.
Codec codecFor(Codec declared, const QByteArray &data)
{
    if (data.size() < 8 || declared == Codec::Rle || declared == Codec::Deflated)
        return declared;
    const auto *b = reinterpret_cast<const uchar *>(data.constData());
    if (b[0] == 0xff && b[1] == 0xd8)
        return Codec::Jpeg;
    const bool isJp2 = qFromBigEndian<quint32>(b) == 12 && data.mid(4, 4) == "jP  ";
    return isJp2 || (b[0] == 0xff && b[1] == 0x4f) ? Codec::Jpeg2000 : declared;
}

/// RGB from samples in RGB or YCbCr of 8 bits (PS3.3 C.7.6.3.1.2, YBR_FULL).
template <class Value> void fillColour(cv::Mat &colour, const Value &valueOf, bool isYbr)
{
    const double white = colour.depth() == CV_8U ? 255 : 65535;
    const auto put = [&](int y, int x, int s, double value) {
        const double limited = std::clamp(value + 0.5, 0.0, white);
        if (colour.depth() == CV_8U)
            colour.ptr<uchar>(y)[3 * x + s] = static_cast<uchar>(limited);
        else
            colour.ptr<ushort>(y)[3 * x + s] = static_cast<ushort>(limited);
    };
    for (int y = 0; y < colour.rows; ++y)
        for (int x = 0; x < colour.cols; ++x) {
            const qint64 i = qint64(y) * colour.cols + x;
            const double a = valueOf(i, 0), b = valueOf(i, 1), c = valueOf(i, 2);
            const double blue = isYbr ? b - 128 : 0, red = isYbr ? c - 128 : 0;
            put(y, x, 0, isYbr ? a + 1.402 * red : a);
            put(y, x, 1, isYbr ? a - 0.344136 * blue - 0.714136 * red : b);
            put(y, x, 2, isYbr ? a + 1.772 * blue : c);
        }
}

} // namespace

struct DicomPixels::Private {
    const ImageFile &file;
    DicomBytes &bytes;
    DicomHeader header;
    Codec codec = Codec::Native;
    bool halfColour = false; // native pixels with one colour for each pair
    std::optional<FragmentTable> fragments;
    Palette palette;

    Result<> openNative();
    Result<> native(int index, RawFrame &frame);
    /// 8-bit samples and single bits in big-endian words: each pair of bytes is swapped.
    Result<> swappedWords(int index, qint64 samples, RawFrame &frame);
    Result<> decoded(int index, RawFrame &frame);
};

void StoredSum::add(const StoredSum &other)
{
    if (other.count == 0)
        return;
    min = count == 0 ? other.min : std::min(min, other.min);
    max = count == 0 ? other.max : std::max(max, other.max);
    total += other.total;
    count += other.count;
}

DicomPixels::DicomPixels(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
DicomPixels::DicomPixels(DicomPixels &&) noexcept = default;
DicomPixels::~DicomPixels() = default;

Result<DicomPixels> DicomPixels::open(const ImageFile &file, DicomBytes &bytes,
                                      const DicomHeader &header)
{
    const ImageInfo &info = header.info;
    auto d = std::unique_ptr<Private>(
        new Private{file, bytes, header, codecOf(info.transferSyntax), false, {}, {}});
    if (d->codec == Codec::None)
        return fail(file.unsupported(Tr::tr("its compression is not supported (%1)")
                                         .arg(transferSyntaxName(info.transferSyntax))));
    qCInfo(lcDicom, "image %s: transfer syntax %s, %s pixels", qPrintable(logId(file.path())),
           qPrintable(info.transferSyntax), header.pixelLength < 0 ? "encapsulated" : "native");
    if (header.pixels == PixelKind::None)
        return fail(file.damaged(Tr::tr("it has no pixel data")));
    // cv::Mat counts the samples of a frame in an int.
    if (frameSamples(info, false) >= std::numeric_limits<qint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    if (header.pixelLength < 0) {
        auto table = FragmentTable::read(file, bytes, header);
        TRY(table);
        d->fragments = std::move(*table);
    } else if (const auto result = d->openNative(); !result) {
        return fail(result.error());
    }
    if (info.photometric == "PALETTE COLOR"_L1 && info.samplesPerPixel == 1) {
        d->palette = readPalette(header);
        if (d->palette.luma.isEmpty())
            return fail(file.damaged(Tr::tr("its colour palette is missing or broken")));
    }
    return DicomPixels(std::move(d));
}

Result<> DicomPixels::Private::openNative()
{
    const ImageInfo &info = header.info;
    const auto bytesOf = [&](bool half) {
        return (frameSamples(info, half) * info.bitsAllocated * info.frames + 7) / 8;
    };
    // Some writers declare 4:2:2 but store all three samples.
    halfColour = isHalfColour(info.photometric) && info.samplesPerPixel == 3
        && header.pixelLength < bytesOf(false);
    const qint64 expected = bytesOf(halfColour);
    if (bytes.isInflated()) { // held in memory as a whole
        if (expected > file.size() * maxDeflateRatio)
            return fail(file.truncated());
        if (expected > maxInflatedPixels)
            return fail(file.tooLarge(info.columns, info.rows, info.frames));
    }
    bytes.setInflateLimit((64LL << 20) + expected);
    const qint64 available
        = std::min(bytes.available(header.pixelOffset, expected), header.pixelLength);
    if (available < expected)
        return fail(
            file.damaged(Tr::tr("its pixel data are cut off: only %1 of %2 bytes are present")
                             .arg(QString::number(available), QString::number(expected))));
    return {};
}

Result<> DicomPixels::Private::native(int index, RawFrame &frame)
{
    const ImageInfo &info = header.info;
    const qint64 samples = frameSamples(info, halfColour);
    if (header.bigEndian && header.pixelWords && info.bitsAllocated <= 8)
        return swappedWords(index, samples, frame);
    if (info.bitsAllocated == 1) { // frames are contiguous
        const qint64 firstBit = samples * index;
        const qint64 count = (firstBit % 8 + samples + 7) / 8;
        QByteArray packed = bytes.readBytes(header.pixelOffset + firstBit / 8, count);
        if (packed.size() < count)
            return fail(file.truncated());
        frame.samples = unpackBits(packed, firstBit % 8, samples);
        return {};
    }
    frame.samples.create(1, static_cast<int>(samples),
                         header.pixels == PixelKind::Float        ? CV_32FC1
                             : header.pixels == PixelKind::Double ? CV_64FC1
                                                                  : rawType(info.bitsAllocated));
    const qint64 count = samples * (info.bitsAllocated / 8);
    if (bytes.read(header.pixelOffset + count * index, frame.samples.data, count) < count)
        return fail(file.truncated());
    if (header.bigEndian == (QSysInfo::ByteOrder == QSysInfo::LittleEndian))
        swapBytes(frame.samples);
    return {};
}

Result<> DicomPixels::Private::swappedWords(int index, qint64 samples, RawFrame &frame)
{
    const qint64 firstBit = samples * header.info.bitsAllocated * index;
    const qint64 endBit = firstBit + samples * header.info.bitsAllocated;
    const qint64 from = firstBit / 16 * 2;
    QByteArray words = bytes.readBytes(header.pixelOffset + from, (endBit + 15) / 16 * 2 - from);
    words.append(words.size() % 2, '\0');
    if (words.size() * 8 < endBit - from * 8)
        return fail(file.truncated());
    qbswap<2>(words.constData(), words.size() / 2, words.data());
    if (header.info.bitsAllocated == 1)
        frame.samples = unpackBits(words, firstBit - from * 8, samples);
    else
        frame.samples
            = cv::Mat(1, static_cast<int>(samples), CV_8UC1, words.data() + (firstBit / 8 - from))
                  .clone();
    return {};
}

Result<> DicomPixels::Private::decoded(int index, RawFrame &frame)
{
    const auto data = fragments->frame(file, bytes, index);
    TRY(data);
    if (header.pixels != PixelKind::Integer)
        return fail(file.unsupported(Tr::tr("its floating-point pixels are compressed")));
    switch (codecFor(codec, *data)) {
    case Codec::Rle:
        return decodeRle(file, header, *data, frame);
    case Codec::Deflated:
        return decodeDeflated(file, header, *data, frame);
    case Codec::Jpeg2000:
        return decodeJpeg2000(file, header, *data, frame);
    case Codec::Jpeg:
        return decodeJpeg(file, header, *data, frame);
    default:
        return fail(
            file.damaged(Tr::tr("its pixels are compressed, but its header does not state how")));
    }
}

Result<RawFrame> DicomPixels::frame(int index)
{
    const ImageInfo &info = d->header.info;
    RawFrame frame;
    frame.photometric = info.photometric;
    frame.planar = d->header.planar;
    frame.bits = info.bitsStored;
    frame.shift = d->header.highBit + 1 - info.bitsStored;
    frame.isSigned = info.isSigned;
    const auto result = d->fragments ? d->decoded(index, frame) : d->native(index, frame);
    TRY(result);
    boundOvershoot(frame);
    return frame;
}

StoredSum DicomPixels::sumOf(const RawFrame &frame) const
{
    if (frame.samples.depth() == CV_32F)
        return floatSum<float>(frame.samples);
    if (frame.samples.depth() == CV_64F)
        return floatSum<double>(frame.samples);
    StoredSum sum;
    const auto count = static_cast<qint64>(frame.samples.total());
    withValues(frame, [&](const auto &values) {
        qint64 low = std::numeric_limits<qint64>::max();
        qint64 high = std::numeric_limits<qint64>::min();
        qint64 total = 0; // 2^31 samples of 32 bits fit
        for (qint64 i = 0; i < count; ++i) {
            const qint64 v = values[i];
            low = std::min(low, v);
            high = std::max(high, v);
            total += v;
        }
        sum = {double(low), double(high), double(total), count};
        if (d->halfColour) { // Y Y Cb Cr: the colour of a pixel pair counts twice (C.7.6.3.1.2)
            for (qint64 i = 2; i < count; i += i % 4 == 2 ? 1 : 3)
                sum.total += double(values[i]);
            sum.count = count / 2 * 3;
        }
    });
    return sum;
}

void DicomPixels::addTo(QCryptographicHash &hash, const RawFrame &frame, bool byPlane) const
{
    const ImageInfo &info = d->header.info;
    const qint64 pixels = qint64(info.rows) * info.columns;
    const int samples = info.samplesPerPixel;
    if (d->header.pixels != PixelKind::Integer)
        return;
    std::vector<qint32> part;
    withValues(frame, [&](const auto &values) {
        constexpr qint64 step = 1 << 16;
        for (qint64 from = 0; from < pixels * samples; from += step) {
            part.clear();
            for (qint64 k = from; k < std::min(pixels * samples, from + step); ++k) {
                const qint64 i = byPlane ? k % pixels : k / samples;
                const qint64 s = byPlane ? k / pixels : k % samples;
                part.push_back(qToLittleEndian(
                    static_cast<qint32>(values[d->halfColour ? i / 2 * 4 + (s == 0 ? i % 2 : s + 1)
                                                   : frame.planar ? i + s * pixels
                                                                  : i * samples + s])));
            }
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(part.data()),
                                        static_cast<qsizetype>(part.size() * sizeof(qint32))));
        }
    });
}

void DicomPixels::toImage(RawFrame frame, Radiograph &image, bool keepsColour) const
{
    const ImageInfo &info = d->header.info;
    const qint64 pixels = qint64(info.rows) * info.columns;
    image.bitsAllocated = std::max(8, info.bitsAllocated);
    image.bitsStored = std::max(info.bitsStored, frame.bits);
    image.isSigned = info.isSigned;
    if (frame.samples.depth() == CV_32F || frame.samples.depth() == CV_64F) {
        setFloatPixels(frame.samples.reshape(1, info.rows), image);
        return;
    }
    if (!d->palette.luma.isEmpty()) {
        const Palette &palette = d->palette;
        image.stored.create(info.rows, info.columns, CV_8UC1);
        image.bitsStored = 8;
        image.isSigned = false;
        image.wasColour = true;
        image.rangeFromPixels = false;
        withValues(frame, [&](const auto &values) {
            fill(image.stored, [&](qint64 i) {
                return palette.luma[static_cast<qsizetype>(
                    std::clamp<qint64>(values[i] - palette.first, 0, palette.luma.size() - 1))];
            });
        });
        return;
    }
    // If header and stream disagree, the header is wrong: with its sign, negative values would
    // become the brightest ones.
    if (frame.isSignedStream)
        image.isSigned = frame.isSigned = true;
    const int type = imageType(image.bitsStored, image.isSigned);
    const qint64 offset = image.bitsStored >= 32 && !image.isSigned ? qint64(1) << 31 : 0;
    image.storedOffset = offset;
    for (auto *padding : {&image.paddingValue, &image.paddingLimit})
        if (*padding)
            **padding -= offset;
    if (info.samplesPerPixel == 1) {
        if (convertInPlace(frame, type, image.stored, info.rows))
            return;
        image.stored.create(info.rows, info.columns, type);
        withValues(frame, [&](const auto &values) {
            fill(image.stored, [&](qint64 i) { return values[i] - offset; });
        });
        return;
    }
    image.rangeFromPixels = false; // colour is shown as stored
    image.stored.create(info.rows, info.columns, type);
    const qint64 step = frame.planar ? 1 : 3;
    const qint64 plane = frame.planar ? pixels : 1;
    const bool isLuma = frame.photometric.startsWith("YBR"_L1); // Y is the luma
    withValues(frame, [&](const auto &v) {
        bool equal = !isLuma;
        for (qint64 i = 0; i < pixels && equal; ++i)
            equal = v[i * step] == v[i * step + plane] && v[i * step] == v[i * step + 2 * plane];
        image.wasColour = !equal;
        if (d->halfColour) // Y Y Cb Cr for each pixel pair (C.7.6.3.1.2)
            fill(image.stored, [&](qint64 i) { return v[i / 2 * 4 + i % 2] - offset; });
        else if (isLuma || equal)
            fill(image.stored, [&](qint64 i) { return v[i * step] - offset; });
        else
            fill(image.stored, [&](qint64 i) {
                return ((v[i * step] * 19595 + v[i * step + plane] * 38470
                         + v[i * step + 2 * plane] * 7471 + 0x8000)
                        >> 16)
                    - offset;
            });
        if (!keepsColour || !image.wasColour || (type != CV_8UC1 && (type != CV_16UC1 || isLuma)))
            return;
        image.colour.create(info.rows, info.columns, CV_MAKETYPE(CV_MAT_DEPTH(type), 3));
        fillColour(
            image.colour,
            [&](qint64 i, int s) -> double {
                return double(d->halfColour ? v[i / 2 * 4 + (s == 0 ? i % 2 : s + 1)]
                                            : v[i * step + s * plane]);
            },
            isLuma);
    });
}

} // namespace synthray
