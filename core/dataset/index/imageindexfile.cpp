// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/index/imageindexfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

const char magic[] = "SYNTHRAYINDEX"; // 13 letters and the terminator
constexpr qsizetype magicSize = sizeof magic;
// Increase it when ImageInfo or ImageFacts gets a field, too.
constexpr quint32 formatVersion = 4;
constexpr qsizetype checksumSize = 32;
constexpr quint32 maxWindows = 1000; // of one image
constexpr qsizetype maxRemarks = 100; // of one image

/// Identifies the program version and language that read the facts.
QString readerId()
{
    // Any translated message of the readers identifies the language.
    return QStringLiteral(SYNTHRAY_VERSION) + u'|' + Tr::tr("'%1' does not begin like an image.");
}

void put(QDataStream &out, const SeriesPlace &place)
{
    out << place.series << place.number << place.description << place.studyDate
        << place.studyDescription << place.instance.has_value() << place.instance.value_or(0)
        << place.position.has_value() << place.position.value_or(0) << qint32(place.frames);
    for (const int part : place.normal)
        out << qint32(part);
}

void parse(QDataStream &in, SeriesPlace &place)
{
    bool hasInstance = false, hasPosition = false;
    qint64 instance = 0;
    double position = 0;
    qint32 frames = 1;
    in >> place.series >> place.number >> place.description >> place.studyDate
        >> place.studyDescription >> hasInstance >> instance >> hasPosition >> position >> frames;
    for (int &part : place.normal) {
        qint32 value = 0;
        in >> value;
        part = value;
    }
    place.frames = frames;
    if (hasInstance)
        place.instance = instance;
    if (hasPosition && std::isfinite(position))
        place.position = position;
}

void put(QDataStream &out, const ImageInfo &info)
{
    out << info.format << qint32(info.rows) << qint32(info.columns) << qint32(info.frames)
        << qint32(info.samplesPerPixel) << qint32(info.bitsAllocated) << qint32(info.bitsStored)
        << info.isSigned << info.photometric << info.transferSyntax << info.modality
        << info.patientId << info.studyUid << info.rowSpacing << info.columnSpacing
        << qint32(info.orientation) << info.isTurned << info.remarks.mid(0, maxRemarks)
        << quint32(std::min<qsizetype>(info.windows.size(), maxWindows));
    for (const VoiWindow &window : info.windows.mid(0, maxWindows))
        out << window.center << window.width << quint8(window.function) << window.explanation;
    put(out, info.place);
}

bool parse(QDataStream &in, ImageInfo &info)
{
    qint32 rows = 0, columns = 0, frames = 0, samples = 0, allocated = 0, stored = 0,
           orientation = 1;
    quint32 windows = 0;
    in >> info.format >> rows >> columns >> frames >> samples >> allocated >> stored
        >> info.isSigned >> info.photometric >> info.transferSyntax >> info.modality
        >> info.patientId >> info.studyUid >> info.rowSpacing >> info.columnSpacing >> orientation
        >> info.isTurned >> info.remarks >> windows;
    if (in.status() != QDataStream::Ok || windows > maxWindows || info.remarks.size() > maxRemarks)
        return false;
    info.orientation = orientation;
    info.rows = rows;
    info.columns = columns;
    info.frames = frames;
    info.samplesPerPixel = samples;
    info.bitsAllocated = allocated;
    info.bitsStored = stored;
    info.windows.resize(windows);
    for (VoiWindow &window : info.windows) {
        quint8 function = 0;
        in >> window.center >> window.width >> function >> window.explanation;
        if (function > quint8(VoiFunction::Sigmoid))
            return false;
        window.function = VoiFunction(function);
    }
    parse(in, info.place);
    return in.status() == QDataStream::Ok;
}

enum Part : quint8 { Header = 1, Pixels = 2 };

void put(QDataStream &out, const ImageFacts &facts)
{
    out << quint8((facts.hasHeader ? Header : 0) | (facts.hasPixels ? Pixels : 0))
        << QByteArray::fromHex(facts.contentHash.toLatin1()) << facts.problem;
    if (facts.hasHeader)
        put(out, facts.info);
    if (facts.hasPixels) {
        for (const quint64 word : facts.perceptual)
            out << word;
        out << facts.storedMin << facts.storedMax;
    }
}

bool parse(QDataStream &in, ImageFacts &facts)
{
    quint8 parts = 0;
    QByteArray hash;
    in >> parts >> hash >> facts.problem;
    facts.contentHash = QString::fromLatin1(hash.toHex());
    facts.hasHeader = parts & Header;
    facts.hasPixels = parts & Pixels;
    if (facts.hasHeader && !parse(in, facts.info))
        return false;
    if (facts.hasPixels) {
        for (quint64 &word : facts.perceptual)
            in >> word;
        in >> facts.storedMin >> facts.storedMax;
    }
    return in.status() == QDataStream::Ok && (hash.isEmpty() || hash.size() == checksumSize);
}

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray writeIndex(const QString &root, const IndexEntries &entries)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << root << readerId() << quint32(std::min<qsizetype>(entries.size(), maxIndexEntries));
    quint32 written = 0;
    for (auto it = entries.cbegin(); it != entries.cend() && written < maxIndexEntries;
         ++it, ++written) {
        out << it.key() << it->bytes << it->modified;
        if (it->transient) {
            ImageFacts facts;
            facts.contentHash = it->facts->contentHash;
            put(out, facts);
        } else {
            put(out, *it->facts);
        }
    }
    QByteArray whole(magic, magicSize);
    QDataStream head(&whole, QIODevice::Append);
    head << formatVersion;
    return whole + checksum(payload) + payload;
}

IndexEntries readIndex(const QString &root, const QByteArray &bytes)
{
    constexpr qsizetype headSize = magicSize + qsizetype(sizeof formatVersion);
    if (bytes.size() < headSize + checksumSize || !bytes.startsWith(QByteArray(magic, magicSize)))
        return {};
    QDataStream head(bytes.mid(magicSize, sizeof formatVersion));
    quint32 version = 0;
    head >> version;
    const QByteArray payload = bytes.mid(headSize + checksumSize);
    if (version != formatVersion || checksum(payload) != bytes.mid(headSize, checksumSize))
        return {};
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_4);
    QString fileRoot, fileReaderId;
    quint32 count = 0;
    in >> fileRoot >> fileReaderId >> count;
    if (in.status() != QDataStream::Ok || fileRoot != root || count > maxIndexEntries)
        return {};
    const bool sameReader = fileReaderId == readerId();
    IndexEntries entries;
    entries.reserve(
        std::min<qsizetype>(count, payload.size() / 32)); // an entry takes more than that
    for (quint32 i = 0; i < count; ++i) {
        QString path;
        IndexEntry entry;
        ImageFacts facts;
        in >> path >> entry.bytes >> entry.modified;
        if (!parse(in, facts))
            return {};
        if (!sameReader) {
            const QString hash = facts.contentHash;
            facts = {};
            facts.contentHash = hash;
        }
        entry.facts = std::make_shared<const ImageFacts>(std::move(facts));
        entries.insert(path, std::move(entry));
    }
    return entries;
}

} // namespace synthray
