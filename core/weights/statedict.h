// SPDX-License-Identifier: GPL-3.0-or-later
// Weights files from anywhere, read without running anything that stands in them: PyTorch state
// dicts (the zip layout and the older one), safetensors, NumPy's .npz. Only tensors come out. Every
// size is checked against the file's before memory is taken.
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
    QString format; // "PyTorch", "PyTorch (before 1.6)", "safetensors", "NumPy": as shown
    QVector<StateTensor> tensors; // in the file's order
    QMap<QString, QString> metadata; // safetensors only
    const StateTensor *find(const QString &name) const;
};

/// What no weights file may exceed.
constexpr qint64 maxWeightsFile = 4LL << 30; // bytes
constexpr int maxStateTensors = 65536;
constexpr int maxTensorDimensions = 8;

/// Recognised by content, never by the file's name. Of a training checkpoint ({"state_dict": ..,
/// "optimizer": ..}) the state dict is taken; a "module." before all names (DataParallel) is cut
/// off. Errors name the file: Damaged, TooLarge, Unsupported (a pickle that wants anything but
/// tensors rebuilt names what it wants), NotFound, NoPermission.
Result<StateDict> readStateDict(const QString &path);
/// The same of bytes in memory; 'path' is for the messages only.
Result<StateDict> parseStateDict(const QByteArray &bytes, const QString &path);

/// What a network wants.
struct WantedTensor {
    QString name;
    QVector<qint64> shape;
};
struct StateMatch {
    QVector<WantedTensor> missing; // wanted, not in the file
    QVector<WantedTensor> unexpected; // in the file, not wanted
    struct Reshaped {
        QString name;
        QVector<qint64> wanted, found;
        QString text() const; // "fc.weight: 1008 × 2048 wanted, 1000 × 2048 in the file"
    };
    QVector<Reshaped> reshaped; // in both with other shapes
    bool complete() const { return missing.isEmpty() && reshaped.isEmpty(); }
};
StateMatch matchState(const QVector<WantedTensor> &wanted, const StateDict &state);
/// "missing: a, b and 3 more; unexpected: c". Empty when all fits.
QString describeMatch(const StateMatch &match, int atMost = 5);

QString shapeText(const QVector<qint64> &shape);

/// Whether every value of a tensor of floating point is a number; true of the other types.
bool allFinite(const StateTensor &tensor);

namespace weights { // shared by the readers of this room

/// One sentence for a file that breaks its own format.
tl::unexpected<Error> damaged(const QString &path, const QString &why);
/// Product of the shape times bytes of an element; -1 where that is no sane number.
qint64 tensorBytes(const QVector<qint64> &shape, ElementType type);

Result<StateDict> parsePytorchZip(const QByteArray &bytes, const QString &path);
Result<StateDict> parsePytorchLegacy(const QByteArray &bytes, const QString &path);
Result<StateDict> parseNpz(const QByteArray &bytes, const QString &path);
Result<StateDict> parseSafetensors(const QByteArray &bytes, const QString &path);

} // namespace weights

} // namespace synthray
