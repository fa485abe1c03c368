// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/safetensors.h"

#include "base/atomicfile.h"
#include "learn/module/translation.h"
#include "weights/safeheader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace synthray::detail {

namespace {

struct TypePair {
    torch::Dtype type;
    ElementType element;
};
constexpr std::array<TypePair, 5> types{{{torch::kFloat32, ElementType::Float32},
                                         {torch::kFloat64, ElementType::Float64},
                                         {torch::kInt64, ElementType::Int64},
                                         {torch::kInt32, ElementType::Int32},
                                         {torch::kUInt8, ElementType::UInt8}}};

const TypePair *findType(torch::Dtype type)
{
    for (const auto &t : types)
        if (t.type == type)
            return &t;
    return nullptr;
}

const TypePair *findType(ElementType element)
{
    for (const auto &t : types)
        if (t.element == element)
            return &t;
    return nullptr;
}

constexpr QLatin1StringView checksumKey("dataSha256");

QByteArray safetensorsHash(const std::vector<NamedTensor> &tensors)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &t : tensors) {
        const Tensor flat = t.tensor.detach().to(torch::kCPU).contiguous();
        hash.addData(
            QByteArrayView(static_cast<const char *>(flat.data_ptr()), qsizetype(flat.nbytes())));
    }
    return hash.result().toHex();
}

/// The same error, with the hint for a run.
Error forRun(Error error)
{
    if (error.code == ErrorCode::Damaged)
        error.hint = Tr::tr("Use another checkpoint, or train again.");
    return error;
}

tl::unexpected<Error> damaged(const QString &path, const QString &why)
{
    return fail(forRun(weights::damaged(path, why).value()));
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
                                     QMap<QString, QString> metadata, bool checked)
{
    std::sort(tensors.begin(), tensors.end(),
              [](const NamedTensor &a, const NamedTensor &b) { return a.name < b.name; });
    if (checked)
        metadata.insert(checksumKey, QString::fromLatin1(safetensorsHash(tensors)));
    QJsonObject header;
    if (!metadata.isEmpty()) {
        QJsonObject words;
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            words.insert(it.key(), it.value());
        header.insert(u"__metadata__"_s, words);
    }
    qint64 offset = 0;
    for (const auto &t : tensors) {
        const TypePair *type = findType(t.tensor.scalar_type());
        TORCH_CHECK(type, "safetensors: dtype of ", t.name);
        QJsonArray shape;
        for (const int64_t side : t.tensor.sizes())
            shape.append(qint64(side));
        const qint64 end = offset + t.tensor.numel() * elementBytes(type->element);
        header.insert(QString::fromStdString(t.name),
                      QJsonObject{{u"dtype"_s, weights::safeTypeName(type->element)},
                                  {u"shape"_s, shape},
                                  {u"data_offsets"_s, QJsonArray{offset, end}}});
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
        if (!put(device, prefix.constData(), prefix.size())
            || !put(device, json.constData(), json.size()))
            return false;
        for (const auto &t : tensors) {
            const Tensor flat = t.tensor.detach().to(torch::kCPU).contiguous();
            if (!put(device, static_cast<const char *>(flat.data_ptr()), qint64(flat.nbytes())))
                return false;
        }
        return true;
    });
    TRY(written);
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
    if (length > quint64(weights::maxSafeHeader) || qint64(length) > size - 8)
        return damaged(path, Tr::tr("its header claims %1 bytes").arg(length));
    const QByteArray json = file.read(qint64(length));
    if (json.size() != qint64(length))
        return damaged(path, Tr::tr("it ends within its header"));
    SafeFile result;
    const auto entries
        = weights::parseSafeHeader(path, json, size - 8 - qint64(length), result.metadata);
    if (!entries)
        return fail(forRun(entries.error()));
    const QString expected = result.metadata.value(checksumKey);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Sizes were checked against the file's, so no more is allocated than the file holds.
    for (const auto &entry : *entries) {
        const TypePair *type = findType(entry.type);
        if (!type)
            return fail(ErrorCode::Unsupported,
                        Tr::tr("'%1': tensor '%2' has the type '%3', which is not supported.")
                            .arg(path, entry.name, elementName(entry.type)));
        const std::vector<int64_t> shape(entry.shape.begin(), entry.shape.end());
        Tensor tensor = at::empty(shape, at::device(at::kCPU).dtype(type->type));
        const qint64 bytes = entry.end - entry.begin;
        if (file.read(static_cast<char *>(tensor.data_ptr()), bytes) != bytes)
            return damaged(path, Tr::tr("it ends within '%1'").arg(entry.name));
        if (!expected.isEmpty())
            hash.addData(QByteArrayView(static_cast<const char *>(tensor.data_ptr()), bytes));
        result.tensors.push_back({entry.name.toStdString(), tensor});
    }
    if (!expected.isEmpty() && QString::fromLatin1(hash.result().toHex()) != expected)
        return damaged(path, Tr::tr("its data do not match their checksum"));
    return result;
}

} // namespace synthray::detail
