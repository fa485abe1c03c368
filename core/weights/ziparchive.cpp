// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/ziparchive.h"

#include "weights/statedict.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

constexpr quint32 localMark = 0x04034b50, centralMark = 0x02014b50, endMark = 0x06054b50;
constexpr quint32 end64Mark = 0x06064b50, locator64Mark = 0x07064b50;
constexpr qint64 endSize = 22, locatorSize = 20, end64Size = 56, centralSize = 46, localSize = 30;
constexpr qint64 maxInflated = 1LL << 30, maxRatio = 1032;

template <class T> T number(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// zip64's longer fields (APPNOTE 4.5.3) replace those that hold all ones, in this order.
bool widen(const QByteArray &extra, ZipEntry &entry, bool size, bool packed, bool header)
{
    qint64 at = 0;
    while (at + 4 <= extra.size()) {
        const int id = number<quint16>(extra, at);
        const qint64 length = number<quint16>(extra, at + 2);
        at += 4;
        if (at + length > extra.size())
            return false;
        if (id == 1) {
            qint64 field = at;
            for (auto [isWide, target] :
                 {std::pair{size, &entry.size}, {packed, &entry.packed}, {header, &entry.header}}) {
                if (!isWide)
                    continue;
                if (field + 8 > at + length)
                    return false;
                *target = number<qint64>(extra, field);
                field += 8;
            }
            return true;
        }
        at += length;
    }
    return !size && !packed && !header;
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &path)
{
    ZipArchive archive;
    archive.m_bytes = bytes;
    archive.m_path = path;
    TRY(archive.readDirectory());
    return archive;
}

Result<> ZipArchive::readDirectory()
{
    // The end record is last, followed by a comment of at most 65,535 bytes.
    qint64 end = m_bytes.size() - endSize;
    const qint64 first = std::max<qint64>(0, end - 65535);
    while (end >= first && number<quint32>(m_bytes, end) != endMark)
        --end;
    if (end < first)
        return weights::damaged(m_path,
                                Tr::tr("it has no table of contents (is the end missing?)"));
    qint64 count = number<quint16>(m_bytes, end + 10);
    qint64 at = number<quint32>(m_bytes, end + 16);
    if (const qint64 locator = end - locatorSize;
        locator >= 0 && number<quint32>(m_bytes, locator) == locator64Mark) {
        const qint64 wide = number<qint64>(m_bytes, locator + 8);
        if (wide < 0 || wide > m_bytes.size() - end64Size
            || number<quint32>(m_bytes, wide) != end64Mark)
            return weights::damaged(m_path, Tr::tr("its table of contents lies outside the file"));
        count = number<qint64>(m_bytes, wide + 32);
        at = number<qint64>(m_bytes, wide + 48);
    }
    if (count < 0 || count > 2 * maxStateTensors)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("'%1' claims to hold %2 entries.").arg(m_path, QString::number(count)));
    for (qint64 i = 0; i < count; ++i) {
        if (at < 0 || at > m_bytes.size() - centralSize
            || number<quint32>(m_bytes, at) != centralMark)
            return weights::damaged(m_path, Tr::tr("its table of contents ends too early"));
        ZipEntry entry;
        const int flags = number<quint16>(m_bytes, at + 8);
        entry.method = number<quint16>(m_bytes, at + 10);
        entry.crc = number<quint32>(m_bytes, at + 16);
        entry.packed = number<quint32>(m_bytes, at + 20);
        entry.size = number<quint32>(m_bytes, at + 24);
        entry.header = number<quint32>(m_bytes, at + 42);
        const qint64 nameLength = number<quint16>(m_bytes, at + 28);
        const qint64 extraLength = number<quint16>(m_bytes, at + 30);
        const qint64 next
            = at + centralSize + nameLength + extraLength + number<quint16>(m_bytes, at + 32);
        if (next > m_bytes.size())
            return weights::damaged(m_path, Tr::tr("its table of contents ends too early"));
        entry.name = QString::fromUtf8(m_bytes.mid(at + centralSize, nameLength));
        if (flags & 1)
            return fail(ErrorCode::Unsupported, Tr::tr("'%1' is encrypted.").arg(m_path));
        const QByteArray extra = m_bytes.mid(at + centralSize + nameLength, extraLength);
        if (!widen(extra, entry, entry.size == 0xffffffffLL, entry.packed == 0xffffffffLL,
                   entry.header == 0xffffffffLL))
            return weights::damaged(m_path,
                                    Tr::tr("the size of '%1' in it is invalid").arg(entry.name));
        m_entries.append(entry);
        at = next;
    }
    return {};
}

