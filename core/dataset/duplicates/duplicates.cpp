// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/duplicates/duplicates.h"

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

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Stretching an image to another shape changes only a few bits of its hash. Pairs further apart
/// are crops or different images, and then the shape tells more.
constexpr int resizedDistance = 30;
constexpr double sameAspect = 1.1;

bool agreeInShape(double a, double b)
{
    return a <= 0 || b <= 0 || (a < sameAspect * b && b < sameAspect * a);
}

struct Candidate {
    int image = 0;
    PerceptualHash hash{};
    double aspect = 0;
};

/// All except the one that changes nothing.
constexpr std::array<Orientation, 15> orientations = [] {
    std::array<Orientation, 15> all{};
    for (size_t i = 1; i < 16; ++i)
        all[i - 1] = {i % 2 == 1, static_cast<int>(i / 2 % 4), i >= 8};
    return all;
}();

/// The bits of a hash grouped by what mirroring does to them: odd across or not, odd down or not;
/// 64 each. Four counts then give the distances to an image, its mirror images and its half turn;
/// four more, with rows and columns swapped, those to its quarter turns: 8 orientations for little
/// more than twice the cost of one. The distance to the inverted image is the complement, so 8 more
/// orientations cost nothing.
struct Parts {
    std::array<quint64, 4> plain{}, swapped{};
};

Parts partsOf(const PerceptualHash &hash)
{
    const auto gather = [](const PerceptualHash &bits) {
        std::array<quint64, 4> parts{};
        std::array<int, 4> filled{};
        for (size_t i = 0; i < 256; ++i) {
            const size_t part = (i & 1) + 2 * (i >> 4 & 1);
            parts[part] |= (bits[i / 64] >> (i % 64) & 1) << filled[part]++;
        }
        return parts;
    };
    // Turning a mirrored image back by a quarter only swaps rows and columns.
    return {gather(hash), gather(oriented(hash, {true, 3}))};
}

struct Distances {
    quint16 upright = 0;
    quint16 turned = 0; // smallest distance in any other orientation
};
constexpr int hashBits = 255; // the mean has no bit
constexpr size_t stripLength = 512; // other images that one image is compared with at a time

template <bool hasInstruction> inline int bitsOf(quint64 x)
{
#ifdef __GNUC__
    if constexpr (hasInstruction)
        return __builtin_popcountll(x);
#endif
    x -= x >> 1 & 0x5555555555555555ULL;
    x = (x & 0x3333333333333333ULL) + (x >> 2 & 0x3333333333333333ULL);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fULL;
    return static_cast<int>(x * 0x0101010101010101ULL >> 56);
}

template <bool hasInstruction>
#ifdef __GNUC__
__attribute__((always_inline)) // so that it is compiled for its caller's processor
#endif
inline void
measureStrip(const Parts &a, const Parts *others, size_t count, Distances *distances)
{
    for (size_t j = 0; j < count; ++j) {
        const Parts &b = others[j];
        std::array<int, 4> p{}, s{};
        for (size_t part = 0; part < 4; ++part) {
            p[part] = bitsOf<hasInstruction>(a.plain[part] ^ b.plain[part]);
            s[part] = bitsOf<hasInstruction>(a.plain[part] ^ b.swapped[part]);
        }
        // Mirroring inverts two of the three parts that are odd in some way, of 64 bits each.
        const int pOdd = p[1] + p[2] + p[3], sOdd = s[1] + s[2] + s[3];
        const int upright = p[0] + pOdd, mirrored = p[0] + 128 - pOdd, quarter = s[0] + 128 - sOdd;
        const int nearest = std::min({mirrored + 2 * std::min({p[1], p[2], p[3]}), s[0] + sOdd,
                                      quarter + 2 * std::min({s[1], s[2], s[3]})});
        const int furthest = std::max({upright, mirrored + 2 * std::max({p[1], p[2], p[3]}),
                                       s[0] + sOdd, quarter + 2 * std::max({s[1], s[2], s[3]})});
        distances[j] = {static_cast<quint16>(upright),
                        static_cast<quint16>(std::min(nearest, hashBits - furthest))};
    }
}

void measurePlain(const Parts &a, const Parts *others, size_t count, Distances *distances)
{
    measureStrip<false>(a, others, count, distances);
}

