// SPDX-License-Identifier: GPL-3.0-or-later
// Classifying networks under torchvision's parameter names: a trunk of convolutions, then a head.
#pragma once

#include "learn/models/net.h"
#include "weights/statedict.h"

#include <QString>

#include <map>
#include <memory>

namespace synthray::detail {

/// Everything that distinguishes two networks of a kind.
struct NetworkShape {
    QString id; // "vgg16", "vgg16bn", "googlenet", "inception3"
    int classes = 2;
    int channels = 3;
    double width = 1; // of every layer's channels; 1: the published network
    bool auxiliary = false; // auxiliary heads in training (GoogLeNet, Inception v3)

    /// oneDNN's VGG convolutions are faster on plain rows, those of the Inceptions pixel by pixel.
    at::MemoryFormat layout() const
    {
        return id.startsWith(QLatin1String("vgg")) ? at::MemoryFormat::Contiguous : imageLayout();
    }
    qint64 scaled(int channelsAsPublished) const
    {
        return std::max<qint64>(1, std::lround(channelsAsPublished * width));
    }
};

/// What one pass gives. In inference 'auxiliary' is empty.
struct Pass {
    Tensor map; // last feature map of the trunk, [N, C, h, w]
    Tensor features; // what the last linear layer is given, [N, F]
    Tensor logits; // [N, classes]
    std::vector<Tensor> auxiliary; // logits of auxiliary heads
};

/// Convolution, batch norm where the network has it, ReLU.
struct ConvUnit {
    Tensor weight, bias; // bias: without batch norm, and VGG's with it
    Tensor gamma, beta, mean, variance, seen; // of the batch norm; undefined: none
    Tensor foldedWeight, foldedBias; // both in one, for inference; see ClassifierNet::fold
    double epsilon = 1e-5;
    int stride = 1, padY = 0, padX = 0;
    int stage = 0;
    bool frozen = false; // running statistics in training too
    Tensor operator()(const Tensor &x, bool training) const;
};

struct LinearUnit {
    Tensor weight, bias;
    Tensor operator()(const Tensor &x) const { return at::linear(x, weight, bias); }
};

class ClassifierNet : public Net
{
public:
    explicit ClassifierNet(NetworkShape shape)
        : m_shape(std::move(shape))
    {
    }
    const NetworkShape &shape() const { return m_shape; }

    Tensor forward(const Tensor &images, bool training) override
    {
        return pass(images, training).logits;
    }
    Pass pass(const Tensor &images, bool training);
    /// The head alone: what Grad-CAM differentiates.
    virtual Pass head(const Tensor &map, bool training) = 0;
    /// Names (prefixes) of the layers that depend on the number of classes.
    virtual QStringList lastLayers() const = 0;
    /// Trunk stages are 0 (at the image) .. stages() - 1; the head is not among them.
    virtual int stages() const = 0;

    /// Stages below 'first' stop learning: no gradients, batch norms keep their running statistics.
    void freezeBelow(int first);
    /// Batch norm folded into copies of the convolutions, which inference then uses. Training drops
    /// them (unfold), as the weights they came from change.
    virtual void fold();
    virtual void unfold();

    /// Parameters that are not frozen.
    std::vector<NamedTensor> trainable() const;

protected:
    virtual Tensor trunk(const Tensor &images, bool training, std::vector<Tensor> *auxiliary) = 0;

    /// Layers are created in the order of these calls; see NetMaker.
    void conv(NetMaker &make, const std::string &name, qint64 in, qint64 out, int height, int width,
              int stride, int padY, int padX, int stage, double deviation);
    LinearUnit linear(NetMaker &make, const std::string &name, qint64 in, qint64 out,
                      double deviation);
    Tensor run(const std::string &name, const Tensor &x, bool training) const
    {
        return m_units.at(name)(x, training);
    }
    Tensor chain(const std::string &block, std::initializer_list<const char *> names, Tensor x,
                 bool training) const;
    void addUnit(const std::string &name, ConvUnit unit) { m_units.emplace(name, std::move(unit)); }

    NetworkShape m_shape;

    std::map<std::string, int> m_stageOf; // of parameters in the trunk

private:
    std::map<std::string, ConvUnit> m_units; // by name; conv: "name.conv.weight", "name.bn.weight"
};

/// 'blank': weights stay zero, to be loaded.
std::unique_ptr<ClassifierNet> makeClassifier(const NetworkShape &shape, quint64 seed,
                                              torch::Device device, bool blank = false);
std::unique_ptr<ClassifierNet> vgg16(const NetworkShape &, bool batchNorm, quint64 seed,
                                     torch::Device, bool blank);
std::unique_ptr<ClassifierNet> googlenet(const NetworkShape &, quint64 seed, torch::Device,
                                         bool blank);
std::unique_ptr<ClassifierNet> inceptionv3(const NetworkShape &, quint64 seed, torch::Device,
                                           bool blank);

/// Pixels a side below which the trunk has nothing left.
int smallestImage(const QString &networkId);

struct LoadReport {
    bool headReplaced = false; // its last layer keeps its initial values
    qint64 headClasses = 0; // then: classes of the file's head; 0: it has none
    // layers of other shapes that keep their initial values: the head for other classes
    QStringList replaced;
};
/// Copies a state dict into the network. Layers of lastLayers() may be missing or of another shape
/// ('replaceHead'); auxiliary layers that the network does not have are ignored. Errors list
/// what is missing, and name the network the weights seem to be of.
Result<LoadReport> loadWeights(ClassifierNet &net, const StateDict &state, const QString &path,
                               bool replaceHead);
/// The shape that a state dict is of: classes, channels, width. Errors: not of this network.
Result<NetworkShape> shapeOf(const QString &networkId, const StateDict &state, const QString &path);

} // namespace synthray::detail
