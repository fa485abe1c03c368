// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/ganstep.h"

namespace synthray::detail {

namespace {

// Binary cross-entropy on logits: BCE(sigmoid(l), 1) = softplus(-l), BCE(sigmoid(l), 0) =
// softplus(l).
Tensor lossAsReal(const Tensor &logits) { return at::softplus(logits.neg()).mean(); }
Tensor lossAsFake(const Tensor &logits) { return at::softplus(logits).mean(); }
Tensor meanProbability(const Tensor &logits) { return at::sigmoid(logits.detach()).mean(); }

/// Of all parameters together, before they are changed.
Tensor gradientNorm(const Net &net)
{
    at::NoGradGuard noGrad;
    std::vector<Tensor> norms;
    for (const auto &p : net.parameters())
        if (p.tensor.grad().defined())
            norms.push_back(p.tensor.grad().norm());
    return at::stack(norms).norm();
}

} // namespace

GanPlan ganPlan(const GanShape &shape)
{
    GanPlan plan;
    plan.optimizer.beta1 = shape.beta1;
    plan.optimizer.epsilon = shape.epsilon;
    plan.optimizer.kerasEpsilon = shape.kerasEpsilon();
    return plan;
}

GanTrainer::GanTrainer(const GanShape &shape, const GanPlan &plan, quint64 seed,
                       torch::Device device)
    : m_shape(shape)
    , m_plan(plan)
    , m_seed(seed)
    , m_device(device)
    , m_gan(makeGan(shape, seed, device))
    , m_optimizerG(*m_gan.generator, plan.optimizer)
    , m_optimizerD(*m_gan.discriminator, plan.optimizer)
{
    if (shape.ema > 0) {
        m_average = makeGenerator(shape, seed, device); // the same values
        m_average->setRequiresGrad(false);
    }
}

Tensor GanTrainer::step(const GanBatch &batch)
{
    const Tensor losses = m_shape.halfBatches() ? halfStep(batch) : wholeStep(batch);
    updateAverage();
    return losses;
}

/// mean = d mean + (1 - d) weights. The first steps count more, or the mean would be the initial
/// weights for a long time: d = min(ema, (1 + t) / (10 + t)) after t updates, as in TensorFlow's
/// ExponentialMovingAverage.
void GanTrainer::updateAverage()
{
    if (!m_average)
        return;
    at::NoGradGuard noGrad;
    const auto t = double(m_optimizerG.steps());
    const double decay = std::min(m_shape.ema, (1 + t) / (10 + t));
    const auto &from = m_gan.generator->parameters();
    const auto &into = m_average->parameters();
    for (size_t i = 0; i < into.size(); ++i) {
        Tensor mean = into[i].tensor;
        mean.lerp_(from[i].tensor.detach(), 1 - decay);
    }
}

// As in the DCGAN reference: the gradients of real and generated images add up to one update of D;
// the same generated images then serve the generator.
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
    const Tensor normD = gradientNorm(d);
    m_optimizerD.step(rateD(batch.step));
    const Tensor lossG = updateGenerator(fake, batch.step);
    return numbers(lossReal + lossFake, lossG, onReal, onFake, normD);
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
    m_optimizerD.step(rateD(batch.step));
    Tensor drawn;
    {
        at::NoGradGuard noGrad;
        drawn = generator().forward(batch.latentsD, true);
    }
    d.clearGradients();
    const Tensor onFake = d.forward(drawn, true);
    const Tensor lossFake = lossAsFake(onFake);
    lossFake.backward();
    const Tensor normD = gradientNorm(d);
    m_optimizerD.step(rateD(batch.step));
    const Tensor lossG = updateGenerator(generator().forward(batch.latentsG, true), batch.step);
    return numbers(lossReal + lossFake, lossG, onReal, onFake, normD);
}

Tensor GanTrainer::updateGenerator(const Tensor &fake, qint64 step)
{
    Net &d = discriminator();
    d.setRequiresGrad(
        !tuning().frozenD); // D's weight gradients are not needed here: a tenth to a quarter saved
    // Dropout and batch statistics as in training: Keras' dropout does not look at 'trainable'
    // either.
    const Tensor lossG = lossAsReal(d.forward(fake, true));
    generator().clearGradients();
    lossG.backward();
    m_normG = gradientNorm(generator());
    m_optimizerG.step(rateG(step));
    return lossG.detach();
}

Tensor GanTrainer::numbers(const Tensor &lossD, const Tensor &lossG, const Tensor &onReal,
                           const Tensor &onFake, const Tensor &normD) const
{
    const Tensor real = onReal.detach(), fake = onFake.detach();
    return at::stack({lossD.detach(), lossG, meanProbability(real), meanProbability(fake),
                      real.mean(), fake.mean(), real.sign().mean(), normD, m_normG});
}

void GanTrainer::restored()
{
    m_optimizerG.restored();
    m_optimizerD.restored();
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
    add("optimizerG.", m_optimizerG.state());
    add("optimizerD.", m_optimizerD.state());
    if (m_average)
        add("average.", m_average->state());
    return all;
}

} // namespace synthray::detail
