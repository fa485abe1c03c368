// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/index/filmindex.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "base/parallel.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/import/importers.h"
#include "dataset/index/filmindexfile.h"
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
    Q_DECLARE_TR_FUNCTIONS(Films)
};

QString usualFolder()
{
    // One place for the window and the command line, whatever the two programs are called.
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + "/Synthray/films"_L1;
}

/// What may be otherwise at the next try although the file is the same.
bool mayPass(ErrorCode code)
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
    FilmFacts facts;
    bool passing = false; // the problem may be gone at the next try
    bool stopped = false;

    void setProblem(const Error &error)
    {
        facts.problem = error.text;
        passing = mayPass(error.code);
    }
};

bool isMissing(const FilmFacts *known, bool passing, FactLevel level)
{
    if (!known || passing)
        return true;
    const bool sound = known->problem.isEmpty();
    return (sound && !known->hasHeader)
        || (level >= FactLevel::Content && known->contentHash.isEmpty())
        || (level == FactLevel::Pixels && sound && !known->hasPixels);
}

void lookAtPixels(const QString &path, Finding &finding)
{
    FilmFacts &facts = finding.facts;
    try {
        const auto film = readFilm(path, 0);
        if (!film)
            return finding.setProblem(film.error());
        cv::minMaxIdx(film->stored, &facts.storedMin, &facts.storedMax);
        facts.storedMin += static_cast<double>(film->storedOffset);
        facts.storedMax += static_cast<double>(film->storedOffset);
        facts.perceptual = perceptualHash(toDisplay(*film, 8));
        // A file that is cut off shows it in its last frame at the latest.
        if (facts.info.frames > 1)
            if (const auto last = readFilm(path, facts.info.frames - 1); !last)
                return finding.setProblem(last.error());
        facts.hasPixels = true;
    } catch (const std::exception &) { // toDisplay takes memory
        finding.setProblem(
            {ErrorCode::OutOfMemory, Tr::tr("There is not enough memory for '%1'.").arg(path), {}});
    }
}

