// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/npyfile.h"

#include "base/atomicfile.h"
#include "weights/pickle.h"
#include "weights/ziparchive.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QtEndian>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;
using weights::damaged;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

constexpr qint64 maxHeader = 65536;

bool typeOf(const QString &word, ElementType &type)
{
    static const QHash<QString, ElementType> types{
        {u"f2"_s, ElementType::Float16}, {u"f4"_s, ElementType::Float32},
        {u"f8"_s, ElementType::Float64}, {u"i1"_s, ElementType::Int8},
        {u"i2"_s, ElementType::Int16},   {u"i4"_s, ElementType::Int32},
        {u"i8"_s, ElementType::Int64},   {u"u1"_s, ElementType::UInt8},
        {u"b1"_s, ElementType::Bool}};
    const auto it = types.constFind(word);
    if (it == types.constEnd())
        return false;
    type = *it;
    return true;
}

struct NpyHeader {
    ElementType type = ElementType::Float64;
    bool fortran = false;
    QVector<qint64> shape;
    qint64 data = 0; // where the numbers begin
};

/// {'descr': '<f8', 'fortran_order': False, 'shape': (2048,), }
Result<NpyHeader> parseHeader(const QByteArray &bytes, const QString &path, const QString &name)
{
    const auto broken = [&] {
        return damaged(path, Tr::tr("the array '%1' in it has no valid header").arg(name));
    };
    if (bytes.size() < 12 || !bytes.startsWith("\x93NUMPY"))
        return broken();
    const int version = bytes[6];
    if (version < 1 || version > 3)
        return broken();
    const qint64 start = version == 1 ? 10 : 12;
    const qint64 length = version == 1 ? qFromLittleEndian<quint16>(bytes.constData() + 8)
                                       : qFromLittleEndian<quint32>(bytes.constData() + 8);
    if (length > maxHeader || length > bytes.size() - start)
        return broken();
    const QString text = QString::fromLatin1(bytes.mid(start, length));
    static const QRegularExpression descr(u"'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z]\\d*)'"_s);
    static const QRegularExpression order(u"'fortran_order'\\s*:\\s*(True|False)"_s);
    static const QRegularExpression shape(u"'shape'\\s*:\\s*\\(([0-9, L]*)\\)"_s);
    const auto kind = descr.match(text);
    const auto rows = order.match(text);
    const auto sides = shape.match(text);
    if (!kind.hasMatch())
        return fail(ErrorCode::Unsupported,
                    Tr::tr("The array '%1' in '%2' does not hold plain numbers; it was not read.")
                        .arg(name, path));
    if (!rows.hasMatch() || !sides.hasMatch())
        return broken();
    NpyHeader header;
    if (kind.captured(1) == u'>' || !typeOf(kind.captured(2), header.type))
        return fail(ErrorCode::Unsupported,
                    Tr::tr("The array '%1' in '%2' has the unsupported type '%3'.")
                        .arg(name, path, kind.captured(1) + kind.captured(2)));
    header.fortran = rows.captured(1) == "True"_L1;
    for (const auto &side : sides.captured(1).split(u',', Qt::SkipEmptyParts)) {
        bool fine = false;
        const qint64 value = side.trimmed().remove(u'L').toLongLong(&fine);
        if (side.trimmed().isEmpty())
            continue;
        if (!fine || value < 0 || header.shape.size() >= maxTensorDimensions)
            return broken();
        header.shape.append(value);
    }
    header.data = start + length;
    return header;
}

/// Magic number, header and padding, so that the numbers begin at a multiple of 64.
QByteArray npyHead(const char *type, const QString &sides)
{
    QByteArray header = u"{'descr': '%1', 'fortran_order': False, 'shape': (%2), }"_s
                            .arg(QLatin1StringView(type), sides)
                            .toLatin1();
    header.append(63 - (10 + header.size()) % 64, ' ').append('\n');
    QByteArray all("\x93NUMPY\x01\x00", 8);
    const quint16 length = qToLittleEndian(quint16(header.size()));
    return all.append(reinterpret_cast<const char *>(&length), 2).append(header);
}

QByteArray textArray(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return npyHead("|u1", u"%1,"_s.arg(bytes.size())) + bytes;
}

/// Untrusted text: one line of bounded length, no markup.
QString textOf(const StateDict &state, const QString &name)
{
    const StateTensor *tensor = state.find(name);
    if (!tensor || tensor->type != ElementType::UInt8 || tensor->shape.size() != 1)
        return {};
    return QString::fromUtf8(tensor->bytes.left(1000)).remove(u'<').simplified();
}

QByteArray doubles(const cv::Mat &matrix)
{
    const cv::Mat dense = matrix.isContinuous() ? matrix : matrix.clone();
    return writeNpy(matrix.rows == 1 ? QVector<qint64>{matrix.cols}
                                     : QVector<qint64>{matrix.rows, matrix.cols},
                    dense.ptr<double>());
}

} // namespace

