// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/header.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

constexpr int maxValues = 64; // windows, LUTs: more are nobody's choice

/// Where an attribute may stand: the data set itself, or (enhanced objects) the frame's functional
/// group, or the one that all frames share.
std::vector<const DicomItem *> places(const DicomItem &dataset, quint32 group)
{
    std::vector<const DicomItem *> list{&dataset};
    for (const DicomItem *groups :
         {dataset.item(tags::PerFrameGroups), dataset.item(tags::SharedGroups)})
        if (groups)
            if (const DicomItem *found = groups->item(group))
                list.push_back(found);
    return list;
}

VoiFunction functionOf(const QString &name)
{
    if (name == "SIGMOID"_L1)
        return VoiFunction::Sigmoid;
    return name == "LINEAR_EXACT"_L1 ? VoiFunction::LinearExact : VoiFunction::Linear;
}

QVector<VoiWindow> windowsOf(const DicomItem &dataset)
{
    for (const DicomItem *place : places(dataset, tags::FrameVoiLuts)) {
        QVector<VoiWindow> windows;
        const VoiFunction function = functionOf(place->text(tags::VoiLutFunction));
        for (int i = 0; i < maxValues; ++i) {
            const auto center = place->real(tags::WindowCenter, i);
            const auto width = place->real(tags::WindowWidth, i);
            if (!center || !width)
                break;
            // C.11.2.1.2: a width below 1 (LINEAR) or not above 0 has no meaning.
            if (*width >= 1 || (*width > 0 && function != VoiFunction::Linear))
                windows.append(
                    {*center, *width, function, place->text(tags::WindowExplanation, i)});
        }
        if (!windows.isEmpty())
            return windows;
    }
    return {};
}

void spacingOf(const DicomItem &dataset, double &row, double &column)
{
    const auto take = [&](const DicomItem &item, quint32 tag) {
        const auto r = item.real(tag, 0);
        const auto c = item.real(tag, 1);
        if (!r || *r <= 0)
            return false;
        row = *r;
        column = c && *c > 0 ? *c : *r;
        return true;
    };
    for (const DicomItem *place : places(dataset, tags::PixelMeasures))
        if (take(*place, tags::PixelSpacing))
            return;
    if (!take(dataset, tags::ImagerPixelSpacing))
        take(dataset, tags::NominalScannedPixelSpacing);
}

std::optional<Lut> lutOf(const DicomItem &item, bool isSigned)
{
    const auto count = item.integer(tags::LutDescriptor, 0);
    const auto first = item.integer(tags::LutDescriptor, 1);
    const auto bits = item.integer(tags::LutDescriptor, 2);
    const std::vector<quint16> words = item.words(tags::LutData);
    if (!count || !first || !bits || words.empty())
        return std::nullopt;
    const bool signedType = *count < 0 || *first < 0; // SS, whatever the pixels are
    Lut lut;
    lut.firstMapped
        = isSigned || signedType ? static_cast<qint16>(*first) : static_cast<quint16>(*first);
    lut.bits = static_cast<int>(std::clamp<qint64>(*bits, 8, 16));
    lut.explanation = item.text(tags::LutExplanation);
    const size_t said = static_cast<quint16>(*count);
    const size_t entries = said == 0 ? 65536 : said; // C.11.1.1.1
    if (*bits <= 8 && words.size() < entries && words.size() * 2 >= entries) { // two entries a word
        for (size_t i = 0; i < entries; ++i)
            lut.values.append(static_cast<quint16>((words[i / 2] >> (i % 2 ? 8 : 0)) & 0xff));
    } else {
        for (size_t i = 0; i < std::min(entries, words.size()); ++i)
            lut.values.append(words[i]);
    }
    return lut;
}

int number(const DicomItem &item, quint32 tag, int fallback)
{
    const auto value = item.integer(tag);
    return value && *value >= 0 && *value <= 65535 ? static_cast<int>(*value) : fallback;
}

/// Depth, sign and order of the samples; what cannot be is refused.
Result<> readLayout(const FilmFile &file, DicomHeader &header)
{
    FilmInfo &info = header.info;
    const DicomItem &dataset = header.dataset;
    const int allocated = info.bitsAllocated = number(dataset, tags::BitsAllocated,
                                                      header.pixels == PixelKind::Double      ? 64
                                                          : header.pixels == PixelKind::Float ? 32
                                                                                              : 8);
    info.bitsStored = number(dataset, tags::BitsStored, allocated);
    info.isSigned = number(dataset, tags::PixelRepresentation, 0) == 1;
    header.planar = number(dataset, tags::PlanarConfiguration, 0) == 1;
    if (header.pixels == PixelKind::Float || header.pixels == PixelKind::Double) {
        const int wanted = header.pixels == PixelKind::Float ? 32 : 64;
        if (allocated != wanted || info.samplesPerPixel != 1)
            return fail(file.damaged(
                Tr::tr("floating-point pixels have %1 bits in one sample, not %2 in %3")
                    .arg(wanted)
                    .arg(allocated)
                    .arg(info.samplesPerPixel)));
        info.bitsStored = allocated;
        info.isSigned = true;
        return {};
    }
    if (allocated != 1 && allocated != 8 && allocated != 16 && allocated != 32)
        return fail(file.unsupported(Tr::tr("its pixels have %1 bits").arg(allocated)));
    if (info.bitsStored < 1 || info.bitsStored > allocated)
        return fail(
            file.damaged(Tr::tr("%1 of %2 bits cannot be").arg(info.bitsStored).arg(allocated)));
    // A high bit that cannot be is a slip of the pen: the usual place is meant.
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
    return u"(%1,%2)"_s.arg(tag >> 16, 4, 16, QChar(u'0')).arg(tag & 0xffff, 4, 16, QChar(u'0'));
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

/// Reports, plans, curves and lists of files: no conversion would make a film of them.
Error withoutPicture(const FilmFile &file, const QString &modality)
{
    const bool isList = QFileInfo(file.path()).fileName().startsWith("DICOMDIR"_L1);
    Error error = file.unsupported(
        isList ? Tr::tr("it is a DICOMDIR, a list of the files beside it")
            : modality.isEmpty()
            ? Tr::tr("it is a DICOM object without a picture")
            : Tr::tr("it is a DICOM object (%1) without a picture").arg(modality));
    error.hint = isList ? Tr::tr("Open the folder that it lies in.")
                        : Tr::tr("There is nothing in it to look at: leave it out.");
    return error;
}

} // namespace

