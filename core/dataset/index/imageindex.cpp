// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/index/imageindex.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "base/parallel.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/import/importers.h"
#include "dataset/index/imageindexfile.h"
#include "dataset/names.h"
#include "dataset/sharedprogress.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QStandardPaths>

#include <opencv2/core.hpp>

#include <chrono>
#include <mutex>
#include <shared_mutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

QString usualFolder()
{
    // The same folder for the window and the command line, whatever their application names.
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + "/Synthray/images"_L1;
}

/// Errors that may be gone at the next try although the file is unchanged.
bool isTransient(ErrorCode code)
{
    return code != ErrorCode::Unsupported && code != ErrorCode::Damaged
        && code != ErrorCode::TooLarge;
}

Result<QString> hashOf(const QString &path, const std::function<bool()> &keepGoing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(1 << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
        if (count == 0)
            return QString::fromLatin1(hash.result().toHex());
        if (!keepGoing())
            return fail(ErrorCode::Stopped, {});
        hash.addData(QByteArrayView(piece.constData(), count));
    }
}

struct Finding {
    ImageFacts facts;
    bool transient = false; // the problem may be gone at the next try
    bool stopped = false;

    void setProblem(const Error &error)
    {
        facts.problem = error.text;
        transient = isTransient(error.code);
    }
};

bool isMissing(const ImageFacts *facts, bool transient, FactLevel level)
{
    if (!facts || transient)
        return true;
    const bool sound = facts->problem.isEmpty();
    return (sound && !facts->hasHeader)
        || (level >= FactLevel::Content && facts->contentHash.isEmpty())
        || (level == FactLevel::Pixels && sound && !facts->hasPixels);
}

void readPixels(const QString &path, OrientationTags tags, Finding &finding)
{
    ImageFacts &facts = finding.facts;
    try {
        const auto radiograph = readImage(path, 0, nullptr, tags);
        if (!radiograph)
            return finding.setProblem(radiograph.error());
        cv::minMaxIdx(radiograph->stored, &facts.storedMin, &facts.storedMax);
        facts.storedMin += static_cast<double>(radiograph->storedOffset);
        facts.storedMax += static_cast<double>(radiograph->storedOffset);
        facts.perceptual = perceptualHash(toDisplay(*radiograph, 8));
        // Reading the last frame detects a truncated file.
        if (facts.info.frames > 1)
            if (const auto last = readImage(path, facts.info.frames - 1, nullptr, tags); !last)
                return finding.setProblem(last.error());
        facts.hasPixels = true;
    } catch (const std::exception &) { // toDisplay allocates
        finding.setProblem(
            {ErrorCode::OutOfMemory, Tr::tr("There is not enough memory for '%1'.").arg(path), {}});
    }
}

Finding readFacts(const ImageEntry &image, const ImageFacts &knownFacts, FactLevel level,
                  const std::function<bool()> &keepGoing)
{
    const QString &path = image.path;
    Finding finding{knownFacts};
    ImageFacts &facts = finding.facts;
    if (!facts.hasHeader && facts.problem.isEmpty()) {
        if (const auto info = readImageInfo(path, image.orientation)) {
            facts.info = *info;
            facts.hasHeader = true;
        } else {
            finding.setProblem(info.error());
        }
    }
    if (level >= FactLevel::Content && facts.contentHash.isEmpty()) {
        if (const auto hash = hashOf(path, keepGoing))
            facts.contentHash = *hash;
        else if (hash.error().code == ErrorCode::Stopped)
            finding.stopped = true;
        else if (facts.problem.isEmpty())
            finding.setProblem(hash.error());
    }
    if (level == FactLevel::Pixels && facts.hasHeader && facts.problem.isEmpty() && !facts.hasPixels
        && !finding.stopped)
        readPixels(path, image.orientation, finding);
    return finding;
}

} // namespace

struct ImageIndex::Private {
    QString folder;
    mutable std::shared_mutex mutex; // guards the next four
    QString root;
    IndexEntries entries;
    quint64 changes = 0; // since the root was opened
    mutable quint64 savedChanges = 0;
    std::timed_mutex updating; // one update() at a time, as two would lose each other's facts
    mutable std::mutex saving;

    QString fileOf(const QString &itsRoot) const
    {
        const QByteArray name
            = QCryptographicHash::hash(itsRoot.toUtf8(), QCryptographicHash::Sha256)
                  .toHex()
                  .left(32);
        return folder + u'/' + QString::fromLatin1(name) + ".index"_L1;
    }

    QString keyOf(const QString &path) const
    {
        if (!path.startsWith(root) || root.isEmpty())
            return path;
        const qsizetype from = root.endsWith(u'/') ? root.size() : root.size() + 1;
        return path.size() > from && path.at(from - 1) == u'/' ? path.mid(from) : path;
    }

