// SPDX-License-Identifier: GPL-3.0-or-later
// Reads weights files from any source without executing code in them: PyTorch state dicts (the zip
// layout and the older one), safetensors, NumPy's .npz. Only tensors are returned. Every size is
// checked against the file's size before memory is allocated.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <vector>

namespace synthray {

enum class ElementType {
    Bool,
    UInt8,
    Int8,
    Int16,
    Int32,
    Int64,
    Float16,
    BFloat16,
    Float32,
    Float64
};
int elementBytes(ElementType type);
QString elementName(ElementType type); // "float32"

/// Name, type and shape of a tensor and its values in C order, little endian.
struct StateTensor {
    QString name;
    ElementType type = ElementType::Float32;
    QVector<qint64> shape; // empty: a single number
    QByteArray bytes;

    qint64 count() const; // product of the shape
    QString shapeText() const; // "64 × 3 × 7 × 7"; "one number"
    /// Any type as float32 (float64 and integers are rounded).
    std::vector<float> toFloats() const;
    std::vector<double> toDoubles() const;
};

struct StateDict {
    QString format; // for display: "PyTorch", "PyTorch (before 1.6)", "safetensors", "NumPy"
    QVector<StateTensor> tensors; // in the file's order
    QMap<QString, QString> metadata; // safetensors only
    QStringList remarks; // sentences: which entry was read, which prefix the names had
    const StateTensor *find(const QString &name) const;
};

/// Limits for every weights file.
constexpr qint64 maxWeightsFile = 4LL << 30; // bytes
constexpr int maxStateTensors = 65536;
constexpr int maxTensorDimensions = 8;

/// The format is recognised by content, never by the file's name. From a training checkpoint
/// ({"state_dict": .., "optimizer": ..}) the state dict is read. Prefixes that all names carry and
/// that come from a wrapper (DataParallel, torch.compile, Lightning ..) are removed. Errors name
/// the file: Damaged, TooLarge, Unsupported (for a pickle that requests anything but tensors, the
/// error names it), NotFound, NoPermission.
Result<StateDict> readStateDict(const QString &path);
/// The same for bytes in memory; 'path' is used in messages only.
Result<StateDict> parseStateDict(const QByteArray &bytes, const QString &path);

/// Name and shape of a tensor.
struct NamedShape {
    QString name;
    QVector<qint64> shape;
};
struct StateMatch {
    QVector<NamedShape> missing; // expected, not in the file
    QVector<NamedShape> unexpected; // in the file, not expected
    struct Reshaped {
        QString name;
        QVector<qint64> wanted, found;
        QString text() const; // "fc.weight: 1008 × 2048 expected, 1000 × 2048 in the file"
    };
    QVector<Reshaped> reshaped; // in both, with different shapes
    bool complete() const { return missing.isEmpty() && reshaped.isEmpty(); }
};
StateMatch matchState(const QVector<NamedShape> &expected, const StateDict &state);
/// "missing: a, b and 3 more; not expected: c". Empty if everything matches.
QString describeMatch(const StateMatch &match, int atMost = 5);

QString shapeText(const QVector<qint64> &shape);

/// Whether every value of a floating-point tensor is finite; true for other types.
bool allFinite(const StateTensor &tensor);

namespace weights { // shared by the readers in core/weights

/// The error for a file that violates its format.
tl::unexpected<Error> damaged(const QString &path, const QString &why);
/// Product of the shape times bytes of an element; -1 if negative, too large or with too many
/// dimensions.
qint64 tensorBytes(const QVector<qint64> &shape, ElementType type);

Result<StateDict> parsePytorchZip(const QByteArray &bytes, const QString &path);
Result<StateDict> parsePytorchLegacy(const QByteArray &bytes, const QString &path);
Result<StateDict> parseNpz(const QByteArray &bytes, const QString &path);
Result<StateDict> parseSafetensors(const QByteArray &bytes, const QString &path);

} // namespace weights

} // namespace synthray
