// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every file of a folder and writes down what came of it; with an index of what other
// programs found in the files, also whether this one agrees.
#pragma once

#include "base/job.h"
#include "dicom/reader.h"

#include <QMap>

#include <optional>

namespace synthray {

enum class SurveyOutcome {
    Agrees, // with the index
    Differs,
    Opens, // the index knows no values, or there is no index
    Refused
};

struct SurveyedFile {
    QString path; // below the folder
    SurveyOutcome outcome = SurveyOutcome::Refused;
    std::optional<ImageInfo> info; // none: not even the header can be read
    std::optional<StoredStatistics> statistics;
    QString note; // what differs, or why not; names the file as 'path' does
    double seconds = 0;
};

/// One row of the index, column by column.
using IndexRow = QMap<QString, QString>;
/// A table with tabs and one line of column names. 'path' is below the folder; the others are
/// compared where they are there and not empty: transfer_syntax_uid, photometric, samples, rows,
/// cols, frames, bits_allocated, bits_stored, signed, modality, window_center, window_width,
/// pixel_min, pixel_max, pixel_mean and pixel_hash16 (SHA-256 of all samples as little-endian
/// int32, its first 16 digits).
Result<QVector<IndexRow>> readIndex(const QString &path);

/// Lossy colour depends on the decoder's own arithmetic (upsampling and colour transform): minimum
/// and maximum may be this far from the index, the mean half of it.
constexpr double lossyColourTolerance = 4;

/// Opens one file and compares it; 'row' may be empty. Statistics end after 'maxSeconds'.
SurveyedFile surveyFile(const QString &folder, const QString &path, const IndexRow &row,
                        double maxSeconds = 5);
/// All files under the folder, or those that the index names. On all cores, stoppable.
Result<QVector<SurveyedFile>> surveyFolder(const QString &folder, const QVector<IndexRow> &index,
                                           JobContext *context = nullptr, double maxSeconds = 5);

QString toMarkdown(const QVector<SurveyedFile> &files, bool hasIndex);
QJsonObject toJson(const QVector<SurveyedFile> &files);

} // namespace synthray
