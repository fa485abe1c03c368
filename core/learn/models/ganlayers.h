// SPDX-License-Identifier: GPL-3.0-or-later
// Layers that the networks of several families share: norms of the discriminator and spectral norm.
#pragma once

#include "learn/models/net.h"

namespace synthray::detail {

/// W / sigma(W) with the largest singular value sigma of W as a matrix [filters, rest] (Miyato,
/// Kataoka, Koyama and Yoshida 2018). One power iteration in each forward pass of the training; its
/// two vectors are buffers, so that a resumed run goes on with them.
class SpectralNorm
{
public:
    SpectralNorm() = default;
    SpectralNorm(NetMaker &make, const std::string &name, int64_t rows, int64_t columns)
        : m_u(make.unitVector(name + "_u", rows))
        , m_v(make.unitVector(name + "_v", columns))
    {
    }
    Tensor operator()(const Tensor &weight, bool training) const;

private:
    Tensor m_u, m_v;
};

/// A weight of the discriminator, with or without spectral norm. With it the parameter is called
/// "<name>_orig", as in PyTorch's spectral_norm().
class DWeight
{
public:
    DWeight() = default;
    static DWeight normal(NetMaker &make, const std::string &name, at::IntArrayRef shape,
                          double deviation, bool spectral)
    {
        return {make, name, make.normal(nameOf(name, spectral), shape, 0, deviation), spectral};
    }
    static DWeight glorot(NetMaker &make, const std::string &name, at::IntArrayRef shape,
                          qint64 fanIn, qint64 fanOut, bool spectral)
    {
        return {make, name, make.glorot(nameOf(name, spectral), shape, fanIn, fanOut), spectral};
    }
    Tensor operator()(bool training) const
    {
        return m_isSpectral ? m_norm(m_weight, training) : m_weight;
    }
    bool defined() const { return m_weight.defined(); }

private:
    DWeight(NetMaker &make, const std::string &name, Tensor weight, bool spectral)
        : m_weight(std::move(weight))
        , m_isSpectral(spectral)
    {
        if (spectral)
            m_norm = SpectralNorm(make, name, m_weight.size(0), m_weight[0].numel());
    }
    static std::string nameOf(const std::string &name, bool spectral)
    {
        return spectral ? name + "_orig" : name;
    }

    Tensor m_weight;
    SpectralNorm m_norm;
    bool m_isSpectral = false;
};

enum class NormKind { Batch, Layer, Instance, None };

/// A norm of the discriminator's features: over the batch, over each image (one group, as WGAN-GP
/// takes it for layer norm), over each channel of each image, or none.
class FeatureNorm
{
public:
    FeatureNorm() = default;
    FeatureNorm(NetMaker &make, const std::string &name, int64_t channels, NormKind kind);
    Tensor operator()(const Tensor &x, bool training);
    /// With a leaky ReLU after it.
    Tensor leaky(const Tensor &x, bool training)
    {
        return m_kind == NormKind::Batch ? m_batch.leakyRelu(x, training)
                                         : leakyRelu((*this)(x, training));
    }

private:
    NormKind m_kind = NormKind::None;
    BatchNorm m_batch;
    Tensor m_weight, m_bias; // of layer and instance norm
};

} // namespace synthray::detail
