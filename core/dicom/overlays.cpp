// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/overlays.h"

#include "dicom/codecs.h"
#include "dicom/header.h"
#include "dicom/pixels.h"
#include "image/loader.h"

#include <QCoreApplication>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dctk.h>

#include <opencv2/core.hpp>

#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr Uint16 firstGroup = 0x6000;
constexpr Uint16 lastGroup = 0x60fe;

/// A plane as described by its group; size and frames are within the limits of images.
struct Plane {
    Uint16 group = firstGroup;
    int rows = 0, columns = 0;
    int row = 0, column = 0; // origin, 0-based
    int firstFrame = 0, frames = 0; // of the image; 0 frames: all of them
    int bitPosition = 0;
    QString label;

    DcmTagKey tag(Uint16 element) const { return {group, element}; }
    /// The plane's own frame that belongs to this frame of the image.
    std::optional<int> frameFor(int frame) const
    {
        if (frames == 0)
            return 0;
        const int planeFrame = frame - firstFrame;
        return planeFrame >= 0 && planeFrame < frames ? std::optional<int>(planeFrame)
                                                      : std::nullopt;
    }
};

int number(DcmItem &item, const DcmTagKey &tag, int fallback)
{
    Uint16 value = 0;
    return item.findAndGetUint16(tag, value).good() ? value : fallback;
}

std::optional<int> origin(DcmItem &item, const DcmTagKey &tag, unsigned long position)
{
    Sint16 value = 0;
    if (item.findAndGetSint16(tag, value, position).good())
        return value;
    Uint16 word = 0; // some writers use US instead of SS
    if (item.findAndGetUint16(tag, word, position).good())
        return static_cast<Sint16>(word);
    return std::nullopt;
}

Result<Plane> planeOf(const ImageFile &file, DcmItem &dataset, Uint16 group)
{
    Plane plane;
    plane.group = group;
    plane.rows = number(dataset, plane.tag(0x0010), 0);
    plane.columns = number(dataset, plane.tag(0x0011), 0);
    plane.row = origin(dataset, plane.tag(0x0050), 0).value_or(1) - 1;
    plane.column = origin(dataset, plane.tag(0x0050), 1).value_or(1) - 1;
    plane.bitPosition = number(dataset, plane.tag(0x0102), 0);
    Sint32 frames = 0;
    if (dataset.findAndGetSint32(plane.tag(0x0015), frames).good() && frames > 0)
        plane.frames = static_cast<int>(frames);
    // 1-based; without a number of frames the plane lies on all of them (PS3.3 C.9.2).
    plane.firstFrame = number(dataset, plane.tag(0x0051), 1) - 1;
    TRY(file.checkLimits(plane.columns, plane.rows, std::max(1, plane.frames)));
    OFString label;
    for (const Uint16 element : {Uint16(0x1500), Uint16(0x0022)}) // label, else description
        if (plane.label.isEmpty() && dataset.findAndGetOFString(plane.tag(element), label).good())
            plane.label = QString::fromLatin1(label.c_str()).trimmed();
    return plane;
}

/// Overlay Data: one bit per pixel, the first in the lowest bit, frames without gaps (PS3.5 8.1.2).
Result<cv::Mat> unpacked(const ImageFile &file, DcmElement &element, const Plane &plane, int frame)
{
    const qint64 bits = qint64(plane.rows) * plane.columns;
    const qint64 firstBit = bits * frame;
    const qint64 from = firstBit / 8;
    const qint64 bytes = (firstBit % 8 + bits + 7) / 8;
    if (from + bytes > static_cast<qint64>(element.getLength()))
        return fail(file.damaged(
            Tr::tr("its overlay is too short: %1 of %2 bytes")
                .arg(QString::number(element.getLength()), QString::number(from + bytes))));
    std::vector<quint8> packed(static_cast<size_t>(bytes));
    DcmFileCache cache;
    if (element
            .getPartialValue(packed.data(), static_cast<Uint32>(from), static_cast<Uint32>(bytes),
                             &cache, EBO_LittleEndian)
            .bad())
        return fail(file.truncated());
    cv::Mat mask(plane.rows, plane.columns, CV_8UC1);
    qint64 bit = firstBit % 8;
    for (int y = 0; y < plane.rows; ++y) {
        quint8 *row = mask.ptr<quint8>(y);
        for (int x = 0; x < plane.columns; ++x, ++bit)
            row[x] = (packed[static_cast<size_t>(bit / 8)] >> (bit % 8)) & 1 ? 255 : 0;
    }
    return mask;
}

