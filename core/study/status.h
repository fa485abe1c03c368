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

/// Predictions for a cell's test images. Errors: a table that cannot be read, or has none of them.
Result<PredictionFile> cellPredictions(const QString &folder);

/// The training settings of a cell, without the images' table. 'multiLabel' as in plan.json.
Result<RunSpec> cellSpec(const StudyDesign &design, const StudyCell &cell, bool multiLabel,
                         const QString &dataPath);
/// Checks that a finished cell matches the design: its settings and, unless 'table' is empty, the
/// name of its images' table. The error names the cell and the way out.
Result<> checkCell(const StudyDesign &design, const CellStatus &cell, bool multiLabel,
                   const QString &table);
/// Checks that the results match the design: folds, seeds and the settings of each finished cell.
/// The error is the first mismatch.
Result<> checkSettings(const StudyDesign &design, const QString &results,
                       const StudyStatus &status);
/// Checks that the images are those of the results: contents, labels, splits. Images added to the
/// set since are ignored. Errors: other images; the set cannot be opened.
Result<> checkImages(const StudyDesign &design, const QString &results, JobContext &context);
/// data/<name> of an arm's images in a fold (from 0); 'ready' is the folder's key (readyKey) of
/// arms with one.
QString tableName(const StudyArm &arm, int fold, const QString &readyKey = {});
/// The images of data/<name>, from the table's key. Results of earlier versions have the file names
/// in the table itself.
Result<ImageDataset> openFoldTable(const QString &results, const QString &name,
                                   JobContext *context = nullptr);
/// A fold's table for people, with numbers in the place of names, and its key, which is a set that
/// can be opened. Returns the key's path.
Result<QString> writeFoldTable(const QString &path, const ImageDataset &fold);

/// Reads what is on disk. 'results' need not exist.
Result<StudyStatus> studyStatus(const StudyDesign &design, const QString &results);

/// "The results in .. belong to other images, folds or seeds", with the way out.
Error otherImages(const QString &results);

} // namespace synthray
