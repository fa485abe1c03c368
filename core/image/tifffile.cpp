// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF through libtiff: grey and RGB of 8 or 16 bits keep their depth, everything else that libtiff
// can show (palette, 1 to 4 bits, YCbCr) comes as 8-bit colour. A page is a frame.
#include "image/floatpixels.h"
#include "image/orientation.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <tiffio.h>

#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr tmsize_t maxTileBytes = 256 << 20;
// libtiff's 8-bit colour takes four bytes per pixel, ours three.
constexpr qint64 maxColourPixels = 100'000'000;

bool recognises(const QByteArray &head)
{
    static constexpr char signs[4][5] = {"II*\0", "MM\0*", "II+\0", "MM\0+"};
    for (const auto &sign : signs)
        if (head.size() > 4 && std::memcmp(head.constData(), sign, 4) == 0)
            return true;
    return false;
}

/// An open TIFF that reads from an ImageFile. libtiff reports errors through one process-wide
/// function; the handle identifies the file.
class Tiff
{
public:
    explicit Tiff(ImageFile &file)
        : m_file(file)
    {
        static std::once_flag once;
        std::call_once(once, [] {
            TIFFSetWarningHandler(nullptr);
            TIFFSetWarningHandlerExt(nullptr);
            TIFFSetErrorHandler(nullptr);
            TIFFSetErrorHandlerExt(&Tiff::onError);
        });
        m_tiff = TIFFClientOpen("image", "rm", this, &Tiff::read, &Tiff::write, &Tiff::seek,
                                &Tiff::close, &Tiff::size, nullptr, nullptr);
    }
    ~Tiff()
    {
        if (m_tiff)
            TIFFClose(m_tiff);
    }
    Tiff(const Tiff &) = delete;
    Tiff &operator=(const Tiff &) = delete;

    TIFF *get() const { return m_tiff; }

    Error error() const
    {
        if (m_pastEnd)
            return m_file.truncated();
        return m_file.damaged(m_message.isEmpty() ? Tr::tr("its pixels cannot be decoded")
                                                  : m_message);
    }

    quint32 number(ttag_t tag) const
    {
        quint32 value = 0;
        TIFFGetFieldDefaulted(m_tiff, tag, &value);
        return value;
    }
    quint16 shortNumber(ttag_t tag, quint16 fallback) const
    {
        quint16 value = fallback;
        return TIFFGetFieldDefaulted(m_tiff, tag, &value) ? value : fallback;
    }

private:
    static Tiff *self(thandle_t handle) { return static_cast<Tiff *>(handle); }

    static void onError(thandle_t handle, const char *, const char *format, va_list arguments)
    {
        if (!handle)
            return;
        char text[256];
        std::vsnprintf(text, sizeof text, format, arguments);
        if (self(handle)->m_message.isEmpty())
            self(handle)->m_message = QString::fromUtf8(text);
    }
    static tmsize_t read(thandle_t handle, void *target, tmsize_t count)
    {
        Tiff *tiff = self(handle);
        if (tiff->m_file.isStopped())
            return 0;
        const QByteArray bytes = tiff->m_file.readAt(tiff->m_at, count);
        std::memcpy(target, bytes.constData(), static_cast<size_t>(bytes.size()));
        tiff->m_at += bytes.size();
        if (bytes.size() < count)
            tiff->m_pastEnd = true;
        return static_cast<tmsize_t>(bytes.size());
    }
    static tmsize_t write(thandle_t, void *, tmsize_t) { return -1; }
    static toff_t seek(thandle_t handle, toff_t offset, int whence)
    {
        Tiff *tiff = self(handle);
        const auto at = static_cast<qint64>(offset);
        tiff->m_at = whence == SEEK_CUR ? tiff->m_at + at
            : whence == SEEK_END        ? tiff->m_file.size() + at
                                        : at;
        if (tiff->m_at > tiff->m_file.size())
            tiff->m_pastEnd = true;
        return static_cast<toff_t>(tiff->m_at);
    }
    static int close(thandle_t) { return 0; }
    static toff_t size(thandle_t handle)
    {
        return static_cast<toff_t>(self(handle)->m_file.size());
    }

    ImageFile &m_file;
    TIFF *m_tiff = nullptr;
    qint64 m_at = 0;
    bool m_pastEnd = false;
    QString m_message;
};

struct Layout {
    int bits = 8;
    int samples = 1;
    int photometric = PHOTOMETRIC_MINISBLACK;
    bool isSigned = false;
    bool isFloat = false; // 32 or 64 bits
    bool direct = false; // read as stored; else through libtiff's 8-bit colour
};

