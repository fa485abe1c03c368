// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/imagenotes.h"

#include "dicom/header.h"
#include "dicom/tags.h"
#include "image/loader.h"
#include "image/radiograph.h"
#include "image/syntheticmark.h"

#include <QFile>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

const TagNode *find(const QVector<TagNode> &nodes, const QString &tag)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const TagNode &node) { return node.tag == tag; });
    return found == nodes.end() ? nullptr : &*found;
}

/// Recommended Display Frame Rate, Cine Rate, Frame Time in ms (C.7.6.5), in this order.
double framesPerSecond(const QString &recommended, const QString &cine, const QString &frameTime)
{
    for (const QString &rate : {recommended, cine})
        if (const double value = rate.toDouble(); value > 0 && value <= 1000)
            return value;
    const double ms = frameTime.toDouble();
    return ms >= 1 ? 1000 / ms : 0;
}

PixelSpacing spacingIn(const QString &path, int frame)
{
    return guardedImage<PixelSpacing>(path,
                                      [&]() -> Result<PixelSpacing> {
                                          auto file = ImageFile::open(path);
                                          TRY(file);
                                          DicomBytes bytes(*file);
                                          const auto header = readDicomHeader(*file, bytes, frame);
                                          TRY(header);
                                          return pixelSpacingOf(header->dataset);
                                      })
        .value_or(PixelSpacing());
}

ImageNotes dicomNotes(const QString &path, int frame)
{
    ImageNotes notes;
    const PixelSpacing spacing = spacingIn(path, frame);
    notes.plane = spacing.plane;
    notes.magnification = spacing.magnification;
    const auto tags = readTags(path);
    if (!tags)
        return notes;
    const auto value = [&](const QString &tag) {
        const TagNode *node = find(*tags, tag);
        return node ? node->value.trimmed() : QString();
    };
    const QString type = value(u"(0028,1054)"_s).toUpper();
    if (type == "HU"_L1 || (type.isEmpty() && value(u"(0008,0060)"_s) == "CT"_L1))
        notes.unit = u"HU"_s;
    else if (type != "US"_L1 && type.size() <= 8) // US: unspecified
        notes.unit = type;
    const QString synthetic = value(u"(0008,001C)"_s).toUpper();
    if (synthetic == "YES"_L1 || synthetic == "NO"_L1)
        notes.synthetic = synthetic == "YES"_L1;
    notes.modality = value(u"(0008,0060)"_s);
    notes.bodyPart = value(u"(0018,0015)"_s);
    notes.laterality = value(u"(0020,0062)"_s);
    if (notes.laterality.isEmpty())
        notes.laterality = value(u"(0020,0060)"_s);
    notes.viewPosition = value(u"(0018,5101)"_s);
    notes.studyDate = QDate::fromString(value(u"(0008,0020)"_s).left(8), u"yyyyMMdd"_s);
    notes.seriesNumber = value(u"(0020,0011)"_s);
    notes.seriesDescription = value(u"(0008,103E)"_s);
    notes.framesPerSecond = framesPerSecond(value(u"(0008,2144)"_s), value(u"(0018,0040)"_s),
                                            value(u"(0018,1063)"_s));
    const bool planes = std::any_of(tags->begin(), tags->end(), [](const TagNode &node) {
        return node.tag.startsWith("(60"_L1) && node.tag.endsWith(",0010)"_L1);
    });
    if (planes)
        if (auto read = readOverlays(path, frame))
            notes.overlays = std::move(*read);
    return notes;
}

} // namespace

ImageNotes readImageNotes(const QString &path, const Radiograph &image)
{
    if (image.format == "DICOM"_L1)
        return dicomNotes(path, image.frame);
    ImageNotes notes;
    if (QFile file(path); file.open(QIODevice::ReadOnly) && isMarkedSynthetic(file))
        notes.synthetic = true;
    return notes;
}

} // namespace synthray
