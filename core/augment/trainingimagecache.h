// SPDX-License-Identifier: GPL-3.0-or-later
// Training images (8 bit, square, grey or RGB), plain and augmented, each computed once: the only
// source of images for generators and classifiers. The cells of a study share one cache, so that no
// image is decoded again for the next arm, network or fold.
#pragma once

#include "augment/trainingrecipe.h"
#include "base/job.h"
#include "dataset/dataset.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>

namespace synthray {

/// resolution * resolution grey values, or as many triples of red, green and blue, row by row;
/// shares ownership of their memory.
class TrainingImage
{
public:
    TrainingImage() = default;
    TrainingImage(std::shared_ptr<const quint8> bytes, qsizetype size, int channels = 1)
        : m_bytes(std::move(bytes))
        , m_size(size)
        , m_channels(channels)
    {
    }
    const quint8 *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; } // bytes
    int channels() const { return m_channels; }
    /// CV_8UC1 or CV_8UC3 (RGB); shares the memory, which must not be written.
    cv::Mat pixels() const;
    /// Of the entry, moved with the pixels and placed in the square.
    const QVector<Box> &boxes() const { return m_boxes; }
    void setBoxes(const QVector<Box> &boxes) { m_boxes = boxes; }
    const quint8 *begin() const { return data(); }
    const quint8 *end() const { return data() + m_size; }
    bool operator==(const TrainingImage &other) const;

private:
    std::shared_ptr<const quint8> m_bytes;
    qsizetype m_size = 0;
    int m_channels = 1;
    QVector<Box> m_boxes;
};

class TrainingImageCache
{
public:
    struct Limits {
        qint64 memory = 2LL << 30; // bytes; the rest goes into mapped temporary files
        qint64 files = 64LL << 30; // bytes of those; beyond that images are recomputed when needed
        QString folder; // of the files; empty: the system's temporary folder
        /// Bytes of decoded images that random recipes start from; the rest is decoded each time.
        qint64 samples = 1LL << 30;
        /// They take at most this share of the memory that is available when the cache is made.
        double samplesShare = 0.25;
    };
    explicit TrainingImageCache(const TrainingFormat &format);
    TrainingImageCache(const TrainingFormat &format, Limits limits);
    TrainingImageCache(int resolution, SquareFit fit)
        : TrainingImageCache(TrainingFormat{resolution, fit})
    {
    }
    TrainingImageCache(int resolution, SquareFit fit, Limits limits)
        : TrainingImageCache(TrainingFormat{resolution, fit}, std::move(limits))
    {
    }
    ~TrainingImageCache();

    const TrainingFormat &format() const { return m_format; }
    int resolution() const { return m_format.resolution; }

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
    qint64 colourImages() const { return m_colourImages; } // of them, with colours

private:
    class Store;
    QByteArray entryKey(const ImageEntry &entry) const;
    TrainingImage find(const QByteArray &key) const;
    Result<Sample> sampleOf(const ImageEntry &entry, const TrainingRecipe *keepFor = nullptr);
    Result<Sample> plain(const Sample &sample) const;
    TrainingImage makeImage(const Sample &sample) const;
    TrainingImage keep(const QByteArray &key, const Sample &sample);

    const TrainingFormat m_format;
    mutable std::mutex m_mutex;
    std::unique_ptr<Store> m_store;
    QHash<QByteArray, TrainingImage> m_images;
    QHash<QByteArray, Sample> m_inserted; // by insert()
    QHash<QByteArray, Sample> m_samples; // decoded, for random recipes
    qint64 m_sampleBytes = 0;
    const qint64 m_mostSampleBytes;
    std::atomic<qint64> m_decoded = 0, m_colourImages = 0;
};

/// Whether a recipe changes any of the first few images. Recipes with too many draws to try all of
/// them are assumed to change something.
bool changesImages(TrainingImageCache &cache, const TrainingRecipe &recipe,
                   const QVector<ImageEntry> &images);

} // namespace synthray
