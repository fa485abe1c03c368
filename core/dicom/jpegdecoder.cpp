// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes JPEG and JPEG-LS: gives DCMTK's decoders a data set with just one frame.
#include "dicom/codecs.h"
#include "dicom/decoders.h"

#include <QCoreApplication>
#include <QtEndian>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <opencv2/core.hpp>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

struct StreamSize {
    uchar kind = 0; // marker of the frame header
    int precision = 0; // bits per sample
    int rows = 0, columns = 0, components = 0;
    QByteArray ids; // of the components
    bool isSubsampled = false; // components have different sampling factors
    int scans = 0; // an upper bound: metadata may contain the marker, entropy-coded data cannot

    bool isLs() const { return kind == 0xf7; }
    bool isLossless() const { return kind == 0xc3; }
};

/// Reads the first frame header (ITU-T T.81 B.2.2, T.87 C.1.1).
std::optional<StreamSize> sizeOf(const QByteArray &data)
{
    const auto *b = reinterpret_cast<const uchar *>(data.constData());
    StreamSize size;
    for (qsizetype at = 2; at + 10 <= data.size();) {
        const uchar marker = b[at + 1];
        if (b[at] != 0xff || marker == 0xff || marker == 0) {
            ++at;
            continue;
        }
        if (marker == 0xda)
            return std::nullopt;
        const bool isFrame = marker == 0xf7
            || (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8
                && marker != 0xcc);
        if (isFrame) {
            size.kind = marker;
            size.precision = b[at + 4];
            size.rows = qFromBigEndian<quint16>(b + at + 5);
            size.columns = qFromBigEndian<quint16>(b + at + 7);
            size.components = b[at + 9];
            for (int i = 0; i < size.components && at + 12 + 3 * i < data.size(); ++i) {
                size.ids += data[at + 10 + 3 * i];
                size.isSubsampled = size.isSubsampled || b[at + 11 + 3 * i] != b[at + 11];
            }
            size.scans = static_cast<int>(data.count("\xff\xda"));
            return size;
        }
        at += marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)
            ? 2
            : 2 + std::max<quint16>(2, qFromBigEndian<quint16>(b + at + 2));
    }
    return std::nullopt;
}

/// Refuses streams that DCMTK mishandles: it leaves memory uninitialised if a stream is smaller
/// than the header states, pads one that ends early, and visits all coefficients for each scan,
/// however short.
Result<StreamSize> checkStream(const ImageFile &file, const ImageInfo &info, const QByteArray &data)
{
    const auto size = sizeOf(data);
    if (!size || size->precision < 2 || size->precision > 16)
        return fail(file.damaged(Tr::tr("its pixel data are not a valid JPEG stream")));
    if (size->columns != info.columns
        || (size->rows != info.rows && size->rows != 0) // 0: given later in the stream
        || size->components != info.samplesPerPixel)
        return fail(file.damaged(
            Tr::tr("its JPEG stream holds %1 × %2 pixels of %3 samples, its "
                   "header states %4 × %5 of %6")
                .arg(QString::number(size->columns), QString::number(size->rows),
                     QString::number(size->components), QString::number(info.columns),
                     QString::number(info.rows), QString::number(info.samplesPerPixel))));
    const qint64 pixels = qint64(info.rows) * info.columns;
    // Huffman codes take at least one bit per sample, or two per block of 64.
    const qint64 least = size->kind == 0xc3        ? pixels / 8
        : size->kind == 0xc0 || size->kind == 0xc1 ? pixels / 256
                                                   : 0;
    if (data.size() < least)
        return fail(file.damaged(Tr::tr("its compressed pixel data are too short")));
    constexpr int usualScans = 64;
    constexpr qint64 maxScanPixels = 1'000'000'000;
    if (size->scans > usualScans && size->scans * pixels > maxScanPixels)
        return fail(file.unsupported(Tr::tr("its JPEG stream has %1 scans").arg(size->scans)));
    return *size;
}

/// Fills the data set's header. DCMTK packs samples by the stream's depth but counts them by the
/// header's, so the header gets the stream's depth.
bool describe(DcmDataset &dataset, const DicomHeader &header, int bits)
{
    const ImageInfo &info = header.info;
    const auto put = [&](const DcmTagKey &tag, int value) {
        return dataset.putAndInsertUint16(tag, static_cast<Uint16>(value)).good();
    };
    return put(DCM_Rows, info.rows) && put(DCM_Columns, info.columns)
        && put(DCM_SamplesPerPixel, info.samplesPerPixel)
        && put(DCM_BitsAllocated, bits > 8 ? 16 : 8) && put(DCM_BitsStored, bits)
        && put(DCM_HighBit, bits - 1) && put(DCM_PixelRepresentation, info.isSigned ? 1 : 0)
        && (info.samplesPerPixel == 1 || put(DCM_PlanarConfiguration, header.planar ? 1 : 0))
        && dataset
               .putAndInsertString(DCM_PhotometricInterpretation,
                                   info.photometric.toLatin1().constData())
               .good()
        && dataset.putAndInsertString(DCM_NumberOfFrames, "1").good();
}