Result<DicomHeader> readDicomHeader(FilmFile &file, DicomBytes &bytes, int frame, bool tables)
{
    DicomElements elements = readDicomElements(file, bytes, frame, tables);
    if (elements.isCut && elements.cutTag == 0)
        return fail(file.truncated());
    if (elements.isCut)
        return fail(file.damaged(Tr::tr("it is cut off in element %1: %2 of %3 bytes are there")
                                     .arg(tagName(elements.cutTag))
                                     .arg(elements.cutThere)
                                     .arg(elements.cutSaid)));
    DicomHeader header;
    header.dataset = std::move(elements.dataset);
    header.bigEndian = elements.bigEndian;
    header.pixelWords = elements.pixelWords;
    header.pixels = kindOf(elements.pixelTag);
    header.pixelOffset = elements.pixelOffset;
    header.pixelLength = elements.pixelLength;
    const DicomItem &dataset = header.dataset;
    FilmInfo &info = header.info;
    info.transferSyntax = elements.transferSyntax;
    info.modality = dataset.text(tags::Modality);
    info.patientId = dataset.text(tags::PatientId);
    info.studyUid = dataset.text(tags::StudyUid);
    info.rows = number(dataset, tags::Rows, 0);
    info.columns = number(dataset, tags::Columns, 0);
    if (info.rows == 0 && info.columns == 0)
        return fail(withoutPicture(file, info.modality));
    const auto frames = dataset.integer(tags::NumberOfFrames);
    // Not a number, or none at all: the pixels tell whether one frame is there.
    const qint64 said = !frames || *frames <= 0 ? 1 : *frames;
    info.frames = static_cast<int>(std::min<qint64>(said, maxFilmFrames + 1));
    info.samplesPerPixel = number(dataset, tags::SamplesPerPixel, 1);
    info.photometric = dataset.text(tags::Photometric);
    if (info.photometric.isEmpty())
        info.photometric = info.samplesPerPixel == 3 ? u"RGB"_s : u"MONOCHROME2"_s;
    TRY(file.checkLimits(info.columns, info.rows, said));
    TRY(readLayout(file, header));
    info.windows = windowsOf(dataset);
    spacingOf(dataset, info.rowSpacing, info.columnSpacing);
    return header;
}

void readDicomDisplay(const DicomHeader &header, Radiograph &film)
{
    const DicomItem &dataset = header.dataset;
    const FilmInfo &info = header.info;
    film.monochrome1 = info.photometric == "MONOCHROME1"_L1;
    film.presentationInverse = dataset.text(tags::PresentationLutShape) == "INVERSE"_L1;
    film.rangeFromPixels = true;
    film.windows = windowsOf(dataset);
    spacingOf(dataset, film.rowSpacing, film.columnSpacing);
    for (const DicomItem *place : places(dataset, tags::PixelValueTransformation)) {
        const auto slope = place->real(tags::RescaleSlope);
        const auto intercept = place->real(tags::RescaleIntercept);
        if (!slope && !intercept)
            continue;
        film.slope = slope && *slope != 0 ? *slope : 1;
        film.intercept = intercept.value_or(0);
        break;
    }
    if (const DicomItem *item = dataset.item(tags::ModalityLuts))
        film.modalityLut = lutOf(*item, info.isSigned);
    // After a modality LUT, or a rescale to negative values, VOI input may be signed (C.11.2.1.1).
    const bool signedInput = !film.modalityLut && (info.isSigned || film.intercept < 0);
    for (int i = 0; i < maxValues; ++i) {
        const DicomItem *item = dataset.item(tags::VoiLuts, i);
        if (!item)
            break;
        if (auto lut = lutOf(*item, signedInput))
            film.voiLuts.append(*lut);
    }
    if (const auto padding
        = dataset.integer(tags::PixelPaddingValue)) // US or SS, often the wrong one
        film.paddingValue
            = info.isSigned ? static_cast<qint16>(*padding) : static_cast<quint16>(*padding);
}

} // namespace synthray
