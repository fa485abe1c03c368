// SPDX-License-Identifier: GPL-3.0-or-later
// Modules as in PS3.3 2024b: A.8.1 and A.8.3 to A.8.5 (Secondary Capture), A.26 (Digital X-Ray).
#include "dicom/dicomwriter.h"

#include "base/atomicfile.h"
#include "dicom/codecs.h"
#include "dicom/dicomoutput.h"
#include "dicom/uids.h"

#include <QCoreApplication>
#include <QLocale>

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DicomWriter)
};

// Longest values in characters by type, PS3.5 6.2.
constexpr int maxShortString = 16, maxLongString = 64, maxShortText = 1024;

QString cut(QString text, int limit, bool isText = false)
{
    for (QChar &c : text)
        if (!c.isPrint() || (c == u'\\' && !isText))
            c = u' ';
    text = text.simplified();
    while (text.size() > limit || (!text.isEmpty() && text.back().isHighSurrogate()))
        text.chop(1);
    return text;
}

/// Sets attributes of one item.
class Writer
{
public:
    explicit Writer(DcmItem &item)
        : m_item(item)
    {
    }
    void raw(const DcmTag &tag, const QByteArray &value)
    {
        m_item.putAndInsertString(tag, value.constData());
    }
    void shortString(const DcmTag &tag, const QString &value)
    {
        raw(tag, cut(value, maxShortString).toUtf8());
    }
    void text(const DcmTag &tag, const QString &value)
    {
        raw(tag, cut(value, maxLongString).toUtf8());
    }
    void longText(const DcmTag &tag, const QString &value)
    {
        raw(tag, cut(value, maxShortText, true).toUtf8());
    }
    void number(const DcmTag &tag, int value)
    {
        m_item.putAndInsertUint16(tag, static_cast<Uint16>(value));
    }
    void decimal(const DcmTag &tag, double value) // 16 bytes at most
    {
        raw(tag, QByteArray::number(value, 'g', 10));
    }
    void pair(const DcmTag &tag, double first, double second)
    {
        raw(tag, QByteArray::number(first, 'g', 10) + '\\' + QByteArray::number(second, 'g', 10));
    }
    void moment(const DcmTag &date, const DcmTag &time, const QDateTime &when)
    {
        raw(date, when.toString(u"yyyyMMdd"_s).toLatin1());
        raw(time, when.toString(u"HHmmss"_s).toLatin1());
    }
    void emptySequence(const DcmTag &tag) { m_item.insertEmptyElement(tag); }
    Writer item(const DcmTag &sequence, long position = 0)
    {
        DcmItem *item = nullptr;
        m_item.findOrCreateSequenceItem(sequence, item, position);
        return Writer(*item);
    }

private:
    DcmItem &m_item;
};

Error missing(const QString &what, const QString &hint)
{
    return {ErrorCode::InvalidArgument,
            Tr::tr("A DICOM image of the class Digital X-Ray needs %1.").arg(what), hint};
}

QByteArray classUid(DicomClass kind, int type, bool isMultiFrame)
{
    if (kind == DicomClass::DigitalXRay)
        return UID_DigitalXRayImageStorageForPresentation;
    if (!isMultiFrame)
        return UID_SecondaryCaptureImageStorage;
    return type == CV_8UC3 ? UID_MultiframeTrueColorSecondaryCaptureImageStorage
        : type == CV_8UC1  ? UID_MultiframeGrayscaleByteSecondaryCaptureImageStorage
                           : UID_MultiframeGrayscaleWordSecondaryCaptureImageStorage;
}

/// Body parts of which there is one, and their codes of SNOMED CT (PS3.16 annex L).
struct BodyPart {
    const char *name, *code, *meaning;
};
constexpr BodyPart unpairedParts[] = {{"ABDOMEN", "818981001", "Abdomen"},
                                      {"CHEST", "43799004", "Chest"},
                                      {"CSPINE", "122494005", "Cervical spine"},
                                      {"HEAD", "69536005", "Head"},
                                      {"HEART", "80891009", "Heart"},
                                      {"LSPINE", "122496007", "Lumbar spine"},
                                      {"NECK", "45048000", "Neck"},
                                      {"PELVIS", "12921003", "Pelvis"},
                                      {"SKULL", "89546000", "Skull"},
                                      {"SPINE", "421060004", "Spine"},
                                      {"TSPINE", "122495006", "Thoracic spine"}};

const BodyPart *findUnpaired(const QString &name)
{
    for (const BodyPart &part : unpairedParts)
        if (name == QLatin1String(part.name))
            return &part;
    return nullptr;
}

