// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/duplicates.h"

#include "base/parallel.h"
#include "dataset/joinedsets.h"
#include "dataset/sharedprogress.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

/// Squashing a film into another shape leaves its hash within a few bits; what is further apart was
/// cropped or is another film, and then the shape tells more.
constexpr int resizedDistance = 30;
constexpr double sameAspect = 1.1;

bool agreeInShape(double a, double b)
{
    return a <= 0 || b <= 0 || (a < sameAspect * b && b < sameAspect * a);
}

/// Bits of four words at once by pairwise sums: no popcount instruction can be taken for granted, and
/// the library's replacement goes through a table, byte by byte.
inline int unlikeBits(const PerceptualHash &a, const PerceptualHash &b)
{
    constexpr quint64 m1 = 0x5555555555555555ULL;
    constexpr quint64 m2 = 0x3333333333333333ULL;
    constexpr quint64 m4 = 0x0f0f0f0f0f0f0f0fULL;
    quint64 sum = 0;
    for (size_t word = 0; word < 4; ++word) {
        quint64 x = a[word] ^ b[word];
        x -= (x >> 1) & m1;
        x = (x & m2) + ((x >> 2) & m2);
        sum += (x + (x >> 4)) & m4; // at most 8 in a byte, 32 after four words
    }
    // The sum of all bytes may be 256: one too many for a byte.
    sum = (sum & 0x00ff00ff00ff00ffULL) + ((sum >> 8) & 0x00ff00ff00ff00ffULL);
    return static_cast<int>((sum * 0x0001000100010001ULL) >> 48);
}

struct Candidate {
    int film = 0;
    PerceptualHash hash{};
    double aspect = 0;
};

/// All pairs of candidates; what is kept never grows beyond twice the limit, whatever the set.
class NearSearch
{
public:
    NearSearch(std::vector<Candidate> candidates, int maxDistance)
        : m_candidates(std::move(candidates))
        , m_limit(std::min(maxDistance, 256))
    {
    }

    bool run(JobContext *context)
    {
        const size_t blocks = (m_candidates.size() + rowsOfABlock - 1) / rowsOfABlock;
        SharedProgress progress(context, static_cast<qsizetype>(blocks), Tr::tr("comparing films"));
        parallelFor(
            static_cast<qsizetype>(blocks),
            [&](qsizetype block) {
                compareBlock(static_cast<size_t>(block));
                progress.step();
            },
            0, [&] { return progress.keepGoing(); });
        return progress.keepGoing();
    }

    QVector<FilmPair> takePairs()
    {
        trim();
        return std::move(m_pairs);
    }
    int limit() const { return m_limit; }

private:
    static constexpr size_t rowsOfABlock = 64;

    void compareBlock(size_t block)
    {
        QVector<FilmPair> found;
        const size_t begin = block * rowsOfABlock;
        const size_t end = std::min(begin + rowsOfABlock, m_candidates.size());
        for (size_t i = begin; i < end; ++i) {
            const Candidate &a = m_candidates[i];
            const int limit = m_limit.load(std::memory_order_relaxed);
            for (size_t j = i + 1; j < m_candidates.size(); ++j) {
                const Candidate &b = m_candidates[j];
                const int unlike = unlikeBits(a.hash, b.hash);
                if (unlike > limit || (unlike > resizedDistance && !agreeInShape(a.aspect, b.aspect)))
                    continue;
                found.append({std::min(a.film, b.film), std::max(a.film, b.film), false, unlike});
                if (found.size() >= maxDuplicatePairs) {
                    add(found);
                    found.clear();
                }
            }
        }
        add(found);
    }

    void add(const QVector<FilmPair> &found)
    {
        const std::lock_guard lock(m_mutex);
        for (const FilmPair &pair : found) {
            ++m_histogram[static_cast<size_t>(pair.distance)];
            if (pair.distance <= m_limit.load(std::memory_order_relaxed))
                m_pairs.append(pair);
        }
        if (m_pairs.size() > maxDuplicatePairs)
            trim();
    }

    /// Lowers the limit until the pairs within it are few enough; all of one distance stay or go, so
    /// that the answer does not depend on which thread was first.
    void trim()
    {
        qint64 within = 0;
        int limit = -1;
        while (limit < m_limit && within + m_histogram[static_cast<size_t>(limit + 1)] <= maxDuplicatePairs)
            within += m_histogram[static_cast<size_t>(++limit)];
        m_limit = limit;
        m_pairs.removeIf([&](const FilmPair &pair) { return pair.distance > limit; });
    }

    std::vector<Candidate> m_candidates;
    std::atomic<int> m_limit;
    std::mutex m_mutex;
    std::array<qint64, 257> m_histogram{};
    QVector<FilmPair> m_pairs;
};

/// Pairs of the films that are told already (same bytes, same perceptual hash) and those to compare.
std::vector<Candidate> representatives(const QVector<FilmPrint> &films, bool near,
                                       QVector<FilmPair> &pairs)
{
    std::vector<Candidate> candidates;
    QHash<QString, int> byContent;
    std::map<PerceptualHash, int> byLook;
    for (int i = 0; i < films.size(); ++i) {
        const FilmPrint &film = films.at(i);
        if (!film.contentHash.isEmpty()) {
            const auto known = byContent.constFind(film.contentHash);
            if (known != byContent.cend()) {
                pairs.append({*known, i, true, 0});
                continue;
            }
            byContent.insert(film.contentHash, i);
        }
        if (!near || !film.hasPixels || film.perceptual == PerceptualHash{})
            continue;
        const auto [known, isNew] = byLook.try_emplace(film.perceptual, i);
        if (isNew)
            candidates.push_back({i, film.perceptual, film.aspect});
        else
            pairs.append({known->second, i, false, 0});
    }
    return candidates;
}

const QStringList &splitOrder()
{
    static const QStringList order{QStringLiteral("train"), QStringLiteral("val"), QStringLiteral("test")};
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

Result<QVector<FilmPair>> findDuplicates(const QVector<FilmPrint> &films, int maxDistance,
                                         JobContext *context, int *usedDistance)
{
    QVector<FilmPair> pairs;
    NearSearch search(representatives(films, maxDistance >= 0, pairs), maxDistance);
    if (maxDistance >= 0) {
        if (!search.run(context))
            return fail(ErrorCode::Stopped, Tr::tr("Stopped while comparing films."));
        pairs += search.takePairs();
    }
    std::sort(pairs.begin(), pairs.end(), [](const FilmPair &a, const FilmPair &b) {
        return std::tuple(!a.exact, a.distance, a.first, a.second)
               < std::tuple(!b.exact, b.distance, b.first, b.second);
    });
    if (pairs.size() > maxDuplicatePairs)
        pairs.resize(maxDuplicatePairs);
    if (usedDistance)
        *usedDistance = maxDistance < 0 ? -1 : std::max(0, search.limit());
    return pairs;
}

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
                addIfLeak(set, exact ? Leak::Kind::Duplicate : Leak::Kind::NearDuplicate, {}, members,
                          leaks);
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