    /// The entry for this version of the file, or null. Call with the lock held.
    const IndexEntry *entryOf(const ImageEntry &image) const
    {
        const auto it = entries.constFind(keyOf(image.path));
        if (it == entries.constEnd())
            return nullptr;
        qint64 bytes = image.bytes;
        qint64 modified = image.modified;
        if (modified == 0) { // an entry that did not come from a scan
            const QFileInfo info(image.path);
            bytes = info.size();
            modified = info.lastModified().toMSecsSinceEpoch();
        }
        if (it->bytes != bytes || it->modified != modified)
            return nullptr;
        // The facts depend on whether the orientation tag was followed when they were read.
        const ImageInfo &info = it->facts->info;
        const bool isOther = it->facts->hasHeader && info.orientation != 1
            && info.isTurned != isFollowed(image.orientation, image.path);
        return isOther ? nullptr : &*it;
    }

    /// Facts that are still valid for the file as it is 'now'.
    ImageFacts knownOf(const ImageEntry &image, const QFileInfo &now) const
    {
        const std::shared_lock lock(mutex);
        const IndexEntry *entry = entryOf(image);
        if (!entry || entry->bytes != now.size()
            || entry->modified != now.lastModified().toMSecsSinceEpoch())
            return {};
        ImageFacts facts = *entry->facts;
        if (entry->transient)
            facts.problem.clear();
        return facts;
    }

    /// Drops entries of files that no longer exist. 'set' is a scan: only files that it did not
    /// find are looked up on the disk, usually none or a few that were deleted, renamed or moved.
    void prune(const ImageDataset &set, const QString &itsRoot,
               const std::function<bool()> &keepGoing)
    {
        const auto folderOf
            = [](const QString &key) { return key.left(key.lastIndexOf(u'/') + 1); };
        QMap<QString, QStringList> unseen; // by folder, so that each folder is listed once
        {
            const std::shared_lock lock(mutex);
            if (root != itsRoot
                || entries.size() <= set.images.size()) // each image has an entry by now
                return;
            QSet<QString> found, folders;
            for (const ImageEntry &image : set.images) {
                const QString key = keyOf(image.path);
                found.insert(key);
                folders.insert(folderOf(key));
            }
            for (auto it = entries.keyBegin(); it != entries.keyEnd(); ++it)
                if (!found.contains(*it) && folders.contains(folderOf(*it)))
                    unseen[folderOf(*it)].append(*it);
        }
        QStringList gone;
        for (auto it = unseen.cbegin(); it != unseen.cend() && keepGoing(); ++it) {
            const QStringList present
                = QDir(QDir(itsRoot).filePath(it.key()))
                      .entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::NoSort);
            const QSet<QString> names(present.cbegin(), present.cend());
            if (names.isEmpty())
                continue; // the folder cannot be read
            for (const QString &key : it.value())
                if (!names.contains(key.mid(it.key().size())))
                    gone.append(key);
        }
        const std::unique_lock lock(mutex);
        if (root != itsRoot || gone.isEmpty())
            return;
        for (const QString &key : std::as_const(gone))
            entries.remove(key);
        ++changes;
    }

    void keep(const ImageEntry &image, const QString &itsRoot, Finding finding,
              const QFileInfo &now)
    {
        IndexEntry entry;
        // A file that changed since the scan is stored as it is now.
        entry.bytes = now.exists() ? now.size() : image.bytes;
        entry.modified = now.exists() ? now.lastModified().toMSecsSinceEpoch() : image.modified;
        entry.transient = finding.transient;
        entry.facts = std::make_shared<const ImageFacts>(std::move(finding.facts));
        const std::unique_lock lock(mutex);
        if (root != itsRoot) // another set was opened in the meantime
            return;
        entries.insert(keyOf(image.path), std::move(entry));
        ++changes;
    }
};

ImageIndex::ImageIndex(const QString &folder)
    : d(std::make_unique<Private>())
{
    d->folder = folder.isEmpty() ? usualFolder() : folder;
}

ImageIndex::~ImageIndex() = default;

void ImageIndex::open(const QString &root)
{
    const QString clean = QDir::cleanPath(root);
    {
        const std::shared_lock lock(d->mutex);
        if (d->root == clean) // memory is newer than the file
            return;
    }
    IndexEntries entries;
    if (const auto bytes = readFile(d->fileOf(clean), maxIndexBytes))
        entries = readIndex(clean, *bytes);
    qCInfo(lcDataset, "index of %s: %lld file(s) known from earlier", qPrintable(logId(clean)),
           qlonglong(entries.size()));
    const std::unique_lock lock(d->mutex);
    d->root = clean;
    d->entries = std::move(entries);
    d->changes = d->savedChanges = 0;
}

