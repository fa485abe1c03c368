// SPDX-License-Identifier: GPL-3.0-or-later
// Radford, Metz, Chintala 2016 at 64 x 64, and the same with a layer less or more at 32, 128 and
// 256. Parameters carry the names of pytorch/examples ("main.N"), the position in a sequence that
// counts norm and activation too, also where there is no norm.
#include "learn/models/convolutions.h"
#include "learn/models/gan.h"

namespace synthray::detail {

namespace {

// The reference draws convolutions from N(0, 0.02).
constexpr double convDeviation = 0.02;

std::string mainName(size_t position) { return "main." + std::to_string(position); }
std::string weightName(size_t position) { return mainName(position) + ".weight"; }

class DcganGenerator final : public Net
{
public:
    DcganGenerator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::generatorWeights, device);
        int64_t factor = s.imageSize / 8;
        int64_t in = s.width * widthFactor(factor);
        // A 1x1 latent through a 4x4 transposed convolution is a matrix product.
        m_first = make.normal(weightName(0), {s.latentSize, in, 4, 4}, 0, convDeviation);
        for (int side = 4; side < s.imageSize; side *= 2) {
            const size_t at = 3 * m_norms.size();
            m_norms.emplace_back(make, mainName(at + 1), in);
            factor /= 2;
            const int64_t out = side * 2 < s.imageSize ? s.width * widthFactor(factor) : s.channels;
            m_convs.push_back(make.normal(weightName(at + 3), {in, out, 4, 4}, 0, convDeviation));
            in = out;
        }
    }

    Tensor forward(const Tensor &latents, bool training) override
    {
        // [N, Z] x [Z, 4*4*C], the product laid out channels_last.
        const auto &f = m_first;
        const Tensor flat = f.permute({0, 2, 3, 1}).reshape({f.size(0), -1});
        Tensor x = at::matmul(latents, flat)
                       .view({latents.size(0), 4, 4, f.size(1)})
                       .permute({0, 3, 1, 2});
        for (size_t i = 0; i < m_norms.size(); ++i) {
            x = m_norms[i].relu(x, training);
            x = transposedConv(x, m_convs[i], {}, 2, 1);
        }
        return at::tanh(x);
    }

    void calibrate(const Tensor &latents, const Tensor &) override
    {
        std::vector<BatchNorm *> norms;
        for (auto &norm : m_norms)
            norms.push_back(&norm);
        calibrateNorms(norms, [&] { forward(latents, true); });
    }

private:
    Tensor m_first;
    std::vector<Tensor> m_convs;
    std::vector<BatchNorm> m_norms;
};

class DcganDiscriminator final : public Discriminator
{
public:
    DcganDiscriminator(const GanShape &s, quint64 seed, torch::Device device)
    {
        NetMaker make(*this, seed, stream::discriminatorWeights, device);
        int64_t in = s.channels;
        size_t at = 0;
        for (int side = s.imageSize; side > 4; side /= 2) {
            const int64_t out = s.width * widthFactor(int64_t(1) << m_convs.size());
            m_convs.push_back(
                DWeight::normal(make, weightName(at), {out, in, 4, 4}, convDeviation, s.spectral));
            if (at > 0)
                m_norms.emplace_back(make, mainName(at + 1), out, s.normD);
            at += at > 0 ? 3 : 2;
            in = out;
        }
        m_last = DWeight::normal(make, weightName(at), {1, in, 4, 4}, convDeviation, s.spectral);
        addClasses(make, s, in * 16);
    }

private:
    Tensor features(const Tensor &images, bool training) override
    {
        Tensor x = leakyRelu(conv(images, m_convs[0](training), {}, 2, 1));
        for (size_t i = 1; i < m_convs.size(); ++i) {
            x = conv(x, m_convs[i](training), {}, 2, 1);
            x = m_norms[i - 1].leaky(x, training);
        }
        return x.permute({0, 2, 3, 1}).reshape({x.size(0), -1});
    }
    // A 4x4 image under a 4x4 kernel without border is one dot product. The sigmoid is part of
    // the loss, which is steadier numerically and the same function.
    Tensor score(const Tensor &features, bool training) override
    {
        return at::matmul(features, m_last(training).permute({0, 2, 3, 1}).reshape({-1}));
    }

    std::vector<DWeight> m_convs;
    std::vector<FeatureNorm> m_norms;
    DWeight m_last;
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
