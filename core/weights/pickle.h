// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of Python pickles that can only rebuild plain values and tensors: it imports and calls
// nothing. The few names that it knows (collections.OrderedDict, torch._utils._rebuild_tensor_v2,
// the typed storages ..) are an allow-list; the error for any other one names it. Opcodes: Python's
// pickletools.
#pragma once

#include "weights/statedict.h"

#include <functional>

namespace synthray::weights {

/// A value of the pickle. Containers are stored in the Pickle and referenced by index, so that
/// nesting and loops in a hostile file cause no recursion here.
struct PickleValue {
    enum Kind { None, Bool, Int, Real, Text, Tuple, List, Dict, Global, Storage, Tensor, Mark };
    Kind kind = None;
    qint64 number = 0; // Bool, Int; index of a container, storage or tensor
    double real = 0;
    QString text; // Text; Global: "module name"
};

struct PickleStorage {
    ElementType type = ElementType::Float32;
    QString key;
    qint64 count = 0; // elements
};

/// A view into a storage, not yet read.
struct PickleTensor {
    qint64 storage = 0;
    qint64 offset = 0; // elements
    QVector<qint64> shape, strides; // elements
};

struct Pickle {
    PickleValue root;
    std::vector<std::vector<PickleValue>> containers; // a Dict alternates key and value
    std::vector<PickleStorage> storages;
    std::vector<PickleTensor> tensors;
    qint64 end = 0; // just behind the STOP opcode

    const std::vector<PickleValue> &items(const PickleValue &value) const
    {
        return containers[static_cast<size_t>(value.number)];
    }
};

/// Reads one pickle that starts at 'begin'. Errors name the file and what was refused.
Result<Pickle> readPickle(const QByteArray &bytes, qint64 begin, const QString &path);

/// Names and views of the tensors in the pickle's state dict, flattened ("a" {"b": t}: "a.b").
struct StateViews {
    QString entry; // of the outermost dict that holds the state dict; empty: it is that dict itself
    QVector<std::pair<QString, PickleTensor>> tensors;
};
Result<StateViews> stateTensors(const Pickle &pickle, const QString &path);

/// Copies a view out of its storage's bytes into C order. A stride of 0 repeats elements, so the
/// caller limits the view's size.
Result<StateTensor> gather(const QString &name, const PickleTensor &view,
                           const PickleStorage &storage, const QByteArray &bytes,
                           const QString &path);

} // namespace synthray::weights