void putCode(Writer item, const char *value, const char *scheme, const char *meaning)
{
    item.raw(DCM_CodeValue, value);
    item.raw(DCM_CodingSchemeDesignator, scheme);
    item.raw(DCM_CodeMeaning, meaning);
}

void describePatientAndStudy(Writer &out, const DicomDescription &d, const QDateTime &created)
{
    out.text(DCM_PatientName, d.patient.name);
    out.text(DCM_PatientID, d.patient.id);
    out.raw(DCM_PatientBirthDate, d.patient.birthDate.toLatin1());
    out.raw(DCM_PatientSex, d.patient.sex.toLatin1());
    out.moment(DCM_StudyDate, DCM_StudyTime, created);
    out.shortString(DCM_StudyID, u"1"_s);
    for (const DcmTagKey &empty : {DCM_AccessionNumber, DCM_ReferringPhysicianName})
        out.raw(DcmTag(empty), {});
    out.raw(DCM_StudyInstanceUID, d.studyUid.isEmpty() ? newUid() : d.studyUid);
}

void describeSeries(Writer &out, const DicomDescription &d)
{
    const bool isXRay = d.kind == DicomClass::DigitalXRay;
    out.raw(DCM_SeriesInstanceUID, d.seriesUid.isEmpty() ? newUid() : d.seriesUid);
    out.raw(DCM_SeriesNumber, QByteArray::number(d.seriesNumber));
    out.raw(DCM_InstanceNumber, QByteArray::number(d.instanceNumber));
    out.raw(DCM_Modality, isXRay ? "DX" : "OT");
    if (!d.seriesDescription.isEmpty())
        out.text(DCM_SeriesDescription, d.seriesDescription);
    // Digital X-Ray has a code beside the name, or neither.
    const BodyPart *part = findUnpaired(d.bodyPart);
    if (part || (!d.bodyPart.isEmpty() && !isXRay))
        out.shortString(DCM_BodyPartExamined, d.bodyPart);
    if (!d.viewPosition.isEmpty())
        out.shortString(DCM_ViewPosition, d.viewPosition);
    if (isXRay) {
        out.raw(DCM_PresentationIntentType, "FOR PRESENTATION");
        out.raw(DCM_ImageLaterality, d.laterality.isEmpty() ? "U" : d.laterality.toLatin1());
        if (part)
            putCode(out.item(DCM_AnatomicRegionSequence), part->code, "SCT", part->meaning);
        else
            out.emptySequence(DCM_AnatomicRegionSequence);
        out.emptySequence(DCM_AcquisitionContextSequence);
    } else {
        out.raw(DCM_ConversionType, "WSD"); // made on a workstation
        const bool isSide = d.laterality == "R"_L1 || d.laterality == "L"_L1;
        // Absent for what there is one of, empty where it is not known.
        if (isSide || !(d.laterality == "U"_L1 || part))
            out.raw(DCM_Laterality, isSide ? d.laterality.toLatin1() : QByteArray());
    }
    out.raw(DCM_PatientOrientation, d.orientation.toLatin1());
}

/// The program in General Equipment and, with what it did, in Contributing Equipment.
void describeProgram(Writer &out, const DicomDescription &d, const QDateTime &created)
{
    const auto name = [](Writer &item) {
        item.text(DCM_Manufacturer, u"Synthray"_s);
        item.text(DCM_ManufacturerModelName, u"Synthray"_s);
        item.text(DCM_SoftwareVersions, QStringLiteral(SYNTHRAY_VERSION));
    };
    name(out);
    if (!d.derivation.isEmpty())
        out.longText(DCM_DerivationDescription, d.derivation);
    Writer equipment = out.item(DCM_ContributingEquipmentSequence);
    name(equipment);
    equipment.raw(DCM_ContributionDateTime, created.toString(u"yyyyMMddHHmmss"_s).toLatin1());
    if (!d.contribution.isEmpty())
        equipment.longText(DCM_ContributionDescription, d.contribution);
    putCode(equipment.item(DCM_PurposeOfReferenceCodeSequence), "109102", "DCM",
            "Processing Equipment"); // CID 7005
    for (qsizetype i = 0; i < d.sources.size(); ++i) {
        Writer source = out.item(DCM_SourceImageSequence, static_cast<long>(i));
        source.raw(DCM_ReferencedSOPClassUID, d.sources[i].classUid.toLatin1());
        source.raw(DCM_ReferencedSOPInstanceUID, d.sources[i].instanceUid.toLatin1());
    }
}

