// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/statedict.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

/// IEEE 754 binary16.
float fromHalf(quint16 half)
{
    const int exponent = (half >> 10) & 0x1f;
    const int fraction = half & 0x3ff;
    const float sign = half & 0x8000 ? -1.0F : 1.0F;
    if (exponent == 31)
        return fraction ? std::numeric_limits<float>::quiet_NaN()
                        : sign * std::numeric_limits<float>::infinity();
    if (exponent == 0)
        return sign * std::ldexp(float(fraction), -24);
    return sign * std::ldexp(float(fraction + 1024), exponent - 25);
}

template <class T> T value(const char *at) { return qFromLittleEndian<T>(at); }

template <class Out> std::vector<Out> convert(const StateTensor &tensor)
{
    const qint64 count = tensor.count();
    std::vector<Out> values(static_cast<size_t>(count));
    const char *at = tensor.bytes.constData();
    const auto fill = [&](auto read) {
        const int width = elementBytes(tensor.type);
        for (qint64 i = 0; i < count; ++i)
            values[size_t(i)] = static_cast<Out>(read(at + i * width));
    };
    switch (tensor.type) {
    case ElementType::Bool:
        fill([](const char *p) { return *p ? 1 : 0; });
        break;
    case ElementType::UInt8:
        fill(value<quint8>);
        break;
    case ElementType::Int8:
        fill(value<qint8>);
        break;
    case ElementType::Int16:
        fill(value<qint16>);
        break;
    case ElementType::Int32:
        fill(value<qint32>);
        break;
    case ElementType::Int64:
        fill(value<qint64>);
        break;
    case ElementType::Float16:
        fill([](const char *p) { return fromHalf(value<quint16>(p)); });
        break;
    case ElementType::BFloat16:
        fill([](const char *p) { return std::bit_cast<float>(quint32(value<quint16>(p)) << 16); });
        break;
    case ElementType::Float32:
        fill([](const char *p) { return std::bit_cast<float>(value<quint32>(p)); });
        break;
    case ElementType::Float64:
        fill([](const char *p) { return std::bit_cast<double>(value<quint64>(p)); });
        break;
    }
    return values;
}

QString listed(const QStringList &names, int atMost)
{
    QString text = names.mid(0, atMost).join(u", "_s);
    if (names.size() > atMost)
        text = Tr::tr("%1 and %2 more").arg(text, QString::number(names.size() - atMost));
    return text;
}

/// What programs put before the names of a network: DataParallel and AveragedModel (module.),
/// Lightning and other classes that hold one (model., net., network.), torch.compile (_orig_mod.),
/// moving averages (ema., ema_model.).
constexpr const char *prefixes[]
    = {"module.", "model.", "net.", "network.", "_orig_mod.", "ema.", "ema_model."};

/// A wrapper's own counter (AveragedModel's n_averaged) has no prefix.
bool isCounter(const StateTensor &tensor)
{
    return tensor.count() == 1 && !tensor.name.contains(u'.');
}

QString commonPrefix(const QVector<StateTensor> &tensors)
{
    for (const char *prefix : prefixes) {
        const QLatin1StringView word(prefix);
        const auto carries = [&](const StateTensor &tensor) {
            return tensor.name.startsWith(word) && tensor.name.size() > word.size();
        };
        if (std::any_of(tensors.begin(), tensors.end(), carries)
            && std::all_of(tensors.begin(), tensors.end(), [&](const StateTensor &tensor) {
                   return carries(tensor) || isCounter(tensor);
               }))
            return word;
    }
    return {};
}

void removePrefixes(StateDict &state)
{
    QString removed;
    for (;;) {
        const QString prefix = commonPrefix(state.tensors);
        if (prefix.isEmpty())
            break;
        for (auto &tensor : state.tensors)
            if (tensor.name.startsWith(prefix))
                tensor.name.remove(0, prefix.size());
        removed += prefix;
    }
    if (!removed.isEmpty())
        state.remarks
            << Tr::tr("The prefix '%1' was removed from the names in the file.").arg(removed);
}

