// SPDX-License-Identifier: GPL-3.0-or-later
//   8 bytes   "SYNFEAT1"
//   4 bytes   width, little endian
//   records   32 bytes SHA-256 of the image, width floats (little endian), 4 bytes CRC-32 of both
#include "metrics/featurestore.h"

#include "base/atomicfile.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QtEndian>

#include <cstring>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

constexpr qint64 headSize = 12, hashSize = 32, crcSize = 4;
const QByteArray mark = QByteArrayLiteral("SYNFEAT1");

QByteArray head(int width)
{
    QByteArray bytes = mark;
    const quint32 little = qToLittleEndian(quint32(width));
    return bytes.append(reinterpret_cast<const char *>(&little), 4);
}

quint32 checksum(const char *bytes, qint64 size)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes), size_t(size)));
}

} // namespace

struct FeatureStore::Private {
    QString path;
    int width = 0;
    QByteArray bytes; // of the file when it was opened
    QHash<QByteArray, qint64> places; // hash -> offset in 'bytes', or beyond it in 'added'
    QByteArray added;

    qint64 record() const { return hashSize + qint64(width) * 4 + crcSize; }
    const char *at(qint64 place) const
    {
        return place < bytes.size() ? bytes.constData() + place
                                    : added.constData() + (place - bytes.size());
    }
};

QString FeatureStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + u"/Synthray/features"_s;
}

FeatureStore::FeatureStore(const QString &backbone, int width, const QString &folder)
    : d(std::make_unique<Private>())
{
    d->width = width;
    d->path = QDir(folder.isEmpty() ? defaultFolder() : folder)
                  .filePath(backbone.left(64) + u".features"_s);
    const auto read = readFile(d->path, 4LL << 30);
    if (!read || !read->startsWith(head(width))) {
        qCInfo(lcMetrics, "features of %s: none kept", qPrintable(backbone.left(12)));
        return;
    }
    d->bytes = *read;
    for (qint64 at = headSize; at + d->record() <= d->bytes.size(); at += d->record())
        d->places.insert(QByteArray::fromRawData(d->bytes.constData() + at, hashSize), at);
    qCInfo(lcMetrics, "features of %s: %lld image(s) kept from earlier",
           qPrintable(backbone.left(12)), qlonglong(d->places.size()));
}

FeatureStore::~FeatureStore() = default;

bool FeatureStore::find(const QString &content, float *features) const
{
    const auto it = d->places.constFind(QByteArray::fromHex(content.toLatin1()));
    if (it == d->places.constEnd())
        return false;
    const char *at = d->at(*it);
    const qint64 covered = d->record() - crcSize;
    if (qFromLittleEndian<quint32>(at + covered) != checksum(at, covered))
        return false;
    qFromLittleEndian<float>(at + hashSize, d->width, features);
    return true;
}

void FeatureStore::add(const QString &content, const float *features)
{
    const QByteArray hash = QByteArray::fromHex(content.toLatin1());
    if (hash.size() != hashSize)
        return;
    QByteArray record(d->record(), Qt::Uninitialized);
    std::memcpy(record.data(), hash.constData(), size_t(hashSize));
    qToLittleEndian<float>(features, d->width, record.data() + hashSize);
    const quint32 crc = checksum(record.constData(), d->record() - crcSize);
    qToLittleEndian(crc, record.data() + d->record() - crcSize);
    d->places.insert(hash, d->bytes.size() + d->added.size());
    d->added += record;
}

Result<> FeatureStore::save(qint64 maxBytes)
{
    if (d->added.isEmpty())
        return {};
    if (const auto created = ensureFolder(QFileInfo(d->path).absolutePath()); !created)
        return created;
    QLockFile lock(d->path + u".lock"_s);
    lock.setStaleLockTime(60'000);
    if (!lock.tryLock(10'000))
        return fail(ErrorCode::Busy, Tr::tr("'%1' is in use by another program.").arg(d->path));
    QFile file(d->path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(fileError(d->path, Tr::tr("Cannot write"), file.errorString()));
    const bool foreign = file.read(headSize) != head(d->width);
    if (foreign || file.size() > maxBytes) {
        qCInfo(lcMetrics, "features: the file is reset, it %s",
               foreign ? "is empty or of another format" : "has reached its size limit");
        if (!file.resize(0) || !file.seek(0) || file.write(head(d->width)) != headSize)
            return fail(fileError(d->path, Tr::tr("Cannot write"), file.errorString()));
    }
    // Removes a record that a full disk or a kill truncated, so that the next records are aligned.
    const qint64 end = headSize + (file.size() - headSize) / d->record() * d->record();
    const bool written = file.resize(end) && file.seek(end)
        && file.write(d->added) == d->added.size() && file.flush();
    if (!written) {
        const Error error = fileError(d->path, Tr::tr("Cannot write"), file.errorString());
        file.resize(end);
        return fail(error);
    }
    d->bytes += d->added; // offsets stay valid: 'added' follows 'bytes'
    d->added.clear();
    return {};
}

qsizetype FeatureStore::count() const { return d->places.size(); }

} // namespace synthray
