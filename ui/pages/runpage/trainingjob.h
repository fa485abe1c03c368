// SPDX-License-Identifier: GPL-3.0-or-later
// Starts and resumes trainings. The window passes a spec and nothing else.
#pragma once

#include "base/result.h"
#include "run/runfolder.h"

#include <QString>

namespace synthray {

class Workspace;

QString trainingTitle(const QString &runFolder);
/// Whether the current job trains this run.
bool isTraining(Workspace &workspace, const QString &runFolder);

/// Whether a job that waits for its turn trains this run.
bool isWaiting(Workspace &workspace, const QString &runFolder);

/// Checks the spec, starts the job or lets it wait, and shows the run that has started. Returns the
/// new run's folder, or what is wrong with the spec.
Result<QString> startTraining(Workspace &workspace, const RunSpec &spec);
/// Starts a branch of a run from the newest checkpoint at or before a step. Its training is stopped
/// if it still goes on.
Result<QString> startBranch(Workspace &workspace, const RunReader &parent, qint64 step,
                            const QJsonObject &changes);
struct ResumeChoices {
    QString dataPath; // the images' new place; empty: as the run says
    bool takeOver = false; // from another computer
    int epochs = 0; // that the run shall have then; 0: as planned
};
Result<> resumeTraining(Workspace &workspace, const QString &runFolder,
                        const ResumeChoices &choices = {});

} // namespace synthray
