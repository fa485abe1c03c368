// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/imageio.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "image/colour.h"
#include "image/loader.h"
#include "image/pngwriter.h"
#include "image/sniff.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// All readers, in the order in which they check a file's first bytes. DICOM is first: its preamble
/// may hold the header of a TIFF (PS3.10 7.1), and then the file is both.
const std::array<const Loader *, 5> loaders{&dicomLoader, &pngLoader, &jpegLoader, &tiffLoader,
                                            &bmpLoader};

/// Lower case, without the dot; empty for names without one and for hidden files.
QString suffixOf(const QString &fileName)
{
    const qsizetype slash = fileName.lastIndexOf(u'/');
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > slash + 1 ? fileName.mid(dot + 1).toLower() : QString();
}

bool looksLikeText(const QByteArray &head)
{
    for (const char c : head)
        if (static_cast<unsigned char>(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            return false;
    return true;
}

QString formatOfName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "jpg"_L1 || suffix == "jpe"_L1 || suffix == "jfif"_L1)
        return u"JPEG"_s;
    if (suffix == "tif"_L1)
        return u"TIFF"_s;
    if (suffix == "dcm"_L1 || suffix == "dic"_L1 || suffix == "dicom"_L1)
        return u"DICOM"_s;
    return suffix.toUpper();
}

Error notAnImage(const ImageFile &file)
{
    const bool named = looksLikeImage(file.path()) && !QFileInfo(file.path()).suffix().isEmpty();
    QString text;
    if (looksLikeText(file.head()))
        text = named ? Tr::tr("'%1' is a text file, not %2 as its name suggests.")
                           .arg(file.path(), formatOfName(file.path()))
                     : Tr::tr("'%1' is a text file, not an image.").arg(file.path());
    else
        text = named
            ? Tr::tr("'%1' does not begin like an image: it is not %2 as its name suggests.")
                  .arg(file.path(), formatOfName(file.path()))
            : Tr::tr("'%1' does not begin like an image.").arg(file.path());
    return {ErrorCode::Unsupported, text,
            Tr::tr("Images are PNG, JPEG, TIFF, BMP or DICOM files.")};
}

/// 16 bits to 8 as libpng and libtiff do it for colour: the high byte.
cv::Mat highBytes(const cv::Mat &pixels)
{
    if (pixels.depth() == CV_8U)
        return pixels;
    cv::Mat narrow(pixels.rows, pixels.cols, CV_8UC3);
    for (int y = 0; y < pixels.rows; ++y) {
        const auto *row = pixels.ptr<quint16>(y);
        std::transform(row, row + 3 * pixels.cols, narrow.ptr(y),
                       [](quint16 value) { return static_cast<uchar>(value >> 8); });
    }
    return narrow;
}

struct Opened {
    ImageFile file;
    const Loader *loader;
    ImageInfo info;
};

Result<Opened> openImage(const QString &path, JobContext *context = nullptr,
                         OrientationTags tags = OrientationTags::Unstated)
{
    auto file = ImageFile::open(path, context);
    TRY(file);
    file->setFollowsOrientation(isFollowed(tags, path));
    for (const Loader *loader : loaders) {
        if (!loader->recognises(file->head()))
            continue;
        auto info = loader->info(*file);
        TRY(info);
        info->format = QLatin1String(loader->format);
        TRY(file->checkLimits(info->columns, info->rows, info->frames));
        qCInfo(lcImage, "image %s: its first bytes say %s; %d x %d pixels, %d frame(s)",
               qPrintable(logId(path)), loader->format, int(info->columns), int(info->rows),
               int(info->frames));
        return Opened{std::move(*file), loader, std::move(*info)};
    }
    qCInfo(lcImage, "file %s: no reader knows its first bytes", qPrintable(logId(path)));
    return fail(notAnImage(*file));
}

} // namespace

bool hasImageSuffix(const QString &fileName)
{
    static const QSet<QString> extensions{u"png"_s,  u"jpg"_s,   u"jpeg"_s, u"jpe"_s,
                                          u"jfif"_s, u"tif"_s,   u"tiff"_s, u"bmp"_s,
                                          u"dcm"_s,  u"dicom"_s, u"dic"_s};
    return extensions.contains(suffixOf(fileName));
}

bool looksLikeImage(const QString &fileName)
{
    const QString suffix = suffixOf(fileName);
    // Files named by a UID (1.2.840.113619.2.5) or numbered (slice.017) have no extension either.
    return std::all_of(suffix.cbegin(), suffix.cend(), [](QChar c) { return c.isDigit(); })
        ? !fileName.startsWith(u'.')
        : hasImageSuffix(fileName);
}

