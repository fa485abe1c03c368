// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/ganlayers.h"

namespace synthray::detail {

namespace {

// As PyTorch's functional.normalize with the eps of spectral_norm().
Tensor unit(const Tensor &vector) { return vector / vector.norm().clamp_min(1e-12); }

} // namespace

Tensor SpectralNorm::operator()(const Tensor &weight, bool training) const
{
    const Tensor matrix = weight.reshape({weight.size(0), -1});
    Tensor u = m_u, v = m_v;
    if (training) {
        at::NoGradGuard noGrad;
        v = unit(at::mv(matrix.t(), u));
        u = unit(at::mv(matrix, v));
        // The graph keeps u and v; the buffers change again before its backward pass.
        Tensor keepU = m_u, keepV = m_v;
        keepU.copy_(u);
        keepV.copy_(v);
    }
    return weight / at::dot(u, at::mv(matrix, v));
}

FeatureNorm::FeatureNorm(NetMaker &make, const std::string &name, int64_t channels, NormKind kind)
    : m_kind(kind)
{
    if (kind == NormKind::Batch) {
        m_batch = BatchNorm(make, name, channels);
    } else if (kind != NormKind::None) {
        m_weight = make.constant(name + ".weight", {channels}, 1);
        m_bias = make.constant(name + ".bias", {channels}, 0);
    }
}

Tensor FeatureNorm::operator()(const Tensor &x, bool training)
{
    if (m_kind == NormKind::Batch)
        return m_batch(x, training);
    if (m_kind == NormKind::None)
        return x;
    const int64_t groups = m_kind == NormKind::Layer ? 1 : x.size(1);
    return at::group_norm(x, groups, m_weight, m_bias, 1e-5, false);
}

} // namespace synthray::detail
