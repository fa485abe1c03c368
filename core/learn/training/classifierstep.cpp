// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/classifierstep.h"

#include <ATen/autocast_mode.h>
#include <ATen/Parallel.h>

#include <numbers>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr double momentum = 0.9; // of SGD

bool liesAlike(const Tensor &a, const Tensor &b)
{
    return a.strides() == b.strides() && a.is_non_overlapping_and_dense()
        && b.is_non_overlapping_and_dense();
}

} // namespace

double StepPlan::rateAt(qint64 step) const
{
    const double epoch = double(step - 1) / double(stepsPerEpoch);
    double now = rate;
    if (schedule == Schedule::Cosine)
        now *= 0.5 * (1 + std::cos(std::numbers::pi * double(step - 1) / double(steps)));
    else if (schedule == Schedule::Steps)
        now *= std::pow(stepFactor, std::floor(epoch / stepEvery));
    if (warmup > 0 && epoch < warmup)
        now *= double(step) / (warmup * double(stepsPerEpoch));
    return now;
}

StepPlan stepPlan(const ParamSet &params, qint64 stepsPerEpoch, qint64 steps, bool severalLabels,
                  const std::vector<qint64> &classCounts, qint64 films)
{
    StepPlan plan;
    const QString optimiser = params.text(u"optimiser"_s);
    plan.optimiser = optimiser == "sgd"_L1 ? StepPlan::Kind::Sgd
        : optimiser == "adamw"_L1          ? StepPlan::Kind::AdamW
                                           : StepPlan::Kind::Adam;
    plan.rate = params.real(u"lr"_s);
    plan.weightDecay = params.real(u"weightDecay"_s);
    const QString schedule = params.text(u"schedule"_s);
    plan.schedule = schedule == "cosine"_L1 ? StepPlan::Schedule::Cosine
        : schedule == "step"_L1             ? StepPlan::Schedule::Steps
                                            : StepPlan::Schedule::Constant;
    plan.stepEvery = int(params.integer(u"stepEvery"_s));
    plan.stepFactor = params.real(u"stepFactor"_s);
    plan.warmup = params.real(u"warmup"_s);
    plan.stepsPerEpoch = stepsPerEpoch;
    plan.steps = steps;
    plan.severalLabels = severalLabels;
    plan.labelSmoothing = params.real(u"labelSmoothing"_s);
    plan.focalGamma = params.real(u"focalGamma"_s);
    plan.mixed = params.text(u"precision"_s) == "bfloat16"_L1;
    if (params.flag(u"classWeights"_s)) {
        // 1 / share, so that classes of equal size weigh 1; several labels: negatives per positive.
        std::vector<float> weights;
        for (const qint64 count : classCounts)
            weights.push_back(severalLabels
                                  ? float(films - count) / float(std::max<qint64>(1, count))
                                  : float(films) / float(std::max<qint64>(1, count))
                                      / float(classCounts.size()));
        plan.classWeights = at::tensor(weights, at::kFloat);
    }
    return plan;
}

Tensor classifierLoss(const Tensor &logits, const Tensor &truth, const StepPlan &plan)
{
    const Tensor wide = logits.to(at::kFloat);
    if (plan.severalLabels) {
        const Tensor target = plan.labelSmoothing > 0
            ? truth * (1 - plan.labelSmoothing) + 0.5 * plan.labelSmoothing
            : truth;
        const Tensor yes = at::log_sigmoid(wide), no = at::log_sigmoid(wide.neg());
        Tensor positive = target * yes, negative = (1 - target) * no;
        if (plan.focalGamma > 0) {
            positive = positive * no.exp().pow(plan.focalGamma);
            negative = negative * yes.exp().pow(plan.focalGamma);
        }
        if (plan.classWeights.defined())
            positive = positive * plan.classWeights;
        return (positive + negative).neg().mean();
    }
    const Tensor target = plan.labelSmoothing > 0
        ? truth * (1 - plan.labelSmoothing) + plan.labelSmoothing / double(truth.size(1))
        : truth;
    const Tensor logP = at::log_softmax(wide, 1);
    Tensor terms = target * logP;
    if (plan.focalGamma > 0)
        terms = terms * (1 - logP.exp()).clamp_min(0).pow(plan.focalGamma);
    if (!plan.classWeights.defined())
        return terms.sum(1).neg().mean();
    const Tensor weighted = terms * plan.classWeights;
    return weighted.sum().neg() / (truth * plan.classWeights).sum();
}

Optimiser::Optimiser(const Net &net, const StepPlan &plan)
    : m_kind(plan.optimiser)
    , m_decay(plan.weightDecay)
{
    for (const auto &p : net.parameters()) {
        const Tensor plain = p.tensor.detach();
        Slot slot{p.name, p.tensor, at::zeros_like(plain), {}, 0};
        if (m_kind != StepPlan::Kind::Sgd)
            slot.v = at::zeros_like(plain);
        m_slots.push_back(std::move(slot));
    }
    m_counts = at::zeros({int64_t(m_slots.size())}, at::kLong);
}