Finding findOut(const QString &path, const FilmFacts &known, FactLevel level,
                const std::function<bool()> &keepGoing)
{
    Finding finding{known};
    FilmFacts &facts = finding.facts;
    if (!facts.hasHeader && facts.problem.isEmpty()) {
        if (const auto info = readFilmInfo(path)) {
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
        lookAtPixels(path, finding);
    return finding;
}

} // namespace

struct FilmIndex::Private {
    QString folder;
    mutable std::shared_mutex mutex; // guards the next four
    QString root;
    IndexEntries entries;
    quint64 changes = 0; // since the root was opened
    mutable quint64 savedChanges = 0;
    std::timed_mutex updating; // one update() at a time: two would lose each other's facts
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

    /// The entry of this version of the file; null where there is none. Under the lock.
    const IndexEntry *entryOf(const FilmRef &film) const
    {
        const auto it = entries.constFind(keyOf(film.path));
        if (it == entries.constEnd())
            return nullptr;
        qint64 bytes = film.bytes;
        qint64 modified = film.modified;
        if (modified == 0) { // a reference that did not come from a scan
            const QFileInfo info(film.path);
            bytes = info.size();
            modified = info.lastModified().toMSecsSinceEpoch();
        }
        if (it->bytes != bytes || it->modified != modified)
            return nullptr;
        // Found out when its orientation tag counted, and now it does not, or the other way round.
        const FilmInfo &info = it->facts->info;
        const bool isOther = it->facts->hasHeader && info.orientation != 1
            && info.isTurned != isOrientationFollowed(film.path);
        return isOther ? nullptr : &*it;
    }

    /// What need not be found out again of the file as it is 'now'.
    FilmFacts knownOf(const FilmRef &film, const QFileInfo &now) const
    {
        const std::shared_lock lock(mutex);
        const IndexEntry *entry = entryOf(film);
        if (!entry || entry->bytes != now.size()
            || entry->modified != now.lastModified().toMSecsSinceEpoch())
            return {};
        FilmFacts facts = *entry->facts;
        if (entry->passing)
            facts.problem.clear();
        return facts;
    }

    /// Drops entries of files that are no more. 'set' is a scan: only what it did not find is
    /// looked for on the disk, as a rule nothing or a handful that were deleted, renamed or moved.
    void prune(const FilmSet &set, const QString &itsRoot, const std::function<bool()> &keepGoing)
    {
        const auto folderOf
            = [](const QString &key) { return key.left(key.lastIndexOf(u'/') + 1); };
        QMap<QString, QStringList> unseen; // by folder: one look into each, not one at each file
        {
            const std::shared_lock lock(mutex);
            if (root != itsRoot
                || entries.size() <= set.films.size()) // each film has its entry by now
                return;
            QSet<QString> found, folders;
            for (const FilmRef &film : set.films) {
                const QString key = keyOf(film.path);
                found.insert(key);
                folders.insert(folderOf(key));
            }
            for (auto it = entries.keyBegin(); it != entries.keyEnd(); ++it)
                if (!found.contains(*it) && folders.contains(folderOf(*it)))
                    unseen[folderOf(*it)].append(*it);
        }
        QStringList gone;
        for (auto it = unseen.cbegin(); it != unseen.cend() && keepGoing(); ++it) {
            const QStringList there
                = QDir(QDir(itsRoot).filePath(it.key()))
                      .entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::NoSort);
            const QSet<QString> names(there.cbegin(), there.cend());
            if (names.isEmpty())
                continue; // it cannot be read
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

    void keep(const FilmRef &film, const QString &itsRoot, Finding finding, const QFileInfo &now)
    {
        IndexEntry entry;
        // A file that changed since the scan is known as what it is now.
        entry.bytes = now.exists() ? now.size() : film.bytes;
        entry.modified = now.exists() ? now.lastModified().toMSecsSinceEpoch() : film.modified;
        entry.passing = finding.passing;
        entry.facts = std::make_shared<const FilmFacts>(std::move(finding.facts));
        const std::unique_lock lock(mutex);
        if (root != itsRoot) // another set was opened meanwhile
            return;
        entries.insert(keyOf(film.path), std::move(entry));
        ++changes;
    }
};

FilmIndex::FilmIndex(const QString &folder)
    : d(std::make_unique<Private>())
{
    d->folder = folder.isEmpty() ? usualFolder() : folder;
}

FilmIndex::~FilmIndex() = default;

void FilmIndex::open(const QString &root)
{
    const QString clean = QDir::cleanPath(root);
    {
        const std::shared_lock lock(d->mutex);
        if (d->root == clean) // what is in memory is newer than the file
            return;
    }
    IndexEntries entries;
    if (const auto bytes = readFile(d->fileOf(clean), maxIndexBytes))
        entries = readIndex(clean, *bytes);
    qCInfo(lcDataset, "index of %s: %lld file(s) known from an earlier look",
           qPrintable(logId(clean)), qlonglong(entries.size()));
    const std::unique_lock lock(d->mutex);
    d->root = clean;
    d->entries = std::move(entries);
    d->changes = d->savedChanges = 0;
}

std::shared_ptr<const FilmFacts> FilmIndex::facts(const FilmRef &film) const
{
    const std::shared_lock lock(d->mutex);
    const IndexEntry *entry = d->entryOf(film);
    return entry ? entry->facts : nullptr;
}

Result<> FilmIndex::update(const FilmSet &set, FactLevel level, JobContext *context)
{
    using namespace std::chrono_literals;
    const auto keepGoing = [context] { return !context || !context->stopRequested(); };
    const auto stopped
        = [] { return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the films.")); };
    open(set.root);
    const QString root = QDir::cleanPath(set.root);
    std::unique_lock turn(d->updating, std::defer_lock);
    while (!turn.try_lock_for(20ms))
        if (!keepGoing())
            return stopped();

    QVector<qsizetype> missing;
    {
        const std::shared_lock lock(d->mutex);
        for (qsizetype i = 0; i < set.films.size(); ++i) {
            const IndexEntry *entry = d->entryOf(set.films.at(i));
            if (isMissing(entry ? entry->facts.get() : nullptr, entry && entry->passing, level))
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
                                                        : Tr::tr("reading films"));
    std::mutex clockMutex;
    auto due = std::chrono::steady_clock::now() + 5s;
    parallelFor(
        missing.size(),
        [&](qsizetype i) {
            const FilmRef &film = set.films.at(missing.at(i));
            const QFileInfo now(film.path);
            now.exists(); // looked at before it is read: a change meanwhile makes the entry an old
                          // one
            Finding finding = findOut(film.path, d->knownOf(film, now), level, keepGoing);
            d->keep(film, root, std::move(finding), now);
            progress.step();
            const std::unique_lock clock(clockMutex, std::try_to_lock);
            if (!clock || std::chrono::steady_clock::now() < due)
                return;
            const auto start = std::chrono::steady_clock::now();
            (void)save(); // the cache is a comfort: a full disk must not end the reading
            const auto end = std::chrono::steady_clock::now();
            due = end + std::max<std::chrono::steady_clock::duration>(5s, 20 * (end - start));
        },
        0, keepGoing);
    if (keepGoing())
        d->prune(set, root, keepGoing);
    (void)save();
    return keepGoing() ? Result<>() : stopped();
}

Result<> FilmIndex::save() const
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
    if (auto made = ensureFolder(d->folder); !made)
        return made;
    if (auto written = writeFileAtomically(path, bytes); !written)
        return written;
    // Patient numbers are in it: nobody else's business.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const std::unique_lock lock(d->mutex);
    if (d->root == root)
        d->savedChanges = changes;
    return {};
}

bool applyFacts(FilmSet &set, const FilmIndex &index)
{
    bool changed = false;
    FileRemarks remarks(set.problems);
    QVector<FilmRef> good;
    good.reserve(set.films.size());
    for (FilmRef &film : set.films) {
        const auto facts = index.facts(film);
        if (!facts) {
            good.append(std::move(film));
            continue;
        }
        if (!facts->problem.isEmpty()) {
            set.problems.append({film.path, facts->problem, true});
            changed = true;
            continue;
        }
        if (film.contentHash != facts->contentHash && !facts->contentHash.isEmpty()) {
            film.contentHash = facts->contentHash;
            changed = true;
        }
        if (facts->hasHeader) {
            changed |= takeHeader(film, facts->info);
            changed |= remarks.add(film.path, facts->info.remarks);
        }
        good.append(std::move(film));
    }
    set.films = std::move(good);
    if (set.mergeNames)
        changed |= mergeAlikeNames(set);
    if (changed)
        set.describe();
    return changed;
}

void takeContents(FilmSet &set, const FilmIndex &index)
{
    for (FilmRef &film : set.films)
        if (const auto facts = index.facts(film); facts && film.contentHash.isEmpty())
            film.contentHash = facts->contentHash;
}

Result<> addContents(FilmSet &set, JobContext *context)
{
    if (std::none_of(set.films.cbegin(), set.films.cend(),
                     [](const FilmRef &film) { return film.contentHash.isEmpty(); }))
        return {};
    FilmIndex index;
    index.open(set.root);
    const auto done = index.update(set, FactLevel::Content, context);
    takeContents(set, index);
    return done;
}

} // namespace synthray
