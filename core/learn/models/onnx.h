// SPDX-License-Identifier: GPL-3.0-or-later
// Networks as ONNX, for other programs. The format is a small part of Protocol Buffers and is
// written here directly: no generated code, no further library.
#pragma once

#include "base/result.h"
#include "learn/models/gan.h"

#include <QByteArray>
#include <QMap>

namespace synthray::detail {

/// Collects operators and weights; opset 13. Values are known by name.
class OnnxGraph
{
public:
    struct Attribute {
        enum class Kind { Real = 1, Whole = 2, Text = 3, Wholes = 7 }; // as AttributeProto.type
        std::string name;
        Kind kind;
        float real = 0;
        std::vector<int64_t> wholes;
        std::string text;
    };
    struct Value {
        std::string name;
        std::vector<int64_t> shape; // -1: the number of images
    };
    static Attribute real(const char *name, double value);
    static Attribute whole(const char *name, int64_t value);
    static Attribute text(const char *name, const char *value);
    static Attribute wholes(const char *name, std::vector<int64_t> values);

    /// float32 or int64; returns the name.
    std::string constant(const std::string &name, const Tensor &values);
    /// Returns the name of the result: 'name', or one of its own.
    std::string add(const char *op, const std::vector<std::string> &inputs,
                    const std::vector<Attribute> &attributes = {}, const std::string &name = {});
    /// The whole file.
    QByteArray model(const std::vector<Value> &inputs, const Value &output,
                     const QMap<QString, QString> &metadata) const;

private:
    QByteArray m_nodes, m_constants; // fields of GraphProto
    int m_count = 0;
};

/// A generator: "latent" [N, latent size], with classes also "class" [N, classes] (one-hot), to
/// "image" [N, channels, side, side] in [-1, 1].
QByteArray generatorOnnx(const Net &generator, const GanShape &shape,
                         const QMap<QString, QString> &metadata);

} // namespace synthray::detail
