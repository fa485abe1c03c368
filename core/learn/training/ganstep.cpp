// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/ganstep.h"

#include "learn/training/autocast.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

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

/// Rows of a batch, and of all that belongs to it.
struct Rows {
    int64_t from = 0, to = 0;
    Tensor of(const Tensor &tensor, int64_t dimension = 0) const
    {
        return tensor.defined() ? tensor.slice(dimension, from, to) : tensor;
    }
};

/// 'count' images in so many parts, each of at least two (batch statistics need two).
std::vector<Rows> partsOf(int64_t count, int parts)
{
    const int64_t number = std::clamp<int64_t>(parts, 1, std::max<int64_t>(1, count / 2));
    std::vector<Rows> list;
    for (int64_t i = 0; i < number; ++i)
        list.push_back({count * i / number, count * (i + 1) / number});
    return list;
}

GanBatch rowsOf(const GanBatch &batch, const Rows &rows)
{
    return {batch.step,
            rows.of(batch.real),
            rows.of(batch.latentsG),
            rows.of(batch.latentsD),
            rows.of(batch.labels),
            rows.of(batch.numbers, 1)};
}

double shareOf(const Rows &rows, int64_t count)
{
    return double(rows.to - rows.from) / double(count);
}

/// The random numbers of the discriminator's step, and of the generator's.
Tensor numbersD(const GanBatch &part)
{
    return part.numbers.defined() ? part.numbers[0] : part.numbers;
}

} // namespace

GanPlan ganPlan(const GanShape &shape)
{
    GanPlan plan;
    plan.optimizer.beta1 = shape.beta1;
    plan.optimizer.beta2 = shape.beta2;
    plan.optimizer.epsilon = shape.epsilon;
    plan.optimizer.kerasEpsilon = shape.kerasEpsilon();
    return plan;
}

