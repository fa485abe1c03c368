// SPDX-License-Identifier: GPL-3.0-or-later
// Networks as named tensors plus a forward pass. No torch::nn::Module: its layers keep their own
// handles, so it can only be moved by Module::to, which fails on some backends. Here every tensor
// is created on its device from the start, and a state dict is simply the list of names.
#pragma once

#include "base/random.h"

#include <QtGlobal>

#include <torch/torch.h>

#include <functional>
#include <string>
#include <vector>

namespace synthray::detail {

using torch::Tensor;

/// Optimisations that the benchmark switches off to measure them; nothing else changes them.
struct Tuning {
    bool backwardData = true; // transposed convolutions as a convolution's backward-data pass
    bool channelsLast = true;
    bool frozenD = true; // no weight gradients of D in G's pass
};
Tuning &tuning();
inline at::MemoryFormat imageLayout()
{
    return tuning().channelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

struct NamedTensor {
    std::string name;
    Tensor tensor;
};

class Net
{
public:
    Net() = default;
    Net(const Net &) = delete;
    Net &operator=(const Net &) = delete;
    virtual ~Net() = default;

    /// training: batch statistics and dropout; else running statistics, each image on its own.
    virtual Tensor forward(const Tensor &input, bool training) = 0;
    /// The same for the classes of the input, one-hot [N, classes]. Undefined, or a net without
    /// classes: forward().
    virtual Tensor conditioned(const Tensor &input, const Tensor &, bool training)
    {
        return forward(input, training);
    }

    /// Sets the running statistics of batch norm to those of this input with the present weights.
    /// Running averages lag behind a net that still learns fast (after ten steps they are mostly
    /// their starting values, and images generated with them are flat grey). Training itself never
    /// reads them.
    virtual void calibrate(const Tensor &input, const Tensor &labels)
    {
        Q_UNUSED(input)
        Q_UNUSED(labels)
    }

    const std::vector<NamedTensor> &parameters() const { return m_parameters; }
    const std::vector<NamedTensor> &buffers() const { return m_buffers; }
    qint64 parameterCount() const;
    /// Parameters and buffers under their names: what a state dict holds.
    std::vector<NamedTensor> state() const;
    void setRequiresGrad(bool on);
    void clearGradients();

protected:
    friend class NetMaker;
    std::vector<NamedTensor> m_parameters;
    std::vector<NamedTensor> m_buffers;
};

/// Fills tensors from Rng(seed, stream, number of the tensor) on the CPU, so that a seed means the
/// same on every device, then places them.
class NetMaker
{
public:
    /// 'blank': random tensors are left at zero, because their values come from a file.
    NetMaker(Net &net, quint64 seed, quint64 stream, torch::Device device, bool blank = false,
             at::MemoryFormat layout = imageLayout())
        : m_net(net)
        , m_seed(seed)
        , m_stream(stream)
        , m_device(device)
        , m_blank(blank)
        , m_layout(layout)
    {
    }
    Tensor normal(const std::string &name, at::IntArrayRef shape, double mean, double deviation);
    /// Glorot and Bengio 2010: U(-l, l), l = sqrt(6 / (fanIn + fanOut)).
    Tensor glorot(const std::string &name, at::IntArrayRef shape, qint64 fanIn, qint64 fanOut);
    Tensor constant(const std::string &name, at::IntArrayRef shape, double value);
    Tensor buffer(const std::string &name, at::IntArrayRef shape, double value,
                  torch::Dtype type = torch::kFloat32);
    /// A buffer: a random vector of length 1.
    Tensor unitVector(const std::string &name, int64_t size);

private:
    Tensor place(const std::string &name, Tensor values);
    Rng nextRng() { return Rng(m_seed, m_stream, m_next++); }

    Net &m_net;
    quint64 m_seed, m_stream;
    torch::Device m_device;
    bool m_blank;
    at::MemoryFormat m_layout; // of 4-d weights on the CPU
    quint64 m_next = 0;
};

/// Streams of Rng(seed, stream, ..): each use of randomness has its own.
namespace stream {
constexpr quint64 generatorWeights = 1, discriminatorWeights = 2, imageOrder = 3, latentsG = 4,
                  latentsD = 5, fixedLatents = 6, dropout = 7, generatedImages = 8, calibration = 9,
                  measuredImages = 10, classifierWeights = 11, augmentation = 12, mixing = 13,
                  classEmbedding = 14, seenAugmentation = 15, latentVariations = 16;
}

/// Of the leaky ReLU below zero, in all discriminators and the chest study's generator.
constexpr double leak = 0.2;
/// In place.
inline Tensor leakyRelu(Tensor x) { return at::leaky_relu_(x, leak); }

struct BatchNorm {
    Tensor weight, bias, mean, variance, seen;
    double momentum = 0.1; // of the running statistics; 1: they become those of the batch
    BatchNorm() = default;
    /// name.weight ~ N(1, 0.02), name.bias = 0: as the DCGAN reference initialises them.
    BatchNorm(NetMaker &make, const std::string &name, qint64 channels);
    Tensor operator()(const Tensor &x, bool training);
    /// The same with a ReLU after it, in one where that is faster (learn/device/normrelu.h). Its
    /// gradient cannot be differentiated again.
    Tensor relu(const Tensor &x, bool training) { return rectified(x, training, 0); }
    /// With a leaky ReLU.
    Tensor leakyRelu(const Tensor &x, bool training) { return rectified(x, training, leak); }

private:
    Tensor rectified(const Tensor &x, bool training, double slope);
};
/// Sets the running statistics of norms to those of one forward pass in training mode.
void calibrateNorms(const std::vector<BatchNorm *> &norms, const std::function<void()> &forward);

} // namespace synthray::detail
