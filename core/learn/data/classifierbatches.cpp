// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/classifierbatches.h"

#include "base/parallel.h"

#include <numeric>

namespace synthray::detail {

using namespace Qt::StringLiterals;

GreyScale::GreyScale(const QString &normalize, int channels)
    : m_channels(channels)
{
    // Mean and deviation of ImageNet's channels; their averages for one channel.
    constexpr std::array mean{0.485, 0.456, 0.406}, deviation{0.229, 0.224, 0.225};
    for (int c = 0; c < channels; ++c) {
        double m = 0, d = 1;
        if (normalize == "half"_L1) {
            m = d = 0.5;
        } else if (normalize == "imagenet"_L1) {
            m = channels == 3 ? mean[size_t(c)] : 0.449;
            d = channels == 3 ? deviation[size_t(c)] : 0.226;
        }
        for (int v = 0; v < 256; ++v)
            m_table[size_t(c)][size_t(v)] = float((v / 255.0 - m) / d);
    }
}

Tensor toFilms(const std::vector<SquareVault::Square> &squares, int side, const GreyScale &scale)
{
    Tensor films = at::empty({int64_t(squares.size()), scale.channels(), side, side},
                             at::device(at::kCPU).dtype(at::kFloat),
                             at::MemoryFormat::ChannelsLast); // films are stored pixel by pixel
    float *out = films.data_ptr<float>();
    for (const auto &square : squares)
        for (const quint8 value : *square)
            for (int c = 0; c < scale.channels(); ++c)
                *out++ = scale.at(c, value);
    return films;
}

double drawBeta(Rng &rng, double alpha)
{
    const auto gamma = [&rng](double shape) {
        // Below 1: Gamma(shape + 1) * U^(1 / shape).
        const double boost = shape < 1 ? std::pow(1 - rng.uniform(), 1 / shape) : 1;
        const double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
        const double c = 1 / std::sqrt(9 * d);
        for (;;) {
            const double x = rng.normal();
            const double v = std::pow(1 + c * x, 3);
            if (v > 0 && std::log(1 - rng.uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
                return boost * d * v;
        }
    };
    const double a = gamma(alpha), b = gamma(alpha);
    return a + b > 0 ? a / (a + b) : 0.5;
}

ClassifierBatches::ClassifierBatches(const ClassifierData &data, SquareVault &squares,
                                     std::optional<TrainingRecipe> recipe, const ParamSet &params)
    : m_data(data)
    , m_squares(squares)
    , m_recipe(std::move(recipe))
    , m_scale(params.text(u"normalize"_s), params.text(u"channels"_s).toInt())
    , m_seed(quint64(params.integer(u"seed"_s)))
    , m_batch(int(params.integer(u"batch"_s)))
    , m_balanced(params.flag(u"balancedSampler"_s))
    , m_mix(params.text(u"mix"_s))
    , m_alpha(params.real(u"mixAlpha"_s))
    , m_threads(int(params.integer(u"threads"_s)))
{
    const qint64 films = data.train.films.size();
    // A last batch of one film has no batch statistics.
    m_stepsPerEpoch = std::max<qint64>(1, films / m_batch + (films % m_batch >= 2 ? 1 : 0));
    m_steps = params.integer(u"epochs"_s) * m_stepsPerEpoch;
    if (const qint64 most = params.integer(u"maxSteps"_s); most > 0)
        m_steps = std::min(m_steps, most);
    m_byClass.resize(size_t(data.classes.size()));
    const auto counts = data.classCounts();
    for (int i = 0; i < int(films); ++i) {
        int rarest = -1;
        for (int k = 0; k < int(data.classes.size()); ++k)
            if (data.train.truth.at<uchar>(i, k)
                && (rarest < 0 || counts[size_t(k)] < counts[size_t(rarest)]))
                rarest = k;
        if (rarest >= 0)
            m_byClass[size_t(rarest)].push_back(i);
    }
}

qint64 ClassifierBatches::position(qint64 steps) const
{
    const qint64 films = m_data.train.films.size();
    return steps / m_stepsPerEpoch * films + std::min(steps % m_stepsPerEpoch * m_batch, films);
}

const std::vector<int> &ClassifierBatches::order(qint64 epoch)
{
    if (epoch == m_epoch)
        return m_order;
    m_epoch = epoch;
    const auto films = size_t(m_data.train.films.size());
    Rng rng(m_seed, stream::filmOrder, quint64(epoch));
    m_order.resize(films);
    if (!m_balanced) {
        std::iota(m_order.begin(), m_order.end(), 0);
        rng.shuffle(m_order);
        return m_order;
    }
    // Classes in turn, each class' films from one shuffle after another; then all of it shuffled.
    auto pools = m_byClass;
    std::erase_if(pools, [](const auto &pool) { return pool.empty(); });
    std::vector<size_t> next(pools.size(), 0);
    for (auto &pool : pools)
        rng.shuffle(pool);
    for (size_t i = 0; i < films; ++i) {
        const size_t k = i % pools.size();
        if (next[k] == pools[k].size()) {
            rng.shuffle(pools[k]);
            next[k] = 0;
        }
        m_order[i] = pools[k][next[k]++];
    }
    rng.shuffle(m_order);
    return m_order;
}

ClassifierBatch ClassifierBatches::make(qint64 step)
{
    const qint64 epoch = (step - 1) / m_stepsPerEpoch;
    const auto &films = order(epoch);
    const qint64 first = (step - 1) % m_stepsPerEpoch * m_batch;
    const qint64 last = std::min<qint64>(first + m_batch, qint64(films.size()));
    std::vector<SquareVault::Square> squares(size_t(last - first));
    std::vector<QString> problems(squares.size());
    ClassifierBatch batch;
    batch.step = step;
    batch.truth = at::zeros({last - first, int64_t(m_data.classes.size())}, at::kFloat);
    parallelFor(
        last - first,
        [&](qsizetype i) {
            const int film = films[size_t(first + i)];
            // Not by film alone: the balanced sampler shows a film several times in an epoch.
            const quint64 place = quint64(first + i);
            const QVector<int> steps
                = m_recipe ? m_recipe->draw(m_seed, quint64(epoch), place) : QVector<int>();
            auto square
                = m_squares.square(m_data.train.films[film], m_recipe ? &*m_recipe : nullptr, steps,
                                   m_seed, quint64(epoch), place);
            if (square)
                squares[size_t(i)] = std::move(*square);
            else
                problems[size_t(i)] = square.error().whole();
        },
        m_threads);
    for (const auto &problem : problems)
        if (!problem.isEmpty())
            throw std::runtime_error(problem.toStdString());
    float *truth = batch.truth.data_ptr<float>();
    for (qint64 i = first; i < last; ++i)
        for (int k = 0; k < int(m_data.classes.size()); ++k)
            *truth++ = float(m_data.train.truth.at<uchar>(films[size_t(i)], k));
    batch.films = toFilms(squares, m_squares.side(), m_scale);
    if (m_mix != "none"_L1)
        mix(batch);
    return batch;
}

void ClassifierBatches::mix(ClassifierBatch &batch) const
{
    Rng rng(m_seed, stream::mixing, quint64(batch.step));
    const int64_t count = batch.films.size(0), side = batch.films.size(2);
    double share = drawBeta(rng, m_alpha);
    std::vector<int64_t> partners(static_cast<size_t>(count));
    std::iota(partners.begin(), partners.end(), 0);
    rng.shuffle(partners);
    const Tensor with = at::tensor(partners, at::kLong);
    const Tensor others = batch.films.index_select(0, with);
    if (m_mix == "mixup"_L1) {
        batch.films = (batch.films * share + others * (1 - share))
                          .contiguous(at::MemoryFormat::ChannelsLast);
    } else {
        // A rectangle of the area 1 - share about a random centre, cut at the border.
        const double half = std::sqrt(1 - share) * double(side) / 2;
        const double x = rng.uniform() * double(side), y = rng.uniform() * double(side);
        const auto bound = [&](double v) { return std::clamp<int64_t>(std::llround(v), 0, side); };
        const int64_t left = bound(x - half), right = bound(x + half), top = bound(y - half),
                      bottom = bound(y + half);
        if (right > left && bottom > top)
            batch.films.slice(2, top, bottom)
                .slice(3, left, right)
                .copy_(others.slice(2, top, bottom).slice(3, left, right));
        share = 1 - double((right - left) * (bottom - top)) / double(side * side);
    }
    batch.truth = batch.truth * share + batch.truth.index_select(0, with) * (1 - share);
}

} // namespace synthray::detail
