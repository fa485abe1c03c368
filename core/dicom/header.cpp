// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/header.h"

#include "dicom/spacing.h"
#include "dicom/voi.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

int number(const DicomItem &item, quint32 tag, int fallback)
{
    const auto value = item.integer(tag);
    return value && *value >= 0 && *value <= 65535 ? static_cast<int>(*value) : fallback;
}

/// Reads depth, sign and order of the samples; refuses impossible ones.
Result<> readLayout(const ImageFile &file, DicomHeader &header)
{
    ImageInfo &info = header.info;
    const DicomItem &dataset = header.dataset;
    const int allocated = info.bitsAllocated = number(dataset, tags::BitsAllocated,
                                                      header.pixels == PixelKind::Double      ? 64
                                                          : header.pixels == PixelKind::Float ? 32
                                                                                              : 8);
    info.bitsStored = number(dataset, tags::BitsStored, allocated);
    info.isSigned = number(dataset, tags::PixelRepresentation, 0) == 1;
    header.planar = number(dataset, tags::PlanarConfiguration, 0) == 1;
    if (header.pixels == PixelKind::Float || header.pixels == PixelKind::Double) {
        const int expected = header.pixels == PixelKind::Float ? 32 : 64;
        if (allocated != expected || info.samplesPerPixel != 1)
            return fail(file.damaged(
                Tr::tr("floating-point pixels must have %1 bits in one sample, not %2 in %3")
                    .arg(QString::number(expected), QString::number(allocated),
                         QString::number(info.samplesPerPixel))));
        info.bitsStored = allocated;
        info.isSigned = true;
        return {};
    }
    if (allocated != 1 && allocated != 8 && allocated != 16 && allocated != 32)
        return fail(file.unsupported(Tr::tr("its pixels have %1 bits").arg(allocated)));
    if (info.bitsStored < 1 || info.bitsStored > allocated)
        return fail(
            file.damaged(Tr::tr("its header states %1 bits stored, but %2 bits allocated")
                             .arg(QString::number(info.bitsStored), QString::number(allocated))));
    // An impossible high bit is a typing error: use the usual position.
    header.highBit = number(dataset, tags::HighBit, info.bitsStored - 1);
    if (header.highBit >= allocated || header.highBit + 1 < info.bitsStored)
        header.highBit = info.bitsStored - 1;
    if (info.samplesPerPixel != 1 && info.samplesPerPixel != 3)
        return fail(
            file.unsupported(Tr::tr("its pixels have %1 samples").arg(info.samplesPerPixel)));
    return {};
}

QString tagName(quint32 tag)
{
    return u"(%1,%2)"_s.arg(QString::number(tag >> 16, 16).rightJustified(4, u'0'),
                            QString::number(tag & 0xffff, 16).rightJustified(4, u'0'));
}

PixelKind kindOf(quint32 tag)
{
    switch (tag) {
    case tags::PixelData:
        return PixelKind::Integer;
    case tags::FloatPixelData:
        return PixelKind::Float;
    case tags::DoublePixelData:
        return PixelKind::Double;
    default:
        return PixelKind::None;
    }
}

/// Error for reports, plans, curves and lists of files, which no conversion can turn into images.
Error notAnImage(const ImageFile &file, const QString &modality)
{
    const bool isList = QFileInfo(file.path()).fileName().startsWith("DICOMDIR"_L1);
    Error error = file.unsupported(
        isList ? Tr::tr("it is a DICOMDIR, a list of the files beside it")
            : modality.isEmpty()
            ? Tr::tr("it is a DICOM object without an image")
            : Tr::tr("it is a DICOM object (%1) without an image").arg(modality));
    error.hint = isList ? Tr::tr("Open the folder that contains it.")
                        : Tr::tr("It contains nothing to display. Leave it out.");
    return error;
}

/// Reports decimal strings that violate PS3.5 6.2, both those read nevertheless and those ignored:
/// an ignored slope changes every value.
void appendNumberRemarks(const DicomItem &item, const QString &path, QStringList &remarks)
{
    static const QHash<quint32, QString> names{
        {tags::WindowCenter, u"Window Center"_s},
        {tags::WindowWidth, u"Window Width"_s},
        {tags::RescaleIntercept, u"Rescale Intercept"_s},
        {tags::RescaleSlope, u"Rescale Slope"_s},
        {tags::PixelSpacing, u"Pixel Spacing"_s},
        {tags::ImagerPixelSpacing, u"Imager Pixel Spacing"_s},
        {tags::Magnification, u"Estimated Radiographic Magnification Factor"_s},
        {tags::NominalScannedPixelSpacing, u"Nominal Scanned Pixel Spacing"_s},
    };
    for (const DicomElement &element : item.elements) {
        for (const DicomItem &below : element.items)
            appendNumberRemarks(below, path, remarks);
        const QString name = names.value(element.tag);
        if (name.isEmpty())
            continue;
        const int count = static_cast<int>(element.value.count('\\')) + 1;
        for (int i = 0; i < std::min(count, maxVoiValues); ++i) {
            const QString text = item.text(element.tag, i);
            const bool isNumber = item.real(element.tag, i).has_value();
            if (text.isEmpty() || (isNumber && !text.contains(u',')))
                continue;
            remarks.append(
                isNumber ? Tr::tr("'%1': %2 '%3' contains a comma, which was read as the decimal "
                                  "point.")
                               .arg(path, name, text)
                         : Tr::tr("'%1': %2 '%3' is not a number and was ignored.")
                               .arg(path, name, text.left(40)));
            break;
        }
    }
}