/// A pixel sequence of an empty offset table and one fragment.
std::unique_ptr<DcmPixelSequence> sequenceOf(const QByteArray &data)
{
    auto sequence = std::make_unique<DcmPixelSequence>(DcmTag(DCM_PixelData, EVR_OB));
    auto table = std::make_unique<DcmPixelItem>(DcmTag(DCM_PixelItemTag, EVR_OB));
    auto fragment = std::make_unique<DcmPixelItem>(DcmTag(DCM_PixelItemTag, EVR_OB));
    if (fragment
            ->putUint8Array(reinterpret_cast<const Uint8 *>(data.constData()),
                            static_cast<unsigned long>(data.size()))
            .bad()
        || sequence->insert(table.get()).bad())
        return nullptr;
    table.release();
    if (sequence->insert(fragment.get()).bad())
        return nullptr;
    fragment.release();
    return sequence;
}

/// The colour space by libjpeg's rules, which takes precedence over the header. JFIF files and
/// Adobe's transform 1 are YCbCr, transform 0 is RGB (T.871; Adobe technical note 5116). Otherwise
/// the component ids decide, and only YCbCr is ever subsampled. Empty if undetermined.
QString colourOf(const QByteArray &data, const StreamSize &size)
{
    const auto *b = reinterpret_cast<const uchar *>(data.constData());
    bool isJfif = false;
    qsizetype at = 2;
    while (at + 4 <= data.size() && b[at] == 0xff && b[at + 1] != 0xda) {
        if (b[at + 1] == 0xff) { // fill byte (T.81 B.1.1.2)
            ++at;
            continue;
        }
        const int length = b[at + 2] << 8 | b[at + 3];
        const QByteArrayView content(data.constData() + at + 4,
                                     std::clamp<qsizetype>(length - 2, 0, data.size() - at - 4));
        if (b[at + 1] == 0xe0 && content.startsWith("JFIF"))
            isJfif = true;
        else if (b[at + 1] == 0xee && content.startsWith("Adobe") && content.size() >= 12)
            return content[11] == 0 ? u"RGB"_s : u"YBR_FULL"_s;
        at += 2 + length;
    }
    if (isJfif || size.isSubsampled || size.ids == "\1\2\3")
        return u"YBR_FULL"_s;
    return size.ids == "RGB" ? u"RGB"_s : QString();
}

/// The syntax whose decoder fits the stream: the header may be wrong, and baseline cannot do 12
/// bits.
E_TransferSyntax syntaxOf(const StreamSize &size, const ImageInfo &info)
{
    if (size.isLs())
        return EXS_JPEGLSLossless;
    if (size.isLossless())
        return EXS_JPEGProcess14;
    if (size.kind == 0xc0 || size.kind == 0xc1)
        return EXS_JPEGProcess2_4;
    if (size.kind == 0xc2)
        return EXS_JPEGProcess10_12;
    return DcmXfer(info.transferSyntax.toLatin1().constData()).getXfer();
}

/// Sets the position and number of a value's bits. The stream's depth is used if the header's is
/// impossible, or less than that of a lossless stream. A stream as deep as the word encodes whole
/// words, whose unused bits have no meaning (PS3.5 8.1.1).
void placeValues(const StreamSize &size, const DicomHeader &header, RawFrame &frame)
{
    const ImageInfo &info = header.info;
    const int bits = size.precision;
    if (bits < header.highBit + 1)
        frame.shift = 0;
    const bool isDeeper = bits > info.bitsStored && bits < info.bitsAllocated && frame.shift == 0
        && (size.isLossless() || size.isLs()) && !info.isSigned;
    if (bits < info.bitsStored || bits > info.bitsAllocated || isDeeper) {
        frame.shift = 0;
        frame.bits = bits;
    }
}

} // namespace

Result<> decodeJpeg(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                    RawFrame &frame)
{
    prepareDcmtk();
    const ImageInfo &info = header.info;
    const auto size = checkStream(file, info, data);
    TRY(size);
    const qint64 samples = qint64(info.rows) * info.columns * info.samplesPerPixel;
    const qint64 bytes = samples * (size->precision > 8 ? 2 : 1);
    if (bytes >= std::numeric_limits<qint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    DcmDataset dataset;
    auto sequence = sequenceOf(data);
    if (!sequence || !describe(dataset, header, size->precision))
        throw std::bad_alloc();
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->putOriginalRepresentation(syntaxOf(*size, info), nullptr, sequence.release());
    DcmPixelData &element = *pixels;
    if (dataset.insert(pixels.get()).bad())
        throw std::bad_alloc();
    pixels.release();
    // DCMTK requires an even number of bytes. Zeroed, as DCMTK may leave parts unwritten.
    cv::Mat buffer = cv::Mat::zeros(1, static_cast<int>(samples + 1), rawType(size->precision));
    OFString model;
    Uint32 fragment = 1;
    DcmFileCache cache;
    const OFCondition condition
        = element.getUncompressedFrame(&dataset, 0, fragment, buffer.data,
                                       static_cast<Uint32>((bytes + 1) / 2 * 2), model, &cache);
    if (condition.bad())
        return fail(file.damaged(Tr::tr("its pixels cannot be decoded (%1)")
                                     .arg(QString::fromLatin1(condition.text()))));
    frame.samples = buffer.colRange(0, static_cast<int>(samples));
    placeValues(*size, header, frame);
    if (!model.empty())
        frame.photometric = QString::fromLatin1(model.c_str());
    // Lossless streams are never colour-transformed, whatever their markers claim.
    frame.isLossy = !size->isLossless() && !size->isLs();
    const QString colour
        = frame.isLossy && info.samplesPerPixel == 3 ? colourOf(data, *size) : QString();
    const bool isYbr = frame.photometric.startsWith("YBR"_L1);
    if (!colour.isEmpty() && isYbr != (colour == "YBR_FULL"_L1))
        frame.photometric = colour;
    return {};
}

} // namespace synthray
