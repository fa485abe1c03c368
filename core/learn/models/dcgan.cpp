// SPDX-License-Identifier: GPL-3.0-or-later
// Radford, Metz, Chintala 2016 at 64 x 64. Parameters carry the names of pytorch/examples
// ("main.N"), the position in a sequence that counts batch norm and activation too.
#include "learn/models/gan.h"

namespace synthray::detail {

namespace {

// The reference draws convolutions from N(0, 0.02).
constexpr double convDeviation = 0.02;

class DcganGenerator final : public Net
{
public:
    DcganGenerator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::generatorWeights, device);
        const int64_t w = s.width;
        // A 1x1 latent through a 4x4 transposed convolution is a matrix product.
        m_first = make.normal("main.0.weight", {s.latentSize, w * 8, 4, 4}, 0, convDeviation);
        m_norms[0] = BatchNorm(make, "main.1", w * 8);
        m_convs[0] = make.normal("main.3.weight", {w * 8, w * 4, 4, 4}, 0, convDeviation);
        m_norms[1] = BatchNorm(make, "main.4", w * 4);
        m_convs[1] = make.normal("main.6.weight", {w * 4, w * 2, 4, 4}, 0, convDeviation);
        m_norms[2] = BatchNorm(make, "main.7", w * 2);
        m_convs[2] = make.normal("main.9.weight", {w * 2, w, 4, 4}, 0, convDeviation);
        m_norms[3] = BatchNorm(make, "main.10", w);
        m_convs[3] = make.normal("main.12.weight", {w, s.channels, 4, 4}, 0, convDeviation);
    }

    Tensor forward(const Tensor &latents, bool training) override
    {
        // [N, Z] x [Z, 4*4*C], the product laid out channels_last.
        const auto &f = m_first;
        const Tensor flat = f.permute({0, 2, 3, 1}).reshape({f.size(0), -1});
        Tensor x = at::matmul(latents, flat)
                       .view({latents.size(0), 4, 4, f.size(1)})
                       .permute({0, 3, 1, 2});
        for (size_t i = 0; i < 4; ++i) {
            x = m_norms[i](x, training).relu_();
            x = transposedConv(x, m_convs[i], {}, 2, 1);
        }
        return at::tanh(x);
    }

    void calibrate(const Tensor &latents) override
    {
        at::NoGradGuard noGrad;
        for (auto &norm : m_norms)
            norm.momentum = 1;
        forward(latents, true);
        for (auto &norm : m_norms)
            norm.momentum = 0.1;
    }

private:
    Tensor m_first;
    std::array<Tensor, 4> m_convs;
    std::array<BatchNorm, 4> m_norms;
};

class DcganDiscriminator final : public Net
{
public:
    DcganDiscriminator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::discriminatorWeights, device);
        const int64_t w = s.width;
        m_convs[0] = make.normal("main.0.weight", {w, s.channels, 4, 4}, 0, convDeviation);
        m_convs[1] = make.normal("main.2.weight", {w * 2, w, 4, 4}, 0, convDeviation);
        m_norms[0] = BatchNorm(make, "main.3", w * 2);
        m_convs[2] = make.normal("main.5.weight", {w * 4, w * 2, 4, 4}, 0, convDeviation);
        m_norms[1] = BatchNorm(make, "main.6", w * 4);
        m_convs[3] = make.normal("main.8.weight", {w * 8, w * 4, 4, 4}, 0, convDeviation);
        m_norms[2] = BatchNorm(make, "main.9", w * 8);
        m_last = make.normal("main.11.weight", {1, w * 8, 4, 4}, 0, convDeviation);
    }

    Tensor forward(const Tensor &images, bool training) override
    {
        Tensor x = leakyRelu(at::conv2d(images, m_convs[0], {}, {2, 2}, {1, 1}));
        for (size_t i = 1; i < 4; ++i) {
            x = at::conv2d(x, m_convs[i], {}, {2, 2}, {1, 1});
            x = leakyRelu(m_norms[i - 1](x, training));
        }
        // A 4x4 image under a 4x4 kernel without border is one dot product. The sigmoid is part of
        // the loss, which is steadier numerically and the same function.
        const Tensor flat = x.permute({0, 2, 3, 1}).reshape({x.size(0), -1});
        return at::matmul(flat, m_last.permute({0, 2, 3, 1}).reshape({-1}));
    }

private:
    std::array<Tensor, 4> m_convs;
    std::array<BatchNorm, 3> m_norms;
    Tensor m_last;
};

} // namespace

std::unique_ptr<Net> dcganGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return std::make_unique<DcganGenerator>(shape, seed, device);
}

std::unique_ptr<Net> dcganDiscriminator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return std::make_unique<DcganDiscriminator>(shape, seed, device);
}

} // namespace synthray::detail
