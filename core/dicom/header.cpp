// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/header.h"

#include "dicom/characterset.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

constexpr int maxValues = 64; // windows, LUTs: more are nobody's choice

/// Where an attribute may stand: (enhanced objects) the frame's functional group, the one that all
/// frames share, or the data set itself. The groups come first: they are about the frame
/// (C.7.6.16.1.1), what stands beside them was left over by a conversion.
std::vector<const DicomItem *> places(const DicomItem &dataset, quint32 group)
{
    std::vector<const DicomItem *> list;
    for (const DicomItem *groups :
         {dataset.item(tags::PerFrameGroups), dataset.item(tags::SharedGroups)})
        if (groups)
            if (const DicomItem *found = groups->item(group))
                list.push_back(found);
    list.push_back(&dataset);
    return list;
}

QByteArray bytesOf(const DicomItem &item, quint32 tag)
{
    const DicomElement *element = item.find(tag);
    return element ? element->value : QByteArray();
}

/// Code strings are in capitals (PS3.5 6.2); some writers did not know.
QString codeOf(const DicomItem &item, quint32 tag) { return item.text(tag).toUpper(); }

VoiFunction functionOf(const QString &name)
{
    if (name == "SIGMOID"_L1)
        return VoiFunction::Sigmoid;
    return name == "LINEAR_EXACT"_L1 ? VoiFunction::LinearExact : VoiFunction::Linear;
}

QVector<VoiWindow> windowsAt(const DicomItem &place, const CharacterSet &letters)
{
    QVector<VoiWindow> windows;
    const VoiFunction function = functionOf(codeOf(place, tags::VoiLutFunction));
    const QStringList explanations = letters.values(bytesOf(place, tags::WindowExplanation));
    for (int i = 0; i < maxValues; ++i) {
        const auto center = place.real(tags::WindowCenter, i);
        const auto width = place.real(tags::WindowWidth, i);
        if (!center || !width)
            break;
        if (*width <= 0) // C.11.2.1.2: no meaning
            continue;
        // LINEAR begins at a width of 1 (C.11.2.1.2.1): who writes less means LINEAR_EXACT.
        const bool isExact = *width < 1 && function == VoiFunction::Linear;
        windows.append({*center, *width, isExact ? VoiFunction::LinearExact : function,
                        explanations.value(i)});
    }
    return windows;
}

/// The one place that the frame's VOI transformation is taken from (C.7.6.16.2.10, .10b): windows
/// and tables of different places do not belong together. Null: there is none.
const DicomItem *voiPlace(const DicomItem &dataset, const CharacterSet &letters)
{
    for (const DicomItem *place : places(dataset, tags::FrameVoiLuts))
        if (place->item(tags::VoiLuts) || !windowsAt(*place, letters).isEmpty())
            return place;
    return nullptr;
}

QVector<VoiWindow> windowsOf(const DicomItem &dataset, const CharacterSet &letters)
{
    const DicomItem *place = voiPlace(dataset, letters);
    return place ? windowsAt(*place, letters) : QVector<VoiWindow>();
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
    if (!take(dataset, tags::ImagerPixelSpacing)) {
        take(dataset, tags::NominalScannedPixelSpacing);
        return;
    }
    // At the detector; at the patient it is smaller by the magnification (C.8.11.5, C.8.7.5).
    if (const auto factor = dataset.real(tags::Magnification); factor && *factor > 0) {
        row /= *factor;
        column /= *factor;
    }
}

/// Height by width of a pixel (C.7.6.3.1.7), for angles where no spacing is known.
double aspectOf(const DicomItem &dataset)
{
    const auto height = dataset.integer(tags::PixelAspect, 0);
    const auto width = dataset.integer(tags::PixelAspect, 1);
    return height && width && *height > 0 && *width > 0
        ? static_cast<double>(*height) / static_cast<double>(*width)
        : 1;
}

/// Values that may go into a table.
struct Input {
    double low = 0, high = 0;
    bool isSigned = false;
};

Input storedInput(const FilmInfo &info)
{
    const double span = std::ldexp(1.0, std::min(info.bitsStored, 32));
    return {info.isSigned ? -span / 2 : 0, (info.isSigned ? span / 2 : span) - 1, info.isSigned};
}

/// What goes into a VOI LUT: it is signed where the modality transformation can make it so
/// (C.11.2.1.1), by an intercept or by a negative slope.
Input modalityInput(const FilmInfo &info, const Radiograph &film)
{
    if (film.modalityLut)
        return {0, 65535, false}; // C.11.1.1.1
    const Input stored = storedInput(info);
    const double a = stored.low * film.slope + film.intercept;
    const double b = stored.high * film.slope + film.intercept;
    return {std::min(a, b), std::max(a, b), std::min(a, b) < 0};
}

