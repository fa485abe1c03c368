// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/gifwriter.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <memory>

#include <gif_lib.h>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageIo)
};

constexpr int levels = 256;
constexpr int largestSide = 65'535; // GIF89a, section 18

struct CloseGif {
    void operator()(GifFileType *gif) const { EGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

int writeBytes(GifFileType *gif, const GifByteType *bytes, int count)
{
    return int(static_cast<QIODevice *>(gif->UserData)
                   ->write(reinterpret_cast<const char *>(bytes), count));
}

bool writeHead(GifFileType *gif, QSize size, const GifOptions &options)
{
    EGifSetGifVersion(gif, true);
    const std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)> greys(
        GifMakeMapObject(levels, nullptr), GifFreeMapObject);
    if (!greys)
        return false;
    for (int i = 0; i < levels; ++i)
        greys->Colors[i] = {GifByteType(i), GifByteType(i), GifByteType(i)};
    // The loop of Netscape's extension, 0: forever. All readers know it.
    const GifByteType forever[] = {1, 0, 0};
    return EGifPutScreenDesc(gif, size.width(), size.height(), 8, 0, greys.get()) == GIF_OK
        && EGifPutExtensionLeader(gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
        && EGifPutExtensionBlock(gif, 11, "NETSCAPE2.0") == GIF_OK
        && EGifPutExtensionBlock(gif, 3, forever) == GIF_OK
        && EGifPutExtensionTrailer(gif) == GIF_OK
        && (options.comment.isEmpty()
            || EGifPutComment(gif, options.comment.constData()) == GIF_OK);
}

bool writeFrame(GifFileType *gif, const cv::Mat &image, int delayMs)
{
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, std::clamp(delayMs / 10, 1, 65'535),
                                       NO_TRANSPARENT_COLOR};
    GifByteType bytes[4];
    EGifGCBToExtension(&control, bytes);
    bool good = EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, sizeof bytes, bytes) == GIF_OK
        && EGifPutImageDesc(gif, 0, 0, image.cols, image.rows, false, nullptr) == GIF_OK;
    for (int y = 0; good && y < image.rows; ++y)
        good = EGifPutLine(gif, const_cast<GifByteType *>(image.ptr<GifByteType>(y)), image.cols)
            == GIF_OK;
    return good;
}

} // namespace

Result<> writeGif(const QString &path, QSize size, int count, const GifOptions &options,
                  const std::function<Result<cv::Mat>(int index)> &frame)
{
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("A GIF cannot have %1 × %2 pixels.")
                        .arg(QString::number(size.width()), QString::number(size.height())),
                    Tr::tr("Each side may have 1 to %1 pixels.").arg(largestSide));
    Result<> outcome;
    const auto written = writeFileAtomically(path, [&](QIODevice &out) {
        int error = 0;
        Gif gif(EGifOpen(&out, writeBytes, &error));
        if (!gif || !writeHead(gif.get(), size, options))
            return false;
        for (int i = 0; i < count; ++i) {
            const auto image = frame(i);
            if (!image) {
                outcome = fail(image.error());
                return false;
            }
            if (image->type() != CV_8UC1 || image->cols != size.width()
                || image->rows != size.height()) {
                outcome = fail(ErrorCode::Internal,
                               Tr::tr("The frames of '%1' have different sizes.").arg(path));
                return false;
            }
            if (!writeFrame(gif.get(), *image,
                            i + 1 == count ? options.lastDelayMs : options.delayMs))
                return false;
        }
        return EGifCloseFile(gif.release(), &error) == GIF_OK; // writes the end
    });
    TRY(outcome);
    return written;
}

} // namespace synthray
