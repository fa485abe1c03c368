// SPDX-License-Identifier: GPL-3.0-or-later
// Field numbers: onnx.proto of ONNX 1.8 (IR version 7). Wire format: Protocol Buffers, "Encoding".
#include "learn/models/onnx.h"

#include <QtEndian>

namespace synthray::detail {

namespace {

constexpr int irVersion = 7, opset = 13;
constexpr int floatType = 1, int64Type = 7; // TensorProto.DataType

/// One message.
class Message
{
public:
    Message &whole(int field, int64_t value)
    {
        key(field, 0);
        varint(static_cast<quint64>(value));
        return *this;
    }
    Message &real(int field, float value)
    {
        key(field, 5);
        char raw[4];
        qToLittleEndian(value, raw);
        m_bytes.append(raw, 4);
        return *this;
    }
    Message &bytes(int field, const QByteArray &value)
    {
        key(field, 2);
        varint(static_cast<quint64>(value.size()));
        m_bytes += value;
        return *this;
    }
    Message &text(int field, const std::string &value)
    {
        return bytes(field, QByteArray::fromStdString(value));
    }
    Message &message(int field, const Message &value) { return bytes(field, value.m_bytes); }
    Message &raw(const QByteArray &fields)
    {
        m_bytes += fields;
        return *this;
    }
    const QByteArray &data() const { return m_bytes; }

private:
    void key(int field, int wireType)
    {
        varint(static_cast<quint64>(field) << 3 | quint64(wireType));
    }
    void varint(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }
    QByteArray m_bytes;
};

/// ValueInfoProto of a float tensor.
Message valueInfo(const OnnxGraph::Value &value)
{
    Message dims;
    for (const int64_t size : value.shape)
        dims.message(1, size < 0 ? Message().text(2, "N") : Message().whole(1, size));
    const Message tensor = Message().whole(1, floatType).message(2, dims);
    return Message().text(1, value.name).message(2, Message().message(1, tensor));
}

} // namespace

OnnxGraph::Attribute OnnxGraph::real(const char *name, double value)
{
    return {name, Attribute::Kind::Real, static_cast<float>(value), {}, {}};
}

OnnxGraph::Attribute OnnxGraph::whole(const char *name, int64_t value)
{
    return {name, Attribute::Kind::Whole, 0, {value}, {}};
}

OnnxGraph::Attribute OnnxGraph::wholes(const char *name, std::vector<int64_t> values)
{
    return {name, Attribute::Kind::Wholes, 0, std::move(values), {}};
}

OnnxGraph::Attribute OnnxGraph::text(const char *name, const char *value)
{
    return {name, Attribute::Kind::Text, 0, {}, value};
}

std::string OnnxGraph::constant(const std::string &name, const Tensor &values)
{
    const bool isWhole = values.scalar_type() == torch::kInt64;
    const Tensor flat = values.detach()
                            .to(at::device(at::kCPU).dtype(isWhole ? torch::kInt64 : torch::kFloat))
                            .contiguous();
    Message tensor;
    for (const int64_t size : flat.sizes())
        tensor.whole(1, size);
    tensor.whole(2, isWhole ? int64Type : floatType).text(8, name);
    // Little endian, as every machine that LibTorch runs on.
    tensor.bytes(9,
                 QByteArray(static_cast<const char *>(flat.data_ptr()), qsizetype(flat.nbytes())));
    m_constants += Message().message(5, tensor).data();
    return name;
}

std::string OnnxGraph::add(const char *op, const std::vector<std::string> &inputs,
                           const std::vector<Attribute> &attributes, const std::string &name)
{
    const std::string output
        = name.empty() ? std::string(op) + "_" + std::to_string(++m_count) : name;
    Message node;
    for (const std::string &input : inputs)
        node.text(1, input);
    node.text(2, output).text(3, output).text(4, op);
    for (const Attribute &attribute : attributes) {
        Message message;
        message.text(1, attribute.name);
        if (attribute.kind == Attribute::Kind::Real)
            message.real(2, attribute.real);
        if (attribute.kind == Attribute::Kind::Text)
            message.text(4, attribute.text);
        for (const int64_t value : attribute.wholes)
            message.whole(attribute.kind == Attribute::Kind::Whole ? 3 : 8, value);
        node.message(5, message.whole(20, static_cast<int>(attribute.kind)));
    }
    m_nodes += Message().message(1, node).data();
    return output;
}

QByteArray OnnxGraph::model(const std::vector<Value> &inputs, const Value &output,
                            const QMap<QString, QString> &metadata) const
{
    Message graph;
    graph.raw(m_nodes).text(2, "generator").raw(m_constants);
    for (const Value &input : inputs)
        graph.message(11, valueInfo(input));
    graph.message(12, valueInfo(output));
    Message model;
    model.whole(1, irVersion).text(2, "Synthray").text(3, SYNTHRAY_VERSION).message(7, graph);
    model.message(8, Message().text(1, "").whole(2, opset));
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        model.message(14, Message().bytes(1, it.key().toUtf8()).bytes(2, it.value().toUtf8()));
    return model.data();
}

} // namespace synthray::detail
