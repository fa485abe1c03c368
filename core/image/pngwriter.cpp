// SPDX-License-Identifier: GPL-3.0-or-later
// PNG through libpng directly, with the defaults of libpng and zlib except for the level.
#include "image/pngwriter.h"

#include <QSysInfo>

#include <png.h>

#include <csetjmp>
#include <new>

namespace synthray {

namespace {

constexpr int level = 1;

void append(png_structp png, png_bytep bytes, png_size_t count)
{
    try {
        static_cast<QByteArray *>(png_get_io_ptr(png))
            ->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(count));
    } catch (const std::bad_alloc &) { // no exception may cross libpng
        png_error(png, "no memory");
    }
}

void onError(png_structp png, png_const_charp) { png_longjmp(png, 1); }
void onWarning(png_structp, png_const_charp) { } // not to stderr

/// Must not hold objects with destructors: libpng leaves by longjmp.
bool encode(png_structp png, png_infop header, const cv::Mat &image)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_set_compression_level(png, level);
    png_set_IHDR(png, header, static_cast<png_uint_32>(image.cols),
                 static_cast<png_uint_32>(image.rows), image.depth() == CV_16U ? 16 : 8,
                 image.channels() == 3 ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_GRAY,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, header);
    if (image.channels() == 3)
        png_set_bgr(png);
    if (image.depth() == CV_16U && QSysInfo::ByteOrder == QSysInfo::LittleEndian)
        png_set_swap(png);
    for (int y = 0; y < image.rows; ++y)
        png_write_row(png, image.ptr(y));
    png_write_end(png, header);
    return true;
}

} // namespace

QByteArray encodePng(const cv::Mat &image)
{
    const bool isSupported = (image.depth() == CV_8U || image.depth() == CV_16U)
        && (image.channels() == 1 || image.channels() == 3);
    if (image.empty() || image.dims != 2 || !isSupported)
        return {};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, onError, onWarning);
    png_infop header = png ? png_create_info_struct(png) : nullptr;
    if (!header) {
        png_destroy_write_struct(&png, nullptr);
        return {};
    }
    QByteArray bytes;
    png_set_write_fn(png, &bytes, append, nullptr);
    const bool whole = encode(png, header, image);
    png_destroy_write_struct(&png, &header);
    return whole ? bytes : QByteArray();
}

} // namespace synthray
