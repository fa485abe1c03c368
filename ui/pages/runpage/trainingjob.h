// SPDX-License-Identifier: GPL-3.0-or-later
// Starting and resuming a training, for the pages that can: the window sends a spec and nothing
// else.
#pragma once

#include "base/result.h"
#include "run/runspec.h"

#include <QString>

namespace synthray {

class Workspace;

QString trainingTitle(const QString &runFolder);
/// Whether the job that runs now trains this very run.
bool isTraining(Workspace &workspace, const QString &runFolder);

/// Checks the spec, starts the job and shows the run. The new run's folder, or why it did not
/// start.
Result<QString> startTraining(Workspace &workspace, const RunSpec &spec);
Result<> resumeTraining(Workspace &workspace, const QString &runFolder);

} // namespace synthray
