// SPDX-License-Identifier: GPL-3.0-or-later
// Residual networks as WGAN-GP (Gulrajani et al. 2017, appendix) and SNGAN (Miyato et al. 2018,
// table 3 ff.) have them: nearest-neighbour upsampling in the generator, mean pooling in the
// discriminator, whose features are summed over the image.
#include "learn/models/convolutions.h"
#include "learn/models/gan.h"

namespace synthray::detail {

namespace {

/// A convolution with 'same' borders and its bias.
struct PlainConv {
    Tensor weight, bias;
    PlainConv() = default;
    PlainConv(NetMaker &make, const std::string &name, int64_t in, int64_t out, int64_t kernel)
        : weight(make.glorot(name + ".weight", {out, in, kernel, kernel}, in * kernel * kernel,
                             out * kernel * kernel))
        , bias(make.constant(name + ".bias", {out}, 0))
    {
    }
    Tensor operator()(const Tensor &x) const
    {
        const int64_t border = weight.size(2) / 2;
        return weight.size(0) <= fewChannels ? convToImage(x, weight, bias, int(border))
                                             : conv(x, weight, bias, 1, int(border));
    }
};

/// The same in the discriminator.
struct DConv {
    DWeight weight;
    Tensor bias;
    int64_t border = 0;
    DConv() = default;
    DConv(NetMaker &make, const std::string &name, int64_t in, int64_t out, int64_t kernel,
          bool spectral)
        : weight(DWeight::glorot(make, name + ".weight", {out, in, kernel, kernel},
                                 in * kernel * kernel, out * kernel * kernel, spectral))
        , bias(make.constant(name + ".bias", {out}, 0))
        , border(kernel / 2)
    {
    }
    Tensor operator()(const Tensor &x, bool training) const
    {
        return conv(x, weight(training), bias, 1, int(border));
    }
};

Tensor doubled(const Tensor &x)
{
    return at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2});
}

Tensor halved(const Tensor &x) { return at::avg_pool2d(x, {2, 2}); }

struct UpBlock {
    BatchNorm norm1, norm2;
    PlainConv conv1, conv2, shortcut;
    UpBlock(NetMaker &make, const std::string &name, int64_t in, int64_t out)
        : norm1(make, name + ".norm1", in)
        , norm2(make, name + ".norm2", out)
        , conv1(make, name + ".conv1", in, out, 3)
        , conv2(make, name + ".conv2", out, out, 3)
        , shortcut(make, name + ".shortcut", in, out, 1)
    {
    }
    Tensor operator()(const Tensor &x, bool training)
    {
        const Tensor inner = conv1(doubled(norm1.relu(x, training)));
        // A 1 x 1 convolution and nearest-neighbour upsampling may change places.
        return conv2(norm2.relu(inner, training)) + doubled(shortcut(x));
    }
};

class ResidualGenerator final : public Net
{
public:
    ResidualGenerator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::generatorWeights, device);
        int64_t factor = s.imageSize / 8;
        int64_t in = s.width * widthFactor(factor);
        m_dense = make.glorot("dense.weight", {in * 16, s.latentSize}, s.latentSize, in * 16);
        m_bias = make.constant("dense.bias", {in * 16}, 0);
        for (int side = 4; side < s.imageSize; side *= 2) {
            const int64_t out = s.width * widthFactor(factor);
            m_blocks.emplace_back(make, "block" + std::to_string(m_blocks.size() + 1), in, out);
            factor /= 2;
            in = out;
        }
        m_norm = BatchNorm(make, "norm", in);
        m_out = PlainConv(make, "out", in, s.channels, 3);
    }

    Tensor forward(const Tensor &latents, bool training) override
    {
        Tensor x = at::linear(latents, m_dense, m_bias)
                       .view({latents.size(0), -1, 4, 4})
                       .contiguous(imageLayout());
        for (auto &block : m_blocks)
            x = block(x, training);
        return at::tanh(m_out(m_norm.relu(x, training)));
    }

    void calibrate(const Tensor &latents, const Tensor &) override
    {
        std::vector<BatchNorm *> norms{&m_norm};
        for (auto &block : m_blocks) {
            norms.push_back(&block.norm1);
            norms.push_back(&block.norm2);
        }
        calibrateNorms(norms, [&] { forward(latents, true); });
    }

private:
    Tensor m_dense, m_bias;
    std::vector<UpBlock> m_blocks;
    BatchNorm m_norm;
    PlainConv m_out;
};

struct DownBlock {
    FeatureNorm norm1, norm2;
    DConv conv1, conv2, shortcut;
    bool isFirst = false, halves = true, hasShortcut = true;
    DownBlock(NetMaker &make, const std::string &name, int64_t in, int64_t out, bool first,
              bool down, const GanShape &s)
        : conv1(make, name + ".conv1", in, out, 3, s.spectral)
        , conv2(make, name + ".conv2", out, out, 3, s.spectral)
        , isFirst(first)
        , halves(down)
        , hasShortcut(down || in != out)
    {
        if (hasShortcut)
            shortcut = DConv(make, name + ".shortcut", in, out, 1, s.spectral);
        if (!isFirst) { // the first sees the image itself
            norm1 = FeatureNorm(make, name + ".norm1", in, s.normD);
            norm2 = FeatureNorm(make, name + ".norm2", out, s.normD);
        }
    }
    Tensor operator()(const Tensor &x, bool training)
    {
        Tensor inner = isFirst ? x : at::relu(norm1(x, training));
        inner = at::relu(norm2(conv1(inner, training), training));
        inner = conv2(inner, training);
        // A 1 x 1 convolution and mean pooling may change places.
        Tensor beside = halves ? halved(x) : x;
        if (hasShortcut)
            beside = shortcut(beside, training);
        return (halves ? halved(inner) : inner) + beside;
    }
};

class ResidualDiscriminator final : public Discriminator
{
public:
    ResidualDiscriminator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::discriminatorWeights, device);
        int64_t in = s.channels;
        const auto add = [&](int64_t out, bool down) {
            m_blocks.emplace_back(make, "block" + std::to_string(m_blocks.size() + 1), in, out,
                                  m_blocks.empty(), down, s);
            in = out;
        };
        for (int side = s.imageSize; side > 4; side /= 2)
            add(s.width * widthFactor(int64_t(1) << m_blocks.size()), true);
        add(in, false);
        m_dense = DWeight::glorot(make, "dense.weight", {1, in}, in, 1, s.spectral);
        m_bias = make.constant("dense.bias", {1}, 0);
        addClasses(make, s, in);
    }

private:
    Tensor features(const Tensor &images, bool training) override
    {
        Tensor x = images;
        for (auto &block : m_blocks)
            x = block(x, training);
        return at::relu(x).sum({2, 3});
    }
    Tensor score(const Tensor &features, bool training) override
    {
        return at::linear(features, m_dense(training), m_bias).squeeze(1);
    }

    std::vector<DownBlock> m_blocks;
    DWeight m_dense;
    Tensor m_bias;
};

} // namespace

std::unique_ptr<Net> residualGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return std::make_unique<ResidualGenerator>(shape, seed, device);
}

std::unique_ptr<Net> residualDiscriminator(const GanShape &shape, quint64 seed,
                                           torch::Device device)
{
    return std::make_unique<ResidualDiscriminator>(shape, seed, device);
}

} // namespace synthray::detail