QStringList remarksOf(const ImageFile &file, const DicomHeader &header, const CharacterSet &letters)
{
    QStringList remarks;
    appendNumberRemarks(header.dataset, file.path(), remarks);
    const QVector<Lut> luts = voiLutsOf(header.dataset, storedInput(header.info), letters);
    if (std::any_of(luts.cbegin(), luts.cend(), isUnderfilled))
        remarks.append(Tr::tr("'%1': the largest entry of its VOI LUT is far below the range that "
                              "the descriptor states, so the image is shown scaled to that entry.")
                           .arg(file.path()));
    remarks.removeDuplicates();
    return remarks;
}

/// Position times normal: the order of slices of one orientation (C.7.6.2.1.1).
void readPlane(const DicomItem &dataset, SeriesPlace &place)
{
    std::array<double, 6> axes{};
    std::array<double, 3> position{};
    for (int i = 0; i < 6; ++i) {
        const auto value = dataset.real(tags::ImageOrientation, i);
        if (!value || std::abs(*value) > 1.001)
            return;
        axes[size_t(i)] = *value;
    }
    for (int i = 0; i < 3; ++i) {
        const auto value = dataset.real(tags::ImagePosition, i);
        if (!value || std::abs(*value) > 1e7)
            return;
        position[size_t(i)] = *value;
    }
    const std::array<double, 3> normal{axes[1] * axes[5] - axes[2] * axes[4],
                                       axes[2] * axes[3] - axes[0] * axes[5],
                                       axes[0] * axes[4] - axes[1] * axes[3]};
    double along = 0;
    for (size_t i = 0; i < 3; ++i) {
        along += normal[i] * position[i];
        place.normal[i] = qRound(1000 * normal[i]);
    }
    place.position = along;
}

SeriesPlace seriesPlaceOf(const DicomItem &dataset, const CharacterSet &letters, int frames)
{
    constexpr qsizetype longest = 64; // letters of a UID or a long string (PS3.5 6.2)
    const auto text = [&](quint32 tag) {
        return letters.values(bytesOf(dataset, tag)).value(0).simplified().left(longest);
    };
    SeriesPlace place;
    place.series = dataset.text(tags::SeriesUid).trimmed().left(longest);
    place.number = dataset.text(tags::SeriesNumber).trimmed().left(longest);
    place.description = text(tags::SeriesDescription);
    place.studyDate = QDate::fromString(dataset.text(tags::StudyDate).left(8), u"yyyyMMdd"_s);
    place.studyDescription = text(tags::StudyDescription);
    place.instance = dataset.integer(tags::InstanceNumber);
    place.frames = frames;
    readPlane(dataset, place);
    return place;
}

} // namespace

Result<DicomHeader> readDicomHeader(ImageFile &file, DicomBytes &bytes, int frame, bool tables)
{
    DicomElements elements = readDicomElements(file, bytes, frame, tables);
    if (elements.isCut && elements.cutTag == 0)
        return fail(file.truncated());
    if (elements.isCut)
        return fail(
            file.damaged(Tr::tr("it is cut off in element %1: only %2 of %3 bytes are present")
                             .arg(tagName(elements.cutTag), QString::number(elements.cutAvailable),
                                  QString::number(elements.cutLength))));
    DicomHeader header;
    header.dataset = std::move(elements.dataset);
    header.bigEndian = elements.bigEndian;
    header.pixelWords = elements.pixelWords;
    header.pixels = kindOf(elements.pixelTag);
    header.pixelOffset = elements.pixelOffset;
    header.pixelLength = elements.pixelLength;
    const DicomItem &dataset = header.dataset;
    ImageInfo &info = header.info;
    info.transferSyntax = elements.transferSyntax;
    info.modality = dataset.text(tags::Modality);
    const CharacterSet letters(bytesOf(dataset, tags::CharacterSet));
    info.patientId = letters.values(bytesOf(dataset, tags::PatientId)).value(0);
    info.studyUid = dataset.text(tags::StudyUid);
    info.rows = number(dataset, tags::Rows, 0);
    info.columns = number(dataset, tags::Columns, 0);
    if (info.rows == 0 && info.columns == 0)
        return fail(notAnImage(file, info.modality));
    const auto frames = dataset.integer(tags::NumberOfFrames);
    // Invalid or missing: assume one frame; reading the pixels will tell.
    const qint64 frameCount = !frames || *frames <= 0 ? 1 : *frames;
    info.frames = static_cast<int>(std::min<qint64>(frameCount, maxImageFrames + 1));
    info.samplesPerPixel = number(dataset, tags::SamplesPerPixel, 1);
    info.photometric = codeOf(dataset, tags::Photometric);
    if (info.photometric.isEmpty())
        info.photometric = info.samplesPerPixel == 3 ? u"RGB"_s : u"MONOCHROME2"_s;
    TRY(file.checkLimits(info.columns, info.rows, frameCount));
    TRY(readLayout(file, header));
    info.place = seriesPlaceOf(dataset, letters, info.frames);
    info.windows = windowsOf(dataset, letters);
    const PixelSpacing spacing = pixelSpacingOf(dataset);
    info.rowSpacing = spacing.row;
    info.columnSpacing = spacing.column;
    info.remarks = remarksOf(file, header, letters);
    return header;
}

} // namespace synthray
