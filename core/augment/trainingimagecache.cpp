// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/trainingimagecache.h"

#include "base/log.h"
#include "base/parallel.h"
#include "dataset/sharedprogress.h"
#include "image/colour.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <new>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augment)
};

/// Per allocation; pages that are never written cost nothing.
constexpr qint64 blockBytes = 32LL << 20;

/// Allocates the disk space: writing to a mapped file on a full disk would end the process.
bool reserve(QTemporaryFile &file, qint64 bytes)
{
#if defined(Q_OS_LINUX)
    const int failure = ::posix_fallocate(file.handle(), 0, bytes);
    return failure == 0 || ((failure == EINVAL || failure == EOPNOTSUPP) && file.resize(bytes));
#else
    return file.resize(bytes);
#endif
}

/// Maps a private temporary file; nullptr if there is no space.
std::shared_ptr<quint8> mapped(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    auto file = std::make_shared<QTemporaryFile>(folder + u"/images-XXXXXX.cache"_s);
    if ((storage.isValid() && storage.bytesAvailable() < bytes) || !file->open()
        || !reserve(*file, bytes))
        return nullptr;
    uchar *start = file->map(0, bytes);
    if (!start)
        return nullptr;
#ifdef Q_OS_UNIX
    // An unlinked file disappears with the process, however it ends.
    ::unlink(QFile::encodeName(file->fileName()).constData());
#endif
    return std::shared_ptr<quint8>(file, start);
}

/// Unchanged images are those that the viewer and classifiers see: the luma as it was read.
Result<Sample> plain(const Sample &sample)
{
    if (sample.pixels.channels() == 1 || !sample.radiograph)
        return sample;
    Radiograph luma = *sample.radiograph;
    luma.colour.release();
    return toSample(luma);
}

} // namespace

bool TrainingImage::operator==(const TrainingImage &other) const
{
    return m_size == other.m_size && std::memcmp(data(), other.data(), size_t(m_size)) == 0;
}

/// Storage for images of one size, in blocks: in memory first, then in mapped files. Guarded by the
/// cache's mutex.
class TrainingImageCache::Store
{
public:
    Store(qint64 imageBytes, Limits limits)
        : m_imageBytes(imageBytes)
        , m_perBlock(std::max<qint64>(1, blockBytes / imageBytes))
        , m_limits(std::move(limits))
    {
        if (m_limits.folder.isEmpty())
            m_limits.folder = QDir::tempPath();
    }

    /// Memory for one image; nullptr: none is left.
    std::shared_ptr<quint8> allocate()
    {
        if (m_left == 0 && !m_full)
            newBlock();
        if (m_left == 0)
            return nullptr;
        --m_left;
        m_used += m_imageBytes;
        return std::shared_ptr<quint8>(m_block, m_block.get() + m_left * m_imageBytes);
    }

private:
    void newBlock()
    {
        const qint64 inMemory = std::min(m_perBlock, (m_limits.memory - m_used) / m_imageBytes);
        if (inMemory > 0) {
            auto *bytes = new (std::nothrow) quint8[size_t(inMemory * m_imageBytes)];
            m_block = std::shared_ptr<quint8>(bytes, std::default_delete<quint8[]>());
            m_left = bytes ? inMemory : 0;
        }
        if (m_left > 0)
            return;
        const qint64 inFile = std::min(m_perBlock, (m_limits.files - m_inFiles) / m_imageBytes);
        m_block = inFile > 0 ? mapped(m_limits.folder, inFile * m_imageBytes) : nullptr;
        m_left = m_block ? inFile : 0;
        m_inFiles += m_left * m_imageBytes;
        m_full = m_left == 0;
        if (m_full)
            qCInfo(lcAugment)
                << "no space for more training images; they are recomputed when needed";
    }

    const qint64 m_imageBytes, m_perBlock;
    Limits m_limits;
    std::shared_ptr<quint8> m_block;
    qint64 m_left = 0; // free images in the block
    qint64 m_used = 0, m_inFiles = 0; // bytes
    bool m_full = false;
};

TrainingImageCache::TrainingImageCache(int resolution, SquareFit fit)
    : TrainingImageCache(resolution, fit, Limits())
{
}

TrainingImageCache::TrainingImageCache(int resolution, SquareFit fit, Limits limits)
    : m_resolution(resolution)
    , m_fit(fit)
    , m_store(std::make_unique<Store>(qint64(resolution) * resolution, std::move(limits)))
{
}

TrainingImageCache::~TrainingImageCache() = default;

QByteArray TrainingImageCache::entryKey(const ImageEntry &entry) const
{
    return entry.path.toUtf8() + '|' + QByteArray::number(entry.bytes) + '|'
        + QByteArray::number(entry.modified);
}

TrainingImage TrainingImageCache::find(const QByteArray &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_images.value(key);
}

Result<Sample> TrainingImageCache::sampleOf(const ImageEntry &entry)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_inserted.constFind(entryKey(entry)); it != m_inserted.constEnd())
            return *it;
    }
    ++m_decoded;
    return readSample(entry.path, {}, entry.orientation);
}

