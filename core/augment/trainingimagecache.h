// SPDX-License-Identifier: GPL-3.0-or-later
// Training images (grey, 8 bit, square), plain and augmented, each made once: the one place from
// which generators and classifiers take what they see. A study's cells share one cache, so that no
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

/// side * side grey values, row by row; keeps the memory that they lie in.
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
        qint64 memory = 2LL << 30; // bytes; what comes after lies in mapped temporary files
        qint64 files = 64LL << 30; // bytes of those; beyond that images are made again when wanted
        QString folder; // of the files; empty: the system's temporary folder
    };
    TrainingImageCache(int side, SquareFit fit);
    TrainingImageCache(int side, SquareFit fit, Limits limits);
    ~TrainingImageCache();

    int side() const { return m_side; }
    SquareFit fit() const { return m_fit; }

    /// toTrainingImage() of the image; with 'steps' of a recipe, augmented at full size and depth
    /// first (the pixel path of parity section 1). Thread-safe. Methods that draw random numbers
    /// are made anew each time from (seed, epoch, index).
    Result<TrainingImage> image(const ImageEntry &entry, const TrainingRecipe *recipe = nullptr,
                                const QVector<int> &steps = {}, quint64 seed = 0, quint64 epoch = 0,
                                quint64 index = 0);
    /// Gives the pixels of an image that lies in no file (or need not be read from it): working
    /// pixels as Sample has them, or 8 bits. It is found again under this image; recipes start from
    /// these pixels. Kept whatever the limits are.
    void insert(const ImageEntry &entry, const cv::Mat &pixels);

    /// Makes the plain images and those of all draws of the recipes, each image decoded once, on
    /// all cores. Returns the images that do not open; Stopped when asked to stop.
    Result<QVector<Problem>> prime(const QVector<ImageEntry> &images,
                                   const QVector<TrainingRecipe> &recipes, int threads,
                                   JobContext *context);
    qint64 bytes() const; // of images that are kept
    qint64 decoded() const { return m_decoded; } // images read so far

private:
    class Store;
    QByteArray entryKey(const ImageEntry &entry) const;
    TrainingImage find(const QByteArray &key) const;
    Result<Sample> sampleOf(const ImageEntry &entry);
    TrainingImage made(const cv::Mat &pixels) const;
    TrainingImage keep(const QByteArray &key, const cv::Mat &pixels);

    const int m_side;
    const SquareFit m_fit;
    mutable std::mutex m_mutex;
    std::unique_ptr<Store> m_store;
    QHash<QByteArray, TrainingImage> m_images;
    QHash<QByteArray, Sample> m_given; // insert()
    std::atomic<qint64> m_decoded = 0;
};

/// Whether a recipe makes another image of any of the first few images. Recipes with too many draws
/// to look at all are taken to change something.
bool changesImages(TrainingImageCache &cache, const TrainingRecipe &recipe,
                   const QVector<ImageEntry> &images);

} // namespace synthray
