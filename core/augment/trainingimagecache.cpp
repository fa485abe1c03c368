// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/trainingimagecache.h"

#include "base/log.h"
#include "base/parallel.h"
#include "base/system.h"
#include "dataset/sharedprogress.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <new>
#include <numeric>

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

qint64 bytesOf(const Sample &sample)
{
    const auto bytes = [](const cv::Mat &pixels) {
        return qint64(pixels.total()) * qint64(pixels.empty() ? 0 : pixels.elemSize());
    };
    return bytes(sample.pixels)
        + (sample.radiograph ? bytes(sample.radiograph->stored) + bytes(sample.radiograph->colour)
                             : 0);
}

qint64 mostSampleBytes(const TrainingImageCache::Limits &limits)
{
    const qint64 available = system::availableMemory();
    const auto share = qint64(limits.samplesShare * double(available));
    return available > 0 ? std::min(limits.samples, share) : limits.samples;
}

} // namespace

cv::Mat TrainingImage::pixels() const
{
    const int side = int(std::lround(std::sqrt(double(m_size / m_channels))));
    return cv::Mat(side, side, CV_8UC(m_channels), const_cast<quint8 *>(data()));
}

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

TrainingImageCache::TrainingImageCache(const TrainingFormat &format)
    : TrainingImageCache(format, Limits())
{
}

TrainingImageCache::TrainingImageCache(const TrainingFormat &format, Limits limits)
    : m_format(format)
    , m_store(std::make_unique<Store>(
          qint64(format.resolution) * format.resolution * format.channels(), limits))
    , m_mostSampleBytes(mostSampleBytes(limits))
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

/// The decoded image; with a recipe also kept for the next time.
Result<Sample> TrainingImageCache::sampleOf(const ImageEntry &entry, const TrainingRecipe *keepFor)
{
    const QByteArray key = entryKey(entry);
    const bool usesStored = keepFor && keepFor->pipeline->usesStoredValues();
    if (keepFor) {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_samples.constFind(key);
            it != m_samples.constEnd() && (it->radiograph || !usesStored))
            return *it;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_inserted.constFind(key); it != m_inserted.constEnd())
            return *it;
    }
    ++m_decoded;
    auto sample = readSample(entry.path, {}, entry.orientation);
    TRY(sample);
    if (sample->pixels.channels() == 3)
        ++m_colourImages;
    sample->boxes = entry.boxes;
    if (!keepFor)
        return sample;
    Sample kept = *sample;
    if (!usesStored)
        kept.radiograph.reset();
    const qint64 bytes = bytesOf(kept);
    const std::lock_guard lock(m_mutex);
    const auto before = m_samples.constFind(key);
    const qint64 more = bytes - (before == m_samples.constEnd() ? 0 : bytesOf(*before));
    if (m_sampleBytes + more <= m_mostSampleBytes) {
        m_samples.insert(key, kept);
        m_sampleBytes += more;
    }
    return sample;
}

/// Unchanged images are those that the viewer and classifiers see: of images in colour the luma as
/// it was read, unless colours are wanted.
Result<Sample> TrainingImageCache::plain(const Sample &sample) const
{
    if (sample.pixels.channels() == 1 || !sample.radiograph || m_format.isColour)
        return sample;
    Radiograph luma = *sample.radiograph;
    luma.colour.release();
    Sample grey = toSample(luma);
    grey.boxes = sample.boxes;
    return grey;
}

/// Not kept in the store.
TrainingImage TrainingImageCache::makeImage(const Sample &sample) const
{
    cv::Mat pixels = toTrainingImage(sample.pixels, m_format);
    if (!pixels.isContinuous())
        pixels = pixels.clone();
    const auto keeper = std::make_shared<cv::Mat>(pixels);
    TrainingImage image(std::shared_ptr<const quint8>(keeper, keeper->ptr<quint8>()),
                        qsizetype(keeper->total() * keeper->elemSize()), m_format.channels());
    image.setBoxes(boxesInSquare(sample.boxes, sample.pixels.cols, sample.pixels.rows,
                                 m_format.resolution, m_format.fit));
    return image;
}

TrainingImage TrainingImageCache::keep(const QByteArray &key, const Sample &sample)
{
    const TrainingImage image = makeImage(sample);
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_images.constFind(key); it != m_images.constEnd())
        return *it; // another thread computed it at the same time
    const auto memory = m_store->allocate();
    if (!memory)
        return image;
    std::memcpy(memory.get(), image.data(), size_t(image.size()));
    TrainingImage kept(memory, image.size(), image.channels());
    kept.setBoxes(image.boxes());
    m_images.insert(key, kept);
    return kept;
}

void TrainingImageCache::insert(const ImageEntry &entry, const cv::Mat &pixels)
{
    Sample sample;
    sample.pixels = pixels.depth() == CV_8U ? toSixteenBit(pixels) : pixels.clone();
    sample.outputBits = pixels.depth() == CV_8U ? 8 : 16;
    sample.path = entry.path;
    sample.boxes = entry.boxes;
    const std::lock_guard lock(m_mutex);
    m_images.remove(entryKey(entry));
    if (const auto it = m_samples.constFind(entryKey(entry)); it != m_samples.constEnd()) {
        m_sampleBytes -= bytesOf(*it);
        m_samples.erase(it);
    }
    m_inserted.insert(entryKey(entry), sample);
}

qint64 TrainingImageCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_images.size()) * m_format.resolution * m_format.resolution
        * m_format.channels();
}

Result<TrainingImage> TrainingImageCache::image(const ImageEntry &entry,
                                                const TrainingRecipe *recipe,
                                                const QVector<int> &steps, quint64 seed,
                                                quint64 epoch, quint64 index)
{
    const bool changed = recipe && !steps.isEmpty();
    const bool random = changed && recipe->isRandom(steps);
    QByteArray key;
    if (!random) {
        key = entryKey(entry) + (changed ? '#' + recipe->key(steps) : QByteArray());
        if (auto cached = find(key); cached.size() > 0)
            return cached;
    }
    try {
        auto sample = sampleOf(entry, random ? recipe : nullptr);
        TRY(sample);
        sample = changed ? recipe->apply(steps, *sample, seed, epoch, index) : plain(*sample);
        TRY(sample);
        return random ? makeImage(*sample) : keep(key, *sample);
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
    const TrainingRecipe *random = nullptr; // the images will be decoded again for it
    for (const auto &recipe : recipes) {
        QVector<int> all(recipe.pipeline->recipe().steps.size());
        std::iota(all.begin(), all.end(), 0);
        if (recipe.isRandom(all) && (!random || recipe.pipeline->usesStoredValues()))
            random = &recipe;
        for (const auto &steps : recipe.allDraws()) {
            const QByteArray key = '#' + recipe.key(steps);
            const bool isListed = std::any_of(variants.begin(), variants.end(),
                                              [&](const Variant &v) { return v.key == key; });
            if (!steps.isEmpty() && !isListed && !recipe.isRandom(steps))
                variants.append({&recipe, steps, key});
        }
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
                        sample = sampleOf(entries[i], random);
                    const auto augmented = !*sample ? *sample
                        : !variant.recipe           ? plain(**sample)
                                          : variant.recipe->apply(variant.steps, **sample, 0, 0, 0);
                    if (augmented)
                        keep(plainKey + variant.key, *augmented);
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
