// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/missingfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace synthray {

namespace {

QString missingFolder(const QString &image, const QStringList &sources)
{
    if (QFileInfo::exists(image))
        return {};
    QString folder = QFileInfo(image).path();
    if (QFileInfo(folder).isDir()) {
        constexpr auto everything
            = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return sources.contains(folder) && QDir(folder).isEmpty(everything) ? folder : QString();
    }
    for (QString above = QFileInfo(folder).path(); above != folder && !QFileInfo(above).isDir();
         above = QFileInfo(folder).path())
        folder = above;
    return folder;
}

/// Restores the images 'kept' of those 'before', which are problems in 'set', at their old
/// positions.
void putBack(ImageDataset &set, const QVector<ImageEntry> &before, const QSet<QString> &kept)
{
    set.problems.removeIf([&](const Problem &problem) { return kept.contains(problem.path); });
    QHash<QString, qsizetype> placeOf; // in 'set'
    for (qsizetype i = 0; i < set.images.size(); ++i)
        placeOf.insert(set.images.at(i).path, i);
    QVector<ImageEntry> images;
    images.reserve(set.images.size() + kept.size());
    qsizetype next = 0;
    for (const ImageEntry &image : before) {
        const qsizetype place = placeOf.value(image.path, -1);
        if (place < 0 && kept.contains(image.path))
            images.append(image);
        while (next <= place) // including images that came back in the meantime
            images.append(set.images.at(next++));
    }
    images.append(set.images.mid(next));
    set.images = std::move(images);
}

/// Keeps images that cannot be read because their whole folder is gone, and those about which there
/// is nothing newer since the folder is back.
QSet<QString> imagesToKeep(const QVector<ImageEntry> &before, const ImageDataset &now,
                           const KnownProblems &problems, MergedFacts &merged)
{
    QHash<QString, QString> reasonOf;
    for (const Problem &problem : now.problems)
        reasonOf.insert(problem.path, problem.reason);
    MissingFolders missing(problems.sources);
    QSet<QString> kept;
    for (const ImageEntry &image : before) {
        const auto reason = reasonOf.constFind(image.path);
        if (reason == reasonOf.constEnd())
            continue;
        const QString folder = missing.of(image.path);
        if (folder.isEmpty() && problems.goneReasons.value(image.path) != *reason)
            continue;
        if (!folder.isEmpty()) {
            merged.gone.insert(folder, image.path);
            merged.goneReasons.insert(image.path, *reason);
        }
        kept.insert(image.path);
    }
    return kept;
}

/// Finds the images of 'before' in 'now' and adds the content hashes that were read for an edit in
/// the meantime.
void matchImages(const QVector<ImageEntry> &before, ImageDataset &now, MergedFacts &merged)
{
    merged.changed = now.images.size() != before.size();
    qsizetype old = 0;
    for (ImageEntry &image : now.images) {
        for (; old < before.size() && before.at(old).path != image.path; ++old)
            merged.newIndexOf.append(-1);
        if (old == before.size())
            break;
        merged.newIndexOf.append(static_cast<int>(&image - now.images.constData()));
        const ImageEntry &same = before.at(old++);
        if (image.contentHash.isEmpty())
            image.contentHash = same.contentHash;
        merged.changed = merged.changed || image.contentHash != same.contentHash
            || image.patient != same.patient || image.study != same.study
            || (image.place && !same.place);
    }
    while (merged.newIndexOf.size() < before.size())
        merged.newIndexOf.append(-1);
}

} // namespace

MissingFolders::MissingFolders(QStringList sources)
    : m_sources(std::move(sources))
{
}

QString MissingFolders::of(const QString &image)
{
    const QString folder = QFileInfo(image).path();
    const auto it = m_gone.constFind(folder);
    if (it != m_gone.constEnd())
        return *it;
    const QString gone = missingFolder(image, m_sources);
    if (!gone.isEmpty())
        m_gone.insert(folder, gone);
    return gone;
}

NewIndices dropImage(EditedSet &set, const QString &path, const QString &reason)
{
    const auto is = [&](const ImageEntry &image) { return image.path == path; };
    const QVector<ImageEntry> &images = set.imported.images;
    if (std::none_of(images.cbegin(), images.cend(), is))
        return {}; // not in this set, or already dropped
    NewIndices indices;
    int now = 0;
    for (const ImageEntry &image : images)
        indices.append(is(image) ? -1 : now++);
    set.imported.images.removeIf(is);
    set.imported.problems.append({path, reason, true});
    set.imported.describe();
    set.rebuild();
    return indices;
}

MergedFacts mergeFacts(EditedSet &set, const ImageDataset &indexed, const KnownProblems &problems)
{
    MergedFacts merged;
    ImageDataset now = indexed;
    now.images.removeIf([&](const ImageEntry &image) {
        const auto reason = problems.reported.constFind(image.path);
        if (reason == problems.reported.constEnd())
            return false;
        now.problems.append({image.path, *reason, true});
        return true;
    });
    const QVector<ImageEntry> &before = set.imported.images;
    const QSet<QString> kept = imagesToKeep(before, now, problems, merged);
    if (!kept.isEmpty())
        putBack(now, before, kept);
    if (now.images.size() != indexed.images.size() || !kept.isEmpty())
        now.describe();
    matchImages(before, now, merged);
    if (merged.changed) {
        set.imported = std::move(now);
        set.rebuild();
    }
    return merged;
}

int newIndexOf(int current, const NewIndices &indices, qsizetype images)
{
    int now = indices.value(current, -1);
    for (qsizetype after = current + 1; now < 0 && after < indices.size(); ++after)
        now = indices.at(after);
    return now < 0 ? static_cast<int>(images) - 1 : now;
}

} // namespace synthray