void Optimiser::step(double rate)
{
    at::NoGradGuard noGrad;
    for (auto &slot : m_slots) {
        Tensor gradient = slot.parameter.grad();
        if (!gradient.defined() || !slot.parameter.requires_grad())
            continue;
        ++slot.steps;
        if (m_kind == StepPlan::Kind::Sgd) {
            if (m_decay > 0)
                gradient = gradient.add(slot.parameter, m_decay);
            slot.m.mul_(momentum).add_(gradient);
            slot.parameter.add_(slot.m, -rate);
            continue;
        }
        AdamStep s{0.9,
                   0.999,
                   1e-8,
                   1 - std::pow(0.9, double(slot.steps)),
                   1 - std::pow(0.999, double(slot.steps)),
                   rate,
                   m_kind == StepPlan::Kind::AdamW ? rate * m_decay : 0,
                   m_kind == StepPlan::Kind::Adam ? m_decay : 0};
        if (slot.parameter.is_cpu()) {
            if (!liesAlike(slot.parameter, gradient))
                gradient = at::empty_like(slot.parameter).copy_(gradient);
            float *p = slot.parameter.data_ptr<float>(), *m = slot.m.data_ptr<float>(),
                  *v = slot.v.data_ptr<float>();
            const float *g = gradient.data_ptr<float>();
            at::parallel_for(0, slot.parameter.numel(), 1 << 15, [&](int64_t from, int64_t to) {
                adamUpdate(p + from, m + from, v + from, g + from, to - from, s);
            });
            continue;
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
}

std::vector<NamedTensor> Optimiser::state() const
{
    std::vector<NamedTensor> all;
    for (size_t i = 0; i < m_slots.size(); ++i) {
        all.push_back({"m." + m_slots[i].name, m_slots[i].m});
        if (m_slots[i].v.defined())
            all.push_back({"v." + m_slots[i].name, m_slots[i].v});
        m_counts.data_ptr<int64_t>()[i] = m_slots[i].steps;
    }
    all.push_back({"counts", m_counts});
    return all;
}

void Optimiser::countsRestored()
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].steps = m_counts.data_ptr<int64_t>()[i];
}

ClassifierTrainer::ClassifierTrainer(std::unique_ptr<ClassifierNet> net, StepPlan plan,
                                     quint64 seed, torch::Device device)
    : m_net(std::move(net))
    , m_plan(std::move(plan))
    , m_seed(seed)
    , m_device(device)
    , m_optimiser(*m_net, m_plan)
{
    if (m_plan.classWeights.defined())
        m_plan.classWeights = m_plan.classWeights.to(device);
}

Tensor ClassifierTrainer::step(const ClassifierBatch &batch)
{
    // Dropout draws from LibTorch's generator: seeded by the step, so that a resumed run draws the
    // same.
    at::manual_seed(Rng(m_seed, stream::dropout, quint64(batch.step)).bits());
    m_net->clearGradients();
    Pass pass;
    Tensor loss, total;
    {
        const Autocast cast(m_plan.mixed, m_device);
        pass = m_net->pass(batch.films, true);
        loss = classifierLoss(pass.logits, batch.truth, m_plan);
        total = loss;
        // Weights of the auxiliary heads: 0.3 in the GoogLeNet paper, 0.4 as torchvision trains
        // Inception v3.
        for (const auto &auxiliary : pass.auxiliary)
            total = total
                + (m_net->shape().id == "googlenet"_L1 ? 0.3 : 0.4)
                    * classifierLoss(auxiliary, batch.truth, m_plan);
    }
    total.backward();
    m_optimiser.step(m_plan.rateAt(batch.step));
    at::NoGradGuard noGrad;
    const Tensor right = m_plan.severalLabels
        ? pass.logits.gt(0).eq(batch.truth.gt(0.5)).all(1).sum()
        : pass.logits.argmax(1).eq(batch.truth.argmax(1)).sum();
    return at::stack(
        {loss.detach(), right.to(at::kFloat),
         at::full({}, double(batch.films.size(0)), at::device(m_device).dtype(at::kFloat))});
}

Tensor ClassifierTrainer::probabilities(const Tensor &films)
{
    at::NoGradGuard noGrad;
    const Autocast cast(m_plan.mixed, m_device);
    const Tensor logits = m_net->forward(films, false).to(torch::kCPU).to(at::kDouble);
    return (m_plan.severalLabels ? at::sigmoid(logits) : at::softmax(logits, 1)).contiguous();
}

std::vector<NamedTensor> ClassifierTrainer::state() const
{
    std::vector<NamedTensor> all;
    for (const auto &t : m_net->state())
        all.push_back({"net." + t.name, t.tensor});
    for (const auto &t : m_optimiser.state())
        all.push_back({"optimiser." + t.name, t.tensor});
    return all;
}

bool ClassifierTrainer::isFinite() const
{
    at::NoGradGuard noGrad;
    std::vector<Tensor> sums;
    for (const auto &t : m_net->state())
        if (t.tensor.is_floating_point())
            sums.push_back(t.tensor.detach().sum());
    return at::isfinite(at::stack(sums)).all().to(torch::kCPU).item<bool>();
}

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
Autocast::Autocast(bool on, torch::Device device)
    : m_on(on)
    , m_cuda(device.is_cuda())
{
    if (!m_on)
        return;
    at::autocast::set_autocast_dtype(device.type(), at::kBFloat16);
    at::autocast::set_autocast_enabled(device.type(), true);
}
Autocast::~Autocast()
{
    if (!m_on)
        return;
    at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_cuda ? at::kCUDA : at::kCPU, false);
}
#else
Autocast::Autocast(bool on, torch::Device device)
    : m_on(on)
    , m_cuda(device.is_cuda())
{
    if (!m_on)
        return;
    if (m_cuda) {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(true);
    } else {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(true);
    }
}
Autocast::~Autocast()
{
    if (!m_on)
        return;
    at::autocast::clear_cache();
    m_cuda ? at::autocast::set_enabled(false) : at::autocast::set_cpu_enabled(false);
}
#endif

} // namespace synthray::detail
