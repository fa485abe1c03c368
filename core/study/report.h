// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a study: one self-contained HTML file with pictures and charts.
#pragma once

#include "study/results.h"

namespace synthray {

/// Charts as SVG, black on white, for the report; the window draws its own.
QString forestPlotSvg(const StudyResults &results, int network);
QString heatMapSvg(const StudyResults &results);
QString curvesSvg(const StudyResults &results, int network);

/// "5 folds × 1 seed".
QString foldsAndSeeds(const StudyDesign &design);

/// Question, data and leak checks, arms with example images, results, curves, how each number was
/// computed, versions, seeds. Contains no path of this machine, no scripts and no external files.
Result<QString> studyReportHtml(const StudyResults &results, JobContext *context = nullptr);

/// One sentence for each arm: what the comparison says, in plain words.
QString verdictText(const StudyResults &results, const ArmSummary &summary);
/// The same gathered for a page with little room: one sentence for all arms of which the same is
/// to be said. Arms without a visible difference are left out.
QStringList gatheredVerdicts(const StudyResults &results,
                             const QVector<const ArmSummary *> &summaries);

} // namespace synthray
