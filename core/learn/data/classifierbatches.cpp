// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/classifierbatches.h"

#include "augment/mosaic.h"
#include "learn/models/sharedparams.h"

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
    , m_scale(params.text(u"normalize"_s), channelsOf(params))
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

/// The truth of an image that the recipe shows from the other side has its classes exchanged.
void ClassifierBatches::fillTruth(const BatchPlace &place, float *truth) const
{
    const cv::Mat &rows = m_images.swapsSides(place) ? m_data.mirroredTruth : m_data.train.truth;
    for (int k = 0; k < rows.cols; ++k)
        truth[k] = float(rows.at<uchar>(int(place.image), k));
}

ClassifierBatch ClassifierBatches::make(qint64 step)
{
    const auto places = m_sampler.places(step);
    const auto classes = qint64(m_data.classes.size());
    ClassifierBatch batch;
    batch.step = step;
    batch.truth = at::zeros({int64_t(places.size()), classes}, at::kFloat);
    for (size_t i = 0; i < places.size(); ++i)
        fillTruth(places[i], batch.truth.data_ptr<float>() + qint64(i) * classes);
    std::vector<TrainingImage> images = m_images.at(places);
    if (m_mix == "mosaic"_L1)
        mosaic(images, batch);
    batch.images = toTensor(images, m_images.cache().resolution(), m_scale);
    if (m_mix == "mixup"_L1 || m_mix == "cutmix"_L1)
        mix(batch);
    return batch;
}

void ClassifierBatches::mix(ClassifierBatch &batch) const
{
    Rng rng(m_seed, stream::mixing, quint64(batch.step));
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

/// Each image becomes the first of a mosaic with three others of the batch. Classes count by their
/// area; where an image may have several, all of them count. A class whose boxes are all cut away
/// does not.
void ClassifierBatches::mosaic(std::vector<TrainingImage> &images, ClassifierBatch &batch) const
{
    const Tensor plainTruth = batch.truth.clone();
    const auto before = images;
    const double visibleShare = m_images.labelRules().visibleShare;
    for (size_t i = 0; i < images.size(); ++i) {
        Rng rng(m_seed, stream::mixing, quint64(batch.step), quint64(i));
        std::array<size_t, 4> chosen{i};
        for (size_t part = 1; part < chosen.size(); ++part)
            chosen[part] = size_t(rng.below(images.size()));
        const Mosaic mosaic = makeMosaic(
            {before[chosen[0]], before[chosen[1]], before[chosen[2]], before[chosen[3]]},
            visibleShare, rng);
        Tensor seen = at::zeros_like(plainTruth[0]), all = at::zeros_like(seen);
        for (size_t part = 0; part < chosen.size(); ++part) {
            Tensor classes = plainTruth[qint64(chosen[part])].clone();
            if (!m_data.multiLabel)
                classes *= mosaic.areas[part];
            const auto add = [&](Tensor &sum) {
                sum = m_data.multiLabel ? at::maximum(sum, classes) : sum + classes;
            };
            add(all);
            for (const QString &lost : mosaic.lostLabels[part])
                if (const auto k = m_data.classes.indexOf(lost); k >= 0)
                    classes[k] = 0;
            add(seen);
        }
        const double sum = seen.sum().item<double>();
        if (!m_data.multiLabel)
            seen = sum > 0 ? seen / sum : all; // an image is always of some class
        batch.truth[qint64(i)] = seen;
        const auto pixels = std::make_shared<cv::Mat>(mosaic.pixels);
        images[i] = TrainingImage(std::shared_ptr<const quint8>(pixels, pixels->ptr<quint8>()),
                                  before[i].size(), before[i].channels());
    }
}

} // namespace synthray::detail