std::shared_ptr<const ImageFacts> ImageIndex::facts(const ImageEntry &image) const
{
    const std::shared_lock lock(d->mutex);
    const IndexEntry *entry = d->entryOf(image);
    return entry ? entry->facts : nullptr;
}

Result<> ImageIndex::update(const ImageDataset &set, FactLevel level, JobContext *context)
{
    using namespace std::chrono_literals;
    const auto keepGoing = [context] { return !context || !context->stopRequested(); };
    const auto stopped
        = [] { return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the images.")); };
    open(set.root);
    const QString root = QDir::cleanPath(set.root);
    std::unique_lock turn(d->updating, std::defer_lock);
    while (!turn.try_lock_for(20ms))
        if (!keepGoing())
            return stopped();

    QVector<qsizetype> missing;
    {
        const std::shared_lock lock(d->mutex);
        for (qsizetype i = 0; i < set.images.size(); ++i) {
            const IndexEntry *entry = d->entryOf(set.images.at(i));
            if (isMissing(entry ? entry->facts.get() : nullptr, entry && entry->transient, level))
                missing.append(i);
        }
    }
    if (missing.isEmpty()) {
        d->prune(set, root, keepGoing);
        (void)save();
        return {};
    }
    SharedProgress progress(context, missing.size(),
                            level == FactLevel::Headers ? Tr::tr("reading headers")
                                                        : Tr::tr("reading images"));
    std::mutex clockMutex;
    auto due = std::chrono::steady_clock::now() + 5s;
    parallelFor(
        missing.size(),
        [&](qsizetype i) {
            const ImageEntry &image = set.images.at(missing.at(i));
            const QFileInfo now(image.path);
            now.exists(); // caches size and time before reading: a later change outdates the entry
            Finding finding = readFacts(image, d->knownOf(image, now), level, keepGoing);
            d->keep(image, root, std::move(finding), now);
            progress.step();
            const std::unique_lock clock(clockMutex, std::try_to_lock);
            if (!clock || std::chrono::steady_clock::now() < due)
                return;
            const auto start = std::chrono::steady_clock::now();
            (void)save(); // only a cache: a full disk must not end the reading
            const auto end = std::chrono::steady_clock::now();
            due = end + std::max<std::chrono::steady_clock::duration>(5s, 20 * (end - start));
        },
        0, keepGoing);
    if (keepGoing())
        d->prune(set, root, keepGoing);
    (void)save();
    return keepGoing() ? Result<>() : stopped();
}

Result<> ImageIndex::save() const
{
    const std::lock_guard turn(d->saving);
    QByteArray bytes;
    QString path;
    QString root;
    quint64 changes = 0;
    {
        const std::shared_lock lock(d->mutex);
        root = d->root;
        changes = d->changes;
        if (root.isEmpty() || changes == d->savedChanges)
            return {};
        path = d->fileOf(root);
        bytes = writeIndex(root, d->entries);
    }
    if (auto created = ensureFolder(d->folder); !created)
        return created;
    if (auto written = writeFileAtomically(path, bytes); !written)
        return written;
    // The file holds patient IDs, so only the user may read it.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const std::unique_lock lock(d->mutex);
    if (d->root == root)
        d->savedChanges = changes;
    return {};
}

bool applyFacts(ImageDataset &set, const ImageIndex &index)
{
    bool changed = false;
    FileRemarks remarks(set.problems);
    QVector<ImageEntry> good;
    good.reserve(set.images.size());
    for (ImageEntry &image : set.images) {
        const auto facts = index.facts(image);
        if (!facts) {
            good.append(std::move(image));
            continue;
        }
        if (!facts->problem.isEmpty()) {
            set.problems.append({image.path, facts->problem, true});
            changed = true;
            continue;
        }
        if (image.contentHash != facts->contentHash && !facts->contentHash.isEmpty()) {
            image.contentHash = facts->contentHash;
            changed = true;
        }
        if (facts->hasHeader) {
            changed |= applyHeader(image, facts->info);
            changed |= remarks.add(image.path, facts->info.remarks);
        }
        good.append(std::move(image));
    }
    set.images = std::move(good);
    if (set.mergeNames)
        changed |= mergeAlikeNames(set);
    if (changed)
        set.describe();
    return changed;
}

void applyContentHashes(ImageDataset &set, const ImageIndex &index)
{
    for (ImageEntry &image : set.images)
        if (const auto facts = index.facts(image); facts && image.contentHash.isEmpty())
            image.contentHash = facts->contentHash;
}

Result<> addContents(ImageDataset &set, JobContext *context)
{
    if (std::none_of(set.images.cbegin(), set.images.cend(),
                     [](const ImageEntry &image) { return image.contentHash.isEmpty(); }))
        return {};
    ImageIndex index;
    index.open(set.root);
    const auto done = index.update(set, FactLevel::Content, context);
    applyContentHashes(set, index);
    return done;
}

} // namespace synthray
