// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/duplicates/leaks.h"

#include "dataset/joinedsets.h"

#include <QSet>

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

/// Adds a leak if the images are in two or more splits; images without a split do not count.
void addIfLeak(const ImageDataset &set, Leak::Kind kind, const QString &group,
               const QVector<int> &images, QVector<Leak> &leaks)
{
    Leak leak{kind, group, {}, {}};
    for (const int image : images)
        if (!set.images.at(image).split.isEmpty())
            leak.images.append(image);
    for (const QString &split : splitOrder())
        if (std::any_of(leak.images.cbegin(), leak.images.cend(),
                        [&](int image) { return set.images.at(image).split == split; }))
            leak.splits.append(split);
    if (leak.splits.size() > 1)
        leaks.append(leak);
}

/// Members of each group of two or more, by the group's first image.
std::map<int, QVector<int>> membersOf(JoinedSets &joined, const QVector<int> &images)
{
    std::map<int, QVector<int>> members;
    for (const int image : images)
        members[joined.root(image)].append(image);
    return members;
}

} // namespace

QVector<Leak> findLeaks(const ImageDataset &set, const QVector<ImagePair> &pairs)
{
    QVector<Leak> leaks;
    const int count = static_cast<int>(set.images.size());
    QHash<QString, int> place;
    QVector<QPair<QString, QVector<int>>> groups; // in the set's order
    for (int i = 0; i < count; ++i) {
        const ImageEntry &image = set.images.at(i);
        const QString key = !image.patient.isEmpty() ? image.patient : image.study;
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
    for (const auto &[key, images] : std::as_const(groups))
        addIfLeak(set, Leak::Kind::Patient, key, images, leaks);

    for (const bool exact : {true, false}) {
        JoinedSets joined(count);
        QVector<int> images;
        QVector<char> isListed(count, 0);
        for (const ImagePair &pair : pairs) {
            if (pair.first < 0 || pair.second < 0 || pair.first >= count || pair.second >= count
                || (exact && !pair.exact))
                continue;
            joined.join(pair.first, pair.second);
            for (const int image : {pair.first, pair.second})
                if (!std::exchange(isListed[image], 1))
                    images.append(image);
        }
        std::sort(images.begin(), images.end());
        QVector<char> hasNear(count, 0);
        for (const ImagePair &pair : pairs)
            if (!pair.exact && pair.first >= 0 && pair.first < count)
                hasNear[joined.root(pair.first)] = 1;
        for (const auto &[root, members] : membersOf(joined, images))
            if (exact || hasNear.at(root))
                addIfLeak(set, exact ? Leak::Kind::Duplicate : Leak::Kind::NearDuplicate, {},
                          members, leaks);
    }
    return leaks;
}

int leaksByNumberAlone(const ImageDataset &set)
{
    // The patients as applyKermany() writes them: a kind of image, then a number.
    static const QHash<QString, QString> families{
        {u"bacteria"_s, u"person"_s}, {u"virus"_s, u"person"_s},    {u"NORMAL2-IM"_s, u"IM"_s},
        {u"NORMAL"_s, u"number"_s},   {u"BACTERIA"_s, u"number"_s}, {u"VIRUS"_s, u"number"_s}};
    QHash<QString, QSet<QString>> splitsOf;
    for (const ImageEntry &image : set.images) {
        if (image.kind != "kermany"_L1 || image.patient.isEmpty() || image.split.isEmpty())
            continue;
        const qsizetype dash = image.patient.lastIndexOf(u'-');
        const QString kind = image.patient.left(dash);
        splitsOf[families.value(kind, kind) + image.patient.mid(dash)].insert(image.split);
    }
    return static_cast<int>(
        std::count_if(splitsOf.cbegin(), splitsOf.cend(),
                      [](const QSet<QString> &splits) { return splits.size() > 1; }));
}

QVector<QString> fixLeaks(const ImageDataset &set, const QVector<Leak> &leaks)
{
    const int count = static_cast<int>(set.images.size());
    JoinedSets joined(count);
    QVector<char> isLeaking(count, 0);
    const auto isImage = [&](int image) { return image >= 0 && image < count; };
    // All images of a patient move together, even if only one of them is a duplicate.
    QHash<QString, int> firstOfGroup;
    for (int i = 0; i < count; ++i) {
        const ImageEntry &image = set.images.at(i);
        const QString key = image.group();
        if (key.isEmpty() || image.split.isEmpty())
            continue;
        const auto first = firstOfGroup.constFind(key);
        if (first != firstOfGroup.cend())
            joined.join(*first, i);
        else
            firstOfGroup.insert(key, i);
    }
    QVector<int> fixed;
    for (const Leak &leak : leaks)
        for (const int image : leak.images)
            if (isImage(image) && isImage(leak.images.first())) {
                joined.join(leak.images.first(), image);
                fixed.append(image);
            }
    for (const int image : std::as_const(fixed))
        isLeaking[joined.root(image)] = 1;

    QVector<int> best(count, 0); // index in splitOrder, by root
    for (int i = 0; i < count; ++i) {
        int &place = best[joined.root(i)];
        place = std::max(place, static_cast<int>(splitOrder().indexOf(set.images.at(i).split)));
    }
    QVector<QString> result(count);
    for (int i = 0; i < count; ++i) {
        const int root = joined.root(i);
        const QString &split = set.images.at(i).split;
        result[i] = isLeaking.at(root) && !split.isEmpty() ? splitOrder().at(best.at(root)) : split;
    }
    return result;
}

} // namespace synthray
