// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/deidentify.h"

#include "base/atomicfile.h"
#include "dicom/bytes.h"
#include "dicom/codecs.h"
#include "dicom/dcmtkfile.h"
#include "dicom/deidentifyrules.h"
#include "dicom/dicomoutput.h"
#include "dicom/header.h"
#include "image/loader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deidentify)
};

constexpr auto secondaryCapture = "1.2.840.10008.5.1.4.1.1.7";

QString text(DcmItem &item, const DcmTagKey &tag)
{
    OFString value;
    if (item.findAndGetOFString(tag, value).bad())
        return {};
    return QString::fromLatin1(value.c_str()).trimmed();
}

/// Whether this DCMTK does not know the transfer syntax.
bool isForeign(const QString &uid)
{
    return DcmXfer(uid.toLatin1().constData()).getXfer() == EXS_Unknown;
}

struct Source {
    ImageFile raw;
    std::unique_ptr<DcmFileFormat> file;
    DicomHeader header;
    /// Byte range of pixel data items that DCMTK cannot read or write; they are copied verbatim.
    qint64 fragmentsFrom = 0, fragmentsTo = 0;
};

struct FragmentsEnd {
    qint64 at = 0;
    bool isWhole = true; // the delimiter is complete
};

/// Where the items of the pixel data end: at their delimiter (PS3.5 A.4). The file may lack the
/// delimiter's last bytes, which are all zero. The image is complete then, as the tag ends the
/// items, but DCMTK refuses the file.
Result<FragmentsEnd> endOfFragments(const ImageFile &file, DicomBytes &bytes, qint64 at)
{
    const uchar *b = nullptr;
    for (;;) {
        const qint64 count = bytes.peek(at, 8, &b);
        constexpr uchar delimiter[] = {0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0};
        if (count >= 4 && count < 8 && std::equal(b, b + count, delimiter))
            return FragmentsEnd{at, false};
        if (count < 8)
            return fail(file.truncated());
        const quint32 tag
            = quint32(qFromLittleEndian<quint16>(b)) << 16 | qFromLittleEndian<quint16>(b + 2);
        const quint32 length = qFromLittleEndian<quint32>(b + 4);
        if (tag == 0xfffee0dd)
            return FragmentsEnd{at, true};
        if (tag != 0xfffee000 || length == 0xffffffff)
            return fail(
                file.damaged(Tr::tr("its compressed pixel data are not divided into items")));
        at += 8 + qint64(length);
    }
}

Result<Source> openSource(const QString &path)
{
    auto file = ImageFile::open(path);
    TRY(file);
    if (!dicomLoader.recognises(file->head()))
        return fail(file->unsupported(Tr::tr("it is not a DICOM file")));
    // Header first: its errors tell why a file is not an image, and it refuses oversized images.
    DicomBytes bytes(*file);
    auto header = readDicomHeader(*file, bytes);
    TRY(header);
    qint64 end = 0;
    if (header->pixelLength < 0) {
        const bool isForeignSyntax = isForeign(header->info.transferSyntax);
        const auto found = endOfFragments(*file, bytes, header->pixelOffset);
        if (!found && isForeignSyntax)
            return fail(found.error());
        if (found && (isForeignSyntax || !found->isWhole))
            end = found->at;
    }
    // All encapsulated syntaxes are explicit VR little endian: DCMTK can read any up to the pixels.
    auto dicom = openDicom(*file, end > 0 ? DicomPart::Header : DicomPart::Whole);
    if (!dicom)
        return fail(dicom.error().code, dicom.error().text, Tr::tr("Export it as PNG instead."));
    DcmDataset &dataset = *(*dicom)->getDataset();
    if (end > 0)
        delete dataset.remove(DCM_PixelData);
    else if (!dataset.tagExists(DCM_PixelData) && !dataset.tagExists(DCM_FloatPixelData)
             && !dataset.tagExists(DCM_DoubleFloatPixelData))
        return fail(file->damaged(Tr::tr("it has no pixel data")));
    const qint64 from = header->pixelOffset;
    return Source{std::move(*file), std::move(*dicom), std::move(*header), end > 0 ? from : 0, end};
}

/// Writes the pixel data element around the items of the old file.
bool copyFragments(QIODevice &device, Source &source)
{
    const char head[] = "\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff";
    const char tail[] = "\xfe\xff\xdd\xe0\0\0\0\0";
    if (device.write(head, 12) != 12)
        return false;
    for (qint64 at = source.fragmentsFrom; at < source.fragmentsTo;) {
        const QByteArray bytes
            = source.raw.readAt(at, std::min<qint64>(1 << 20, source.fragmentsTo - at));
        if (bytes.isEmpty() || device.write(bytes) != bytes.size())
            return false;
        at += bytes.size();
    }
    return device.write(tail, 8) == 8;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

} // namespace

