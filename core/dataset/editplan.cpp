// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/editplan.h"

#include "base/parallel.h"
#include "dataset/index/imageindex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Empty if the file cannot be read; 'reason' then says why.
QString contentHashOf(const QString &path, QString *reason = nullptr)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        return QString::fromLatin1(hash.result().toHex());
    if (reason)
        *reason = file.errorString();
    return {};
}

} // namespace

void EditedSet::rebuild()
{
    images = imported;
    edits.applyTo(images);
    images.updateCounts();
}

void EditRequest::forEach(const std::function<void(int, const ImageEdit &)> &visit) const
{
    for (const auto &[index, change] : edits)
        visit(index, change);
    for (const int index : indices)
        visit(index, edit);
    ImageEdit change;
    for (qsizetype i = 0; i < std::min(splits.size(), images.size()); ++i) {
        change.split = splits.at(i);
        visit(static_cast<int>(i), change);
    }
}

EditPlan planEdit(const EditRequest &request, const EditedSet &set, bool unreadToo)
{
    const QVector<ImageEntry> &images = set.imported.images;
    // Near its old index: images may have been removed before it, and the request does not count
    // those that the user left out.
    const auto imageAt = [&](int index) -> const ImageEntry * {
        if (index < 0 || index >= request.images.size())
            return nullptr;
        const QString &path = request.images.at(index).path;
        for (qsizetype below = index, above = index + 1; below >= 0 || above < images.size();
             --below, ++above)
            for (const qsizetype i : {below, above})
                if (i >= 0 && i < images.size() && images.at(i).path == path)
                    return &images.at(i);
        return nullptr;
    };
    EditPlan plan;
    request.forEach([&](int index, const ImageEdit &change) {
        const ImageEntry *image = imageAt(index);
        if (!image)
            return;
        if (image->contentHash.isEmpty()) {
            if (!unreadToo && !change.isEmpty()) // unread images have no edits to revert
                plan.unread.append(image->path);
            return;
        }
        const ImageEdit old = set.edits.images.value(image->contentHash);
        ImageEdit now = old;
        if (change.isEmpty()) { // the calibration stays: it is no label
            now = {};
            now.spacing = old.spacing;
            now.keep = old.keep;
        }
        if (change.labels)
            now.labels = change.labels;
        if (change.split)
            now.split = change.split;
        if (change.keep)
            now.keep = *change.keep >= 0 ? change.keep : std::nullopt;
        if (change.spacing)
            now.spacing = *change.spacing > 0 ? change.spacing : std::nullopt;
        if (now == old)
            return;
        plan.before.insert(image->contentHash, old);
        plan.after.insert(image->contentHash, now);
    });
    return plan;
}

void applyEdits(EditedSet &set, const ImageEdits &edits)
{
    if (edits.isEmpty())
        return;
    set.edits.images.reserve(set.edits.images.size() + edits.size());
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        if (it->isEmpty())
            set.edits.images.remove(it.key());
        else
            set.edits.images.insert(it.key(), *it);
    }
    set.rebuild();
}

ContentHashes readContentHashes(const QStringList &paths, const JobContext &context)
{
    ContentHashes hashes;
    std::mutex mutex;
    parallelFor(
        paths.size(),
        [&](qsizetype i) {
            QString reason;
            const QString hash = contentHashOf(paths.at(i), &reason);
            const std::lock_guard lock(mutex);
            if (!hash.isEmpty())
                hashes.hashOfPath.insert(paths.at(i), hash);
            else if (!hashes.failure)
                hashes.failure = Error{
                    ErrorCode::NotFound,
                    Tr::tr("'%1' cannot be read: %2. It was not changed.").arg(paths.at(i), reason),
                    Tr::tr("Reopen the set.")};
        },
        0, [&] { return !context.stopRequested(); });
    return hashes;
}

void setContentHashes(EditedSet &set, const QHash<QString, QString> &hashOfPath)
{
    for (ImageEntry &image : set.imported.images)
        if (const auto hash = hashOfPath.constFind(image.path); hash != hashOfPath.constEnd())
            image.contentHash = *hash;
}

bool knowsAnyOf(const SetEdits &edits, ImageDataset set, const QString &indexFolder,
                const JobContext &context)
{
    if (edits.images.isEmpty() || set.images.isEmpty())
        return true;
    ImageIndex index(indexFolder);
    index.open(set.root);
    applyContentHashes(set, index);
    QStringList unread;
    for (const ImageEntry &image : std::as_const(set.images)) {
        if (edits.images.contains(image.contentHash))
            return true;
        if (image.contentHash.isEmpty())
            unread.append(image.path);
    }
    std::atomic<bool> found = false;
    parallelFor(
        unread.size(),
        [&](qsizetype i) {
            if (edits.images.contains(contentHashOf(unread.at(i))))
                found = true;
        },
        0, [&] { return !found && !context.stopRequested(); });
    return found || context.stopRequested();
}

} // namespace synthray
