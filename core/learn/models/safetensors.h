// SPDX-License-Identifier: GPL-3.0-or-later
// The safetensors format: 8 bytes little-endian header length, a JSON header, raw tensor data.
// Files may come from anywhere: every number in the header is checked before it is used.
#pragma once

#include "base/result.h"
#include "learn/models/filehash.h"
#include "learn/models/net.h"

#include <QMap>
#include <QString>

namespace synthray::detail {

struct SafeFile {
    // on the CPU, contiguous, own memory; in the file's data order
    std::vector<NamedTensor> tensors;
    QMap<QString, QString> metadata;
    const Tensor *find(const std::string &name) const;
};

struct SafeWritten {
    qint64 bytes = 0;
    QByteArray sha256; // hex
};

/// Written under a temporary name, synced, renamed; tensors in order of name. float32, float64,
/// int64, int32, uint8 from any device, any memory layout. 'checked': the metadata get the SHA-256
/// of the data, which the reader then verifies (a checkpoint's is in its JSON file instead).
Result<SafeWritten> writeSafetensors(const QString &path, std::vector<NamedTensor> tensors,
                                     QMap<QString, QString> metadata, bool checked = false);

/// Refuses (Damaged, TooLarge, Unsupported; the error names the file): a header over 16 MB or
/// beyond the end, bad JSON, unknown dtypes, shapes that do not match their bytes, offsets outside
/// the data, overlapping tensors, holes and bytes left over, data that do not fit their checksum.
Result<SafeFile> readSafetensors(const QString &path);

} // namespace synthray::detail