/// Not kept in the store.
TrainingImage TrainingImageCache::makeImage(const cv::Mat &pixels) const
{
    const cv::Mat luma = pixels.channels() == 3 ? lumaOf(pixels) : pixels;
    cv::Mat grey = toEightBit(toSquare(luma, m_resolution, m_fit));
    if (!grey.isContinuous())
        grey = grey.clone();
    const auto keeper = std::make_shared<cv::Mat>(grey);
    return {std::shared_ptr<const quint8>(keeper, keeper->ptr<quint8>()),
            qsizetype(m_resolution) * m_resolution};
}

TrainingImage TrainingImageCache::keep(const QByteArray &key, const cv::Mat &pixels)
{
    const TrainingImage image = makeImage(pixels);
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_images.constFind(key); it != m_images.constEnd())
        return *it; // another thread computed it at the same time
    const auto memory = m_store->allocate();
    if (!memory)
        return image;
    std::memcpy(memory.get(), image.data(), size_t(image.size()));
    const TrainingImage kept(memory, image.size());
    m_images.insert(key, kept);
    return kept;
}

void TrainingImageCache::insert(const ImageEntry &entry, const cv::Mat &pixels)
{
    Sample sample;
    sample.pixels = pixels.depth() == CV_8U ? toSixteenBit(pixels) : pixels.clone();
    sample.outputBits = pixels.depth() == CV_8U ? 8 : 16;
    sample.path = entry.path;
    const std::lock_guard lock(m_mutex);
    m_images.remove(entryKey(entry));
    m_inserted.insert(entryKey(entry), sample);
}

qint64 TrainingImageCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_images.size()) * m_resolution * m_resolution;
}

Result<TrainingImage> TrainingImageCache::image(const ImageEntry &entry,
                                                const TrainingRecipe *recipe,
                                                const QVector<int> &steps, quint64 seed,
                                                quint64 epoch, quint64 index)
{
    const bool changed = recipe && !steps.isEmpty();
    const bool random = changed && recipe->isRandom(steps);
    const QByteArray key = entryKey(entry) + (changed ? '#' + recipe->key(steps) : QByteArray());
    if (!random)
        if (auto cached = find(key); cached.size() > 0)
            return cached;
    try {
        auto sample = sampleOf(entry);
        TRY(sample);
        sample = changed ? recipe->apply(steps, *sample, seed, epoch, index) : plain(*sample);
        TRY(sample);
        return random ? makeImage(sample->pixels) : keep(key, sample->pixels);
    } catch (const std::exception &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There is not enough memory for '%1'.").arg(entry.path));
    }
}

Result<QVector<Problem>> TrainingImageCache::prime(const QVector<ImageEntry> &entries,
                                                   const QVector<TrainingRecipe> &recipes,
                                                   int threads, JobContext *context)
{
    struct Variant {
        const TrainingRecipe *recipe;
        QVector<int> steps;
        QByteArray key;
    };
    QVector<Variant> variants{{nullptr, {}, {}}};
    for (const auto &recipe : recipes)
        for (const auto &steps : recipe.allDraws()) {
            const QByteArray key = '#' + recipe.key(steps);
            const bool isListed = std::any_of(variants.begin(), variants.end(),
                                              [&](const Variant &v) { return v.key == key; });
            if (!steps.isEmpty() && !isListed && !recipe.isRandom(steps))
                variants.append({&recipe, steps, key});
        }
    QVector<QString> reasons(entries.size());
    SharedProgress progress(context, entries.size(), Tr::tr("reading images"));
    parallelFor(
        entries.size(),
        [&](qsizetype i) {
            const QByteArray plainKey = entryKey(entries[i]);
            std::optional<Result<Sample>> sample;
            for (const auto &variant : variants) {
                if (find(plainKey + variant.key).size() > 0)
                    continue;
                try {
                    if (!sample)
                        sample = sampleOf(entries[i]);
                    const auto augmented = !*sample ? *sample
                        : !variant.recipe           ? plain(**sample)
                                          : variant.recipe->apply(variant.steps, **sample, 0, 0, 0);
                    if (augmented)
                        keep(plainKey + variant.key, augmented->pixels);
                    else
                        reasons[i] = augmented.error().text;
                } catch (const std::exception &) {
                    reasons[i]
                        = Tr::tr("There is not enough memory for '%1'.").arg(entries[i].path);
                }
                if (!reasons[i].isEmpty())
                    break;
            }
            progress.step();
        },
        threads, [&] { return progress.keepGoing(); });
    if (!progress.keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the images."));
    QVector<Problem> problems;
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (!reasons[i].isEmpty())
            problems.append({entries[i].path, reasons[i]});
    return problems;
}

bool changesImages(TrainingImageCache &cache, const TrainingRecipe &recipe,
                   const QVector<ImageEntry> &images)
{
    constexpr qsizetype compared = 20;
    if (recipe.share <= 0)
        return false;
    const auto draws = recipe.allDraws();
    if (draws.isEmpty())
        return true;
    for (qsizetype i = 0; i < std::min(compared, images.size()); ++i) {
        const auto plain = cache.image(images[i]);
        for (const auto &steps : draws) {
            const auto other = cache.image(images[i], &recipe, steps);
            if (plain && other && !(*plain == *other))
                return true;
        }
    }
    return false;
}

} // namespace synthray
