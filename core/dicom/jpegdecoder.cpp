// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG and JPEG-LS: DCMTK's decoders get a data set of one frame and nothing else.
#include "dicom/codecs.h"
#include "dicom/decoders.h"

#include <QCoreApplication>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <opencv2/core.hpp>

#include <algorithm>
#include <limits>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

bool describe(DcmDataset &dataset, const DicomHeader &header)
{
    const FilmInfo &info = header.info;
    const auto put = [&](const DcmTagKey &tag, int value) {
        return dataset.putAndInsertUint16(tag, static_cast<Uint16>(value)).good();
    };
    return put(DCM_Rows, info.rows) && put(DCM_Columns, info.columns)
           && put(DCM_SamplesPerPixel, info.samplesPerPixel) && put(DCM_BitsAllocated, info.bitsAllocated)
           && put(DCM_BitsStored, info.bitsStored) && put(DCM_HighBit, header.highBit)
           && put(DCM_PixelRepresentation, info.isSigned ? 1 : 0)
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
            colour = QStringLiteral("YBR_FULL");
        else if (b[at + 1] == 0xee && content.startsWith("Adobe") && content.size() >= 12)
            return content[11] == 0 ? QStringLiteral("RGB") : QStringLiteral("YBR_FULL");
        at += 2 + length;
    }
    return colour;
}

} // namespace

Result<> decodeJpeg(const FilmFile &file, const DicomHeader &header, const QByteArray &data, RawFrame &frame)
{
    prepareDcmtk();
    const FilmInfo &info = header.info;
    const qint64 samples = qint64(info.rows) * info.columns * info.samplesPerPixel;
    const qint64 bytes = samples * (info.bitsAllocated / 8);
    if (bytes >= std::numeric_limits<qint32>::max())
        return fail(file.tooLarge(info.columns, info.rows, info.frames));
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
    const OFCondition condition = element.getUncompressedFrame(
        &dataset, 0, fragment, buffer.data, static_cast<Uint32>((bytes + 1) / 2 * 2), model, &cache);
    if (condition.bad())
        return fail(file.damaged(Tr::tr("its pixels cannot be decoded (%1)")
                                     .arg(QString::fromLatin1(condition.text()))));
    frame.samples = buffer.colRange(0, static_cast<int>(samples));
    if (!model.empty())
        frame.photometric = QString::fromLatin1(model.c_str());
    // Lossless ones are not transformed, whatever their writer put in front.
    const bool isLossy = syntax == EXS_JPEGProcess1 || syntax == EXS_JPEGProcess2_4
                         || syntax == EXS_JPEGProcess6_8 || syntax == EXS_JPEGProcess10_12;
    const QString colour = isLossy && info.samplesPerPixel == 3 ? colourOf(data) : QString();
    const bool isYbr = frame.photometric.startsWith(QLatin1String("YBR"));
    if (!colour.isEmpty() && isYbr != (colour == QLatin1String("YBR_FULL")))
        frame.photometric = colour;
    return {};
}

} // namespace synthray