void describePixels(Writer &out, const DicomDescription &d, const cv::Mat &frame, int frames)
{
    const bool isColour = frame.channels() == 3;
    const int bits = frame.depth() == CV_8U ? 8 : 16;
    const bool isXRay = d.kind == DicomClass::DigitalXRay;
    out.number(DCM_SamplesPerPixel, frame.channels());
    out.raw(DCM_PhotometricInterpretation, isColour ? "RGB" : "MONOCHROME2");
    if (isColour)
        out.number(DCM_PlanarConfiguration, 0);
    out.number(DCM_Rows, frame.rows);
    out.number(DCM_Columns, frame.cols);
    out.number(DCM_BitsAllocated, bits);
    out.number(DCM_BitsStored, bits);
    out.number(DCM_HighBit, bits - 1);
    out.number(DCM_PixelRepresentation, 0);
    if (!d.isTextUnknown)
        out.raw(DCM_BurnedInAnnotation, "NO");
    out.raw(DCM_LossyImageCompression, "00");
    if (!isColour) {
        // The window of all values (C.11.2.1.2: centre and width of the linear function).
        out.decimal(DCM_WindowCenter, std::exp2(bits - 1));
        out.decimal(DCM_WindowWidth, std::exp2(bits));
        if (isXRay || frames > 1) {
            out.decimal(DCM_RescaleIntercept, 0);
            out.decimal(DCM_RescaleSlope, 1);
            out.raw(DCM_RescaleType, "US");
            out.raw(DCM_PresentationLUTShape, "IDENTITY");
        }
    }
    if (isXRay) {
        out.raw(DCM_PixelIntensityRelationship, "LIN");
        out.raw(DCM_DetectorType, {});
        out.pair(DCM_ImagerPixelSpacing, d.rowSpacing, d.columnSpacing);
    } else if (d.rowSpacing > 0 && d.columnSpacing > 0) {
        out.pair(DCM_NominalScannedPixelSpacing, d.rowSpacing, d.columnSpacing);
    }
    if (frames > 1) {
        out.raw(DCM_NumberOfFrames, QByteArray::number(frames));
        QByteArray pages;
        for (int i = 1; i <= frames; ++i)
            pages += (i > 1 ? "\\" : "") + QByteArray::number(i);
        out.raw(DCM_PageNumberVector, pages);
    }
}

/// The frames one after the other; words in the byte order of this machine.
QByteArray pixelBytes(const QVector<cv::Mat> &frames)
{
    QByteArray bytes;
    bytes.reserve(frames.size() * qsizetype(frames[0].total() * frames[0].elemSize()) + 1);
    for (const cv::Mat &frame : frames)
        for (int y = 0; y < frame.rows; ++y) {
            const auto *row = frame.ptr<char>(y);
            if (frame.channels() == 3)
                for (int x = 0; x < frame.cols; ++x, row += 3)
                    bytes.append(row[2]).append(row[1]).append(row[0]);
            else
                bytes.append(row, qsizetype(frame.cols) * qsizetype(frame.elemSize()));
        }
    if (bytes.size() % 2 != 0)
        bytes.append('\0');
    return bytes;
}

void putPixels(DcmDataset &dataset, const QVector<cv::Mat> &frames)
{
    const QByteArray bytes = pixelBytes(frames);
    const auto count = static_cast<unsigned long>(bytes.size());
    const auto *data = reinterpret_cast<const Uint8 *>(bytes.constData());
    if (frames[0].depth() == CV_8U) {
        dataset.putAndInsertUint8Array(DCM_PixelData, data, count);
        return;
    }
    std::vector<Uint16> words(bytes.size() / 2);
    std::copy_n(data, bytes.size(), reinterpret_cast<Uint8 *>(words.data()));
    dataset.putAndInsertUint16Array(DCM_PixelData, words.data(), count / 2);
}

