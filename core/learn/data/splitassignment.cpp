// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/splitassignment.h"

#include "base/atomicfile.h"
#include "metrics/predictionfile.h"

#include <QFile>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxAssignmentBytes = 256LL << 20;

} // namespace

Result<> writeSplitAssignment(const QString &run,
                              const QVector<QPair<QString, const QVector<ImageEntry> *>> &parts)
{
    QByteArray table = "hash,split\n";
    for (const auto &[split, images] : parts)
        for (const auto &image : *images)
            if (!image.contentHash.isEmpty())
                table += image.contentHash.toLatin1() + ',' + split.toLatin1() + '\n';
    return writeFileAtomically(run + u"/splits.csv"_s, table);
}

QHash<QString, QString> readSplitAssignment(const QString &run)
{
    QHash<QString, QString> assignment;
    QFile file(run + u"/splits.csv"_s);
    if (file.open(QIODevice::ReadOnly) && file.size() < maxAssignmentBytes) {
        for (const auto &line : file.readAll().split('\n')) {
            const auto parts = line.trimmed().split(',');
            if (parts.size() == 2 && QByteArrayList{"train", "val", "test"}.contains(parts[1]))
                assignment.insert(QString::fromLatin1(parts[0]), QString::fromLatin1(parts[1]));
        }
        return assignment;
    }
    if (const auto table = readPredictions(run + u"/predictions.csv"_s))
        for (qsizetype i = 0; i < table->hashes.size(); ++i)
            if (!table->hashes[i].isEmpty() && !table->splits.value(i).isEmpty())
                assignment.insert(table->hashes[i], table->splits[i]);
    return assignment;
}

} // namespace synthray
