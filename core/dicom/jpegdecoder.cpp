// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG and JPEG-LS: DCMTK's decoders get a data set of one frame and nothing else.
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
    Q_DECLARE_TR_FUNCTIONS(Films)
};

struct StreamSize {
    uchar kind = 0; // its frame header's marker
    int rows = 0, columns = 0, components = 0;
    int scans = 0; // at least so many as are meant; entropy-coded data hold no such marker
};

/// What the first frame header says (ITU-T T.81 B.2.2, T.87 C.1.1).
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
            size.rows = qFromBigEndian<quint16>(b + at + 5);
            size.columns = qFromBigEndian<quint16>(b + at + 7);
            size.components = b[at + 9];
            size.scans = static_cast<int>(data.count("\xff\xda"));
            return size;
        }
        at += marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)
            ? 2
            : 2 + std::max<quint16>(2, qFromBigEndian<quint16>(b + at + 2));
    }
    return std::nullopt;
}

/// DCMTK leaves memory as it was where a stream is smaller than the header says, fills up one that
/// ends early, and passes over all coefficients for each scan, however short.
Result<> checkStream(const FilmFile &file, const FilmInfo &info, const QByteArray &data)
{
    const auto size = sizeOf(data);
    if (!size)
        return fail(file.damaged(Tr::tr("its pixel data do not begin like JPEG")));
    if (size->columns != info.columns
        || (size->rows != info.rows && size->rows != 0) // 0: said later
        || size->components != info.samplesPerPixel)
        return fail(file.damaged(
            Tr::tr(
                "its JPEG stream holds %1 × %2 pixels of %3 samples, its header says %4 × %5 of %6")
                .arg(size->columns)
                .arg(size->rows)
                .arg(size->components)
                .arg(info.columns)
                .arg(info.rows)
                .arg(info.samplesPerPixel)));
    const qint64 pixels = qint64(info.rows) * info.columns;
    // At least a bit for each sample, or two for each block of 64 (Huffman codes are that long).
    const qint64 least = size->kind == 0xc3        ? pixels / 8
        : size->kind == 0xc0 || size->kind == 0xc1 ? pixels / 256
                                                   : 0;
    if (data.size() < least)
        return fail(file.damaged(Tr::tr("its compressed pixel data are too short")));
    constexpr int usualScans = 64;
    constexpr qint64 maxScanPixels = 1'000'000'000;
    if (size->scans > usualScans && size->scans * pixels > maxScanPixels)
        return fail(file.unsupported(Tr::tr("its JPEG stream has %1 scans").arg(size->scans)));
    return {};
}

bool describe(DcmDataset &dataset, const DicomHeader &header)
{
    const FilmInfo &info = header.info;
    const auto put = [&](const DcmTagKey &tag, int value) {
        return dataset.putAndInsertUint16(tag, static_cast<Uint16>(value)).good();
    };
    return put(DCM_Rows, info.rows) && put(DCM_Columns, info.columns)
        && put(DCM_SamplesPerPixel, info.samplesPerPixel)
        && put(DCM_BitsAllocated, info.bitsAllocated) && put(DCM_BitsStored, info.bitsStored)
        && put(DCM_HighBit, header.highBit) && put(DCM_PixelRepresentation, info.isSigned ? 1 : 0)
        && (info.samplesPerPixel == 1 || put(DCM_PlanarConfiguration, header.planar ? 1 : 0))
        && dataset
               .putAndInsertString(DCM_PhotometricInterpretation,
                                   info.photometric.toLatin1().constData())
               .good()
        && dataset.putAndInsertString(DCM_NumberOfFrames, "1").good();
}

/// The sequence of an empty table and one fragment.
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

/// What the stream says of its colours, which counts more than the header: JFIF files and Adobe's
/// transform 1 are YCbCr, transform 0 is RGB (T.871; Adobe technical note 5116). Empty: nothing.
QString colourOf(const QByteArray &data)
{
    QString colour;
    const auto *b = reinterpret_cast<const uchar *>(data.constData());
    qsizetype at = 2;
    while (at + 4 <= data.size() && b[at] == 0xff && b[at + 1] != 0xda) {
        const int length = b[at + 2] << 8 | b[at + 3];
        const QByteArrayView content(data.constData() + at + 4,
                                     std::clamp<qsizetype>(length - 2, 0, data.size() - at - 4));
        if (b[at + 1] == 0xe0 && content.startsWith("JFIF"))
            colour = u"YBR_FULL"_s;
        else if (b[at + 1] == 0xee && content.startsWith("Adobe") && content.size() >= 12)
            return content[11] == 0 ? u"RGB"_s : u"YBR_FULL"_s;
        at += 2 + length;
    }
    return colour;
}

} // namespace

Result<> decodeJpeg(const FilmFile &file, const DicomHeader &header, const QByteArray &data,
                    RawFrame &frame)
{
    prepareDcmtk();
    const FilmInfo &info = header.info;
    const qint64 samples = qint64(info.rows) * info.columns * info.samplesPerPixel;
    const qint64 bytes = samples * (info.bitsAllocated / 8);
    if (bytes >= std::numeric_limits<qint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
    TRY(checkStream(file, info, data));
    DcmDataset dataset;
    auto sequence = sequenceOf(data);
    const E_TransferSyntax syntax = DcmXfer(info.transferSyntax.toLatin1().constData()).getXfer();
    if (!sequence || !describe(dataset, header))
        throw std::bad_alloc();
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->putOriginalRepresentation(syntax, nullptr, sequence.release());
    DcmPixelData &element = *pixels;
    if (dataset.insert(pixels.get()).bad())
        throw std::bad_alloc();
    pixels.release();
    // DCMTK wants an even number of bytes.
    cv::Mat buffer(1, static_cast<int>(samples + 1), rawType(info.bitsAllocated));
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
    if (!model.empty())
        frame.photometric = QString::fromLatin1(model.c_str());
    // Lossless ones are not transformed, whatever their writer put in front.
    const bool isLossy = syntax == EXS_JPEGProcess1 || syntax == EXS_JPEGProcess2_4
        || syntax == EXS_JPEGProcess6_8 || syntax == EXS_JPEGProcess10_12;
    frame.isLossy = isLossy;
    const QString colour = isLossy && info.samplesPerPixel == 3 ? colourOf(data) : QString();
    const bool isYbr = frame.photometric.startsWith("YBR"_L1);
    if (!colour.isEmpty() && isYbr != (colour == "YBR_FULL"_L1))
        frame.photometric = colour;
    return {};
}

} // namespace synthray