// The program is built for the baseline processor, but nearly all processors have an instruction
// that counts bits.
#if defined(__GNUC__) && defined(__x86_64__)
__attribute__((target("popcnt"))) void measureFast(const Parts &a, const Parts *others,
                                                   size_t count, Distances *distances)
{
    measureStrip<true>(a, others, count, distances);
}
bool countsBits() { return __builtin_cpu_supports("popcnt"); }
#else
constexpr auto measureFast = measurePlain;
bool countsBits() { return false; }
#endif

/// Compares all pairs of candidates. Never keeps more than twice the maximum number of pairs.
class NearSearch
{
public:
    NearSearch(std::vector<Candidate> candidates, int maxDistance)
        : m_candidates(std::move(candidates))
        , m_limit(std::min(maxDistance, 256))
    {
        m_parts.reserve(m_candidates.size());
        for (const Candidate &candidate : m_candidates)
            m_parts.push_back(partsOf(candidate.hash));
    }

    bool run(JobContext *context)
    {
        const size_t blocks = (m_candidates.size() + rowsOfABlock - 1) / rowsOfABlock;
        SharedProgress progress(context, static_cast<qsizetype>(blocks),
                                Tr::tr("comparing images"));
        parallelFor(
            static_cast<qsizetype>(blocks),
            [&](qsizetype block) {
                compareBlock(static_cast<size_t>(block));
                progress.step();
            },
            0, [&] { return progress.keepGoing(); });
        return progress.keepGoing();
    }

    QVector<ImagePair> nearestPairs()
    {
        trim();
        return std::move(m_pairs);
    }
    int limit() const { return m_limit; }

private:
    static constexpr size_t rowsOfABlock = 64;

    void compareBlock(size_t block)
    {
        QVector<ImagePair> found;
        std::array<Distances, stripLength> strip;
        const size_t begin = block * rowsOfABlock;
        const size_t end = std::min(begin + rowsOfABlock, m_candidates.size());
        for (size_t i = begin; i < end; ++i) {
            const int limit = m_limit.load(std::memory_order_relaxed);
            const int turnedLimit = std::min(limit, orientedDistance);
            for (size_t from = i + 1; from < m_candidates.size(); from += stripLength) {
                const size_t count = std::min(stripLength, m_candidates.size() - from);
                m_measure(m_parts[i], &m_parts[from], count, strip.data());
                for (size_t j = 0; j < count; ++j)
                    if (strip[j].upright <= limit || strip[j].turned <= turnedLimit)
                        addIfNear(m_candidates[i], m_candidates[from + j], strip[j], limit, found);
            }
        }
        add(found);
    }

    void addIfNear(const Candidate &a, const Candidate &b, const Distances &distances, int limit,
                   QVector<ImagePair> &found)
    {
        ImagePair pair{a.image, b.image, false,
                       distances.upright}; // candidates are in the images' order
        if (distances.turned < distances.upright
            && distances.turned <= std::min(limit, orientedDistance))
            turn(a, b, pair);
        if (pair.distance > resizedDistance && !agreeInShape(a, b, pair.orientation))
            return;
        found.append(pair);
        if (found.size() >= maxDuplicatePairs) {
            add(found);
            found.clear();
        }
    }

    static bool agreeInShape(const Candidate &a, const Candidate &b, const Orientation &orientation)
    {
        const bool isOnItsSide = orientation.quarterTurns % 2 == 1 && b.aspect > 0;
        return synthray::agreeInShape(a.aspect, isOnItsSide ? 1 / b.aspect : b.aspect);
    }

    /// Sets the orientation in which the two are most alike.
    static void turn(const Candidate &a, const Candidate &b, ImagePair &pair)
    {
        for (const Orientation &orientation : orientations)
            if (const int bits = distance(oriented(a.hash, orientation), b.hash);
                bits < pair.distance) {
                pair.distance = bits;
                pair.orientation = orientation;
            }
    }

    void add(const QVector<ImagePair> &found)
    {
        const std::lock_guard lock(m_mutex);
        for (const ImagePair &pair : found) {
            ++m_histogram[static_cast<size_t>(pair.distance)];
            if (pair.distance <= m_limit.load(std::memory_order_relaxed))
                m_pairs.append(pair);
        }
        if (m_pairs.size() > maxDuplicatePairs)
            trim();
    }

    /// Lowers the limit until few enough pairs are within it. Pairs of one distance stay or go
    /// together, so that the result does not depend on the order of the threads.
    void trim()
    {
        qint64 within = 0;
        int limit = -1;
        while (limit < m_limit
               && within + m_histogram[static_cast<size_t>(limit + 1)] <= maxDuplicatePairs)
            within += m_histogram[static_cast<size_t>(++limit)];
        m_limit = limit;
        m_pairs.removeIf([&](const ImagePair &pair) { return pair.distance > limit; });
    }

