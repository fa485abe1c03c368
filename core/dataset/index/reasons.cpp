// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/index/reasons.h"

#include "image/imageio.h"

#include <algorithm>

namespace synthray {

namespace {

/// What a file that the scan accepted is found out to be when it is read.
QStringList reasonsOf(const Problem &problem, OrientationTags tags, JobContext *context)
{
    const auto info = readImageInfo(problem.path, tags);
    if (!info)
        return {info.error().text};
    if (!problem.isUnreadable)
        return info->remarks;
    for (const int frame : {0, info->frames - 1}) // the last one of a file that is cut
        if (const auto radiograph = readImage(problem.path, frame, context, tags); !radiograph)
            return {radiograph.error().text};
    return {};
}

} // namespace

bool areSame(const QVector<Problem> &a, const QVector<Problem> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Problem &one, const Problem &other) {
            return one.path == other.path && one.reason == other.reason
                && one.isUnreadable == other.isUnreadable && one.isRemark == other.isRemark;
        });
}

QVector<Problem> withReasonsReadAgain(QVector<Problem> problems, const QStringList &sources,
                                      const ImportOptions &options, JobContext *context)
{
    const OrientationTags tags
        = options.followOrientation ? OrientationTags::Follow : OrientationTags::Ignore;
    QHash<QString, QStringList> now; // by path
    if (const auto scanned = scanPaths(sources, context, options))
        for (const Problem &problem : scanned->problems)
            now[problem.path].append(problem.reason);
    for (Problem &problem : problems) {
        if (context && context->stopRequested())
            break;
        if (!now.contains(problem.path))
            now.insert(problem.path, reasonsOf(problem, tags, context));
        QStringList &reasons = now[problem.path]; // in the same order as before
        if (!reasons.isEmpty())
            problem.reason = reasons.takeFirst();
    }
    return problems;
}

} // namespace synthray
