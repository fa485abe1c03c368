// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/optimizer.h"

#include <ATen/Parallel.h>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

bool sameLayout(const Tensor &a, const Tensor &b)
{
    return a.strides() == b.strides() && a.is_non_overlapping_and_dense()
        && b.is_non_overlapping_and_dense();
}

} // namespace

OptimizerOptions optimizerOptions(const ParamSet &params)
{
    using Kind = OptimizerOptions::Kind;
    OptimizerOptions options;
    const QString kind = params.text(u"optimiser"_s);
    options.kind = kind == "sgd"_L1 ? Kind::Sgd
        : kind == "adamw"_L1        ? Kind::AdamW
        : kind == "rmsprop"_L1      ? Kind::RmsProp
                                    : Kind::Adam;
    options.weightDecay = params.real(u"weightDecay"_s);
    return options;
}

Optimizer::Optimizer(const Net &net, const OptimizerOptions &options)
    : m_options(options)
{
    using Kind = OptimizerOptions::Kind;
    for (const auto &p : net.parameters()) {
        const Tensor plain = p.tensor.detach();
        Slot slot{p.name, p.tensor, {}, {}, 0};
        if (options.kind != Kind::RmsProp)
            slot.m = at::zeros_like(plain);
        if (options.kind != Kind::Sgd)
            slot.v = at::zeros_like(plain);
        m_slots.push_back(std::move(slot));
    }
    m_counts = at::zeros({int64_t(m_slots.size())}, at::device(at::kCPU).dtype(at::kLong));
}

void Optimizer::step(double rate)
{
    using Kind = OptimizerOptions::Kind;
    at::NoGradGuard noGrad;
    for (auto &slot : m_slots) {
        const Tensor gradient = slot.parameter.grad();
        if (!gradient.defined() || !slot.parameter.requires_grad())
            continue;
        ++slot.steps;
        if (m_options.kind == Kind::Adam || m_options.kind == Kind::AdamW)
            adam(slot, gradient, rate);
        else
            descend(slot, gradient, rate);
    }
}

void Optimizer::adam(Slot &slot, Tensor gradient, double rate) const
{
    const bool decoupled = m_options.kind == OptimizerOptions::Kind::AdamW;
    const auto t = double(slot.steps);
    AdamStep s{m_options.beta1,
               m_options.beta2,
               m_options.epsilon,
               1 - std::pow(m_options.beta1, t),
               1 - std::pow(m_options.beta2, t),
               rate,
               decoupled ? rate * m_options.weightDecay : 0,
               decoupled ? 0 : m_options.weightDecay};
    if (m_options.kerasEpsilon)
        s.epsilon /= std::sqrt(s.correction2);
    if (slot.parameter.is_cpu()) {
        if (!sameLayout(slot.parameter, gradient))
            gradient = at::empty_like(slot.parameter).copy_(gradient);
        float *p = slot.parameter.data_ptr<float>(), *m = slot.m.data_ptr<float>(),
              *v = slot.v.data_ptr<float>();
        const float *g = gradient.data_ptr<float>();
        at::parallel_for(0, slot.parameter.numel(), 1 << 15, [&](int64_t from, int64_t to) {
            adamUpdate(p + from, m + from, v + from, g + from, to - from, s);
        });
        return;
    }
    if (s.gradientDecay > 0)
        gradient = gradient.add(slot.parameter, s.gradientDecay);
    slot.m.mul_(s.beta1).add_(gradient, 1 - s.beta1);
    slot.v.mul_(s.beta2).addcmul_(gradient, gradient, 1 - s.beta2);
    if (s.decay > 0)
        slot.parameter.mul_(1 - s.decay);
    const Tensor denominator = slot.v.sqrt().div_(std::sqrt(s.correction2)).add_(s.epsilon);
    slot.parameter.addcdiv_(slot.m, denominator, -rate / s.correction1);
}

/// SGD with momentum, and RMSProp (Tieleman and Hinton 2012), as torch.optim has them.
void Optimizer::descend(Slot &slot, Tensor gradient, double rate) const
{
    if (m_options.weightDecay > 0)
        gradient = gradient.add(slot.parameter, m_options.weightDecay);
    if (m_options.kind == OptimizerOptions::Kind::Sgd) {
        slot.m.mul_(m_options.momentum).add_(gradient);
        slot.parameter.add_(slot.m, -rate);
        return;
    }
    slot.v.mul_(m_options.smoothing).addcmul_(gradient, gradient, 1 - m_options.smoothing);
    slot.parameter.addcdiv_(gradient, slot.v.sqrt().add_(m_options.epsilon), -rate);
}

qint64 Optimizer::steps() const
{
    qint64 most = 0;
    for (const auto &slot : m_slots)
        most = std::max(most, slot.steps);
    return most;
}

std::vector<NamedTensor> Optimizer::state() const
{
    std::vector<NamedTensor> all;
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (m_slots[i].m.defined())
            all.push_back({"m." + m_slots[i].name, m_slots[i].m});
        if (m_slots[i].v.defined())
            all.push_back({"v." + m_slots[i].name, m_slots[i].v});
        m_counts.data_ptr<int64_t>()[i] = m_slots[i].steps;
    }
    all.push_back({"counts", m_counts});
    return all;
}

void Optimizer::restored()
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].steps = m_counts.data_ptr<int64_t>()[i];
}

} // namespace synthray::detail
