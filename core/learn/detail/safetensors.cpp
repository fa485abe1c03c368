// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/detail/safetensors.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace synthray::detail {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

constexpr qint64 maxHeader = 16LL << 20;
constexpr int maxDimensions = 8;

struct TypeName {
    const char *name;
    torch::Dtype type;
    int bytes;
};
constexpr std::array<TypeName, 5> types{{{"F32", torch::kFloat32, 4},
                                         {"F64", torch::kFloat64, 8},
                                         {"I64", torch::kInt64, 8},
                                         {"I32", torch::kInt32, 4},
                                         {"U8", torch::kUInt8, 1}}};

const TypeName *findType(torch::Dtype type)
{
    for (const auto &t : types)
        if (t.type == type)
            return &t;
    return nullptr;
}

const TypeName *findType(const QString &name)
{
    for (const auto &t : types)
        if (name == QLatin1String(t.name))
            return &t;
    return nullptr;
}

tl::unexpected<Error> damaged(const QString &path, const QString &why)
{
    return fail(ErrorCode::Damaged, Tr::tr("'%1' is damaged: %2.").arg(path, why),
                Tr::tr("Take another checkpoint, or train again."));
}

struct Entry {
    QString name;
    const TypeName *type = nullptr;
    std::vector<int64_t> shape;
    qint64 begin = 0, end = 0;
};

/// A whole number from 0 to 2^53, as JSON can carry it.
bool wholeNumber(const QJsonValue &value, qint64 &out)
{
    const double real = value.toDouble(-1);
    if (!value.isDouble() || real < 0 || real > 9007199254740992.0 || real != std::floor(real))
        return false;
    out = static_cast<qint64>(real);
    return true;
}

Result<Entry> parseEntry(const QString &path, const QString &name, const QJsonObject &object,
                         qint64 dataBytes)
{
    Entry entry;
    entry.name = name;
    const QString typeName = object.value(QStringLiteral("dtype")).toString();
    entry.type = findType(typeName);
    if (!entry.type)
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1': tensor '%2' has the type '%3', which is not read here.")
                        .arg(path, name, typeName.left(40)),
                    Tr::tr("Convert it to float32 first."));
    const QJsonArray shape = object.value(QStringLiteral("shape")).toArray();
    if (!object.value(QStringLiteral("shape")).isArray() || shape.size() > maxDimensions)
        return damaged(path, Tr::tr("the shape of '%1' makes no sense").arg(name));
    qint64 bytes = entry.type->bytes;
    for (const auto &side : shape) {
        qint64 value = 0;
        if (!wholeNumber(side, value) || qMulOverflow(bytes, value, &bytes))
            return damaged(path, Tr::tr("the shape of '%1' makes no sense").arg(name));
        entry.shape.push_back(value);
    }
    const QJsonArray offsets = object.value(QStringLiteral("data_offsets")).toArray();
    if (offsets.size() != 2 || !wholeNumber(offsets[0], entry.begin)
        || !wholeNumber(offsets[1], entry.end) || entry.begin > entry.end || entry.end > dataBytes)
        return damaged(path, Tr::tr("the data of '%1' lies outside the file").arg(name));
    if (entry.end - entry.begin != bytes)
        return damaged(path, Tr::tr("the data of '%1' does not fit its shape").arg(name));
    return entry;
}

Result<QVector<Entry>> parseHeader(const QString &path, const QByteArray &json, qint64 dataBytes,
                                   QMap<QString, QString> &metadata)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return damaged(path, Tr::tr("its header is not valid JSON (%1)").arg(problem.errorString()));
    const QJsonObject object = document.object();
    QVector<Entry> entries;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("__metadata__")) {
            const QJsonObject words = it.value().toObject();
            for (auto word = words.begin(); word != words.end(); ++word)
                metadata.insert(word.key(), word.value().toString());
            continue;
        }
        auto entry = parseEntry(path, it.key(), it.value().toObject(), dataBytes);
        if (!entry)
            return fail(entry.error());
        entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
    });
    qint64 at = 0;
    for (const auto &entry : std::as_const(entries)) {
        if (entry.begin != at)
            return damaged(path, Tr::tr("the data of '%1' overlaps another tensor or leaves a hole")
                                     .arg(entry.name));
        at = entry.end;
    }
    if (at != dataBytes)
        return damaged(path, Tr::tr("%1 bytes at its end belong to no tensor").arg(dataBytes - at));
    return entries;
}

} // namespace

