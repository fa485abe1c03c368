// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/checkpoints.h"

#include "base/atomicfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

QVector<RunCheckpoint> runCheckpoints(const QString &runFolder)
{
    QVector<RunCheckpoint> all;
    const QDir folder(QDir(runFolder).filePath(u"checkpoints"_s));
    for (const auto &name :
         folder.entryList({u"last.json"_s, u"previous.json"_s, u"kept-*.json"_s}, QDir::Files)) {
        const QString json = folder.absoluteFilePath(name);
        const auto object = readJsonObject(json, 1 << 20);
        if (!object)
            continue;
        const QString file = object->value("file"_L1).toString();
        if (file.isEmpty() || file.contains(u'/') || file.contains(u'\\'))
            continue;
        const QFileInfo data(folder.absoluteFilePath(file));
        const qint64 step = object->value("step"_L1).toInteger(-1);
        const bool isWhole
            = data.isFile() && data.size() == object->value("bytes"_L1).toInteger(-1);
        const bool isKnown = std::any_of(all.cbegin(), all.cend(),
                                         [step](const auto &one) { return one.step == step; });
        if (step >= 0 && isWhole && !isKnown)
            all.append({step, object->value("epoch"_L1).toInt(), json, data.filePath()});
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.step < b.step; });
    return all;
}

QString keptCheckpointName(qint64 step) { return u"kept-%1.json"_s.arg(step, 10, 10, '0'_L1); }

qint64 superfluousStep(const QVector<qint64> &steps)
{
    qint64 superfluous = -1, closest = 0;
    for (qsizetype i = 0; i + 2 < steps.size(); ++i) {
        const qint64 gap = steps[i + 1] - (i > 0 ? steps[i - 1] : 0);
        if (superfluous < 0 || gap < closest) {
            superfluous = steps[i];
            closest = gap;
        }
    }
    return superfluous;
}

} // namespace synthray
