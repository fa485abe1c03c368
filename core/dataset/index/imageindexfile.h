// SPDX-License-Identifier: GPL-3.0-or-later
// The format of index files, in which ImageIndex keeps facts between two openings of a set.
#pragma once

#include "dataset/index/imageindex.h"

#include <QByteArray>
#include <QHash>

namespace synthray {

struct IndexEntry {
    qint64 bytes = 0; // size of the file when the facts were read
    qint64 modified = 0; // ms since 1970
    /// The problem may be gone at the next try (no permission, disk not connected); not saved.
    bool transient = false;
    std::shared_ptr<const ImageFacts> facts;
};
using IndexEntries = QHash<QString, IndexEntry>; // by path relative to the root

constexpr qint64 maxIndexBytes = 1LL << 30; // a million images take about 300 MB
constexpr quint32 maxIndexEntries = 4'000'000;

/// The file content: magic, version, SHA-256 of the rest, the rest.
QByteArray writeIndex(const QString &root, const IndexEntries &entries);
/// Empty for anything that writeIndex did not write for this root. Headers and pixel facts are used
/// only if the same version of the program read them in the same language: readers improve, and
/// problems are sentences. Content hashes are always used.
IndexEntries readIndex(const QString &root, const QByteArray &bytes);

} // namespace synthray