Beginning beginningOf(const QString &path)
{
    const auto file = ImageFile::open(path);
    if (!file)
        return file.error().code == ErrorCode::Damaged ? Beginning::Text
                                                       : Beginning::Other; // empty
    // Text first: a table may begin like a bitmap ("BMI"), but no image begins like text.
    if (looksLikeText(file->head()))
        return Beginning::Text;
    return std::any_of(loaders.cbegin(), loaders.cend(),
                       [&](const Loader *loader) { return loader->recognises(file->head()); })
        ? Beginning::Image
        : Beginning::Other;
}

Result<ImageInfo> readImageInfo(const QString &path, OrientationTags tags)
{
    return guardedImage<ImageInfo>(path, [&]() -> Result<ImageInfo> {
        auto opened = openImage(path, nullptr, tags);
        TRY(opened);
        return std::move(opened->info);
    });
}

Result<Radiograph> readImage(const QString &path, int frame, JobContext *context, ColourUse colour,
                             OrientationTags tags)
{
    return guardedImage<Radiograph>(path, [&]() -> Result<Radiograph> {
        auto opened = openImage(path, context, tags);
        if (context && context->stopRequested()) // takes precedence over a reader's error
            return fail(ImageFile::stopped(path));
        TRY(opened);
        const ImageInfo &info = opened->info;
        if (frame < 0 || frame >= info.frames)
            return fail(ErrorCode::InvalidArgument,
                        info.frames == 1
                            ? Tr::tr("'%1' has one frame: there is no frame %2.")
                                  .arg(path, QString::number(frame))
                            : Tr::tr("'%1' has %2 frames: there is no frame %3.")
                                  .arg(path, QString::number(info.frames), QString::number(frame)),
                        Tr::tr("Frames are counted from 0 to %1.").arg(info.frames - 1));
        opened->file.keepColour(colour == ColourUse::Keep);
        auto image = opened->loader->read(opened->file, info, frame);
        if (opened->file.isStopped())
            return fail(opened->file.stopped());
        TRY(image);
        image->format = info.format;
        image->path = path;
        image->frame = frame;
        image->frames = info.frames;
        return image;
    });
}

Result<ColourImage> readColourImage(const QString &path, OrientationTags tags)
{
    return guardedImage<ColourImage>(path, [&]() -> Result<ColourImage> {
        auto opened = openImage(path, nullptr, tags);
        TRY(opened);
        ColourImage read;
        opened->file.keepColour(opened->loader != &dicomLoader);
        auto image = opened->loader->read(opened->file, opened->info, 0);
        TRY(image);
        image->format = opened->info.format;
        image->path = path;
        image->frames = opened->info.frames;
        if (!image->colour.empty())
            read.colour = highBytes(image->colour);
        image->colour.release();
        read.image = std::move(*image);
        return read;
    });
}

Result<> writePng(const QString &path, const cv::Mat &image)
{
    return guardedImage<void>(path, [&]() -> Result<> {
        const QByteArray bytes = encodePng(image);
        if (bytes.isEmpty())
            return fail(ErrorCode::Internal, Tr::tr("'%1' cannot be encoded as PNG.").arg(path));
        return writeFileAtomically(path, bytes);
    });
}

QJsonObject toJson(const ImageInfo &info)
{
    const bool hasWindow = !info.windows.isEmpty();
    const bool hasSpacing = info.rowSpacing > 0 && info.columnSpacing > 0;
    return {
        {u"format"_s, info.format},
        {u"rows"_s, info.rows},
        {u"columns"_s, info.columns},
        {u"frames"_s, info.frames},
        {u"samplesPerPixel"_s, info.samplesPerPixel},
        {u"bitsAllocated"_s, info.bitsAllocated},
        {u"bitsStored"_s, info.bitsStored},
        {u"signed"_s, info.isSigned},
        {u"photometric"_s, info.photometric},
        {u"transferSyntax"_s,
         info.transferSyntax.isEmpty() ? QJsonValue() : QJsonValue(info.transferSyntax)},
        {u"modality"_s, info.modality.isEmpty() ? QJsonValue() : QJsonValue(info.modality)},
        {u"windowCenter"_s, hasWindow ? QJsonValue(info.windows.first().center) : QJsonValue()},
        {u"windowWidth"_s, hasWindow ? QJsonValue(info.windows.first().width) : QJsonValue()},
        {u"pixelSpacing"_s,
         hasSpacing ? QJsonValue(QJsonArray{info.rowSpacing, info.columnSpacing}) : QJsonValue()},
        {u"orientation"_s, info.orientation},
        {u"turned"_s, info.isTurned},
        {u"remarks"_s, QJsonArray::fromStringList(info.remarks)},
    };
}

} // namespace synthray
