// SPDX-License-Identifier: GPL-3.0-or-later
// A generator with classes: the class' embedding is appended to the latent vector (Mirza and
// Osindero 2014), so every family can have them.
#include "learn/models/gan.h"

namespace synthray::detail {

namespace {

constexpr int embeddingSize = 32;

class ConditionalGenerator final : public Net
{
public:
    ConditionalGenerator(const GanShape &s, quint64 seed, torch::Device device)
    {
        GanShape plain = s;
        plain.classes = 0;
        plain.latentSize = s.latentSize + embeddingSize;
        m_plain = plainGenerator(plain, seed, device);
        m_parameters = m_plain->parameters();
        m_buffers = m_plain->buffers();
        NetMaker make(*this, seed, stream::classEmbedding, device);
        m_classes = make.normal("classes.weight", {s.classes, embeddingSize}, 0, 1);
    }

    Tensor forward(const Tensor &, bool) override
    {
        throw std::logic_error("a generator with classes needs them");
    }
    Tensor conditioned(const Tensor &latents, const Tensor &labels, bool training) override
    {
        return m_plain->forward(whole(latents, labels), training);
    }
    void calibrate(const Tensor &latents, const Tensor &labels) override
    {
        at::NoGradGuard noGrad;
        m_plain->calibrate(whole(latents, labels), {});
    }

private:
    Tensor whole(const Tensor &latents, const Tensor &labels) const
    {
        return at::cat({latents, labels.matmul(m_classes)}, 1);
    }

    std::unique_ptr<Net> m_plain;
    Tensor m_classes;
};

} // namespace

std::unique_ptr<Net> conditionalGenerator(const GanShape &shape, quint64 seed, torch::Device device)
{
    return std::make_unique<ConditionalGenerator>(shape, seed, device);
}

} // namespace synthray::detail
