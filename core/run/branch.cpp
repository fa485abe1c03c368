// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/branch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

} // namespace

Result<RunSpec> branchSpec(const RunReader &parent, qint64 step, const QJsonObject &changes)
{
    const auto checkpoints = runCheckpoints(parent.folder());
    const RunCheckpoint *from = checkpointBefore(
        checkpoints, step == lastCheckpoint ? std::numeric_limits<qint64>::max() : step);
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
