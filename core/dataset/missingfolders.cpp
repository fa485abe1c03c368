// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/missingfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace synthray {

namespace {

QString missingFolder(const QString &film, const QStringList &sources)
{
    if (QFileInfo::exists(film))
        return {};
    QString folder = QFileInfo(film).path();
    if (QFileInfo(folder).isDir()) {
        constexpr auto anything
            = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return sources.contains(folder) && QDir(folder).isEmpty(anything) ? folder : QString();
    }
    for (QString above = QFileInfo(folder).path(); above != folder && !QFileInfo(above).isDir();
         above = QFileInfo(folder).path())
        folder = above;
    return folder;
}

/// The films 'kept' of those 'before', which are problems in 'set', are films of it again, in their
/// places.
void putBack(FilmSet &set, const QVector<FilmRef> &before, const QSet<QString> &kept)
{
    set.problems.removeIf([&](const Problem &problem) { return kept.contains(problem.path); });
    QHash<QString, qsizetype> placeOf; // in 'set'
    for (qsizetype i = 0; i < set.films.size(); ++i)
        placeOf.insert(set.films.at(i).path, i);
    QVector<FilmRef> films;
    films.reserve(set.films.size() + kept.size());
    qsizetype next = 0;
    for (const FilmRef &film : before) {
        const qsizetype place = placeOf.value(film.path, -1);
        if (place < 0 && kept.contains(film.path))
            films.append(film);
        while (next <= place) // with such that came back meanwhile
            films.append(set.films.at(next++));
    }
    films.append(set.films.mid(next));
    set.films = std::move(films);
}

/// Films that cannot be read because their whole folder is gone stay as they are, and so do those
/// of which nothing newer is known since it is back.
QSet<QString> filmsToKeep(const QVector<FilmRef> &before, const FilmSet &now,
                          const KnownProblems &problems, MergedFacts &merged)
{
    QHash<QString, QString> reasonOf;
    for (const Problem &problem : now.problems)
        reasonOf.insert(problem.path, problem.reason);
    MissingFolders missing(problems.sources);
    QSet<QString> kept;
    for (const FilmRef &film : before) {
        const auto reason = reasonOf.constFind(film.path);
        if (reason == reasonOf.constEnd())
            continue;
        const QString folder = missing.of(film.path);
        if (folder.isEmpty() && problems.goneReasons.value(film.path) != *reason)
            continue;
        if (!folder.isEmpty()) {
            merged.gone.insert(folder, film.path);
            merged.goneReasons.insert(film.path, *reason);
        }
        kept.insert(film.path);
    }
    return kept;
}

/// Where the films of 'before' are in 'now', whose films lack what was read for an edit meanwhile.
void matchFilms(const QVector<FilmRef> &before, FilmSet &now, MergedFacts &merged)
{
    merged.changed = now.films.size() != before.size();
    qsizetype old = 0;
    for (FilmRef &film : now.films) {
        for (; old < before.size() && before.at(old).path != film.path; ++old)
            merged.newIndexOf.append(-1);
        if (old == before.size())
            break;
        merged.newIndexOf.append(static_cast<int>(&film - now.films.constData()));
        const FilmRef &same = before.at(old++);
        if (film.contentHash.isEmpty())
            film.contentHash = same.contentHash;
        merged.changed = merged.changed || film.contentHash != same.contentHash
            || film.patient != same.patient || film.study != same.study;
    }
    while (merged.newIndexOf.size() < before.size())
        merged.newIndexOf.append(-1);
}

} // namespace

MissingFolders::MissingFolders(QStringList sources)
    : m_sources(std::move(sources))
{
}

QString MissingFolders::of(const QString &film)
{
    const QString folder = QFileInfo(film).path();
    const auto known = m_gone.constFind(folder);
    if (known != m_gone.constEnd())
        return *known;
    const QString gone = missingFolder(film, m_sources);
    if (!gone.isEmpty())
        m_gone.insert(folder, gone);
    return gone;
}

NewIndices dropFilm(EditedSet &set, const QString &path, const QString &reason)
{
    const auto is = [&](const FilmRef &film) { return film.path == path; };
    const QVector<FilmRef> &films = set.imported.films;
    if (std::none_of(films.cbegin(), films.cend(), is))
        return {}; // not of this set, or known already
    NewIndices indices;
    int now = 0;
    for (const FilmRef &film : films)
        indices.append(is(film) ? -1 : now++);
    set.imported.films.removeIf(is);
    set.imported.problems.append({path, reason, true});
    set.imported.describe();
    set.rebuild();
    return indices;
}

MergedFacts mergeFacts(EditedSet &set, const FilmSet &known, const KnownProblems &problems)
{
    MergedFacts merged;
    FilmSet now = known;
    now.films.removeIf([&](const FilmRef &film) {
        const auto reason = problems.reported.constFind(film.path);
        if (reason == problems.reported.constEnd())
            return false;
        now.problems.append({film.path, *reason, true});
        return true;
    });
    const QVector<FilmRef> &before = set.imported.films;
    const QSet<QString> kept = filmsToKeep(before, now, problems, merged);
    if (!kept.isEmpty())
        putBack(now, before, kept);
    if (now.films.size() != known.films.size() || !kept.isEmpty())
        now.describe();
    matchFilms(before, now, merged);
    if (merged.changed) {
        set.imported = std::move(now);
        set.rebuild();
    }
    return merged;
}

int newIndexOf(int current, const NewIndices &indices, qsizetype films)
{
    int now = indices.value(current, -1);
    for (qsizetype after = current + 1; now < 0 && after < indices.size(); ++after)
        now = indices.at(after);
    return now < 0 ? static_cast<int>(films) - 1 : now;
}

} // namespace synthray
