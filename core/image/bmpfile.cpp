// SPDX-License-Identifier: GPL-3.0-or-later
// BMP through OpenCV, after its header has been checked.
#include "image/loader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

bool recognises(const QByteArray &head) { return head.startsWith("BM") && head.size() > 2; }

Result<FilmInfo> info(FilmFile &file)
{
    const QByteArray &head = file.head();
    if (head.size() < 34)
        return fail(file.truncated());
    const char *bytes = head.constData();
    const quint32 pixelsAt = qFromLittleEndian<quint32>(bytes + 10);
    const quint32 headerSize = qFromLittleEndian<quint32>(bytes + 14);
    if (headerSize < 12 || headerSize > 256)
        return fail(file.damaged(Tr::tr("its header is not one of a BMP")));
    const bool old = headerSize == 12; // OS/2 1.x: 16-bit sizes, no compression field
    const qint64 columns
        = old ? qFromLittleEndian<quint16>(bytes + 18) : qFromLittleEndian<qint32>(bytes + 18);
    const qint64 rows = old
        ? qFromLittleEndian<quint16>(bytes + 20)
        : std::abs(qint64(qFromLittleEndian<qint32>(bytes + 22))); // < 0: top down
    const int depth = qFromLittleEndian<quint16>(bytes + (old ? 24 : 28));
    const quint32 compression = old ? 0 : qFromLittleEndian<quint32>(bytes + 30);
    TRY(file.checkLimits(columns, rows));
    if (compression == 0 && pixelsAt + (columns * depth + 31) / 32 * 4 * rows > file.size())
        return fail(file.truncated());
    FilmInfo info;
    info.columns = static_cast<int>(columns);
    info.rows = static_cast<int>(rows);
    info.samplesPerPixel = depth > 8 ? 3 : 1;
    info.photometric = depth > 8 ? u"RGB"_s : u"MONOCHROME2"_s;
    return info;
}

Result<Radiograph> read(FilmFile &file, const FilmInfo &info, int)
{
    if (file.size() > std::numeric_limits<int>::max()) // OpenCV counts its bytes in an int
        return fail(file.unsupported(Tr::tr("a BMP of more than 2 GB")));
    const auto bytes = file.readAll();
    TRY(bytes);
    const cv::Mat raw(1, static_cast<int>(bytes->size()), CV_8UC1,
                      const_cast<char *>(bytes->constData()));
    // Colour always: a palette may hold anything; grey ones come back as three equal channels.
    cv::Mat pixels = cv::imdecode(raw, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    if (pixels.empty() || pixels.rows != info.rows || pixels.cols != info.columns)
        return fail(file.damaged(Tr::tr("its picture cannot be decoded")));
    cv::cvtColor(pixels, pixels, cv::COLOR_BGR2RGB);
    return toRadiograph(pixels, info);
}

} // namespace

const Loader bmpLoader{"BMP", recognises, info, read};

} // namespace synthray