Result<> checkFrames(const QVector<cv::Mat> &frames)
{
    const auto wrong = [](const QString &text) {
        return fail(ErrorCode::InvalidArgument, text,
                    Tr::tr("Write 8- or 16-bit grey images or 8-bit colour images of one size."));
    };
    if (frames.isEmpty() || frames[0].empty())
        return wrong(Tr::tr("There are no pixels to write."));
    const cv::Mat &first = frames[0];
    if (first.type() != CV_8UC1 && first.type() != CV_16UC1 && first.type() != CV_8UC3)
        return wrong(Tr::tr("Pixels of this type cannot be written as DICOM."));
    if (first.rows > 65'535 || first.cols > 65'535)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("A DICOM image has at most 65535 rows and columns, not %1 × %2.")
                        .arg(QString::number(first.cols), QString::number(first.rows)),
                    Tr::tr("Export it as PNG instead."));
    for (const cv::Mat &frame : frames)
        if (frame.size() != first.size() || frame.type() != first.type())
            return wrong(Tr::tr("The frames of one DICOM file must be of one size and type."));
    const qint64 bytes = frames.size() * qint64(first.total() * first.elemSize());
    if (bytes > maxDicomPixelBytes)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("The frames of one DICOM file would take %1, more than %2.")
                        .arg(QLocale().formattedDataSize(bytes),
                             QLocale().formattedDataSize(maxDicomPixelBytes)),
                    Tr::tr("Write fewer frames per file, or one file per image."));
    return {};
}

} // namespace

Result<> checkDicomDescription(const DicomDescription &d, int channels, int frames)
{
    if (d.kind != DicomClass::DigitalXRay)
        return {};
    const QString instead = Tr::tr("Otherwise write it as a secondary capture.");
    if (channels != 1)
        return fail(missing(Tr::tr("a grey image, and this one has colours"), instead));
    if (frames != 1)
        return fail(missing(Tr::tr("one file per image"), instead));
    if (!(d.rowSpacing > 0) || !(d.columnSpacing > 0) || !std::isfinite(d.rowSpacing)
        || !std::isfinite(d.columnSpacing))
        return fail(missing(Tr::tr("the pixel spacing"),
                            Tr::tr("State it in millimetres per pixel. %1").arg(instead)));
    if (d.orientation.isEmpty())
        return fail(missing(Tr::tr("the orientation of the patient"), instead));
    return {};
}

Result<> writeDicomImage(const QString &path, const QVector<cv::Mat> &frames,
                         const DicomDescription &description)
{
    TRY(checkFrames(frames));
    TRY(checkDicomDescription(description, frames[0].channels(), int(frames.size())));
    prepareDcmtk();
    const QDateTime created = description.isUndated ? QDateTime()
        : description.created.isValid()             ? description.created
                                                    : QDateTime::currentDateTime();
    const QByteArray sopClass = classUid(description.kind, frames[0].type(), frames.size() > 1);
    const QByteArray instance
        = description.instanceUid.isEmpty() ? newUid() : description.instanceUid;
    try {
        DcmFileFormat file;
        DcmDataset &dataset = *file.getDataset();
        Writer out(dataset);
        out.raw(DCM_SpecificCharacterSet, "ISO_IR 192"); // UTF-8
        out.raw(DCM_ImageType, "DERIVED\\SECONDARY");
        out.moment(DCM_InstanceCreationDate, DCM_InstanceCreationTime, created);
        out.moment(DCM_ContentDate, DCM_ContentTime, created);
        out.raw(DCM_SOPClassUID, sopClass);
        out.raw(DCM_SOPInstanceUID, instance);
        // Newer than the dictionary of DCMTK 3.6.7.
        if (description.isSynthetic)
            out.raw(DcmTag(0x0008, 0x001c, EVR_CS), "YES");
        describePatientAndStudy(out, description, created);
        describeSeries(out, description);
        describeProgram(out, description, created);
        describePixels(out, description, frames[0], int(frames.size()));
        if (description.kind == DicomClass::DigitalXRay)
            dataset.putAndInsertSint16(DCM_PixelIntensityRelationshipSign, 1);
        if (frames.size() > 1)
            dataset.putAndInsertTagKey(DCM_FrameIncrementPointer, DCM_PageNumberVector);
        putPixels(dataset, frames);
        fillMetaHeader(file, UID_LittleEndianExplicitTransferSyntax, sopClass, instance);
        OFCondition condition = EC_Normal;
        auto written = writeFileAtomically(path, [&](QIODevice &device) {
            condition = writeDicom(device, file, EXS_LittleEndianExplicit);
            return condition.good();
        });
        if (!written && condition.bad() && condition != EC_InvalidStream)
            return fail(ErrorCode::Internal,
                        Tr::tr("'%1' cannot be written as DICOM: %2.")
                            .arg(path, QString::fromLatin1(condition.text())),
                        Tr::tr("Export it as PNG instead."));
        return written;
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There was not enough memory to write '%1'.").arg(path),
                    Tr::tr("Close other programs, or write fewer frames per file."));
    }
}

} // namespace synthray