/// The first value that a table maps is US or SS (C.11.1.1.1); implicit VR does not say which, and
/// writers take the wrong one. Of the two readings the one that meets more of the input counts.
qint32 firstMapped(qint64 said, qsizetype entries, const Input &input)
{
    const qint64 positive = said & 0xffff;
    const qint64 negative = positive - 65536;
    if (positive < 0x8000)
        return static_cast<qint32>(positive);
    const auto met = [&](qint64 first) {
        return std::min(input.high, static_cast<double>(first + entries - 1))
            - std::max(input.low, static_cast<double>(first));
    };
    const bool takesNegative = met(negative) == met(positive) ? said < 0 || input.isSigned
                                                              : met(negative) > met(positive);
    return static_cast<qint32>(takesNegative ? negative : positive);
}

std::optional<Lut> lutOf(const DicomItem &item, const Input &input, const CharacterSet &letters)
{
    const auto count = item.integer(tags::LutDescriptor, 0);
    const auto first = item.integer(tags::LutDescriptor, 1);
    const auto bits = item.integer(tags::LutDescriptor, 2);
    const std::vector<quint16> words = item.words(tags::LutData);
    if (!count || !first || !bits || words.empty())
        return std::nullopt;
    Lut lut;
    lut.explanation = letters.values(bytesOf(item, tags::LutExplanation)).value(0);
    const size_t said = static_cast<quint16>(*count);
    const size_t entries = said == 0 ? 65536 : said; // C.11.1.1.1
    const bool isPacked = words.size() < entries // two entries a word
        && (*bits <= 8 ? words.size() * 2 >= entries : words.size() == (entries + 1) / 2);
    if (isPacked) {
        for (size_t i = 0; i < entries; ++i)
            lut.values.append(static_cast<quint16>((words[i / 2] >> (i % 2 ? 8 : 0)) & 0xff));
    } else {
        for (size_t i = 0; i < std::min(entries, words.size()); ++i)
            lut.values.append(words[i]);
    }
    lut.firstMapped = firstMapped(*first, lut.values.size(), input);
    // Entries that need more bits than the descriptor says are not cut off.
    const quint16 largest = *std::max_element(lut.values.cbegin(), lut.values.cend());
    lut.bits = isPacked ? 8
                        : std::max(static_cast<int>(std::clamp<qint64>(*bits, 8, 16)),
                                   static_cast<int>(std::bit_width(largest)));
    return lut;
}

/// Says 16 bits and holds 12, say: by the letter (C.11.2.1.1) the film is nearly black.
bool isUnderfilled(const Lut &lut)
{
    const quint16 largest = *std::max_element(lut.values.cbegin(), lut.values.cend());
    return largest > 0 && static_cast<int>(std::bit_width(largest)) < lut.bits;
}

