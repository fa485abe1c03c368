// SPDX-License-Identifier: GPL-3.0-or-later
// Chunks: PNG specification (third edition, 2023), clause 5. Segments: ISO/IEC 10918-1, annex B.
#include "image/syntheticmark.h"

#include "image/pngwriter.h"

#include <QIODevice>
#include <QtEndian>

#include <functional>

#include <zlib.h>

namespace synthray {

namespace {

constexpr qint64 largestMark = 1 << 20; // bytes of one chunk that is looked into
constexpr int mostChunks = 10'000;
constexpr char ownType[] = "syNt";
constexpr char signature[] = "\x89PNG\r\n\x1a\n";
constexpr char xmpKeyword[] = "XML:com.adobe.xmp";
constexpr char xmpSegment[] = "http://ns.adobe.com/xap/1.0/";
const QByteArray textMark("Synthetic Data\0YES", 18);

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    const QByteArray body = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()),
                           static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(data.size())) + body
        + bigEndian(static_cast<quint32>(sum));
}

QByteArray xmpPacket()
{
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" "
           "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\" "
           "Iptc4xmpExt:DigitalSourceType="
           "\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"/>"
           "</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

/// Also compositeWithTrainedAlgorithmicMedia.
bool namesGeneratedMedia(const QByteArray &xmp)
{
    return xmp.toLower().contains("trainedalgorithmicmedia");
}

/// Calls 'handle' with type and data of each chunk or segment that may be a mark, until it returns
/// true.
using Handle = std::function<bool(const QByteArray &type, const QByteArray &data)>;

void walkPng(QIODevice &file, const Handle &handle)
{
    for (int i = 0; i < mostChunks; ++i) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return;
        const qint64 length = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.mid(4);
        const bool mayMark = type == "tEXt" || type == "iTXt" || type == ownType;
        const qint64 next = file.pos() + length + 4; // the checksum
        if (mayMark && length <= largestMark && handle(type, file.read(length)))
            return;
        if (type == "IEND" || next > file.size() || !file.seek(next))
            return;
    }
}

void walkJpeg(QIODevice &file, const Handle &handle)
{
    for (int i = 0; i < mostChunks; ++i) {
        const QByteArray head = file.read(4);
        if (head.size() < 4 || quint8(head[0]) != 0xff || quint8(head[1]) == 0xda) // scan
            return;
        const int length = qFromBigEndian<quint16>(head.constData() + 2) - 2;
        if (length < 0)
            return;
        const qint64 next = file.pos() + length;
        if (quint8(head[1]) == 0xe1 && handle("APP1", file.read(length)))
            return;
        if (next > file.size() || !file.seek(next))
            return;
    }
}

void walk(QIODevice &file, const Handle &handle)
{
    if (!file.seek(0))
        return;
    const QByteArray start = file.read(8);
    if (start == QByteArray(signature, 8)) {
        walkPng(file, handle);
    } else if (start.startsWith("\xff\xd8") && file.seek(2)) {
        walkJpeg(file, handle);
    }
}

} // namespace

QByteArray syntheticPng(const cv::Mat &image, const QByteArray &details)
{
    QByteArray png = encodePng(image);
    if (png.isEmpty())
        return png;
    constexpr qsizetype afterHeader = 8 + 25; // signature, IHDR
    // Keyword, no compression, no language, no translated keyword.
    const QByteArray xmp = QByteArray(xmpKeyword) + QByteArray(5, '\0') + xmpPacket();
    QByteArray marks = chunk("tEXt", textMark) + chunk("iTXt", xmp);
    if (!details.isEmpty())
        marks += chunk(ownType, details);
    return png.insert(afterHeader, marks);
}

bool isMarkedSynthetic(QIODevice &file)
{
    bool isMarked = false;
    walk(file, [&](const QByteArray &type, const QByteArray &data) {
        if (type == "tEXt")
            isMarked = data == textMark;
        else if (type == "iTXt")
            isMarked = data.startsWith(xmpKeyword) && namesGeneratedMedia(data);
        else if (type == "APP1")
            isMarked = data.startsWith(xmpSegment) && namesGeneratedMedia(data);
        else
            isMarked = true; // the program's own chunk
        return isMarked;
    });
    return isMarked;
}

QByteArray syntheticDetails(QIODevice &file)
{
    QByteArray details;
    walk(file, [&](const QByteArray &type, const QByteArray &data) {
        if (type == ownType)
            details = data;
        return type == ownType;
    });
    return details;
}

} // namespace synthray
