// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes that map a DICOM file's stored values to the screen.
#include "dicom/voi.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Pixel height divided by width (C.7.6.3.1.7), for angles if the spacing is unknown.
double aspectOf(const DicomItem &dataset)
{
    const auto height = dataset.integer(tags::PixelAspect, 0);
    const auto width = dataset.integer(tags::PixelAspect, 1);
    return height && width && *height > 0 && *width > 0
        ? static_cast<double>(*height) / static_cast<double>(*width)
        : 1;
}

/// The input range of a VOI LUT. It is signed if the modality transformation can give negative
/// values (C.11.2.1.1), through an intercept or a negative slope.
LutInput modalityInput(const ImageInfo &info, const Radiograph &image)
{
    if (image.modalityLut)
        return {0, 65535, false}; // C.11.1.1.1
    const LutInput stored = storedInput(info);
    const double a = stored.low * image.slope + image.intercept;
    const double b = stored.high * image.slope + image.intercept;
    return {std::min(a, b), std::max(a, b), std::min(a, b) < 0};
}

/// The classes whose Modality LUT module restores the beam's intensity and is not for display
/// (PS3.4 N.2.5; PS3.3 C.8.7.1.1.3): XA and XRF, including enhanced ones, and the retired biplane.
/// A frame's functional group holds a different transformation, which is applied (C.7.6.16.2.9).
bool ignoresModalityModule(const DicomItem &dataset)
{
    static const QStringList classes{
        u"1.2.840.10008.5.1.4.1.1.12.1"_s, u"1.2.840.10008.5.1.4.1.1.12.1.1"_s,
        u"1.2.840.10008.5.1.4.1.1.12.2"_s, u"1.2.840.10008.5.1.4.1.1.12.2.1"_s,
        u"1.2.840.10008.5.1.4.1.1.12.3"_s,
    };
    return classes.contains(dataset.text(tags::SopClass));
}

/// Reads the modality transformation (applied before VOI) into 'image'.
void readModality(const DicomHeader &header, const CharacterSet &letters, Radiograph &image)
{
    const DicomItem &dataset = header.dataset;
    const bool hasModule = !ignoresModalityModule(dataset);
    for (const DicomItem *place : placesOf(dataset, tags::PixelValueTransformation)) {
        const auto slope = place->real(tags::RescaleSlope);
        const auto intercept = place->real(tags::RescaleIntercept);
        if ((!slope && !intercept) || (place == &dataset && !hasModule))
            continue;
        image.slope = slope && *slope != 0 ? *slope : 1;
        image.intercept = intercept.value_or(0);
        break;
    }
    if (const DicomItem *item = dataset.item(tags::ModalityLuts); item && hasModule)
        image.modalityLut = lutOf(*item, storedInput(header.info), letters);
}

/// Reads the padding: stored values outside the picture, one value or a range in either order
/// (C.7.5.1.1.2). Its type is US or SS, often the wrong one.
void readPadding(const DicomHeader &header, Radiograph &image)
{
    const ImageInfo &info = header.info;
    if (header.pixels != PixelKind::Integer) {
        const bool isFloat = header.pixels == PixelKind::Float;
        image.floatPadding
            = header.dataset.real(isFloat ? tags::FloatPadding : tags::DoublePadding);
        image.floatPaddingLimit
            = header.dataset.real(isFloat ? tags::FloatPaddingLimit : tags::DoublePaddingLimit);
        return;
    }
    const LutInput possible = storedInput(info);
    const auto valueOf = [&](quint32 tag) -> std::optional<qint64> {
        const auto value = header.dataset.integer(tag);
        if (!value || (*value >= possible.low && *value <= possible.high))
            return value;
        // A value with the wrong signedness, or with more bits than are stored.
        const qint64 span = qint64(1) << std::min(info.bitsStored, 32);
        const qint64 bits = *value & (span - 1);
        return info.isSigned && bits >= span / 2 ? bits - span : bits;
    };
    image.paddingValue = valueOf(tags::PixelPaddingValue);
    if (image.paddingValue)
        image.paddingLimit = valueOf(tags::PixelPaddingLimit);
}

} // namespace

void readDicomDisplay(const DicomHeader &header, Radiograph &image)
{
    const DicomItem &dataset = header.dataset;
    const ImageInfo &info = header.info;
    const CharacterSet letters(bytesOf(dataset, tags::CharacterSet));
    image.monochrome1 = info.photometric == "MONOCHROME1"_L1;
    image.presentationInverse = codeOf(dataset, tags::PresentationLutShape) == "INVERSE"_L1;
    image.rangeFromPixels = true;
    image.windows = info.windows;
    image.rowSpacing = info.rowSpacing;
    image.columnSpacing = info.columnSpacing;
    image.pixelAspect = aspectOf(dataset);
    readModality(header, letters, image);
    for (const Lut &lut : voiLutsOf(dataset, modalityInput(info, image), letters)) {
        if (isUnderfilled(lut)) {
            // First as other viewers show it and the writer intended, then strictly by the
            // standard.
            Lut scaled = lut;
            scaled.top = *std::max_element(lut.values.cbegin(), lut.values.cend());
            scaled.explanation = lut.explanation.isEmpty()
                ? Tr::tr("LUT, scaled to its largest entry")
                : Tr::tr("%1, scaled to its largest entry").arg(lut.explanation);
            image.voiLuts.append(std::move(scaled));
        }
        image.voiLuts.append(lut);
    }
    readPadding(header, image);
}

} // namespace synthray
