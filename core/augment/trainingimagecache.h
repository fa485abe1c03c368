// SPDX-License-Identifier: GPL-3.0-or-later
// Training images (grey, 8 bit, square), plain and augmented, each computed once: the only source
// of images for generators and classifiers. The cells of a study share one cache, so that no image
// is decoded again for the next arm, network or fold.
#pragma once

#include "augment/trainingrecipe.h"
#include "base/job.h"
#include "dataset/dataset.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>

namespace synthray {

/// resolution * resolution grey values, row by row; shares ownership of their memory.
class TrainingImage
{
public:
    TrainingImage() = default;
    TrainingImage(std::shared_ptr<const quint8> bytes, qsizetype size)
        : m_bytes(std::move(bytes))
        , m_size(size)
    {
    }
    const quint8 *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    const quint8 *begin() const { return data(); }
    const quint8 *end() const { return data() + m_size; }
    bool operator==(const TrainingImage &other) const;

private:
    std::shared_ptr<const quint8> m_bytes;
    qsizetype m_size = 0;
};

class TrainingImageCache
{
public:
    struct Limits {
        qint64 memory = 2LL << 30; // bytes; the rest goes into mapped temporary files
        qint64 files = 64LL << 30; // bytes of those; beyond that images are recomputed when needed
        QString folder; // of the files; empty: the system's temporary folder
    };
    TrainingImageCache(int resolution, SquareFit fit);
    TrainingImageCache(int resolution, SquareFit fit, Limits limits);
    ~TrainingImageCache();

    int resolution() const { return m_resolution; }
    SquareFit fit() const { return m_fit; }

    /// toTrainingImage() of the image; with 'steps' of a recipe, augmented at full size and depth
    /// first (the pixel path of parity section 1). Methods that draw random numbers are recomputed
    /// each time from (seed, epoch, index). Thread-safe.
    Result<TrainingImage> image(const ImageEntry &entry, const TrainingRecipe *recipe = nullptr,
                                const QVector<int> &steps = {}, quint64 seed = 0, quint64 epoch = 0,
                                quint64 index = 0);
    /// Adds the pixels of an image that is in no file (or need not be read from it): working pixels
    /// as in Sample, or 8 bits. image() finds them by the same entry, and recipes start from them.
    /// Kept whatever the limits are.
    void insert(const ImageEntry &entry, const cv::Mat &pixels);

    /// Computes the plain images and those of all draws of the recipes on all cores, decoding each
    /// image once. Returns the images that cannot be opened. Error: Stopped.
    Result<QVector<Problem>> prime(const QVector<ImageEntry> &entries,
                                   const QVector<TrainingRecipe> &recipes, int threads,
                                   JobContext *context);
    qint64 bytes() const; // of the images in the store
    qint64 decoded() const { return m_decoded; } // images read so far

private:
    class Store;
    QByteArray entryKey(const ImageEntry &entry) const;
    TrainingImage find(const QByteArray &key) const;
    Result<Sample> sampleOf(const ImageEntry &entry);
    TrainingImage makeImage(const cv::Mat &pixels) const;
    TrainingImage keep(const QByteArray &key, const cv::Mat &pixels);

    const int m_resolution;
    const SquareFit m_fit;
    mutable std::mutex m_mutex;
    std::unique_ptr<Store> m_store;
    QHash<QByteArray, TrainingImage> m_images;
    QHash<QByteArray, Sample> m_inserted; // by insert()
    std::atomic<qint64> m_decoded = 0;
};

/// Whether a recipe changes any of the first few images. Recipes with too many draws to try all of
/// them are assumed to change something.
bool changesImages(TrainingImageCache &cache, const TrainingRecipe &recipe,
                   const QVector<ImageEntry> &images);

} // namespace synthray
