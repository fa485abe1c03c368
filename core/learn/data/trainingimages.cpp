// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/trainingimages.h"

#include "base/parallel.h"
#include "learn/module/translation.h"

#include <stdexcept>

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

Tensor toTensor(const std::vector<TrainingImage> &images, int resolution, const GreyScale &scale)
{
    Tensor batch = at::empty({int64_t(images.size()), scale.channels(), resolution, resolution},
                             at::device(at::kCPU).dtype(at::kFloat),
                             at::MemoryFormat::ChannelsLast); // images are stored pixel by pixel
    float *out = batch.data_ptr<float>();
    for (const auto &image : images) {
        const int step = image.channels();
        Q_ASSERT(step == 1 || step == scale.channels());
        const quint8 *end = image.end();
        for (const quint8 *values = image.begin(); values < end; values += step)
            for (int c = 0; c < scale.channels(); ++c)
                *out++ = scale.at(c, values[step == 1 ? 0 : c]);
    }
    return batch;
}

std::optional<Sentence> colourRemark(const TrainingImageCache &cache)
{
    const auto colour = int(cache.colourImages());
    if (cache.format().isColour == (colour > 0))
        return {};
    if (colour == 0)
        return Sentence(
            "Learn",
            QT_TRANSLATE_NOOP("Learn", "No image is in colour: red, green and blue are equal."));
    return Sentence(
        "Learn",
        QT_TRANSLATE_N_NOOP("Learn",
                            "%n image(s) are in colour; the network receives their brightness. To "
                            "train with colours, set Channels (channels) to colour."),
        {}, colour);
}

TrainingImages::TrainingImages(QVector<ImageEntry> images,
                               std::shared_ptr<TrainingImageCache> cache,
                               std::optional<TrainingRecipe> recipe, quint64 seed, int threads)
    : m_images(std::move(images))
    , m_cache(std::move(cache))
    , m_recipe(std::move(recipe))
    , m_canSwapSides(m_recipe && m_recipe->swapsSides())
    , m_seed(seed)
    , m_threads(threads)
{
}

bool TrainingImages::swapsSides(const BatchPlace &place) const
{
    return m_canSwapSides
        && m_recipe->isMirrored(m_recipe->draw(m_seed, place.epoch, place.index), m_seed,
                                place.epoch, place.index);
}

std::vector<TrainingImage> TrainingImages::at(const std::vector<BatchPlace> &places) const
{
    std::vector<TrainingImage> images(places.size());
    std::vector<QString> problems(places.size());
    parallelFor(
        qsizetype(places.size()),
        [&](qsizetype i) {
            const BatchPlace &place = places[size_t(i)];
            const QVector<int> steps
                = m_recipe ? m_recipe->draw(m_seed, place.epoch, place.index) : QVector<int>();
            auto image = m_cache->image(m_images[place.image], m_recipe ? &*m_recipe : nullptr,
                                        steps, m_seed, place.epoch, place.index);
            if (image)
                images[size_t(i)] = std::move(*image);
            else
                problems[size_t(i)] = image.error().whole();
        },
        m_threads);
    for (const auto &problem : problems)
        if (!problem.isEmpty())
            throw std::runtime_error(problem.toStdString());
    return images;
}

} // namespace synthray::detail
