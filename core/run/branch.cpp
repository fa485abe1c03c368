// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/branch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

} // namespace

QVector<BranchStart> branchStarts(const QString &runFolder, const QVector<MetricEvent> &metrics)
{
    QVector<RunCheckpoint> checkpoints = runCheckpoints(runFolder);
    if (checkpoints.size() > 1 && checkpoints.first().step == 0)
        checkpoints.removeFirst();
    QVector<BranchStart> starts;
    for (const RunCheckpoint &checkpoint : std::as_const(checkpoints)) {
        BranchStart start{checkpoint, qQNaN(), qQNaN()};
        for (const MetricEvent &metric : metrics)
            if (metric.step == checkpoint.step && !metric.degenerate) {
                start.fid = metric["fid"_L1];
                start.kid = metric["kid"_L1];
            }
        starts.append(start);
    }
    return starts;
}

QString branchStartText(const BranchStart &start)
{
    const QLocale locale;
    QString text = Tr::tr("epoch %1 · step %2")
                       .arg(QString::number(start.epoch), QString::number(start.step));
    for (const auto &[name, value] : {std::pair{u"FID"_s, start.fid}, {u"KID"_s, start.kid}})
        if (!std::isnan(value))
            text += u" · %1 %2"_s.arg(name, locale.toString(value, 'g', 4));
    return text;
}

Result<RunSpec> branchSpec(const RunReader &parent, qint64 step, const QJsonObject &changes)
{
    const auto starts = branchStarts(parent.folder(), parent.metrics());
    const BranchStart *from = checkpointBefore(starts, step);
    if (!from)
        return fail(ErrorCode::NotFound,
                    Tr::tr("'%1' has no checkpoint to start a branch from.").arg(parent.folder()),
                    Tr::tr("Start a new run with other settings instead."));
    RunSpec spec = parent.header().spec;
    bool isChanged = false;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        isChanged = isChanged || spec.params.value(it.key()) != it.value();
        spec.params.insert(it.key(), it.value());
    }
    if (!isChanged)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("A branch needs a setting that differs from '%1'.").arg(parent.header().name),
            Tr::tr("To train with the same settings, continue that run for more epochs."));
    if (!changes.contains("epochs"_L1))
        spec.params.insert(u"epochs"_s, std::max(1, parent.header().epochs - from->epoch));
    spec.parent = RunParent{parent.folder(), from->step};
    return spec;
}

QString parentFolder(const RunReader &branch)
{
    const auto &parent = branch.header().spec.parent;
    if (!parent)
        return {};
    const QString beside
        = QFileInfo(branch.folder()).absoluteDir().filePath(QFileInfo(parent->run).fileName());
    for (const QString &folder : {parent->run, beside})
        if (QFileInfo::exists(folder + u"/run.json"_s) && folder != branch.folder())
            return folder;
    return {};
}

} // namespace synthray
