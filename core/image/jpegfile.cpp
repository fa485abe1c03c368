// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG through libjpeg directly: its warnings reveal a truncated or damaged file, which it fills
// with grey.
#include "image/orientation.h"

#include <QCoreApplication>
#include <QtEndian>

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

#include <jerror.h>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Limit before the frame header: real files have some dozens of segments and no bytes between
/// them.
constexpr int maxSegments = 100'000;
/// A scan of a progressive file can be ten bytes long and still visit all coefficients. Encoders
/// write about ten scans; more are accepted as long as decoding takes only seconds.
constexpr int usualScans = 64;
constexpr qint64 maxScanPixels = 1'000'000'000;

bool recognises(const QByteArray &head) { return head.startsWith("\xff\xd8\xff"); }

/// SOF0 to SOF15 except DHT, JPG and DAC, which share their range (ITU T.81, table B.1).
bool isFrameHeader(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

Result<ImageInfo> fromFrameHeader(ImageFile &file, uchar marker, const QByteArray &frame)
{
    if (frame.size() < 8)
        return fail(file.truncated());
    const auto *bytes = reinterpret_cast<const uchar *>(frame.constData());
    const int precision = bytes[2];
    const int components = bytes[7];
    const quint16 rows = qFromBigEndian<quint16>(bytes + 3);
    const quint16 columns = qFromBigEndian<quint16>(bytes + 5);
    if (precision != 8)
        return fail(file.unsupported(Tr::tr("a %1-bit JPEG").arg(precision)));
    if (marker != 0xc0 && marker != 0xc1 && marker != 0xc2 && marker != 0xc9 && marker != 0xca)
        return fail(file.unsupported(Tr::tr("a lossless or hierarchical JPEG")));
    if (components != 1 && components != 3)
        return fail(file.unsupported(Tr::tr("a JPEG with %1 colour channels").arg(components)));
    TRY(file.checkLimits(columns, rows));
    // Refuse sizes that the file cannot hold before allocating memory. Huffman codes have at least
    // one bit: two codes for each block of 64 samples, or one in the first scan of a progressive
    // file.
    const int samplesPerByte = marker == 0xc0 || marker == 0xc1 ? 256 : marker == 0xc2 ? 512 : 0;
    if (samplesPerByte && qint64(rows) * columns > file.size() * samplesPerByte)
        return fail(file.truncated());
    ImageInfo info;
    info.rows = rows;
    info.columns = columns;
    info.samplesPerPixel = components;
    info.photometric = components == 3 ? u"RGB"_s : u"MONOCHROME2"_s;
    return info;
}

/// The orientation in an APP1 segment; 0 if it is not EXIF or has none.
int orientationOf(ImageFile &file, qint64 at, int length)
{
    static constexpr QByteArrayView sign("Exif\0\0", 6);
    const QByteArray segment = file.readAt(at, length);
    return segment.startsWith(sign) ? exifOrientation(QByteArrayView(segment).sliced(sign.size()))
                                    : 0;
}

Result<ImageInfo> info(ImageFile &file)
{
    qint64 at = 2;
    int orientation = 0;
    for (int steps = 0; at < file.size(); ++steps) {
        if (steps > maxSegments)
            return fail(file.damaged(Tr::tr("its header gives no image size")));
        const QByteArray head = file.readAt(at, 16);
        if (head.size() < 4)
            break;
        const auto *bytes = reinterpret_cast<const uchar *>(head.constData());
        if (bytes[0] != 0xff || bytes[1] == 0xff) { // fill bytes, or garbage between the segments
            ++at;
            continue;
        }
        const uchar marker = bytes[1];
        if (marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += 2;
            continue;
        }
        if (isFrameHeader(marker)) {
            auto info = fromFrameHeader(file, marker, head.mid(2));
            if (info)
                noteOrientation(file, orientation, *info);
            return info;
        }
        if (marker == 0xda || marker == 0xd9)
            return fail(
                file.damaged(Tr::tr("its image data begins before the image size is given")));
        const auto length = std::max<quint16>(2, qFromBigEndian<quint16>(bytes + 2));
        if (marker == 0xe1 && orientation == 0)
            orientation = orientationOf(file, at + 4, length - 2);
        at += 2 + length;
    }
    return fail(file.truncated());
}

struct Trouble {
    jpeg_error_mgr manager; // first: libjpeg hands back a pointer to it
    jmp_buf jump;
    const ImageFile *file = nullptr;
    int warning = 0; // the first one that means lost pixels
    char message[JMSG_LENGTH_MAX] = {};
};

void onError(j_common_ptr codec)
{
    auto *trouble = reinterpret_cast<Trouble *>(codec->err);
    codec->err->format_message(codec, trouble->message);
    std::longjmp(trouble->jump, 1);
}

void onMessage(j_common_ptr codec, int level)
{
    if (level >= 0)
        return; // traces
    auto *trouble = reinterpret_cast<Trouble *>(codec->err);
    switch (codec->err->msg_code) {
    case JWRN_JPEG_EOF:
        trouble->warning = JWRN_JPEG_EOF; // takes precedence over the warnings it causes
        break;
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_BOGUS_PROGRESSION:
        if (!trouble->warning) {
            trouble->warning = codec->err->msg_code;
            codec->err->format_message(codec, trouble->message);
        }
        break;
    default: // bytes between markers, unknown Adobe tags: the image is intact
        break;
    }
}

void onOutput(j_common_ptr) { }

void onProgress(j_common_ptr codec)
{
    const auto &jpeg = *reinterpret_cast<j_decompress_ptr>(codec);
    const jpeg_progress_mgr &done = *codec->progress;
    const double pass
        = done.pass_limit > 0 ? double(done.pass_counter) / double(done.pass_limit) : 0;
    if (!reinterpret_cast<const Trouble *>(codec->err)
             ->file->proceed((done.completed_passes + pass) / std::max(1, done.total_passes)))
        ERREXIT(codec, JERR_CANT_SUSPEND); // leaves like an error
    const qint64 pixels = qint64(jpeg.image_width) * jpeg.image_height;
    if (jpeg.input_scan_number > usualScans && jpeg.input_scan_number * pixels > maxScanPixels)
        ERREXIT(codec, JERR_BAD_PROGRESSION);
}

/// Must not hold objects with destructors: libjpeg leaves by longjmp.
bool decode(jpeg_decompress_struct &codec, Trouble &trouble, const QByteArray &bytes,
            cv::Mat &pixels)
{
    jpeg_progress_mgr progress = {};
    progress.progress_monitor = onProgress;
    if (setjmp(trouble.jump))
        return false;
    jpeg_mem_src(&codec, reinterpret_cast<const uchar *>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    codec.progress = &progress;
    jpeg_read_header(&codec, TRUE);
    codec.out_color_space = codec.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_start_decompress(&codec);
    pixels.create(static_cast<int>(codec.output_height), static_cast<int>(codec.output_width),
                  CV_MAKETYPE(CV_8U, codec.output_components));
    while (codec.output_scanline < codec.output_height) {
        JSAMPROW row = pixels.ptr(static_cast<int>(codec.output_scanline));
        jpeg_read_scanlines(&codec, &row, 1);
    }
    jpeg_finish_decompress(&codec); // reads on to the end marker: a missing one is a warning
    return true;
}

Result<Radiograph> read(ImageFile &file, const ImageInfo &info, int)
{
    const auto bytes = file.readAll();
    TRY(bytes);
    jpeg_decompress_struct codec;
    Trouble trouble;
    trouble.file = &file;
    codec.err = jpeg_std_error(&trouble.manager);
    trouble.manager.error_exit = onError;
    trouble.manager.emit_message = onMessage;
    trouble.manager.output_message = onOutput;
    jpeg_create_decompress(&codec);
    // Memory for the coefficients of progressive files is bounded by the size checked above.
    cv::Mat pixels;
    const bool whole = decode(codec, trouble, *bytes, pixels);
    jpeg_destroy_decompress(&codec);
    if (trouble.warning == JWRN_JPEG_EOF)
        return fail(file.truncated());
    if (!whole || trouble.warning)
        return fail(file.damaged(QString::fromUtf8(trouble.message)));
    if (info.isTurned)
        pixels = turned(pixels, info.orientation);
    if (pixels.rows != info.rows || pixels.cols != info.columns)
        return fail(file.damaged(Tr::tr("its image size differs from its header")));
    return toRadiograph(file, pixels, info);
}

} // namespace

const Loader jpegLoader{"JPEG", recognises, info, read};

} // namespace synthray
