// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/duplicates/duplicates.h"

namespace synthray {

QVector<FilmPrint> filmPrints(const FilmSet &set, const FilmIndex &index)
{
    QVector<FilmPrint> prints(set.films.size());
    for (qsizetype i = 0; i < set.films.size(); ++i) {
        FilmPrint &print = prints[i];
        print.contentHash = set.films.at(i).contentHash;
        const auto facts = index.facts(set.films.at(i));
        if (!facts)
            continue;
        if (!facts->contentHash.isEmpty()) // of the file as it is now
            print.contentHash = facts->contentHash;
        print.hasPixels = facts->hasPixels;
        print.perceptual = facts->perceptual;
        if (facts->hasHeader && facts->info.rows > 0)
            print.aspect = static_cast<double>(facts->info.columns) / facts->info.rows;
    }
    return prints;
}

Result<QVector<FilmPair>> findDuplicates(const FilmSet &set, const FilmIndex &index,
                                         int maxDistance, JobContext *context, int *usedDistance)
{
    return findDuplicates(filmPrints(set, index), maxDistance, context, usedDistance);
}

} // namespace synthray