GanPlan ganPlan(const GanShape &shape, const ParamSet &params)
{
    GanPlan plan = ganPlan(shape);
    const OptimizerOptions chosen = optimizerOptions(params);
    plan.optimizer.kind = chosen.kind;
    plan.optimizer.weightDecay = chosen.weightDecay;
    plan.objective = objectiveOf(params);
    plan.constraint = constraintOf(params);
    plan.augmentation = seenAugmentationOf(params);
    plan.criticSteps = int(params.integer(u"criticSteps"_s));
    plan.parts = int(params.integer(u"parts"_s));
    plan.mixed = isMixed(params);
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
    , m_augmentation(plan.augmentation, device)
    , m_lastG(at::zeros({2}, at::device(device).dtype(at::kFloat)))
{
    if (shape.ema > 0) {
        m_average = makeGenerator(shape, seed, device); // the same values
        m_average->setRequiresGrad(false);
    }
}

std::vector<QLatin1StringView> GanTrainer::numbers() const
{
    std::vector<QLatin1StringView> ids{"lossD"_L1,     "lossG"_L1,     "dReal"_L1,
                                       "dFake"_L1,     "logitReal"_L1, "logitFake"_L1,
                                       "dSignReal"_L1, "gradNormD"_L1, "gradNormG"_L1};
    if (m_plan.constraint.isPenalty())
        ids.push_back("penalty"_L1);
    if (m_augmentation.isAdaptive())
        ids.push_back("adaP"_L1);
    return ids;
}

Tensor GanTrainer::logged(const Sums &sums) const
{
    const Tensor real = at::cat(sums.onReal), fake = at::cat(sums.onFake);
    std::vector<Tensor> values{
        sums.loss,   m_lastG[0],  at::sigmoid(real).mean(), at::sigmoid(fake).mean(),
        real.mean(), fake.mean(), real.sign().mean(),       sums.norm,
        m_lastG[1]};
    if (m_plan.constraint.isPenalty())
        values.push_back(sums.penalty);
    if (m_augmentation.isAdaptive())
        values.push_back(m_augmentation.probability());
    return at::stack(values);
}

Tensor GanTrainer::step(const GanBatch &batch)
{
    // Dropout draws from LibTorch's generator: seeded by the step, so that a resumed run draws the
    // same.
    at::manual_seed(Rng(m_seed, stream::dropout, quint64(batch.step)).bits());
    const bool changesG = (batch.step - 1) % m_plan.criticSteps == 0;
    Tensor fake; // D's generated images, with their graph if G's step goes on with them
    const Sums sums = m_shape.halfBatches() ? updateHalves(batch)
                                            : updateWhole(batch, changesG ? &fake : nullptr);
    m_augmentation.observe(at::cat(sums.onReal), batch.step);
    if (changesG) {
        updateG(batch, fake);
        updateAverage();
    }
    return logged(sums);
}

// ---- the discriminator

Tensor GanTrainer::fakes(const Tensor &latents, const Tensor &labels)
{
    const Autocast mixed(m_plan.mixed, m_device);
    return generator().conditioned(latents, labels, true).to(at::kFloat);
}

/// D's outputs for images, augmented as it sees them, and the penalty for their slope there.
GanTrainer::Seen GanTrainer::look(const Tensor &images, const Tensor &labels, const Tensor &numbers,
                                  bool penalised)
{
    Tensor seen = m_augmentation(images, numbers);
    if (penalised)
        seen = seen.detach().requires_grad_(true);
    Seen result;
    {
        // A penalty's second derivatives are taken in float32.
        const Autocast mixed(m_plan.mixed && !penalised, m_device);
        result.logits = discriminator().conditioned(seen, labels, true).to(at::kFloat);
    }
    if (penalised)
        result.penalty = m_plan.constraint.penalty(result.logits, seen);
    return result;
}

/// WGAN-GP's: at random places between a real and a generated image, as D sees them.
Tensor GanTrainer::mixturePenalty(const Tensor &real, const Tensor &fake, const Tensor &labels,
                                  const Tensor &numbers)
{
    const Tensor place = numbers.select(1, GanBatch::mixtureNumber).view({-1, 1, 1, 1});
    const Tensor mixture
        = at::lerp(m_augmentation(fake, numbers), m_augmentation(real, numbers), place)
              .contiguous(imageLayout())
              .detach()
              .requires_grad_(true);
    return m_plan.constraint.penalty(discriminator().conditioned(mixture, labels, true), mixture);
}

/// Adds the gradients of a loss and of penalties that are defined.
void GanTrainer::learn(const Tensor &loss, std::initializer_list<Tensor> penalties, double share,
                       Sums &sums)
{
    Tensor whole = loss;
    for (const Tensor &penalty : penalties)
        if (penalty.defined()) {
            whole = whole.defined() ? whole + penalty : penalty;
            Sums::add(sums.penalty, penalty * share);
        }
    (whole * share).backward();
    if (loss.defined())
        Sums::add(sums.loss, loss * share);
}

void GanTrainer::learnReal(const GanBatch &part, double share, Sums &sums)
{
    const Seen seen = look(part.real, part.labels, numbersD(part), m_plan.constraint.onReal());
    learn(m_plan.objective.ofReal(seen.logits), {seen.penalty}, share, sums);
    sums.onReal.push_back(seen.logits.detach());
}

void GanTrainer::learnFake(const Tensor &fake, const GanBatch &part, double share, Sums &sums)
{
    const Seen seen = look(fake.detach(), part.labels, numbersD(part), m_plan.constraint.onFake());
    learn(m_plan.objective.ofFake(seen.logits), {seen.penalty}, share, sums);
    sums.onFake.push_back(seen.logits.detach());
}

void GanTrainer::learnPairs(const Tensor &fake, const GanBatch &part, double share, Sums &sums)
{
    const Seen real = look(part.real, part.labels, numbersD(part), m_plan.constraint.onReal());
    const Seen generated
        = look(fake.detach(), part.labels, numbersD(part), m_plan.constraint.onFake());
    learn(GanObjective::ofPairs(real.logits, generated.logits), {real.penalty, generated.penalty},
          share, sums);
    sums.onReal.push_back(real.logits.detach());
    sums.onFake.push_back(generated.logits.detach());
}

void GanTrainer::beginD()
{
    discriminator().setRequiresGrad(true);
    discriminator().clearGradients();
}

void GanTrainer::endD(qint64 step, Sums &sums)
{
    sums.norm = gradientNorm(discriminator());
    m_optimizerD.step(rateD(step));
    m_plan.constraint.afterUpdate(discriminator());
}

// As in the DCGAN reference: the gradients of real and generated images add up to one update of D;
// the same generated images then serve the generator (in '*fake', if a batch is one part).
GanTrainer::Sums GanTrainer::updateWhole(const GanBatch &batch, Tensor *fake)
{
    const int64_t count = batch.real.size(0);
    const auto parts = partsOf(count, m_plan.parts);
    Sums sums;
    if (fake && parts.size() == 1)
        *fake = fakes(batch.latentsG, batch.labels);
    beginD();
    for (const Rows &rows : parts) {
        const GanBatch part = rowsOf(batch, rows);
        const double share = shareOf(rows, count);
        Tensor drawn = fake ? *fake : Tensor();
        if (!drawn.defined()) {
            at::NoGradGuard noGrad;
            drawn = fakes(part.latentsG, part.labels);
        }
        if (m_plan.objective.isPaired()) {
            learnPairs(drawn, part, share, sums);
        } else {
            learnReal(part, share, sums);
            learnFake(drawn, part, share, sums);
        }
        if (m_plan.constraint.onMixture())
            learn({}, {mixturePenalty(part.real, drawn.detach(), part.labels, numbersD(part))},
                  share, sums);
    }
    endD(batch.step, sums);
    return sums;
}

// The chest study: two updates of D on half a batch each, then G on a whole one with fresh latents.
GanTrainer::Sums GanTrainer::updateHalves(const GanBatch &batch)
{
    const int64_t count = batch.real.size(0);
    const auto parts = partsOf(count, m_plan.parts);
    Sums sums;
    beginD();
    for (const Rows &rows : parts)
        learnReal(rowsOf(batch, rows), shareOf(rows, count), sums);
    endD(batch.step, sums);
    beginD();
    for (const Rows &rows : parts) {
        const GanBatch part = rowsOf(batch, rows);
        Tensor drawn;
        {
            at::NoGradGuard noGrad;
            drawn = fakes(part.latentsD, part.labels);
        }
        learnFake(drawn, part, shareOf(rows, count), sums);
    }
    endD(batch.step, sums);
    return sums;
}

// ---- the generator

void GanTrainer::updateG(const GanBatch &batch, const Tensor &fake)
{
    Net &d = discriminator();
    d.setRequiresGrad(
        !tuning().frozenD); // D's weight gradients are not needed here: a tenth to a quarter saved
    generator().clearGradients();
    const int64_t count = batch.latentsG.size(0);
    // Half batches: real images are half as many as generated ones, and have the classes of both.
    Tensor labels = batch.labels;
    if (labels.defined() && labels.size(0) < count)
        labels = at::cat({labels, labels}).slice(0, 0, count);
    Tensor lossG;
    for (const Rows &rows : partsOf(count, m_plan.parts)) {
        const Tensor numbers = batch.numbers.defined() ? rows.of(batch.numbers[1]) : batch.numbers;
        const Tensor drawn
            = fake.defined() ? fake : fakes(rows.of(batch.latentsG), rows.of(labels));
        // Dropout and batch statistics as in training: Keras' dropout does not look at
        // 'trainable' either.
        const Tensor onFake = look(drawn, rows.of(labels), numbers, false).logits;
        Tensor onReal;
        if (m_plan.objective.isPaired()) {
            at::NoGradGuard noGrad;
            onReal = look(rows.of(batch.real), rows.of(labels), numbers, false).logits;
        }
        const double share = shareOf(rows, count);
        const Tensor loss = m_plan.objective.ofGenerator(onFake, onReal);
        (loss * share).backward();
        Sums::add(lossG, loss * share);
    }
    {
        at::NoGradGuard noGrad;
        m_lastG.copy_(at::stack({lossG, gradientNorm(generator())}));
    }
    m_optimizerG.step(rateG(batch.step));
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
    // Only where they matter, so that checkpoints of earlier versions have all that is asked for.
    if (m_plan.criticSteps > 1)
        all.push_back({"progress.generator", m_lastG});
    if (m_augmentation.isAdaptive())
        all.push_back({"progress.augmentation", m_augmentation.state()});
    return all;
}

} // namespace synthray::detail