const ZipEntry *ZipArchive::find(const QString &name) const
{
    for (const auto &entry : m_entries)
        if (entry.name == name)
            return &entry;
    return nullptr;
}

Result<QByteArray> ZipArchive::read(const ZipEntry &entry) const
{
    const qint64 total = m_bytes.size();
    if (entry.header < 0 || entry.header > total - localSize
        || number<quint32>(m_bytes, entry.header) != localMark)
        return weights::damaged(m_path, Tr::tr("'%1' in it lies outside the file").arg(entry.name));
    const qint64 start = entry.header + localSize + number<quint16>(m_bytes, entry.header + 26)
        + number<quint16>(m_bytes, entry.header + 28);
    if (entry.packed < 0 || entry.size < 0 || start > total || entry.packed > total - start)
        return weights::damaged(m_path, Tr::tr("'%1' in it lies outside the file").arg(entry.name));
    QByteArray content;
    if (entry.method == 0) {
        if (entry.packed != entry.size)
            return weights::damaged(m_path,
                                    Tr::tr("the size of '%1' in it is invalid").arg(entry.name));
        content = m_bytes.mid(start, entry.size);
    } else if (entry.method == 8) {
        if (entry.size > maxInflated || entry.size > entry.packed * maxRatio + 64)
            return fail(ErrorCode::TooLarge,
                        Tr::tr("'%1' in '%2' claims to unpack to %3 bytes.")
                            .arg(entry.name, m_path, QString::number(entry.size)));
        content.resize(entry.size);
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_bytes.constData() + start));
        stream.avail_in = static_cast<uInt>(std::min<qint64>(entry.packed, UINT_MAX));
        stream.next_out = reinterpret_cast<Bytef *>(content.data());
        stream.avail_out = static_cast<uInt>(entry.size);
        bool whole = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
        if (whole) {
            whole = inflate(&stream, Z_FINISH) == Z_STREAM_END
                && stream.total_out == uLong(entry.size);
            inflateEnd(&stream);
        }
        if (!whole)
            return weights::damaged(m_path,
                                    Tr::tr("'%1' in it cannot be unpacked").arg(entry.name));
    } else {
        return fail(
            ErrorCode::Unsupported,
            Tr::tr("'%1' in '%2' uses an unsupported compression method.").arg(entry.name, m_path));
    }
    if (crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()), size_t(content.size()))
        != entry.crc)
        return weights::damaged(
            m_path, Tr::tr("the checksum of '%1' in it does not match").arg(entry.name));
    return content;
}

QByteArray writeZip(const QVector<std::pair<QString, QByteArray>> &files)
{
    QByteArray all, directory;
    const auto put = [](QByteArray &to, auto value) {
        const auto little = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    for (const auto &[title, bytes] : files) {
        const QByteArray name = title.toUtf8();
        const qint64 at = all.size();
        QByteArray shared; // common to both headers
        put(shared, quint16(20));
        put(shared, quint16(0));
        put(shared, quint16(0));
        put(shared, quint16(0)); // no time: the same content gives the same bytes
        put(shared, quint16(33)); // 1 January 1980
        put(shared,
            quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()),
                            size_t(bytes.size()))));
        put(shared, quint32(bytes.size()));
        put(shared, quint32(bytes.size()));
        put(shared, quint16(name.size()));
        put(shared, quint16(0));
        put(all, localMark);
        all += shared + name + bytes;
        put(directory, centralMark);
        put(directory, quint16(20));
        directory += shared;
        directory.append(2 + 2 + 2 + 4, '\0'); // comment, disk, attributes
        put(directory, quint32(at));
        directory += name;
    }
    const qint64 start = all.size();
    all += directory;
    put(all, endMark);
    all.append(4, '\0');
    put(all, quint16(files.size()));
    put(all, quint16(files.size()));
    put(all, quint32(directory.size()));
    put(all, quint32(start));
    put(all, quint16(0));
    return all;
}

} // namespace synthray
