// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/ganstep.h"

namespace synthray::detail {

namespace {

// Binary cross-entropy on logits: BCE(sigmoid(l), 1) = softplus(-l), BCE(sigmoid(l), 0) =
// softplus(l).
Tensor lossAsReal(const Tensor &logits) { return at::softplus(logits.neg()).mean(); }
Tensor lossAsFake(const Tensor &logits) { return at::softplus(logits).mean(); }
Tensor belief(const Tensor &logits) { return at::sigmoid(logits.detach()).mean(); }

} // namespace

Adam::Adam(const Net &net, double rate, double beta1, double epsilon, bool kerasEpsilon)
    : m_rate(rate)
    , m_beta1(beta1)
    , m_epsilon(epsilon)
    , m_kerasEpsilon(kerasEpsilon)
{
    for (const auto &p : net.parameters()) {
        const Tensor plain = p.tensor.detach();
        m_slots.push_back({p.name, p.tensor, at::zeros_like(plain), at::zeros_like(plain)});
    }
}

void Adam::step()
{
    at::NoGradGuard noGrad;
    ++m_steps;
    const double correction1 = 1 - std::pow(m_beta1, double(m_steps));
    const double correction2 = 1 - std::pow(m_beta2, double(m_steps));
    const double epsilon = m_kerasEpsilon ? m_epsilon / std::sqrt(correction2) : m_epsilon;
    for (auto &slot : m_slots) {
        const Tensor &gradient = slot.parameter.grad();
        slot.m.mul_(m_beta1).add_(gradient, 1 - m_beta1);
        slot.v.mul_(m_beta2).addcmul_(gradient, gradient, 1 - m_beta2);
        const Tensor denominator = slot.v.sqrt().div_(std::sqrt(correction2)).add_(epsilon);
        slot.parameter.addcdiv_(slot.m, denominator, -m_rate / correction1);
    }
}

std::vector<NamedTensor> Adam::state() const
{
    std::vector<NamedTensor> all;
    for (const auto &slot : m_slots) {
        all.push_back({"m." + slot.name, slot.m});
        all.push_back({"v." + slot.name, slot.v});
    }
    return all;
}

GanTrainer::GanTrainer(const GanShape &shape, quint64 seed, torch::Device device)
    : m_shape(shape)
    , m_seed(seed)
    , m_device(device)
    , m_gan(makeGan(shape, seed, device))
    , m_adamG(*m_gan.generator, shape.lrG, shape.beta1, shape.epsilon, shape.kerasEpsilon())
    , m_adamD(*m_gan.discriminator, shape.lrD, shape.beta1, shape.epsilon, shape.kerasEpsilon())
{
    if (shape.ema > 0) {
        m_average = makeGenerator(shape, seed, device); // the same values
        m_average->setRequiresGrad(false);
    }
}

Tensor GanTrainer::step(const GanBatch &batch)
{
    const Tensor told = m_shape.halfBatches() ? halfStep(batch) : wholeStep(batch);
    updateAverage();
    return told;
}

/// mean = d mean + (1 - d) weights. The first steps count more, or the mean would be the initial
/// weights for a long time: d = min(ema, (1 + t) / (10 + t)) after t updates, as in TensorFlow's
/// ExponentialMovingAverage.
void GanTrainer::updateAverage()
{
    if (!m_average)
        return;
    at::NoGradGuard noGrad;
    const auto t = double(m_adamG.steps());
    const double decay = std::min(m_shape.ema, (1 + t) / (10 + t));
    const auto &from = m_gan.generator->parameters();
    const auto &into = m_average->parameters();
    for (size_t i = 0; i < into.size(); ++i) {
        Tensor mean = into[i].tensor;
        mean.lerp_(from[i].tensor.detach(), 1 - decay);
    }
}

// As in the DCGAN reference: the gradients of real and generated films add up to one update of D;
// the same generated films then serve the generator.
Tensor GanTrainer::wholeStep(const GanBatch &batch)
{
    Net &d = discriminator();
    const Tensor fake = generator().forward(batch.latentsG, true);
    d.setRequiresGrad(true);
    d.clearGradients();
    const Tensor onReal = d.forward(batch.real, true);
    const Tensor lossReal = lossAsReal(onReal);
    lossReal.backward();
    const Tensor onFake = d.forward(fake.detach(), true);
    const Tensor lossFake = lossAsFake(onFake);
    lossFake.backward();
    m_adamD.step();
    const Tensor lossG = updateGenerator(fake);
    return at::stack({(lossReal + lossFake).detach(), lossG, belief(onReal), belief(onFake)});
}

// The chest study: two updates of D on half a batch each, then G on a whole one with fresh latents.
Tensor GanTrainer::halfStep(const GanBatch &batch)
{
    // Dropout draws from LibTorch's generator: seeded by the step, so that a resumed run draws the
    // same.
    at::manual_seed(Rng(m_seed, stream::dropout, quint64(batch.step)).bits());
    Net &d = discriminator();
    d.setRequiresGrad(true);
    d.clearGradients();
    const Tensor onReal = d.forward(batch.real, true);
    const Tensor lossReal = lossAsReal(onReal);
    lossReal.backward();
    m_adamD.step();
    Tensor drawn;
    {
        at::NoGradGuard noGrad;
        drawn = generator().forward(batch.latentsD, true);
    }
    d.clearGradients();
    const Tensor onFake = d.forward(drawn, true);
    const Tensor lossFake = lossAsFake(onFake);
    lossFake.backward();
    m_adamD.step();
    const Tensor lossG = updateGenerator(generator().forward(batch.latentsG, true));
    return at::stack({(lossReal + lossFake).detach(), lossG, belief(onReal), belief(onFake)});
}

Tensor GanTrainer::updateGenerator(const Tensor &fake)
{
    Net &d = discriminator();
    d.setRequiresGrad(
        !tuning().frozenD); // D's weight gradients are not needed here: a tenth to a quarter saved
    // Dropout and batch statistics as in training: Keras' dropout does not look at 'trainable'
    // either.
    const Tensor lossG = lossAsReal(d.forward(fake, true));
    generator().clearGradients();
    lossG.backward();
    m_adamG.step();
    return lossG.detach();
}

bool GanTrainer::isFinite() const
{
    at::NoGradGuard noGrad;
    std::vector<Tensor> sums;
    for (const auto &t : state())
        if (t.tensor.is_floating_point())
            sums.push_back(t.tensor.detach().sum());
    return at::isfinite(at::stack(sums)).all().to(torch::kCPU).item<bool>();
}

std::vector<NamedTensor> GanTrainer::state() const
{
    std::vector<NamedTensor> all;
    const auto add = [&](const std::string &prefix, const std::vector<NamedTensor> &part) {
        for (const auto &t : part)
            all.push_back({prefix + t.name, t.tensor});
    };
    add("generator.", m_gan.generator->state());
    add("discriminator.", m_gan.discriminator->state());
    add("adamG.", m_adamG.state());
    add("adamD.", m_adamD.state());
    if (m_average)
        add("average.", m_average->state());
    return all;
}

} // namespace synthray::detail
