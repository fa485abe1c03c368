// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/ganlayers.h"

namespace synthray::detail {

namespace {

// As PyTorch's functional.normalize with the eps of spectral_norm().
Tensor unit(const Tensor &vector) { return vector / vector.norm().clamp_min(1e-12); }

/// [filters, rest]. Kernels lie in memory pixel by pixel; in this order the matrix is no copy.
Tensor asMatrix(const Tensor &weight)
{
    const Tensor w = weight.dim() == 4 ? weight.permute({0, 2, 3, 1}) : weight;
    return w.reshape({w.size(0), -1});
}

/// A vector over the columns of asMatrix(weight), from PyTorch's order, in which it is saved.
Tensor inOrderOf(const Tensor &weight, const Tensor &v)
{
    return weight.dim() == 4 ? asMatrix(v.view(weight[0].sizes()).unsqueeze(0)).flatten().clone()
                             : v.clone();
}
Tensor asSaved(const Tensor &weight, const Tensor &v)
{
    if (weight.dim() != 4)
        return v;
    return v.view({weight.size(2), weight.size(3), weight.size(1)}).permute({2, 0, 1}).flatten();
}

/// weight / sigma, sigma = u' W v with constant u and v. Its gradient, (g - <g, y> u v') / sigma,
/// goes over the weights fewer times than LibTorch's of the same expression.
class Divided : public torch::autograd::Function<Divided>
{
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &weight,
                          const Tensor &u, const Tensor &v)
    {
        const Tensor sigma = at::dot(u, at::mv(asMatrix(weight), v));
        const Tensor y = weight / sigma;
        context->save_for_backward({y, u, v, sigma});
        return y;
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   const torch::autograd::variable_list &gradients)
    {
        const auto saved = context->get_saved_variables();
        const Tensor &y = saved[0], &u = saved[1], &v = saved[2], &sigma = saved[3];
        const Tensor g = asMatrix(gradients[0]);
        const Tensor along = (g * asMatrix(y)).sum();
        const Tensor matrix = (g - at::outer(u * along, v)) / sigma;
        if (y.dim() != 4)
            return {matrix.view(y.sizes()), Tensor(), Tensor()};
        const Tensor forWeight = matrix.view({y.size(0), y.size(2), y.size(3), y.size(1)});
        return {forWeight.permute({0, 3, 1, 2}), Tensor(), Tensor()};
    }
};

} // namespace

Tensor SpectralNorm::operator()(const Tensor &weight, bool training) const
{
    const Tensor matrix = asMatrix(weight.detach());
    Tensor u = m_u.clone(), v = inOrderOf(weight, m_v);
    if (training) {
        at::NoGradGuard noGrad;
        v = unit(at::mv(matrix.t(), u));
        u = unit(at::mv(matrix, v));
        // The graph keeps u and v; the buffers change again before its backward pass.
        Tensor keepU = m_u, keepV = m_v;
        keepU.copy_(u);
        keepV.copy_(asSaved(weight, v));
    }
    return Divided::apply(weight, u, v);
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
