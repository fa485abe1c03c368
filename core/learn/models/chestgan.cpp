// SPDX-License-Identifier: GPL-3.0-or-later
// The chest X-ray study's networks at 128 x 128 (Keras semantics: 'same' borders, NHWC flattening,
// Glorot uniform, zero bias).
#include "learn/models/convolutions.h"
#include "learn/models/gan.h"

namespace synthray::detail {

namespace {

struct ChestLayer {
    Tensor weight, bias;
};

class ChestGenerator final : public Net
{
public:
    ChestGenerator(const GanShape &s, quint64 seed, torch::Device device)
        : m_deep(s.width * 16)
    {
        NetMaker make(*this, seed, stream::generatorWeights, device);
        const int64_t units = 8 * 8 * m_deep;
        m_dense = {make.glorot("dense.weight", {units, s.latentSize}, s.latentSize, units),
                   make.constant("dense.bias", {units}, 0)};
        int64_t in = m_deep;
        for (size_t i = 0; i < 4; ++i) {
            const int64_t out = in / 2;
            const std::string name = "up" + std::to_string(i + 1);
            m_up[i] = {make.glorot(name + ".weight", {in, out, 4, 4}, in * 16, out * 16),
                       make.constant(name + ".bias", {out}, 0)};
            in = out;
        }
        m_out = {make.glorot("out.weight", {s.channels, in, 5, 5}, in * 25, s.channels * 25),
                 make.constant("out.bias", {s.channels}, 0)};
    }

    Tensor forward(const Tensor &latents, bool) override
    {
        Tensor x = leakyRelu(at::linear(latents, m_dense.weight, m_dense.bias));
        x = x.view({latents.size(0), 8, 8, m_deep}).permute({0, 3, 1, 2}); // Keras' Reshape: NHWC
        for (const auto &up : m_up)
            x = leakyRelu(transposedConv(x, up.weight, up.bias, 2, 1));
        return at::tanh(convToImage(x, m_out.weight, m_out.bias, 2));
    }

private:
    int64_t m_deep;
    ChestLayer m_dense;
    std::array<ChestLayer, 4> m_up;
    ChestLayer m_out;
};

class ChestDiscriminator final : public Discriminator
{
public:
    ChestDiscriminator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::discriminatorWeights, device);
        int64_t in = s.channels;
        int64_t out = s.width;
        for (size_t i = 0; i < 5; ++i) {
            const std::string name = "conv" + std::to_string(i + 1);
            m_convs[i] = DWeight::glorot(make, name + ".weight", {out, in, 5, 5}, in * 25, out * 25,
                                         s.spectral);
            m_biases[i] = make.constant(name + ".bias", {out}, 0);
            in = out;
            out *= 2;
        }
        const int64_t features = 8 * 8 * in;
        m_dense = DWeight::glorot(make, "dense.weight", {1, features}, features, 1, s.spectral);
        m_bias = make.constant("dense.bias", {1}, 0);
        addClasses(make, s, features);
    }

private:
    Tensor features(const Tensor &images, bool training) override
    {
        Tensor x = conv(images, m_convs[0](training), m_biases[0], 1, 2);
        x = leakyRelu(x);
        for (size_t i = 1; i < 5; ++i) {
            // TensorFlow's 'same' at stride 2, kernel 5, even sides: 3 rows in all, 1 before, 2
            // after.
            x = at::constant_pad_nd(x, {1, 2, 1, 2});
            x = leakyRelu(conv(x, m_convs[i](training), m_biases[i], 2, 0));
        }
        x = x.permute({0, 2, 3, 1}).reshape({x.size(0), -1}); // Keras' Flatten: NHWC
        return at::dropout(x, 0.4, training);
    }
    Tensor score(const Tensor &features, bool training) override
    {
        return at::linear(features, m_dense(training), m_bias).squeeze(1);
    }

    std::array<DWeight, 5> m_convs;
    std::array<Tensor, 5> m_biases;
    DWeight m_dense;
    Tensor m_bias;
};

} // namespace

std::unique_ptr<Net> chestGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return std::make_unique<ChestGenerator>(shape, seed, device);
}

std::unique_ptr<Net> chestDiscriminator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return std::make_unique<ChestDiscriminator>(shape, seed, device);
}

} // namespace synthray::detail
