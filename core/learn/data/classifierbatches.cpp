// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/classifierbatches.h"

#include <numeric>

namespace synthray::detail {

using namespace Qt::StringLiterals;

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

ClassifierBatches::ClassifierBatches(const ClassifierData &data,
                                     std::shared_ptr<TrainingImageCache> cache,
                                     std::optional<TrainingRecipe> recipe, const ParamSet &params)
    : m_data(data)
    , m_images(data.train.images, std::move(cache), std::move(recipe),
               quint64(params.integer(u"seed"_s)), int(params.integer(u"threads"_s)))
    , m_sampler(data.train.images.size(), int(params.integer(u"batch"_s)),
                params.flag(u"balancedSampler"_s) ? BatchSampler::Order::Balanced
                                                  : BatchSampler::Order::Epochs,
                quint64(params.integer(u"seed"_s)))
    , m_scale(params.text(u"normalize"_s), params.text(u"channels"_s).toInt())
    , m_seed(quint64(params.integer(u"seed"_s)))
    , m_mix(params.text(u"mix"_s))
    , m_alpha(params.real(u"mixAlpha"_s))
    , m_steps(params.integer(u"epochs"_s) * m_sampler.stepsPerEpoch())
{
    if (const qint64 most = params.integer(u"maxSteps"_s); most > 0)
        m_steps = std::min(m_steps, most);
    // Images with several labels count under the rarest.
    std::vector<std::vector<qint64>> byClass(size_t(data.classes.size()));
    const auto counts = data.classCounts();
    for (int i = 0; i < int(data.train.images.size()); ++i) {
        int rarest = -1;
        for (int k = 0; k < int(data.classes.size()); ++k)
            if (data.train.truth.at<uchar>(i, k)
                && (rarest < 0 || counts[size_t(k)] < counts[size_t(rarest)]))
                rarest = k;
        if (rarest >= 0)
            byClass[size_t(rarest)].push_back(i);
    }
    m_sampler.setClasses(std::move(byClass));
}

ClassifierBatch ClassifierBatches::make(qint64 step)
{
    const auto places = m_sampler.places(step);
    const auto classes = int(m_data.classes.size());
    ClassifierBatch batch;
    batch.step = step;
    batch.truth = at::zeros({int64_t(places.size()), classes}, at::kFloat);
    float *truth = batch.truth.data_ptr<float>();
    for (const auto &place : places)
        for (int k = 0; k < classes; ++k)
            *truth++ = float(m_data.train.truth.at<uchar>(int(place.image), k));
    batch.images = toTensor(m_images.at(places), m_images.cache().resolution(), m_scale);
    if (m_mix != "none"_L1)
        mix(batch);
    return batch;
}

void ClassifierBatches::mix(ClassifierBatch &batch) const
{
    Rng rng(m_seed, stream::mixing, quint64(batch.step));
    if (m_mix == "mosaic"_L1)
        return mosaic(batch, rng);
    const int64_t count = batch.images.size(0), resolution = batch.images.size(2);
    double share = drawBeta(rng, m_alpha);
    std::vector<int64_t> partners(static_cast<size_t>(count));
    std::iota(partners.begin(), partners.end(), 0);
    rng.shuffle(partners);
    const Tensor partnerIndex = at::tensor(partners, at::kLong);
    const Tensor others = batch.images.index_select(0, partnerIndex);
    if (m_mix == "mixup"_L1) {
        batch.images = (batch.images * share + others * (1 - share))
                           .contiguous(at::MemoryFormat::ChannelsLast);
    } else {
        // A rectangle of the area 1 - share about a random centre, cut at the border.
        const double half = std::sqrt(1 - share) * double(resolution) / 2;
        const double x = rng.uniform() * double(resolution), y = rng.uniform() * double(resolution);
        const auto bound
            = [&](double v) { return std::clamp<int64_t>(std::llround(v), 0, resolution); };
        const int64_t left = bound(x - half), right = bound(x + half), top = bound(y - half),
                      bottom = bound(y + half);
        if (right > left && bottom > top)
            batch.images.slice(2, top, bottom)
                .slice(3, left, right)
                .copy_(others.slice(2, top, bottom).slice(3, left, right));
        share = 1 - double((right - left) * (bottom - top)) / double(resolution * resolution);
    }
    batch.truth = batch.truth * share + batch.truth.index_select(0, partnerIndex) * (1 - share);
}

/// Four images of the batch, each whole and shrunk into one of the rectangles around a random
/// point, so that no finding is cut away. Classes count by their area; where an image may have
/// several, all of them count.
void ClassifierBatches::mosaic(ClassifierBatch &batch, Rng &rng) const
{
    const int64_t count = batch.images.size(0), resolution = batch.images.size(2);
    const auto cut = [&] {
        return std::clamp<int64_t>(std::llround(double(resolution) * rng.uniform(0.3, 0.7)), 1,
                                   resolution - 1);
    };
    const int64_t x = cut(), y = cut();
    std::vector<int64_t> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    const Tensor images = at::empty_like(batch.images);
    Tensor truth = at::zeros_like(batch.truth);
    for (int part = 0; part < 4; ++part) {
        if (part > 0)
            rng.shuffle(order);
        const int64_t left = part % 2 ? x : 0, width = part % 2 ? resolution - x : x;
        const int64_t top = part / 2 ? y : 0, height = part / 2 ? resolution - y : y;
        const Tensor index = at::tensor(order, at::kLong);
        images.slice(2, top, top + height)
            .slice(3, left, left + width)
            .copy_(at::_upsample_bilinear2d_aa(batch.images.index_select(0, index), {height, width},
                                               false));
        const Tensor classes = batch.truth.index_select(0, index);
        truth = m_data.multiLabel
            ? at::maximum(truth, classes)
            : truth + classes * (double(width * height) / double(resolution * resolution));
    }
    batch.images = images;
    batch.truth = truth;
}

} // namespace synthray::detail