/// Retired: the overlay is a bit of each stored pixel that its value does not use.
Result<cv::Mat> embedded(ImageFile &file, const Plane &plane, int frame)
{
    DicomBytes bytes(file);
    const auto header = readDicomHeader(file, bytes, frame, true);
    TRY(header);
    const ImageInfo &info = header->info;
    const int allocated = info.bitsAllocated;
    const int position = plane.bitPosition;
    const bool isFree
        = position > header->highBit || position < header->highBit + 1 - info.bitsStored;
    if (header->pixelLength < 0 || info.samplesPerPixel != 1 || allocated == 1
        || position >= allocated || !isFree || plane.rows != info.rows
        || plane.columns != info.columns)
        return fail(file.unsupported(
            Tr::tr("its header places an overlay in bit %1 of the pixels, which cannot hold one")
                .arg(position)));
    auto pixels = DicomPixels::open(file, bytes, *header);
    TRY(pixels);
    const auto raw = pixels->frame(frame);
    TRY(raw);
    const cv::Mat &samples = raw->samples;
    if (samples.total() < size_t(plane.rows) * size_t(plane.columns))
        return fail(file.truncated());
    const size_t step = samples.elemSize1();
    const auto byte = QSysInfo::ByteOrder == QSysInfo::LittleEndian
        ? static_cast<size_t>(position / 8)
        : step - 1 - static_cast<size_t>(position / 8);
    cv::Mat mask(plane.rows, plane.columns, CV_8UC1);
    const quint8 *sample = samples.data + byte;
    for (int y = 0; y < plane.rows; ++y) {
        quint8 *row = mask.ptr<quint8>(y);
        for (int x = 0; x < plane.columns; ++x, sample += step)
            row[x] = (*sample >> (position % 8)) & 1 ? 255 : 0;
    }
    return mask;
}

/// Returns nullopt if the plane is on other frames, or the group has none (remains of a curve).
Result<std::optional<OverlayPlane>> readPlane(ImageFile &file, DcmFileFormat &dicom, Uint16 group,
                                              int frame)
{
    DcmDataset &dataset = *dicom.getDataset();
    DcmElement *data = nullptr;
    const bool hasData = dataset.findAndGetElement(DcmTagKey(group, 0x3000), data).good() && data
        && data->getLength() > 0;
    if (!hasData && number(dataset, DcmTagKey(group, 0x0100), 1) == 1)
        return std::nullopt;
    const auto plane = planeOf(file, dataset, group);
    TRY(plane);
    const auto planeFrame = plane->frameFor(frame);
    if (!planeFrame)
        return std::nullopt;
    const auto mask
        = hasData ? unpacked(file, *data, *plane, *planeFrame) : embedded(file, *plane, frame);
    TRY(mask);
    return OverlayPlane{*mask, plane->row, plane->column, plane->label, plane->group};
}

Result<QVector<OverlayPlane>> read(const QString &path, int frame)
{
    const auto info = readImageInfo(path);
    TRY(info);
    if (info->format != "DICOM"_L1)
        return QVector<OverlayPlane>();
    if (frame < 0 || frame >= info->frames)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has no frame %2.").arg(path, QString::number(frame)));
    auto file = ImageFile::open(path);
    TRY(file);
    const auto dicom = openDicom(*file, DicomPart::Whole);
    TRY(dicom);
    QVector<OverlayPlane> planes;
    std::optional<Error> broken;
    for (Uint16 group = firstGroup; group <= lastGroup; group = static_cast<Uint16>(group + 2)) {
        if (!(*dicom)->getDataset()->tagExists(DcmTagKey(group, 0x0010)))
            continue;
        auto plane = readPlane(*file, **dicom, group, frame);
        if (!plane)
            broken = plane.error();
        else if (*plane)
            planes.append(std::move(**plane));
    }
    // One broken plane does not hide the good ones.
    if (planes.isEmpty() && broken)
        return fail(*broken);
    return planes;
}

} // namespace

Result<QVector<OverlayPlane>> readOverlays(const QString &path, int frame)
{
    return guardedImage<QVector<OverlayPlane>>(path, [&] { return read(path, frame); });
}

} // namespace synthray
