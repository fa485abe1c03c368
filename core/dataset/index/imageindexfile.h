// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an index file: what an imageIndex keeps between two openings of a set.
#pragma once

#include "dataset/index/imageindex.h"

#include <QByteArray>
#include <QHash>

namespace synthray {

struct IndexEntry {
    qint64 bytes = 0; // of the file that the facts are of
    qint64 modified = 0; // ms since 1970
    /// The problem may be gone tomorrow (no permission, disk not connected): not kept in the file.
    bool passing = false;
    std::shared_ptr<const ImageFacts> facts;
};
using IndexEntries = QHash<QString, IndexEntry>; // by path relative to the root

constexpr qint64 maxIndexBytes = 1LL << 30; // a million images take about 300 MB
constexpr quint32 maxIndexEntries = 4'000'000;

/// What the entries of 'root' become on disk: magic, version, SHA-256 of the rest, the rest.
QByteArray writeIndex(const QString &root, const IndexEntries &entries);
/// Empty for anything that writeIndex did not write for this root. Headers and pixel facts count
/// only when the same version of the program found them, in the same language: readers learn, and
/// problems are sentences. Content hashes always count.
IndexEntries readIndex(const QString &root, const QByteArray &bytes);

} // namespace synthray