    std::vector<Candidate> m_candidates;
    std::vector<Parts> m_parts; // of each candidate
    decltype(&measurePlain) m_measure = countsBits() ? measureFast : measurePlain;
    std::atomic<int> m_limit;
    std::mutex m_mutex;
    std::array<qint64, 257> m_histogram{};
    QVector<ImagePair> m_pairs;
};

/// Appends the pairs that need no comparison (same bytes, same perceptual hash) to 'pairs' and
/// returns the images that are left to compare.
std::vector<Candidate> representatives(const QVector<ImagePrint> &prints, bool near,
                                       QVector<ImagePair> &pairs)
{
    std::vector<Candidate> candidates;
    QHash<QString, int> byContent;
    std::map<PerceptualHash, int> byPerceptualHash;
    for (int i = 0; i < prints.size(); ++i) {
        const ImagePrint &print = prints.at(i);
        if (!print.contentHash.isEmpty()) {
            const auto first = byContent.constFind(print.contentHash);
            if (first != byContent.cend()) {
                pairs.append({*first, i, true, 0});
                continue;
            }
            byContent.insert(print.contentHash, i);
        }
        if (!near || !print.hasPixels || print.perceptual == PerceptualHash{})
            continue;
        const auto [first, isNew] = byPerceptualHash.try_emplace(print.perceptual, i);
        if (isNew)
            candidates.push_back({i, print.perceptual, print.aspect});
        else
            pairs.append({first->second, i, false, 0});
    }
    return candidates;
}

} // namespace

QString Orientation::text() const
{
    if (isNone())
        return {};
    if (inverted) {
        const QString turned = Orientation{mirrored, quarterTurns}.text();
        return turned.isEmpty() ? Tr::tr("inverted") : Tr::tr("%1 and inverted").arg(turned);
    }
    if (!mirrored)
        return Tr::tr("rotated by %1°").arg(quarterTurns * 90);
    return quarterTurns == 0 ? Tr::tr("mirrored")
        : quarterTurns == 2  ? Tr::tr("mirrored top to bottom")
                             : Tr::tr("mirrored and rotated by %1°").arg(quarterTurns * 90);
}

QVector<ImagePrint> imagePrints(const ImageDataset &set, const ImageIndex &index)
{
    QVector<ImagePrint> prints(set.images.size());
    for (qsizetype i = 0; i < set.images.size(); ++i) {
        ImagePrint &print = prints[i];
        print.contentHash = set.images.at(i).contentHash;
        const auto facts = index.facts(set.images.at(i));
        if (!facts)
            continue;
        if (!facts->contentHash.isEmpty()) // of the current file
            print.contentHash = facts->contentHash;
        print.hasPixels = facts->hasPixels;
        print.perceptual = facts->perceptual;
        if (facts->hasHeader && facts->info.rows > 0)
            print.aspect = static_cast<double>(facts->info.columns) / facts->info.rows;
    }
    return prints;
}

Result<QVector<ImagePair>> findDuplicates(const QVector<ImagePrint> &images, int maxDistance,
                                          JobContext *context, int *usedDistance)
{
    QVector<ImagePair> pairs;
    NearSearch search(representatives(images, maxDistance >= 0, pairs), maxDistance);
    if (maxDistance >= 0) {
        if (!search.run(context))
            return fail(ErrorCode::Stopped, Tr::tr("Stopped while comparing images."));
        pairs += search.nearestPairs();
    }
    std::sort(pairs.begin(), pairs.end(), [](const ImagePair &a, const ImagePair &b) {
        return std::tuple(!a.exact, a.distance, a.first, a.second)
            < std::tuple(!b.exact, b.distance, b.first, b.second);
    });
    if (pairs.size() > maxDuplicatePairs)
        pairs.resize(maxDuplicatePairs);
    if (usedDistance)
        *usedDistance = maxDistance < 0 ? -1 : std::max(0, search.limit());
    return pairs;
}

Result<QVector<ImagePair>> findDuplicates(const ImageDataset &set, const ImageIndex &index,
                                          int maxDistance, JobContext *context, int *usedDistance)
{
    return findDuplicates(imagePrints(set, index), maxDistance, context, usedDistance);
}

} // namespace synthray
