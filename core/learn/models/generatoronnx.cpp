// SPDX-License-Identifier: GPL-3.0-or-later
// What each family of generators computes, in ONNX's operators and from the names of its state.
#include "learn/models/onnx.h"

#include <map>

namespace synthray::detail {

namespace {

constexpr double leakySlope = 0.2, batchNormEpsilon = 1e-5;
constexpr char latentName[] = "latent", className[] = "class", imageName[] = "image",
               classWeights[] = "classes.weight", scalesName[] = "twice_the_side";

/// Writes layers by the names of their weights.
class GraphOfNet
{
public:
    explicit GraphOfNet(const Net &net)
    {
        for (const NamedTensor &one : net.state())
            m_state.emplace(one.name, one.tensor);
    }

    OnnxGraph graph;

    bool has(const std::string &name) const { return m_state.count(name) > 0; }
    const Tensor &tensor(const std::string &name) const { return m_state.at(name); }
    std::string weight(const std::string &name) { return graph.constant(name, tensor(name)); }

    void add(const std::string &name, const Tensor &values)
    {
        graph.constant(name, values);
        m_state.emplace(name, values);
    }
    std::string dense(const std::string &x, const std::string &name)
    {
        return graph.add("Gemm", {x, weight(name + ".weight"), weight(name + ".bias")},
                         {OnnxGraph::whole("transB", 1)});
    }
    std::string reshape(const std::string &x, const std::vector<int64_t> &shape)
    {
        const std::string name = "shape_" + std::to_string(++m_shapes);
        return graph.add("Reshape", {x, graph.constant(name, torch::tensor(shape, torch::kInt64))});
    }
    std::string leaky(const std::string &x)
    {
        return graph.add("LeakyRelu", {x}, {OnnxGraph::real("alpha", leakySlope)});
    }
    /// 'op' Conv or ConvTranspose; the bias is used if there is one.
    std::string conv(const char *op, const std::string &x, const std::string &name, int64_t stride,
                     int64_t pad)
    {
        std::vector<std::string> inputs{x, weight(name + ".weight")};
        if (has(name + ".bias"))
            inputs.push_back(weight(name + ".bias"));
        const int64_t kernel = tensor(name + ".weight").size(2);
        return graph.add(op, inputs,
                         {OnnxGraph::wholes("kernel_shape", {kernel, kernel}),
                          OnnxGraph::wholes("strides", {stride, stride}),
                          OnnxGraph::wholes("pads", {pad, pad, pad, pad})});
    }
    std::string batchNorm(const std::string &x, const std::string &name)
    {
        return graph.add("BatchNormalization",
                         {x, weight(name + ".weight"), weight(name + ".bias"),
                          weight(name + ".running_mean"), weight(name + ".running_var")},
                         {OnnxGraph::real("epsilon", batchNormEpsilon)});
    }

private:
    std::map<std::string, Tensor> m_state;
    int m_shapes = 0;
};

/// main.0, main.3 .. are transposed convolutions, main.1, main.4 .. batch norms, as in
/// pytorch/examples.
std::string dcganGraph(GraphOfNet &net, const std::string &latent)
{
    std::string x = net.reshape(latent, {-1, net.tensor("main.0.weight").size(0), 1, 1});
    for (int layer = 0; net.has("main." + std::to_string(layer) + ".weight"); layer += 3) {
        x = net.conv("ConvTranspose", x, "main." + std::to_string(layer), layer == 0 ? 1 : 2,
                     layer == 0 ? 0 : 1);
        if (const std::string norm = "main." + std::to_string(layer + 1); net.has(norm + ".weight"))
            x = net.graph.add("Relu", {net.batchNorm(x, norm)});
    }
    return net.graph.add("Tanh", {x}, {}, imageName);
}

/// Nearest neighbour, twice the side.
std::string doubledSide(GraphOfNet &net, const std::string &x)
{
    if (!net.has(scalesName))
        net.add(scalesName, torch::tensor({1.F, 1.F, 2.F, 2.F}));
    return net.graph.add("Resize", {x, "", scalesName},
                         {OnnxGraph::text("mode", "nearest"),
                          OnnxGraph::text("coordinate_transformation_mode", "asymmetric"),
                          OnnxGraph::text("nearest_mode", "floor")});
}

/// block1, block2 .. of two convolutions beside a shortcut.
std::string residualGraph(GraphOfNet &net, const std::string &latent)
{
    const auto relu = [&](const std::string &x) { return net.graph.add("Relu", {x}); };
    std::string x = net.dense(latent, "dense");
    x = net.reshape(x, {-1, net.tensor("dense.weight").size(0) / 16, 4, 4});
    for (int i = 1; net.has("block" + std::to_string(i) + ".conv1.weight"); ++i) {
        const std::string block = "block" + std::to_string(i);
        std::string inner = doubledSide(net, relu(net.batchNorm(x, block + ".norm1")));
        inner = net.conv("Conv", inner, block + ".conv1", 1, 1);
        inner = net.conv("Conv", relu(net.batchNorm(inner, block + ".norm2")), block + ".conv2", 1,
                         1);
        const std::string beside = doubledSide(net, net.conv("Conv", x, block + ".shortcut", 1, 0));
        x = net.graph.add("Add", {inner, beside});
    }
    x = net.conv("Conv", relu(net.batchNorm(x, "norm")), "out", 1, 1);
    return net.graph.add("Tanh", {x}, {}, imageName);
}

std::string chestGraph(GraphOfNet &net, const std::string &latent)
{
    const int64_t deep = net.tensor("dense.weight").size(0) / 64;
    std::string x = net.leaky(net.dense(latent, "dense"));
    x = net.reshape(x, {-1, 8, 8, deep});
    x = net.graph.add("Transpose", {x}, {OnnxGraph::wholes("perm", {0, 3, 1, 2})});
    for (int i = 1; net.has("up" + std::to_string(i) + ".weight"); ++i)
        x = net.leaky(net.conv("ConvTranspose", x, "up" + std::to_string(i), 2, 1));
    return net.graph.add("Tanh", {net.conv("Conv", x, "out", 1, 2)}, {}, imageName);
}

} // namespace

QByteArray generatorOnnx(const Net &generator, const GanShape &shape,
                         const QMap<QString, QString> &metadata)
{
    GraphOfNet net(generator);
    std::vector<OnnxGraph::Value> inputs{{latentName, {-1, shape.latentSize}}};
    std::string latent = latentName;
    if (net.has(classWeights)) { // their embedding follows the latent vector
        inputs.push_back({className, {-1, net.tensor(classWeights).size(0)}});
        latent = net.graph.add(
            "Concat", {latentName, net.graph.add("MatMul", {className, net.weight(classWeights)})},
            {OnnxGraph::whole("axis", 1)});
    }
    const std::string image = net.has("main.0.weight") ? dcganGraph(net, latent)
        : net.has("block1.conv1.weight")               ? residualGraph(net, latent)
                                                       : chestGraph(net, latent);
    return net.graph.model(inputs, {image, {-1, shape.channels, shape.imageSize, shape.imageSize}},
                           metadata);
}

} // namespace synthray::detail