const QVector<ParamSpec> &deidentifyParams()
{
    static const QVector<ParamSpec> list{
        choiceParam(u"format"_s, QT_TRANSLATE_NOOP("Params", "Format"), u"dicom"_s,
                    {{u"dicom"_s, QT_TRANSLATE_NOOP("Params", "DICOM")},
                     {u"png"_s, QT_TRANSLATE_NOOP("Params", "PNG")}},
                    QT_TRANSLATE_NOOP(
                        "Params",
                        "DICOM: pixels unchanged, identifying attributes removed. PNG: pixels "
                        "only, no attributes.")),
        choiceParam(
            u"pngValues"_s, QT_TRANSLATE_NOOP("Params", "PNG grey levels"), u"shown"_s,
            {{u"shown"_s, QT_TRANSLATE_NOOP("Params", "As shown")},
             {u"stored"_s, QT_TRANSLATE_NOOP("Params", "As stored")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "For DICOM images exported as PNG. As shown: window and polarity applied, 16 bits "
                "if the image has more than 8. As stored: the values in the file; images with "
                "negative values or more than 16 bits are exported as shown. Other images always "
                "keep their stored values.")),
        choiceParam(
            u"dates"_s, QT_TRANSLATE_NOOP("Params", "Dates"), u"remove"_s,
            {{u"remove"_s, QT_TRANSLATE_NOOP("Params", "Remove")},
             {u"shift"_s, QT_TRANSLATE_NOOP("Params", "Shift")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "Shift moves all dates of a patient back by the same number of days (1 to 10 "
                "years), which preserves the intervals. Birth dates are always removed.")),
        boolParam(u"keepPatient"_s, QT_TRANSLATE_NOOP("Params", "Keep sex, age, size and weight"),
                  false,
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "Also keeps ethnic group, smoking and pregnancy status. Ages above 89 years "
                      "become 90.")),
        boolParam(u"keepDevice"_s, QT_TRANSLATE_NOOP("Params", "Keep device identity"), false,
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "Keeps station name, serial number and identifiers of detector, plate and "
                      "generator. Manufacturer and model are always kept.")),
        choiceParam(
            u"burnedIn"_s, QT_TRANSLATE_NOOP("Params", "Images that may show names"), u"refuse"_s,
            {{u"refuse"_s, QT_TRANSLATE_NOOP("Params", "Leave out")},
             {u"include"_s, QT_TRANSLATE_NOOP("Params", "Export anyway")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "Text in the pixels is not removed. Affected are images marked as containing text "
                "(Burned In Annotation YES), and ultrasound, secondary captures and photographs "
                "that are not marked as free of text.")),
    };
    return list;
}

bool DeidentifyCheck::isNamedIn(const QString &words) const
{
    return containsIdentity(words.toUtf8(), identities)
        || containsIdentity(words.toLatin1(), identities);
}

static Result<DeidentifyCheck> checkOpened(const QString &path)
{
    auto file = ImageFile::open(path);
    TRY(file);
    DeidentifyCheck check;
    if (!dicomLoader.recognises(file->head()))
        return check;
    const auto dicom = openDicom(*file, DicomPart::Header);
    TRY(dicom);
    DcmDataset &dataset = *(*dicom)->getDataset();
    check.isDicom = true;
    check.patient = patientOf(dataset);
    check.identities = identitiesOf(dataset);
    const QString annotation = text(dataset, DCM_BurnedInAnnotation);
    check.burnedIn = annotation == "YES"_L1 ? BurnedIn::Yes
        : annotation == "NO"_L1             ? BurnedIn::No
                                            : BurnedIn::Unknown;
    static const QStringList suspicious{u"US"_s, u"IVUS"_s, u"ES"_s, u"XC"_s, u"GM"_s,
                                        u"SM"_s, u"OP"_s,   u"OT"_s, u"DOC"_s};
    const QString sopClass = text(dataset, DCM_SOPClassUID);
    const bool isCapture = sopClass == QLatin1String(secondaryCapture)
        || sopClass.startsWith(QLatin1String(secondaryCapture) + u'.')
        || suspicious.contains(text(dataset, DCM_Modality));
    bool isEmbedded = false;
    for (Uint16 group = 0x6000; group <= 0x60fe && !isEmbedded;
         group = static_cast<Uint16>(group + 2)) {
        Uint16 bits = 0;
        isEmbedded = dataset.findAndGetUint16(DcmTagKey(group, 0x0100), bits).good() && bits > 1
            && !dataset.tagExists(DcmTagKey(group, 0x3000));
    }
    if (check.burnedIn == BurnedIn::Yes)
        check.warning = Tr::tr("The file states that text is burned into the pixels.");
    else if (check.burnedIn == BurnedIn::Unknown && isCapture)
        check.warning
            = Tr::tr("It may show the patient's name: images of this kind often contain text, and "
                     "the file does not state whether this one does.");
    else if (isEmbedded)
        check.warning = Tr::tr("Unused bits of its pixels hold an overlay that may contain text.");
    else if (text(dataset, DCM_RecognizableVisualFeatures) == "YES"_L1)
        check.warning = Tr::tr("The file states that the patient is recognisable in the image.");
    check.risky = !check.warning.isEmpty();
    return check;
}

Result<DeidentifyCheck> checkImage(const QString &path)
{
    return guardedImage<DeidentifyCheck>(path, [&] { return checkOpened(path); });
}

struct Deidentifier::Private {
    DeidentifyRules rules;
};

Deidentifier::Deidentifier(const ParamSet &params)
    : d(std::make_unique<Private>())
{
    prepareDcmtk();
    d->rules.shiftDates = params.text(u"dates"_s) == "shift"_L1;
    d->rules.keepPatient = params.flag(u"keepPatient"_s);
    d->rules.keepDevice = params.flag(u"keepDevice"_s);
    d->rules.secret.resize(32);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(d->rules.secret.data()),
                                         reinterpret_cast<quint32 *>(d->rules.secret.data() + 32));
}

