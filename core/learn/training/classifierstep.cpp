// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/classifierstep.h"

#include "learn/training/autocast.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

StepPlan stepPlan(const ParamSet &params, qint64 stepsPerEpoch, qint64 steps, bool multiLabel,
                  const std::vector<qint64> &classCounts, qint64 images)
{
    StepPlan plan;
    plan.optimizer = optimizerOptions(params);
    plan.schedule = scheduleOf(params, stepsPerEpoch, steps);
    plan.rate = params.real(u"lr"_s);
    plan.multiLabel = multiLabel;
    plan.labelSmoothing = params.real(u"labelSmoothing"_s);
    plan.focalGamma = params.real(u"focalGamma"_s);
    plan.mixed = isMixed(params);
    if (params.flag(u"classWeights"_s)) {
        // 1 / share, so that classes of equal size weigh 1; several labels: negatives per positive.
        std::vector<float> weights;
        for (const qint64 count : classCounts)
            weights.push_back(multiLabel ? float(images - count) / float(std::max<qint64>(1, count))
                                         : float(images) / float(std::max<qint64>(1, count))
                                      / float(classCounts.size()));
        plan.classWeights = at::tensor(weights, at::kFloat);
    }
    return plan;
}

Tensor classifierLoss(const Tensor &logits, const Tensor &truth, const StepPlan &plan)
{
    const Tensor wide = logits.to(at::kFloat);
    if (plan.multiLabel) {
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

ClassifierTrainer::ClassifierTrainer(std::unique_ptr<ClassifierNet> net, StepPlan plan,
                                     quint64 seed, torch::Device device)
    : m_net(std::move(net))
    , m_plan(std::move(plan))
    , m_seed(seed)
    , m_device(device)
    , m_optimizer(*m_net, m_plan.optimizer)
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
        pass = m_net->pass(batch.images, true);
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
    m_optimizer.step(rate(batch.step));
    at::NoGradGuard noGrad;
    const Tensor right = m_plan.multiLabel ? pass.logits.gt(0).eq(batch.truth.gt(0.5)).all(1).sum()
                                           : pass.logits.argmax(1).eq(batch.truth.argmax(1)).sum();
    return at::stack(
        {loss.detach(), right.to(at::kFloat),
         at::full({}, double(batch.images.size(0)), at::device(m_device).dtype(at::kFloat))});
}

Tensor classProbabilities(ClassifierNet &net, const Tensor &images, const StepPlan &plan)
{
    at::NoGradGuard noGrad;
    const Autocast cast(plan.mixed, images.device());
    const Tensor logits = net.forward(images, false).to(torch::kCPU).to(at::kDouble);
    return (plan.multiLabel ? at::sigmoid(logits) : at::softmax(logits, 1)).contiguous();
}

std::vector<NamedTensor> ClassifierTrainer::state() const
{
    std::vector<NamedTensor> all;
    for (const auto &t : m_net->state())
        all.push_back({"net." + t.name, t.tensor});
    for (const auto &t : m_optimizer.state())
        all.push_back({"optimizer." + t.name, t.tensor});
    return all;
}

} // namespace synthray::detail
