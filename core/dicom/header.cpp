// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/header.h"

#include "dicom/codecs.h"

#include <QCoreApplication>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

#include <cmath>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

constexpr Uint32 keepInFile = 4096; // bytes; longer values are read when asked for
constexpr unsigned long maxValues = 64; // windows, LUTs: more are nobody's choice

QString text(DcmItem &item, const DcmTagKey &tag, unsigned long position = 0)
{
    OFString value;
    if (item.findAndGetOFString(tag, value, position).bad())
        return {};
    return QString::fromLatin1(value.c_str(), static_cast<qsizetype>(value.length())).trimmed();
}

int number(DcmItem &item, const DcmTagKey &tag, int fallback)
{
    Uint16 value = 0;
    return item.findAndGetUint16(tag, value).good() ? value : fallback;
}

std::optional<double> real(DcmItem &item, const DcmTagKey &tag, unsigned long position = 0)
{
    Float64 value = 0;
    if (item.findAndGetFloat64(tag, value, position).bad() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

DcmItem *firstItem(DcmItem &item, const DcmTagKey &sequence, long position = 0)
{
    DcmItem *found = nullptr;
    return item.findAndGetSequenceItem(sequence, found, position).good() ? found : nullptr;
}

/// Where an attribute may stand: the data set itself, or (enhanced objects) the frame's functional
/// group, or the one that all frames share.
QVector<DcmItem *> places(DcmItem &dataset, const DcmTagKey &group, int frame)
{
    QVector<DcmItem *> list{&dataset};
    for (DcmItem *groups : {firstItem(dataset, DCM_PerFrameFunctionalGroupsSequence, frame),
                            firstItem(dataset, DCM_SharedFunctionalGroupsSequence)})
        if (groups)
            if (DcmItem *found = firstItem(*groups, group))
                list.append(found);
    return list;
}

VoiFunction functionOf(const QString &name)
{
    if (name == QLatin1String("SIGMOID"))
        return VoiFunction::Sigmoid;
    return name == QLatin1String("LINEAR_EXACT") ? VoiFunction::LinearExact : VoiFunction::Linear;
}

QVector<VoiWindow> windowsOf(DcmItem &dataset, int frame)
{
    for (DcmItem *place : places(dataset, DCM_FrameVOILUTSequence, frame)) {
        QVector<VoiWindow> windows;
        const VoiFunction function = functionOf(text(*place, DCM_VOILUTFunction));
        for (unsigned long i = 0; i < maxValues; ++i) {
            const auto center = real(*place, DCM_WindowCenter, i);
            const auto width = real(*place, DCM_WindowWidth, i);
            if (!center || !width)
                break;
            // C.11.2.1.2: a width below 1 (LINEAR) or not above 0 has no meaning.
            if (*width >= 1 || (*width > 0 && function != VoiFunction::Linear))
                windows.append(
                    {*center, *width, function, text(*place, DCM_WindowCenterWidthExplanation, i)});
        }
        if (!windows.isEmpty())
            return windows;
    }
    return {};
}

void spacingOf(DcmItem &dataset, int frame, double &row, double &column)
{
    const auto take = [&](DcmItem &item, const DcmTagKey &tag) {
        const auto r = real(item, tag, 0);
        const auto c = real(item, tag, 1);
        if (!r || *r <= 0)
            return false;
        row = *r;
        column = c && *c > 0 ? *c : *r;
        return true;
    };
    for (DcmItem *place : places(dataset, DCM_PixelMeasuresSequence, frame))
        if (take(*place, DCM_PixelSpacing))
            return;
    if (!take(dataset, DCM_ImagerPixelSpacing))
        take(dataset, DCM_NominalScannedPixelSpacing);
}

std::optional<Lut> lutOf(DcmItem &item, bool isSigned)
{
    Uint16 count = 0;
    Uint16 first = 0;
    Uint16 bits = 0;
    if (item.findAndGetUint16(DCM_LUTDescriptor, count, 0).bad()) {
        Sint16 values[3] = {};
        for (unsigned long i = 0; i < 3; ++i)
            if (item.findAndGetSint16(DCM_LUTDescriptor, values[i], i).bad())
                return std::nullopt;
        count = static_cast<Uint16>(values[0]);
        first = static_cast<Uint16>(values[1]);
        bits = static_cast<Uint16>(values[2]);
        isSigned = true;
    } else if (item.findAndGetUint16(DCM_LUTDescriptor, first, 1).bad()
               || item.findAndGetUint16(DCM_LUTDescriptor, bits, 2).bad()) {
        return std::nullopt;
    }
    const Uint16 *words = nullptr;
    unsigned long wordCount = 0;
    if (item.findAndGetUint16Array(DCM_LUTData, words, &wordCount).bad() || !words || wordCount == 0)
        return std::nullopt;
    Lut lut;
    lut.firstMapped = isSigned ? static_cast<Sint16>(first) : first;
    lut.bits = std::clamp<int>(bits, 8, 16);
    lut.explanation = text(item, DCM_LUTExplanation);
    const unsigned long entries = count == 0 ? 65536UL : count; // C.11.1.1.1
    if (bits <= 8 && wordCount < entries && wordCount * 2 >= entries) { // two entries a word
        for (unsigned long i = 0; i < entries; ++i)
            lut.values.append(static_cast<quint16>((words[i / 2] >> (i % 2 ? 8 : 0)) & 0xff));
    } else {
        for (unsigned long i = 0; i < std::min(entries, wordCount); ++i)
            lut.values.append(words[i]);
    }
    return lut;
}

} // namespace

namespace {

/// The header names a transfer syntax with explicit VR, but the data set's first element has none:
/// DCMTK takes such a file for a broken or short one.
bool lacksVr(FilmFile &file, DcmFileFormat &dicom)
{
    Uint32 length = 0;
    const DcmXfer syntax(text(*dicom.getMetaInfo(), DCM_TransferSyntaxUID).toLatin1().constData());
    if (!syntax.isExplicitVR()
        || dicom.getMetaInfo()->findAndGetUint32(DCM_FileMetaInformationGroupLength, length).bad())
        return false;
    constexpr qint64 beforeMeta = 128 + 4 + 12; // preamble, DICM, the length's own element
    const QByteArray element = file.readAt(beforeMeta + length, 8);
    const auto isLetter = [&](qsizetype i) { return element.at(i) >= 'A' && element.at(i) <= 'Z'; };
    return element.size() == 8 && element.at(1) == 0 && element.at(0) <= 0x28
           && !(isLetter(4) && isLetter(5));
}

} // namespace

Result<std::unique_ptr<DcmFileFormat>> openDicom(FilmFile &file, DicomPart part)
{
    prepareDcmtk();
    auto dicom = std::make_unique<DcmFileFormat>();
    const QByteArray name = QFile::encodeName(file.path());
    const OFFilename path(name.constData());
    const auto load = [&](E_TransferSyntax syntax) {
        return part == DicomPart::Header
                   ? dicom->loadFileUntilTag(path, syntax, EGL_noChange, keepInFile, ERM_autoDetect,
                                             DCM_PixelData)
                   : dicom->loadFile(path, syntax, EGL_noChange, keepInFile, ERM_autoDetect);
    };
    OFCondition condition = load(EXS_Unknown);
    if (condition == EC_UnsupportedEncoding && part == DicomPart::Header) {
        // A syntax younger than this DCMTK: all encapsulated ones are explicit VR little endian.
        dicom = std::make_unique<DcmFileFormat>();
        condition = load(EXS_LittleEndianExplicit);
    }
    if (condition.good())
        return dicom;
    if (condition == EC_MemoryExhausted)
        throw std::bad_alloc();
    if (lacksVr(file, *dicom))
        return fail(file.damaged(Tr::tr(
            "its elements have no type (implicit VR), which its transfer syntax does not allow")));
    const QString reason = QString::fromLatin1(condition.text());
    if (condition == EC_InvalidStream || condition == EC_EndOfStream || condition == EC_StreamNotifyClient
        || condition == EC_PrematureSequDelimitationItem || condition == EC_CorruptedData
        || reason.contains(QLatin1String("end of"), Qt::CaseInsensitive)
        || reason.contains(QLatin1String("remaining bytes"), Qt::CaseInsensitive))
        return fail(file.truncated());
    return fail(file.damaged(reason));
}

Result<DicomHeader> readDicomHeader(const FilmFile &file, DcmFileFormat &dicom)
{
    DcmDataset &dataset = *dicom.getDataset();
    DicomHeader header;
    FilmInfo &info = header.info;
    const DcmXfer syntax(dataset.getOriginalXfer());
    // The file's own word first: DCMTK may not know a younger one, and files without it are guessed.
    if (dicom.getMetaInfo())
        info.transferSyntax = text(*dicom.getMetaInfo(), DCM_TransferSyntaxUID);
    if (info.transferSyntax.isEmpty())
        info.transferSyntax = QString::fromLatin1(syntax.getXferID());
    header.bigEndian = syntax.getByteOrder() == EBO_BigEndian;
    info.modality = text(dataset, DCM_Modality);
    info.patientId = text(dataset, DCM_PatientID);
    info.studyUid = text(dataset, DCM_StudyInstanceUID);
    info.rows = number(dataset, DCM_Rows, 0);
    info.columns = number(dataset, DCM_Columns, 0);
    if (info.rows == 0 && info.columns == 0)
        return fail(file.unsupported(info.modality.isEmpty()
                                         ? Tr::tr("it is a DICOM object without a picture")
                                         : Tr::tr("it is a DICOM object (%1) without a picture")
                                               .arg(info.modality)));
    const QString frames = text(dataset, DCM_NumberOfFrames);
    bool isNumber = false;
    const int count = frames.toInt(&isNumber);
    info.frames = isNumber && count > 0 ? count : 1;
    info.samplesPerPixel = number(dataset, DCM_SamplesPerPixel, 1);
    info.bitsAllocated = number(dataset, DCM_BitsAllocated, 8);
    info.bitsStored = number(dataset, DCM_BitsStored, info.bitsAllocated);
    header.highBit = number(dataset, DCM_HighBit, info.bitsStored - 1);
    info.isSigned = number(dataset, DCM_PixelRepresentation, 0) == 1;
    header.planar = number(dataset, DCM_PlanarConfiguration, 0) == 1;
    info.photometric = text(dataset, DCM_PhotometricInterpretation);
    if (info.photometric.isEmpty())
        info.photometric = info.samplesPerPixel == 3 ? QStringLiteral("RGB") : QStringLiteral("MONOCHROME2");
    if (const auto fits = file.checkLimits(info.columns, info.rows, info.frames); !fits)
        return fail(fits.error());
    const int allocated = info.bitsAllocated;
    if (allocated != 1 && allocated != 8 && allocated != 16 && allocated != 32)
        return fail(file.unsupported(Tr::tr("its pixels have %1 bits").arg(allocated)));
    if (info.bitsStored < 1 || info.bitsStored > allocated || header.highBit >= allocated
        || header.highBit + 1 < info.bitsStored)
        return fail(file.damaged(Tr::tr("%1 of %2 bits with high bit %3 cannot be")
                                     .arg(info.bitsStored)
                                     .arg(allocated)
                                     .arg(header.highBit)));
    if (info.samplesPerPixel != 1 && info.samplesPerPixel != 3)
        return fail(file.unsupported(Tr::tr("its pixels have %1 samples").arg(info.samplesPerPixel)));
    if (dataset.tagExists(DCM_FloatPixelData) || dataset.tagExists(DCM_DoubleFloatPixelData))
        return fail(file.unsupported(Tr::tr("its pixels are floating-point numbers")));
    info.windows = windowsOf(dataset, 0);
    spacingOf(dataset, 0, info.rowSpacing, info.columnSpacing);
    return header;
}

void readDicomDisplay(DcmItem &dataset, const FilmInfo &info, int frame, Radiograph &film)
{
    film.monochrome1 = info.photometric == QLatin1String("MONOCHROME1");
    film.presentationInverse = text(dataset, DCM_PresentationLUTShape) == QLatin1String("INVERSE");
    film.rangeFromPixels = true;
    film.windows = windowsOf(dataset, frame);
    spacingOf(dataset, frame, film.rowSpacing, film.columnSpacing);
    for (DcmItem *place : places(dataset, DCM_PixelValueTransformationSequence, frame)) {
        const auto slope = real(*place, DCM_RescaleSlope);
        const auto intercept = real(*place, DCM_RescaleIntercept);
        if (!slope && !intercept)
            continue;
        film.slope = slope && *slope != 0 ? *slope : 1;
        film.intercept = intercept.value_or(0);
        break;
    }
    if (DcmItem *item = firstItem(dataset, DCM_ModalityLUTSequence))
        film.modalityLut = lutOf(*item, info.isSigned);
    // After a modality LUT, or a rescale to negative values, VOI input may be signed (C.11.2.1.1).
    const bool signedInput = !film.modalityLut && (info.isSigned || film.intercept < 0);
    for (unsigned long i = 0; i < maxValues; ++i) {
        DcmItem *item = firstItem(dataset, DCM_VOILUTSequence, static_cast<long>(i));
        if (!item)
            break;
        if (auto lut = lutOf(*item, signedInput))
            film.voiLuts.append(*lut);
    }
    if (info.isSigned) {
        Sint16 padding = 0;
        Uint16 word = 0;
        if (dataset.findAndGetSint16(DCM_PixelPaddingValue, padding).good())
            film.paddingValue = padding;
        else if (dataset.findAndGetUint16(DCM_PixelPaddingValue, word).good())
            film.paddingValue = static_cast<Sint16>(word);
    } else {
        Uint16 padding = 0;
        Sint16 word = 0;
        if (dataset.findAndGetUint16(DCM_PixelPaddingValue, padding).good())
            film.paddingValue = padding;
        else if (dataset.findAndGetSint16(DCM_PixelPaddingValue, word).good())
            film.paddingValue = static_cast<Uint16>(word);
    }
}

} // namespace synthray