Deidentifier::~Deidentifier() = default;

Result<> Deidentifier::write(const QString &source, const QString &target, const QString &patient)
{
    if (isSameFile(source, target))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' is the source image and would be overwritten.").arg(target),
                    Tr::tr("Choose another file."));
    // Without the dictionary, names cannot be recognised by their type.
    if (DcmTag(DCM_PatientName).getEVR() != EVR_PN)
        return fail(ErrorCode::Internal, Tr::tr("The dictionary of DICOM attributes is missing."),
                    Tr::tr("Reinstall Synthray, or set DCMDICTPATH to the path of dicom.dic."));
    try {
        auto opened = openSource(source);
        TRY(opened);
        const QString oldClass = opened->file->getMetaInfo()
            ? text(*opened->file->getMetaInfo(), DCM_MediaStorageSOPClassUID)
            : QString();
        // A new file around the old data set, without the old preamble and meta header.
        DcmFileFormat file(opened->file->getAndRemoveDataset(), OFFalse);
        DcmDataset &dataset = *file.getDataset();
        deidentify(dataset, d->rules, patient.isEmpty() ? patientOf(dataset) : patient);
        QByteArray uid = text(dataset, DCM_SOPInstanceUID).toLatin1();
        if (uid.isEmpty()) {
            uid = d->rules.uid(source.toUtf8());
            dataset.putAndInsertString(DCM_SOPInstanceUID, uid.constData());
        }
        const bool isCopied = opened->fragmentsTo > 0;
        const E_TransferSyntax syntax = dataset.getOriginalXfer();
        QString sopClass = text(dataset, DCM_SOPClassUID);
        if (sopClass.isEmpty())
            sopClass = oldClass.isEmpty() ? QString::fromLatin1(secondaryCapture) : oldClass;
        fillMetaHeader(file,
                       isCopied ? opened->header.info.transferSyntax.toLatin1()
                                : QByteArray(DcmXfer(syntax).getXferID()),
                       sopClass.toLatin1(), uid);
        OFCondition condition = EC_Normal;
        auto written = writeFileAtomically(target, [&](QIODevice &device) {
            condition = writeDicom(device, file, syntax);
            return condition.good() && (!isCopied || copyFragments(device, *opened));
        });
        if (!written && condition.bad() && condition != EC_InvalidStream)
            return fail(ErrorCode::Damaged,
                        Tr::tr("'%1' cannot be rewritten: %2.")
                            .arg(source, QString::fromLatin1(condition.text())),
                        Tr::tr("Export it as PNG instead."));
        return written;
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There was not enough memory to copy '%1'.").arg(source),
                    Tr::tr("Close other programs and try again."));
    } catch (...) { // thrown by DCMTK for malformed files
        return fail(imageException(source));
    }
}

QString Deidentifier::alias(const QString &patient) const { return d->rules.alias(patient); }

} // namespace synthray
