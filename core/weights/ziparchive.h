// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the ZIP format (APPNOTE 6.3, with zip64) that PyTorch and NumPy write: stored or
// deflated entries, no encryption, no split archives.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QVector>

#include <functional>

namespace synthray {

struct ZipEntry {
    QString name;
    int method = 0; // 0 stored, 8 deflated
    quint32 crc = 0;
    qint64 packed = 0, size = 0; // bytes
    qint64 header = 0; // offset of the local header
};

class ZipArchive
{
public:
    /// Reads the central directory. Errors: Damaged (with the file's name), Unsupported
    /// (encryption).
    static Result<ZipArchive> open(const QByteArray &bytes, const QString &path);

    const QVector<ZipEntry> &entries() const { return m_entries; }
    const ZipEntry *find(const QString &name) const;
    /// The entry's bytes, with verified checksum. A deflated entry is refused if it claims more
    /// than deflate can produce (1032 times its packed size) or than 1 GB.
    Result<QByteArray> read(const ZipEntry &entry) const;

private:
    Result<> readDirectory();
    QByteArray m_bytes;
    QString m_path;
    QVector<ZipEntry> m_entries;
};

/// A ZIP of stored entries, as numpy.load reads it.
QByteArray writeZip(const QVector<std::pair<QString, QByteArray>> &files);

} // namespace synthray