const Tensor *SafeFile::find(const std::string &name) const
{
    for (const auto &t : tensors)
        if (t.name == name)
            return &t.tensor;
    return nullptr;
}

Result<SafeWritten> writeSafetensors(const QString &path, std::vector<NamedTensor> tensors,
                                     const QMap<QString, QString> &metadata)
{
    std::sort(tensors.begin(), tensors.end(),
              [](const NamedTensor &a, const NamedTensor &b) { return a.name < b.name; });
    QJsonObject header;
    if (!metadata.isEmpty()) {
        QJsonObject words;
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            words.insert(it.key(), it.value());
        header.insert(QStringLiteral("__metadata__"), words);
    }
    qint64 offset = 0;
    for (const auto &t : tensors) {
        const TypeName *type = findType(t.tensor.scalar_type());
        TORCH_CHECK(type, "safetensors: dtype of ", t.name);
        QJsonArray shape;
        for (const int64_t side : t.tensor.sizes())
            shape.append(qint64(side));
        const qint64 end = offset + t.tensor.numel() * type->bytes;
        header.insert(QString::fromStdString(t.name),
                      QJsonObject{{QStringLiteral("dtype"), QString::fromLatin1(type->name)},
                                  {QStringLiteral("shape"), shape},
                                  {QStringLiteral("data_offsets"), QJsonArray{offset, end}}});
        offset = end;
    }
    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    json.append((8 - json.size() % 8) % 8, ' '); // data begins at a multiple of 8
    QByteArray prefix(8, Qt::Uninitialized);
    qToLittleEndian<quint64>(static_cast<quint64>(json.size()), prefix.data());

    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto put = [&](QIODevice &device, const char *data, qint64 size) {
        hash.addData(QByteArrayView(data, size));
        return device.write(data, size) == size;
    };
    auto written = writeFileAtomically(path, [&](QIODevice &device) {
        hash.reset();
        if (!put(device, prefix.constData(), prefix.size()) || !put(device, json.constData(), json.size()))
            return false;
        for (const auto &t : tensors) {
            const Tensor flat = t.tensor.detach().to(torch::kCPU).contiguous();
            if (!put(device, static_cast<const char *>(flat.data_ptr()), qint64(flat.nbytes())))
                return false;
        }
        return true;
    });
    if (!written)
        return fail(written.error());
    return SafeWritten{prefix.size() + json.size() + offset, hash.result().toHex()};
}

Result<SafeFile> readSafetensors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    const qint64 size = file.size();
    const QByteArray prefix = file.read(8);
    if (prefix.size() != 8)
        return damaged(path, Tr::tr("it ends before its header"));
    const quint64 length = qFromLittleEndian<quint64>(prefix.constData());
    if (length > quint64(maxHeader) || qint64(length) > size - 8)
        return damaged(path, Tr::tr("its header claims %1 bytes").arg(length));
    const QByteArray json = file.read(qint64(length));
    if (json.size() != qint64(length))
        return damaged(path, Tr::tr("it ends within its header"));
    SafeFile result;
    auto entries = parseHeader(path, json, size - 8 - qint64(length), result.metadata);
    if (!entries)
        return fail(entries.error());
    // Sizes were checked against the file's, so no more is allocated than the file holds.
    for (const auto &entry : std::as_const(*entries)) {
        Tensor tensor = at::empty(entry.shape, at::device(at::kCPU).dtype(entry.type->type));
        const qint64 bytes = entry.end - entry.begin;
        if (file.read(static_cast<char *>(tensor.data_ptr()), bytes) != bytes)
            return damaged(path, Tr::tr("it ends within '%1'").arg(entry.name));
        result.tensors.push_back({entry.name.toStdString(), tensor});
    }
    return result;
}

Result<QByteArray> fileSha256(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    return hash.result().toHex();
}

} // namespace synthray::detail
