// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/reader.h"

#include "dicom/pixels.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <opencv2/core.hpp>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

bool isVr(const char *bytes)
{
    return bytes[0] >= 'A' && bytes[0] <= 'Z' && bytes[1] >= 'A' && bytes[1] <= 'Z';
}

/// Accepts "DICM" after the preamble, or (older files) a typical first element: group 2 or 8, a
/// small element number, and a VR or a small length.
bool recognises(const QByteArray &head)
{
    if (head.size() >= 132 && head.mid(128, 4) == "DICM")
        return true;
    if (head.size() < 16)
        return false;
    const char *bytes = head.constData();
    const quint16 group = qFromLittleEndian<quint16>(bytes);
    const quint16 element = qFromLittleEndian<quint16>(bytes + 2);
    if ((group == 2 || group == 8) && element <= 0x0100)
        return isVr(bytes + 4) || qFromLittleEndian<quint32>(bytes + 4) <= 1024;
    const quint16 bigElement = qFromBigEndian<quint16>(bytes + 2);
    return qFromBigEndian<quint16>(bytes) == 8 && bigElement <= 0x0100
        && (isVr(bytes + 4) || qFromBigEndian<quint32>(bytes + 4) <= 1024);
}

Result<ImageInfo> info(ImageFile &file)
{
    DicomBytes bytes(file);
    auto header = readDicomHeader(file, bytes);
    TRY(header);
    return std::move(header->info);
}

Result<Radiograph> read(ImageFile &file, const ImageInfo &, int frame)
{
    DicomBytes bytes(file);
    const auto header = readDicomHeader(file, bytes, frame, true);
    TRY(header);
    auto pixels = DicomPixels::open(file, bytes, *header);
    TRY(pixels);
    auto raw = pixels->frame(frame);
    TRY(raw);
    Radiograph image;
    readDicomDisplay(*header, image);
    pixels->toImage(std::move(*raw), image, file.keepsColour());
    return image;
}

StoredStatistics resultOf(const StoredSum &sum, int frames)
{
    return {sum.min, sum.max, sum.count ? sum.total / static_cast<double>(sum.count) : 0,
            frames,  {},      {}};
}

Result<StoredStatistics> dicomStatistics(const QString &path,
                                         const std::function<bool()> &keepGoing, bool wantsHash,
                                         JobContext *context)
{
    auto file = ImageFile::open(path, context);
    TRY(file);
    DicomBytes bytes(*file);
    const auto header = readDicomHeader(*file, bytes, 0, true);
    TRY(header);
    auto pixels = DicomPixels::open(*file, bytes, *header);
    TRY(pixels);
    StoredSum sum;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QCryptographicHash planarHash(QCryptographicHash::Sha256);
    int frame = 0;
    while (frame < header->info.frames && (frame == 0 || !keepGoing || keepGoing())) {
        const auto raw = pixels->frame(frame);
        TRY(raw);
        sum.add(pixels->sumOf(*raw));
        if (wantsHash)
            pixels->addTo(hash, *raw, false);
        if (wantsHash && header->info.samplesPerPixel > 1)
            pixels->addTo(planarHash, *raw, true);
        ++frame;
    }
    StoredStatistics result = resultOf(sum, frame);
    if (wantsHash && header->pixels == PixelKind::Integer) {
        result.hash = QString::fromLatin1(hash.result().toHex().left(16));
        result.planarHash = QString::fromLatin1(planarHash.result().toHex().left(16));
    }
    return result;
}

Result<StoredStatistics> otherStatistics(const QString &path, int frames,
                                         const std::function<bool()> &keepGoing,
                                         JobContext *context)
{
    StoredSum sum;
    int frame = 0;
    while (frame < frames && (frame == 0 || !keepGoing || keepGoing())) {
        const auto image = readImage(path, frame, context);
        TRY(image);
        double low = 0;
        double high = 0;
        cv::minMaxLoc(image->stored, &low, &high);
        sum.add({low, high, cv::sum(image->stored)[0], static_cast<qint64>(image->stored.total())});
        ++frame;
    }
    return resultOf(sum, frame);
}

} // namespace

const Loader dicomLoader{"DICOM", recognises, info, read};

Result<StoredStatistics> storedStatistics(const QString &path,
                                          const std::function<bool()> &keepGoing, bool wantsHash,
                                          JobContext *context)
{
    return guardedImage<StoredStatistics>(path, [&]() -> Result<StoredStatistics> {
        const auto about = readImageInfo(path);
        TRY(about);
        auto statistics = about->format == "DICOM"_L1
            ? dicomStatistics(path, keepGoing, wantsHash, context)
            : otherStatistics(path, about->frames, keepGoing, context);
        if (context && context->stopRequested()) // takes precedence over a reader's own error
            return fail(ImageFile::stopped(path));
        return statistics;
    });
}

} // namespace synthray
