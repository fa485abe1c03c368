// SPDX-License-Identifier: GPL-3.0-or-later
// The images that a task trains on, as its batches need them: cached, augmented, as tensors.
#pragma once

#include "augment/trainingimagecache.h"
#include "base/sentence.h"
#include "learn/data/batchsampler.h"
#include "learn/models/net.h"

#include <array>
#include <optional>

namespace synthray::detail {

/// Value of a training image (0..255) to the network's input, for each of its channels.
class GreyScale
{
public:
    GreyScale(const QString &normalize, int channels); // "half" (-1 to 1), "none", "imagenet"
    float at(int channel, quint8 value) const { return m_table[size_t(channel)][value]; }
    int channels() const { return m_channels; }

private:
    int m_channels;
    std::array<std::array<float, 256>, 3> m_table{};
};

/// [N, C, S, S], channels_last, on the CPU; without any of LibTorch's parallel kernels. Grey images
/// are repeated in each channel, those with colours need three.
Tensor toTensor(const std::vector<TrainingImage> &images, int resolution, const GreyScale &scale);

/// A sentence where the images have colours that the network does not receive, or the other way
/// round; else empty.
std::optional<Sentence> colourRemark(const TrainingImageCache &cache);

class TrainingImages
{
public:
    /// 'recipe': applied with new random values at every place of every epoch; none: unchanged
    /// images.
    TrainingImages(QVector<ImageEntry> images, std::shared_ptr<TrainingImageCache> cache,
                   std::optional<TrainingRecipe> recipe, quint64 seed, int threads);
    qint64 count() const { return m_images.size(); }
    const QVector<ImageEntry> &entries() const { return m_images; }
    TrainingImageCache &cache() const { return *m_cache; }
    /// Thread-safe. Throws std::runtime_error when an image is gone.
    std::vector<TrainingImage> at(const std::vector<BatchPlace> &places) const;
    /// Whether the recipe shows the image of this place from the other side and names of sides
    /// change with it.
    bool swapsSides(const BatchPlace &place) const;
    /// Of the recipe; none without.
    LabelRules labelRules() const
    {
        return m_recipe ? m_recipe->pipeline->recipe().labelRules : LabelRules();
    }

private:
    QVector<ImageEntry> m_images;
    std::shared_ptr<TrainingImageCache> m_cache;
    std::optional<TrainingRecipe> m_recipe;
    bool m_canSwapSides = false;
    quint64 m_seed;
    int m_threads;
};

} // namespace synthray::detail