Result<StateTensor> parseNpy(const QByteArray &bytes, const QString &path, const QString &name)
{
    const auto header = parseHeader(bytes, path, name);
    TRY(header);
    const qint64 size = weights::tensorBytes(header->shape, header->type);
    if (size < 0 || size > bytes.size() - header->data)
        return damaged(path,
                       Tr::tr("the array '%1' in it is shorter than its header states").arg(name));
    weights::PickleTensor view{0, 0, header->shape, QVector<qint64>(header->shape.size(), 1)};
    qint64 stride = 1;
    for (qsizetype k = 0; k < view.shape.size(); ++k) {
        const qsizetype i = header->fortran ? k : view.shape.size() - 1 - k;
        view.strides[i] = stride;
        stride *= view.shape[i];
    }
    return weights::gather(name, view, {header->type, name, stride}, bytes.mid(header->data, size),
                           path);
}

QByteArray writeNpy(const QVector<qint64> &shape, const double *values)
{
    QString sides;
    qint64 count = 1;
    for (const qint64 side : shape) {
        sides += QString::number(side)
            + (shape.size() == 1 || side != shape.last() ? u","_s : QString());
        count *= side;
    }
    if (shape.size() == 2)
        sides = u"%1, %2"_s.arg(QString::number(shape[0]), QString::number(shape[1]));
    QByteArray all = npyHead("<f8", sides);
    const qint64 start = all.size();
    all.resize(start + count * 8);
    qToLittleEndian<double>(values, count, all.data() + start);
    return all;
}

Result<StatisticsFile> readStatistics(const QString &path)
{
    const auto state = readStateDict(path);
    TRY(state);
    const StateTensor *mu = state->find(u"mu"_s);
    const StateTensor *sigma = state->find(u"sigma"_s);
    if (!mu || !sigma)
        return fail(
            ErrorCode::Unsupported,
            Tr::tr("'%1' contains no statistics: 'mu' or 'sigma' is missing.").arg(path),
            Tr::tr("'synthray-cli compare --save-stats' and pytorch-fid's --save-stats write such "
                   "files."));
    const qint64 d = mu->count();
    if (mu->shape.size() != 1 || sigma->shape != QVector<qint64>{d, d} || d < 1 || d > 65536)
        return damaged(path,
                       Tr::tr("the shapes of 'mu' (%1) and 'sigma' (%2) do not match")
                           .arg(mu->shapeText(), sigma->shapeText()));
    StatisticsFile statistics;
    auto means = mu->toDoubles();
    auto squares = sigma->toDoubles();
    for (const auto *values : {&means, &squares})
        for (const double value : *values)
            if (!std::isfinite(value))
                return damaged(path, Tr::tr("its statistics hold values that are not numbers"));
    statistics.mu = cv::Mat(1, int(d), CV_64F, means.data()).clone();
    statistics.sigma = cv::Mat(int(d), int(d), CV_64F, squares.data()).clone();
    if (const StateTensor *n = state->find(u"n"_s); n && n->count() == 1)
        statistics.n = qint64(std::clamp(n->toDoubles()[0], 0.0, 1e15));
    statistics.fingerprint = textOf(*state, u"fingerprint"_s);
    statistics.backbone = textOf(*state, u"backbone"_s);
    statistics.label = textOf(*state, u"label"_s);
    statistics.resizer = textOf(*state, u"resizer"_s);
    return statistics;
}

Result<> writeStatistics(const QString &path, const StatisticsFile &statistics)
{
    const auto n = double(statistics.n);
    QVector<std::pair<QString, QByteArray>> files{{u"mu.npy"_s, doubles(statistics.mu)},
                                                  {u"sigma.npy"_s, doubles(statistics.sigma)}};
    if (statistics.n > 0)
        files.append({u"n.npy"_s, writeNpy({}, &n)});
    for (const auto &[name, text] : {std::pair{u"fingerprint.npy"_s, statistics.fingerprint},
                                     {u"backbone.npy"_s, statistics.backbone},
                                     {u"label.npy"_s, statistics.label},
                                     {u"resizer.npy"_s, statistics.resizer}})
        if (!text.isEmpty())
            files.append({name, textArray(text)});
    const QByteArray bytes = writeZip(files);
    return writeFileAtomically(
        path, [&](QIODevice &device) { return device.write(bytes) == bytes.size(); });
}

namespace weights {

Result<StateDict> parseNpz(const QByteArray &bytes, const QString &path)
{
    const auto archive = ZipArchive::open(bytes, path);
    TRY(archive);
    StateDict state;
    state.format = u"NumPy"_s;
    qint64 total = 0;
    for (const auto &entry : archive->entries()) {
        if (!entry.name.endsWith(".npy"_L1))
            continue;
        total += std::max<qint64>(0, entry.size);
        if (state.tensors.size() >= maxStateTensors || total > maxWeightsFile)
            return fail(ErrorCode::TooLarge,
                        Tr::tr("'%1' claims to hold too many arrays.").arg(path));
        const auto packed = archive->read(entry);
        TRY(packed);
        auto tensor = parseNpy(*packed, path, entry.name.chopped(4));
        TRY(tensor);
        state.tensors.append(std::move(*tensor));
    }
    if (state.tensors.isEmpty())
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' is a ZIP file without tensors in it.").arg(path));
    return state;
}

} // namespace weights

} // namespace synthray
