// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/stacks.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <vector>

namespace synthray {

namespace {

/// Whether 'valueOf' gives each image a value of its own; then they can be ordered by it.
template <class Value> bool isOrder(const QVector<int> &images, const Value &valueOf)
{
    QSet<std::decay_t<decltype(*valueOf(0))>> seen;
    return std::all_of(images.cbegin(), images.cend(), [&](int image) {
        const auto value = valueOf(image);
        const bool isNew = value && !seen.contains(*value);
        if (isNew)
            seen.insert(*value);
        return isNew;
    });
}

void sortStack(const QVector<ImageEntry> &all, QVector<int> &images)
{
    const auto placeOf = [&all](int image) -> const SeriesPlace & { return *all.at(image).place; };
    const auto instanceNumber = [&](int image) { return placeOf(image).instance; };
    const auto slicePosition = [&](int image) { return placeOf(image).position; };
    const bool parallel = std::all_of(images.cbegin(), images.cend(), [&](int image) {
        return placeOf(image).normal == placeOf(images.first()).normal;
    });
    const auto sortBy = [&images](const auto &valueOf) { // nullopt comes last
        std::stable_sort(images.begin(), images.end(), [&](int a, int b) {
            const auto left = valueOf(a), right = valueOf(b);
            return left && (!right || *left < *right);
        });
    };
    if (!isOrder(images, instanceNumber) && parallel && isOrder(images, slicePosition))
        sortBy(slicePosition);
    else
        sortBy(instanceNumber);
}

struct Series {
    QVector<int> images;
    bool stacks = false; // otherwise each image is a tile
    std::optional<int> number;
};

struct Study {
    int number = -1; // -1: one image without a study
    QVector<Series> series;
    QHash<QString, qsizetype> indexOf; // of single-frame series, by UID
};

} // namespace

bool hasSeries(const QVector<ImageEntry> &images)
{
    return std::any_of(images.cbegin(), images.cend(),
                       [](const ImageEntry &image) { return image.place != nullptr; });
}

QVector<ImageStack> imageStacks(const QVector<ImageEntry> &images, const QVector<int> &chosen)
{
    std::vector<Study> studies; // QVector would copy them when it grows
    QHash<QPair<QString, QString>, size_t> studyAt; // by patient and study
    int numbers = 0;
    for (const int image : chosen) {
        const ImageEntry &entry = images.at(image);
        if (!entry.place) {
            studies.push_back(Study{-1, {Series{{image}, false, {}}}, {}});
            continue;
        }
        const auto key = qMakePair(entry.patient, entry.study);
        auto at = studyAt.constFind(key);
        if (at == studyAt.constEnd()) {
            at = studyAt.insert(key, studies.size());
            studies.push_back(Study{numbers++, {}, {}});
        }
        Study &study = studies[*at];
        bool isNumber = false;
        const int number = entry.place->number.toInt(&isNumber);
        const bool stacks = entry.place->frames == 1;
        const auto found
            = stacks ? study.indexOf.constFind(entry.place->series) : study.indexOf.constEnd();
        if (found != study.indexOf.constEnd()) {
            study.series[*found].images.append(image);
            continue;
        }
        if (stacks)
            study.indexOf.insert(entry.place->series, study.series.size());
        study.series.append(
            Series{{image}, stacks, isNumber ? std::optional(number) : std::nullopt});
    }
    QVector<ImageStack> tiles;
    for (Study &study : studies) {
        std::stable_sort(study.series.begin(), study.series.end(),
                         [](const Series &a, const Series &b) {
                             return a.number && (!b.number || *a.number < *b.number);
                         });
        for (Series &series : study.series) {
            if (series.images.size() > 1)
                sortStack(images, series.images);
            tiles.append(ImageStack{series.images, study.number});
        }
    }
    return tiles;
}

} // namespace synthray
