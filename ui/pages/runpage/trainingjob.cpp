// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/trainingjob.h"

#include "learn/training/trainer.h"
#include "run/branch.h"
#include "session/navigator.h"
#include "session/runsfolder.h"
#include "session/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct TrainingTexts {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

/// A run that waits has no folder yet: its name must not be given twice.
QString freeFolder(Workspace &workspace, const RunSpec &spec)
{
    const QString name = workspace.runs().store().newFolder(spec);
    QString folder = name;
    for (int i = 2;
         isTraining(workspace, folder) || isWaiting(workspace, folder) || QFileInfo::exists(folder);
         ++i)
        folder = u"%1-%2"_s.arg(name, QString::number(i));
    return folder;
}

} // namespace

QString trainingTitle(const QString &runFolder)
{
    return TrainingTexts::tr("Training %1").arg(QFileInfo(runFolder).fileName());
}

bool isTraining(Workspace &workspace, const QString &runFolder)
{
    const JobHandle job = workspace.runner().job();
    return job.kind == JobKind::Training && job.isOf(runFolder);
}

bool isWaiting(Workspace &workspace, const QString &runFolder)
{
    const auto waiting = workspace.runner().waiting();
    return std::any_of(waiting.cbegin(), waiting.cend(), [&runFolder](const JobHandle &job) {
        return job.kind == JobKind::Training && job.isOf(runFolder);
    });
}

Result<QString> startTraining(Workspace &workspace, const RunSpec &spec)
{
    auto created = Trainer::create(spec);
    TRY(created);
    const QString folder = freeFolder(workspace, spec);
    // Jobs are copyable, trainers are not.
    auto trainer = std::make_shared<Trainer>(std::move(*created));
    const auto job
        = [trainer, folder](JobContext &context) { return trainer->run(folder, context); };
    workspace.startJob([folder] { return trainingTitle(folder); }, job, JobKind::Training, folder);
    if (isTraining(workspace, folder)) // otherwise it waits, and has nothing to show yet
        workspace.navigator().showRun(folder, spec.kind);
    return folder;
}

Result<QString> startBranch(Workspace &workspace, const RunReader &parent, qint64 step,
                            const QJsonObject &changes)
{
    const auto spec = branchSpec(parent, step, changes);
    TRY(spec);
    const auto folder = startTraining(workspace, *spec);
    TRY(folder);
    if (isTraining(workspace, parent.folder()))
        workspace.runner().stop(); // the branch waits for it
    return folder;
}

Result<> resumeTraining(Workspace &workspace, const QString &runFolder,
                        const ResumeChoices &choices)
{
    if (isTraining(workspace, runFolder) || isWaiting(workspace, runFolder))
        return fail(ErrorCode::Busy,
                    TrainingTexts::tr("'%1' is running or waits for its turn already.")
                        .arg(trainingTitle(runFolder)),
                    TrainingTexts::tr("The bar at the bottom shows what runs and what waits."));
    const auto job = [runFolder, choices](JobContext &context) -> Result<> {
        JobPhases phases(context, {choices.takeOver ? 2.0 : 0.0, 98});
        if (choices.takeOver)
            TRY(takeOverRun(runFolder, &context));
        phases.next();
        TrainingMaterial moved;
        moved.dataPath = choices.dataPath;
        moved.epochs = choices.epochs;
        return Trainer::resume(runFolder, context, moved);
    };
    workspace.startJob([runFolder] { return trainingTitle(runFolder); }, job, JobKind::Training,
                       runFolder);
    workspace.navigator().showRun(runFolder);
    return {};
}

} // namespace synthray