Result<Layout> layoutOf(const ImageFile &file, const Tiff &tiff)
{
    Layout layout;
    layout.bits = tiff.shortNumber(TIFFTAG_BITSPERSAMPLE, 1);
    layout.samples = tiff.shortNumber(TIFFTAG_SAMPLESPERPIXEL, 1);
    layout.photometric = tiff.shortNumber(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    const int format = tiff.shortNumber(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    layout.isSigned = format == SAMPLEFORMAT_INT;
    const bool contiguous = layout.samples == 1
        || tiff.shortNumber(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_CONTIG;
    const bool grey = layout.photometric == PHOTOMETRIC_MINISBLACK
        || layout.photometric == PHOTOMETRIC_MINISWHITE;
    const bool rgb = layout.photometric == PHOTOMETRIC_RGB && layout.samples >= 3;
    layout.isFloat = format == SAMPLEFORMAT_IEEEFP && (layout.bits == 32 || layout.bits == 64)
        && contiguous && grey && layout.samples <= 8;
    if (layout.isFloat) {
        layout.samples = std::max(1, layout.samples);
        layout.direct = true;
        return layout;
    }
    if (format == SAMPLEFORMAT_IEEEFP || format == SAMPLEFORMAT_COMPLEXIEEEFP)
        return fail(
            file.unsupported(Tr::tr("a floating-point TIFF other than grey, 32 or 64 bit")));
    if (layout.bits > 16)
        return fail(file.unsupported(Tr::tr("a %1-bit TIFF").arg(layout.bits)));
    layout.direct = (layout.bits == 8 || layout.bits == 16) && contiguous && (grey || rgb)
        && layout.samples <= 8;
    char why[1024];
    if (!layout.direct && !TIFFRGBAImageOK(tiff.get(), why))
        return fail(file.unsupported(QString::fromUtf8(why)));
    return layout;
}

struct Page {
    int columns = 0, rows = 0;
    Layout layout;
};

/// Of the current page; pages may differ.
Result<Page> pageOf(const ImageFile &file, const Tiff &tiff)
{
    const quint32 columns = tiff.number(TIFFTAG_IMAGEWIDTH);
    const quint32 rows = tiff.number(TIFFTAG_IMAGELENGTH);
    TRY(file.checkLimits(columns, rows));
    const auto layout = layoutOf(file, tiff);
    TRY(layout);
    return Page{static_cast<int>(columns), static_cast<int>(rows), *layout};
}

Result<ImageInfo> info(ImageFile &file)
{
    const Tiff tiff(file);
    if (!tiff.get())
        return fail(tiff.error());
    const auto page = pageOf(file, tiff);
    TRY(page);
    const Layout *layout = &page->layout;
    ImageInfo info;
    info.columns = page->columns;
    info.rows = page->rows;
    info.frames = static_cast<int>(
        std::min<qint64>(TIFFNumberOfDirectories(tiff.get()), maxImageFrames + 1));
    info.bitsAllocated = info.bitsStored = layout->direct ? layout->bits : 8;
    info.isSigned = layout->direct && layout->isSigned;
    info.samplesPerPixel = layout->direct && (layout->samples < 3 || layout->isFloat) ? 1 : 3;
    info.photometric = info.samplesPerPixel == 3        ? u"RGB"_s
        : layout->photometric == PHOTOMETRIC_MINISWHITE ? u"MONOCHROME1"_s
                                                        : u"MONOCHROME2"_s;
    noteOrientation(file, tiff.shortNumber(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT), info);
    return info;
}

/// Copies the first 'to' of 'from' channels of interleaved pixels.
void copyChannels(const uchar *source, uchar *target, int pixels, int bytes, int from, int to)
{
    if (from == to) {
        std::memcpy(target, source, static_cast<size_t>(pixels) * static_cast<size_t>(bytes * to));
        return;
    }
    for (int i = 0; i < pixels; ++i)
        std::memcpy(target + static_cast<ptrdiff_t>(i) * to * bytes,
                    source + static_cast<ptrdiff_t>(i) * from * bytes,
                    static_cast<size_t>(to * bytes));
}

Result<cv::Mat> readDirect(const ImageFile &file, const Tiff &tiff, const Layout &layout,
                           int columns, int rows)
{
    TIFF *t = tiff.get();
    const int bytes = layout.bits / 8;
    const int channels = layout.samples >= 3 && !layout.isFloat ? 3 : 1;
    const int depth = layout.isFloat ? (bytes == 4 ? CV_32F : CV_64F) : bytes == 1 ? CV_8U : CV_16U;
    cv::Mat pixels(rows, columns, CV_MAKETYPE(depth, channels));
    const tmsize_t run = TIFFIsTiled(t) ? TIFFTileSize(t) : TIFFScanlineSize(t);
    if (run <= 0 || run > maxTileBytes)
        return fail(file.damaged(Tr::tr("its tiles have an impossible size")));
    std::vector<uchar> buffer(static_cast<size_t>(run));
    if (!TIFFIsTiled(t)) {
        if (run < static_cast<tmsize_t>(columns) * layout.samples * bytes)
            return fail(file.damaged(Tr::tr("its rows are shorter than its header says")));
        for (int y = 0; y < rows; ++y) {
            if (!file.proceed(double(y) / rows))
                return fail(file.stopped());
            if (TIFFReadScanline(t, buffer.data(), static_cast<quint32>(y), 0) != 1)
                return fail(tiff.error());
            copyChannels(buffer.data(), pixels.ptr(y), columns, bytes, layout.samples, channels);
        }
        return pixels;
    }
    const qint64 tileColumns = tiff.number(TIFFTAG_TILEWIDTH);
    const qint64 tileRows = tiff.number(TIFFTAG_TILELENGTH);
    if (tileColumns <= 0 || tileRows <= 0 || tileColumns * tileRows * layout.samples * bytes > run)
        return fail(file.damaged(Tr::tr("its tiles have an impossible size")));
    for (qint64 top = 0; top < rows; top += tileRows)
        for (qint64 left = 0; left < columns; left += tileColumns) {
            if (!file.proceed(double(top) / rows))
                return fail(file.stopped());
            if (TIFFReadTile(t, buffer.data(), static_cast<quint32>(left),
                             static_cast<quint32>(top), 0, 0)
                < 0)
                return fail(tiff.error());
            const int width = static_cast<int>(std::min(tileColumns, columns - left));
            for (qint64 y = top; y < std::min<qint64>(rows, top + tileRows); ++y)
                copyChannels(buffer.data() + (y - top) * tileColumns * layout.samples * bytes,
                             pixels.ptr(static_cast<int>(y))
                                 + left * channels * static_cast<qint64>(bytes),
                             width, bytes, layout.samples, channels);
        }
    return pixels;
}

Result<cv::Mat> readColour(const Tiff &tiff, int columns, int rows)
{
    cv::Mat rgba(rows, columns, CV_32SC1);
    // Requesting the stored orientation keeps libtiff from flipping the image. libtiff implements
    // only half of the tag: it flips, but never turns.
    const int asStored = tiff.shortNumber(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    if (!TIFFReadRGBAImageOriented(tiff.get(), static_cast<quint32>(columns),
                                   static_cast<quint32>(rows),
                                   reinterpret_cast<uint32_t *>(rgba.data), asStored, 1))
        return fail(tiff.error());
    cv::Mat rgb(rows, columns, CV_8UC3);
    for (int y = 0; y < rows; ++y) {
        const auto *source = rgba.ptr<quint32>(y);
        uchar *target = rgb.ptr(y);
        for (int x = 0; x < columns; ++x) {
            target[3 * x] = static_cast<uchar>(TIFFGetR(source[x]));
            target[3 * x + 1] = static_cast<uchar>(TIFFGetG(source[x]));
            target[3 * x + 2] = static_cast<uchar>(TIFFGetB(source[x]));
        }
    }
    return rgb;
}

Result<Radiograph> read(ImageFile &file, const ImageInfo &first, int frame)
{
    const Tiff tiff(file);
    if (!tiff.get() || !TIFFSetDirectory(tiff.get(), static_cast<tdir_t>(frame)))
        return fail(tiff.error());
    const auto page = pageOf(file, tiff);
    TRY(page);
    const Layout *layout = &page->layout;
    if (!layout->direct && qint64(page->columns) * page->rows > maxColourPixels)
        return fail(
            file.unsupported(Tr::tr("a palette or 1-bit TIFF of more than 100 million pixels")));
    const auto pixels = layout->direct ? readDirect(file, tiff, *layout, page->columns, page->rows)
                                       : readColour(tiff, page->columns, page->rows);
    TRY(pixels);
    // Each page has its own tag.
    const int tag = tiff.shortNumber(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    const bool isFollowed = file.followsOrientation();
    const cv::Mat upright = isFollowed ? turned(*pixels, tag) : *pixels;
    Radiograph image = toRadiograph(file, upright, first);
    if (layout->isFloat) {
        setFloatPixels(upright.isContinuous() ? upright : upright.clone(), image);
        image.rangeFromPixels = true;
        double low = 0, high = 0;
        cv::minMaxLoc(upright, &low, &high);
        if (low >= 0 && high <= 1 && high > 0.5) // shares of full brightness
            image.windows = {{0.5, 1, VoiFunction::LinearExact, {}}};
    }
    image.orientation = tag >= 2 && tag <= 8 ? tag : 1;
    image.isTurned = isFollowed && image.orientation != 1;
    image.monochrome1 = layout->direct && layout->photometric == PHOTOMETRIC_MINISWHITE;
    if (layout->direct && layout->isSigned && image.stored.channels() == 1) {
        image.isSigned = true;
        if (image.stored.depth() == CV_16U) {
            image.stored
                = cv::Mat(image.stored.rows, image.stored.cols, CV_16SC1, image.stored.data)
                      .clone();
        } else {
            cv::Mat wide(image.stored.rows, image.stored.cols, CV_16SC1);
            for (int y = 0; y < wide.rows; ++y)
                for (int x = 0; x < wide.cols; ++x)
                    wide.at<qint16>(y, x) = static_cast<qint8>(image.stored.at<uchar>(y, x));
            image.stored = wide;
        }
    }
    return image;
}

} // namespace

const Loader tiffLoader{"TIFF", recognises, info, read};

} // namespace synthray
