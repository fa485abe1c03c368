// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/trainingjob.h"

#include "learn/training/trainer.h"
#include "session/navigator.h"
#include "session/runsfolder.h"
#include "session/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace synthray {

namespace {

struct TrainingTexts {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

Result<> checkFree(Workspace &workspace)
{
    if (!workspace.runner().isRunning())
        return {};
    return fail(ErrorCode::Busy,
                TrainingTexts::tr("\"%1\" is still running.").arg(workspace.runner().title()),
                TrainingTexts::tr("Wait until it finishes or stop it, then start again."));
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

Result<QString> startTraining(Workspace &workspace, const RunSpec &spec)
{
    TRY(checkFree(workspace));
    auto created = Trainer::create(spec);
    TRY(created);
    const QString folder = workspace.runs().store().newFolder(spec);
    // Jobs are copyable, trainers are not.
    auto trainer = std::make_shared<Trainer>(std::move(*created));
    const auto job
        = [trainer, folder](JobContext &context) { return trainer->run(folder, context); };
    if (!workspace.startJob(trainingTitle(folder), job, JobKind::Training, folder))
        return fail(ErrorCode::Busy, TrainingTexts::tr("The training could not be started."));
    workspace.navigator().showRun(folder, spec.kind);
    return folder;
}

Result<> resumeTraining(Workspace &workspace, const QString &runFolder,
                        const ResumeChoices &choices)
{
    TRY(checkFree(workspace));
    const auto job = [runFolder, choices](JobContext &context) -> Result<> {
        if (choices.takeOver)
            TRY(takeOverRun(runFolder, &context));
        TrainingMaterial moved;
        moved.dataPath = choices.dataPath;
        return Trainer::resume(runFolder, context, moved);
    };
    if (!workspace.startJob(trainingTitle(runFolder), job, JobKind::Training, runFolder))
        return fail(ErrorCode::Busy, TrainingTexts::tr("The training could not be resumed."));
    workspace.navigator().showRun(runFolder);
    return {};
}

} // namespace synthray
