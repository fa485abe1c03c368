// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a safetensors file: 8 bytes little-endian length, JSON, then the raw tensor data.
#pragma once

#include "weights/statedict.h"

namespace synthray::weights {

constexpr qint64 maxSafeHeader = 16LL << 20; // bytes of JSON

struct SafeEntry {
    QString name;
    ElementType type = ElementType::Float32;
    QVector<qint64> shape;
    qint64 begin = 0, end = 0; // offsets behind the header
};

/// Entries in the order of their data. Refuses invalid JSON, unknown types, shapes that do not
/// match their bytes, offsets outside 'dataBytes', overlaps, gaps and trailing bytes.
Result<QVector<SafeEntry>> parseSafeHeader(const QString &path, const QByteArray &json,
                                           qint64 dataBytes, QMap<QString, QString> &metadata);
/// "F32" ..
QString safeTypeName(ElementType type);

} // namespace synthray::weights

namespace synthray {

/// The metadata of a safetensors file, read without its tensors. Empty for any other file.
QMap<QString, QString> safetensorsMetadata(const QString &path);

} // namespace synthray
