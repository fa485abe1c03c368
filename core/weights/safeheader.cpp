// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/safeheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace synthray::weights {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

struct TypeName {
    const char *name;
    ElementType type;
};
constexpr TypeName types[] = {{"BOOL", ElementType::Bool},   {"U8", ElementType::UInt8},
                              {"I8", ElementType::Int8},     {"I16", ElementType::Int16},
                              {"I32", ElementType::Int32},   {"I64", ElementType::Int64},
                              {"F16", ElementType::Float16}, {"BF16", ElementType::BFloat16},
                              {"F32", ElementType::Float32}, {"F64", ElementType::Float64}};

/// A whole number from 0 to 2^53, as JSON can carry it.
bool wholeNumber(const QJsonValue &value, qint64 &out)
{
    const double real = value.toDouble(-1);
    if (!value.isDouble() || real < 0 || real > 9007199254740992.0 || real != std::floor(real))
        return false;
    out = static_cast<qint64>(real);
    return true;
}

Result<SafeEntry> parseEntry(const QString &path, const QString &name, const QJsonObject &object,
                             qint64 dataBytes)
{
    SafeEntry entry;
    entry.name = name;
    const QString typeName = object.value(u"dtype"_s).toString();
    const auto type = std::find_if(std::begin(types), std::end(types), [&](const auto &t) {
        return typeName == QLatin1String(t.name);
    });
    if (type == std::end(types))
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1': tensor '%2' has the unsupported type '%3'.")
                        .arg(path, name, typeName.left(40)),
                    Tr::tr("Convert it to float32 first."));
    entry.type = type->type;
    const QJsonArray shape = object.value(u"shape"_s).toArray();
    const auto badShape
        = [&] { return damaged(path, Tr::tr("the shape of '%1' is invalid").arg(name)); };
    if (!object.value(u"shape"_s).isArray() || shape.size() > maxTensorDimensions)
        return badShape();
    for (const auto &side : shape) {
        qint64 value = 0;
        if (!wholeNumber(side, value))
            return badShape();
        entry.shape.append(value);
    }
    const qint64 bytes = tensorBytes(entry.shape, entry.type);
    if (bytes < 0)
        return badShape();
    const QJsonArray offsets = object.value(u"data_offsets"_s).toArray();
    if (offsets.size() != 2 || !wholeNumber(offsets[0], entry.begin)
        || !wholeNumber(offsets[1], entry.end) || entry.begin > entry.end || entry.end > dataBytes)
        return damaged(path, Tr::tr("the data of '%1' lies outside the file").arg(name));
    if (entry.end - entry.begin != bytes)
        return damaged(path, Tr::tr("the data of '%1' does not match its shape").arg(name));
    return entry;
}

} // namespace

QString safeTypeName(ElementType type)
{
    for (const auto &t : types)
        if (t.type == type)
            return QLatin1String(t.name);
    return {};
}

Result<QVector<SafeEntry>> parseSafeHeader(const QString &path, const QByteArray &json,
                                           qint64 dataBytes, QMap<QString, QString> &metadata)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return damaged(path,
                       Tr::tr("its header is not valid JSON (%1)").arg(problem.errorString()));
    const QJsonObject object = document.object();
    QVector<SafeEntry> entries;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "__metadata__"_L1) {
            const QJsonObject words = it.value().toObject();
            for (auto word = words.begin(); word != words.end(); ++word)
                metadata.insert(word.key(), word.value().toString());
            continue;
        }
        auto entry = parseEntry(path, it.key(), it.value().toObject(), dataBytes);
        TRY(entry);
        entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(), [](const SafeEntry &a, const SafeEntry &b) {
        return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
    });
    qint64 at = 0;
    for (const auto &entry : std::as_const(entries)) {
        if (entry.begin != at)
            return damaged(
                path,
                Tr::tr("the data of '%1' overlaps another tensor or leaves a gap").arg(entry.name));
        at = entry.end;
    }
    if (at != dataBytes)
        return damaged(path, Tr::tr("%1 bytes at its end belong to no tensor").arg(dataBytes - at));
    return entries;
}

Result<StateDict> parseSafetensors(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() < 8)
        return damaged(path, Tr::tr("it ends before its header"));
    const quint64 length = qFromLittleEndian<quint64>(bytes.constData());
    if (length > quint64(maxSafeHeader) || qint64(length) > bytes.size() - 8)
        return damaged(path, Tr::tr("its header claims %1 bytes").arg(length));
    const qint64 start = 8 + qint64(length);
    StateDict state;
    state.format = u"safetensors"_s;
    const auto entries
        = parseSafeHeader(path, bytes.mid(8, qint64(length)), bytes.size() - start, state.metadata);
    TRY(entries);
    for (const auto &entry : *entries)
        state.tensors.append({entry.name, entry.type, entry.shape,
                              bytes.mid(start + entry.begin, entry.end - entry.begin)});
    return state;
}

} // namespace synthray::weights

namespace synthray {

QMap<QString, QString> safetensorsMetadata(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray length = file.read(8);
    const quint64 bytes = length.size() == 8 ? qFromLittleEndian<quint64>(length.constData()) : 0;
    if (bytes == 0 || bytes > quint64(weights::maxSafeHeader))
        return {};
    const QByteArray json = file.read(qint64(bytes));
    QMap<QString, QString> metadata;
    const QJsonObject words = QJsonDocument::fromJson(json)["__metadata__"_L1].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        metadata.insert(word.key(), word.value().toString());
    return metadata;
}

} // namespace synthray
