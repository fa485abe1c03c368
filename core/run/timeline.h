// SPDX-License-Identifier: GPL-3.0-or-later
// The sample grids of a run as an animation, for slides and papers. Every frame says its epoch and
// that the images are synthetic.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "run/runfolder.h"

namespace synthray {

/// images, every, delay, zoom.
const QVector<ParamSpec> &timelineParams();

struct TimelineReport {
    int frames = 0;
    qint64 bytes = 0;
};
/// Animated GIF. Grids that cannot be read or have another size are left out. Errors: no grid yet,
/// Stopped, the file cannot be written.
Result<TimelineReport> writeTimeline(const RunReader &run, const ParamSet &params,
                                     const QString &path, JobContext *context = nullptr);

} // namespace synthray