Result<StateDict> parseByContent(const QByteArray &bytes, const QString &path)
{
    if (bytes.startsWith("PK\x03\x04")) {
        // Both are ZIP files; PyTorch's has a pickle in it.
        return bytes.contains("data.pkl") ? weights::parsePytorchZip(bytes, path)
                                          : weights::parseNpz(bytes, path);
    }
    // The older layout begins with a pickle of its magic number, 0x1950a86a20f9469cfc6c.
    if (bytes.startsWith(
            QByteArray("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15)))
        return weights::parsePytorchLegacy(bytes, path);
    if (bytes.size() > 9 && bytes[8] == '{')
        return weights::parseSafetensors(bytes, path);
    return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not a supported weights file.").arg(path),
                Tr::tr("Supported: PyTorch state dicts (.pth), .safetensors and .npz files."));
}

} // namespace

int elementBytes(ElementType type)
{
    switch (type) {
    case ElementType::Bool:
    case ElementType::UInt8:
    case ElementType::Int8:
        return 1;
    case ElementType::Int16:
    case ElementType::Float16:
    case ElementType::BFloat16:
        return 2;
    case ElementType::Int32:
    case ElementType::Float32:
        return 4;
    case ElementType::Int64:
    case ElementType::Float64:
        return 8;
    }
    return 1;
}

QString elementName(ElementType type)
{
    constexpr const char *names[] = {"bool",  "uint8",   "int8",     "int16",   "int32",
                                     "int64", "float16", "bfloat16", "float32", "float64"};
    return QLatin1StringView(names[int(type)]);
}

QString shapeText(const QVector<qint64> &shape)
{
    if (shape.isEmpty())
        return Tr::tr("one number");
    QStringList sides;
    for (const qint64 side : shape)
        sides << QString::number(side);
    return sides.join(u" × "_s);
}

qint64 StateTensor::count() const
{
    qint64 product = 1;
    for (const qint64 side : shape)
        product *= side;
    return product;
}

QString StateTensor::shapeText() const { return synthray::shapeText(shape); }
std::vector<float> StateTensor::toFloats() const { return convert<float>(*this); }
std::vector<double> StateTensor::toDoubles() const { return convert<double>(*this); }

const StateTensor *StateDict::find(const QString &name) const
{
    for (const auto &tensor : tensors)
        if (tensor.name == name)
            return &tensor;
    return nullptr;
}

bool allFinite(const StateTensor &tensor)
{
    if (tensor.type < ElementType::Float16)
        return true;
    const auto values = tensor.toFloats();
    return std::all_of(values.begin(), values.end(),
                       [](float value) { return std::isfinite(value); });
}

Result<StateDict> parseStateDict(const QByteArray &bytes, const QString &path)
{
    auto state = parseByContent(bytes, path);
    TRY(state);
    removePrefixes(*state);
    return state;
}

Result<StateDict> readStateDict(const QString &path)
{
    const auto bytes = readFile(path, maxWeightsFile);
    TRY(bytes);
    return parseStateDict(*bytes, path);
}

StateMatch matchState(const QVector<NamedShape> &expected, const StateDict &state)
{
    StateMatch match;
    QHash<QString, const StateTensor *> present;
    for (const auto &tensor : state.tensors)
        present.insert(tensor.name, &tensor);
    for (const auto &tensor : expected) {
        const StateTensor *found = present.take(tensor.name);
        if (!found)
            match.missing << tensor;
        else if (found->shape != tensor.shape)
            match.reshaped << StateMatch::Reshaped{tensor.name, tensor.shape, found->shape};
    }
    for (const auto &tensor : state.tensors)
        if (present.contains(tensor.name))
            match.unexpected << NamedShape{tensor.name, tensor.shape};
    return match;
}

QString StateMatch::Reshaped::text() const
{
    return Tr::tr("%1: %2 expected, %3 in the file").arg(name, shapeText(wanted), shapeText(found));
}

QString describeMatch(const StateMatch &match, int atMost)
{
    const auto names = [](const QVector<NamedShape> &tensors) {
        QStringList list;
        for (const auto &tensor : tensors)
            list << tensor.name;
        return list;
    };
    QStringList parts, shapes;
    for (const auto &one : match.reshaped)
        shapes << one.text();
    if (!match.missing.isEmpty())
        parts << Tr::tr("missing: %1").arg(listed(names(match.missing), atMost));
    if (!match.reshaped.isEmpty())
        parts << Tr::tr("different shape: %1").arg(listed(shapes, atMost));
    if (!match.unexpected.isEmpty())
        parts << Tr::tr("not expected: %1").arg(listed(names(match.unexpected), atMost));
    return parts.join(u"; "_s);
}

namespace weights {

tl::unexpected<Error> damaged(const QString &path, const QString &why)
{
    return fail(ErrorCode::Damaged, Tr::tr("'%1' is damaged: %2.").arg(path, why),
                Tr::tr("Download or copy the file again."));
}

qint64 tensorBytes(const QVector<qint64> &shape, ElementType type)
{
    qint64 bytes = elementBytes(type);
    if (shape.size() > maxTensorDimensions)
        return -1;
    // A dimension of 0 must not hide an absurd one beside it.
    qint64 sane = bytes;
    for (const qint64 side : shape) {
        if (side < 0 || qMulOverflow(sane, std::max<qint64>(side, 1), &sane))
            return -1;
        bytes *= side;
    }
    return bytes;
}

} // namespace weights

} // namespace synthray
