// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/duplicates/leaks.h"

#include "dataset/joinedsets.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

const QStringList &splitOrder()
{
    static const QStringList order{u"train"_s, u"val"_s, u"test"_s};
    return order;
}

/// A leak when the films sit in two splits or more; films without a split do not count.
void addIfLeak(const FilmSet &set, Leak::Kind kind, const QString &group, const QVector<int> &films,
               QVector<Leak> &leaks)
{
    Leak leak{kind, group, {}, {}};
    for (const int film : films)
        if (!set.films.at(film).split.isEmpty())
            leak.films.append(film);
    for (const QString &split : splitOrder())
        if (std::any_of(leak.films.cbegin(), leak.films.cend(),
                        [&](int film) { return set.films.at(film).split == split; }))
            leak.splits.append(split);
    if (leak.splits.size() > 1)
        leaks.append(leak);
}

/// Members of each group of two or more, by the group's first film.
std::map<int, QVector<int>> membersOf(JoinedSets &joined, const QVector<int> &films)
{
    std::map<int, QVector<int>> members;
    for (const int film : films)
        members[joined.root(film)].append(film);
    return members;
}

} // namespace

QVector<Leak> findLeaks(const FilmSet &set, const QVector<FilmPair> &pairs)
{
    QVector<Leak> leaks;
    const int count = static_cast<int>(set.films.size());
    QHash<QString, int> place;
    QVector<QPair<QString, QVector<int>>> groups; // in the set's order
    for (int i = 0; i < count; ++i) {
        const FilmRef &film = set.films.at(i);
        const QString key = !film.patient.isEmpty() ? film.patient : film.study;
        if (key.isEmpty())
            continue;
        const auto at = place.constFind(key);
        if (at != place.cend()) {
            groups[*at].second.append(i);
        } else {
            place.insert(key, static_cast<int>(groups.size()));
            groups.append({key, {i}});
        }
    }
    for (const auto &[key, films] : std::as_const(groups))
        addIfLeak(set, Leak::Kind::Patient, key, films, leaks);

    for (const bool exact : {true, false}) {
        JoinedSets joined(count);
        QVector<int> films;
        QVector<char> isListed(count, 0);
        for (const FilmPair &pair : pairs) {
            if (pair.first < 0 || pair.second < 0 || pair.first >= count || pair.second >= count
                || (exact && !pair.exact))
                continue;
            joined.join(pair.first, pair.second);
            for (const int film : {pair.first, pair.second})
                if (!std::exchange(isListed[film], 1))
                    films.append(film);
        }
        std::sort(films.begin(), films.end());
        QVector<char> hasNear(count, 0);
        for (const FilmPair &pair : pairs)
            if (!pair.exact && pair.first >= 0 && pair.first < count)
                hasNear[joined.root(pair.first)] = 1;
        for (const auto &[root, members] : membersOf(joined, films))
            if (exact || hasNear.at(root))
                addIfLeak(set, exact ? Leak::Kind::Duplicate : Leak::Kind::NearDuplicate, {},
                          members, leaks);
    }
    return leaks;
}

QVector<QString> mendLeaks(const FilmSet &set, const QVector<Leak> &leaks)
{
    const int count = static_cast<int>(set.films.size());
    JoinedSets joined(count);
    QVector<char> isLeaking(count, 0);
    const auto isFilm = [&](int film) { return film >= 0 && film < count; };
    // Everyone of a patient follows, also when only one of the films is somebody's duplicate.
    QHash<QString, int> byGroup;
    for (int i = 0; i < count; ++i) {
        const FilmRef &film = set.films.at(i);
        const QString key = film.group();
        if (key.isEmpty() || film.split.isEmpty())
            continue;
        const auto known = byGroup.constFind(key);
        if (known != byGroup.cend())
            joined.join(*known, i);
        else
            byGroup.insert(key, i);
    }
    QVector<int> mended;
    for (const Leak &leak : leaks)
        for (const int film : leak.films)
            if (isFilm(film) && isFilm(leak.films.first())) {
                joined.join(leak.films.first(), film);
                mended.append(film);
            }
    for (const int film : std::as_const(mended))
        isLeaking[joined.root(film)] = 1;

    QVector<int> best(count, 0); // place in splitOrder, by root
    for (int i = 0; i < count; ++i) {
        int &place = best[joined.root(i)];
        place = std::max(place, static_cast<int>(splitOrder().indexOf(set.films.at(i).split)));
    }
    QVector<QString> result(count);
    for (int i = 0; i < count; ++i) {
        const int root = joined.root(i);
        const QString &split = set.films.at(i).split;
        result[i] = isLeaking.at(root) && !split.isEmpty() ? splitOrder().at(best.at(root)) : split;
    }
    return result;
}

} // namespace synthray
