// SPDX-License-Identifier: GPL-3.0-or-later
// What a study's results folder (runner.h) holds, and whether it is what the design asks for now.
#pragma once

#include "base/job.h"
#include "metrics/predictionfile.h"
#include "run/runspec.h"
#include "study/design.h"
#include "study/studydata.h"

namespace synthray {

enum class CellState { Waiting, Running, Done, Failed, Damaged };
struct CellStatus {
    StudyCell cell;
    QString id;
    CellState state = CellState::Waiting;
    QString text; // why it failed, or what is damaged: the study trains that cell again
    QString folder;
};
struct StudyStatus {
    QVector<CellStatus> cells;
    QVector<StudyCheck> checks; // as plan.json has them; empty before the first run
    QStringList classes;
    QString fingerprint;
    int done() const;
    int failed() const;
};

/// Of a cell's test images. Errors: a table that cannot be read, or has none of them.
Result<PredictionFile> cellPredictions(const QString &folder);

/// What a cell is trained with, but for the images' table. 'multiLabel': as plan.json says.
Result<RunSpec> cellSpec(const StudyDesign &design, const StudyCell &cell, bool multiLabel,
                         const QString &dataPath);
/// Whether a cell that is done is what the design asks for now: its settings and, where 'table' is
/// given, the name of its images' table. The error names the cell and the way out.
Result<> checkCell(const StudyDesign &design, const CellStatus &cell, bool multiLabel,
                   const QString &table);
/// Whether what is done is what the design asks for now: its folds and seeds, and the settings of
/// each cell that is done. The error is the first thing that is not.
Result<> checkSettings(const StudyDesign &design, const QString &results,
                       const StudyStatus &status);
/// Whether the images are those that the results are of: contents, labels, splits. Images that came
/// to the set since are not looked for. Errors: they are not; the set cannot be opened.
Result<> checkImages(const StudyDesign &design, const QString &results, JobContext &context);
/// data/<name> of an arm's images in a fold (from 0); 'ready' is the folder's key (readyKey) of
/// arms with one.
QString tableName(const StudyArm &arm, int fold, const QString &readyKey = {});

/// Reads what is on disk. 'results' need not be there.
Result<StudyStatus> studyStatus(const StudyDesign &design, const QString &results);

/// "The results in .. are of other images, folds or seeds", with the way out.
Error otherImages(const QString &results);

} // namespace synthray
