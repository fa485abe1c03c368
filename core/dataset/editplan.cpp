// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/editplan.h"

#include "base/parallel.h"
#include "dataset/index/filmindex.h"

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
    Q_DECLARE_TR_FUNCTIONS(Films)
};

/// Empty: the file cannot be read, and 'reason' says why.
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
    films = imported;
    edits.applyTo(films);
    films.takeCounts();
}

void EditRequest::forEach(const std::function<void(int, const FilmEdit &)> &visit) const
{
    for (const auto &[index, change] : edits)
        visit(index, change);
    for (const int index : indices)
        visit(index, edit);
    FilmEdit change;
    for (qsizetype i = 0; i < std::min(splits.size(), films.size()); ++i) {
        change.split = splits.at(i);
        visit(static_cast<int>(i), change);
    }
}

EditPlan planEdit(const EditRequest &request, const EditedSet &set, bool unreadToo)
{
    const QVector<FilmRef> &films = set.imported.films;
    // Films only ever go from a set, so each lies where it was or before that.
    const auto place = [&](int index) -> const FilmRef * {
        if (index < 0 || index >= request.films.size())
            return nullptr;
        const QString &path = request.films.at(index).path;
        for (auto i = std::min<qsizetype>(index, films.size() - 1); i >= 0; --i)
            if (films.at(i).path == path)
                return &films.at(i);
        return nullptr;
    };
    EditPlan plan;
    request.forEach([&](int index, const FilmEdit &change) {
        const FilmRef *film = place(index);
        if (!film)
            return;
        if (film->contentHash.isEmpty()) {
            if (!unreadToo && !change.isEmpty()) // there is nothing to take back of those
                plan.unread.append(film->path);
            return;
        }
        const FilmEdit old = set.edits.films.value(film->contentHash);
        FilmEdit now = old;
        if (change.isEmpty())
            now = {};
        if (change.labels)
            now.labels = change.labels;
        if (change.split)
            now.split = change.split;
        if (now == old)
            return;
        plan.before.insert(film->contentHash, old);
        plan.after.insert(film->contentHash, now);
    });
    return plan;
}

void applyEdits(EditedSet &set, const FilmEdits &edits)
{
    if (edits.isEmpty())
        return;
    set.edits.films.reserve(set.edits.films.size() + edits.size());
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        if (it->isEmpty())
            set.edits.films.remove(it.key());
        else
            set.edits.films.insert(it.key(), *it);
    }
    set.rebuild();
}

ContentHashes readContentHashes(const QStringList &paths, const JobContext &context)
{
    ContentHashes read;
    std::mutex mutex;
    parallelFor(
        paths.size(),
        [&](qsizetype i) {
            QString reason;
            const QString hash = contentHashOf(paths.at(i), &reason);
            const std::lock_guard lock(mutex);
            if (!hash.isEmpty())
                read.hashOfPath.insert(paths.at(i), hash);
            else if (!read.failure)
                read.failure = Error{ErrorCode::NotFound,
                                     Tr::tr("'%1' cannot be read: %2. It was left as it is.")
                                         .arg(paths.at(i), reason),
                                     Tr::tr("Open the set again.")};
        },
        0, [&] { return !context.stopRequested(); });
    return read;
}

void takeHashes(EditedSet &set, const QHash<QString, QString> &hashOfPath)
{
    for (FilmRef &film : set.imported.films)
        if (const auto hash = hashOfPath.constFind(film.path); hash != hashOfPath.constEnd())
            film.contentHash = *hash;
}

bool knowsAnyOf(const SetEdits &edits, FilmSet set, const QString &indexFolder,
                const JobContext &context)
{
    if (edits.films.isEmpty() || set.films.isEmpty())
        return true;
    FilmIndex index(indexFolder);
    index.open(set.root);
    takeContents(set, index);
    QStringList unread;
    for (const FilmRef &film : std::as_const(set.films)) {
        if (edits.films.contains(film.contentHash))
            return true;
        if (film.contentHash.isEmpty())
            unread.append(film.path);
    }
    std::atomic<bool> found = false;
    parallelFor(
        unread.size(),
        [&](qsizetype i) {
            if (edits.films.contains(contentHashOf(unread.at(i))))
                found = true;
        },
        0, [&] { return !found && !context.stopRequested(); });
    return found || context.stopRequested();
}

} // namespace synthray