QVector<Lut> voiLutsOf(const DicomItem &dataset, const Input &input, const CharacterSet &letters)
{
    QVector<Lut> luts;
    const DicomItem *place = voiPlace(dataset, letters);
    for (int i = 0; place && i < maxValues; ++i) {
        const DicomItem *item = place->item(tags::VoiLuts, i);
        if (!item)
            break;
        if (auto lut = lutOf(*item, input, letters))
            luts.append(std::move(*lut));
    }
    return luts;
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

/// The classes whose Modality LUT module leads back to the beam's intensity and is not for display
/// (PS3.4 N.2.5; PS3.3 C.8.7.1.1.3): XA and XRF, enhanced ones too, and the retired biplane. What a
/// frame's functional group says is another transformation and counts (C.7.6.16.2.9).
bool ignoresModalityModule(const DicomItem &dataset)
{
    static const QStringList classes{
        u"1.2.840.10008.5.1.4.1.1.12.1"_s, u"1.2.840.10008.5.1.4.1.1.12.1.1"_s,
        u"1.2.840.10008.5.1.4.1.1.12.2"_s, u"1.2.840.10008.5.1.4.1.1.12.2.1"_s,
        u"1.2.840.10008.5.1.4.1.1.12.3"_s,
    };
    return classes.contains(dataset.text(tags::SopClass));
}

/// Before the VOI transformation; 'film' gets it.
void readModality(const DicomHeader &header, const CharacterSet &letters, Radiograph &film)
{
    const DicomItem &dataset = header.dataset;
    const bool hasModule = !ignoresModalityModule(dataset);
    for (const DicomItem *place : places(dataset, tags::PixelValueTransformation)) {
        const auto slope = place->real(tags::RescaleSlope);
        const auto intercept = place->real(tags::RescaleIntercept);
        if ((!slope && !intercept) || (place == &dataset && !hasModule))
            continue;
        film.slope = slope && *slope != 0 ? *slope : 1;
        film.intercept = intercept.value_or(0);
        break;
    }
    if (const DicomItem *item = dataset.item(tags::ModalityLuts); item && hasModule)
        film.modalityLut = lutOf(*item, storedInput(header.info), letters);
}

/// Stored values that are no part of the picture: one, or a range in either order (C.7.5.1.1.2).
/// Their type is US or SS, often the wrong one.
void readPadding(const DicomHeader &header, Radiograph &film)
{
    const FilmInfo &info = header.info;
    if (header.pixels != PixelKind::Integer) {
        const bool isFloat = header.pixels == PixelKind::Float;
        film.floatPadding = header.dataset.real(isFloat ? tags::FloatPadding : tags::DoublePadding);
        film.floatPaddingLimit
            = header.dataset.real(isFloat ? tags::FloatPaddingLimit : tags::DoublePaddingLimit);
        return;
    }
    const Input possible = storedInput(info);
    const auto valueOf = [&](quint32 tag) -> std::optional<qint64> {
        const auto said = header.dataset.integer(tag);
        if (!said || (*said >= possible.low && *said <= possible.high))
            return said;
        // The bits of a value with another sign, or with more bits than are stored.
        const qint64 span = qint64(1) << std::min(info.bitsStored, 32);
        const qint64 bits = *said & (span - 1);
        return info.isSigned && bits >= span / 2 ? bits - span : bits;
    };
    film.paddingValue = valueOf(tags::PixelPaddingValue);
    if (film.paddingValue)
        film.paddingLimit = valueOf(tags::PixelPaddingLimit);
}

/// Decimal strings that are not as PS3.5 6.2 has them. What is read in spite of that is said, and
/// what is not, too: a slope that is passed over shifts every value.
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
        for (int i = 0; i < std::min(count, maxValues); ++i) {
            const QString text = item.text(element.tag, i);
            const bool isNumber = item.real(element.tag, i).has_value();
            if (text.isEmpty() || (isNumber && !text.contains(u',')))
                continue;
            remarks.append(
                isNumber ? Tr::tr("'%1': its %2 '%3' has a comma, which was read as the decimal "
                                  "sign.")
                               .arg(path, name, text)
                         : Tr::tr("'%1': its %2 '%3' is no number: it was left out.")
                               .arg(path, name, text.left(40)));
            break;
        }
    }
}

QStringList remarksOf(const FilmFile &file, const DicomHeader &header, const CharacterSet &letters)
{
    QStringList remarks;
    appendNumberRemarks(header.dataset, file.path(), remarks);
    const QVector<Lut> luts = voiLutsOf(header.dataset, storedInput(header.info), letters);
    if (std::any_of(luts.cbegin(), luts.cend(), isUnderfilled))
        remarks.append(Tr::tr("'%1': the largest entry of its VOI LUT is far below what its "
                              "descriptor says: it is shown scaled to that entry.")
                           .arg(file.path()));
    remarks.removeDuplicates();
    return remarks;
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
    const CharacterSet letters(bytesOf(dataset, tags::CharacterSet));
    info.patientId = letters.values(bytesOf(dataset, tags::PatientId)).value(0);
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
    info.photometric = codeOf(dataset, tags::Photometric);
    if (info.photometric.isEmpty())
        info.photometric = info.samplesPerPixel == 3 ? u"RGB"_s : u"MONOCHROME2"_s;
    TRY(file.checkLimits(info.columns, info.rows, said));
    TRY(readLayout(file, header));
    info.windows = windowsOf(dataset, letters);
    spacingOf(dataset, info.rowSpacing, info.columnSpacing);
    info.remarks = remarksOf(file, header, letters);
    return header;
}

void readDicomDisplay(const DicomHeader &header, Radiograph &film)
{
    const DicomItem &dataset = header.dataset;
    const FilmInfo &info = header.info;
    const CharacterSet letters(bytesOf(dataset, tags::CharacterSet));
    film.monochrome1 = info.photometric == "MONOCHROME1"_L1;
    film.presentationInverse = codeOf(dataset, tags::PresentationLutShape) == "INVERSE"_L1;
    film.rangeFromPixels = true;
    film.windows = windowsOf(dataset, letters);
    spacingOf(dataset, film.rowSpacing, film.columnSpacing);
    film.pixelAspect = aspectOf(dataset);
    readModality(header, letters, film);
    for (const Lut &lut : voiLutsOf(dataset, modalityInput(info, film), letters)) {
        if (isUnderfilled(lut)) {
            // What other viewers show and the writer meant comes first; by the letter follows.
            Lut scaled = lut;
            scaled.top = *std::max_element(lut.values.cbegin(), lut.values.cend());
            scaled.explanation = lut.explanation.isEmpty()
                ? Tr::tr("LUT, scaled to its largest entry")
                : Tr::tr("%1, scaled to its largest entry").arg(lut.explanation);
            film.voiLuts.append(std::move(scaled));
        }
        film.voiLuts.append(lut);
    }
    readPadding(header, film);
}

} // namespace synthray
